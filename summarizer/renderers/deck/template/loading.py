"""Open a template (.pptx, .potx, with or without macros), drop its sample slides, and read its forms.

What a template holds beside masters and layouts goes: sample slides with their notes, custom shows, sections, macros,
the thumbnail. python-pptx would give new slides the names of dropped ones that something still refers to.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from summarizer.errors import InputError
from summarizer.renderers.deck.template.colours import A, P, palette, scheme
from summarizer.renderers.deck.template.forms import EMU_PER_POINT
from summarizer.renderers.deck.template.inherit import Inheritance
from summarizer.renderers.deck.template.layout_slots import LayoutSource
from summarizer.renderers.deck.template.painting import paint_of
from summarizer.renderers.deck.template.resolve import Resolved, resolve
from summarizer.renderers.deck.template.untyped import Proxy
from summarizer.renderers.office_files import BREAKS, POWERPOINT

RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
DROPPED = ("slide", "vbaProject", "customXml", "comments", "commentAuthors")
"""Relations of the presentation that belong to its sample slides, or that a .pptx must not hold."""
LISTS = ("sldIdLst", "custShowLst", "extLst")
"""Children of presentation.xml that name slides: their ids, custom shows, sections."""


OUTSIDE = ("/image", "/video", "/audio", "/media", "/oleObject")
"""Relations to files outside of the template that a program would fetch."""
PICTURES = (f"{P}pic", f"{P}bg", f"{P}graphicFrame", f"{P}sp")
"""What is taken off with a picture: the picture itself, a background, a shape that it fills."""
PLAIN_FONT = "Arial"
USUAL_SIZE = (9144000, 6858000)
"""EMU: what the format takes where a template states no size (ECMA-376, 19.2.1.39)."""
SMALLEST_SLIDE_PT = (250, 180)
"""A quarter of a usual slide: less holds no title with a sentence below it."""


class Template(NamedTuple):
    """An opened template: python-pptx's presentation, its layouts in order, and what they are used for."""

    presentation: Proxy
    layouts: tuple[Proxy, ...]
    resolved: Resolved
    colours: Mapping[str, str]
    fonts: Mapping[str, str]
    left_out: tuple[str, ...] = ()
    """What of the template is not taken over, in words."""

    @property
    def has_pictures(self) -> bool:
        """Whether it brings a crest or a seal of its own."""
        return any(form.paint.pictures for form in self.resolved.forms.values())


def open_template(path: Path, wanted: Mapping[str, tuple[str, ...]]) -> Template:
    """The template with its forms; raises InputError for a file that is no PowerPoint file or cannot be used."""
    with POWERPOINT.as_template(path):
        return _opened(path, wanted)


def _opened(path: Path, wanted: Mapping[str, tuple[str, ...]]) -> Template:
    presentation = _presentation(path)
    left_out = tuple(_describe_left_out(presentation))
    _drop_samples(presentation)
    layouts = [(layout, master) for master in presentation.slide_masters for layout in master.slide_layouts]
    if not layouts:
        raise InputError("the template holds no slide layout", where=path, remedy="name another template")
    size = _slide_size(presentation, path)
    sources = _sources(layouts, presentation, size)
    resolved = resolve(sources, wanted, size)
    first = sources[0].inherits
    return Template(
        presentation, tuple(layout for layout, _ in layouts), resolved, first.colours, first.fonts, left_out
    )


def _slide_size(presentation: Proxy, path: Path) -> tuple[int, int]:
    """Width and height in EMU, put in where the template states none; raises InputError where no text would fit."""
    if not presentation.slide_width or not presentation.slide_height:
        presentation.slide_width, presentation.slide_height = USUAL_SIZE
    size = (int(presentation.slide_width), int(presentation.slide_height))
    if any(side < least * EMU_PER_POINT for side, least in zip(size, SMALLEST_SLIDE_PT, strict=True)):
        wide, high = (side // EMU_PER_POINT for side in size)
        message = f"its slides measure {wide} by {high} points, too small for text"
        raise InputError(message, where=path, remedy="name a template with larger slides")
    return size


def _describe_left_out(presentation: Proxy) -> Iterator[str]:
    """What is dropped and must be told: macros, and pictures that stand outside of the file."""
    relations = presentation.part.rels
    if any(rel.reltype.endswith("/vbaProject") for rel in relations.values()):
        yield "its macros"
    pictures = 0
    for master in presentation.slide_masters:
        for proxy in (master, *master.slide_layouts):
            pictures += _drop_outside(proxy.part)
    if pictures:
        yield f"{pictures} picture{'s' if pictures > 1 else ''} that it only links to"


def _drop_outside(part: Proxy) -> int:
    """Takes pictures and media that a master or layout links to off it: opening the deck would fetch them."""
    outside = {rid for rid, rel in part.rels.items() if rel.is_external and rel.reltype.endswith(OUTSIDE)}
    dropped = 0
    for element in list(part._element.iter()) if outside else ():  # noqa: SLF001 -- see above
        if outside & {element.get(f"{RELATIONS}{name}") for name in ("link", "embed", "id")}:
            holder = next((above for above in element.iterancestors() if above.tag in PICTURES), None)
            if holder is not None and holder.getparent() is not None:
                holder.getparent().remove(holder)
                dropped += 1
    for rid in outside:
        part.rels.pop(rid)
    return dropped


def _presentation(path: Path) -> Proxy:
    import pptx
    from pptx.exc import PackageNotFoundError

    try:
        return pptx.Presentation(io.BytesIO(POWERPOINT.plain(POWERPOINT.checked(path))))
    except (PackageNotFoundError, *BREAKS) as error:
        raise POWERPOINT.unreadable(path) from error


def _drop_samples(presentation: Proxy) -> None:
    root = presentation.part._element  # noqa: SLF001 -- python-pptx has no way to remove what names a slide
    for name in LISTS:
        for element in root.findall(f"{P}{name}"):
            root.remove(element)
    _drop_relations(presentation.part, DROPPED)
    _drop_relations(presentation.part.package, ("thumbnail", "custom-properties"))
    for master in presentation.slide_masters:
        for layout in (master, *master.slide_layouts):
            _drop_links_to_slides(layout.part)


def _drop_relations(holder: Proxy, kinds: tuple[str, ...]) -> None:
    relations = holder._rels if hasattr(holder, "_rels") else holder.rels  # noqa: SLF001 -- see above
    for identifier in [rid for rid, rel in relations.items() if rel.reltype.rsplit("/", 1)[1] in kinds]:
        relations.pop(identifier)


def _drop_links_to_slides(part: Proxy) -> None:
    """Buttons of a master or layout that jump to a sample slide: the jump goes, the button stays."""
    gone = {rid for rid, rel in part.rels.items() if rel.reltype.endswith("/slide")}
    if not gone:
        return
    for link in list(part._element.iter(f"{A}hlinkClick", f"{A}hlinkHover")):  # noqa: SLF001 -- see above
        if link.get(f"{RELATIONS}id") in gone:
            link.getparent().remove(link)
    for identifier in gone:
        part.rels.pop(identifier)


def _sources(layouts: list[tuple[Proxy, Proxy]], presentation: Proxy, size: tuple[int, int]) -> list[LayoutSource]:
    root = presentation.part._element  # noqa: SLF001 -- see above
    themes: dict[str, tuple[dict[str, str], dict[str, str]]] = {}
    inherited: dict[tuple[str, tuple[tuple[str, str], ...]], Inheritance] = {}
    found = []
    for layout, master in layouts:
        name = str(master.part.partname)
        colours, fonts = themes.setdefault(name, _theme(master))
        mapping = _colour_map(layout, master)
        key = (name, tuple(sorted(mapping.items())))
        if key not in inherited:
            inherited[key] = Inheritance(_root(master), root, fonts, palette(colours, mapping))
        inherits = inherited[key]
        found.append(LayoutSource(_root(layout), inherits, paint_of(layout, master, inherits.colours, size)))
    return found


def _root(proxy: Proxy) -> Proxy:
    return proxy.part._element  # noqa: SLF001 -- see above


def _theme(master: Proxy) -> tuple[dict[str, str], dict[str, str]]:
    """The theme's colours and its two fonts by the names that styles use; plain ones where it has none."""
    from lxml import etree
    from pptx.opc.constants import RELATIONSHIP_TYPE

    themes = [
        rel for rel in master.part.rels.values() if rel.reltype == RELATIONSHIP_TYPE.THEME and not rel.is_external
    ]
    root = etree.fromstring(themes[0].target_part.blob) if themes else etree.Element(f"{A}theme")
    fonts = {}
    for name, kind in (("+mj-lt", "majorFont"), ("+mn-lt", "minorFont")):
        face = root.find(f".//{A}{kind}/{A}latin")
        fonts[name] = (None if face is None else face.get("typeface")) or PLAIN_FONT
    return scheme(root), fonts


def _colour_map(layout: Proxy, master: Proxy) -> dict[str, str]:
    for found in (_root(layout).find(f"{P}clrMapOvr/{A}overrideClrMapping"), _root(master).find(f"{P}clrMap")):
        if found is not None:
            return dict(found.attrib)
    return {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"}
