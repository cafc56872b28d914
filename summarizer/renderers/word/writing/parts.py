"""The parts beside the body: lists, notes, the record of the statements, settings, a table of fonts."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from summarizer.renderers.deck.template.house_theme import theme
from summarizer.renderers.office_parts import HEAD
from summarizer.renderers.word.nodes import Quoted
from summarizer.renderers.word.template.make_template import HEADLINES, TEXT
from summarizer.renderers.word.xml import W, escaped, q, written

Proxy = Any
STATEMENTS = "urn:diplomatic-summary:statements"
"""Namespace of the record of the statements."""
CUSTOM_PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
LEVEL = (
    '<w:abstractNum xmlns:w="{w}" w:abstractNumId="{abstract}"><w:multiLevelType w:val="singleLevel"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="{text}"/>'
    '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="{left}"/></w:pPr></w:lvl></w:abstractNum>'
)
THROUGH = "through"
INDENT, WIDE_INDENT = 425, 567
"""Twentieths of a point before the words: for ``12.``, and for ``12.3.``."""


def add_part(document: Proxy, name: str, content_type: str, relation: str, blob: bytes) -> Proxy:
    """A further part of the package that the document refers to."""
    part = Part(PackURI(name), content_type, blob, document.part.package)
    document.part.relate_to(part, relation)
    return part


def add_lists(document: Proxy, names: Iterable[str], style: str) -> dict[str, int]:
    """A list for each name, in the template's own numbering where the style of numbered paragraphs has one."""
    numbering = _numbering(document)
    own = _own_numbering(document, numbering, style)
    lists = {}
    for name in dict.fromkeys(names):
        text = "%1." if name == THROUGH else f"{name}.%1."
        abstract = own if own is not None and name == THROUGH else _abstract(numbering, text)
        number = 1 + max((int(num.get(q("numId"))) for num in numbering.findall(q("num"))), default=0)
        num = etree.SubElement(numbering, q("num"), {q("numId"): str(number)})
        etree.SubElement(num, q("abstractNumId"), {q("val"): str(abstract)})
        override = etree.SubElement(num, q("lvlOverride"), {q("ilvl"): "0"})
        etree.SubElement(override, q("startOverride"), {q("val"): "1"})
        _last_behind(numbering, num)
        lists[name] = number
    return lists


def _numbering(document: Proxy) -> Proxy:
    """The root of the template's lists; an empty part where it has none, which python-docx cannot make."""
    if not any(r.reltype == RELATIONSHIP_TYPE.NUMBERING for r in document.part.rels.values()):
        from docx.oxml import parse_xml
        from docx.parts.numbering import NumberingPart

        root = parse_xml(f'<w:numbering xmlns:w="{W}"/>')
        name = PackURI("/word/numbering.xml")
        part = NumberingPart(name, CONTENT_TYPE.WML_NUMBERING, root, document.part.package)
        document.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
    return document.part.numbering_part.element


def _own_numbering(document: Proxy, numbering: Proxy, style: str) -> str | None:
    """Id of the abstract definition that the style's list has, if it is one of numbers."""
    styles = document.styles.element.findall(q("style"))
    found = next((s for s in styles if s.get(q("styleId")) == style and s.get(q("type")) == "paragraph"), None)
    number = found.find(f"{q('pPr')}/{q('numPr')}/{q('numId')}") if found is not None else None
    wanted = number.get(q("val")) if number is not None else None
    num = next((n for n in numbering.findall(q("num")) if n.get(q("numId")) == wanted), None)
    abstract = num.find(q("abstractNumId")).get(q("val")) if num is not None else None
    definition = next((a for a in numbering.findall(q("abstractNum")) if a.get(q("abstractNumId")) == abstract), None)
    form = definition.find(f"{q('lvl')}/{q('numFmt')}") if definition is not None else None
    return abstract if form is not None and form.get(q("val")) not in ("bullet", "none") else None


def _abstract(numbering: Proxy, text: str) -> str:
    """A definition of ours, put before all lists, as the schema wants it."""
    number = 1 + max((int(a.get(q("abstractNumId"))) for a in numbering.findall(q("abstractNum"))), default=-1)
    left = INDENT if text == "%1." else WIDE_INDENT
    element = etree.fromstring(LEVEL.format(w=W, abstract=number, text=text, left=left))
    first = numbering.find(q("num"))
    if first is None:
        numbering.append(element)
    else:
        first.addprevious(element)
    return str(number)


def _last_behind(numbering: Proxy, num: Proxy) -> None:
    """What the schema wants behind all lists stays there."""
    last = numbering.find(q("numIdMacAtCleanup"))
    if last is not None:
        last.addprevious(num)


def fingerprint(text: str) -> str:
    """SHA-256 of the words, whatever stands between them."""
    return hashlib.sha256(" ".join(written(text).split()).encode()).hexdigest()


def add_record(document: Proxy, controls: Mapping[int, Quoted], digest: str) -> None:
    """A custom XML part with the id, source, place and hash of each statement's words; never the words themselves."""
    rows = "".join(_recorded(controls.values()))
    record = f'{HEAD}<statements xmlns="{STATEMENTS}" brief="{digest}">{rows}</statements>'
    package = document.part.package
    name = package.next_partname("/customXml/item%d.xml")
    number = str(name).removeprefix("/customXml/item").removesuffix(".xml")
    part = add_part(document, name, "application/xml", CUSTOM, record.encode())
    store = f"{{{str(uuid.uuid5(uuid.NAMESPACE_URL, f'{STATEMENTS} {digest}')).upper()}}}"
    properties = (
        f'{HEAD}<ds:datastoreItem ds:itemID="{store}" xmlns:ds="{DATA_STORE}"><ds:schemaRefs>'
        f'<ds:schemaRef ds:uri="{STATEMENTS}"/></ds:schemaRefs></ds:datastoreItem>'
    )
    beside = Part(PackURI(f"/customXml/itemProps{number}.xml"), CUSTOM_PROPERTIES, properties.encode(), package)
    part.relate_to(beside, f"{CUSTOM}Props")


def _recorded(controls: Iterable[Quoted]) -> Iterator[str]:
    for quoted in controls:
        words = len(written(quoted.text).split())
        yield (
            f'<statement id="{escaped(quoted.id)}" source="{quoted.source}" section="{escaped(quoted.section)}" '
            f'words="{words}" sha256="{fingerprint(quoted.text)}"/>'
        )


def add_fonts(document: Proxy) -> None:
    """The table of fonts, without which some Words offer a repair."""
    if not any(r.reltype == RELATIONSHIP_TYPE.FONT_TABLE for r in document.part.rels.values()):
        blob = f'{HEAD}<w:fonts xmlns:w="{W}"/>'.encode()
        add_part(document, "/word/fontTable.xml", CONTENT_TYPE.WML_FONT_TABLE, RELATIONSHIP_TYPE.FONT_TABLE, blob)


def add_theme(document: Proxy) -> None:
    """A theme, which every document has that Word wrote; its fonts are named by nothing in a template without one."""
    if not any(r.reltype == RELATIONSHIP_TYPE.THEME for r in document.part.rels.values()):
        blob = theme("Brief", headlines=HEADLINES, text=TEXT).encode()
        add_part(document, "/word/theme/theme1.xml", CONTENT_TYPE.OFC_THEME, RELATIONSHIP_TYPE.THEME, blob)
