"""The documents' own phrases: dates, how many articles, what a source is called, quotation marks."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from summarizer.config.labels import Labels
from summarizer.model import Source

OPENING_MARKS = "“\"„«‘'"


def day(labels: Labels, iso: str) -> str:
    """A date for people: ``14 May 2024``; words that are no ISO date stay as they are."""
    try:
        date = datetime.date.fromisoformat(iso)
    except ValueError:
        return iso
    return labels.day.format(day=date.day, month=labels.months[date.month - 1], year=date.year)


def articles(labels: Labels, count: int) -> str:
    """``5 articles``."""
    return labels.one_article if count == 1 else labels.articles.format(count=count)


def how_recent(labels: Labels, sources: Sequence[Source]) -> str:
    """``5 articles, the latest of 19 March 2025``; says so where some or all carry no date."""
    total = articles(labels, len(sources))
    dates = sorted(source.published for source in sources if source.published)
    missing = len(sources) - len(dates)
    if not dates:
        return labels.undated_all.format(articles=total)
    latest = day(labels, dates[-1])
    if missing:
        return labels.undated_some.format(articles=total, date=latest, missing=missing)
    return labels.latest.format(articles=total, date=latest)


def source_name(labels: Labels, source: Source) -> str:
    """Outlet and date, or headline and date; the file's name only where nothing else is known."""
    name = source.outlet or source.title or source.file
    return f"{name}, {day(labels, source.published)}" if source.published else name


def source_entry(labels: Labels, source: Source) -> tuple[str, ...]:
    """All that is known of a source, most telling first: outlet, headline, author, date, agency."""
    date = day(labels, source.published) if source.published else None
    parts = (source.outlet, source.title, source.author, date, source.agency)
    return tuple(part for part in parts if part) or (source.file,)


def quoted(labels: Labels, text: str) -> str:
    """The words between quotation marks, if they do not bring their own."""
    words = text.rstrip(",")
    return words if words[:1] in OPENING_MARKS else f"{labels.quote_marks[0]}{words}{labels.quote_marks[1]}"
