"""Write a planned deck into its template: slide, notes and chart parts, links, sections, properties; the same bytes.

Only placeholders are filled; text boxes stand where a template lacks one. python-pptx holds the package; the parts'
XML is made here, because its own shapes are slow to clone and carry no language.
"""

from __future__ import annotations

import datetime
import io
import uuid
import zipfile
from collections.abc import Mapping
from typing import NamedTuple

from lxml import etree
from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.parts.slide import NotesSlidePart, SlidePart

from summarizer.model import Brief
from summarizer.renderers.deck.plan.given import Given
from summarizer.renderers.deck.plan.slides import Deck, Figure, Fill, Picture, Run, Slide, Text
from summarizer.renderers.deck.template import forms
from summarizer.renderers.deck.template.colours import P
from summarizer.renderers.deck.template.house_theme import MAIN, TABLE_STYLE, brief_table_style, table_styles
from summarizer.renderers.deck.template.inherit import placeholders
from summarizer.renderers.deck.template.loading import Template
from summarizer.renderers.deck.template.untyped import Proxy
from summarizer.renderers.deck.writing import shapes
from summarizer.renderers.office_parts import EARLIEST, HEAD

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
P14 = "http://schemas.microsoft.com/office/powerpoint/2010/main"
SECTIONS = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"
FIRST_SLIDE_ID = 256
NOTES_MARKS = ("sldImg", "body", "hdr", "sldNum")


class _Deck(NamedTuple):
    """What writing a slide needs to know of the whole."""

    given: Given
    template: Template
    plan: Deck
    parts: tuple[Proxy, ...]
    """The slide parts, made before any is filled, so that links can point forward."""
    notes_marks: Mapping[str, int]


def write_deck(plan: Deck, template: Template, given: Given) -> bytes:
    """The presentation as bytes."""
    presentation = template.presentation
    package = presentation.part.package
    parts = tuple(_slide_part(package, template, number, slide) for number, slide in enumerate(plan.slides, 1))
    deck = _Deck(given, template, plan, parts, _notes_marks(presentation))
    _ensure_table_style(presentation)
    _ensure_view(presentation)
    for number, (slide, part) in enumerate(zip(plan.slides, parts, strict=True), 1):
        _fill(deck, slide, part, number)
    _list_slides(presentation, parts)
    _add_sections(presentation, plan)
    _describe(presentation, given.brief, given.language())
    return _saved(presentation)


def _slide_part(package: Proxy, template: Template, number: int, slide: Slide) -> Proxy:
    part = SlidePart.load(PackURI(f"/ppt/slides/slide{number}.xml"), CONTENT_TYPE.PML_SLIDE, package, shapes.slide(()))
    part.relate_to(template.layouts[slide.form.layout].part, RELATIONSHIP_TYPE.SLIDE_LAYOUT)
    return part


def _fill(deck: _Deck, slide: Slide, part: Proxy, number: int) -> None:
    """Put the shapes into a slide, and its notes beside it."""
    written, identifier = list[str](), 2
    for fill in slide.fills:
        if _reads_last(fill):
            continue
        written.append(_shape(deck, slide, part, fill, identifier))
        identifier += _shapes_in(fill)
    written += _last(deck, slide, part, identifier)
    part._element = _parsed(shapes.slide(written))  # noqa: SLF001 -- the part was made empty, for links to it
    notes = shapes.notes(slide.notes, dict(deck.notes_marks), _marking(deck.given.brief), deck.given.language())
    name = PackURI(f"/ppt/notesSlides/notesSlide{number}.xml")
    page = NotesSlidePart.load(name, CONTENT_TYPE.PML_NOTES_SLIDE, part.package, notes)
    page.relate_to(deck.template.presentation.part.notes_master_part, RELATIONSHIP_TYPE.NOTES_MASTER)
    page.relate_to(part, RELATIONSHIP_TYPE.SLIDE)
    part.relate_to(page, RELATIONSHIP_TYPE.NOTES_SLIDE)


def _marking(brief: Brief) -> str | None:
    return brief.marking.text if brief.marking else None


def _parsed(xml: bytes) -> Proxy:
    from pptx.oxml import parse_xml

    return parse_xml(xml)


def _reads_last(fill: Fill) -> bool:
    return fill.role in shapes.LAST


def _last(deck: _Deck, slide: Slide, part: Proxy, identifier: int) -> list[str]:
    """Source line, date, footer and number, which are read after all else."""
    texts = {fill.role: fill for fill in slide.fills if _reads_last(fill)}
    found: list[str] = []
    for role in shapes.LAST:
        if role in texts:
            found.append(_shape(deck, slide, part, texts[role], identifier + len(found)))
        elif role == forms.NUMBER and role in slide.form.slots:
            slot = slide.form.slots[role]
            found.append(shapes.number(slot, identifier + len(found), deck.given.language()))
    return found


def _shape(deck: _Deck, slide: Slide, part: Proxy, fill: Fill, identifier: int) -> str:
    if isinstance(fill, Figure):
        return shapes.line_of_time(fill, identifier)
    if isinstance(fill, Picture):
        _, relation = part.get_or_add_image_part(io.BytesIO(fill.png))
        return shapes.picture(fill, identifier, str(relation))
    slot = fill.slot or slide.form.slots[fill.role]

    def link(run: Run) -> str | None:
        return _link(deck, part, run)

    if isinstance(fill, Text):
        return shapes.placeholder(fill, slot, identifier, link)
    return shapes.table(fill, slot, identifier, link, TABLE_STYLE)


def _shapes_in(fill: Fill) -> int:
    """How many numbered shapes a fill is drawn with."""
    return len(fill.marks) + 2 if isinstance(fill, Figure) else 1


def _link(deck: _Deck, part: Proxy, run: Run) -> str | None:
    """The attributes of a run's link: to an address, or to the slide that lists its source."""
    if run.url:
        return f'r:id="{part.relate_to(run.url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)}"'
    target = deck.plan.targets.get(run.source) if run.source else None
    if target is None or deck.parts[target] is part:
        return None
    tip = shapes.attribute(deck.given.labels.to_sources)
    relation = part.relate_to(deck.parts[target], RELATIONSHIP_TYPE.SLIDE)
    return f'r:id="{relation}" action="ppaction://hlinksldjump" tooltip="{tip}"'


def _notes_marks(presentation: Proxy) -> dict[str, int]:
    """Type and index of the notes master's placeholders; python-pptx adds a notes master where there is none."""
    root = presentation.part.notes_master_part._element  # noqa: SLF001 -- see template.py
    return {shape.kind: shape.index for shape in placeholders(root) if shape.kind in NOTES_MARKS}


def _ensure_table_style(presentation: Proxy) -> None:
    """The deck's table style in the template's list of styles, where it is not."""
    part = next((rel.target_part for rel in presentation.part.rels.values()
                 if rel.reltype == RELATIONSHIP_TYPE.TABLE_STYLES), None)  # fmt: skip
    if part is None:
        name = PackURI("/ppt/tableStyles.xml")
        new = Part(name, CONTENT_TYPE.PML_TABLE_STYLES, presentation.part.package, table_styles().encode())
        presentation.part.relate_to(new, RELATIONSHIP_TYPE.TABLE_STYLES)
        return
    root = etree.fromstring(part.blob)
    if any(style.get("styleId") == TABLE_STYLE for style in root):
        return
    root.append(etree.fromstring(f'<wrap xmlns:a="{MAIN}">{brief_table_style()}</wrap>')[0])
    part._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)  # noqa: SLF001 -- no setter


def _ensure_view(presentation: Proxy) -> None:
    """The part with view properties, without which some PowerPoints offer a repair."""
    related = {relation.reltype for relation in presentation.part.rels.values()}
    if RELATIONSHIP_TYPE.VIEW_PROPS not in related:
        name, empty = PackURI("/ppt/viewProps.xml"), f"{HEAD}<p:viewPr {shapes.SPACES}/>"
        part = Part(name, CONTENT_TYPE.PML_VIEW_PROPS, presentation.part.package, empty.encode())
        presentation.part.relate_to(part, RELATIONSHIP_TYPE.VIEW_PROPS)


def _list_slides(presentation: Proxy, parts: tuple[Proxy, ...]) -> None:
    root = presentation.part._element  # noqa: SLF001 -- see template.py
    listed = root.get_or_add_sldIdLst()
    for number, part in enumerate(parts):
        relation = presentation.part.relate_to(part, RELATIONSHIP_TYPE.SLIDE)
        etree.SubElement(listed, f"{P}sldId", {"id": str(FIRST_SLIDE_ID + number), f"{{{RELATIONS}}}id": relation})


def _add_sections(presentation: Proxy, plan: Deck) -> None:
    """PowerPoint's sections, one for each run of slides that belong together."""
    root = presentation.part._element  # noqa: SLF001 -- see template.py
    extension = etree.SubElement(etree.SubElement(root, f"{P}extLst"), f"{P}ext", {"uri": SECTIONS})
    listed = etree.SubElement(extension, f"{{{P14}}}sectionLst", nsmap={"p14": P14})
    slides = None
    for number, slide in enumerate(plan.slides):
        if slides is None or plan.slides[number - 1].section != slide.section:
            identifier = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{number} {slide.section}")).upper()
            section = etree.SubElement(listed, f"{{{P14}}}section", {"name": slide.section, "id": f"{{{identifier}}}"})
            slides = etree.SubElement(section, f"{{{P14}}}sldIdLst")
        etree.SubElement(slides, f"{{{P14}}}sldId", {"id": str(FIRST_SLIDE_ID + number)})


def _describe(presentation: Proxy, brief: Brief, language: str) -> None:
    """Core properties: what stands in the brief, and no time but the day it was prepared on."""
    day = datetime.datetime.fromisoformat(brief.prepared_on)
    properties = presentation.core_properties
    properties.title, properties.subject = brief.title, brief.profile
    properties.author = properties.last_modified_by = brief.sender or ""
    properties.keywords = ", ".join(section.title for section in brief.sections)
    properties.comments, properties.category = "", brief.marking.text if brief.marking else ""
    properties.language, properties.revision = language, 1
    properties.created = properties.modified = day
    properties.version, properties.identifier = brief.version or "", brief.reference or ""
    properties.content_status = ""


def _saved(presentation: Proxy) -> bytes:
    """The package with a fixed time on every part, parts in the order of their names."""
    raw, out = io.BytesIO(), io.BytesIO()
    presentation.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return out.getvalue()
