"""One quotation in two wordings: the same speaker's words, which two articles give differently between the marks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import cache
from itertools import combinations
from typing import NamedTuple

from summarizer.comparison.differences.names import skeleton
from summarizer.comparison.differences.rewordings import rewordings
from summarizer.comparison.support.index import Index
from summarizer.language import load
from summarizer.language.lists import read_lists
from summarizer.model import Difference, Quote, Value
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.phrases import compiled

LEAST_WORDS = 7
"""Shorter quotations share their words by chance."""
LEAST_ALIKE = 0.6
"""Share of the shorter one's word pairs that the other holds."""
MOST_LONGER = 2.5
"""Times the words of a remark that another wording of it may have."""
LEAST_RUN = 4
"""Words in a row that both wordings share."""
MOST_SHOWN = 3
"""Differences that one quotation is shown in; one with more is a formula that each speaker fills in anew."""
_SENTENCE = re.compile(r"[^.!?]+(?:[.!?]+|$)")
_WORD = re.compile(r"[\w’'-]+|\.\.\.|…|[\[(]")
_MARKED = frozenset({"...", "…", "[", "("})
"""An article that shortens or explains a quotation says so by these: no other wording."""


class Piece(NamedTuple):
    """A sentence between the marks: the number of its quotation, its offsets there, its words in small letters."""

    quote: int
    start: int
    end: int
    words: tuple[str, ...]


def quote_differences(quotes: Sequence[Quote], sentences: Sequence[Said], index: Index) -> Iterator[Difference]:
    """One difference for each sentence that articles quote from one speaker in several wordings."""
    pieces = [piece for number, quote in enumerate(quotes) for piece in _pieces(number, quote.text)]
    changes = _changed_pieces(pieces, quotes, index.language)
    place = {(piece.quote, piece.start): n for n, piece in enumerate(pieces)}
    for left, right in rewordings(quotes, index):
        pair = tuple(place.get((one.quote, one.start), -1) for one in (left, right))
        if min(pair) >= 0 and _of_a_length(pair, pieces) and _one_speaker(quotes[left.quote], quotes[right.quote]):
            changes.setdefault((min(pair), max(pair)), None)
    for group in _groups(changes):
        yield _difference([pieces[n] for n in sorted(group)], _telling(group, changes), quotes, sentences)


def _of_a_length(pair: Iterable[int], pieces: Sequence[Piece]) -> bool:
    """Whether neither wording is a mere scrap of the other: "the onus is on them" out of a long sentence."""
    short, long = sorted(len(pieces[number].words) for number in pair)
    return long <= MOST_LONGER * short


def _pieces(number: int, text: str) -> Iterator[Piece]:
    for match in _SENTENCE.finditer(text):
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        yield Piece(number, start, match.end(), tuple(_words(match[0])))


def _changed_pieces(
    pieces: Sequence[Piece], quotes: Sequence[Quote], language: str
) -> dict[tuple[int, int], _Change | None]:
    """Pairs of sentences of two articles that differ in a few words, with what differs."""
    found: dict[tuple[int, int], _Change | None] = {}
    shown: Counter[int] = Counter()
    for i, j in sorted(_sharing(pieces)):
        left, right = quotes[pieces[i].quote], quotes[pieces[j].quote]
        if left.source != right.source and max(shown[i], shown[j]) < MOST_SHOWN and _one_speaker(left, right):
            changed = _changed(list(pieces[i].words), list(pieces[j].words), language)
            if changed:
                shown.update((i, j))
                found[i, j] = changed
    return found


def _groups(pairs: Iterable[tuple[int, int]]) -> list[set[int]]:
    """Sentences that are one remark, each in one group."""
    groups: list[set[int]] = []
    for pair in pairs:
        own = [group for group in groups if group & set(pair)]
        groups = [group for group in groups if group not in own]
        groups.append(set(pair).union(*own))
    return groups


def _telling(group: set[int], changes: Mapping[tuple[int, int], _Change | None]) -> _Change | None:
    """The change that says most: one of more than function words before one of tense or number."""
    own = [change for pair, change in sorted(changes.items()) if change and set(pair) <= group]
    return max(own, key=_Change.weight, default=None)


def _difference(
    group: Sequence[Piece], change: _Change | None, quotes: Sequence[Quote], sentences: Sequence[Said]
) -> Difference:
    """The wordings side by side, one an article."""
    what = f"wording of a quotation: {change.label}" if change else "wording of a remark"
    first = {quotes[piece.quote].source: piece for piece in reversed(group)}
    values = (_part(quotes[first[n].quote], first[n].start, first[n].end, sentences) for n in sorted(first))
    return Difference(what=what, kind="wording", values=tuple(values))


def _words(text: str) -> list[str]:
    return [word.lower().replace("’", "'").strip("'-") for word in _WORD.findall(text)]


def _sharing(pieces: Sequence[Piece]) -> set[tuple[int, int]]:
    """Pairs of sentences that share a run of four words."""
    holders: dict[tuple[str, ...], list[int]] = {}
    for number, piece in enumerate(pieces):
        words = piece.words
        if len(words) >= LEAST_WORDS:
            for run in {words[i : i + 4] for i in range(len(words) - 3)}:
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

    def weight(self) -> tuple[int, int, list[str]]:
        """How much a change says: letters of words that the other side has in no form, then all letters."""
        left, right = sorted(self.words)
        apart = [a for a in left.split() if not any(a[:3] == b[:3] for b in right.split())]
        return sum(map(len, apart)), len(left) + len(right), [left, right]


def _changed(words: list[str], others: list[str], language: str) -> _Change | None:
    """The words that differ most inside the stretch that both sentences share; None where none do."""
    matcher = SequenceMatcher(None, words, others, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size > 1]
    shared = sum(block.size for block in blocks)
    longest = max((block.size for block in blocks), default=0)
    if shared < LEAST_ALIKE * min(len(words), len(others)) or longest < LEAST_RUN:
        return None
    inner = [op for op in matcher.get_opcodes() if op[0] != "equal" and _inside(op, blocks)]
    found: list[_Change] = []
    for _, a, b, c, d in inner:
        mine, theirs = words[a:b], others[c:d]
        marked = _MARKED & {*words[max(0, a - 1) : b + 1], *others[max(0, c - 1) : d + 1]}
        one_sided = bool(_content(mine, language)) != bool(_content(theirs, language))
        added = one_sided or not mine or not theirs
        narrows = (mine and _narrows(mine, words[b : b + 1], language)) or _narrows(theirs, others[d : d + 1], language)
        if added and not narrows and not _turns_sense([*mine, *theirs], language):
            continue
        if max(b - a, d - c) <= _MOST_CHANGED and not marked and not _alike(mine, theirs):
            found.append(_Change(frozenset((" ".join(mine), " ".join(theirs)))))
    return max(found, key=_Change.weight, default=None)


_MOST_CHANGED = 4


def _content(words: Sequence[str], language: str) -> list[str]:
    """The words that are more than function words."""
    stop = load(language).stopwords
    return [word for word in words if len(word) > 1 and word not in stop]


def _narrows(added: Sequence[str], following: Sequence[str], language: str) -> bool:
    """Whether added words stand before the word that they narrow: "grain ships"."""
    return bool(added) and _content(added, language) == list(added) and bool(_content(following, language))


def _turns_sense(words: Sequence[str], language: str) -> bool:
    """Whether words that only one wording has change what is said: a denial, a doubt, a scope, a figure."""
    text = " ".join(words)
    return any(found.search(text) for found in _turning(language)) or any(word[:1].isdigit() for word in words)


@cache
def _turning(language: str) -> tuple[re.Pattern[str], ...]:
    denial, support = read_lists(language, "denial"), read_lists(language, "support")
    lists = (denial["negating"], denial["doubts"], denial["hedges"], support["whole"], support["part"])
    return tuple(compiled(each) for each in lists)


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


def _part(quote: Quote, first: int, last: int, sentences: Sequence[Said]) -> Value:
    """A stretch of a quotation as a value, with the sentence it begins in."""
    words = quote.text[first:last]
    start, text = quote.start + first + len(words) - len(words.lstrip()), words.strip()
    holder = next(
        (s for s in sentences if s.article + 1 == quote.source and s.start <= start < s.start + len(s.text)), None
    )
    whole = holder.text if holder and text in holder.text else text
    return Value(source=quote.source, text=text, sentence=whole, start=start, end=start + len(text))
