"""Boxes inside an article: a marker such as "Related", a few links, and the article goes on below.

What stands below an article looks the same, but there headlines and teasers take turns, and no two paragraphs of prose
follow each other. Where the article ends is judged in ``block``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from summarizer.cleaning.signs import Reason
from summarizer.cleaning.topic import Topic, shared
from summarizer.cleaning.units import Unit

_BOX_LINES = 10
"""Lines of a box, its marker included."""
_SHARED = 2
"""Content words that the two paragraphs below a box share with what stands above it, at the least."""
_TAKEN_UP = 3
"""So many, and a third of its words, that one paragraph alone must share."""
_NO_BOX = frozenset({"comments", "author note", "legal"})
"""Markers below which nothing of the article follows."""
_LINKS = 6
"""Lines below a marker that can be its links."""
_LINK_WORDS = 20
_MARKER_WORDS = 6
_LINKED = re.compile(r"[:|»>]\s*\w")


def resumes_at(
    units: Sequence[Unit], signs: Sequence[Reason], topic: Topic, marker: int, core: Counter[str]
) -> int | None:
    """Where the article goes on behind a box that ``marker`` opens: at two paragraphs on its topic, or nowhere."""
    for at in range(marker + 1, min(len(units), marker + _BOX_LINES)):
        if signs[at] in _NO_BOX:
            return None
        pair = topic.long[at] and at + 1 < len(units) and topic.long[at + 1] and units[at].text != units[at + 1].text
        if pair and shared(units[at], core) + shared(units[at + 1], core) >= _SHARED:
            return at
        if topic.long[at] and _takes_up(units[at], units[marker:at], core):
            return at
    return None


def _takes_up(unit: Unit, above: Sequence[Unit], core: Counter[str]) -> bool:
    """True for a paragraph with many of the article's words and none of the line above, which a teaser would repeat."""
    headline = next((line for line in reversed(above) if len(line.content) > 1), above[0])
    return shared(unit, core) >= max(_TAKEN_UP, len(unit.content) // 3) and not unit.content & headline.content


def stands_in_box(units: Sequence[Unit], signs: Sequence[Reason], at: int) -> bool:
    """True for an unended line right below a marker of related stories, or below such lines."""
    for before in range(at - 1, max(-1, at - 1 - _LINKS), -1):
        if signs[before] == "related":
            return _is_marker(units[before])
        if not (signs[before] == "date" or is_linklike(units[before])):
            return False
    return False


def _is_marker(unit: Unit) -> bool:
    """True for "Related" or "Read more:" alone; below a line that is a link itself a heading may stand."""
    return unit.count <= _MARKER_WORDS and not _LINKED.search(unit.text)


def is_linklike(unit: Unit) -> bool:
    """True for a line that a link's text can be: short, and no sentence but a question."""
    return unit.count <= _LINK_WORDS and (not unit.ended or unit.text.endswith("?"))
