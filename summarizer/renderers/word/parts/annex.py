"""The annex: all differences with their sentences, all quotations, each statement in the paragraph it comes from."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.model import Difference, Passage, Statement, Value
from summarizer.renderers.by_desk import difference_name
from summarizer.renderers.picks import by_consequence, left_out, spellings
from summarizer.renderers.word.draft import Draft
from summarizer.renderers.word.nodes import Inline, Node, Paragraph, Run, Table
from summarizer.renderers.word.parts.findings import quotation
from summarizer.renderers.wording import capital, source_name

SHARES = (0.24, 0.1, 0.66)


def annex(draft: Draft) -> Iterator[Node]:
    """On pages of their own."""
    nodes = (*_differences(draft), *_quotes(draft), *_passages(draft))
    for index, node in enumerate(nodes):
        yield node if index or not isinstance(node, Paragraph) else node._replace(new_page=True)


def _differences(draft: Draft) -> Iterator[Node]:
    """A table: what differs, and for each source its sentence with the words in question in bold."""
    found = draft.brief.differences
    rows = tuple(row for d in (*by_consequence(found), *left_out(found), *spellings(found)) for row in _rows(draft, d))
    if rows:
        words = draft.words
        yield Paragraph("heading", (Run(words.differences),))
        yield Table((words.what, words.source, words.words), rows, SHARES)


def _rows(draft: Draft, difference: Difference) -> Iterator[tuple[tuple[Inline, ...], ...]]:
    name = capital(difference_name(draft.words, difference))
    for index, value in enumerate(difference.values):
        first = (Run("" if index else name, "strong"),)
        yield first, (draft.reference(value.source),), tuple(_in_sentence(draft, value))


def _in_sentence(draft: Draft, value: Value) -> Iterator[Run]:
    language = draft.language(value.source)
    if not value.text:
        yield Run(draft.words.not_in_article, "label")
        return
    before, found, after = (value.sentence or value.text).partition(value.text)
    yield from (Run(text, look, language) for text, look in ((before, ""), (found, "strong"), (after, "")) if text)


def _quotes(draft: Draft) -> Iterator[Node]:
    shown = draft.brief.quotes[: draft.style.quotes_at_most]
    if shown:
        yield Paragraph("heading", (Run(draft.words.quotes),))
    yield from (quotation(draft, quote) for quote in shown)
    left = len(draft.brief.quotes) - len(shown)
    if shown and left:
        yield Paragraph("small", (Run(draft.words.quotes_left.format(count=left)),))


def _passages(draft: Draft) -> Iterator[Node]:
    """By source, the paragraphs with what was taken from them marked."""
    if draft.passages:
        yield Paragraph("heading", (Run(draft.words.annex),))
    for source in draft.brief.sources:
        own = [passage for passage in draft.passages if passage.source == source.number]
        if own:
            yield Paragraph("subheading", (Run(f"[{source.number}] {source_name(draft.words, source)}"),))
        yield from (Paragraph("passage", tuple(_marked(draft, passage))) for passage in own)


def _marked(draft: Draft, passage: Passage) -> Iterator[Run]:
    numbers = ", ".join(label.text for label in draft.labels if _holds(passage, label.statement))
    language, position = draft.language(passage.source), 0
    yield Run(f"{numbers}\t", "label")
    spans = sorted({(s.start - passage.start, s.end - passage.start) for s in draft.printed if _holds(passage, s)})
    for start, end in spans:
        yield Run(passage.text[position : max(start, position)], language=language)
        yield Run(passage.text[max(start, position) : end], "marked", language)
        position = max(position, end)
    yield Run(passage.text[position:], language=language)


def _holds(passage: Passage, statement: Statement) -> bool:
    return passage.source == statement.source and passage.start <= statement.start and statement.end <= passage.end
