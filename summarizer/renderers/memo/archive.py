"""The one pass that makes a painted PDF accessible and lasting: PDF/UA-1 and PDF/A-3a.

Writes the structure tree, links, bookmarks, page labels, metadata, output intent and attachment with pikepdf.
ISO 32000-1 for the objects, ISO 14289-1 and ISO 19005-3 for what must be there.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Sequence
from typing import Any, NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, String

from summarizer.renderers.memo import srgb
from summarizer.renderers.memo.paint import Painted
from summarizer.renderers.memo.structure import LinkArea, Mark, Node
from summarizer.renderers.memo.xmp import Metadata, packet

JOINED_FORM = re.compile(rb"<(F[BCDE][0-9A-F]{2})>", re.IGNORECASE)
PRINTED = 4
"""Annotation flag: the annotation belongs to the page when it is printed."""


class Attachment(NamedTuple):
    """A file inside the PDF."""

    name: str
    description: str
    data: bytes


def archive(painted: Painted, root: Node, metadata: Metadata, attachment: Attachment | None) -> bytes:
    """The finished file; the same input gives the same bytes."""
    with pikepdf.open(io.BytesIO(painted.pdf)) as pdf:
        pages = [page.obj for page in pdf.pages]
        _Tree(pdf, pages, painted).write(root)
        _bookmarks(pdf, pages, painted.bookmarks)
        _describe(pdf, metadata)
        _spell_letters(pdf)
        if attachment:
            _attach(pdf, attachment, metadata.date)
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


class _Tree:
    """Writes the structure tree and the link annotations that belong to it."""

    def __init__(self, pdf: pikepdf.Pdf, pages: Sequence[Object], painted: Painted) -> None:
        self._pdf, self._pages, self._painted = pdf, pages, painted
        self._elements: dict[int, Object] = {}

    def write(self, root: Node) -> None:
        tree = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        links: dict[int, list[LinkArea]] = {}
        for link in self._painted.links:
            links.setdefault(id(link.node), []).append(link)
        tree.K = Array([self._element(root, tree)])
        numbers: list[Object | int] = []
        for index, marks in enumerate(self._painted.marks):
            numbers += [index, Array([self._elements[id(node)] for node in marks])]
            self._pages[index].StructParents = index
            self._pages[index].Tabs = Name.S
        for key, link in enumerate(self._painted.links, len(self._pages)):
            numbers += [key, self._elements[id(link.node)]]
            self._annotate(link, key)
        tree.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(numbers)))
        tree.ParentTreeNextKey = len(numbers) // 2
        self._pdf.Root.StructTreeRoot = tree

    def _element(self, node: Node, parent: Object) -> Object:
        element = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name("/" + node.tag), P=parent))
        self._elements[id(node)] = element
        home = next((kid.page for kid in node.kids if isinstance(kid, Mark)), None)
        if home is not None:
            element.Pg = self._pages[home]
        element.K = Array([self._kid(kid, element, home) for kid in node.kids])
        for key, value in _attributes(node).items():
            element[key] = value
        return element

    def _kid(self, kid: Node | Mark, element: Object, home: int | None) -> Object | int:
        if isinstance(kid, Node):
            return self._element(kid, element)
        if kid.page == home:
            return kid.number
        return Dictionary(Type=Name.MCR, Pg=self._pages[kid.page], MCID=kid.number)

    def _annotate(self, link: LinkArea, key: int) -> None:
        page = self._pages[link.page]
        annotation = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Link,
                Rect=_numbers(link.box),
                Border=Array([0, 0, 0]),
                F=PRINTED,
                Contents=String(link.says),
                StructParent=key,
            )
        )
        if link.target.startswith("#"):
            page_index, top = self._painted.anchors[link.target[1:]]
            annotation.Dest = _destination(self._pages[page_index], top)
        else:
            annotation.A = Dictionary(S=Name.URI, URI=String(link.target))
        if "/Annots" not in page:
            page.Annots = Array([])
        page.Annots.append(annotation)
        self._elements[id(link.node)].K.append(Dictionary(Type=Name.OBJR, Obj=annotation, Pg=page))


def _attributes(node: Node) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if node.alt:
        found["/Alt"] = String(node.alt)
    if node.language:
        found["/Lang"] = String(node.language)
    if node.tag in ("TH", "TD"):
        found.update(_cell_attributes(node))
    elif node.tag == "L":
        found["/A"] = Dictionary(O=Name.List, ListNumbering=Name("/" + (node.numbering or "None")))
    elif node.box:
        found["/A"] = Dictionary(O=Name.Layout, Placement=Name.Block, BBox=_numbers(node.box))
    return found


def _cell_attributes(node: Node) -> dict[str, Any]:
    table = Dictionary(O=Name.Table)
    if node.scope:
        table.Scope = Name("/" + node.scope)
    if node.rows > 1:
        table.RowSpan = node.rows
    if node.columns > 1:
        table.ColSpan = node.columns
    return {"/A": table} if len(table) > 1 else {}


def _numbers(values: Sequence[float]) -> Array:
    return Array([round(value, 2) for value in values])


def _destination(page: Object, top: float) -> Array:
    return Array([page, Name.XYZ, None, round(top, 2), None])


def _bookmarks(pdf: pikepdf.Pdf, pages: Sequence[Object], bookmarks: Sequence[tuple[int, str, int, float]]) -> None:
    with pdf.open_outline() as outline:
        levels = [outline.root]
        for level, title, page, top in bookmarks:
            item = pikepdf.OutlineItem(title, destination=_destination(pages[page], top))
            del levels[level + 1 :]
            levels[-1].append(item)
            levels.append(item.children)


def _describe(pdf: pikepdf.Pdf, metadata: Metadata) -> None:
    root = pdf.Root
    root.Lang = String(metadata.language)
    root.MarkInfo = Dictionary(Marked=True)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D)]))
    root.Metadata = pdf.make_stream(packet(metadata), Type=Name.Metadata, Subtype=Name.XML)
    root.OutputIntents = Array([_output_intent(pdf)])
    del pdf.docinfo
    for key, value in _information(metadata).items():
        pdf.docinfo[key] = String(value)


def _output_intent(pdf: pikepdf.Pdf) -> Object:
    return Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB IEC61966-2.1"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=pdf.make_stream(srgb.profile(), N=3),
    )


def _information(metadata: Metadata) -> dict[str, str]:
    stamp = f"D:{metadata.date.replace('-', '')}000000Z"
    fields = {
        "/Title": metadata.title,
        "/Author": metadata.author,
        "/Subject": metadata.subject,
        "/Keywords": metadata.keywords,
        "/Producer": metadata.producer,
        "/CreationDate": stamp,
        "/ModDate": stamp,
    }
    return {key: value for key, value in fields.items() if value}


def _spell_letters(pdf: pikepdf.Pdf) -> None:
    """Text that is copied or searched holds plain Arabic letters, not the joined forms that are painted."""
    fonts = {font.objgen: font for page in pdf.pages for font in page.obj.Resources.Font.values()}
    for font in fonts.values():
        code = font.ToUnicode.read_bytes()
        if JOINED_FORM.search(code):
            font.ToUnicode.write(JOINED_FORM.sub(_letters, code))


def _letters(match: re.Match[bytes]) -> bytes:
    letters = unicodedata.normalize("NFKC", chr(int(match[1], 16)))
    return b"<" + letters.encode("utf-16-be").hex().upper().encode() + b">"


def _attach(pdf: pikepdf.Pdf, attachment: Attachment, date: str) -> None:
    stamp = f"D:{date.replace('-', '')}000000Z"
    specification = pikepdf.AttachedFileSpec(
        pdf,
        attachment.data,
        filename=attachment.name,
        description=attachment.description,
        mime_type="application/json",
        creation_date=stamp,
        mod_date=stamp,
    )
    specification.obj.AFRelationship = Name.Data
    pdf.attachments[attachment.name] = specification
    pdf.Root.AF = Array([pdf.attachments[attachment.name].obj])
