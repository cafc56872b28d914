"""Write what was planned into an opened template, and the package as bytes: same brief and template, same bytes."""

from __future__ import annotations

import datetime
import io
import zipfile
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.pkgwriter import PackageWriter
from lxml import etree

from summarizer.model import Brief
from summarizer.renderers.office_parts import EARLIEST
from summarizer.renderers.word.draft import Draft
from summarizer.renderers.word.nodes import Paragraph, Planned
from summarizer.renderers.word.template.loading import Template
from summarizer.renderers.word.writing.body import Writer, language_tag
from summarizer.renderers.word.writing.margins import Margins
from summarizer.renderers.word.writing.notes import Kind, Notes, drop_notes
from summarizer.renderers.word.writing.parts import add_fonts, add_lists, add_record, add_theme
from summarizer.renderers.word.xml import SPACES, q

Proxy = Any
LONGEST_PROPERTY = 255
"""Characters that a core property holds."""
NOTE_KINDS: tuple[Kind, Kind] = ("endnote", "footnote")
OF_TEMPLATE = 10_000
"""Ids of ours begin above this where a template's own text stays."""


def write_document(planned: Planned, template: Template, draft: Draft, digest: str) -> bytes:
    """The document as the bytes of a .docx; ``digest`` are the first digits of the hash of brief.json."""
    document, brief = template.document, draft.brief
    lists = [node.numbering for node in planned.body if isinstance(node, Paragraph) and node.numbering]
    kind, other = NOTE_KINDS if draft.notes == "endnotes" else NOTE_KINDS[::-1]
    drop_notes(document, other)
    notes = Notes(document, kind)
    writer = Writer(
        styles=template.styles,
        language=draft.words.language,
        lists=add_lists(document, lists, template.styles["numbered"]) if lists else {},
        width_pt=template.width_pt,
        planned=planned,
        link=lambda address: str(document.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)),
        picture=lambda data: str(document.part.get_or_add_image(io.BytesIO(data))[0]),
        note_link=notes.link,
        first_note=notes.first,
        endnotes=draft.notes == "endnotes",
        first_id=OF_TEMPLATE,
    )
    _fill(document, "".join(writer.body(planned.body)), template.place)
    notes.write("".join(writer.noted))
    add_record(document, writer.controls, digest)
    add_fonts(document)
    add_theme(document)
    Margins(document, template.styles, template.width_pt, draft.words.language).write(
        brief, draft.day(brief.prepared_on), digest
    )
    _set_language(document, draft.words.language)
    _describe(document, brief, draft.words.language)
    return _saved(document)


def _fill(document: Proxy, text: str, place: int) -> None:
    from docx.oxml import parse_xml

    body = document.element.body
    for offset, element in enumerate(list(parse_xml(f"<w:body {SPACES}>{text}</w:body>"))):
        body.insert(place + offset, element)


def _set_language(document: Proxy, code: str) -> None:
    """The language of what states none, in the styles' defaults, where a template has such defaults."""
    for language in document.styles.element.iter(q("lang")):
        language.set(q("val"), language_tag(code))
        break


def _describe(document: Proxy, brief: Brief, language: str) -> None:
    """Core properties: what stands in the brief, and no time but the day it was prepared on."""
    day = datetime.datetime.fromisoformat(brief.prepared_on)
    properties = document.core_properties
    values = {
        "title": brief.title,
        "subject": brief.profile,
        "author": brief.sender or "",
        "last_modified_by": brief.sender or "",
        "keywords": ", ".join(section.title for section in brief.sections),
        "comments": "",
        "category": brief.marking.text if brief.marking else "",
        "language": language_tag(language),
        "version": brief.version or "",
        "identifier": brief.reference or "",
        "content_status": "",
    }
    for name, value in values.items():
        setattr(properties, name, value[:LONGEST_PROPERTY])
    properties.revision = 1
    properties.created = properties.modified = day
    element = properties._element  # noqa: SLF001 - python-docx sets a time of printing, but takes none away
    for printed in [child for child in element if etree.QName(child).localname == "lastPrinted"]:
        element.remove(printed)


class _Zip:
    """What python-docx writes a package to: a zip with a fixed time on every part."""

    def __init__(self, package: zipfile.ZipFile) -> None:
        self._package = package

    def write(self, name: Proxy, blob: bytes) -> None:
        """One part."""
        entry = zipfile.ZipInfo(name.membername, EARLIEST)
        entry.compress_type = zipfile.ZIP_DEFLATED
        self._package.writestr(entry, blob)


def _saved(document: Proxy) -> bytes:
    """The package, parts in the order of their names."""
    package, out = document.part.package, io.BytesIO()
    parts = sorted(package.iter_parts(), key=lambda part: str(part.partname))
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as file:
        target = _Zip(file)
        writer: Proxy = PackageWriter  # its own saving would set the time of day
        writer._write_content_types_stream(target, parts)  # noqa: SLF001 - the pieces of that saving
        writer._write_pkg_rels(target, package.rels)  # noqa: SLF001 - as above
        writer._write_parts(target, parts)  # noqa: SLF001 - as above
    return out.getvalue()
