"""The signals that filing weighs, each from 0 to 1 unless it says otherwise, read from a sentence for one section."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summarizer.composition.filing.anchor import Anchor
from summarizer.composition.filing.topics import Concept, stems
from summarizer.config.kinds import kind_of
from summarizer.config.profiles import SectionPlan
from summarizer.language.list_names import FilingList
from summarizer.understanding.clauses.ownership import ACTS, NAMED, SPEAKS
from summarizer.understanding.clauses.reading import Reading
from summarizer.understanding.clauses.times import BY_DATE, HALF, standing_verbs
from summarizer.understanding.names.parties import NAME, OUTSIDERS
from summarizer.understanding.text import phrases

FIGHTING = frozenset({"FIGHT", "ASSAULT", "COERCE"})
"""PLOVER types of acts of force: they are what happened, no answer to it."""
EARLY = 5
"""Sentences at the head of an article, over which earliness fades to nothing."""
CUES: tuple[FilingList, ...] = ("result", "stance", "future", "talks")
"""Lists of the language (filing.txt) whose words are counted, each a signal."""
NEAR_REASON, ABSENT_REASON = "near the leads", "not the actor"
"""Names of signals, as reasons give them."""
SIGNALS = frozenset({
    "always", "speaks", "fighting", "present", "standing", "past", "early", NEAR_REASON, "quotation", *CUES,
    "actor", ABSENT_REASON, "only named", "another speaks", "shared", "words", "concept", "heading",
    "scheduled", "unstated",
})  # fmt: skip
"""The names of all signals, which the table of kinds weighs."""
RESPONSE = "response"
PEOPLE = frozenset({"person", "office", "group", "name"})
"""Kinds of mention that people are, or may be."""
BEHIND = 0.7
"""What a sentence that goes back behind the event counts as past; with 1 some of the event itself is left out."""
BESIDE = 0.3
"""What a day to come counts in a sentence that mainly tells what was done: "The council agreed to meet on Friday"."""
ACTING = 0.5
"""Strength from which a sentence is an actor's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """What filing knows of a section: its plan, the keys of its actors, its words and its concepts."""

    plan: SectionPlan
    actors: frozenset[str]
    words: Mapping[str, float]
    concepts: Sequence[Concept] = ()


def of_sentence(reading: Reading, near: float, anchor: Anchor) -> dict[str, float]:
    """The signals that are the same for every section, by name."""
    text = reading.sentence.text
    return {
        "always": 1.0,
        "speaks": float(reading.speaks),
        "fighting": float(any(clause.act in FIGHTING for clause in reading.clauses)),
        "present": float(any(clause.time == "present" for clause in reading.clauses[:1])),
        "standing": float(standing(reading, anchor.language.code)),
        "past": max(anchor.background(text), BEHIND * behind(reading)),
        "early": early(reading),
        NEAR_REASON: near - 0.5,
        "quotation": float(reading.quoted),
        "scheduled": scheduled(reading),
        "unstated": unstated(reading),
        **{name: cues(text, name, anchor) for name in CUES},
        "future": (reading.moment.ahead + cues(text, "future", anchor)) / 2,
    }


def of_section(
    reading: Reading, plain: Mapping[str, float], office: Office, offices: Sequence[Office], anchor: Anchor
) -> dict[str, float]:
    """All signals of one sentence for one section, by name; ``plain`` are those of ``of_sentence``."""
    text, open_ = reading.sentence.text, not office.actors and kind_of(office.plan.kind).answers
    who = of_nobody_else(reading, offices) if open_ else strength(reading, office.actors)
    bound = open_ or bool(office.actors)
    return {
        **plain,
        "actor": who if bound else 0.5,
        ABSENT_REASON: float(bound and who == 0) * (1.0 if anybody(reading) else 0.5),
        "only named": float(bound and 0 < who <= NAMED),
        "speaks": float(who >= 1),
        "another speaks": float(reading.speaks and who < ACTING),
        "shared": shared(reading, who, office, offices),
        "unstated": plain["unstated"] * told_here(reading, office, offices),
        "words": held(text, office.words, anchor),
        "concept": related(text, office.concepts, anchor.language.code),
        "heading": heading(reading, office, anchor),
    }


def behind(reading: Reading) -> float:
    """How far a sentence goes back behind the event; what a later sentence undoes is wholly of before."""
    return 1.0 if reading.undone_by is not None else reading.moment.background


def scheduled(reading: Reading) -> float:
    """How far the sentence mainly tells what is to come at a time it names: wholly, or beside what was decided."""
    if reading.moment.ahead < BY_DATE or reading.moment.background >= HALF:
        return 0.0
    main = next((part for part in reading.parsed if not (part.clause.reporting or part.relative or part.aside)), None)
    told = main is not None and main.clause.time == "past" and main.clause.modality is None and not main.due
    return BESIDE if told else 1.0


def standing(reading: Reading, language: str) -> bool:
    """Whether the sentence says how things are, outside anybody's words: "The country has a right-wing government"."""
    first = next((part for part in reading.parsed if not part.relative), None)
    if first is None or reading.speaks or reading.quoted:
        return False
    return first.verb in standing_verbs(language) and first.clause.time == "present" and first.clause.modality is None


def strength(reading: Reading, actors: frozenset[str]) -> float:
    """How far a sentence is that of the given actors."""
    return max((value for key, value in reading.parties.items() if key in actors), default=0.0)


def of_nobody_else(reading: Reading, offices: Sequence[Office]) -> float:
    """How far a sentence is that of somebody whom no section names: a reaction without actors is the world's.

    People of no known state are of those concerned; where no section is theirs, they are of the world too.
    """
    named = {key for office in offices for key in office.actors}
    known = (value for key, value in reading.parties.items() if key not in named and not named_person(key))
    homeless = unstated(reading) if not any(office.plan.kind == RESPONSE for office in offices) else 0.0
    return max([homeless, *known, *of_bodies(reading)])


def of_bodies(reading: Reading) -> list[float]:
    """How far a sentence is that of a body of no state: "the alliance"; soldiers or villagers are of where they are."""
    doers = ((reading.speaker, SPEAKS), (reading.doer, ACTS))
    return [
        strength
        for who, strength in doers
        if who is not None and who.kind == "body" and who.country is None and who.body is None
    ]


def unstated(reading: Reading) -> float:
    """How far a sentence is that of people of whom it is not said what state or body they are of: "the villagers"."""
    if any(value >= ACTING and not named_person(key) for key, value in reading.parties.items()):
        return 0.0
    doers = ((reading.speaker, SPEAKS), (reading.doer, ACTS))
    return max(
        (
            strength
            for who, strength in doers
            if who is not None and who.kind in PEOPLE and who.country is None and who.body is None
        ),
        default=0.0,
    )


def told_here(reading: Reading, office: Office, offices: Sequence[Office]) -> float:
    """Whether people of no known state who own a sentence tell anything for a section: for a result, if they speak."""
    if kind_of(office.plan.kind).result:
        return float(reading.speaker is not None)
    return answers_alone(office, offices)


def answers_alone(office: Office, offices: Sequence[Office]) -> float:
    """One for the only section of a dossier that is the response of known actors, and for a topic; else nothing.

    Who is of no state is most likely of those whom the event concerns, where no more than one section is theirs.
    """
    if kind_of(office.plan.kind).described:
        return 1.0
    return float(answering(office) and sum(map(answering, offices)) == 1)


def answering(office: Office) -> bool:
    """Whether a section is the response of known actors."""
    return office.plan.kind == RESPONSE and bool(office.actors)


def named_person(key: str) -> bool:
    """Whether a key is a mere name, which many people of the sections' states bear."""
    return key.startswith(NAME) and key != OUTSIDERS


def anybody(reading: Reading) -> bool:
    """Whether the sentence has anybody who acts or speaks."""
    return any(value >= ACTING for value in reading.parties.values())


def shared(reading: Reading, who: float, office: Office, offices: Sequence[Office]) -> float:
    """Share of the sections whose actors fit the sentence as well as this one's."""
    if not office.actors:
        return 0.0
    others = [other for other in offices if other is not office and other.actors]
    return sum(strength(reading, other.actors) >= who for other in others) / len(offices)


def early(reading: Reading) -> float:
    """One for the first sentence of an article, less for each that follows."""
    return max(0.0, 1 - reading.sentence.position / EARLY)


def cues(text: str, heading: FilingList, anchor: Anchor) -> float:
    """How many cues of a list the text holds, two being as good as many."""
    return min(2, phrases.cues(text, heading, anchor.language.code)) / 2


def held(text: str, words: Mapping[str, float], anchor: Anchor) -> float:
    """Weight of the section's own words that the text holds."""
    found = stems(text, anchor.language.stopwords)
    return min(1.0, sum(weight for word, weight in words.items() if word in found))


def related(text: str, concepts: Sequence[Concept], language: str) -> float:
    """How much the text holds of the concepts that the section's words name."""
    counted = phrases.concepts(text, language)
    return min(1.0, sum(concept.weight * min(2, counted.get(concept.name, 0)) / 2 for concept in concepts))


def heading(reading: Reading, office: Office, anchor: Anchor) -> float:
    """How far the subheading above the sentence is about the section."""
    text = reading.sentence.heading
    if text is None:
        return 0.0
    counted = phrases.concepts(text, anchor.language.code)
    named = sum(concept.weight for concept in office.concepts if concept.name in counted)
    return min(1.0, held(text, office.words, anchor) + named)
