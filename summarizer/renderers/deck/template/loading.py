"""Open a template (.pptx, .potx, with or without macros), drop its sample slides, and read its forms.

What a template holds beside masters and layouts goes: sample slides with their notes, custom shows, sections, macros,
the thumbnail. python-pptx would give new slides the names of dropped ones that something still refers to.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from summarizer.errors import InputError
from summarizer.renderers.deck.template.colours import A, P, flat, palette, scheme
from summarizer.renderers.deck.template.inherit import Inheritance
from summarizer.renderers.deck.template.resolve import LayoutSource, Resolved, resolve
from summarizer.renderers.deck.template.untyped import Proxy

RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
CONTENT_TYPES = "[Content_Types].xml"
PRESENTATION = b"presentationml.presentation.main+xml"
OTHER_MAINS = re.compile(
    rb"application/vnd\.(?:openxmlformats-officedocument\.presentationml\.(?:template|slideshow)"
    rb"|ms-powerpoint\.(?:presentation|template|slideshow)\.macroEnabled)\.main\+xml"
)
MAIN_TYPE = b"application/vnd.openxmlformats-officedocument." + PRESENTATION
DROPPED = ("slide", "vbaProject", "customXml", "comments", "commentAuthors")
"""Relations of the presentation that belong to its sample slides, or that a .pptx must not hold."""
LISTS = ("sldIdLst", "custShowLst", "extLst")
"""Children of presentation.xml that name slides: their ids, custom shows, sections."""


class Template(NamedTuple):
    """An opened template: python-pptx's presentation, its layouts in order, and what they are used for."""

    presentation: Proxy
    layouts: tuple[Proxy, ...]
    resolved: Resolved
    colours: Mapping[str, str]
    fonts: Mapping[str, str]


def open_template(path: Path, wanted: Mapping[str, tuple[str, ...]]) -> Template:
    """The template with its forms; raises InputError when the file is no PowerPoint file or holds no layout."""
    presentation = _presentation(path)
    _drop_samples(presentation)
    layouts = [(layout, master) for master in presentation.slide_masters for layout in master.slide_layouts]
    if not layouts:
        raise InputError("the template holds no slide layout", where=path, remedy="name another template")
    sources = _sources(layouts, presentation)
    size = (int(presentation.slide_width), int(presentation.slide_height))
    resolved = resolve(sources, wanted, size)
    first = sources[0].inherits
    return Template(presentation, tuple(layout for layout, _ in layouts), resolved, first.colours, first.fonts)


def _presentation(path: Path) -> Proxy:
    import pptx
    from pptx.exc import PackageNotFoundError

    remedy = "name a .pptx or .potx file that PowerPoint opens"
    try:
        return pptx.Presentation(io.BytesIO(_as_presentation(path.read_bytes())))
    except (zipfile.BadZipFile, PackageNotFoundError, KeyError, ValueError, SyntaxError) as error:
        raise InputError("cannot be read as a PowerPoint file", where=path, remedy=remedy) from error
    except OSError as error:
        raise InputError(error.strerror or "cannot be read", where=path, remedy=remedy) from error


def _as_presentation(data: bytes) -> bytes:
    """The same package declared as a plain presentation, which is all that python-pptx opens."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        types = package.read(CONTENT_TYPES)
        if not OTHER_MAINS.search(types):
            return data
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as copy:
            for name in package.namelist():
                blob = package.read(name)
                copy.writestr(name, OTHER_MAINS.sub(MAIN_TYPE, blob) if name == CONTENT_TYPES else blob)
    return out.getvalue()


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


def _sources(layouts: list[tuple[Proxy, Proxy]], presentation: Proxy) -> list[LayoutSource]:
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
        found.append(LayoutSource(_root(layout), inherits, _ground(layout, master, inherits)))
    return found


def _root(proxy: Proxy) -> Proxy:
    return proxy.part._element  # noqa: SLF001 -- see above


def _theme(master: Proxy) -> tuple[dict[str, str], dict[str, str]]:
    """The theme's colours and its two fonts by the names that styles refer to them with."""
    from lxml import etree
    from pptx.opc.constants import RELATIONSHIP_TYPE

    root = etree.fromstring(master.part.part_related_by(RELATIONSHIP_TYPE.THEME).blob)
    fonts = {}
    for name, kind in (("+mj-lt", "majorFont"), ("+mn-lt", "minorFont")):
        fonts[name] = root.find(f".//{A}{kind}/{A}latin").get("typeface")
    return scheme(root), fonts


def _colour_map(layout: Proxy, master: Proxy) -> dict[str, str]:
    override = _root(layout).find(f"{P}clrMapOvr/{A}overrideClrMapping")
    return dict((_root(master).find(f"{P}clrMap") if override is None else override).attrib)


def _ground(layout: Proxy, master: Proxy, inherits: Inheritance) -> str | None:
    """The flat colour behind the slide; None for a picture, a gradient or a pattern."""
    for proxy in (layout, master):
        ground = _root(proxy).find(f"{P}cSld/{P}bg")
        if ground is None:
            continue
        properties = ground.find(f"{P}bgPr")
        if properties is not None:
            return flat(properties, inherits.colours)
        reference = ground.find(f"{P}bgRef/{A}schemeClr")
        return None if reference is None else inherits.colours.get(reference.get("val"))
    return inherits.colours.get("bg1")
