"""The head of the first page: letterhead with reference, title, and what is known of the brief itself."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.config.memo_style import MemoStyle
from summarizer.renderers.word.draft import Draft
from summarizer.renderers.word.nodes import Node, Paragraph, Run
from summarizer.renderers.wording import how_recent


def opening(draft: Draft) -> Iterator[Node]:
    """The title block: only what is given appears."""
    parts = [part for part in (_letterhead(draft), draft.brief.reference) if part]
    if parts:
        yield Paragraph("letterhead", (Run("\t".join(parts)),))
    yield Paragraph("title", (Run(draft.brief.title),))
    facts = [(label, value) for label, value in _facts(draft) if value]
    for index, (label, value) in enumerate(facts, 1):
        use = "last_fact" if index == len(facts) else "fact"
        yield Paragraph(use, (Run(f"{label}\t", "label"), Run(value)))


def _letterhead(draft: Draft) -> str | None:
    """The line above the title: the style's own, or the usual one in the language of the labels."""
    given = draft.style.letterhead
    return draft.words.letterhead if given == MemoStyle().letterhead else given


def _facts(draft: Draft) -> Iterator[tuple[str, str | None]]:
    brief, words = draft.brief, draft.words
    yield words.to, brief.to
    yield words.sender, brief.sender
    yield words.date, draft.day(brief.prepared_on)
    yield words.event_date, draft.day(brief.event_date) if brief.event_date else None
    yield words.version, _version(draft)
    yield words.sources, how_recent(words, brief.sources)
    yield words.correction, brief.correction


def _version(draft: Draft) -> str | None:
    version, earlier = draft.brief.version, draft.brief.supersedes
    if earlier is None:
        return version
    return f"{version}, {draft.words.supersedes} {earlier}" if version else f"{draft.words.supersedes} {earlier}"
