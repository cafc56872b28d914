"""What the last issue held and the articles of today carry no more, or say otherwise, and by which article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from summarizer.comparison.changes.earlier import Held, Series, plain
from summarizer.comparison.changes.verdicts import Verdict
from summarizer.model import Sentence

Why = Literal["gone", "corrected", "contradicted"]


class Withdrawal(NamedTuple):
    """A sentence of the last issue that no longer holds; ``by`` is the file that says so, if one does."""

    held: Held
    sentence: Sentence
    why: Why
    by: str | None
    still: tuple[int, ...] = ()
    """Indices of the articles of today that say it all the same."""


def withdrawals(series: Series, found: Mapping[int, Verdict]) -> Iterator[Withdrawal]:
    """All sentences of the last issue that no longer hold, in the order of its sources."""
    rows = {(held.article.file, plain(series.index.sentences[row].text)): row for row, held in series.of_row.items()}
    standing = _standing(series)
    undone = {verdict.other: row for row, verdict in found.items() if verdict.undoes}
    changed = {verdict.other for verdict in found.values() if verdict.status == "changed"}
    reworded = {verdict.other for verdict in found.values() if verdict.status == "known"} - changed
    for held in series.earlier:
        if held.issue != series.last:
            continue
        heir = series.heirs.get(held.article.file)
        for sentence in held.sentences:
            words = plain(sentence.text)
            row = standing.get(words, rows.get((held.article.file, words)))
            by = undone.get(row)
            file = series.file(by) if by is not None else None
            if words in standing and heir:
                if file:
                    yield Withdrawal(held, sentence, "contradicted", file)
            elif heir is None:
                yield Withdrawal(held, sentence, "gone", file, _still(row, words, series, standing))
            elif row not in reworded:
                yield Withdrawal(held, sentence, "corrected", heir)


def _standing(series: Series) -> dict[str, int]:
    """Words of each sentence of today -> its row."""
    rows = range(series.today)
    return {plain(series.index.sentences[row].text): row for row in reversed(rows)}


def _still(row: int | None, words: str, series: Series, standing: Mapping[str, int]) -> tuple[int, ...]:
    """The articles of today that say what a sentence of a lost article said."""
    if words in standing:
        return (series.index.sentences[standing[words]].article,)
    same = series.index.same(row) if row is not None else frozenset[int]()
    return tuple(sorted({series.index.sentences[one].article for one in same if one < series.today}))
