"""The documents' own phrases: dates, how many articles, what a source is called, quotation marks."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence

from summarizer.config.labels import Labels
from summarizer.model import Brief, Quote, Source
from summarizer.renderers.by_desk import changed_by_desk, speaker_of
from summarizer.renderers.days import day
from summarizer.renderers.voices import voice_of

TIE = "\N{NO-BREAK SPACE}"
HEADLINE_CAPITALS = 0.75
LONGEST_TIED = 3
"""Words that are kept on one line: more of them leave half a line empty."""
DATE_TIES = re.compile(
    r"\(?(?:\d{1,2}(?:[-–]\d{1,2})?\.? [^\W\d_]{3,},?|[^\W\d_]{3,}\.? (?:\d{1,2}|\d{4})[,)]?)", re.UNICODE
)
"""A day and a month, or a month and a day or year, as two words in a row."""
OPENING_MARKS = "“\"„«‘'"


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
    """All that is known of a source, most telling first: outlet and what it is, headline, author, date, agency."""
    date = day(labels, source.published) if source.published else None
    article = (source.title, source.author, date, source.agency)
    voice = voice_of(labels, source)
    parts = (source.outlet, voice, *article) if source.outlet else (*article, voice)
    known = tuple(part for part in parts if part)
    named = source.outlet or source.title or source.agency
    return known if named else (source.file, *known)


def quoted(labels: Labels, text: str) -> str:
    """The words between quotation marks, if they do not bring their own."""
    words, half = text.rstrip(","), len(labels.quote_marks) // 2
    if words[:1] in OPENING_MARKS:
        return words
    return f"{labels.quote_marks[:half]}{words}{labels.quote_marks[half:]}"


def tied(title: str) -> str:
    """A title with no-break spaces inside its dates and names, so that no line ends there.

    Where most words have a capital letter, capitals tell no names, and only dates are tied.
    """
    words = title.split(" ")
    capitals = [word[:1].isupper() for word in words]
    names = sum(capitals) <= HEADLINE_CAPITALS * len(words)
    text, run = words[0], 1
    for before, after in itertools.pairwise(words):
        name = names and before[:1].isupper() and after[:1].isupper() and before[-1:].isalpha()
        ties = run < LONGEST_TIED and (name or DATE_TIES.fullmatch(f"{before} {after}") is not None)
        run = run + 1 if ties else 1
        text += (TIE if ties else " ") + after
    return text


def speaker_line(brief: Brief, labels: Labels, quote: Quote) -> str:
    """Name and office, as far as they are known; a place is not printed, since it may be that of the article."""
    if quote.speaker is None:
        return labels.unknown_speaker
    return speaker_of(brief, labels, quote, ", ".join(part for part in (quote.speaker, quote.office) if part))


def named(labels: Labels, names: Iterable[str]) -> str:
    """Actors in a row, by their names in the language of the labels."""
    return ", ".join(labels.names.get(name, name) for name in names)


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def foreign(brief: Brief, labels: Labels, number: int) -> str | None:
    """The language of a source where it is not the labels’, which is the document's own."""
    known = next((source.language for source in brief.sources if source.number == number), None)
    language = known or brief.language
    return language if language != labels.language else None


def how_made(labels: Labels, brief: Brief, *, brackets: bool) -> list[str]:
    """How the brief was made, a text each: by whom its statements were chosen, and what the desk changed.

    ``brackets`` says whether a name in brackets is printed for a pronoun.
    """
    reader, approved = brief.second_reader, brief.approved
    shown = (
        labels.made,
        labels.approved.format(by=approved.by, day=day(labels, approved.at[:10])) if approved else "",
        labels.second_reader.format(model=reader.model, server=reader.server) if reader else "",
        labels.made_with.format(tools=", ".join(brief.tools)) if brief.tools else "",
        labels.brackets if brackets else "",
        changed_by_desk(brief, labels),
    )
    return [text for text in shown if text]
