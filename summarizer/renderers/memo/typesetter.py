"""The building blocks of a memo's page: headings, paragraphs, numbered items, boxes and tables, as slabs.

Knows looks, fonts and the measure; knows nothing of briefs.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.config.memo_style import Colours
from summarizer.renderers.memo.fonts import Fontbook
from summarizer.renderers.memo.lines import Line, break_lines
from summarizer.renderers.memo.look import Look, Looks, Span
from summarizer.renderers.memo.slabs import Backdrop, Slab, Text
from summarizer.renderers.memo.structure import Node, Tag

ASCENT = 0.76
"""Share of the leading above the baseline: puts the x-height in the middle of the line for both families."""
HEADING_BEFORE, HEADING_AFTER = 9.0, 3.0
MINOR_BEFORE, MINOR_AFTER = 6.0, 1.0
PARAGRAPH_AFTER = 4.0
NUMBER_COLUMN = 26.0
BOX_PADDING = 7.0
BOX_INDENT, BOX_RIGHT = 14.0, 10.0
HAIRLINE = 0.5
ENDLESS = 100_000.0
"""A measure no line reaches."""


class Typesetter(NamedTuple):
    """Everything needed to set text: fonts, looks, colours and the width of the text area in points."""

    fonts: Fontbook
    looks: Looks
    colours: Colours
    width: float

    def heading(self, parent: Node, text: str, *, tag: Tag = "H2") -> list[Slab]:
        """A heading that never stands alone at the foot of a page."""
        major = tag == "H2"
        look = self.looks.heading if major else self.looks.subheading
        look = look._replace(colour=self.colours.secondary) if tag == "H4" else look
        before, after = (HEADING_BEFORE, HEADING_AFTER) if major else (MINOR_BEFORE, MINOR_AFTER)
        lines = self.lines([Span(text=text, look=look)], self.width)
        slabs = self.stack(lines, look, parent.child(tag), before=before, keep_all=True)
        slabs[0] = slabs[0]._replace(bookmark=(int(tag[1]) - 1, text))
        slabs[-1] = slabs[-1]._replace(height=slabs[-1].height + after, keep=True)
        return slabs

    def title(self, parent: Node, text: str, *, after: float) -> list[Slab]:
        """The document's title, its only H1."""
        lines = self.lines([Span(text=text, look=self.looks.title)], self.width)
        slabs = self.stack(lines, self.looks.title, parent.child("H1"), keep_all=True)
        slabs[0] = slabs[0]._replace(bookmark=(0, text))
        slabs[-1] = slabs[-1]._replace(height=slabs[-1].height + after)
        return slabs

    def label(self, parent: Node, text: str, *, indent: float) -> list[Slab]:
        """A line that heads the text under it, without a place in the outline."""
        words = [Span(text=text, look=self.looks.subheading)]
        return self.paragraph(parent, words, indent=indent, after=0.0, keep=True)

    def paragraph(
        self,
        parent: Node,
        spans: Sequence[Span],
        *,
        indent: float = 0.0,
        right: float = 0.0,
        after: float = PARAGRAPH_AFTER,
        keep: bool = False,
    ) -> list[Slab]:
        """A paragraph, ``keep`` ties it to what follows; neither its first nor its last line stands alone on a page."""
        lines = self.lines(spans, self.width - indent - right)
        slabs = self.stack(lines, spans[0].look, parent.child("P"), x=indent)
        slabs[-1] = slabs[-1]._replace(height=slabs[-1].height + after, keep=keep)
        return slabs

    def item(
        self,
        parent: Node,
        label: Span | None,
        spans: Sequence[Span],
        *,
        anchor: str | None = None,
        column: float | None = None,
        after: float = PARAGRAPH_AFTER,
    ) -> list[Slab]:
        """A list item: its label in a column of its own, its text beside it."""
        column = NUMBER_COLUMN if column is None else column
        entry = parent.child("LI")
        label_node = entry.child("Lbl") if label else None
        lines = self.lines(spans, self.width - column)
        slabs = self.stack(lines, spans[0].look, entry.child("LBody"), x=column)
        if label:
            text = Text(line=self.lines([label], column)[0], x=0.0, y=slabs[0].items[0].y, node=label_node)
            slabs[0] = slabs[0]._replace(items=(text, *slabs[0].items))
        slabs[0] = slabs[0]._replace(anchor=anchor)
        slabs[-1] = slabs[-1]._replace(height=slabs[-1].height + after)
        return slabs

    def lines(self, spans: Sequence[Span], width: float) -> tuple[Line, ...]:
        """The lines of a paragraph; an empty one has one empty line."""
        return break_lines(spans, self.fonts, width) or (Line(fragments=(), width=0.0),)

    def one_line(self, text: str, look: Look, width: float) -> Line:
        """Text on one line, shortened with an ellipsis where it is too wide."""
        words = text.split(" ")
        line = self.lines([Span(text=text, look=look)], ENDLESS)[0]
        while line.width > width and len(words) > 1:
            words.pop()
            line = self.lines([Span(text=" ".join(words) + "…", look=look)], ENDLESS)[0]
        return line

    def stack(
        self,
        lines: Sequence[Line],
        look: Look,
        node: Node | None,
        *,
        x: float = 0.0,
        before: float = 0.0,
        keep_all: bool = False,
    ) -> list[Slab]:
        """A slab a line, the first two and the last two kept together."""
        last = len(lines) - 1
        return [
            Slab(
                height=look.leading,
                items=(Text(line=line, x=x, y=look.leading * ASCENT, node=node),),
                before=before if index == 0 else 0.0,
                keep=keep_all or (index < last and (index == 0 or index == last - 1)),
            )
            for index, line in enumerate(lines)
        ]

    def boxed(self, slabs: Sequence[Slab], backdrop: Backdrop, *, before: float, after: float) -> list[Slab]:
        """Slabs on a backdrop of their own, with air above and below."""
        padding = Slab(height=BOX_PADDING, keep=True, backdrop=backdrop, before=before)
        inside = [slab._replace(backdrop=backdrop, before=0.0) for slab in slabs]
        inside[-1] = inside[-1]._replace(keep=True)
        return [padding, *inside, padding._replace(before=0.0), Slab(height=after)]

    def gap(self, height: float) -> Slab:
        """Empty space."""
        return Slab(height=height)
