"""Open a template (.docx, .dotx, with or without macros) and take out of it what a new document must not hold.

What stands in its body goes (but for a paragraph ``{brief}``, around which all is kept), and so do macros, protection,
comments, and whatever only those used. Head, foot, page, styles, numbering and theme stay.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from summarizer.renderers.office_files import BREAKS, WORD
from summarizer.renderers.word.template.order import order_settings, order_styles
from summarizer.renderers.word.xml import R, q

PLACE = "{brief}"
"""A paragraph of these words alone in the template's body: the brief stands there, and what is around it stays."""
STAYING = (
    "/styles",
    "/settings",
    "/theme",
    "/fontTable",
    "/numbering",
    "/webSettings",
    "/customXml",
    "/footnotes",
    "/endnotes",
)
"""Relations of the document that nothing in its body names; all others go with the body."""
MACROS = ("/vbaProject", "/keyMapCustomizations", "/attachedToolbars")
OUTSIDE = ("/image", "/video", "/audio", "/media", "/oleObject", "/aFChunk", "/subDocument")
"""Relations to files outside of the template that a program would fetch."""
EMBEDDED = ("/control", "/oleObject", "/package")
"""Relations to objects of other programs, which run code when they are clicked."""
OF_PACKAGE = ("/officeDocument", "/core-properties", "/extended-properties", "/custom-properties")
"""What the package itself may refer to: no ribbon of the template's, no pane beside the text, no signature, which no
longer fits."""
OUR_RECORD = b"urn:diplomatic-summary:statements"
"""The record of the statements of an earlier document, which somebody took for a template."""
PROTECTION = ("documentProtection", "writeProtection")
SETTINGS_GONE = (*PROTECTION, "attachedTemplate", "mailMerge")
"""Of the settings: what would hinder the officer's hand, or names parts that are outside."""
PLAIN_SECTION = (
    ("pgSz", {"w": "11906", "h": "16838"}),
    ("pgMar", {"top": "1304", "right": "1361", "bottom": "1247", "left": "1361",
               "header": "624", "footer": "567", "gutter": "0"}),
)  # fmt: skip
"""A4, where a template says nothing of its page."""
NARROWEST_PT = 150.0
"""Less holds no line of a statement."""

Proxy = Any
"""python-docx and lxml come without types."""


class Opened(NamedTuple):
    """python-docx's document, where in its body the brief goes, and what was taken out of it, in words."""

    document: Proxy
    place: int
    left_out: tuple[str, ...]


def open_document(path: Path) -> Opened:
    """The template, emptied; raises InputError for a file that is no Word file or cannot be used."""
    import docx
    from docx.opc.exceptions import PackageNotFoundError

    try:
        return _emptied(docx.Document(io.BytesIO(WORD.plain(WORD.checked(path)))))
    except (PackageNotFoundError, *BREAKS) as error:
        raise WORD.unreadable(path) from error


def _emptied(document: Proxy) -> Opened:
    body, settings = document.element.body, document.settings.element
    place = next((at for at, child in enumerate(body) if child.tag == q("p") and _text(child).strip() == PLACE), None)
    left_out = tuple(_reasons(document, kept=place is not None))
    order_settings(settings)
    order_styles(document.styles.element)
    for name in SETTINGS_GONE:
        for element in settings.findall(q(name)):
            settings.remove(element)
    if place is None:
        section = _section(body)
        for child in list(body):
            body.remove(child)
        body.append(section)
    else:
        body.remove(body[place])
    _drop_relations(document, all_of_body=place is None)
    return Opened(document, place or 0, left_out)


def _reasons(document: Proxy, *, kept: bool) -> Iterator[str]:
    """What of a template is dropped, in words for the notice that tells it."""
    relations = document.part.rels.values()
    if any(relation.reltype.endswith(MACROS) for relation in relations):
        yield "its macros"
    if any(document.settings.element.find(q(name)) is not None for name in PROTECTION):
        yield "its protection"
    if not kept and _text(document.element.body).strip():
        yield f"the text in its body (to keep it, mark the place of the brief with a paragraph {PLACE})"
    pictures, objects = (sum(map(drop, _margins_of(document))) for drop in (_drop_outside, _drop_embedded))
    if pictures:
        yield f"{pictures} picture{'s' if pictures > 1 else ''} that it only links to"
    if objects:
        yield f"{objects} object{'s' if objects > 1 else ''} of other programs"


def _text(element: Proxy) -> str:
    return "".join(text.text or "" for text in element.iter(q("t")))


def _margins_of(document: Proxy) -> list[Proxy]:
    """The document and the parts of its heads and feet."""
    rels = document.part.rels.values()
    return [
        document.part,
        *(r.target_part for r in rels if not r.is_external and r.reltype.endswith(("header", "footer"))),
    ]


def _drop_outside(part: Proxy) -> int:
    """Takes pictures that a part links to off it: opening the document would fetch them."""
    rels = part.rels.items()
    return _drop(part, {rid for rid, rel in rels if rel.is_external and rel.reltype.endswith(OUTSIDE)})


def _drop_embedded(part: Proxy) -> int:
    """Takes objects of other programs off a part."""
    rels = part.rels.items()
    return _drop(part, {rid for rid, rel in rels if not rel.is_external and rel.reltype.endswith(EMBEDDED)})


def _drop(part: Proxy, gone: set[str]) -> int:
    """Takes relations off a part, and the runs that name them; counts the runs."""
    dropped = 0
    for element in list(part.element.iter()) if gone else ():
        if gone & {element.get(f"{{{R}}}{name}") for name in ("link", "embed", "id")}:
            holder = next((above for above in element.iterancestors() if above.tag == q("r")), None)
            if holder is not None and holder.getparent() is not None:
                holder.getparent().remove(holder)
                dropped += 1
    for rid in gone:
        part.rels.pop(rid)
    return dropped


def _section(body: Proxy) -> Proxy:
    """The page of the template's first section, A4 where it has none."""
    from docx.oxml import OxmlElement

    found = next(body.iter(q("sectPr")), None)
    section = found if found is not None else OxmlElement("w:sectPr")
    if section.getparent() is not None:
        section.getparent().remove(section)
    for kind in section.findall(q("type")):
        section.remove(kind)
    if section.find(q("pgSz")) is None:
        _set_page(section)
    return section


def _set_page(section: Proxy) -> None:
    from docx.oxml import OxmlElement

    at = len(section.findall(q("headerReference")) + section.findall(q("footerReference")))
    for name, values in PLAIN_SECTION:
        if section.find(q(name)) is None:
            element = OxmlElement(f"w:{name}")
            for key, value in values.items():
                element.set(q(key), value)
            section.insert(at, element)
            at += 1


def _drop_relations(document: Proxy, *, all_of_body: bool) -> None:
    """Relations of macros and comments, those that only the dropped body named, and what lies beside the document."""
    part = document.part
    named = {value for element in part.element.iter() for value in element.attrib.values()}
    for rid, relation in list(part.rels.items()):
        of_body = rid not in named and not relation.reltype.endswith(STAYING)
        if _is_dropped(relation) or (all_of_body and of_body):
            part.rels.pop(rid)
    beside = part.package.rels
    for rid in [rid for rid, relation in beside.items() if not relation.reltype.endswith(OF_PACKAGE)]:
        beside.pop(rid)
    settings = part._settings_part  # noqa: SLF001 - python-docx gives no other way to its relations
    for rid in [rid for rid, relation in settings.rels.items() if relation.is_external]:
        settings.rels.pop(rid)


def _is_dropped(relation: Proxy) -> bool:
    if relation.reltype.endswith("/customXml") and not relation.is_external:
        return OUR_RECORD in relation.target_part.blob
    return bool(relation.reltype.endswith((*MACROS, "/comments", "/glossaryDocument", "/stylesWithEffects")))


def text_width(document: Proxy) -> float:
    """Points between the margins of the page; of one column where the page has several."""
    section = next(document.element.body.iter(q("sectPr")))
    page, margins, columns = (section.find(q(name)) for name in ("pgSz", "pgMar", "cols"))
    width = _number(page, "w", 11906) - sum(_number(margins, side, 0) for side in ("left", "right", "gutter"))
    return max(NARROWEST_PT, width / max(1, _number(columns, "num", 1)) / 20)


def _number(element: Proxy, name: str, default: int) -> int:
    value = element.get(q(name)) if element is not None else None
    return round(float(value)) if value else default
