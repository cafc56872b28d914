"""The house masters: of the slides, the notes and the handouts, as XML."""

from __future__ import annotations

from summarizer.renderers.deck.template.house_layouts import BODY, SMALL, TITLE, Grid, foot_boxes
from summarizer.renderers.deck.template.house_shapes import (
    Level,
    Placeholder,
    Tree,
    body,
    fill,
    geometry,
    levels,
    transform,
)
from summarizer.renderers.office_parts import HEAD, LANGUAGE, RELATIONS

SPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    f'xmlns:r="{RELATIONS}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
ACCENTS = " ".join(f'accent{n}="accent{n}"' for n in range(1, 7)) + ' hlink="hlink" folHlink="folHlink"'
COLOUR_MAP = f'<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" {ACCENTS}/>'
DARK_MAP = f'<a:overrideClrMapping bg1="dk2" tx1="lt1" bg2="dk1" tx2="lt2" {ACCENTS}/>'
FIRST_LAYOUT_ID = 2147483649
NOTES_WIDTH, NOTES_HEIGHT = 7.5, 10.0
BACKGROUND = f"<p:bg><p:bgPr>{fill('bg1')}<a:effectLst/></p:bgPr></p:bg>"


def slide_master(grid: Grid, layouts: int) -> str:
    """The slide master with ``layouts`` layouts: headline, text and footers in their places."""
    mark = (grid.margin, 0.3 * grid.height / 7.5, 0.62, 0.055)
    edge = (0.0, 0.0, 0.17, grid.height)
    tree = Tree().rectangle("Edge", edge, "tx2").rectangle("Mark", mark, "accent2")
    tree.add(*_placeholders(grid))
    identifiers = "".join(f'<p:sldLayoutId id="{FIRST_LAYOUT_ID + n}" r:id="rId{n + 1}"/>' for n in range(layouts))
    return (
        f"{HEAD}<p:sldMaster {SPACES}><p:cSld>{BACKGROUND}{tree.xml()}</p:cSld>{COLOUR_MAP}"
        f"<p:sldLayoutIdLst>{identifiers}</p:sldLayoutIdLst><p:txStyles>"
        f"<p:titleStyle>{levels(HEADLINE)}</p:titleStyle><p:bodyStyle>{levels(*TEXT)}</p:bodyStyle>"
        f"<p:otherStyle>{plain_levels(18)}</p:otherStyle></p:txStyles></p:sldMaster>"
    )


HEADLINE = Level(size=28, colour="tx2", bold=True, font="+mj-lt", bullet="none", spacing=0.95)
TEXT = (
    Level(size=20, colour="tx1", font="+mn-lt", bullet="•", indent=0.3, before_pt=14),
    Level(size=18, colour="tx1", font="+mn-lt", bullet="–", indent=0.28, margin=0.58, before_pt=6),
    *(Level(size=18, colour="tx1", font="+mn-lt", bullet="–", indent=0.28, margin=0.58 + 0.28 * n, before_pt=6)
      for n in range(1, 8)),
)  # fmt: skip


def _placeholders(grid: Grid) -> tuple[Placeholder, ...]:
    date, footer, _, number = foot_boxes(grid)
    small = Level(size=SMALL, colour="accent5", bullet="none", font="+mn-lt")
    right = Level(size=SMALL, colour="accent5", bullet="none", font="+mn-lt", align="r")
    return (
        Placeholder(name="Headline", kind="title", box=grid.row(*TITLE), prompt="Headline: one sentence",
                    text_body=body()),
        Placeholder(name="Text", kind="body", index=1, box=grid.row(*BODY), prompt="Text", text_body=body()),
        Placeholder(name="Date", kind="dt", index=2, box=date, style=levels(small), text_body=body(anchor="ctr"),
                    size="half"),
        Placeholder(name="Footer", kind="ftr", index=3, box=footer, style=levels(small),
                    text_body=body(anchor="ctr"), size="quarter"),
        Placeholder(name="Slide number", kind="sldNum", index=4, box=number, style=levels(right),
                    text_body=body(anchor="ctr"), size="quarter", number=True),
    )  # fmt: skip


def plain_levels(size: int) -> str:
    """Nine levels of plain text, ``size`` in points."""
    return levels(*(Level(size=size, colour="tx1", font="+mn-lt", margin=0.5 * n) for n in range(9)))


def slide_layout(name: str, tree: Tree, *, opening: bool) -> str:
    """A layout part; the opening one is light on dark and hides the master's mark."""
    kind = 'type="title" showMasterSp="0"' if opening else 'userDrawn="1"'
    colours = DARK_MAP if opening else "<a:masterClrMapping/>"
    return (
        f'{HEAD}<p:sldLayout {SPACES} {kind} preserve="1"><p:cSld name="{name}">{BACKGROUND if opening else ""}'
        f"{tree.xml()}</p:cSld><p:clrMapOvr>{colours}</p:clrMapOvr></p:sldLayout>"
    )


def notes_master() -> str:
    """The notes page: the slide above, what to say below, marking and number at the edges."""
    tree = Tree([_slide_image()]).add(
        Placeholder(name="Header", kind="hdr", index=6, box=(0.6, 0.3, 6.3, 0.4), size="quarter",
                    style=levels(Level(size=12, bold=True, align="r"))),
        Placeholder(name="Notes", kind="body", index=3, box=(0.6, 4.55, 6.3, 4.75), prompt="Notes", size="quarter"),
        Placeholder(name="Slide number", kind="sldNum", index=5, box=(5.4, 9.45, 1.5, 0.4), size="quarter",
                    number=True, style=levels(Level(size=12, align="r"))),
    )  # fmt: skip
    return (
        f"{HEAD}<p:notesMaster {SPACES}><p:cSld>{BACKGROUND}{tree.xml()}</p:cSld>{COLOUR_MAP}"
        f"<p:notesStyle>{plain_levels(12)}</p:notesStyle></p:notesMaster>"
    )


def _slide_image() -> str:
    return (
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" '
        'noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>'
        f'{transform((0.6, 0.8, 6.3, 3.544))}{geometry("rect")}<a:noFill/><a:ln w="9525">{fill("tx1")}</a:ln>'
        "</p:spPr></p:sp>"
    )


def handout_master() -> str:
    """Printed slides: header, date, footer and number at the corners."""
    left, right = levels(Level(size=12)), levels(Level(size=12, align="r"))
    low = NOTES_HEIGHT - 0.55
    tree = Tree().add(
        Placeholder(name="Header", kind="hdr", size="quarter", box=(0.4, 0.15, 3.2, 0.4), style=left),
        Placeholder(name="Date", kind="dt", size="quarter", index=1, box=(3.9, 0.15, 3.2, 0.4), style=right),
        Placeholder(name="Footer", kind="ftr", size="quarter", index=2, box=(0.4, low, 3.2, 0.4), style=left),
        Placeholder(name="Slide number", kind="sldNum", size="quarter", index=3, box=(3.9, low, 3.2, 0.4),
                    style=right, number=True),
    )  # fmt: skip
    return f"{HEAD}<p:handoutMaster {SPACES}><p:cSld>{BACKGROUND}{tree.xml()}</p:cSld>{COLOUR_MAP}</p:handoutMaster>"


def default_text() -> str:
    """Text that no placeholder styles, as presentation.xml states it."""
    return (
        f'<p:defaultTextStyle><a:defPPr><a:defRPr lang="{LANGUAGE}"/></a:defPPr>{plain_levels(18)}</p:defaultTextStyle>'
    )
