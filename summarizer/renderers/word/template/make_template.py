"""Write the house template for Word: page, styles, numbering and theme, from the standard library alone.

Run as a module: ``python -m summarizer.renderers.word.template.make_template layouts/house.docx``. A file name ending
in .dotx gives a template. The same bytes every run.
"""

from __future__ import annotations

import sys
from pathlib import Path

from summarizer.renderers.deck.template.house_theme import theme
from summarizer.renderers.office_parts import HEAD, LANGUAGE, OFFICE, content_types, document_parts, packed, relations
from summarizer.renderers.word.template.styles import STYLES, Style, style_id, style_xml
from summarizer.renderers.word.xml import SPACES, W

KIND = f"{OFFICE}wordprocessingml."
HEADLINES, TEXT = "Calibri", "Cambria"
"""On every machine with Word, and by their metric twins Carlito and Caladea in LibreOffice."""
PAGE = '<w:pgSz w:w="11906" w:h="16838"/>'
MARGINS = (
    '<w:pgMar w:top="1304" w:right="1361" w:bottom="1247" w:left="1361" w:header="624" w:footer="567" w:gutter="0"/>'
)
NUMBERS = (
    '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="decimal"/><w:pStyle w:val="ListNumber"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>'
    '<w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
BASE = "body"


def template(*, dotx: bool = False) -> bytes:
    """The bytes of the template, as a document or as a .dotx."""
    return packed(_parts(dotx=dotx))


def _parts(*, dotx: bool) -> dict[str, str]:
    return {
        "[Content_Types].xml": _content_types(dotx=dotx),
        **document_parts("word/document.xml", "Word"),
        "word/document.xml": f"{HEAD}<w:document {SPACES}><w:body><w:p/><w:sectPr>{PAGE}{MARGINS}</w:sectPr></w:body>"
        "</w:document>",
        "word/_rels/document.xml.rels": relations(
            *((name, f"{name}.xml") for name in ("styles", "numbering", "settings", "fontTable")),
            ("theme", "theme/theme1.xml"),
        ),
        "word/styles.xml": styles_part(),
        "word/numbering.xml": f'{HEAD}<w:numbering xmlns:w="{W}">{NUMBERS}</w:numbering>',
        "word/settings.xml": SETTINGS,
        "word/fontTable.xml": FONTS,
        "word/theme/theme1.xml": theme("Brief", headlines=HEADLINES, text=TEXT),
    }


def styles_part() -> str:
    """Document defaults and every style of ours."""
    listed = "".join(_style(use, style) for use, style in STYLES.items())
    return f'{HEAD}<w:styles xmlns:w="{W}">{DEFAULTS}{TABLE_DEFAULT}{listed}</w:styles>'


def _style(use: str, style: Style) -> str:
    following = style_id(STYLES[style.following]) if style.following else ""
    if style.kind != "paragraph":
        return style_xml(style, "TableNormal" if style.kind == "table" else "")
    if use == "numbered":
        style = style._replace(paragraph='<w:numPr><w:numId w:val="1"/></w:numPr>' + style.paragraph)
    return style_xml(style, "" if use == BASE else style_id(STYLES[BASE]), following, default=use == BASE)


def _content_types(*, dotx: bool) -> str:
    main = "template.main+xml" if dotx else "document.main+xml"
    kinds = {
        "/word/document.xml": KIND + main,
        "/word/styles.xml": f"{KIND}styles+xml",
        "/word/numbering.xml": f"{KIND}numbering+xml",
        "/word/settings.xml": f"{KIND}settings+xml",
        "/word/fontTable.xml": f"{KIND}fontTable+xml",
        "/word/theme/theme1.xml": f"{OFFICE}theme+xml",
    }
    return content_types(kinds)


DEFAULTS = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" '
    'w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"/><w:sz w:val="22"/><w:szCs w:val="22"/>'
    f'<w:lang w:val="{LANGUAGE}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
    "<w:pPrDefault/></w:docDefaults>"
)
TABLE_DEFAULT = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority '
    'w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
)
SETTINGS = (
    f'{HEAD}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    f'<w:themeFontLang w:val="{LANGUAGE}"/></w:settings>'
)
FONTS = f'{HEAD}<w:fonts xmlns:w="{W}">' + "".join(
    f'<w:font w:name="{name}"><w:family w:val="{family}"/></w:font>'
    for name, family in ((HEADLINES, "swiss"), (TEXT, "roman"))
) + "</w:fonts>"  # fmt: skip


def main(arguments: list[str]) -> None:
    """Write the template to the path that is named."""
    path = Path(arguments[0])
    path.write_bytes(template(dotx=path.suffix == ".dotx"))


if __name__ == "__main__":
    main(sys.argv[1:])
