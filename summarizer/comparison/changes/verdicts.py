"""What each fresh sentence is: new, another wording of what was told, or a change of it. Where nothing is sure, open.

A sentence is new only where nothing that earlier issues hold is like it: what is not found need not be missing, so the
likeness from which nothing is said at all is low.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from summarizer.comparison.changes.earlier import Series
from summarizer.comparison.changes.tallies import Tally, tallies
from summarizer.comparison.changes.wording import ChangeKind, Wordings, around_span, compare, kind_of, spans
from summarizer.comparison.support.clashes import TESTS, days, numbers, weekdays
from summarizer.comparison.support.parts import Part, matter
from summarizer.language import load
from summarizer.understanding.figures.measures import figures
from summarizer.understanding.text.looking_back import looks_back
from summarizer.understanding.text.notions import notions

Status = Literal["new", "known", "changed", "open"]
EDITED = 0.6
"""Share of its words from which a sentence that is gone from a file is an older wording of one that is new in it."""
LEAST_WORDS = 3
"""Words that both must share then."""
NEW_MOST = 0.25
"""Likeness to any sentence told before under which a sentence can be new."""
HELD_MOST = 0.3
"""Share of a sentence's weight that one article told before may hold of it. With both limits 46 of 47 sentences called
new in five labelled series were new, and none of the 24 that only reword; 27 of 29 on two real events read one by one.
With 0.3 and 0.36 it was 54 of 56 on the series, but one in five was wrong on the real events."""
CHANGED_LEAST = 0.55
"""Likeness from which a sentence of another article that clashes with one told before is the same fact changed."""
ACT_LEAST = 0.5
"""The same where an act is done no more."""
TURNED_LEAST = 0.4
"""The same where something is put off, dropped or taken back."""
BOTH_WAYS = 3
"""Of the likest earlier sentences it is asked the other way round whether both say the same."""
OBJECT_WORDS = 6
"""Behind a word such as "dropped", in which stands what was dropped."""
MOST_GROWN = 5
"""A tally that is so many times another is of something else."""
SHRINKING = "missing"
MOVED_LEAST = 0.15
"""The same where the sentence itself names the day or the amount that the earlier one gave."""


class Verdict(NamedTuple):
    """What a fresh sentence is; ``other`` is the row of the earlier one, with the words in question in both."""

    status: Status
    kind: ChangeKind | None = None
    other: int | None = None
    old: tuple[int, int] = (0, 0)
    new: tuple[int, int] = (0, 0)
    undoes: bool = False
    """Whether what was told before holds no more; a rising toll was true when it was told."""


def verdicts(series: Series) -> Mapping[int, Verdict]:
    """Each fresh row with what it is."""
    edited = dict(_edited(series))
    return {row: edited.get(row) or _across(row, series) for row in series.fresh}


def _edited(series: Series) -> Iterator[tuple[int, Verdict]]:
    """Fresh sentences that stand in place of one that is gone from the same file, the likest pairs first."""
    gone = [row for row in series.of_row if series.of_row[row].issue == series.last]
    pairs: list[tuple[float, int, int, Wordings]] = []
    for row in series.fresh:
        own = [other for other in gone if series.heirs.get(series.file(other)) == series.file(row)]
        for other in own:
            told = compare(_text(series, other), _text(series, row))
            if told.shared >= EDITED and told.shared * min(len(told.old_words), len(told.new_words)) >= LEAST_WORDS:
                pairs.append((told.shared, row, other, told))
    taken = set[int]()
    for _, row, other, told in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if row not in taken and other not in taken:
            taken |= {row, other}
            kind = kind_of(told, series.index.language)
            yield row, Verdict("changed", kind, other, *spans(told)) if kind else Verdict("known", None, other)


def _across(row: int, series: Series) -> Verdict:
    """A fresh sentence against everything that earlier issues hold."""
    near = sorted(_near(row, series), reverse=True)
    found = _tally(row, series) or _changed(row, near, series)
    if found:
        return found
    if other := _same(row, near, series):
        return Verdict("known", None, other)
    likest = near[0][0] if near else 0.0
    is_new = likest < NEW_MOST and _held(row, near, series) < HELD_MOST and not _background(row, series)
    return Verdict("new") if is_new else Verdict("open")


def _held(row: int, near: Iterable[tuple[float, int]], series: Series) -> float:
    """Largest share of a sentence's weight that an article told before holds."""
    index = series.index
    own = index.whole(row).notions
    by_file: dict[str, set[str]] = defaultdict(set)
    for _, other in near:
        by_file[series.file(other)] |= index.whole(other).notions & own
    weight = index.weight(own)
    return max(map(index.weight, by_file.values()), default=0.0) / weight if weight else 0.0


def _background(row: int, series: Series) -> bool:
    """Whether a sentence only tells what had been before: in other words it was mostly told."""
    text, language = _text(series, row), series.index.language
    return looks_back(text, language) or bool(load(language).rules.changes.before_that.search(text))


def _near(row: int, series: Series) -> Iterator[tuple[float, int]]:
    """(likeness, row) of the earlier sentences that share a notion."""
    index = series.index
    own = index.whole(row).notions
    rows = {index.parts[part].sentence for notion in own for part in index.holders[notion]}
    for other in rows & series.old:
        yield index.cosine(own, index.whole(other).notions), other


def _same(row: int, near: Sequence[tuple[float, int]], series: Series) -> int | None:
    """An earlier sentence that says the same, or one of the likest that the fresh one says the same of."""
    found = series.index.same(row) & series.old
    if found:
        return min(found)
    likest = (other for likeness, other in near[:BOTH_WAYS] if likeness >= NEW_MOST)
    return next((other for other in likest if row in series.index.same(other)), None)


def _tally(row: int, series: Series) -> Verdict | None:
    """The same tally with another figure: it grows from day to day, or is said to be lowered."""
    text, language = _text(series, row), series.index.language
    for key, tally in () if looks_back(text, language) else tallies(text, language).items():
        told = [(other, found) for other in sorted(series.old) if (found := _told_tally(other, key, series))]
        if not told or any(found.value == tally.value for _, found in told):
            continue
        other, found = min(told, key=lambda one: (series.age(one[0]), abs(one[1].value - tally.value)))
        if _goes_on(key, found.value, tally.value) or load(language).rules.changes.lowered.search(text):
            old = around_span(_text(series, other), found.start, found.end)
            return Verdict("changed", "figure", other, old, around_span(text, tally.start, tally.end))
    return None


def _told_tally(row: int, key: str, series: Series) -> Tally | None:
    """What an earlier sentence counts, unless it tells of something long ago."""
    text, language = _text(series, row), series.index.language
    return None if looks_back(text, language) else tallies(text, language).get(key)


def _goes_on(key: str, before: float, now: float) -> bool:
    """Whether a tally can have come from the one before: the missing become fewer, all others more, within bounds."""
    low, high = sorted((before, now))
    return high <= MOST_GROWN * low and (now < before) == (key == SHRINKING)


def _changed(row: int, near: Sequence[tuple[float, int]], series: Series) -> Verdict | None:
    text, language = _text(series, row), series.index.language
    rules = load(language).rules.changes
    if moved := rules.moved.search(text):
        for likeness, other in near:
            if likeness >= MOVED_LEAST and _holds(_text(series, other), moved["before"] or moved["instead"], language):
                kind: ChangeKind = "date" if _is_day(moved[0], language) else "figure"
                return _between(row, other, series, kind, undoes=True)
    for likeness, other in near:
        if likeness < TURNED_LEAST:
            return None
        if _gives_up(text, series.index.whole(other), language, likeness):
            return _between(row, other, series, "firmness", undoes=True)
        if clash := _clash(series.index.whole(other), series.index.whole(row), language, likeness):
            return _between(row, other, series, clash)
    return None


def _gives_up(text: str, old: Part, language: str, likeness: float) -> bool:
    """Whether a sentence says that what an earlier one tells is done no more, put off or taken back."""
    undone = load(language).rules.changes.undone
    found = undone.search(text)
    if not found or undone.search(old.text) or (found["act"] and likeness < ACT_LEAST):
        return False
    words = found["act"] or " ".join(text[found.end() :].split()[:OBJECT_WORDS])
    return bool(matter(notions(words, language)) & old.notions)


def _clash(old: Part, new: Part, language: str, likeness: float) -> ChangeKind | None:
    """What tells two sentences apart that are much alike; None where that is too little to go by."""
    found = {test.__name__ for test in TESTS if test(old, new, language)}
    if likeness < CHANGED_LEAST:
        return None
    if "other_figures" in found and not _share_a_figure(old.text, new.text, language):
        return "figure"
    if "other_days" in found:
        return "date"
    return "scope" if "other_scope" in found else None


def _share_a_figure(old: str, new: str, language: str) -> bool:
    return bool(
        {number for number, _, _ in numbers(old, language)} & {number for number, _, _ in numbers(new, language)}
    )


def _holds(text: str, before: str, language: str) -> bool:
    """Whether a sentence tells the day or the figure that another says it told."""
    told = days(before, language), weekdays(before, language), _values(before, language)
    own = days(text, language), weekdays(text, language), _values(text, language)
    return any(a and a <= b for a, b in zip(told, own, strict=True))


def _values(text: str, language: str) -> frozenset[tuple[str, float]]:
    return frozenset((figure.kind, figure.low) for figure in figures(text, language))


def _is_day(text: str, language: str) -> bool:
    return bool(days(text, language) or weekdays(text, language))


def _between(row: int, other: int, series: Series, kind: ChangeKind, *, undoes: bool = False) -> Verdict:
    """A change told by another sentence: both stand whole."""
    old, new = _text(series, other), _text(series, row)
    return Verdict("changed", kind, other, (0, len(old)), (0, len(new)), undoes)


def _text(series: Series, row: int) -> str:
    return series.index.sentences[row].text
