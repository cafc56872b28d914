"""Slides, notes and tables as XML: placeholders filled with measured text; no font is fixed, no colour but a marking's.

Sizes are stated on runs only where they differ from what the layout gives. What links to what is asked of ``Links``,
which write.py implements on the package.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from xml.sax.saxutils import escape

from summarizer.renderers.deck.plan.slides import Figure, Paragraph, Picture, Run, Table, Text
from summarizer.renderers.deck.plan.tables import CELL_EDGE
from summarizer.renderers.deck.template import forms
from summarizer.renderers.deck.template.forms import EMU_PER_POINT, Slot

SPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
LINK_INK = '<a:solidFill><a:schemeClr val="hlink"/></a:solidFill>'
"""What a link looks like anyway in PowerPoint; LibreOffice shows it only for the last of several in a paragraph."""
NUMBER_FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"
PLAIN_LINK = (
    '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr '
    'xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>'
)
"""Makes a link take the colour of its text, where the theme's link colour cannot be read."""
CONTROL = dict.fromkeys((*range(0x09), *range(0x0A, 0x20), 0x7F, 0xFFFE, 0xFFFF))
"""Characters that XML cannot hold, or that PowerPoint refuses."""
RULE_PT = 3.0
"""Thickness of the line of time."""
CELL = round(CELL_EDGE * EMU_PER_POINT)
RIGHT_TO_LEFT_CODES = ("ar", "fa", "he", "ur")

Link = Callable[[Run], str | None]
"""Gives the attributes of the link element for a run, or None where it links to nothing."""


def clean(text: str) -> str:
    """The text with markup escaped and without characters that a slide cannot hold."""
    return escape(text.translate(CONTROL))


def attribute(text: str) -> str:
    """The text for an attribute's value."""
    return escape(text.translate(CONTROL), {'"': "&quot;", "\t": " "})


def run(piece: Run, size: float | None, slot: Slot, link: Link, *, bold: bool = False) -> str:
    """One run: its language, its size where stated, its link."""
    attributes = f' lang="{attribute(piece.language)}"'
    attributes += f' sz="{size * 100:.0f}"' if size else ""
    attributes += ' b="1"' if bold or piece.bold else ""
    target = link(piece)
    inner = _ink(slot)
    if target or piece.between:
        inner = inner or ("" if slot.plain_links else LINK_INK)
    if target:
        inner += f"<a:hlinkClick {target}>{PLAIN_LINK if slot.plain_links else ''}</a:hlinkClick>"
    return f'<a:r><a:rPr{attributes} dirty="0">{inner}</a:rPr><a:t>{clean(piece.text)}</a:t></a:r>'


def _ink(slot: Slot) -> str:
    if slot.fixed:
        return _flat(slot.fixed[0])
    return f'<a:solidFill><a:schemeClr val="{slot.ink}"/></a:solidFill>' if slot.ink else ""


def _flat(digits: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{digits}"/></a:solidFill>'


def paragraph(laid: Paragraph, slot: Slot, link: Link) -> str:
    """One paragraph; sizes are left out where they are the slot's own."""
    style = slot.style(laid.level)
    size = laid.size if laid.size is not None and (laid.size != style.size or _is_ours(slot)) else None
    level = f' lvl="{laid.level}"' if laid.level else ""
    direction = _direction(laid, slot)
    runs = "".join(run(piece, size, slot, link, bold=slot.loose and style.bold) for piece in laid.runs)
    end = f'<a:endParaRPr lang="{attribute(laid.runs[-1].language)}" sz="{size * 100:.0f}" dirty="0"/>' if size else ""
    if laid.alone and style.bullet:
        return f'<a:p><a:pPr marL="0"{level} indent="0"{direction}><a:buNone/></a:pPr>{runs}{end}</a:p>'
    if slot.loose:
        above = f'<a:spcBef><a:spcPts val="{style.before * 100:.0f}"/></a:spcBef>' if style.before else ""
        align = f' algn="{slot.align}"' if slot.align else ""
        return f"<a:p><a:pPr{align}{direction}>{above}</a:pPr>{runs}{end}</a:p>"
    return f"<a:p><a:pPr{level}{direction}/>{runs}{end}</a:p>"


def _is_ours(slot: Slot) -> bool:
    """Whether the place is not the template's own: then the size is stated, whatever is inherited there."""
    return bool(slot.loose or slot.fixed or slot.kept or slot.made)


def _direction(laid: Paragraph, slot: Slot) -> str:
    """States the writing direction where the template's is not the text's."""
    wanted = bool(laid.runs) and laid.runs[0].language.split("-")[0] in RIGHT_TO_LEFT_CODES
    if wanted == slot.style(laid.level).right_to_left:
        return ""
    return f' rtl="{int(wanted)}"'


def placeholder(text: Text, slot: Slot, identifier: int, link: Link) -> str:
    """The shape that fills a slot with text."""
    paragraphs = "".join(paragraph(laid, slot, link) for laid in text.paragraphs)
    return _shape(slot, identifier, paragraphs, text.spoken)


def _shape(slot: Slot, identifier: int, paragraphs: str, spoken: str = "") -> str:
    locks = '<p:cNvSpPr txBox="1"/>' if slot.loose else '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
    place = _place(slot.box, "a") if slot.placed else ""
    about = f' descr="{attribute(spoken)}"' if spoken else ""
    outline = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>' if slot.loose or slot.panel or slot.fixed else ""
    outline += _ground(slot)
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{identifier}" name="{attribute(slot.name)}"{about}/>{locks}'
        f"<p:nvPr>{_mark(slot)}</p:nvPr></p:nvSpPr><p:spPr>{place}{outline}</p:spPr><p:txBody>{_body(slot)}"
        f"<a:lstStyle/>{paragraphs}</p:txBody></p:sp>"
    )


def _ground(slot: Slot) -> str:
    """A fill where the slot states one: of a standard, or a plain panel on which its text can be read."""
    if slot.fixed:
        return _flat(slot.fixed[1])
    if slot.panel:
        return '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>'
    return "<a:noFill/>" if slot.loose else ""


def _mark(slot: Slot) -> str:
    if slot.loose:
        return ""
    kind = f' type="{slot.kind}"' if slot.kind else ""
    index = f' idx="{slot.index}"' if slot.index else ""
    return f"<p:ph{kind}{index}/>"


def _body(slot: Slot) -> str:
    """Shrinking is switched on for a user who types more; nothing is shrunk when the deck is opened."""
    if slot.loose or slot.fixed:
        edges = zip(("lIns", "tIns", "rIns", "bIns"), slot.inset, strict=True)
        sides = "".join(f' {name}="{edge}"' for name, edge in edges)
        return f'<a:bodyPr wrap="square"{sides}><a:noAutofit/></a:bodyPr>'
    return "<a:bodyPr><a:normAutofit/></a:bodyPr>"


def _place(box: tuple[int, int, int, int], prefix: str) -> str:
    left, top, width, height = box
    return f'<{prefix}:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></{prefix}:xfrm>'


def number(slot: Slot, identifier: int, language: str) -> str:
    """The slide number, which PowerPoint fills in."""
    look = f'<a:rPr lang="{language}" dirty="0">{_ink(slot)}</a:rPr>'
    field = f'<a:fld id="{NUMBER_FIELD}" type="slidenum">{look}<a:t>‹#›</a:t></a:fld>'
    return _shape(slot, identifier, f"<a:p>{field}</a:p>")


def table(laid: Table, slot: Slot, identifier: int, link: Link, style: str) -> str:
    """A native table in the place of a slot; ``style`` is the id of its table style."""
    columns = "".join(f'<a:gridCol w="{round(width * EMU_PER_POINT)}"/>' for width in laid.widths)
    rows = "".join(
        f'<a:tr h="{round(height * EMU_PER_POINT)}">{"".join(_cells(row, slot, link, head=number == 0))}</a:tr>'
        for number, (row, height) in enumerate(zip(laid.rows, laid.heights, strict=True))
    )
    height = round(sum(laid.heights) * EMU_PER_POINT)
    return frame(
        slot, identifier, laid.name, laid.alt, height,
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>'
        f'<a:tblPr firstRow="1" firstCol="1"><a:tableStyleId>{style}</a:tableStyleId></a:tblPr>'
        f"<a:tblGrid>{columns}</a:tblGrid>{rows}</a:tbl></a:graphicData>",
    )  # fmt: skip


def _cells(row: Sequence[tuple[Paragraph, ...]], slot: Slot, link: Link, *, head: bool) -> list[str]:
    return [_cell(cell, slot, link, bold=head or column == 0) for column, cell in enumerate(row)]


def _cell(cell: tuple[Paragraph, ...], slot: Slot, link: Link, *, bold: bool) -> str:
    """One cell; the weight is stated on the runs too, because not every program follows the table style."""
    paragraphs = "".join(
        "<a:p>" + "".join(run(piece, laid.size, slot, link, bold=bold) for piece in laid.runs) + "</a:p>"
        for laid in cell
    )
    edges = f'<a:tcPr marT="{CELL}" marB="{CELL}" anchor="t"/>'
    return f"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{paragraphs}</a:txBody>{edges}</a:tc>"


def frame(slot: Slot, identifier: int, name: str, alt: str, height: int, inner: str) -> str:
    """A table or a chart in a slot, with its text for screen readers."""
    left, top, width, _ = slot.box
    return (
        f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{identifier}" name="{attribute(name)}" '
        f'descr="{attribute(alt)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>'
        f"<p:nvPr>{_mark(slot)}</p:nvPr></p:nvGraphicFramePr>{_place((left, top, width, height), 'p')}"
        f"<a:graphic>{inner}</a:graphic></p:graphicFrame>"
    )


def line_of_time(figure: Figure, identifier: int) -> str:
    """A rule with round marks, grouped, so that a user can move and recolour it."""
    left, top, width, height = figure.box
    fill = f'<a:solidFill><a:schemeClr val="{figure.colour}"/></a:solidFill><a:ln><a:noFill/></a:ln>'
    thin = round(RULE_PT * EMU_PER_POINT)
    boxes = [("rect", (left, top + (height - thin) // 2, width, thin))]
    boxes += [("ellipse", (middle - height // 2, top, height, height)) for middle in figure.marks]
    drawn = "".join(
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{attribute(figure.name)} {number - identifier}"/><p:cNvSpPr/>'
        f'<p:nvPr/></p:nvSpPr><p:spPr>{_place(box, "a")}<a:prstGeom prst="{outline}"><a:avLst/></a:prstGeom>{fill}'
        f"</p:spPr></p:sp>"
        for number, (outline, box) in enumerate(boxes, identifier + 1)
    )
    place = _place(figure.box, "a").replace("</a:xfrm>", "")
    inner = f'<a:chOff x="{left}" y="{top}"/><a:chExt cx="{width}" cy="{height}"/></a:xfrm>'
    return (
        f'<p:grpSp><p:nvGrpSpPr><p:cNvPr id="{identifier}" name="{attribute(figure.name)}" '
        f'descr="{attribute(figure.alt)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>{place}{inner}</p:grpSpPr>'
        f"{drawn}</p:grpSp>"
    )


def picture(fill: Picture, identifier: int, relation: str) -> str:
    """A picture with its alternative text."""
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="{identifier}" name="{attribute(fill.name)}" descr="{attribute(fill.alt)}"/>'
        '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill>'
        f'<a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>'
        f'{_place(fill.box, "a")}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )


def slide(shapes: Sequence[str]) -> bytes:
    """A slide part with its shapes in reading order."""
    return (
        f"<p:sld {SPACES}><p:cSld>{_tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"
    ).encode()


def _tree(shapes: Sequence[str]) -> str:
    zero = '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/>'
    return (
        '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
        f"<p:grpSpPr><a:xfrm>{zero}</a:xfrm></p:grpSpPr>{''.join(shapes)}</p:spTree>"
    )


def notes(paragraphs: Sequence[Paragraph], marks: dict[str, int], marking: str | None, language: str) -> bytes:
    """A notes part: the slide's picture, what to say, marking, number; ``marks`` are the master's indexes by type."""
    locks = '<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>'
    image = f'<p:cNvPr id="2" name="Slide image"/>{locks}<p:nvPr>{_note_mark("sldImg", marks)}</p:nvPr>'
    shapes = [f"<p:sp><p:nvSpPr>{image}</p:nvSpPr><p:spPr/></p:sp>"]
    said = "".join(_note(paragraph) for paragraph in paragraphs)
    shapes.append(_note_shape(3, "Notes", "body", marks, said))
    if "hdr" in marks and marking:
        shapes.append(_note_shape(4, "Header", "hdr", marks, _plain(marking, language)))
    if "sldNum" in marks:
        field = f'<a:fld id="{NUMBER_FIELD}" type="slidenum"><a:rPr lang="{language}"/><a:t>‹#›</a:t></a:fld>'
        shapes.append(_note_shape(5, "Slide number", "sldNum", marks, f"<a:p>{field}</a:p>"))
    return (
        f"<p:notes {SPACES}><p:cSld>{_tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"
    ).encode()


def _note_mark(kind: str, marks: dict[str, int]) -> str:
    index = f' idx="{marks[kind]}"' if marks.get(kind) else ""
    return f'<p:ph type="{kind}"{index}/>'


def _note_shape(identifier: int, name: str, kind: str, marks: dict[str, int], paragraphs: str) -> str:
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{identifier}" name="{name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f"<p:nvPr>{_note_mark(kind, marks)}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>"
        f"{paragraphs}</p:txBody></p:sp>"
    )


def _note(said: Paragraph) -> str:
    by_language = groupby(said.runs, key=lambda piece: piece.language)
    runs = (_plain_run("".join(piece.text for piece in pieces), language) for language, pieces in by_language)
    return f"<a:p>{''.join(runs)}</a:p>"


def _plain(text: str, language: str) -> str:
    return f"<a:p>{_plain_run(text, language)}</a:p>"


def _plain_run(text: str, language: str) -> str:
    return f'<a:r><a:rPr lang="{attribute(language)}"/><a:t>{clean(text)}</a:t></a:r>'


ORDER = (forms.TITLE, forms.KICKER, forms.MARKING)
"""Reading order of what comes first; source line, marking, date, footer and number come last."""
LAST = (forms.SOURCE, forms.MARKING_FOOT, forms.DATE, forms.FOOTER, forms.NUMBER)
