"""What stands at the end of a shaped document: differences, what is silent, the sources, how it was made."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.config.shapes import ShapeBlock
from summarizer.model import Source
from summarizer.renderers import wording
from summarizer.renderers.by_desk import difference_name
from summarizer.renderers.picks import by_consequence, readings
from summarizer.renderers.shapes.draft import SPARES, Draft
from summarizer.renderers.shapes.nodes import Heading, Node, Paragraph, Run
from summarizer.renderers.since import Piece, since_heading, since_lines
from summarizer.renderers.summary import source_summary
from summarizer.renderers.wording import articles, capital, how_made, named, quoted, source_entry

DIFFERENCES = 4
OMISSION = "omission"
"""Kind of what an account leaves out: whole sentences side by side, which no short document has the room for."""


def since(draft: Draft, block: ShapeBlock) -> Iterator[Node]:
    """What has changed since the last issue, a line each under a heading; nothing where there was none."""
    changes = draft.brief.changes
    if changes is None:
        return
    title = since_heading(draft.labels, changes)
    yield Heading(title.upper() if block.capitals else title)
    for line in since_lines(draft.brief, draft.labels):
        head = [Run(f"{line.head}{draft.labels.colon}", "strong")] if line.head else []
        yield Paragraph((*head, *(_piece(draft, piece) for piece in line.pieces)), "body")


def _piece(draft: Draft, piece: Piece) -> Run:
    if piece.verbatim:
        return Run(
            piece.text, language=wording.foreign(draft.brief, draft.labels, piece.source) if piece.source else None
        )
    if piece.source is None:
        return Run(piece.text, "note")
    draft.cited.add(piece.source)
    return Run(piece.text, "reference", source=piece.source)


def differences(draft: Draft, block: ShapeBlock) -> Iterator[Node]:
    """The weightiest, a paragraph each, their readings side by side; what an account leaves out is none of them."""
    found = draft.brief.differences
    labels = draft.labels
    at_most = (block.at_most or DIFFERENCES) * (SPARES - draft.spare) // SPARES
    for one in [one for one in by_consequence(found) if one.kind != OMISSION][:at_most]:
        runs = [Run(f"{capital(difference_name(labels, one))}{labels.colon}", "strong")]
        for index, (text, numbers) in enumerate(readings(one).items()):
            language = wording.foreign(draft.brief, labels, numbers[0]) if text else None
            words = quoted(labels, text) if text else labels.not_in_article
            runs += [Run(" · ")] if index else []
            runs += [Run(words, "plain" if text else "note", language), *draft.references(numbers)]
        yield draft.paragraph(block, runs)


def silence(draft: Draft, _block: ShapeBlock) -> Iterator[Node]:
    """What no article reports; left out where it would make a page of its own."""
    if draft.spare >= SPARES:
        return
    labels, silent = draft.labels, draft.brief.silent
    for label, names in ((labels.silent_sections, silent.sections), (labels.silent_actors, silent.actors)):
        if names:
            yield Paragraph((Run(label.format(names=named(labels, names)) + "."),), "body")


def sources(draft: Draft, _block: ShapeBlock) -> Iterator[Node]:
    """Those that the document cites, and how many others there are."""
    shown = [one for one in draft.brief.sources if one.number in draft.cited] or list(draft.brief.sources)
    for source in shown:
        number = f"[{source.number}]"
        yield Paragraph(tuple(_entry(draft, source)), "entry", number, f"source-{source.number}")
    left = len(draft.brief.sources) - len(shown)
    if left:
        labels = draft.labels
        text = labels.uncited_one if left == 1 else labels.uncited.format(articles=articles(labels, left))
        yield Paragraph((Run(text + ".", "note"),), "note")


def _entry(draft: Draft, source: Source) -> Iterator[Run]:
    first, *rest = source_entry(draft.labels, source)
    yield Run(f"{first.rstrip('.')}. ", "strong")
    for part in rest:
        if part == source.author and not draft.shape.authors:
            continue
        headline = part == source.title
        language = wording.foreign(draft.brief, draft.labels, source.number) if headline else None
        yield Run(part.rstrip("."), "plain", language, address=source.url if headline else None)
        yield Run(". ")
    same = [draft.labels.same_origin.format(source=source.origin)] if source.origin != source.number else []
    for note in (*same, *([draft.labels.partial] if source.partial else []), *source.notes):
        yield Run(f"{capital(note).rstrip('.')}. ", "note")


def sourcing(draft: Draft, _block: ShapeBlock) -> Iterator[Node]:
    """Counted facts about the articles."""
    labels, brief = draft.labels, draft.brief
    words = source_summary(labels, brief)
    yield Paragraph((Run(f"{labels.source_summary}{labels.colon}", "strong"), Run(words)), "note")


def method(draft: Draft, _block: ShapeBlock) -> Iterator[Node]:
    """How this was made: by whom its statements were chosen, who approved it, what the desk changed."""
    labels = draft.labels
    made = how_made(labels, draft.brief, brackets=any(one.antecedent for one in draft.told))
    text = " ".join([*made, labels.support_key + "."])
    yield Paragraph((Run(f"{labels.method}{labels.colon}", "strong"), Run(text)), "note")
