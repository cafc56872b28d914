"""The house layouts, named by use: where each placeholder stands and how its text looks.

The grid is drawn for 13.333 x 7.5 inches (16:9); ``Grid`` stretches it to another slide size.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from summarizer.renderers.deck.template import house_names
from summarizer.renderers.deck.template.house_names import WHAT, WHEN
from summarizer.renderers.deck.template.house_shapes import Box, Level, Placeholder, Tree, body, levels

KICKER, SOURCE, MARKING, MARKING_FOOT, COMMENT = 20, 21, 22, 23, 24
"""Index of the placeholders that most layouts share: section name, source line, marking above and below, comment."""
MAIN, SIDE, FIRST_STEP = 1, 13, 30
SMALL, TEXT = 12, 20
"""Points: the least that anything on a slide is set in, and the one size of what is read."""
PADDING = 0.22
"""Inches between the edge of a card and its text."""
COLUMN_GAP = 0.45


class Grid(NamedTuple):
    """Edges and lines of the page in inches; made for a slide ``width`` by ``height``."""

    width: float = 13.333
    height: float = 7.5
    margin: float = 0.65

    @property
    def inner(self) -> float:
        """Width between the margins."""
        return self.width - 2 * self.margin

    def row(self, top: float, height: float) -> Box:
        """A box from margin to margin, given for a slide 7.5 inches high."""
        return (self.margin, self._down(top), self.inner, self._down(height))

    def columns(self, top: float, height: float, *shares: float, gap: float = COLUMN_GAP) -> tuple[Box, ...]:
        """Boxes side by side, their widths in the given proportion."""
        unit = (self.inner - gap * (len(shares) - 1)) / sum(shares)
        lefts = [self.margin + sum(shares[:i]) * unit + gap * i for i in range(len(shares))]
        return tuple(
            (left, self._down(top), share * unit, self._down(height)) for left, share in zip(lefts, shares, strict=True)
        )

    def _down(self, inches: float) -> float:
        return inches * self.height / 7.5


TOP, TITLE, BODY, LINE, FOOT = (0.42, 0.34), (0.78, 1.2), (2.1, 4.16), (6.36, 0.42), (6.9, 0.48)
"""Top and height of the bands of a slide: section name, headline, text, source line, footer."""


def shared(grid: Grid, tree: Tree) -> Tree:
    """Headline, section name and marking, which stand on every slide but the first."""
    kicker, (left, _, width, _) = grid.columns(*TOP, 1, 1)
    marking = (left, kicker[1] + kicker[3] - 0.66 * grid.height / 7.5, width, 0.66 * grid.height / 7.5)
    name = levels(Level(size=14, colour="accent2", bold=True, bullet="none", before_pt=0, caps=True))
    right = levels(Level(size=SMALL, colour="tx1", bold=True, bullet="none", before_pt=0, align="r"))
    return tree.add(
        Placeholder(name="Headline", kind="title", prompt="Headline: one sentence"),
        Placeholder(name="Section name", kind="body", index=KICKER, box=kicker, prompt="Section", style=name,
                    text_body=body(anchor="b"), size="quarter"),
        Placeholder(name="Marking", kind="body", index=MARKING, box=marking, prompt="Marking", style=right,
                    text_body=body(anchor="b"), size="quarter"),
    )  # fmt: skip


def foot(grid: Grid, tree: Tree, *, source: bool = True) -> Tree:
    """Source line, date, footer and slide number."""
    if source:
        style = levels(Level(size=SMALL, colour="accent5", bullet="none", before_pt=0))
        tree.add(
            Placeholder(name="Source line", kind="body", index=SOURCE, box=grid.row(*LINE), prompt="Sources",
                        style=style, text_body=body(anchor="b"), size="quarter"),
        )  # fmt: skip
    _, _, marking, _ = foot_boxes(grid)
    style = levels(Level(size=SMALL, colour="tx1", bold=True, bullet="none", before_pt=0, align="r"))
    return tree.add(
        Placeholder(name=house_names.MARKING_FOOT, kind="body", index=MARKING_FOOT, box=marking, prompt="Marking",
                    style=style, text_body=body(anchor="ctr"), size="quarter"),
        Placeholder(name="Date", kind="dt", index=10, size="half"),
        Placeholder(name="Footer", kind="ftr", index=11, size="quarter"),
        Placeholder(name="Slide number", kind="sldNum", index=12, size="quarter", number=True),
    )  # fmt: skip


def foot_boxes(grid: Grid) -> tuple[Box, ...]:
    """Date, footer, marking and slide number, side by side at the foot."""
    return grid.columns(*FOOT, 2.2, 4.6, 4.0, 0.8, gap=0.2)


def title(grid: Grid) -> Tree:
    """The opening slide, light on dark."""
    left, width = 1.1, grid.width - 2.2
    tall, line = grid.height / 7.5, Level(size=20, colour="tx1", bullet="none", before_pt=4)
    tree = Tree().rectangle("Rule", (left, 4.02 * tall, 1.6, 0.05), "accent2")
    return foot(
        grid,
        tree.add(
            Placeholder(name="Title", kind="ctrTitle", box=(left, 1.3 * tall, width, 2.4 * tall), prompt="Title",
                        style=levels(Level(size=44, colour="tx1", bold=True, font="+mj-lt", spacing=0.95)),
                        text_body=body(anchor="b")),
            Placeholder(name="Subtitle", kind="subTitle", index=MAIN, box=(left, 4.36 * tall, width, 1.9 * tall),
                        prompt=house_names.SUBTITLE, style=levels(line), text_body=body()),
            Placeholder(name="Marking", kind="body", index=MARKING, box=(left, 0.24 * tall, width, 0.7 * tall),
                        prompt="Marking", text_body=body(anchor="b"), size="quarter",
                        style=levels(Level(size=14, colour="tx1", bold=True, bullet="none", before_pt=0, align="r"))),
        ),
        source=False,
    )  # fmt: skip


CARD = levels(
    Level(size=TEXT, colour="tx1", bullet="none", before_pt=9),
    Level(size=14, colour="accent2", bold=True, bullet="none", before_pt=14, caps=True),
)
"""Text, and the heading over it."""


def text_and_panel(grid: Grid) -> Tree:
    """Statements, and a panel of what the sources tell differently beside them."""
    text, panel = grid.columns(*BODY, 6.6, 5.0)
    return foot(
        grid,
        shared(grid, Tree()).add(
            Placeholder(name="Statements", kind="body", index=MAIN, box=text, prompt="Statements", text_body=body()),
            Placeholder(name="Panel", kind="body", index=SIDE, box=panel, prompt="Beside", style=CARD,
                        text_body=body(padding=PADDING), size="quarter", fill="bg2"),
        ),
    )  # fmt: skip


def section(grid: Grid) -> Tree:
    """Statements under a headline."""
    text = Placeholder(
        name="Statements", kind="body", index=MAIN, box=grid.row(*BODY), prompt="Statements", text_body=body()
    )
    return foot(grid, shared(grid, Tree()).add(text))


def card(number: int, box: Box) -> Placeholder:
    """A tinted box with a heading and text."""
    return Placeholder(name=f"Card {number}", kind="body", index=FIRST_STEP + number, box=box, prompt="Heading, text",
                       style=CARD, text_body=body(padding=PADDING), size="quarter", fill="bg2")  # fmt: skip


def note(box: Box, prompt: str) -> Placeholder:
    """An outlined box at the foot of the text: the desk comment, or steps without a date."""
    return Placeholder(name="Comment", kind="body", index=COMMENT, box=box, prompt=prompt, style=CARD,
                       text_body=body(padding=PADDING), size="quarter", line="accent2")  # fmt: skip


def in_columns(cards: int) -> Callable[[Grid], Tree]:
    """A layout of cards side by side, with room for the desk comment below."""

    def layout(grid: Grid) -> Tree:
        high = BODY[1] - 1.1
        tree = shared(grid, Tree())
        for number, box in enumerate(grid.columns(BODY[0], high, *[1.0] * cards, gap=0.3), 1):
            tree.add(card(number, box))
        return foot(grid, tree.add(note(grid.row(BODY[0] + high + 0.15, 0.95), "Desk comment")))

    return layout


def quotations(grid: Grid) -> Tree:
    """Four quotations, two by two."""
    tree, half = shared(grid, Tree()), (BODY[1] - 0.2) / 2
    boxes = [box for row in (0, 1) for box in grid.columns(BODY[0] + row * (half + 0.2), half, 1, 1, gap=0.3)]
    for number, box in enumerate(boxes, 1):
        tree.add(card(number, box))
    return foot(grid, tree)


def table(grid: Grid) -> Tree:
    """A table from margin to margin."""
    style = levels(Level(size=TEXT, bullet="none"))
    box = Placeholder(name="Table", kind="tbl", index=SIDE, box=grid.row(*BODY), prompt="Table", style=style)
    return foot(grid, shared(grid, Tree()).add(box))


def text_and_table(grid: Grid) -> Tree:
    """What to be careful with, and what each source gives, as a table beside it."""
    text, figure = grid.columns(*BODY, 6.0, 5.6)
    return foot(
        grid,
        shared(grid, Tree()).add(
            card(1, text),
            Placeholder(name="Table", kind="tbl", index=SIDE, box=figure, prompt="Table",
                        style=levels(Level(size=14, bullet="none"))),
        ),
    )  # fmt: skip


def timeline(steps: int) -> Callable[[Grid], Tree]:
    """A layout of dates side by side over a line of time, each with what happens under it."""

    def layout(grid: Grid) -> Tree:
        dates = grid.columns(BODY[0], 0.44, *[1.0] * steps, gap=0.3)
        below = grid.columns(BODY[0] + 0.85, BODY[1] - 2.0, *[1.0] * steps, gap=0.3)
        when = levels(Level(size=TEXT, colour="accent2", bold=True, bullet="none", before_pt=0))
        what = levels(Level(size=TEXT, colour="tx1", bullet="none", before_pt=9))
        tree = shared(grid, Tree())
        for step in range(steps):
            tree.add(
                Placeholder(name=f"{WHEN} {step + 1}", kind="body", index=FIRST_STEP + 2 * step, box=dates[step],
                            prompt=WHEN, style=when, text_body=body(anchor="b"), size="quarter"),
                Placeholder(name=f"{WHAT} {step + 1}", kind="body", index=FIRST_STEP + 1 + 2 * step, box=below[step],
                            prompt=WHAT, style=what, text_body=body(), size="quarter"),
            )  # fmt: skip
        return foot(grid, tree.add(note(grid.row(BODY[0] + BODY[1] - 1.05, 1.05), "Without a date")))

    return layout


def sources(grid: Grid) -> Tree:
    """The numbered articles."""
    style = levels(Level(size=16, colour="tx1", bullet="none", indent=0.55, before_pt=7))
    box = Placeholder(
        name="Sources", kind="body", index=MAIN, box=grid.row(BODY[0], 4.7), prompt="[1] Title", style=style,
        text_body=body(),
    )  # fmt: skip
    return foot(grid, shared(grid, Tree()).add(box), source=False)


LAYOUTS: dict[str, Callable[[Grid], Tree]] = {
    "Title": title,
    "Section": section,
    house_names.TEXT_AND_PANEL: text_and_panel,
    "One column": in_columns(1),
    "Two columns": in_columns(2),
    "Three columns": in_columns(3),
    "Quotations": quotations,
    "Table": table,
    house_names.TIMELINES[4]: timeline(4),
    house_names.TIMELINES[3]: timeline(3),
    house_names.TIMELINES[2]: timeline(2),
    house_names.TEXT_AND_TABLE: text_and_table,
    "Sources": sources,
}
