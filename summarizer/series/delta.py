"""A dossier against its earlier issues: which of today’s sentences are fresh, and what that makes of the brief."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from summarizer.cleaning import clean_all
from summarizer.comparison.changes.earlier import Held, Series, plain
from summarizer.comparison.changes.verdicts import Verdict, verdicts
from summarizer.comparison.changes.withdrawals import Withdrawal, withdrawals
from summarizer.model import Article, Body, Brief, Change, Changes, Sentence, Statement, Withdrawn, Wording
from summarizer.series.comparing import held_of, series_of
from summarizer.understanding.reading import Understood


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """An issue as it was frozen: its brief, and the articles it was made from in the order of their numbers."""

    number: int
    brief: Brief
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Delta:
    """The sentences of today against those of earlier issues, of which ``last`` is the one compared with."""

    series: Series
    found: Mapping[int, Verdict]
    last: Issue

    @property
    def told(self) -> frozenset[int]:
        """Rows of today that were told before, be it in other words."""
        return self.series.told | {row for row, verdict in self.found.items() if verdict.status == "known"}


def delta_of(issues: Sequence[Issue], bodies: Sequence[Body], understood: Understood, language: str) -> Delta | None:
    """The delta of today’s articles; None where no issue was made. Unchanged articles are not read again."""
    if not issues:
        return None
    known: dict[str, list[Sentence]] = {body.article.text: [] for body in bodies}
    for sentence in understood.sentences:
        known[bodies[sentence.article].article.text].append(sentence)
    earlier = [held for issue in issues for held in _held(issue, known, language)]
    series = series_of(bodies, understood, earlier, language)
    return Delta(series=series, found=verdicts(series), last=max(issues, key=lambda issue: issue.number))


def _held(issue: Issue, known: dict[str, list[Sentence]], language: str) -> list[Held]:
    """The articles of an issue; a text that was read already is not read again."""
    fresh = clean_all([article for article in issue.articles if article.text not in known])
    for held in held_of(issue.number, enumerate(fresh), language):
        known[held.article.text] = list(held.sentences)
    return [Held(issue.number, n, one, tuple(known[one.text])) for n, one in enumerate(issue.articles, 1)]


def changes_of(delta: Delta, brief: Brief, *, only: bool) -> Changes:
    """What the brief prints that is new or changed, and what of the last issue holds no more."""
    printed = printed_of(brief)
    ids = {(one.source, one.start): one.id for one in printed}
    status = {ids[place]: verdict for place, verdict in _places(delta) if place in ids}
    told = {plain(delta.series.index.sentences[row].text) for row in delta.series.told}
    return Changes(
        since=delta.last.number,
        date=delta.last.brief.prepared_on,
        new=tuple(one.id for one in printed if one.id in status and status[one.id].status == "new"),
        changed=tuple(_changed(delta, ids)),
        withdrawn=tuple(_withdrawn(delta, brief)),
        unchanged=tuple(one.id for one in printed if plain(one.text) in told),
        only=only,
    )


def printed_of(brief: Brief) -> list[Statement]:
    """The statements of a brief, each once."""
    sections = (statement for section in brief.sections for statement in section.statements)
    return list({one.id: one for one in (*brief.bottom_line, *sections, *brief.also_reported)}.values())


def _places(delta: Delta) -> Iterator[tuple[tuple[int, int], Verdict]]:
    for row, verdict in delta.found.items():
        sentence = delta.series.index.sentences[row]
        yield (sentence.article + 1, sentence.start), verdict


def _changed(delta: Delta, ids: Mapping[tuple[int, int], str]) -> Iterator[Change]:
    """Changes of which this brief prints the new words or the last issue printed the old ones."""
    before = {plain(one.text) for one in printed_of(delta.last.brief)}
    for row, verdict in delta.found.items():
        if verdict.status != "changed" or verdict.other is None or verdict.kind is None:
            continue
        sentence = delta.series.index.sentences[row]
        statement = ids.get((sentence.article + 1, sentence.start))
        if statement or plain(delta.series.index.sentences[verdict.other].text) in before:
            old = _wording(delta, verdict.other, verdict.old)
            yield Change(kind=verdict.kind, old=old, new=_wording(delta, row, verdict.new), statement=statement)


def _wording(delta: Delta, row: int, span: tuple[int, int]) -> Wording:
    """Words of a sentence with the place they have in their article; what stands in both is of the last issue."""
    sentence = delta.series.index.sentences[row]
    held = delta.series.of_row.get(row)
    start, end = span
    return Wording(
        source=held.number if held else sentence.article + 1,
        file=delta.series.file(row),
        text=sentence.text[start:end],
        start=sentence.start + start,
        end=sentence.start + end,
        sentence=sentence.text,
        issue=held.issue if held else None,
    )


def _withdrawn(delta: Delta, brief: Brief) -> Iterator[Withdrawn]:
    """Statements of the last issue, and no other sentences of its articles."""
    printed = {(one.source, plain(one.text)): one for one in printed_of(delta.last.brief)}
    numbers = {source.file: source.number for source in brief.sources}
    for one in withdrawals(delta.series, delta.found):
        statement = printed.get((one.held.number, plain(one.sentence.text)))
        if statement:
            yield _as_withdrawn(one, statement, numbers)


def _as_withdrawn(one: Withdrawal, statement: Statement, numbers: Mapping[str, int]) -> Withdrawn:
    old = Wording(
        source=one.held.number,
        file=one.held.article.file,
        text=statement.text,
        start=statement.start,
        end=statement.end,
        sentence=statement.text,
        issue=one.held.issue,
    )
    still = tuple(article + 1 for article in one.still)
    return Withdrawn(id=statement.id, old=old, why=one.why, by=numbers.get(one.by or ""), still_in=still)
