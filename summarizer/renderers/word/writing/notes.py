"""The part that holds the footnotes or endnotes: a new one, or the template's with what its own text refers to."""

from __future__ import annotations

from typing import Any, Literal

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from lxml import etree

from summarizer.renderers.office_parts import HEAD
from summarizer.renderers.word.template.order import order_settings
from summarizer.renderers.word.writing.parts import add_part
from summarizer.renderers.word.xml import R, W, q

Proxy = Any
Kind = Literal["footnote", "endnote"]
RELATIONS = {"footnote": RELATIONSHIP_TYPE.FOOTNOTES, "endnote": RELATIONSHIP_TYPE.ENDNOTES}
TYPES = {"footnote": CONTENT_TYPE.WML_FOOTNOTES, "endnote": CONTENT_TYPE.WML_ENDNOTES}
SPACES_OF_NOTES = f'xmlns:w="{W}" xmlns:r="{R}"'
SEPARATORS = (
    '<w:{kind} w:type="separator" w:id="-1"><w:p><w:pPr><w:spacing w:after="0" w:line="240" '
    'w:lineRule="auto"/></w:pPr><w:r><w:separator/></w:r></w:p></w:{kind}>'
    '<w:{kind} w:type="continuationSeparator" w:id="0"><w:p><w:pPr><w:spacing w:after="0" w:line="240" '
    'w:lineRule="auto"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p></w:{kind}>'
)
OF_THE_PROGRAM = ("separator", "continuationSeparator", "continuationNotice")
FIGURES = f'<w:endnotePr xmlns:w="{W}"><w:numFmt w:val="decimal"/></w:endnotePr>'
"""Endnotes have small Roman numbers where nothing is said; LibreOffice wants it said of the page."""
BEFORE_NOTES = ("headerReference", "footerReference", "footnotePr")
"""What stands before the properties of endnotes in those of a page (ECMA-376, CT_SectPr)."""


class Notes:
    """The notes of one kind; ``first`` is the id that the next one may have."""

    def __init__(self, document: Proxy, kind: Kind) -> None:
        found = (r.target_part for r in document.part.rels.values() if r.reltype == RELATIONS[kind])
        self._kind = kind
        self._document = document
        self._part: Proxy = next(found, None) or _added(document, kind)
        self._root = etree.fromstring(self._part.blob)
        self._drop_unused()
        if kind == "endnote":
            _number_in_figures(document)
        self.first = 1 + max((int(note.get(q("id"))) for note in self._root), default=0)

    def _drop_unused(self) -> None:
        """A template's notes go with the text that referred to them."""
        references = self._document.element.body.iter(q(f"{self._kind}Reference"))
        used = {reference.get(q("id")) for reference in references}
        for note in list(self._root):
            if note.get(q("type")) not in OF_THE_PROGRAM and note.get(q("id")) not in used:
                self._root.remove(note)

    def link(self, address: str) -> str:
        """The id of a relation from the notes to a web address."""
        return str(self._part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))

    def write(self, notes: str) -> None:
        """Puts the notes behind those that are there."""
        for note in etree.fromstring(f"<wrap {SPACES_OF_NOTES}>{notes}</wrap>"):
            self._root.append(note)
        blob = etree.tostring(self._root, xml_declaration=True, encoding="UTF-8", standalone=True)
        self._part._blob = blob  # noqa: SLF001 - python-docx gives no way to set it


def drop_notes(document: Proxy, kind: Kind) -> None:
    """Takes a template's notes of the other kind away, unless text that stays refers to them."""
    part, settings = document.part, document.settings.element
    if next(document.element.body.iter(q(f"{kind}Reference")), None) is not None:
        return
    for rid in [rid for rid, relation in part.rels.items() if relation.reltype == RELATIONS[kind]]:
        part.rels.pop(rid)
    for properties in settings.findall(q(f"{kind}Pr")):
        settings.remove(properties)


def _added(document: Proxy, kind: Kind) -> Proxy:
    blob = f"{HEAD}<w:{kind}s {SPACES_OF_NOTES}>{SEPARATORS.format(kind=kind)}</w:{kind}s>".encode()
    _name_separators(document.settings.element, kind)
    return add_part(document, f"/word/{kind}s.xml", TYPES[kind], RELATIONS[kind], blob)


def _number_in_figures(document: Proxy) -> None:
    for section in document.element.body.iter(q("sectPr")):
        if section.find(q("endnotePr")) is None:
            before = [child for child in section if etree.QName(child).localname in BEFORE_NOTES]
            section.insert(len(before), etree.fromstring(FIGURES))


def _name_separators(settings: Proxy, kind: Kind) -> None:
    for old in settings.findall(q(f"{kind}Pr")):
        settings.remove(old)
    named = etree.Element(q(f"{kind}Pr"))
    for number in ("-1", "0"):
        etree.SubElement(named, q(kind), {q("id"): number})
    settings.append(named)
    order_settings(settings)
