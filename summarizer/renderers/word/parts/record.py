"""The record behind the document: what no article reports, the sources with what each gives, how this was made."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.model import Source
from summarizer.renderers.summary import source_summary
from summarizer.renderers.voices import grade_key
from summarizer.renderers.word.citing import source_runs
from summarizer.renderers.word.draft import Draft
from summarizer.renderers.word.nodes import Node, Paragraph, Run, source_anchor
from summarizer.renderers.word.parts.coverage import coverage
from summarizer.renderers.wording import articles, how_made, named

LARGE_SHARE = 0.25
"""Above this share of an article its words are no longer a short extract, and the reader is told."""


def silence(draft: Draft) -> Iterator[Node]:
    """Sections without material and actors of whom nothing is said, a line each."""
    silent, words = draft.brief.silent, draft.words
    for label, names in ((words.silent_sections, silent.sections), (words.silent_actors, silent.actors)):
        if names:
            yield Paragraph("small", (Run(label.format(names=named(words, names)) + "."),))


def sources(draft: Draft) -> Iterator[Node]:
    """Those that are cited, how many others there are, and a figure of what each gives."""
    if draft.notes != "endnotes":
        yield from listed_sources(draft)
    if "coverage" in draft.style.blocks:
        yield from coverage(draft)


def listed_sources(draft: Draft) -> Iterator[Node]:
    """Under a heading those that are cited; where endnotes follow, which are the list, only what none is about."""
    yield Paragraph("heading", (Run(draft.words.sources),))
    for source in draft.cited:
        if source.number not in draft.first_of:
            entry = (Run(f"[{source.number}]\t", "label"), *source_runs(draft, source))
            yield Paragraph("source", entry, anchor=source_anchor(source.number))
    if key := grade_key(draft.words, draft.cited):
        yield Paragraph("small", (Run(key),))
    left = len(draft.brief.sources) - len(draft.cited)
    if left:
        label = draft.words.uncited_one if left == 1 else draft.words.uncited
        yield Paragraph("small", (Run(label.format(articles=articles(draft.words, left)) + "."),))


def sourcing(draft: Draft) -> Iterator[Node]:
    """Counted facts about the articles; which of them is printed at length."""
    words, brief = draft.words, draft.brief
    told = [source_summary(words, brief)]
    if large := [_share(source) for source in brief.sources if source.words_taken > LARGE_SHARE * source.words]:
        told.append(words.large_share.format(sources=", ".join(large)))
    yield Paragraph("small", (Run(f"{words.source_summary}{words.colon}", "strong"), Run(" ".join(told))))


def _share(source: Source) -> str:
    return f"[{source.number}] ({source.words_taken / source.words:.0%})"


def method(draft: Draft) -> Iterator[Node]:
    """How this was made, for a reader who has never seen the program."""
    words = draft.words
    text = " ".join(how_made(words, draft.brief, brackets=any(statement.antecedent for statement in draft.printed)))
    yield Paragraph("small", (Run(f"{words.method}{words.colon}", "strong"), Run(text)))
