"""The sources, and the paragraphs that the statements are taken from, with their words marked."""

from __future__ import annotations

import re

from summarizer.model import Passage, Source, Statement
from summarizer.renderers.printing import matter_start, source_language
from summarizer.renderers.voices import grade_key
from summarizer.renderers.web.elements import element, escaped
from summarizer.renderers.web.parts import heading
from summarizer.renderers.web.words import Page, anchor
from summarizer.renderers.wording import source_entry, source_name

SAFE_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)


def source_list(page: Page) -> str:
    """Every source with what is known of it; its headline leads to the article where there is a safe address."""
    items = "".join(element("li", _entry(page, source), id=f"source-{source.number}") for source in page.brief.sources)
    key = grade_key(page.labels, page.brief.sources)
    told = element("p", escaped(key), klass="note") if key else ""
    return element("div", heading(page.labels.sources) + element("ol", items) + told, klass="sources", id="sources")


def _entry(page: Page, source: Source) -> str:
    name, *rest = source_entry(page.labels, source)
    parts = [element("strong", escaped(name))]
    for part in rest:
        linked = part == source.title and source.url and SAFE_ADDRESS.fullmatch(source.url)
        parts.append(element("a", escaped(part), href=source.url, rel="noreferrer") if linked else escaped(part))
    same = [page.labels.same_origin.format(source=source.origin)] if source.origin != source.number else []
    cut = [page.labels.partial] if source.partial else []
    parts += [element("span", escaped(note), klass="note") for note in (*same, *cut, *source.notes)]
    return ". ".join(part.rstrip(".") for part in parts) + "."


def passages(page: Page) -> str:
    """By source, each paragraph once, beside the brief; nothing where none was kept."""
    parts = []
    for source in page.brief.sources:
        own = [passage for passage in page.passages if passage.source == source.number]
        if own:
            title = element("h3", f"[{source.number}] {escaped(source_name(page.labels, source))}")
            parts.append(title + "".join(_passage(page, passage) for passage in own))
    if not parts:
        return ""
    inside = heading(page.labels.paragraphs) + "".join(parts)
    return element("aside", inside, klass="passages", tabindex="0", aria_label=page.labels.paragraphs)


def _first(page: Page, statement: Statement) -> int:
    """Where the printed words begin in the article: behind a dateline or a list mark, which are not marked."""
    return statement.start + matter_start(statement.text, source_language(page.brief, statement.source))


def _passage(page: Page, passage: Passage) -> str:
    spans = sorted(
        {
            (max(_first(page, s), passage.start) - passage.start, min(s.end, passage.end) - passage.start)
            for s in page.statements
            if s.source == passage.source and s.start < passage.end and passage.start < s.end
        }
    )
    inside, at = "", 0
    for start, end in spans:
        first = max(start, at)
        inside += escaped(passage.text[at:first]) + element("mark", escaped(passage.text[first:end]))
        at = max(at, end)
    inside += escaped(passage.text[at:])
    return element("p", inside, id=anchor(passage), lang=page.language(passage.source))
