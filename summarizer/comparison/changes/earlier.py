"""The sentences of today beside those of earlier issues: which stand in both, which are fresh, which are gone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from summarizer.comparison.support.index import Index
from summarizer.model import Article, Sentence
from summarizer.understanding.clauses.parsing import Parsed

RENAMED = 0.6
"""Share of an article's sentences that another file must hold word for word to be the same article renamed."""

Parse = Callable[[Sequence[Sentence]], Sequence[Sequence[Parsed]]]


class Held(NamedTuple):
    """An article of an earlier issue with its sentences; ``number`` is that of the source in the issue."""

    issue: int
    number: int
    article: Article
    sentences: tuple[Sentence, ...]


def plain(text: str) -> str:
    """The words of a sentence without line ends and double spaces: it is the same in two versions of a file."""
    return " ".join(text.split())


@dataclass(frozen=True, kw_only=True)
class Series:
    """Sentences of today (the first ``today`` rows of the index), then those of earlier issues that stand no more.

    ``held`` gives the earlier article of each row behind; ``last`` is the number of the last issue.
    """

    index: Index
    today: int
    articles: Sequence[Article]
    earlier: Sequence[Held]
    of_row: Mapping[int, Held]
    last: int

    @cached_property
    def told(self) -> frozenset[int]:
        """Rows of today that stand word for word in an earlier issue."""
        known = {plain(sentence.text) for held in self.earlier for sentence in held.sentences}
        rows = self.index.sentences[: self.today]
        return frozenset(row for row, sentence in enumerate(rows) if plain(sentence.text) in known)

    @cached_property
    def fresh(self) -> tuple[int, ...]:
        """Rows of today that no earlier issue holds word for word."""
        return tuple(row for row in range(self.today) if row not in self.told)

    @cached_property
    def old(self) -> frozenset[int]:
        """Rows that earlier issues hold, be they gone or not."""
        return self.told | frozenset(self.of_row)

    def age(self, row: int) -> int:
        """0 where a row is of the last issue, else more: what was said last counts first."""
        held = self.of_row.get(row)
        return self.last - held.issue if held else 0

    def file(self, row: int) -> str:
        """The file that a row stands in, or stood in."""
        held = self.of_row.get(row)
        return held.article.file if held else self.articles[self.index.sentences[row].article].file

    @cached_property
    def heirs(self) -> Mapping[str, str]:
        """File of the last issue -> the file of today that is the same article, be it corrected or renamed."""
        today = {article.file: article for article in self.articles}
        heirs: dict[str, str] = {}
        for held in self.earlier:
            if held.issue == self.last:
                heir = held.article.file if held.article.file in today else self._renamed(held)
                heirs |= {held.article.file: heir} if heir else {}
        return heirs

    def _renamed(self, held: Held) -> str | None:
        own = {plain(sentence.text) for sentence in held.sentences}
        before = {other.article.file for other in self.earlier}
        shared: dict[str, int] = defaultdict(int)
        for sentence in self.index.sentences[: self.today]:
            shared[self.articles[sentence.article].file] += plain(sentence.text) in own
        best = max(shared, key=lambda file: shared[file], default=None)
        enough = best is not None and best not in before and shared[best] >= RENAMED * max(len(own), 1)
        return best if enough else None


def lay_out(
    sentences: Sequence[Sentence],
    parsed: Sequence[Sequence[Parsed]],
    articles: Sequence[Article],
    earlier: Sequence[Held],
    parse: Parse,
    language: str,
) -> Series:
    """The series of a dossier; only sentences that stand in no article of today are read, by ``parse``."""
    standing = {plain(sentence.text) for sentence in sentences}
    rows: list[tuple[Held, Sentence]] = []
    for number, held in enumerate(latest_first(earlier), len(articles)):
        rows += [(held, replace(sentence, article=number)) for sentence in _once(held.sentences, standing)]
    behind = [sentence for _, sentence in rows]
    index = Index([*sentences, *behind], language, [*parsed, *parse(behind)])
    return Series(
        index=index,
        today=len(sentences),
        articles=articles,
        earlier=earlier,
        of_row={len(sentences) + at: held for at, (held, _) in enumerate(rows)},
        last=max((held.issue for held in earlier), default=0),
    )


def latest_first(earlier: Sequence[Held]) -> list[Held]:
    """Articles of the last issue first: their order gives the numbers of their rows."""
    return sorted(earlier, key=lambda held: (-held.issue, held.number))


def _once(sentences: Sequence[Sentence], seen: set[str]) -> list[Sentence]:
    """Those that were not seen; an article that two issues hold is read once."""
    found = [sentence for sentence in sentences if plain(sentence.text) not in seen]
    seen |= {plain(sentence.text) for sentence in found}
    return found
