"""What no deck may have: the checks of PowerPoint's Accessibility Checker and of the house, on the finished file.

Each check gives a list of complaints, empty when all is well. ``rendered`` and ``validated`` need LibreOffice, poppler
and the two validators; ``needed`` says which are missing.
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree
from pptx import Presentation

from summarizer.renderers.deck.plan.measure import line_height, wrap
from summarizer.renderers.deck.template import colours
from summarizer.renderers.deck.template.colours import A
from summarizer.renderers.deck.template.forms import EMU_PER_POINT
from summarizer.renderers.deck.template.grounds import beneath
from summarizer.renderers.deck.template.inherit import FOOT, TITLES, Inheritance, placeholders
from summarizer.renderers.deck.template.loading import _colour_map, _theme
from summarizer.renderers.deck.template.painting import paint_of
from tests.installed import DRAWING, missing, program

SMALLEST_PT, BODY_PT = 12, 18
WORDS = 150
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
LABELS = ("Section name", "Source line", "Marking", "Marking at the foot", "Marking foot")
MARKINGS = ("Marking", "Marking at the foot", "Marking foot")
"""Drawn as their scheme asks, in its colours."""
LISTS = ("Sources", "Further statements", "Also reported")
"""Slides of the appendix, which are looked up and not read: free of the limits for words and size of text."""


@dataclass(frozen=True)
class Piece:
    """A shape with text on a slide, and what it inherits."""

    number: int
    shape: Any
    inherits: Inheritance
    grounds: frozenset[str]
    """Every colour that lies beneath it."""

    @property
    def name(self) -> str:
        """Slide and shape, for complaints."""
        return f"slide {self.number}, {self.shape.name}"


def pieces(deck: bytes) -> Iterator[Piece]:
    """Every placeholder of a deck."""
    presentation = Presentation(io.BytesIO(deck))
    root = presentation.part._element
    for number, slide in enumerate(presentation.slides, 1):
        layout, master = slide.slide_layout, slide.slide_layout.slide_master
        theme, fonts = _theme(master)
        palette = colours.palette(theme, _colour_map(layout, master))
        above = Inheritance(master.part._element, root, fonts, palette)
        inherits = _Slide(above, placeholders(layout.part._element))
        for shape in placeholders(slide.part._element):
            yield Piece(number, shape, inherits, grounds(presentation, layout, inherits, shape))


class _Slide(Inheritance):
    """Inheritance of a slide's shapes: layout first, then what the layout inherits."""

    def __init__(self, above: Inheritance, layout: list[Any]) -> None:
        self.fonts, self.colours, self.shapes = above.fonts, above.colours, above.shapes
        self.styles, self.default, self.layout = above.styles, above.default, layout

    def _chain(self, shape: Any) -> list[Any]:
        same = [s for s in self.layout if s.index == shape.index and s.kind == shape.kind]
        same = same or [s for s in self.layout if s.kind == shape.kind and shape.kind in (*FOOT, *TITLES)]
        return [shape, *super()._chain(same[0])] if same else super()._chain(shape)


def grounds(presentation: Any, layout: Any, inherits: Inheritance, shape: Any) -> frozenset[str]:
    """The colours that a shape's text stands on: its own fill, else all that the layout paints beneath it."""
    own, box = inherits.ground(shape), inherits.box(shape)
    if own or box is None:
        return frozenset((own or "FFFFFF",))
    size = (presentation.slide_width, presentation.slide_height)
    return beneath(paint_of(layout, layout.slide_master, inherits.colours, size), box)


def accessibility(deck: bytes) -> list[str]:
    """Titles, reading order, alternative text, languages, tables, contrast, sizes, links, notes, sections."""
    presentation = Presentation(io.BytesIO(deck))
    found: list[str] = []
    for number, slide in enumerate(presentation.slides, 1):
        found += [f"slide {number}: {text}" for text in (
            *_title(slide), *_order(slide), *_alternatives(slide), *_languages(slide), *_tables(slide),
            *_fixed(slide), *_links(slide, presentation), *_notes(slide), *_inside(slide, presentation),
        )]  # fmt: skip
    titles = Counter(_title_text(slide).casefold() for slide in presentation.slides)
    found += [f"title on {count} slides: {title}" for title, count in titles.items() if count > 1]
    return [*found, *_sections(presentation), *_properties(presentation), *legible(deck), *_words(deck)]


def _title_text(slide: Any) -> str:
    return slide.shapes.title.text_frame.text.strip() if slide.shapes.title is not None else ""


def _title(slide: Any) -> Iterator[str]:
    if not _title_text(slide):
        yield "no title"
    elif slide.shapes[0].shape_id != slide.shapes.title.shape_id:
        yield "the title is not read first"


def _order(slide: Any) -> Iterator[str]:
    kinds = [s.kind in FOOT for s in placeholders(slide.part._element)]
    if kinds != sorted(kinds):
        yield "date, footer and number are not read last"
    kinds_of_layout = [s.kind for s in placeholders(slide.slide_layout.part._element)]
    if slide.slide_layout.name in HOUSE_LAYOUTS and "sldNum" in kinds_of_layout and b"slidenum" not in _xml(slide):
        yield "no slide number"
    for shape in slide.placeholders:
        if shape.has_text_frame and not shape.text_frame.text.strip():
            yield f"empty placeholder {shape.name}"


def _xml(slide: Any) -> bytes:
    return etree.tostring(slide.part._element)


def _alternatives(slide: Any) -> Iterator[str]:
    for shape in slide.shapes:
        about = shape._element.xpath(".//p:cNvPr")[0]
        if not shape.has_text_frame and not (about.get("descr") or "").strip():
            yield f"no alternative text for {shape.name}"
        if re.search(r"\.(png|jpe?g|gif)$", about.get("descr") or ""):
            yield f"a file name as alternative text of {shape.name}"


def _languages(slide: Any) -> Iterator[str]:
    for part in (slide, slide.notes_slide):
        for run in part.part._element.iter(f"{A}r", f"{A}fld"):
            properties = run.find(f"{A}rPr")
            if properties is None or not properties.get("lang"):
                yield f"no language on {run.findtext(f'{A}t')!r}"


def _tables(slide: Any) -> Iterator[str]:
    for shape in slide.shapes:
        if getattr(shape, "has_table", False) and shape.has_table:
            if not shape.table.first_row:
                yield "table without a header row"
            if any(not cell.text_frame.text.strip() for row in shape.table.rows for cell in row.cells):
                yield "empty cell"
            if any(cell.is_merge_origin for row in shape.table.rows for cell in row.cells):
                yield "merged cells"


def _fixed(slide: Any) -> Iterator[str]:
    """A colour or a font of the slide's own would survive a change of theme."""
    for root in (shape._element for shape in slide.shapes if shape.name not in MARKINGS):
        yield from ("a fixed colour" for _ in root.iter(f"{A}srgbClr"))
        yield from ("a fixed font" for e in root.iter(f"{A}latin") if not e.get("typeface").startswith("+"))


def _links(slide: Any, presentation: Any) -> Iterator[str]:
    """Each [n] leads to a slide that lists the source, but on the slides that list them."""
    lists = {other.part for other in presentation.slides if _is_list(other)}
    for run in slide.part._element.iter(f"{A}r"):
        text = run.findtext(f"{A}t") or ""
        link = run.find(f"{A}rPr/{A}hlinkClick")
        if re.fullmatch(r"\[\d+\]", text) and link is None and slide.part not in lists:
            yield f"{text} leads nowhere"
        if link is not None and re.match(r"https?://", text):
            yield "a bare address as the text of a link"
        if link is not None and link.get(RELATION) not in slide.part.rels:
            yield f"the link of {text} is broken"


def _notes(slide: Any) -> Iterator[str]:
    if not slide.has_notes_slide or not slide.notes_slide.notes_text_frame.text.strip():
        yield "no speaker notes"


def _inside(slide: Any, presentation: Any) -> Iterator[str]:
    boxes = []
    for shape in slide.shapes:
        right, bottom = shape.left + shape.width, shape.top + shape.height
        if min(shape.left, shape.top) < 0 or right > presentation.slide_width or bottom > presentation.slide_height:
            yield f"{shape.name} reaches over the edge of the slide"
        boxes.append((shape.name, shape.left, shape.top, right, bottom))
    for index, (name, left, top, right, bottom) in enumerate(boxes):
        for other, left_2, top_2, right_2, bottom_2 in boxes[index + 1 :]:
            wide, high = min(right, right_2) - max(left, left_2), min(bottom, bottom_2) - max(top, top_2)
            if wide > EMU_PER_POINT and high > EMU_PER_POINT and slide.slide_layout.name in HOUSE_LAYOUTS:
                yield f"{name} and {other} overlap"


def _house_layouts() -> frozenset[str]:
    from summarizer.renderers.deck.template.house_layouts import LAYOUTS

    return frozenset(LAYOUTS)


HOUSE_LAYOUTS = _house_layouts()
"""Where placeholders of a layout overlap in somebody else's template, that is their design."""


def _sections(presentation: Any) -> list[str]:
    space = "{http://schemas.microsoft.com/office/powerpoint/2010/main}"
    listed = [e.get("id") for e in presentation.part._element.iter(f"{space}sldId")]
    slides = [str(slide.slide_id) for slide in presentation.slides]
    return [] if listed == slides else ["the sections do not hold every slide once, in order"]


def _properties(presentation: Any) -> list[str]:
    known = presentation.core_properties
    return [f"no {name} among the properties" for name in ("title", "language") if not getattr(known, name)]


def legible(deck: bytes) -> list[str]:
    """Contrast of every run on its ground, and no text that is too small."""
    found = []
    lists = {n for n, slide in enumerate(Presentation(io.BytesIO(deck)).slides, 1) if _is_list(slide)}
    for piece in pieces(deck):
        least = SMALLEST_PT if _is_small(piece) or piece.number in lists else BODY_PT
        for paragraph, run in _runs(piece):
            style = piece.inherits.levels(piece.shape)[_level(paragraph)]
            properties = run.find(f"{A}rPr")
            size = int(properties.get("sz")) / 100 if properties.get("sz") else style.size
            colour = _colour(piece, properties)
            ratio = min(colours.contrast(colour, ground) for ground in piece.grounds) if colour else colours.LEGIBLE
            if ratio < colours.LEGIBLE:
                found.append(f"{piece.name}: contrast {ratio:.1f}")
            if size < least and not (style.caps and size >= SMALLEST_PT):
                found.append(f"{piece.name}: {size} pt")
    return found


def _is_list(slide: Any) -> bool:
    return _title_text(slide).startswith(LISTS)


def _is_small(piece: Piece) -> bool:
    house = piece.shape.name in (*LABELS, *LISTS) or piece.shape.name.startswith("When ")
    return house or piece.shape.kind in (*FOOT, *TITLES, "subTitle")


def _level(paragraph: Any) -> int:
    properties = paragraph.find(f"{A}pPr")
    return min(int(properties.get("lvl", "0")) if properties is not None else 0, 2)


def _runs(piece: Piece) -> Iterator[tuple[Any, Any]]:
    for paragraph in piece.shape.element.iter(f"{A}p"):
        for run in paragraph.iter(f"{A}r"):
            yield paragraph, run


def _colour(piece: Piece, properties: Any) -> str | None:
    own = colours.flat(properties, piece.inherits.colours)
    link = properties.find(f"{A}hlinkClick")
    if link is not None and not any(e.tag.endswith("}hlinkClr") for e in link.iter()):
        return piece.inherits.colours["hlink"]
    return own or piece.inherits.ink(piece.shape)


def _words(deck: bytes) -> list[str]:
    presentation = Presentation(io.BytesIO(deck))
    found = []
    for number, slide in enumerate(presentation.slides, 1):
        shown = [s for s in slide.placeholders if s.has_text_frame and s.name not in LABELS]
        frames = [s.text_frame for s in shown if s.placeholder_format.type not in (1, 3, 13, 15, 16)]
        count = sum(len(frame.text.split()) for frame in frames)
        several = sum(len(frame.paragraphs) for frame in frames) > 1
        if count > WORDS and several and not _is_list(slide):
            found.append(f"slide {number}: {count} words")
    return found


def measured(deck: bytes) -> list[str]:
    """Text that needs more height than its box gives, by the advance widths of its font."""
    found = []
    for piece in pieces(deck):
        box, inset = piece.inherits.box(piece.shape), piece.inherits.inset(piece.shape)
        if box is None:
            found.append(f"{piece.name}: no place")
            continue
        width, height = (box[2] - inset[0] - inset[2]) / 12700, (box[3] - inset[1] - inset[3]) / 12700
        need = _needed(piece, width)
        if need > height + 0.5:
            found.append(f"{piece.name}: needs {need:.0f} of {height:.0f} pt")
    return found


def _needed(piece: Piece, width: float) -> float:
    need, first = 0.0, True
    for paragraph in piece.shape.element.iter(f"{A}p"):
        text = "".join(t.text or "" for t in paragraph.iter(f"{A}t"))
        style = piece.inherits.levels(piece.shape)[_level(paragraph)]
        stated = [r.get("sz") for r in paragraph.iter(f"{A}rPr") if r.get("sz")]
        size = int(stated[0]) / 100 if stated else style.size
        properties = paragraph.find(f"{A}pPr")
        bare = properties is not None and properties.get("marL") == "0"
        shown = text.split("\t", 1)[1] if "\t" in text else text
        lines = wrap(shown, style, size, width - (0 if bare else style.margin))
        need += len(lines) * line_height(style, size)
        need += 0 if first else style.before + style.before_share * size
        first = False
    return need


def validated(path: Path, *programs: str) -> list[str]:
    """What the schema validators say against a file; both of those that are there, unless one is named."""
    known = {name: program(name) for name in ("ooxml-validator", "openxml-audit")}
    found = []
    for name in programs or known:
        if known[name]:
            done = subprocess.run([str(known[name]), str(path)], capture_output=True, text=True, check=False)
            if done.returncode:
                found.append(f"{name}: {done.stdout.strip()[:2000]}{done.stderr.strip()[:500]}")
    return found


def draw(decks: Mapping[str, Path], folder: Path) -> None:
    """Write each deck into the folder as LibreOffice draws it, as a PDF of the name it is given.

    Shrinking is switched off, so that nothing hides an overflow.
    """
    plain = folder / "plain"
    plain.mkdir(exist_ok=True)
    for stem, deck in decks.items():
        with zipfile.ZipFile(deck) as source, zipfile.ZipFile(plain / f"{stem}.pptx", "w") as target:
            for name in source.namelist():
                target.writestr(name, re.sub(rb"<a:normAutofit[^>]*/>", b"<a:noAutofit/>", source.read(name)))
    own = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", own, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, *map(str, sorted(plain.iterdir()))], check=True, capture_output=True)


def rendered(deck: bytes, drawn: Path) -> list[str]:
    """Text that LibreOffice draws outside the slide, below its box, or over another line; ``drawn`` is the PDF."""
    boxes = subprocess.run(["pdftotext", "-bbox-layout", str(drawn), "-"], capture_output=True, check=True).stdout
    pages = list(etree.fromstring(boxes).iter("{*}page"))
    presentation = Presentation(io.BytesIO(deck))
    found = [] if len(pages) == len(presentation.slides) else [f"{len(pages)} pages drawn"]
    for number, (slide, page) in enumerate(zip(presentation.slides, pages, strict=False), 1):
        found += [f"slide {number}: {text}" for text in _drawn(slide, page)]
    return found


def _drawn(slide: Any, page: Any) -> Iterator[str]:
    width, height = float(page.get("width")), float(page.get("height"))
    lines = [tuple(float(line.get(edge)) for edge in ("xMin", "yMin", "xMax", "yMax")) for line in page.iter("{*}line")]
    said = [" ".join(word.text or "" for word in line.iter("{*}word")) for line in page.iter("{*}line")]
    for (left, top, right, bottom), text in zip(lines, said, strict=True):
        if left < -1 or top < -1 or right > width + 1 or bottom > height + 1:
            yield f"outside the slide: {text}"
    yield from _overlaps(lines, said)
    for shape in slide.shapes:
        if shape.has_text_frame:
            yield from _below(shape, lines, said)


DOTS_PER_INCH = 120
INKED = 0.002
"""Share of the pixels of a line's box that a colour needs to be ink or ground, and not the edge of a letter."""


def pale(drawn: Path) -> list[str]:
    """Lines of text whose contrast is too low in the drawn picture of the PDF: ink against all that lies around it."""
    from PIL import Image

    boxes = subprocess.run(["pdftotext", "-bbox-layout", str(drawn), "-"], capture_output=True, check=True).stdout
    found = []
    with tempfile.TemporaryDirectory() as folder:
        prefix = Path(folder) / "page"
        command = ["pdftoppm", "-png", "-r", str(DOTS_PER_INCH), str(drawn), str(prefix)]
        subprocess.run(command, check=True)
        pictures = sorted(Path(folder).glob("page-*.png"))
        for number, (page, picture) in enumerate(
            zip(etree.fromstring(boxes).iter("{*}page"), pictures, strict=True), 1
        ):
            image = Image.open(picture).convert("RGB")
            for line in page.iter("{*}line"):
                ratio = _drawn_contrast(image, [float(line.get(edge)) for edge in ("xMin", "yMin", "xMax", "yMax")])
                if ratio < colours.LEGIBLE - DRAWN_SLACK:
                    text = " ".join(word.text or "" for word in line.iter("{*}word"))
                    found.append(f"slide {number}: contrast {ratio:.1f} of {text!r}")
    return found


DRAWN_SLACK = 0.3
"""What smoothing of thin letters takes off the contrast of a drawn line."""


def _drawn_contrast(image: Any, box: list[float]) -> float:
    """The contrast of the most distant colour of a line, its ink, to the most frequent one, its ground."""
    scale = DOTS_PER_INCH / 72
    left, top, right, bottom = (round(value * scale) for value in box)
    part = image.crop((max(left, 0), max(top, 0), right, bottom)).quantize(24).convert("RGB")
    counts = part.getcolors(part.width * part.height) or []
    total = part.width * part.height
    seen = sorted(((n, "".join(f"{c:02X}" for c in rgb)) for n, rgb in counts if n >= INKED * total), reverse=True)
    return max((colours.contrast(seen[0][1], colour) for _, colour in seen[1:]), default=colours.LEGIBLE)


OVERLAP = 0.3
"""Share of a line's height that may lie under the next: the boxes of a font hold room for accents."""


def _overlaps(lines: list[tuple[float, ...]], said: list[str]) -> Iterator[str]:
    for index, one in enumerate(lines):
        for other, text in zip(lines[index + 1 :], said[index + 1 :], strict=True):
            wide = min(one[2], other[2]) - max(one[0], other[0])
            high = min(one[3], other[3]) - max(one[1], other[1])
            if wide > 1 and high > OVERLAP * min(one[3] - one[1], other[3] - other[1]):
                yield f"drawn over each other: {said[index]} / {text}"


def _below(shape: Any, lines: list[tuple[float, ...]], said: list[str]) -> Iterator[str]:
    left, top, wide, high = (value / EMU_PER_POINT for value in (shape.left, shape.top, shape.width, shape.height))
    words = set(shape.text_frame.text.split())
    for (x, y, right, bottom), text in zip(lines, said, strict=True):
        inside = left - 2 <= x < left + wide and top - 3 <= y < top + high
        own = text and text.split()[0] in words
        if inside and own and (bottom > top + high + 0.2 * (bottom - y) + 2 or right > left + wide + 3):
            yield f"runs out of {shape.name}: {text}"


def main() -> None:
    """Check the decks named on the command line; exit 1 where there is a complaint."""
    bad = False
    paths = [Path(name) for name in sys.argv[1:]]
    lacking = missing(*DRAWING, "ooxml-validator", "openxml-audit")
    print(*(f"not checked with {name}: it is not installed" for name in lacking), sep="\n")
    decks = {f"deck-{number}": path for number, path in enumerate(paths)}
    with tempfile.TemporaryDirectory() as folder:
        if not set(DRAWING) & set(lacking):
            draw(decks, Path(folder))
        for stem, path in decks.items():
            deck, drawn = path.read_bytes(), Path(folder) / f"{stem}.pdf"
            complaints = [*accessibility(deck), *measured(deck), *validated(path)]
            complaints += rendered(deck, drawn) if drawn.exists() else []
            print(f"{path}: {len(complaints)} complaints", *complaints, sep="\n  ")
            bad = bad or bool(complaints)
    sys.exit(bad)


if __name__ == "__main__":
    main()
