"""Write the house template: theme, masters, layouts, notes and table style, from the standard library alone.

Run as a module: ``python -m summarizer.renderers.deck.template.make_template layouts/house.pptx``. A second argument
names another slide size (``4:3``, ``a4``); a file name ending in .potx gives a template. The same bytes every run.
"""

from __future__ import annotations

import sys
from pathlib import Path

from summarizer.renderers.deck.template import house_masters as masters
from summarizer.renderers.deck.template.house_layouts import LAYOUTS, Grid
from summarizer.renderers.deck.template.house_shapes import emu
from summarizer.renderers.deck.template.house_theme import table_styles, theme
from summarizer.renderers.office_parts import HEAD, OFFICE, content_types, document_parts, packed, relations

SIZES = {"16:9": Grid(), "4:3": Grid(width=10.0, margin=0.5), "a4": Grid(width=10.833, margin=0.55)}
KIND = OFFICE + "presentationml."
OPENING = "Title"


def template(size: str = "16:9", *, potx: bool = False) -> bytes:
    """The bytes of the template in one of ``SIZES``, as a presentation or as a .potx."""
    return packed(_parts(SIZES[size], potx=potx))


def _parts(grid: Grid, *, potx: bool) -> dict[str, str]:
    return {
        "[Content_Types].xml": _content_types(potx=potx),
        **document_parts("ppt/presentation.xml", "PowerPoint"),
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
        "ppt/notesMasters/_rels/notesMaster1.xml.rels": relations(("theme", "../theme/theme2.xml")),
        "ppt/handoutMasters/handoutMaster1.xml": masters.handout_master(),
        "ppt/handoutMasters/_rels/handoutMaster1.xml.rels": relations(("theme", "../theme/theme3.xml")),
    }


def _layout_parts(grid: Grid) -> dict[str, str]:
    parts = {}
    for number, (name, layout) in enumerate(LAYOUTS.items(), 1):
        path = f"slideLayout{number}.xml"
        parts[f"ppt/slideLayouts/{path}"] = masters.slide_layout(name, layout(grid), opening=name == OPENING)
        to_master = relations(("slideMaster", "../slideMasters/slideMaster1.xml"))
        parts[f"ppt/slideLayouts/_rels/{path}.rels"] = to_master
    return parts


def _content_types(*, potx: bool) -> str:
    kinds = {
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
    return content_types(kinds)


def _presentation_relations() -> str:
    return relations(
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
    return relations(*layouts, ("theme", "../theme/theme1.xml"))


def _presentation(grid: Grid) -> str:
    notes = f'<p:notesSz cx="{emu(masters.NOTES_WIDTH)}" cy="{emu(masters.NOTES_HEIGHT)}"/>'
    return (
        f'{HEAD}<p:presentation {masters.SPACES} saveSubsetFonts="1">'
        '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>'
        '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>'
        '<p:handoutMasterIdLst><p:handoutMasterId r:id="rId3"/></p:handoutMasterIdLst>'
        f'<p:sldSz cx="{emu(grid.width)}" cy="{emu(grid.height)}"/>{notes}{masters.default_text()}</p:presentation>'
    )


def main(arguments: list[str]) -> None:
    """Write the template to the path that is named first."""
    path = Path(arguments[0])
    size = arguments[1] if len(arguments) > 1 else "16:9"
    path.write_bytes(template(size, potx=path.suffix == ".potx"))


if __name__ == "__main__":
    main(sys.argv[1:])
