"""Captions that carry no mark of their own: known by their scene, their date, their neighbours or their copies."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from summarizer.cleaning.units import Unit
from summarizer.cleaning.vocabulary import Vocabulary

_DATED_SCENE = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day, \w+\.? \d{1,2}, \d{4}\b|, \w+\.? \d{1,2}, \d{4}\.$", re.IGNORECASE
)
_PAST_VERB = re.compile(r"\b(?:said|was|were|had|told|announced|did)\b")
_FULL_DATE_OPENS = re.compile(r"[A-Z][a-z]+\.? \d{1,2}, \d{4} (?=[A-Z])")

_CREDIT_APART = re.compile(r"[.!?…][”\"’]?(?:\s{2,}|\s*\t\s*|\u00a0\s*)[A-Z][\w/&.’' -]{1,40}$")
"""A credit that stands apart behind a caption's sentence, where the page had it in a box of its own."""
_TWICE_WORDS, _MOST_TWICE = 60, 3
"""So few captions of so many words stand twice in a row above the text; more, and the file holds the text twice."""
_EDGE = 3
"""A scene is a caption only among the first and last paragraphs, or beside another caption."""
_PICTURES = ("caption", "gallery")
_COPIES = 3
"""Prose that stands so often on a page is a gallery's."""
_WHOLE_COPIES = 3
"""So many paragraphs that stand there three times are the article itself, pasted three times."""
_MOST_PICTURES = 200
"""Captions compared with: more are no page's."""
_CONTAINED_CHARACTERS = 80
"""A paragraph this long that stands inside another is a caption told twice."""


def mark_captions(units: list[Unit], signs: list[str | None], vocabulary: Vocabulary) -> None:
    """Names captions in ``signs`` that nothing but their scene and place gives away."""
    for at, unit in enumerate(units):
        if not signs[at] and _CREDIT_APART.search(unit.text):
            signs[at] = "caption"
            continue
        beside = any(sign in _PICTURES for sign in signs[max(0, at - 1) : at + 2])
        edge = at < _EDGE or at >= len(units) - _EDGE
        if signs[at] or not (beside or edge) or not unit.prose or not _is_scene(unit, vocabulary):
            continue
        if beside or (_DATED_SCENE.search(unit.text) and not _PAST_VERB.search(_first_sentence(unit.text))):
            signs[at] = "caption"


def mark_blocks(units: list[Unit], signs: list[str | None]) -> None:
    """Names what belongs to a credit: the lines above it in its block, and a short one signed amid the text.

    Lines make a block where they follow each other without an empty line, on a page that parts its paragraphs by them.
    A line that ends like no sentence may be the headline, and is never printed as a statement: it stays.
    """
    for at, unit in enumerate(units):
        if unit.signed and not signs[at] and unit.count < _SIGNED_WORDS and _goes_on(units[at + 1 :]):
            signs[at] = "caption"
    close = [_adjoin(*pair) for pair in pairwise(units)]
    told = [close[at] for at in range(len(close)) if _tells(units[at]) and _tells(units[at + 1])]
    if sum(told) > _FEW * len(told):
        return
    for at in range(len(units) - 2, -1, -1):
        below = signs[at + 1] == "caption" and close[at]
        if below and not signs[at] and units[at].ended and units[at].count < _SIGNED_WORDS:
            signs[at] = "caption"


_SIGNED_WORDS = 40
"""A longer line is a paragraph of the text, whoever is named at its end."""
_AFTER = 2
"""Paragraphs behind a signed line by which the text goes on."""
_SENTENCE_WORDS = 10
_FEW = 0.3
"""Share of lines that follow each other without an empty line, up to which such lines are blocks of their own."""


def _goes_on(after: Sequence[Unit]) -> bool:
    return sum(_tells(unit) and not unit.signed for unit in after) >= _AFTER


def _tells(unit: Unit) -> bool:
    """Whether it is a whole sentence at least."""
    return unit.ended and unit.count >= _SENTENCE_WORDS


def _adjoin(upper: Unit, lower: Unit) -> bool:
    return lower.lines[0].number == upper.lines[-1].number + 1


def mark_copies(units: list[Unit], signs: list[str | None]) -> None:
    """Names prose that a gallery repeats: three times over, or once more with a date or credit around it."""
    seen = Counter(unit.text for unit in units if unit.prose)
    dated = {_FULL_DATE_OPENS.sub("", unit.text, count=1) for unit in units if _FULL_DATE_OPENS.match(unit.text)}
    several = sum(count >= _COPIES for count in seen.values()) >= _WHOLE_COPIES
    pictures = [unit.text for unit, sign in zip(units, signs, strict=True) if sign in _PICTURES][:_MOST_PICTURES]
    for at, unit in enumerate(units):
        if signs[at] or not unit.prose:
            continue
        undated = _FULL_DATE_OPENS.sub("", unit.text, count=1)
        copied = (
            (seen[unit.text] >= _COPIES and not several)
            or unit.text in dated
            or (undated != unit.text and undated in seen)
        )
        if copied or _told_again(unit, pictures):
            signs[at] = "gallery"
    _mark_twice(units, signs)
    _free_lead(units, signs)


def _mark_twice(units: list[Unit], signs: list[str | None]) -> None:
    """Names prose that stands twice in a row above the first paragraph that does not: a picture and its caption."""
    pairs = [at for at in range(len(units) - 1) if units[at].prose and units[at].text == units[at + 1].text]
    lead = next((at for at, unit in enumerate(units) if unit.prose and at not in pairs and at - 1 not in pairs), 0)
    if len(pairs) <= _MOST_TWICE:
        for at in pairs:
            if at < lead and units[at].count <= _TWICE_WORDS and not signs[at]:
                signs[at] = signs[at + 1] = "gallery"


def _free_lead(units: list[Unit], signs: list[str | None]) -> None:
    """The article's first paragraph stays, though the gallery above it had the same words."""
    for at, unit in enumerate(units[:-1]):
        last = signs[at] == "gallery" and units[at + 1].prose and not signs[at + 1]
        if last and any(unit.text in other.text for other in units[max(0, at - _MOST_PICTURES) : at]):
            signs[at] = None


def _is_scene(unit: Unit, vocabulary: Vocabulary) -> bool:
    return vocabulary.opens_scene(unit) or bool(_DATED_SCENE.search(unit.text))


def _first_sentence(text: str) -> str:
    found = _DATED_SCENE.search(text)
    return text[: found.end()] if found else text


def _told_again(unit: Unit, pictures: list[str]) -> bool:
    """True for a paragraph that stands whole inside a caption."""
    long = len(unit.text) >= _CONTAINED_CHARACTERS
    return long and any(len(other) > len(unit.text) and unit.text in other for other in pictures)
