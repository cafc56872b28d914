"""The choice that a careful reader would make of an event, from its labels: which sentences, in which sections.

It shows what a second reader can reach at most: every fact by its cheapest sentence that may stand, under the budget.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from summarizer.model.pointing import Choice, Offer, OfferedSentence

Fact = Mapping[str, Any]
Labels = Mapping[str, Any]


def labelled_choice(offer: Offer, labels: Labels) -> Choice:
    """The facts worth most for their words, each by a sentence that a fair reader files in the fact's section."""
    sections = {section.key: section.at_most for section in offer.sections}
    placed: dict[str, str] = {}
    held: dict[str, list[str]] = {key: [] for key in sections}
    room = offer.words
    able = [one for one in offer.sentences if one.may_stand]
    while options := list(_options(able, labels, placed, held, sections, room)):
        _, one, key = max(options, key=lambda option: option[0])
        placed[one.id] = key
        held[key].append(one.id)
        room -= _words(one)
    order = {one.id: place for place, one in enumerate(offer.sentences)}
    chosen = {key: tuple(sorted(ids, key=order.__getitem__)) for key, ids in held.items()}
    return Choice(sections=chosen, bottom_line=tuple(ids[0] for ids in chosen.values() if ids)[:3])


def _options(
    able: Sequence[OfferedSentence],
    labels: Labels,
    placed: Mapping[str, str],
    held: Mapping[str, Sequence[str]],
    at_most: Mapping[str, int | None],
    room: int,
) -> Iterator[tuple[float, OfferedSentence, str]]:
    """What may be chosen next: (gain for its words, sentence, section)."""
    told = {one.id: one for one in able if one.id in placed}
    open_facts = [fact for fact in labels["nuggets"] if not _is_told(fact, placed, told)]
    for one in able:
        if one.id in placed or _words(one) > room:
            continue
        for key in held:
            most = at_most[key]
            if (most is not None and len(held[key]) >= most) or not _is_fair(one, key, labels):
                continue
            gain = sum(fact["weight"] for fact in open_facts if fact["section"] == key and _tells(one, fact))
            if gain:
                yield gain / _words(one), one, key


def _is_told(fact: Fact, placed: Mapping[str, str], told: Mapping[str, OfferedSentence]) -> bool:
    return any(placed[one] == fact["section"] and _tells(sentence, fact) for one, sentence in told.items())


def _tells(one: OfferedSentence, fact: Fact) -> bool:
    return any(re.search(pattern, one.text, re.IGNORECASE) for pattern in fact["match"])


def _is_fair(one: OfferedSentence, key: str, labels: Labels) -> bool:
    text = " ".join(one.text.split())
    lines = [
        line for line in labels["lines"] if line["kind"] == "sentence" and _same(" ".join(line["text"].split()), text)
    ]
    return bool(lines) and all(key in line["sections"] or key in line.get("also", ()) for line in lines)


def _same(line: str, text: str) -> bool:
    return line in text or text in line


def _words(one: OfferedSentence) -> int:
    return len(one.text.split())
