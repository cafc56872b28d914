"""What is found besides statements: quotations, who says what, where the sources differ, and the desk's comment."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.model import Difference, Quote
from summarizer.renderers.by_desk import difference_name
from summarizer.renderers.picks import readings, spellings_line
from summarizer.renderers.word.draft import NBSP, Draft
from summarizer.renderers.word.nodes import Inline, Node, Paragraph, Run, Table
from summarizer.renderers.wording import capital, named, quoted, speaker_line

BETWEEN = f"{NBSP}{NBSP}·{NBSP} "
"""Breaks behind the dot alone, so that no line begins with one."""
POSITION_SHARES = (0.22, 0.22, 0.56)


def comment(draft: Draft) -> Iterator[Node]:
    """The desk comment in a style of its own, labelled as not from the sources."""
    text = draft.brief.comment
    if not text or not text.strip():
        return
    yield Paragraph("comment_label", (Run(draft.words.comment),))
    for part in text.split("\n\n"):
        if part.strip():
            yield Paragraph("comment", (Run(part.strip()),))


def quotes(draft: Draft) -> Iterator[Node]:
    """A few quotations that no statement holds already, each with its speaker."""
    if draft.quotes:
        yield Paragraph("heading", (Run(draft.words.quotes),))
    for quote in draft.quotes:
        yield quotation(draft, quote)


def quotation(draft: Draft, quote: Quote) -> Paragraph:
    """The words, and behind them who said them."""
    words = Run(quoted(draft.words, quote.text), language=draft.language(quote.source))
    speaker = Run(f"  —{NBSP}{speaker_line(draft.brief, draft.words, quote)}", "speaker")
    return Paragraph("quote", (words, speaker, *draft.references([quote.source])))


def positions(draft: Draft) -> Iterator[Node]:
    """Who says what on what, in fragments copied from the articles."""
    rows = tuple(
        (
            (Run(named(draft.words, [position.actor]), "strong"),),
            (Run(position.topic),),
            (
                Run(quoted(draft.words, position.text), language=draft.language(position.source)),
                *draft.references([position.source]),
            ),
        )
        for position in draft.brief.positions
    )
    if rows:
        yield Paragraph("heading", (Run(draft.words.positions),))
        yield Table((draft.words.who, draft.words.topic, draft.words.words), rows, POSITION_SHARES)


def differences(draft: Draft) -> Iterator[Node]:
    """The weightiest differences, readings side by side, nothing decided; spellings in one line."""
    names = spellings_line(draft.brief.differences, draft.words)
    if draft.differences or names:
        yield Paragraph("heading", (Run(draft.words.differences),))
    for difference in draft.differences:
        yield Paragraph("difference", tuple(_line(draft, difference)))
    if names:
        yield Paragraph("small", (Run(names),))


def _line(draft: Draft, difference: Difference) -> Iterator[Inline]:
    yield Run(f"{capital(difference_name(draft.words, difference))}{draft.words.colon}", "strong")
    for index, (text, numbers) in enumerate(readings(difference).items()):
        if index:
            yield Run(BETWEEN)
        if text:
            yield Run(quoted(draft.words, text), language=draft.language(numbers[0]))
        else:
            yield Run(draft.words.not_in_article, "label")
        yield from draft.references(numbers)
