"""Write the house template: theme, masters, layouts, notes and table style, from the standard library alone.

Run as a module: ``python -m summarizer.renderers.deck.template.make_template layouts/house.pptx``. A second argument
names another slide size (``4:3``, ``a4``); a file name ending in .potx gives a template. The same bytes every run.
"""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

from summarizer.renderers.deck.template import house_masters as masters
from summarizer.renderers.deck.template.house_layouts import LAYOUTS, Grid
from summarizer.renderers.deck.template.house_shapes import LANGUAGE, emu
from summarizer.renderers.deck.template.house_theme import HEAD, table_styles, theme

SIZES = {"16:9": Grid(), "4:3": Grid(width=10.0, margin=0.5), "a4": Grid(width=10.833, margin=0.55)}
OFFICE = "application/vnd.openxmlformats-officedocument."
KIND = OFFICE + "presentationml."
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The first moment a zip file can hold: a fixed one makes the same bytes every run."""
OPENING = "Title"


def template(size: str = "16:9", *, potx: bool = False) -> bytes:
    """The bytes of the template in one of ``SIZES``, as a presentation or as a .potx."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name, text in _parts(SIZES[size], potx=potx).items():
            entry = zipfile.ZipInfo(name, EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, text)
    return out.getvalue()


def _parts(grid: Grid, *, potx: bool) -> dict[str, str]:
    return {
        "[Content_Types].xml": _content_types(potx=potx),
        "_rels/.rels": _package_relations(),
        "docProps/core.xml": CORE,
        "docProps/app.xml": APP,
        "ppt/presentation.xml": _presentation(grid),
        "ppt/_rels/presentation.xml.rels": _presentation_relations(),
        "ppt/presProps.xml": f"{HEAD}<p:presentationPr {masters.SPACES}/>",
        "ppt/viewProps.xml": f"{HEAD}<p:viewPr {masters.SPACES}/>",
        "ppt/tableStyles.xml": table_styles(),
        "ppt/theme/theme1.xml": theme("Brief"),
        "ppt/theme/theme2.xml": theme("Brief notes"),
        "ppt/theme/theme3.xml": theme("Brief handout"),
        "ppt/slideMasters/slideMaster1.xml": masters.slide_master(grid, len(LAYOUTS)),
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": _master_relations(),
        **_layout_parts(grid),
        "ppt/notesMasters/notesMaster1.xml": masters.notes_master(),
        "ppt/notesMasters/_rels/notesMaster1.xml.rels": _relations(("theme", "../theme/theme2.xml")),
        "ppt/handoutMasters/handoutMaster1.xml": masters.handout_master(),
        "ppt/handoutMasters/_rels/handoutMaster1.xml.rels": _relations(("theme", "../theme/theme3.xml")),
    }


def _layout_parts(grid: Grid) -> dict[str, str]:
    parts = {}
    for number, (name, layout) in enumerate(LAYOUTS.items(), 1):
        path = f"slideLayout{number}.xml"
        parts[f"ppt/slideLayouts/{path}"] = masters.slide_layout(name, layout(grid), opening=name == OPENING)
        relations = _relations(("slideMaster", "../slideMasters/slideMaster1.xml"))
        parts[f"ppt/slideLayouts/_rels/{path}.rels"] = relations
    return parts


def _content_types(*, potx: bool) -> str:
    kinds = {
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/docProps/app.xml": OFFICE + "extended-properties+xml",
        "/ppt/presentation.xml": KIND + ("template.main+xml" if potx else "presentation.main+xml"),
        "/ppt/presProps.xml": KIND + "presProps+xml",
        "/ppt/viewProps.xml": KIND + "viewProps+xml",
        "/ppt/tableStyles.xml": KIND + "tableStyles+xml",
        "/ppt/slideMasters/slideMaster1.xml": KIND + "slideMaster+xml",
        "/ppt/notesMasters/notesMaster1.xml": KIND + "notesMaster+xml",
        "/ppt/handoutMasters/handoutMaster1.xml": KIND + "handoutMaster+xml",
    }
    kinds |= {f"/ppt/theme/theme{n}.xml": OFFICE + "theme+xml" for n in (1, 2, 3)}
    kinds |= {f"/ppt/slideLayouts/slideLayout{n + 1}.xml": KIND + "slideLayout+xml" for n in range(len(LAYOUTS))}
    overrides = "".join(f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in kinds.items())
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}content-types"><Default Extension="rels" ContentType="application/vnd.'
        f'openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f"{overrides}</Types>"
    )


def _relations(*items: tuple[str, str]) -> str:
    """A relationships part from (kind, target); a kind that is an address is taken as it is."""
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{kind if "/" in kind else f"{masters.RELATIONS}/{kind}"}" '
        f'Target="{target}"/>'
        for number, (kind, target) in enumerate(items, 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}relationships">{rows}</Relationships>'


def _package_relations() -> str:
    return _relations(
        ("officeDocument", "ppt/presentation.xml"),
        (f"{PACKAGE}relationships/metadata/core-properties", "docProps/core.xml"),
        ("extended-properties", "docProps/app.xml"),
    )


def _presentation_relations() -> str:
    return _relations(
        ("slideMaster", "slideMasters/slideMaster1.xml"),
        ("notesMaster", "notesMasters/notesMaster1.xml"),
        ("handoutMaster", "handoutMasters/handoutMaster1.xml"),
        ("presProps", "presProps.xml"),
        ("viewProps", "viewProps.xml"),
        ("theme", "theme/theme1.xml"),
        ("tableStyles", "tableStyles.xml"),
    )


def _master_relations() -> str:
    layouts = [("slideLayout", f"../slideLayouts/slideLayout{n + 1}.xml") for n in range(len(LAYOUTS))]
    return _relations(*layouts, ("theme", "../theme/theme1.xml"))


def _presentation(grid: Grid) -> str:
    notes = f'<p:notesSz cx="{emu(masters.NOTES_WIDTH)}" cy="{emu(masters.NOTES_HEIGHT)}"/>'
    return (
        f'{HEAD}<p:presentation {masters.SPACES} saveSubsetFonts="1">'
        '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>'
        '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>'
        '<p:handoutMasterIdLst><p:handoutMasterId r:id="rId3"/></p:handoutMasterIdLst>'
        f'<p:sldSz cx="{emu(grid.width)}" cy="{emu(grid.height)}"/>{notes}{masters.default_text()}</p:presentation>'
    )


CORE = (
    f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>House template</dc:title>'
    f"<dc:language>{LANGUAGE}</dc:language></cp:coreProperties>"
)
APP = (
    f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>Microsoft Office PowerPoint</Application></Properties>"
)


def main(arguments: list[str]) -> None:
    """Write the template to the path that is named first."""
    path = Path(arguments[0])
    size = arguments[1] if len(arguments) > 1 else "16:9"
    path.write_bytes(template(size, potx=path.suffix == ".potx"))


if __name__ == "__main__":
    main(sys.argv[1:])
