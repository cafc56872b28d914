"""One quotation in two wordings: the same speaker's words, which two articles give differently between the marks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import combinations
from typing import NamedTuple

from summarizer.comparison.differences.names import skeleton
from summarizer.comparison.differences.rewordings import rewordings
from summarizer.comparison.support.index import Index
from summarizer.language import load
from summarizer.model import Difference, Quote, Value
from summarizer.understanding.text.flat_text import Said

LEAST_WORDS = 7
"""Shorter quotations share their words by chance."""
LEAST_ALIKE = 0.6
"""Share of the shorter one's word pairs that the other holds."""
LEAST_RUN = 4
"""Words in a row that both wordings share."""
MOST_SHOWN = 3
"""Differences that one quotation is shown in; one with more is a formula that each speaker fills in anew."""
_WORD = re.compile(r"[\w’'-]+|\.\.\.|…|[\[(]")
_MARKED = frozenset({"...", "…", "[", "("})
"""An article that shortens or explains a quotation says so by these: no other wording."""


def quote_differences(quotes: Sequence[Quote], sentences: Sequence[Said], index: Index) -> Iterator[Difference]:
    """Pairs of quotations from two articles that are one, but not in the same words."""
    done: set[tuple[int, int]] = set()
    for (i, j), difference in _changed_words(quotes, sentences):
        done.add((i, j))
        yield difference
    for left, right in rewordings(quotes, index):
        if (left.quote, right.quote) not in done:
            values = (_part(quotes[one.quote], one.start, one.end, sentences) for one in (left, right))
            yield Difference(what="wording of a remark", kind="wording", values=tuple(values))
            yield from _two_speakers(quotes[left.quote], quotes[right.quote], sentences)


def _two_speakers(left: Quote, right: Quote, sentences: Sequence[Said]) -> Iterator[Difference]:
    """Who made one remark, where the articles name two persons for it beside the words."""
    if not _one_speaker(left, right):
        values = [_named_near(quote, sentences) for quote in (left, right)]
        if values[0] and values[1]:
            yield Difference(what="who said it", kind="name", values=(values[0], values[1]))


def _named_near(quote: Quote, sentences: Sequence[Said]) -> Value | None:
    """The speaker's name as it stands nearest before the end of a quotation or after it, with what describes it."""
    name = re.compile(rf"\b(?:[A-Z][\w’'-]+ )*{re.escape((quote.speaker or '').rpartition(' ')[2])}\b{_DESCRIBED}")
    own = [said for said in sentences if said.article + 1 == quote.source]
    near = sorted(own, key=lambda said: abs(said.start - quote.start))[:NEAR_SENTENCES]
    found = next(((said, match) for said in near if (match := name.search(said.text))), None)
    return found[0].value(*found[1].span()) if found else None


NEAR_SENTENCES = 3
"""Sentences around a quotation in which its speaker is named."""
_DESCRIBED = r"(?:,? (?:the|a|an|another|one) [^.,;“”\"]{3,60})?"


def _changed_words(quotes: Sequence[Quote], sentences: Sequence[Said]) -> Iterator[tuple[tuple[int, int], Difference]]:
    """Quotations that differ in a few words, with their numbers."""
    texts = [(quote, _words(quote.text)) for quote in quotes]
    seen: set[_Change] = set()
    shown: Counter[int] = Counter()
    for i, j in sorted(_index(texts)):
        (left, words), (right, others) = texts[i], texts[j]
        if left.source == right.source or max(shown[i], shown[j]) >= MOST_SHOWN or not _one_speaker(left, right):
            continue
        changed = _changed(words, others)
        if changed and changed not in seen:
            seen.add(changed)
            shown.update((i, j))
            values = (_value(left, sentences), _value(right, sentences))
            yield (i, j), Difference(what=f"wording of a quotation: {changed.label}", kind="wording", values=values)


def _words(text: str) -> list[str]:
    return [word.lower().replace("’", "'").strip("'-") for word in _WORD.findall(text)]


def _index(texts: Sequence[tuple[Quote, list[str]]]) -> set[tuple[int, int]]:
    """Pairs of quotations that share a run of four words."""
    holders: dict[tuple[str, ...], list[int]] = {}
    for number, (_, words) in enumerate(texts):
        if len(words) >= LEAST_WORDS:
            for run in {tuple(words[i : i + 4]) for i in range(len(words) - 3)}:
                holders.setdefault(run, []).append(number)
    return {pair for numbers in holders.values() for pair in combinations(numbers, 2)}


def _one_speaker(left: Quote, right: Quote) -> bool:
    if not left.speaker or not right.speaker:
        return True
    return bool({w.lower() for w in _WORD.findall(left.speaker)} & {w.lower() for w in _WORD.findall(right.speaker)})


class _Change(NamedTuple):
    """Words that stand in one wording and not in the other, in either order."""

    words: frozenset[str]

    @property
    def label(self) -> str:
        """What differs, in the words themselves."""
        left, right = sorted(self.words)
        return f"“{left}” or “{right}”" if left else f"with “{right}” or without"


def _changed(words: list[str], others: list[str]) -> _Change | None:
    """The first words that differ inside the stretch that both quotations share; None where none do."""
    matcher = SequenceMatcher(None, words, others, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size > 1]
    shared = sum(block.size for block in blocks)
    longest = max((block.size for block in blocks), default=0)
    if shared < LEAST_ALIKE * min(len(words), len(others)) or longest < LEAST_RUN:
        return None
    inner = [op for op in matcher.get_opcodes() if op[0] != "equal" and _inside(op, blocks)]
    for _, a, b, c, d in inner:
        mine, theirs = words[a:b], others[c:d]
        marked = _MARKED & {*words[max(0, a - 1) : b + 1], *others[max(0, c - 1) : d + 1]}
        added = not mine or not theirs
        if added and not _adds_sense([*mine, *theirs]):
            continue
        if max(b - a, d - c) <= _MOST_CHANGED and not marked and not _alike(mine, theirs):
            return _Change(frozenset((" ".join(mine), " ".join(theirs))))
    return None


_MOST_CHANGED = 4


def _adds_sense(words: Sequence[str]) -> bool:
    """Whether words that one wording adds are more than function words: "he", "and", "the"."""
    return any(len(word) > 1 and word not in load("en").stopwords for word in words)


def _inside(op: tuple[str, int, int, int, int], blocks: Sequence[object]) -> bool:
    """Whether a change lies between shared stretches of two words or more, not before or after all of them."""
    spans = [(block.a, block.a + block.size) for block in blocks if block.size > 1]  # type: ignore[attr-defined]
    return bool(spans) and spans[0][0] < op[1] and op[2] < spans[-1][1] and op[1] >= spans[0][1] - 1


def _alike(mine: list[str], theirs: list[str]) -> bool:
    """Whether the change is only one of spelling, or of how a word is contracted."""
    left, right = "".join(mine).replace("'", ""), "".join(theirs).replace("'", "")
    if skeleton(left.replace("-", "")) == skeleton(right.replace("-", "")) and len(left) > _SHORT_WORD:
        return True
    return left == right or SequenceMatcher(None, left, right).ratio() > _SPELLING


_SHORT_WORD = 4
_SPELLING = 0.8
"""favor and favour, cease-fire and ceasefire lie above, is and was below."""


def _value(quote: Quote, sentences: Sequence[Said]) -> Value:
    return _part(quote, 0, len(quote.text), sentences)


def _part(quote: Quote, first: int, last: int, sentences: Sequence[Said]) -> Value:
    """A stretch of a quotation as a value, with the sentence it begins in."""
    words = quote.text[first:last]
    start, text = quote.start + first + len(words) - len(words.lstrip()), words.strip()
    holder = next(
        (s for s in sentences if s.article + 1 == quote.source and s.start <= start < s.start + len(s.text)), None
    )
    whole = holder.text if holder and text in holder.text else text
    return Value(source=quote.source, text=text, sentence=whole, start=start, end=start + len(text))
