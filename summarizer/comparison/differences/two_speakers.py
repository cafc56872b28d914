"""The same words under two speakers: one article gives a quotation to one person, another to somebody else.

Such words have no speaker in the brief, since one of the articles is wrong. Only what each article says right beside
the words counts here: a speaker found by a pronoun or further off may be our misreading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from summarizer.comparison.differences.rewordings import rewordings
from summarizer.comparison.support.index import Index
from summarizer.language.rules_by_code import rules_of
from summarizer.model import Difference, Quote, Value
from summarizer.understanding.speech.agreed_speakers import BESIDE
from summarizer.understanding.speech.quotes import quotes_of
from summarizer.understanding.speech.spoken_text import Heard
from summarizer.understanding.text.flat_text import Said

LEAST_WORDS = 5
"""Words in a row by which two quotations are one."""
SAME = 0.8
"""Share of the shorter one's runs of words that the longer one holds."""
NEAR_SENTENCES = 3
"""Sentences around a quotation in which its speaker is named."""
MOST_LABEL = 6
"""Words of the quotation that name the difference."""
_WORD = re.compile(r"\w+")


class _Named(NamedTuple):
    """A quotation with the runs of its words, and who is named right beside it."""

    quote: Quote
    runs: frozenset[tuple[str, ...]]


def speaker_differences(
    quotes: Sequence[Quote], heard: Sequence[Heard], sentences: Sequence[Said], index: Index
) -> Iterator[Difference]:
    """One difference for each quotation that two articles give to two persons beside its words."""
    pairs = [*_same_words(quotes), *((quotes[a.quote], quotes[b.quote]) for a, b in rewordings(quotes, index))]
    sources = {quote.source for pair in pairs for quote in pair}
    beside = {
        (quote.source, quote.start): quote
        for source in sorted(sources)
        for quote, reason in quotes_of(heard[source - 1])
        if reason in BESIDE and quote.speaker
    }
    for pair in pairs:
        named = [beside.get((quote.source, quote.start)) for quote in pair]
        if named[0] and named[1] and _two_persons(named[0], named[1], heard):
            yield from _shown(named[0], named[1], sentences, index.language)


def _same_words(quotes: Sequence[Quote]) -> Iterator[tuple[Quote, Quote]]:
    """Quotations of two articles in the same words, of which one at least has no speaker that is sure."""
    holders: dict[tuple[str, ...], list[_Named]] = {}
    for quote in quotes:
        one = _Named(quote, _runs(quote.text))
        for run in one.runs:
            holders.setdefault(run, []).append(one)
    seen: set[tuple[int, int, int, int]] = set()
    for held in holders.values():
        for left, right in combinations(held, 2):
            key = (left.quote.source, left.quote.start, right.quote.source, right.quote.start)
            apart = left.quote.source != right.quote.source and not (left.quote.speaker and right.quote.speaker)
            if apart and key not in seen and _are_one(left, right):
                seen.add(key)
                yield left.quote, right.quote


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = _WORD.findall(text.lower())
    return frozenset(tuple(words[i : i + LEAST_WORDS]) for i in range(len(words) - LEAST_WORDS + 1))


def _are_one(left: _Named, right: _Named) -> bool:
    return len(left.runs & right.runs) >= SAME * min(len(left.runs), len(right.runs))


def _two_persons(left: Quote, right: Quote, heard: Sequence[Heard]) -> bool:
    """Whether two speakers are persons by name of their articles, with no word in common."""
    names = [set((quote.speaker or "").split()) for quote in (left, right)]
    known = [heard[quote.source - 1].persons.known(quote.speaker or "") for quote in (left, right)]
    return all(known) and not names[0] & names[1]


def _shown(left: Quote, right: Quote, sentences: Sequence[Said], language: str) -> Iterator[Difference]:
    values = [_named_near(quote, sentences, language) for quote in (left, right)]
    if values[0] and values[1]:
        words = " ".join(left.text.split()[:MOST_LABEL])
        yield Difference(what=f"who said it: “{words} …”", kind="name", values=(values[0], values[1]))


def _named_near(quote: Quote, sentences: Sequence[Said], language: str) -> Value | None:
    """The speaker's name as it stands nearest to a quotation, with what describes it."""
    described = rules_of(language).differences.described
    name = re.compile(rf"\b(?:[A-Z][\w’'-]+ )*{re.escape((quote.speaker or '').rpartition(' ')[2])}\b{described}")
    own = [said for said in sentences if said.article + 1 == quote.source]
    near = sorted(own, key=lambda said: abs(said.start - quote.start))[:NEAR_SENTENCES]
    found = next(((said, match) for said in near if (match := name.search(said.text))), None)
    return found[0].value(*found[1].span()) if found else None
