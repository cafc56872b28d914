"""The one reading of a dossier's articles: sentences, people, quotations and clauses, before anything is filed.

Quotations are read first, so that a clause knows whose words it stands in. Everything later takes what it needs from
here, and reads no sentence anew.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.language import Language, known, load
from summarizer.model import Body, Quote, Sentence
from summarizer.understanding.clauses.reading import Reading, read
from summarizer.understanding.names.lexicon import Lexicon, Person
from summarizer.understanding.names.people import learn_people
from summarizer.understanding.names.register import Register, register_of, share, with_sex
from summarizer.understanding.names.states_of_people import tied
from summarizer.understanding.speech.holders import with_holders
from summarizer.understanding.speech.quotes import find_quotes
from summarizer.understanding.speech.spoken_text import Heard, hear_each
from summarizer.understanding.text.sentences import split


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What the articles say: ``readings`` has one entry a sentence, ``heard`` one an article, both in order."""

    sentences: tuple[Sentence, ...]
    lexicon: Lexicon
    register: Register
    """Who is who in all articles."""
    heard: tuple[Heard, ...]
    quotes: tuple[tuple[Quote, str], ...]
    """Each quotation, with the rule that named its speaker or the reason why there is none."""
    readings: tuple[Reading, ...]
    languages: tuple[str, ...]
    """ISO 639-1 code of each article; it may be of a language without tables."""


def understand(
    bodies: Sequence[Body], sentences: Sequence[Sentence], language: Language, event: datetime.date | None = None
) -> Understood:
    """Read the articles once, each by its own language; ``language`` is the dossier's.

    ``sentences`` are those of all bodies in order, ``event`` the day of it all, if known.
    """
    codes = languages_of(bodies, language)
    people = [person for code in _read_in(codes, language) for person in _people(sentences, codes, load(code))]
    heard = hear_each(bodies, codes, language.code)
    register = register_of([article.persons for article in heard], people)
    share(register, [article.persons for article in heard])
    named = with_sex(people, register)
    lexicon = Lexicon(language, named)
    quotes = with_holders(find_quotes(heard), heard, lexicon)
    lexicons = {code: Lexicon(load(code), named) for code in _read_in(codes, language) if code != language.code}
    others = {article: lexicons[code] for article, code in enumerate(codes) if code in lexicons}
    return Understood(
        sentences=tuple(sentences),
        lexicon=lexicon,
        register=register,
        heard=heard,
        quotes=quotes,
        readings=read(sentences, lexicon, language.code, _by_article(quotes), event, others),
        languages=codes,
    )


def languages_of(bodies: Sequence[Body], language: Language) -> tuple[str, ...]:
    """The code of each article's language; of one whose language is not known it is the dossier's."""
    return tuple(body.article.language or language.code for body in bodies)


def _read_in(codes: Sequence[str], language: Language) -> list[str]:
    """The languages that articles are read in, the dossier's first."""
    return list(dict.fromkeys([language.code, *filter(known, codes)]))


def _people(sentences: Sequence[Sentence], codes: Sequence[str], language: Language) -> tuple[Person, ...]:
    """Whom the articles in a language name."""
    own = [sentence for sentence in sentences if codes[sentence.article] == language.code]
    people = learn_people([sentence.text for sentence in own], language)
    return tied(people, own, Lexicon(language, people))


def _by_article(quotes: Sequence[tuple[Quote, str]]) -> dict[int, list[Quote]]:
    """Index of the article, from 0, to its quotations."""
    held: dict[int, list[Quote]] = defaultdict(list)
    for quote, _ in quotes:
        held[quote.source - 1].append(quote)
    return held


def sentences_of(bodies: Sequence[Body], language: Language) -> list[Sentence]:
    """The sentences of all bodies in order, each cut by its article's language, or by the dossier's."""
    codes = codes_of(bodies, language)
    return [s for index, body in enumerate(bodies) for s in split(body, index, codes[index])]


def codes_of(bodies: Sequence[Body], language: Language) -> list[str]:
    """The language that each body is cut by: its article's, or the dossier's where that has no tables."""
    return [code if known(code) else language.code for code in languages_of(bodies, language)]
