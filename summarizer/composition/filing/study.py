"""The study of a dossier: everything that is known of its sentences before any is chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from summarizer.comparison.support.index import Index
from summarizer.composition.filing import anchor as anchoring
from summarizer.composition.filing.filing import Filed, file
from summarizer.composition.filing.homes import at_home
from summarizer.composition.filing.participants import Unit, units
from summarizer.composition.filing.roles import Cast, cast_roles
from summarizer.composition.filing.signals import Office
from summarizer.composition.filing.topics import rarities, section_concepts, section_words, stems, telling
from summarizer.config.events import DEFAULT_EVENT, EventName
from summarizer.config.profiles import SectionPlan
from summarizer.language import Language, known, reads_clauses
from summarizer.model import Antecedent, Body, Sentence
from summarizer.understanding.clauses.anaphora import points_to_sentence_before
from summarizer.understanding.clauses.antecedents import antecedents
from summarizer.understanding.clauses.reading import Reading, read_one
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.names.parties import resolve_all
from summarizer.understanding.reading import Understood
from summarizer.understanding.text import likeness
from summarizer.understanding.text.terms import content, tokens

STRONG = frozenset(
    ("AGREE", "REJECT", "CONCEDE", "DEMAND", "THREATEN", "SUPPORT", "DISAPPROVE", "SANCTION", "COERCE", "MOBILIZE",
     "RETREAT", "AID")
)  # fmt: skip
"""PLOVER types of acts by which an actor commits itself."""


def sayers(row: int, found: Study, index: Index) -> frozenset[int]:
    """Sentences of other articles that say what a sentence says; none where the language of either has no clauses.

    Likeness of words alone would find support that is none.
    """
    if not found.has_clauses(found.sentences[row].article):
        return frozenset()
    return frozenset(other for other in index.same(row) if found.has_clauses(found.sentences[other].article))


class Wanted(NamedTuple):
    """The roles of a profile with the actors that are given (None: to be found), and what they are found by."""

    roles: Mapping[str, Sequence[str] | None]
    event: EventName = DEFAULT_EVENT
    one_event: bool = True
    """Whether the articles tell of one event; else no guess is sure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """Sentences of all articles in order, with their readings, the roles found, and how they are filed."""

    sentences: tuple[Sentence, ...]
    lexicon: Lexicon
    readings: tuple[Reading, ...]
    casts: Mapping[str, Cast]
    """Role of the profile to its actors, and how sure they are."""
    filed: tuple[Filed, ...]
    terms: likeness.Terms
    """The words and acts of each sentence, weighed by their rarity."""
    antecedents: tuple[Antecedent | None, ...]
    alone: tuple[bool, ...]
    """Whether nothing in a sentence points outside it but a pronoun that has an antecedent."""
    below: tuple[bool, ...]
    """Whether a sentence can stand only right below the one before it in its article."""
    languages: tuple[str, ...] = ()
    """ISO 639-1 code of each article; it may be of a language without tables."""

    def is_read(self, article: int) -> bool:
        """Whether an article is in a language with tables; else nothing is known of what its sentences say."""
        return not self.languages or known(self.languages[article])

    def has_clauses(self, article: int) -> bool:
        """Whether clauses are read in an article's language."""
        return not self.languages or reads_clauses(self.languages[article])

    @property
    def roles(self) -> dict[str, tuple[str, ...]]:
        """Role to its actors, be they sure or not."""
        return {role: cast.actors for role, cast in self.casts.items()}


def study(
    bodies: Sequence[Body],
    understood: Understood,
    plans: Sequence[SectionPlan],
    wanted: Wanted,
    language: Language,
) -> Study:
    """Find the roles left open, and file each sentence of the articles, which are read already."""
    sentences, lexicon, readings = understood.sentences, understood.lexicon, understood.readings
    casts = cast_all(wanted, units(headlines(bodies, lexicon), readings, language), language)
    found = {role: cast.actors for role, cast in casts.items()}
    stemmed = [stems(sentence.text, language.stopwords) for sentence in sentences]
    words = telling([section_words(plan, language.stopwords) for plan in plans], rarities(stemmed))
    offices = [
        Office(plan=plan, actors=actors, words=own, concepts=named)
        for plan, actors, own, named in zip(
            plans,
            resolve_all(plans, found, lexicon),
            words,
            section_concepts(plans, [s.text for s in sentences], language.code),
            strict=True,
        )
    ]
    pronouns = antecedents(readings, language.code)
    actors = {key for office in offices for key in office.actors}
    cast = {actor for role in casts.values() if not role.given for actor in role.actors}
    told = at_home(readings, bodies, actors, cast, lexicon)
    terms = likeness.weigh([said(reading, language) for reading in readings])
    filed = file(told, offices, anchoring.learn(bodies, sentences, language), terms)
    return Study(
        sentences=tuple(sentences),
        lexicon=lexicon,
        readings=readings,
        casts=casts,
        filed=filed,
        terms=terms,
        antecedents=tuple(name for name, _ in pronouns),
        alone=tuple(
            settled and (reading.leans is None or name is not None)
            for (name, settled), reading in zip(pronouns, readings, strict=True)
        ),
        below=tuple(points_to_sentence_before(reading, language.code) for reading in readings),
        languages=understood.languages,
    )


def cast_all(wanted: Wanted, found: Sequence[Unit], language: Language) -> dict[str, Cast]:
    """The cast of every role."""
    casts = cast_roles(wanted.roles, wanted.event, found, language)
    return {role: cast._replace(sure=cast.given or (cast.sure and wanted.one_event)) for role, cast in casts.items()}


def headlines(bodies: Sequence[Body], lexicon: Lexicon) -> list[Reading]:
    """The headlines that stand in the articles, read like sentences; each carries its article's number."""
    return [
        read_one(
            Sentence(article=number, position=0, paragraph=0, start=0, end=len(text), text=text),
            None,
            lexicon,
            lexicon.language.code,
            (),
        )
        for number, body in enumerate(bodies)
        for text in anchoring.titles([body])
    ]


def said(reading: Reading, language: Language) -> list[str]:
    """The content words of a sentence, and who does what in it: a refusal is news where the agreement is known."""
    acts = [
        f"{clause.country or clause.actor}:{clause.act}" + ("!" if clause.negated else "")
        for clause in reading.clauses
        if clause.act in STRONG and (clause.country or clause.actor)
    ]
    return [*content(tokens(reading.sentence.text), language.stopwords), *acts]
