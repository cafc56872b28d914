"""The part each paragraph plays, once the block, the headline and the signs of furniture are known."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from summarizer.cleaning.block import Block, find_block, is_about_author
from summarizer.cleaning.boxes import is_linklike, stands_in_box
from summarizer.cleaning.mastheads import is_masthead
from summarizer.cleaning.signs import Reason, find_signs
from summarizer.cleaning.titles import find_title
from summarizer.cleaning.topic import Topic, shared
from summarizer.cleaning.units import Unit
from summarizer.cleaning.vocabulary import Vocabulary
from summarizer.model import Role

_LINK = re.compile(r"[^\W\d_][^:.!?]{2,25}: [^.]{8,90}\??$")
"""``In graphics: Climate change in six charts``."""
_HEADING_WORDS = 12
_LINK_WORDS = 20
_TEASER_WORDS = (4, 40)
_LINK_RUN = 3
"""So many short unended lines together are a list of links."""
_CAPITAL_LINK_WORDS = 6
_REPEATED_WORDS = 4

_SENTENCE_CASE = 0.5
"""Headlines of links have more of their long words in capitals."""
_TOPIC_SHARE = 0.34
_POINT_WORDS = 10
"""A line in sentence case with so many words, not above a paragraph, is a point of a summary."""
_LINKS = ("link", "list of links")
"""In a text that is an article alone short lines are its own lists: no body, since they are no sentences, nor links."""
_DIALOGUE_REACH = 40
"""Paragraphs around among which the same speaker is sought."""
_TURN = re.compile(r"(?:[A-ZÀ-Þ][\w.’'-]*\s?){1,4}:\s+\S")
"""A name, initials or an outlet with a colon: a turn of an interview."""
_OPENING_WORDS = 8
_LEAD_IN_WORDS = 4
"""A line that ends in a colon introduces what follows; shorter ones are labels."""
_NUMBERED = re.compile(r"\d{1,2}[.)]\s")
PICTURES = ("caption", "gallery")
"""Signs of a line that describes a picture."""

Part = tuple[Role, Reason]
"""A role, and the reason where it is furniture."""


class Page(NamedTuple):
    """The paragraphs of a text with what is known of them."""

    units: Sequence[Unit]
    signs: Sequence[Reason]
    topic: Topic
    block: Block
    title: int | None
    core: Counter[str]
    """The content words of the block's long paragraphs, each counted once a paragraph."""
    highlights: bool
    """True when a label such as "Story highlights" announces a summary."""


def read_page(units: list[Unit], vocabulary: Vocabulary) -> Page:
    """Judges a text's paragraphs: signs first, then the block, then the headline."""
    signs = find_signs(units, vocabulary)
    for at in range(1, len(units)):
        if not signs[at] and is_about_author(units[at - 1], units[at]):
            signs[at] = "author note"
    topic = Topic(units, signs)
    block = find_block(units, signs, topic)
    core = topic.core(range(block.first, block.last + 1))
    labelled = [
        sign or ("label" if vocabulary.label_end(unit.text) else None) for unit, sign in zip(units, signs, strict=True)
    ]
    return Page(units, signs, topic, block, _title(units, labelled, topic, block), core, "label" in labelled)


def _title(units: list[Unit], labelled: list[Reason], topic: Topic, block: Block) -> int | None:
    """The headline, which the name of the paper or the office is not."""
    named = ["masthead" if is_masthead(unit.text) else sign for unit, sign in zip(units, labelled, strict=True)]
    return find_title(units, named, topic, block)


def find_parts(page: Page) -> list[Part]:
    """For each paragraph its role, and for furniture the reason."""
    copies = Counter(unit.text for unit in page.units)
    first_at: dict[str, int] = {}
    parts = []
    for at, unit in enumerate(page.units):
        repeated = copies[unit.text] > 1 and first_at.setdefault(unit.text, at) < at
        parts.append(_part(page, at, repeated=repeated))
    return parts


def _part(page: Page, at: int, *, repeated: bool) -> Part:
    if at == page.title:
        return "title", None
    if sign := page.signs[at]:
        return ("caption" if sign in PICTURES else "furniture"), sign
    if reason := _misplaced(page, at, repeated=repeated):
        return "furniture", reason
    if _asks(page, at):
        return "furniture", "interviewer"
    if is_linklike(page.units[at]) and stands_in_box(page.units, page.signs, at):
        return "furniture", "related"
    role, reason = _part_inside(page, at)
    if reason in _LINKS and _opens_with(page, at):
        return "body", None
    return ("heading", None) if page.block.whole and reason in _LINKS else (role, reason)


def _opens_with(page: Page, at: int) -> bool:
    """True for a point of the summary above the first paragraph: a line in sentence case that says something."""
    unit = page.units[at]
    if not (page.block.whole or page.highlights):
        return False
    return at < page.topic.first_long and unit.count >= _OPENING_WORDS and unit.capital_share < _SENTENCE_CASE


def _misplaced(page: Page, at: int, *, repeated: bool) -> Reason:
    """Why a paragraph without a sign is furniture by its place, or None."""
    unit = page.units[at]
    if page.title is not None and unit.text.lower() == page.units[page.title].text.lower():
        return "headline repeated"
    if at not in page.block:
        return "before the article" if at < page.block.first else "after the article"
    if page.title is not None and at < page.title and unit.count < _HEADING_WORDS and not unit.ended:
        return "before the article"
    again = repeated and unit.count >= _REPEATED_WORDS and (unit.prose or not page.block.whole)
    return "line repeated" if again else None


def _part_inside(page: Page, at: int) -> Part:
    unit = page.units[at]
    if _heads(page, at):
        return "heading", None
    leads_in = unit.text.endswith(":") and unit.count >= _LEAD_IN_WORDS
    item = unit.bulleted and not _NUMBERED.match(unit.text)
    if (unit.ended and not unit.text.endswith("?")) or item or leads_in or unit.text.startswith("["):
        return "body", None
    return _part_unended(page, at)


def _part_unended(page: Page, at: int) -> Part:
    unit = page.units[at]
    low, high = _TEASER_WORDS
    if unit.truncated and low <= unit.count < high and at and not page.units[at - 1].ended:
        return "furniture", "teaser"
    if (_LINK.match(unit.text) and not _in_dialogue(page, at)) or (
        unit.text.isupper() and unit.count >= _CAPITAL_LINK_WORDS
    ):
        return "furniture", "link"
    if unit.count < _LINK_WORDS and not unit.unended_prose and not _on_topic(page, at) and _in_list(page, at):
        return "furniture", "list of links"
    if unit.text.endswith("?") and _headlike(page, at) and _headlike(page, at + 1):
        return "furniture", "link"
    point = unit.count >= _POINT_WORDS and unit.capital_share < _SENTENCE_CASE
    long = unit.count >= _HEADING_WORDS or unit.text.endswith((":", "?"))
    return "body" if point or long else "heading", None


def _in_dialogue(page: Page, at: int) -> bool:
    """True for a line of an interview: the same name and colon open others."""
    name = page.units[at].text.partition(":")[0] + ":"
    near = page.units[max(0, at - _DIALOGUE_REACH) : at + _DIALOGUE_REACH]
    return sum(unit.text.startswith(name) for unit in near) >= _LINK_RUN


def _asks(page: Page, at: int) -> bool:
    """True for a line of an interviewer that has no name before it: it stands between answers that have one.

    Only in an interview whose other lines without a name are questions: what is put to somebody is no report.
    """
    units = page.units
    if not 0 < at < len(units) - 1 or _TURN.match(units[at].text) or units[at].text.startswith(("“", '"')):
        return False
    if not (_TURN.match(units[at - 1].text) and _TURN.match(units[at + 1].text)):
        return False
    near = units[max(0, at - _DIALOGUE_REACH) : at + _DIALOGUE_REACH]
    answers = [bool(_TURN.match(unit.text)) for unit in near]
    plain = [unit for i, unit in enumerate(near[:-1]) if not answers[i] and answers[i + 1]]
    return sum(answers) >= _LINK_RUN and any(unit.text.endswith("?") for unit in plain)


def _headlike(page: Page, at: int) -> bool:
    """True for a short line that does not end as a sentence, a question aside."""
    if at not in page.block or page.signs[at]:
        return False
    unit = page.units[at]
    question = unit.text.endswith("?") and "," not in unit.text
    if unit.text.isupper() and unit.count >= _CAPITAL_LINK_WORDS:
        return False
    return unit.count < _HEADING_WORDS and (not unit.ended or question)


def _heads(page: Page, at: int) -> bool:
    """True for a short line, a short question or a numbered phrase, right above a paragraph and below another."""
    unit = page.units[at]
    if not _headlike(page, at) or unit.text.endswith(":") or (unit.bulleted and not _NUMBERED.match(unit.text)):
        return False
    below = next((i for i in range(at + 1, page.block.last + 1) if not page.signs[i]), None)
    return below is not None and page.units[below].prose and not _in_list(page, at)


def _on_topic(page: Page, at: int) -> bool:
    """True for a line in sentence case that takes up the article's repeated words: a point of its summary."""
    unit = page.units[at]
    ties = shared(unit, page.core, least=2)
    return unit.capital_share < _SENTENCE_CASE and ties >= max(2, _TOPIC_SHARE * len(unit.content))


def _in_list(page: Page, at: int) -> bool:
    near = range(max(page.block.first, at - 2), min(page.block.last, at + 2) + 1)
    return sum(_listlike(page.units[i]) for i in near) >= _LINK_RUN


def _listlike(unit: Unit) -> bool:
    return not unit.ended and not unit.bulleted and not unit.text.endswith(":")
