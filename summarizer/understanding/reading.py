"""The one reading of a dossier's articles: sentences, people, quotations and clauses, before anything is filed.

Quotations are read first, so that a clause knows whose words it stands in. Everything later takes what it needs from
here, and reads no sentence anew.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.language import Language
from summarizer.model import Body, Quote, Sentence
from summarizer.understanding.clauses.reading import Reading, read
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.names.people import learn_people
from summarizer.understanding.names.register import Register, register_of, share, with_sex
from summarizer.understanding.names.states_of_people import tied
from summarizer.understanding.speech.quotes import find_quotes
from summarizer.understanding.speech.spoken_text import Heard, hear


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


def understand(
    bodies: Sequence[Body], sentences: Sequence[Sentence], language: Language, event: datetime.date | None = None
) -> Understood:
    """Read the articles once; ``sentences`` are those of all bodies in order, ``event`` the day of it all, if known."""
    people = learn_people([sentence.text for sentence in sentences], language)
    people = tied(people, sentences, Lexicon(language, people))
    heard = hear(bodies, language.code)
    register = register_of([article.persons for article in heard], people)
    share(register, [article.persons for article in heard])
    quotes = find_quotes(heard)
    lexicon = Lexicon(language, with_sex(people, register))
    return Understood(
        sentences=tuple(sentences),
        lexicon=lexicon,
        register=register,
        heard=heard,
        quotes=quotes,
        readings=read(sentences, lexicon, language.code, _by_article(quotes), event),
    )


def _by_article(quotes: Sequence[tuple[Quote, str]]) -> dict[int, list[Quote]]:
    """Index of the article, from 0, to its quotations."""
    held: dict[int, list[Quote]] = defaultdict(list)
    for quote, _ in quotes:
        held[quote.source - 1].append(quote)
    return held
