"""The house theme: colours and fonts by role, and the table style, as XML.

Swapping this one part re-colours and re-sets every slide: nothing else in the template or on a slide names a colour
or a font.
"""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.renderers.office_parts import HEAD

MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
COLOURS = {
    "dk1": "1C2733",  # text: 15:1 on white
    "lt1": "FFFFFF",
    "dk2": "14304F",  # headlines, dark grounds: 13:1
    "lt2": "F2EFE8",  # panels
    "accent1": "1F5582",  # bars, arrows
    "accent2": "8F5312",  # section names, bullets: 6:1 on white, 5:1 on the panels
    "accent3": "2F6B57",
    "accent4": "8C2F39",
    "accent5": "566270",  # sources, footers: 6:1
    "accent6": "6A5688",
    "hlink": "1F5582",
    "folHlink": "5B4B7A",
}
HEADLINES, TEXT = "Times New Roman", "Arial"
"""On every Windows and macOS machine, and by their metric twins Liberation Serif and Sans in every LibreOffice."""
TABLE_STYLE = "{6D1B2A5E-0B7C-4C8E-9F52-0D1A5EDB0001}"
LINES_EMU = (6350, 12700, 19050)


def theme(name: str, colours: Mapping[str, str] = COLOURS, headlines: str = HEADLINES, text: str = TEXT) -> str:
    """A theme part: colours and the two fonts by role, flat fills and no effects."""
    scheme = "".join(f'<a:{role}><a:srgbClr val="{value}"/></a:{role}>' for role, value in colours.items())
    flat = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    lines = "".join(
        f'<a:ln w="{width}" cap="flat" cmpd="sng" algn="ctr">{flat}<a:prstDash val="solid"/></a:ln>'
        for width in LINES_EMU
    )
    return (
        f'{HEAD}<a:theme xmlns:a="{MAIN}" name="{name}"><a:themeElements>'
        f'<a:clrScheme name="{name}">{scheme}</a:clrScheme>'
        f'<a:fontScheme name="{name}"><a:majorFont>{_family(headlines)}</a:majorFont>'
        f"<a:minorFont>{_family(text)}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="{name}"><a:fillStyleLst>{flat * 3}</a:fillStyleLst><a:lnStyleLst>{lines}</a:lnStyleLst>'
        f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{flat * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>"
        "<a:objectDefaults/><a:extraClrSchemeLst/></a:theme>"
    )


def _family(name: str) -> str:
    return f'<a:latin typeface="{name}"/><a:ea typeface=""/><a:cs typeface=""/>'


def table_styles() -> str:
    """The part with the deck's one table style, which is also the default of new tables."""
    return f'{HEAD}<a:tblStyleLst xmlns:a="{MAIN}" def="{TABLE_STYLE}">{brief_table_style()}</a:tblStyleLst>'


def brief_table_style() -> str:
    """Rules between the rows, a strong one under a bold header row, no fills: legible on any theme and in grey."""
    return (
        f'<a:tblStyle styleId="{TABLE_STYLE}" styleName="Brief">'
        f"<a:wholeTbl>{_cell_text('tx1')}<a:tcStyle><a:tcBdr>{_no_border('left')}{_no_border('right')}"
        f"{_no_border('top')}{_border('bottom', 'tx2', 12700)}{_border('insideH', 'accent5', 6350)}"
        f"{_no_border('insideV')}</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle></a:wholeTbl>"
        f"<a:firstCol>{_cell_text('tx1', bold=True)}<a:tcStyle><a:tcBdr/></a:tcStyle></a:firstCol>"
        f"<a:firstRow>{_cell_text('tx2', bold=True)}<a:tcStyle><a:tcBdr>{_border('bottom', 'tx2', 25400)}</a:tcBdr>"
        "</a:tcStyle></a:firstRow></a:tblStyle>"
    )


def _cell_text(colour: str, *, bold: bool = False) -> str:
    weight = ' b="on"' if bold else ""
    return f'<a:tcTxStyle{weight}><a:fontRef idx="minor"/><a:schemeClr val="{colour}"/></a:tcTxStyle>'


def _border(side: str, colour: str, width_emu: int) -> str:
    fill = f'<a:solidFill><a:schemeClr val="{colour}"/></a:solidFill>'
    return f'<a:{side}><a:ln w="{width_emu}">{fill}</a:ln></a:{side}>'


def _no_border(side: str) -> str:
    return f"<a:{side}><a:ln><a:noFill/></a:ln></a:{side}>"
