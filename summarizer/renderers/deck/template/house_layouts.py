"""The house layouts, named by use: where each placeholder stands and how its text looks.

The grid is drawn for 13.333 x 7.5 inches (16:9); ``Grid`` stretches it to another slide size.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from summarizer.renderers.deck.template.house_shapes import Box, Level, Placeholder, Tree, body, levels

KICKER, SOURCE, MARKING = 20, 21, 22
"""Index of the placeholders that most layouts share: section name, source line, handling marking."""
MAIN, SIDE, FIRST_STEP = 1, 13, 30
SMALL = 12
"""Points: the least that anything on a slide is set in."""
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


TOP, TITLE, BODY, LINE, FOOT = (0.44, 0.34), (0.82, 1.06), (2.1, 4.16), (6.36, 0.42), (6.96, 0.34)
"""Top and height of the bands of a slide: section name, headline, text, source line, footer."""

PANEL = levels(
    Level(size=18, colour="tx1", bullet="none", before_pt=3),
    Level(size=14, colour="accent2", bold=True, bullet="none", before_pt=16, caps=True),
)


def shared(grid: Grid, tree: Tree) -> Tree:
    """Headline, section name and marking, which stand on every slide but the first."""
    kicker, (left, _, width, _) = grid.columns(*TOP, 7, 5)
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
    return tree.add(
        Placeholder(name="Date", kind="dt", index=10, size="half"),
        Placeholder(name="Footer", kind="ftr", index=11, size="quarter"),
        Placeholder(name="Slide number", kind="sldNum", index=12, size="quarter", number=True),
    )


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
                        prompt="What, for whom, as of when", style=levels(line), text_body=body()),
            Placeholder(name="Marking", kind="body", index=MARKING, box=(left, 0.24 * tall, width, 0.7 * tall),
                        prompt="Marking", text_body=body(anchor="b"), size="quarter",
                        style=levels(Level(size=14, colour="tx1", bold=True, bullet="none", before_pt=0, align="r"))),
        ),
        source=False,
    )  # fmt: skip


def key_message(grid: Grid) -> Tree:
    """The bottom line, with a panel of what was agreed, refused and left open."""
    text, panel = grid.columns(*BODY, 7.2, 4.4)
    return foot(
        grid,
        shared(grid, Tree()).add(
            Placeholder(name="Key message", kind="body", index=MAIN, box=text, prompt="Bottom line", text_body=body()),
            Placeholder(name="Panel", kind="body", index=SIDE, box=panel, prompt="At a glance", style=PANEL,
                        text_body=body(padding=0.24), size="quarter", fill="bg2"),
        ),
    )  # fmt: skip


def section(grid: Grid) -> Tree:
    """Statements under a headline."""
    text = Placeholder(
        name="Statements", kind="body", index=MAIN, box=grid.row(*BODY), prompt="Statements", text_body=body()
    )
    return foot(grid, shared(grid, Tree()).add(text))


def lone(grid: Grid) -> Tree:
    """One statement, large, on a card."""
    style = levels(Level(size=32, colour="tx1", bullet="none", before_pt=0, spacing=1.08))
    box = Placeholder(name="Statement", kind="body", index=MAIN, box=grid.row(*BODY), prompt="Statement", style=style,
                      text_body=body(anchor="ctr", padding=0.5), fill="bg2")  # fmt: skip
    return foot(grid, shared(grid, Tree()).add(box))


def two_columns(grid: Grid) -> Tree:
    """Two lists, each under its own heading."""
    heads = grid.columns(BODY[0], 0.4, 1, 1, gap=0.3)
    texts = grid.columns(BODY[0] + 0.5, BODY[1] - 0.5, 1, 1, gap=0.3)
    style = levels(Level(size=14, colour="accent2", bold=True, bullet="none", before_pt=0, caps=True))
    small = levels(Level(size=20, bullet="none", before_pt=14), Level(size=20, bullet="–", indent=0.28, before_pt=4))
    names = ("Left", "Right")
    tree = shared(grid, Tree())
    for column, name in enumerate(names):
        tree.add(
            Placeholder(name=f"{name} heading", kind="body", index=MAIN + 2 * column, box=heads[column],
                        prompt="Heading", style=style, text_body=body(anchor="b"), size="quarter"),
            Placeholder(name=f"{name} text", kind="body", index=MAIN + 1 + 2 * column, box=texts[column],
                        prompt="Text", style=small, text_body=body(padding=0.24), size="half", fill="bg2"),
        )  # fmt: skip
    return foot(grid, tree)


def glance(cards: int) -> Callable[[Grid], Tree]:
    """A layout of cards side by side: what was agreed, refused, left open."""

    def layout(grid: Grid) -> Tree:
        style = levels(
            Level(size=28, colour="tx1", bullet="none", before_pt=10),
            Level(size=14, colour="accent2", bold=True, bullet="none", before_pt=0, caps=True),
        )
        tree = shared(grid, Tree())
        for number, box in enumerate(grid.columns(*BODY, *[1.0] * cards, gap=0.3), 1):
            tree.add(
                Placeholder(name=f"Card {number}", kind="body", index=FIRST_STEP + number, box=box, prompt="Fragments",
                            style=style, text_body=body(padding=0.28), size="quarter", fill="bg2"),
            )  # fmt: skip
        return foot(grid, tree)

    return layout


def quote(grid: Grid) -> Tree:
    """One quotation and who said it."""
    left, tall = grid.margin + 0.5, grid.height / 7.5
    width = grid.inner - 1.3
    words = Level(size=32, colour="tx2", italic=True, font="+mj-lt", bullet="none", before_pt=0, spacing=1.05)
    who = (
        Level(size=20, colour="tx1", bold=True, bullet="none", before_pt=0),
        Level(size=18, colour="tx1", bullet="none", before_pt=2),
    )
    tree = Tree().rectangle("Bar", (grid.margin, 2.1 * tall, 0.07, 4.1 * tall), "accent2")
    return foot(
        grid,
        shared(grid, tree).add(
            Placeholder(name="Quotation", kind="body", index=MAIN, box=(left, 2.1 * tall, width, 2.95 * tall),
                        prompt="“Words”", style=levels(words), text_body=body(anchor="ctr")),
            Placeholder(name="Speaker", kind="body", index=SIDE, box=(left, 5.22 * tall, width, 0.98 * tall),
                        prompt="Name", style=levels(*who), text_body=body(), size="quarter"),
        ),
    )  # fmt: skip


def table(grid: Grid) -> Tree:
    """A table from margin to margin."""
    style = levels(Level(size=18, bullet="none"))
    box = Placeholder(name="Table", kind="tbl", index=SIDE, box=grid.row(*BODY), prompt="Table", style=style)
    return foot(grid, shared(grid, Tree()).add(box))


def chart(grid: Grid) -> Tree:
    """A chart from margin to margin."""
    style = levels(Level(size=16, bullet="none"))
    box = Placeholder(name="Chart", kind="chart", index=SIDE, box=grid.row(*BODY), prompt="Chart", style=style)
    return foot(grid, shared(grid, Tree()).add(box))


def timeline(steps: int) -> Callable[[Grid], Tree]:
    """A layout of arrows side by side, each with what happens under it."""

    def layout(grid: Grid) -> Tree:
        arrows = grid.columns(BODY[0], 0.72, *[1.0] * steps, gap=0.22)
        below = grid.columns(BODY[0] + 0.95, BODY[1] - 0.95, *[1.0] * steps, gap=0.22)
        texts = [(left + 0.12, top, width - 0.24, height) for left, top, width, height in below]
        when = levels(Level(size=16, colour="bg1", bold=True, bullet="none", before_pt=0))
        what = levels(Level(size=22, colour="tx1", bullet="none", before_pt=0))
        tree = shared(grid, Tree())
        for step in range(steps):
            tree.add(
                Placeholder(name=f"When {step + 1}", kind="body", index=FIRST_STEP + 2 * step, box=arrows[step],
                            prompt="When", style=when, text_body=body(anchor="ctr", padding=0.12), size="quarter",
                            fill="tx2", geometry="homePlate"),
                Placeholder(name=f"What {step + 1}", kind="body", index=FIRST_STEP + 1 + 2 * step, box=texts[step],
                            prompt="What", style=what, text_body=body(), size="quarter"),
            )  # fmt: skip
        return foot(grid, tree)

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
    "Key message": key_message,
    "Section": section,
    "Section continued": section,
    "Statement": lone,
    "Two columns": two_columns,
    "Quote": quote,
    "Table": table,
    "Chart": chart,
    "Timeline": timeline(4),
    "Timeline of three": timeline(3),
    "Timeline of two": timeline(2),
    "At a glance": glance(3),
    "At a glance, two": glance(2),
    "Sources": sources,
}
