"""The same words under two speakers, shown side by side; who speaks where is told by ``support/voices.py``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.comparison.differences.rewordings import rewordings
from summarizer.comparison.support.index import Index
from summarizer.comparison.support.voices import Voiced, two_voices, voiced_apart
from summarizer.language.rules_by_code import rules_of
from summarizer.language.spoken import speech_lists
from summarizer.model import Difference, Quote, Value
from summarizer.understanding.speech.spoken_text import Heard
from summarizer.understanding.text.flat_text import Said

NEAR_SENTENCES = 3
"""Sentences around a quotation in which its speaker is named."""
MOST_LABEL = 6
"""Words of the quotation that name the difference."""


def speaker_differences(
    quotes: Sequence[Quote], heard: Sequence[Heard], sentences: Sequence[Said], index: Index
) -> Iterator[Difference]:
    """One difference for each quotation that articles give to several persons, each article with its own."""
    reworded = ((quotes[a.quote], quotes[b.quote]) for a, b in rewordings(quotes, index))
    pairs = [*two_voices(quotes, heard), *voiced_apart(reworded, heard)]
    for group in _groups(pairs):
        shown = [value for voiced in group if (value := _named_near(voiced, sentences, index.language))]
        if len(shown) == len(group):
            words = " ".join(group[0].quote.text.split()[:MOST_LABEL])
            yield Difference(what=f"who said it: “{words} …”", kind="name", values=tuple(shown))


def _groups(pairs: Sequence[tuple[Voiced, Voiced]]) -> list[list[Voiced]]:
    """What hangs together by pairs, one wording an article, in the order of the articles."""
    groups: list[dict[int, Voiced]] = []
    for pair in pairs:
        own = [group for group in groups if any(group.get(one.quote.source) == one for one in pair)]
        groups = [group for group in groups if group not in own]
        joined = {one.quote.source: one for one in pair}
        for group in own:
            joined |= group
        groups.append(joined)
    return [[group[source] for source in sorted(group)] for group in groups]


def _named_near(voiced: Voiced, sentences: Sequence[Said], language: str) -> Value | None:
    """The speaker as he or she stands in the sentence of a quotation, or nearest to it, with what describes it."""
    quote = voiced.quote
    own = [said for said in sentences if said.article + 1 == quote.source]
    near = sorted(own, key=lambda said: abs(said.start - quote.start))[:NEAR_SENTENCES]
    holding = [said for said in near if said.start <= quote.start < said.start + len(said.text)]
    names = [(holding, quote.speaker), (holding, voiced.office), (near, quote.speaker)]
    found = (_named_in(places, name, language) for places, name in names if name)
    return next((value for value in found if value), None)


def _named_in(places: Sequence[Said], name: str, language: str) -> Value | None:
    described, last = rules_of(language).differences.described, re.escape(name.rpartition(" ")[2])
    said = "|".join(sorted(map(re.escape, speech_lists(language)["said"]), key=len, reverse=True))
    pattern = re.compile(rf"\b(?P<name>(?:[A-Z][\w’'-]+ )*{last}\b)(?: (?:{said})\b|{described})")
    articles = speech_lists(language)["definite_articles"]
    openers = {word for word in speech_lists(language)["openers"] if word.lower() not in articles}
    for place in places:
        if match := pattern.search(place.text):
            words = match["name"].split(" ")
            lead = 0
            while len(words) > 1 and words[0] in openers:
                lead += len(words.pop(0)) + 1
            return place.value(match.start() + lead, match.end())
    return None
