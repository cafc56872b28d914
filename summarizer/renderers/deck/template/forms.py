"""What the planner knows of a template: forms (layouts by their use) with slots (places for text), as plain data.

Nothing here opens a file; resolve.py reads forms from a template.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

EMU_PER_POINT = 12700
TITLE, KICKER, MARKING, MAIN, SIDE, SOURCE = "title", "kicker", "marking", "main", "side", "source"
MARKING_FOOT, COMMENT, TABLE = "marking foot", "comment", "table"
DATE, FOOTER, NUMBER = "date", "footer", "number"
SMALLEST = 12.0
"""Points: nothing on a slide is smaller."""


class TextStyle(NamedTuple):
    """How a paragraph level looks in a slot; lengths in points."""

    font: str
    size: float
    bold: bool = False
    italic: bool = False
    caps: bool = False
    margin: float = 0.0
    indent: float = 0.0
    """Of the first line against the margin: negative where it hangs."""
    bullet: bool = False
    before: float = 0.0
    """Space above each paragraph but the first."""
    before_share: float = 0.0
    """The same as a share of the size, which some templates use."""
    spacing: float = 1.0
    """Line spacing as a share of single."""
    exact: float | None = None
    """Line spacing in points, instead of a share."""
    letter: float = 0.0
    """Extra space after each character."""
    right_to_left: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A placeholder of a layout, or (``index`` None and ``kind`` None) a text box where the layout has none."""

    role: str
    kind: str | None
    """The placeholder's type as the format names it; None for a content placeholder."""
    index: int | None
    name: str
    box: tuple[int, int, int, int]
    """Left, top, width and height in EMU."""
    inset: tuple[int, int, int, int] = (0, 0, 0, 0)
    """left, top, right, bottom in EMU"""
    levels: tuple[TextStyle, ...] = ()
    placed: bool = False
    """The slide must state the box, because the layout has no such placeholder or its box was cut."""
    loose: bool = False
    """A text box, no placeholder."""
    made: bool = False
    """A placeholder that the template does not have: what it inherits is not what it was measured with."""
    kept: tuple[int, int, int, int] | None = None
    """The box that the template gives, where the text stands elsewhere."""
    ink: str | None = None
    """A theme colour to state on the text where the inherited one cannot be read on its ground."""
    plain_links: bool = False
    """Links take the colour of the text, because the theme's link colour cannot be read on the ground."""
    colour: str = "000000"
    """Six hex digits: of the text that the template gives it, before ``ink``."""
    ground: str | None = None
    """Six hex digits of the placeholder's own fill; None where it has none."""
    panel: bool = False
    """Stands on a plain panel in the theme's background colour, because nothing can be read on what lies beneath."""
    align: str | None = None
    """``r`` where a text box stands at the right."""
    base: str | None = None
    """The theme colour of a text box, so that it looks as the template's own text does."""
    cell_ink: str | None = None
    """A theme colour for the cells of a table in its place, where the text colour of the theme cannot be read."""
    fixed: tuple[str, str] | None = None
    """Text and ground in six hex digits each, where a standard prescribes them whatever the theme."""

    @property
    def width(self) -> float:
        """Width for text, in points."""
        return (self.box[2] - self.inset[0] - self.inset[2]) / EMU_PER_POINT

    @property
    def height(self) -> float:
        """Height for text, in points."""
        return (self.box[3] - self.inset[1] - self.inset[3]) / EMU_PER_POINT

    def style(self, level: int) -> TextStyle:
        """The style of a paragraph level, from 0."""
        return self.levels[min(level, len(self.levels) - 1)]


Box = tuple[int, int, int, int]
"""Left, top, width and height in EMU."""


Region = tuple[Box, tuple[str, ...]]
"""A box, and the colours that it may show there: one for a flat fill, several for a gradient or a picture."""


class Paint(NamedTuple):
    """What a layout paints, from the back to the front, and the theme's colours by role."""

    regions: tuple[Region, ...]
    colours: Mapping[str, str]
    pictures: tuple[Box, ...] = ()
    """Places of seals, crests and other pictures, which no text may cover."""


class Form(NamedTuple):
    """A layout for one use: its place in the template and its slots by role."""

    use: str
    layout: int
    """Index among the template's layouts, all masters counted through."""
    name: str
    slots: Mapping[str, Slot]
    area: Box
    """Where the matter of the slide goes: under the headline, over the foot, beside the template's pictures."""
    loose: Slot
    """How a text box looks that the layout has no placeholder for: text, then a heading."""
    paint: Paint


Forms = Mapping[str, Form]
"""By use: ``title``, ``key``, ``section`` …; a use that the template has no layout for is absent."""
