"""The same words under two speakers: one article gives a quotation to one person, another to somebody else.

One of the articles is wrong, so neither supports the other. Only a speaker whom the article names right beside the
words, or in the sentence before them, counts: one found further off may be our misreading.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations, pairwise
from typing import NamedTuple

from summarizer.language import load
from summarizer.model import Quote, Sentence
from summarizer.understanding.speech.agreed_speakers import BESIDE
from summarizer.understanding.speech.openings import subject_and_verb
from summarizer.understanding.speech.quotes import quotes_of
from summarizer.understanding.speech.reasons import RESOLVED
from summarizer.understanding.speech.spoken_text import Heard
from summarizer.understanding.text.quoted_tokens import Tokens

LEAST_WORDS = 5
"""Words in a row by which two quotations may be one."""
SAME = 0.8
"""Share of the shorter one's runs of words that the longer one holds: then both are one."""
SHORTENED = 0.8
"""Share of the shorter one's telling words that the longer one holds, where one only cuts the other."""
LEAST_TELLING, LEAST_OF_TWO = 3, 4
"""Telling words of a quotation, and of one where no article's speaker is in doubt: all thank the hosts."""
JOINING_RUNS, JOINING_TELLING = 2, 2
"""Runs and telling words that a third article's shorter wording shares with words that two persons are given."""
LEAST_LONG = 8
"""Words of such a quotation: shorter ones are formulas of the day."""
_WORD = re.compile(r"\w+")
_BY_PRONOUN = tuple(RESOLVED.format(rule=rule, words="").partition("“")[0] for rule in sorted(BESIDE))


class Voiced(NamedTuple):
    """A quotation and who speaks it as its article names him or her there."""

    quote: Quote
    """With the speaker as the words beside it have him or her."""
    person: str
    office: str | None = None
    """Where the article names only that."""


def two_voices(quotes: Sequence[Quote], heard: Sequence[Heard]) -> list[tuple[Voiced, Voiced]]:
    """Each two quotations of two articles in the same words that are given to two persons, in their order.

    ``quotes`` are those of the dossier, with offices resolved; the article of source ``n`` is ``heard[n - 1]``.
    """
    if not heard:
        return []
    pairs = list(voiced_apart(_same_words(quotes, heard[0].language), heard))
    return [*pairs, *voiced_apart(_joining(pairs, quotes, heard[0].language), heard)]


def _joining(
    pairs: Sequence[tuple[Voiced, Voiced]], quotes: Sequence[Quote], language: str
) -> Iterator[tuple[Quote, Quote]]:
    """What other articles quote of words that are given to two persons already, be it a few of them."""
    held = {(voiced.quote.source, voiced.quote.start) for pair in pairs for voiced in pair}
    whole = [quote for quote in quotes if (quote.source, quote.start) in held]
    sources = {source for source, _ in held}
    for quote in (quote for quote in quotes if quote.source not in sources):
        for other in whole:
            telling = [_telling(one.text, language) for one in (quote, other)]
            if len(_runs(quote.text) & _runs(other.text)) >= JOINING_RUNS and _shortened(telling, JOINING_TELLING):
                yield other, quote


def voiced_apart(pairs: Iterable[tuple[Quote, Quote]], heard: Sequence[Heard]) -> Iterator[tuple[Voiced, Voiced]]:
    """Those of the pairs whose articles give the words to two persons."""
    held = list(pairs)
    sources = sorted({quote.source for pair in held for quote in pair})
    final = {(quote.source, quote.start): quote for pair in held for quote in pair}
    named = {
        (quote.source, quote.start): voiced
        for source in sources
        for quote, reason in quotes_of(heard[source - 1])
        if (quote.source, quote.start) in final
        and (voiced := _voiced(quote, reason, final[quote.source, quote.start], heard[source - 1]))
    }
    for left, right in held:
        one, other = named.get((left.source, left.start)), named.get((right.source, right.start))
        if one and other and not set(one.person.split()) & set(other.person.split()):
            yield one, other


def contested_rows(pairs: Iterable[tuple[Voiced, Voiced]], sentences: Sequence[Sentence]) -> frozenset[tuple[int, int]]:
    """The pairs of sentences, by index and both ways round, that bring the same words under two speakers."""
    found: set[tuple[int, int]] = set()
    for pair in pairs:
        rows = [_row(voiced.quote, sentences) for voiced in pair]
        if rows[0] is not None and rows[1] is not None:
            found |= {(rows[0], rows[1]), (rows[1], rows[0])}
    return frozenset(found)


def _row(quote: Quote, sentences: Sequence[Sentence]) -> int | None:
    return next(
        (n for n, s in enumerate(sentences) if s.article + 1 == quote.source and s.start <= quote.start < s.end), None
    )


def _same_words(quotes: Sequence[Quote], language: str) -> Iterator[tuple[Quote, Quote]]:
    """Quotations of two articles in the same words that are not of one speaker for sure."""
    runs = [_runs(quote.text) for quote in quotes]
    holders: dict[tuple[str, ...], list[int]] = {}
    for number, held in enumerate(runs):
        for run in held:
            holders.setdefault(run, []).append(number)
    pairs = {pair for numbers in holders.values() for pair in combinations(numbers, 2)}
    for i, j in sorted(pairs):
        one, other = quotes[i], quotes[j]
        if one.source == other.source or (one.speaker is not None and one.speaker == other.speaker):
            continue
        least = LEAST_OF_TWO if one.speaker and other.speaker else LEAST_TELLING
        telling = [_telling(quote.text, language) for quote in (one, other)]
        if least == LEAST_OF_TWO and min(len(_WORD.findall(quote.text)) for quote in (one, other)) < LEAST_LONG:
            continue
        same = _share(runs[i], runs[j]) >= SAME and min(map(len, telling)) >= least
        if same or _shortened(telling, least):
            yield one, other


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = _WORD.findall(text.lower())
    return frozenset(tuple(words[i : i + LEAST_WORDS]) for i in range(len(words) - LEAST_WORDS + 1))


def _share(left: frozenset[tuple[str, ...]], right: frozenset[tuple[str, ...]]) -> float:
    return len(left & right) / max(1, min(len(left), len(right)))


def _shortened(telling: Sequence[frozenset[str]], least: int) -> bool:
    """Whether one quotation says no more than a part of the other: its telling words stand there."""
    short, long = sorted(telling, key=len)
    return len(short) >= least and len(short & long) >= SHORTENED * len(short)


def _telling(text: str, language: str) -> frozenset[str]:
    stop = load(language).stopwords
    return frozenset(word.lower() for word in _WORD.findall(text) if word.islower() and word not in stop)


def _voiced(quote: Quote, reason: str, final: Quote, heard: Heard) -> Voiced | None:
    """Who speaks as the article names him or her by the words: a person, or whoever holds the office that is named."""
    if not quote.speaker:
        return None
    person = heard.persons.known(quote.speaker)
    if reason in BESIDE:
        name = person.name if person else final.speaker
        return Voiced(quote, name, final.office) if name and heard.persons.known(name) else None
    right_before = person is not None and reason.startswith(_BY_PRONOUN) and _speaks_before(quote, heard)
    return Voiced(replace(quote, speaker=person.name), person.name) if person and right_before else None


def _speaks_before(quote: Quote, heard: Heard) -> bool:
    """Whether the speaker opens the sentence right before a quotation and says something there."""
    for paragraph in heard.sentences:
        for before, sentence in pairwise(paragraph):
            if sentence[0].start <= quote.start <= sentence[-1].end:
                return _says(before, quote.speaker or "", heard)
    return False


def _says(sentence: Tokens, name: str, heard: Heard) -> bool:
    found = subject_and_verb(sentence, heard.persons)
    if found is None:
        return False
    person = heard.persons.known(found.speaker.name)
    tells = sentence[found.verb].text in heard.persons.lists["reports"]
    return tells and person is not None and person.name == name
