"""Shapes of the house template as XML: placeholders, plain rectangles, and the paragraph styles they carry.

Lengths are inches here, as a designer thinks of them; ``emu`` turns them into the format's units.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple
from xml.sax.saxutils import escape

from summarizer.renderers.office_parts import LANGUAGE

EMU_PER_INCH = 914400
Box = tuple[float, float, float, float]
"""left, top, width, height in inches"""
FIELD = '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">'


def emu(inches: float) -> int:
    """Inches in English Metric Units."""
    return round(inches * EMU_PER_INCH)


def fill(colour: str) -> str:
    """A flat fill in a colour of the theme."""
    return f'<a:solidFill><a:schemeClr val="{colour}"/></a:solidFill>'


class Level(NamedTuple):
    """The style of one paragraph level; None inherits. ``indent`` hangs the first line, in inches."""

    size: float | None = None
    colour: str | None = None
    bold: bool | None = None
    italic: bool | None = None
    font: str | None = None
    bullet: str | None = None
    """A character, ``none``, or None to inherit."""
    indent: float = 0.0
    margin: float | None = None
    before_pt: float | None = None
    spacing: float | None = None
    """Line spacing as a share of single."""
    align: str | None = None
    caps: bool = False

    def xml(self, number: int) -> str:
        """The element of level ``number``, from 1."""
        return f"<a:lvl{number}pPr{self._place()}>{self._paragraph()}{self._letters()}</a:lvl{number}pPr>"

    def _place(self) -> str:
        margin = self.indent if self.margin is None else self.margin
        align = f' algn="{self.align}"' if self.align else ""
        return f' marL="{emu(margin)}" indent="{-emu(self.indent)}"{align}'

    def _paragraph(self) -> str:
        spacing = f'<a:lnSpc><a:spcPct val="{self.spacing * 100000:.0f}"/></a:lnSpc>' if self.spacing else ""
        before = "" if self.before_pt is None else _points_before(self.before_pt)
        return spacing + before + _bullet(self.bullet)

    def _letters(self) -> str:
        flags = (("b", self.bold), ("i", self.italic))
        attributes = f' sz="{self.size * 100:.0f}"' if self.size else ""
        attributes += "".join(f' {name}="{int(value)}"' for name, value in flags if value is not None)
        attributes += ' cap="all" spc="80"' if self.caps else ""
        inner = fill(self.colour) if self.colour else ""
        inner += f'<a:latin typeface="{self.font}"/>' if self.font else ""
        return f"<a:defRPr{attributes}>{inner}</a:defRPr>"


def _points_before(points: float) -> str:
    return f'<a:spcBef><a:spcPts val="{points * 100:.0f}"/></a:spcBef>'


def _bullet(bullet: str | None) -> str:
    if bullet is None:
        return ""
    if bullet == "none":
        return "<a:buNone/>"
    colour = '<a:buClr><a:schemeClr val="accent2"/></a:buClr>'
    return f'{colour}<a:buFont typeface="Arial"/><a:buChar char="{bullet}"/>'


def levels(*styles: Level) -> str:
    """The elements of the levels, from the first."""
    return "".join(style.xml(number) for number, style in enumerate(styles, 1))


def body(*, anchor: str = "t", padding: float = 0.0) -> str:
    """How text stands in its box: no wasted edge, and shrinking when a user types more than fits."""
    edge = emu(padding)
    edges = "".join(f' {side}="{edge}"' for side in ("lIns", "tIns", "rIns", "bIns"))
    return f'<a:bodyPr{edges} anchor="{anchor}"><a:normAutofit/></a:bodyPr>'


@dataclass(frozen=True, slots=True, kw_only=True)
class Placeholder:
    """A placeholder of the master or of a layout; what is None is inherited."""

    name: str
    kind: str | None = None
    index: int | None = None
    box: Box | None = None
    prompt: str = ""
    style: str = ""
    """Level elements."""
    text_body: str = "<a:bodyPr/>"
    size: str | None = None
    """``half`` or ``quarter`` of the slide, which PowerPoint uses when a layout is changed."""
    fill: str | None = None
    line: str | None = None
    """Colour of the outline."""
    geometry: str = "rect"
    number: bool = False
    """Holds the slide number."""

    def xml(self, identifier: int) -> str:
        """The shape with the given id."""
        return (
            f'<p:sp><p:nvSpPr><p:cNvPr id="{identifier}" name="{escape(self.name)}"/>'
            f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph{self._mark()}/></p:nvPr></p:nvSpPr>'
            f"<p:spPr>{self._shape()}</p:spPr><p:txBody>{self.text_body}<a:lstStyle>{self.style}</a:lstStyle>"
            f'<a:p>{self._text()}<a:endParaRPr lang="{LANGUAGE}"/></a:p></p:txBody></p:sp>'
        )

    def _mark(self) -> str:
        parts = (("type", self.kind), ("sz", self.size), ("idx", self.index))
        return "".join(f' {name}="{value}"' for name, value in parts if value is not None)

    def _shape(self) -> str:
        place = transform(self.box) + geometry(self.geometry) if self.box else ""
        outline = f'<a:ln w="12700">{fill(self.line)}</a:ln>' if self.line else ""
        return place + (fill(self.fill) if self.fill else "") + outline

    def _text(self) -> str:
        if self.number:
            return f'{FIELD}<a:rPr lang="{LANGUAGE}"/><a:t>‹#›</a:t></a:fld>'
        return f'<a:r><a:rPr lang="{LANGUAGE}"/><a:t>{escape(self.prompt)}</a:t></a:r>' if self.prompt else ""


def transform(box: Box) -> str:
    """Place and size of a shape."""
    left, top, width, height = map(emu, box)
    return f'<a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'


def geometry(preset: str) -> str:
    """One of the format's preset outlines."""
    return f'<a:prstGeom prst="{preset}"><a:avLst/></a:prstGeom>'


@dataclass(slots=True)
class Tree:
    """The shapes of one part in drawing order, numbered as they come."""

    shapes: list[str] = field(default_factory=list)

    def add(self, *placeholders: Placeholder) -> Tree:
        """Append placeholders."""
        for placeholder in placeholders:
            self.shapes.append(placeholder.xml(len(self.shapes) + 2))
        return self

    def rectangle(self, name: str, box: Box, colour: str) -> Tree:
        """Append a flat rectangle that belongs to the design and holds no text."""
        self.shapes.append(
            f'<p:sp><p:nvSpPr><p:cNvPr id="{len(self.shapes) + 2}" name="{name}"/><p:cNvSpPr/>'
            f'<p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>{transform(box)}{geometry("rect")}{fill(colour)}'
            f"<a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>"
            f'<a:p><a:endParaRPr lang="{LANGUAGE}"/></a:p></p:txBody></p:sp>'
        )
        return self

    def xml(self) -> str:
        """The shape tree."""
        zero = '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/>'
        return (
            '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
            f"<p:grpSpPr><a:xfrm>{zero}</a:xfrm></p:grpSpPr>{''.join(self.shapes)}</p:spTree>"
        )
