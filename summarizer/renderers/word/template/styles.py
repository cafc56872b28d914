"""The styles of a Word document by use: under which names a template may have them, and ours for one that has none.

Lengths are in twentieths of a point, sizes in half points. Fonts are those of the theme, so that a template's own are
taken; colours are the memo's.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

ACCENT, SECONDARY, RULE, TINT, LINK, TEXT = "12335B", "4A5560", "B8C2CC", "EEF2F7", "0B4F8A", "1A1A1A"
Kind = Literal["paragraph", "character", "table"]
HEAD_FONT, TEXT_FONT = "major", "minor"


class Style(NamedTuple):
    """A style: names to look for in a template, the first of which ours bears; its properties as XML."""

    names: tuple[str, ...]
    paragraph: str = ""
    character: str = ""
    font: str = ""
    """Of the theme; empty for that of the style it is based on."""
    kind: Kind = "paragraph"
    following: str = ""
    """Use of the paragraph that comes after it when somebody types on."""
    usual: bool = False
    """Word has it by that name, so that its absence from a template is told."""
    more: str = ""
    """What stands behind the properties: those of a table's parts."""


def _spacing(before: int, after: int, line: int = 0) -> str:
    lines = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{lines}/>'


def _edge(side: str, size: int, colour: str, space: int = 1) -> str:
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{colour}"/>'


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


_BOX = "".join(_edge(side, 6, SECONDARY, 5) for side in ("top", "left", "bottom", "right"))
_BOLD = "<w:b/><w:bCs/>"
_HANGING = '<w:ind w:left="425" w:hanging="425"/>'
_MEMO_LINE = '<w:ind w:left="1701" w:hanging="1701"/>'
_MEMO_TAB = '<w:tabs><w:tab w:val="left" w:pos="1701"/></w:tabs>'

PARAGRAPHS: dict[str, Style] = {
    "body": Style(("Normal",), _spacing(0, 100, 264), _size(22), TEXT_FONT, usual=True),
    "letterhead": Style(
        ("Letterhead",),
        "<w:keepNext/>" + _spacing(0, 60) + "",
        f'{_BOLD}<w:caps/><w:color w:val="{SECONDARY}"/><w:spacing w:val="16"/>{_size(18)}',
        HEAD_FONT,
    ),
    "title": Style(
        ("Title",),
        "<w:keepNext/>" + _spacing(0, 160),
        f'{_BOLD}<w:color w:val="{ACCENT}"/>{_size(40)}',
        HEAD_FONT,
        following="body",
        usual=True,
    ),
    "fact": Style(("Memo Line",), _MEMO_TAB + _spacing(0, 20, 240) + _MEMO_LINE, _size(19), HEAD_FONT),
    "last_fact": Style(
        ("Memo Last Line",),
        f"<w:pBdr>{_edge('bottom', 6, RULE, 6)}</w:pBdr>" + _MEMO_TAB + _spacing(0, 160, 240) + _MEMO_LINE,
        _size(19),
        HEAD_FONT,
        following="body",
    ),
    "heading": Style(
        ("heading 1",),
        "<w:keepNext/><w:keepLines/>" + _spacing(260, 80) + '<w:outlineLvl w:val="0"/>',
        f'{_BOLD}<w:color w:val="{ACCENT}"/>{_size(26)}',
        HEAD_FONT,
        following="body",
        usual=True,
    ),
    "subheading": Style(
        ("heading 2",),
        "<w:keepNext/><w:keepLines/>" + _spacing(160, 60) + '<w:outlineLvl w:val="1"/>',
        f'{_BOLD}<w:color w:val="{TEXT}"/>{_size(21)}',
        HEAD_FONT,
        following="body",
        usual=True,
    ),
    "minor_heading": Style(
        ("heading 3",),
        "<w:keepNext/><w:keepLines/>" + _spacing(100, 40) + '<w:outlineLvl w:val="2"/>',
        f'{_BOLD}<w:color w:val="{SECONDARY}"/>{_size(20)}',
        HEAD_FONT,
        following="body",
    ),
    "bottom_line": Style(
        ("Bottom Line",),
        f"<w:keepLines/><w:pBdr>{_edge('left', 36, ACCENT, 8)}</w:pBdr>"
        f'<w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/>' + _spacing(0, 80, 264) + '<w:ind w:left="227"/>',
        _size(23),
        TEXT_FONT,
    ),
    "numbered": Style(("List Number",), _spacing(0, 80, 257) + _HANGING, _size(22), TEXT_FONT, usual=True),
    "comment_label": Style(
        ("Desk Comment Heading",),
        f"<w:keepNext/><w:pBdr>{_BOX}</w:pBdr>" + _spacing(160, 0) + '<w:ind w:left="113" w:right="113"/>',
        f'{_BOLD}<w:color w:val="{SECONDARY}"/>{_size(19)}',
        HEAD_FONT,
        following="comment",
    ),
    "comment": Style(
        ("Desk Comment",),
        f"<w:pBdr>{_BOX}</w:pBdr>" + _spacing(0, 0, 264) + '<w:ind w:left="113" w:right="113"/>',
        _size(22),
        TEXT_FONT,
    ),
    "quote": Style(
        ("Quote", "Block Text", "Quotations"),
        _spacing(40, 100, 259) + '<w:ind w:left="284" w:right="284"/>',
        f"<w:i/><w:iCs/>{_size(21)}",
        TEXT_FONT,
        usual=True,
    ),
    "extract": Style(
        ("Press Extract",), _spacing(0, 100, 259) + '<w:ind w:left="284" w:right="284"/>', _size(22), TEXT_FONT
    ),
    "difference": Style(("Difference",), _spacing(0, 60, 245), _size(19), HEAD_FONT),
    "cell": Style(("Table Text", "Table Contents"), _spacing(30, 30, 240), _size(19), HEAD_FONT),
    "cell_head": Style(
        ("Table Heading",),
        "<w:keepNext/>" + _spacing(30, 30, 240),
        f'{_BOLD}<w:color w:val="{ACCENT}"/>{_size(19)}',
        HEAD_FONT,
    ),
    "source": Style(("Source",), "<w:keepLines/>" + _spacing(0, 40, 240) + _HANGING, _size(18), HEAD_FONT),
    "small": Style(("Small Print",), _spacing(60, 60, 240), _size(18), HEAD_FONT),
    "passage": Style(
        ("Context Extract",), _spacing(0, 80) + '<w:ind w:left="680" w:hanging="680"/>', _size(19), HEAD_FONT
    ),
    "picture": Style(("Figure",), "<w:keepNext/>" + _spacing(120, 40)),
    "caption": Style(
        ("caption",), _spacing(0, 120), f'<w:color w:val="{SECONDARY}"/>{_size(18)}', HEAD_FONT, usual=True
    ),
    "marking": Style(("Marking",), _spacing(0, 60), _BOLD + _size(22), HEAD_FONT),
    "head": Style(("header",), _spacing(0, 0), f'<w:color w:val="{SECONDARY}"/>{_size(18)}', HEAD_FONT),
    "foot": Style(
        ("footer",),
        f"<w:pBdr>{_edge('top', 4, RULE, 4)}</w:pBdr>" + _spacing(0, 0),
        f'<w:color w:val="{SECONDARY}"/>{_size(18)}',
        HEAD_FONT,
    ),
    "note": Style(("footnote text",), _spacing(0, 0, 240), _size(18), HEAD_FONT),
    "end_note": Style(("endnote text",), _spacing(0, 40, 240), _size(18), HEAD_FONT),
}
CHARACTERS: dict[str, Style] = {
    "strong": Style(("Strong",), character=_BOLD, kind="character"),
    "emphasis": Style(("Emphasis",), character="<w:i/><w:iCs/>", kind="character"),
    "label": Style(("Label",), character=f'<w:color w:val="{SECONDARY}"/>', kind="character"),
    "words": Style(("Statement",), kind="character"),
    "reference": Style(
        ("Source Reference",),
        character=f'<w:i w:val="0"/><w:iCs w:val="0"/><w:color w:val="{LINK}"/>{_size(18)}',
        font=HEAD_FONT,
        kind="character",
    ),
    "note_mark": Style(("footnote reference",), character='<w:vertAlign w:val="superscript"/>', kind="character"),
    "end_note_mark": Style(("endnote reference",), character='<w:vertAlign w:val="superscript"/>', kind="character"),
    "support": Style(
        ("Support",), character=f'<w:color w:val="{SECONDARY}"/>{_size(16)}', font=HEAD_FONT, kind="character"
    ),
    "speaker": Style(
        ("Speaker",),
        character=f'<w:i w:val="0"/><w:iCs w:val="0"/><w:color w:val="{SECONDARY}"/>{_size(18)}',
        font=HEAD_FONT,
        kind="character",
    ),
    "desk": Style(("Desk Word",), character="<w:i/><w:iCs/>", kind="character"),
    "marked": Style(
        ("Extract",),
        character=f'<w:u w:val="single"/><w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/>',
        kind="character",
    ),
    "link": Style(("Hyperlink",), character=f'<w:color w:val="{LINK}"/>', kind="character"),
}
_GRID = "".join(_edge(side, 4, RULE, 0) for side in ("top", "bottom", "insideH"))
_CELLS = (
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'
)
TABLES: dict[str, Style] = {
    "table": Style(
        ("Brief Table", "Table Grid"),
        kind="table",
        more=f"<w:tblPr><w:tblBorders>{_GRID}</w:tblBorders>{_CELLS}</w:tblPr>"
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/></w:tcPr>'
        "</w:tblStylePr>",
    ),
    "strip": Style(
        ("Brief Strip",),
        kind="table",
        more=f"<w:tblPr><w:tblBorders>{_edge('top', 18, ACCENT, 0)}</w:tblBorders>{_CELLS}</w:tblPr>",
    ),
}
BUILT_IN = frozenset(
    (
        *(
            "Normal",
            "Title",
            "heading 1",
            "heading 2",
            "heading 3",
            "List Number",
            "Quote",
            "caption",
            "header",
            "footer",
        ),
        *(
            "footnote text",
            "footnote reference",
            "endnote text",
            "endnote reference",
            "Strong",
            "Emphasis",
            "Hyperlink",
        ),
    )
)
"""Names that Word has itself: no custom styles."""
STYLES = PARAGRAPHS | CHARACTERS | TABLES


def style_id(style: Style) -> str:
    """The id of ours: its name without spaces."""
    return style.names[0].title().replace(" ", "") if style.names[0].islower() else style.names[0].replace(" ", "")


def style_xml(style: Style, base: str, following: str = "", *, fonts: bool = True, default: bool = False) -> str:
    """A style of ours; ``base`` is the id of the style it is based on, ``fonts`` whether a theme names fonts."""
    attributes = ' w:default="1"' if default else "" if style.names[0] in BUILT_IN else ' w:customStyle="1"'
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    follows = f'<w:next w:val="{following}"/>' if following else ""
    properties = f"<w:pPr>{style.paragraph}</w:pPr>" if style.paragraph else ""
    looks = (_font(style.font) if fonts else "") + style.character
    return (
        f'<w:style w:type="{style.kind}"{attributes} w:styleId="{style_id(style)}"><w:name w:val="{style.names[0]}"/>'
        f"{based}{follows}<w:qFormat/>{properties}{f'<w:rPr>{looks}</w:rPr>' if looks else ''}{style.more}</w:style>"
    )


def _font(which: str) -> str:
    if not which:
        return ""
    names = "".join(f' w:{kind}="{which}{script}"' for kind, script in _SCRIPTS)
    return f"<w:rFonts{names}/>"


_SCRIPTS = (("asciiTheme", "HAnsi"), ("hAnsiTheme", "HAnsi"), ("eastAsiaTheme", "EastAsia"), ("cstheme", "Bidi"))
