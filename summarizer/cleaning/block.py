"""Where the article begins and ends on its page: the contiguous run of paragraphs that scores best.

Long paragraphs that end as sentences pull, short and furniture lines push (maximum subarray, Kadane 1984);
then the edges move to what the words at them say. On 60 pages: F1 0.967;
on pages of our own that were not used for tuning 0.97.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.cleaning.boxes import resumes_at
from summarizer.cleaning.comment_section import comments_from, stands_in_comments
from summarizer.cleaning.signs import Reason, is_commenter
from summarizer.cleaning.topic import Topic, shared
from summarizer.cleaning.units import PROSE_WORDS, Unit

_FURNITURE_SCORE = -1.2
_SHORT_SCORE = -1.0
_FULL_LENGTH = 20
"""Words of a paragraph of weight 1; the weight grows to _HEAVIEST with its length."""
_HEAVIEST = 4.0
_WHOLE_ARTICLE = 250
"""Words of a paragraph that is an article pasted in one piece: it outweighs any list of teasers."""
_LONG_WORDS, _LONG_PULL = 15, 3.0
_SENTENCE_WORDS, _SENTENCE_PULL = 8, 1.5
_UNENDED_PULL = 0.8
_BRIEF_WORDS, _BRIEF_PULL = 3, 0.3
"""A short answer or quotation; menus and links hardly ever end as sentences."""
_TIE_WEIGHTS = (0.2, 0.6, 1.0)
"""What a paragraph pulls when it shares words with no, one, or more long neighbours: teasers share none."""
_SEVERAL = 4
"""Long paragraphs from which on neighbours can be compared."""

_HEADED_PULL = 6.0
"""What a headline and a date above it are worth to a run: terms of use and teasers of other stories have none.

Short articles among the furniture of other pages: F1 0.014 higher; no furniture word known: 0.937 instead of 0.92."""
_HEAD_REACH = 8
"""Lines above a run in which they are sought."""
_HEADLINE_CONTENT = 3
"""Content words of a headline; half of them stand in the run."""
ENDING = frozenset({"comments", "related", "tags", "author note", "legal", "subscribe", "follow", "share"})
"""Reasons whose short lines stand below an article, not in it."""
_ENDING_WORDS = 10
_BEFORE_END = 60
"""Words of the article that must stand before such a line can be its end…"""
_BEFORE_END_SHARE = 0.3
"""…and the share of the block."""

_TRIM_HEAD_WORDS = 4
_TRIM_PAIRS = 2
"""One foreign paragraph under a headline may be the article's own box; two are other stories."""
_STRETCH = 4
"""Paragraphs looked at beyond each edge for more of the article's own text."""
_SENTENCE_CASE = 0.5
"""Headlines of links have more of their long words in capitals than sentences do."""
_CLEAN_SHARE = 0.75
"""A text with this share of its words in sentences, and no line of a page's frame, is an article alone."""
_SIGNED_SHARE_CLEAN = 0.1
"""So is one with less than this of its words in lines known as furniture, such as a list of goods or results."""
_FRAME = frozenset({"comments", "related", "share", "login", "subscribe", "follow", "menu"})
_FRAME_LINES_CLEAN = 1
"""So many lines of a frame may stand in a text that is an article alone."""
_LABEL_WORDS, _EDGE_LABELS = 4, 8
"""More lines of so few words around the text are a menu, in whatever language: articles alone have at most two, a list
of offers seven, and of 60 pages all but five have nine or more. With no furniture word known at all F1 of the pages
is .93 instead of .76."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """First and last paragraph of the article; ``whole`` when the text is an article alone."""

    first: int
    last: int
    whole: bool = False

    def __contains__(self, at: int) -> bool:
        """True for a paragraph of the block."""
        return self.first <= at <= self.last


def find_block(units: Sequence[Unit], signs: Sequence[Reason], topic: Topic) -> Block:
    """The article's paragraphs; all of them where the text is an article alone or nothing looks like prose."""
    commenters = [at for at, unit in enumerate(units) if is_commenter(unit)]
    marker = comments_from(signs, commenters, topic)
    scores = [_score(at, units, signs, topic, commenters, marker) for at in range(len(units))]
    first, last = _likeliest_run(scores, units, signs, topic)
    if last < first or _is_article_alone(units, signs, topic):
        return Block(first=0, last=len(units) - 1, whole=True)
    first = _stretch_back(units, signs, topic, first, last)
    cut = _cut_end(units, signs, topic, first, last)
    last = cut if cut < last else _stretch(units, signs, topic, first, last)
    return Block(first=first, last=_trim(units, topic, first, last))


def is_ending(unit: Unit, sign: Reason) -> bool:
    """True for a short line that announces what stands below an article: comments, related stories, tags."""
    return sign in ENDING and unit.count < _ENDING_WORDS and not unit.ended


def _is_article_alone(units: Sequence[Unit], signs: Sequence[Reason], topic: Topic) -> bool:
    """True when next to nothing of the text that is not known as furniture stands outside sentences."""
    if sum(sign in _FRAME for sign in signs) > _FRAME_LINES_CLEAN or _edge_labels(units, signs, topic) > _EDGE_LABELS:
        return False
    prose = sum(unit.count for unit, long in zip(units, topic.long, strict=True) if long)
    unsigned = sum(unit.count for unit, sign in zip(units, signs, strict=True) if not sign)
    total = sum(unit.count for unit in units)
    return prose >= _CLEAN_SHARE * unsigned or total - unsigned < _SIGNED_SHARE_CLEAN * total


def _edge_labels(units: Sequence[Unit], signs: Sequence[Reason], topic: Topic) -> int:
    """How many lines of a few words without a sign stand before the first long paragraph and after the last."""
    long = [at for at, is_long in enumerate(topic.long) if is_long] or [0, len(units) - 1]
    edges = (*range(long[0]), *range(long[-1] + 1, len(units)))
    return sum(
        not signs[at] and units[at].count <= _LABEL_WORDS and not units[at].ended and not units[at].bulleted
        for at in edges
    )


def _score(
    at: int, units: Sequence[Unit], signs: Sequence[Reason], topic: Topic, commenters: Sequence[int], marker: int | None
) -> float:
    unit = units[at]
    score = _FURNITURE_SCORE if signs[at] else _length_score(unit)
    if score <= 0:
        return score
    if stands_in_comments(at, commenters, marker):
        return _SHORT_SCORE
    if topic.long_count < _SEVERAL or not unit.content or unit.wide:
        return score
    return score * _TIE_WEIGHTS[min(topic.ties(at), len(_TIE_WEIGHTS) - 1)]


def _length_score(unit: Unit) -> float:
    weight = min(_HEAVIEST, max(1.0, unit.count / _FULL_LENGTH)) + unit.count // _WHOLE_ARTICLE
    if (unit.ended or unit.several) and unit.count >= _LONG_WORDS:
        return _LONG_PULL * weight
    if unit.ended and unit.count >= _SENTENCE_WORDS:
        return _SENTENCE_PULL * weight
    if unit.count >= _LONG_WORDS:
        return _UNENDED_PULL * weight
    return _BRIEF_PULL if unit.ended and unit.count >= _BRIEF_WORDS else _SHORT_SCORE


def _likeliest_run(
    scores: Sequence[float], units: Sequence[Unit], signs: Sequence[Reason], topic: Topic
) -> tuple[int, int]:
    """The run with the largest sum, or the best one before or behind it where that has a headline and a date."""
    first, last = _best_run(scores)
    if last < first:
        return first, last
    before, behind = _best_run(scores[:first]), _best_run(scores[last + 1 :])
    runs = [(first, last), before, (behind[0] + last + 1, behind[1] + last + 1)]
    return max(
        (run for run in runs if run[0] <= run[1]),
        key=lambda run: sum(scores[run[0] : run[1] + 1]) + _HEADED_PULL * _is_headed(run, units, signs, topic),
    )


def _is_headed(run: tuple[int, int], units: Sequence[Unit], signs: Sequence[Reason], topic: Topic) -> bool:
    """True for a run below a line whose words it takes up, with a date or byline between."""
    core = topic.core(range(run[0], run[1] + 1))
    near = range(max(0, run[0] - _HEAD_REACH), min(run[0] + 2, len(units)))
    dated = max((at for at in near if signs[at] in ("byline", "date")), default=-1)
    return any(
        not signs[at]
        and len(units[at].content) >= _HEADLINE_CONTENT
        and not units[at].ended
        and shared(units[at], core) >= len(units[at].content) / 2
        for at in near
        if at < dated
    )


def _best_run(scores: Sequence[float]) -> tuple[int, int]:
    """First and last index of the contiguous run with the largest sum; (0, -1) where nothing is positive."""
    best, current, start, run = 0.0, 0.0, 0, (0, -1)
    for at, score in enumerate(scores):
        if current <= 0:
            current, start = 0.0, at
        current += score
        if current > best:
            best, run = current, (start, at)
    return run


def _cut_end(units: Sequence[Unit], signs: Sequence[Reason], topic: Topic, first: int, last: int) -> int:
    """The last paragraph before comments, related stories or notes that no long run of own text follows."""
    core, above, before = topic.core(range(first, last + 1)), Counter[str](), 0
    own = [at for at in range(first, last + 1) if topic.long[at] and _is_own(units[at], core)]
    total = sum(unit.count for unit in units[first : last + 1])
    for at in range(first, last + 1):
        if is_ending(units[at], signs[at]) and before >= max(_BEFORE_END, _BEFORE_END_SHARE * total):
            next_own = bisect_right(own, at)
            below = own[next_own : next_own + 2]
            far = not below or (len(below) == 1 and below[0] > at + 2 * _STRETCH)
            if far and resumes_at(units, signs, topic, at, above) is None:
                return at - 1
        before += units[at].count
        if topic.long[at]:
            above.update(units[at].content)
    return last


def _is_own(unit: Unit, core: Counter[str]) -> bool:
    return shared(unit, core, least=2) >= max(2, len(unit.content) // 6)


def _trim(units: Sequence[Unit], topic: Topic, first: int, last: int) -> int:
    """Cuts off other stories below the article: pairs of a headline and a paragraph that takes up few of its words."""
    core = topic.core(range(first, last + 1))
    end = last
    while end > first + 2 * _STRETCH:
        head = end - 1
        foreign = shared(units[end], core, least=3) < max(2, len(units[end].content) // 4)
        headed = not units[head].ended and units[head].count >= _TRIM_HEAD_WORDS and not units[head].unended_prose
        if not (foreign and headed and units[end].prose):
            break
        end = head - 1
    return end if last - end >= 2 * _TRIM_PAIRS else last


def _stretch(units: Sequence[Unit], signs: Sequence[Reason], topic: Topic, first: int, last: int) -> int:
    """Takes in long paragraphs on the block's topic that follow shortly, when no ending stands between."""
    core = topic.core(range(first, last + 1))
    while (reached := _reach(units, signs, topic, last, core)) > last:
        core.update(topic.core(range(last + 1, reached + 1)))
        last = reached
    return last


def _reach(units: Sequence[Unit], signs: Sequence[Reason], topic: Topic, last: int, core: Counter[str]) -> int:
    """The next paragraph that the block takes in behind its last, or that last."""
    for at in range(last + 1, min(len(units), last + 1 + _STRETCH)):
        if is_ending(units[at], signs[at]):
            return resumes_at(units, signs, topic, at, core) or last
        if _goes_on(units[at], signs[at], core):
            return at
    return last


def _goes_on(unit: Unit, sign: Reason, core: Counter[str]) -> bool:
    """True for a sentence on the block's topic; a short one needs more of its words there."""
    least = max(2, len(unit.content) // (4 if unit.prose else 3))
    return not sign and unit.ended and unit.count >= _SENTENCE_WORDS and shared(unit, core) >= least


def _stretch_back(units: Sequence[Unit], signs: Sequence[Reason], topic: Topic, first: int, last: int) -> int:
    """Takes in sentences on the block's topic that stand shortly before it."""
    core = topic.core(range(first, last + 1))
    while (reached := _reach_back(units, signs, first, core)) < first:
        core.update(topic.core(range(reached, first)))
        first = reached
    return first


def _reach_back(units: Sequence[Unit], signs: Sequence[Reason], first: int, core: Counter[str]) -> int:
    """The next sentence that the block takes in before its first, or that first."""
    for at in range(first - 1, max(-1, first - 1 - _STRETCH), -1):
        unit = units[at]
        if is_ending(unit, signs[at]):
            return first
        like = unit.ended or unit.capital_share < _SENTENCE_CASE
        sentence = like and unit.count >= _SENTENCE_WORDS and not signs[at]
        if sentence and shared(unit, core) >= max(2, len(unit.content) // 3):
            return at
    return first


_ABOUT = re.compile(r"^(?:about|über|sobre|à propos de|об авторе|про автора)\b", re.IGNORECASE)


def is_about_author(before: Unit, unit: Unit) -> bool:
    """True for the note below a line such as ``About Jane Roe``."""
    heads = bool(_ABOUT.match(before.text)) and not before.ended and before.count < _SENTENCE_WORDS
    return heads and unit.count >= PROSE_WORDS and bool(before.content & unit.content)
