"""Scores of what is told as new, changed and withdrawn, on five events over four days that were labelled before.

``README.md`` beside it says what the labels mean. Each day is compared with all days before it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from summarizer.cleaning import clean_all
from summarizer.comparison.changes.earlier import Held, Series, plain
from summarizer.comparison.changes.verdicts import Verdict, verdicts
from summarizer.comparison.changes.withdrawals import Withdrawal, withdrawals
from summarizer.language import load
from summarizer.model import Body
from summarizer.readers.dossier import read_dossier
from summarizer.series.comparing import held_of, series_of
from summarizer.understanding.reading import sentences_of, understand

HERE = Path(__file__).parent
NAMES = ("pamir", "albert", "lampedusa", "steel", "bucharest")
DAYS = ("day1", "day2", "day3", "day4")
Label = Mapping[str, Any]


class Scores(NamedTuple):
    """Counts over all days: what was called so, how much of it rightly, and how much of what is labelled was found."""

    counts: Counter[str]
    errors: tuple[str, ...]

    def share(self, part: str, whole: str) -> float:
        """One count by another; 1 where there is nothing."""
        return self.counts[part] / self.counts[whole] if self.counts[whole] else 1.0

    @property
    def figures(self) -> dict[str, float]:
        """What is printed and has floors."""
        pairs = [(kind, of) for kind in ("new", "changed", "withdrawn") for of in ("right", "found")]
        whole = {"right": "called", "found": "labelled"}
        return {f"{kind} {of}": round(self.share(f"{kind} {of}", f"{kind} {whole[of]}"), 3) for kind, of in pairs}


def bodies_of(folder: Path) -> list[Body]:
    """The cleaned articles of a day."""
    return clean_all(read_dossier(folder).articles)


def day_series(name: str, day: str) -> Series:
    """A day of a series against all days before it."""
    before = [
        held
        for number, earlier in enumerate(DAYS[: DAYS.index(day)], 1)
        for held in held_of(number, [(n, body) for n, body in enumerate(bodies_of(HERE / name / earlier), 1)], "en")
    ]
    return series_now(bodies_of(HERE / name / day), before)


def series_now(bodies: Sequence[Body], before: Sequence[Held]) -> Series:
    """Articles of today against those of earlier issues."""
    language = load("en")
    sentences = sentences_of(bodies, language)
    return series_of(bodies, understand(bodies, sentences, language), before, "en")


def score(names: Sequence[str] = NAMES) -> Scores:
    """All series, all days."""
    counts, errors = Counter[str](), list[str]()
    for name in names:
        labels = json.loads((HERE / name / "labels.json").read_text(encoding="utf-8"))
        for day in DAYS[1:]:
            series = day_series(name, day)
            for outcome, told in _outcomes(series, verdicts(series), labels[day]):
                counts[outcome] += 1
                if outcome.endswith(("wrong", "missed")):
                    errors.append(f"{name} {day}: {outcome}: {told}")
    return Scores(counts, tuple(errors))


def _outcomes(series: Series, found: Mapping[int, Verdict], label: Label) -> Iterator[tuple[str, str]]:
    yield from _new(series, found, label)
    yield from _changed(series, found, label)
    yield from _withdrawn(series, found, label)


def _new(series: Series, found: Mapping[int, Verdict], label: Label) -> Iterator[tuple[str, str]]:
    for row, verdict in found.items():
        words, file = plain(series.index.sentences[row].text), series.file(row)
        is_new, is_old = (any(_starts(one, words, file) for one in label[kind]) for kind in ("new", "old"))
        changes = any(one["new_file"] == file and plain(one["new_words"]) in words for one in label["changed"])
        if is_new:
            yield "new labelled", words
            yield ("new found" if verdict.status == "new" else "new missed"), f"{verdict.status}: {words}"
        if verdict.status == "new" and (is_new or is_old or changes):
            yield "new called", words
            yield ("new right" if is_new else "new wrong"), words
        if is_old:
            yield "old labelled", words
            yield ("old called new" if verdict.status == "new" else "old kept"), words


def _starts(one: Label, words: str, file: str) -> bool:
    return bool(one["file"] == file) and words.startswith(plain(one["sentence"]))


def _changed(series: Series, found: Mapping[int, Verdict], label: Label) -> Iterator[tuple[str, str]]:
    hit = set[int]()
    for row, verdict in found.items():
        if verdict.status != "changed" or verdict.other is None:
            continue
        new, file = plain(series.index.sentences[row].text), series.file(row)
        old = plain(series.index.sentences[verdict.other].text)
        right = {
            at for at, one in enumerate(label["changed"])
            if one["new_file"] == file and plain(one["new_words"]) in new and plain(one["old_words"]) in old
        }  # fmt: skip
        undone = any(_starts(one, old, one["file"]) and one["by"] == file for one in label["withdrawn"])
        if _is_headline(series, row, new):
            continue
        hit |= right
        yield "changed called", new
        yield ("changed right" if right or undone else "changed wrong"), f"{verdict.kind}: {old} -> {new}"
    for at, one in enumerate(label["changed"]):
        yield "changed labelled", one["fact"]
        yield ("changed found" if at in hit else "changed missed"), f"{one['old_words']} -> {one['new_words']}"


def _is_headline(series: Series, row: int, words: str) -> bool:
    return not words.endswith((".", "”", '"', "?", "!"))


def _withdrawn(series: Series, found: Mapping[int, Verdict], label: Label) -> Iterator[tuple[str, str]]:
    hit = set[int]()
    for one in withdrawals(series, found):
        words = plain(one.sentence.text)
        right = {
            at
            for at, known in enumerate(label["withdrawn"])
            if _starts(known, words, one.held.article.file) and known["why"] == one.why
        }
        if not words.endswith((".", "”", '"', "?", "!")) or (
            one.why == "gone" and not right and not _labelled(one, label)
        ):
            continue
        hit |= right
        yield "withdrawn called", words
        yield ("withdrawn right" if right else "withdrawn wrong"), f"{one.why} by {one.by}: {words}"
    for at, known in enumerate(label["withdrawn"]):
        yield "withdrawn labelled", known["sentence"]
        yield ("withdrawn found" if at in hit else "withdrawn missed"), f"{known['why']}: {known['sentence']}"


def _labelled(one: Withdrawal, label: Label) -> bool:
    """Whether the loss of an article's sentences is labelled at all: those that are furniture are not."""
    return not any(known["file"] == one.held.article.file and known["why"] == "gone" for known in label["withdrawn"])


def main() -> None:
    """Print the scores and every error."""
    scores = score()
    print("\n".join(scores.errors))
    print(dict(scores.counts))
    print(scores.figures)


if __name__ == "__main__":
    main()
