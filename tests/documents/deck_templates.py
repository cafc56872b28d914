"""Templates that were not made for this program: found on the machine, or made here to be awkward."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pptx
from pptx.util import Inches

from summarizer.renderers.deck.template.make_template import template
from tests.conftest import SHARED
from tests.installed import missing

LIBREOFFICE = Path("/usr/lib/libreoffice/share/template/common/presnt/Metropolis.otp")
DEFAULT = Path(pptx.__file__).parent / "templates" / "default.pptx"


def rewritten(package: bytes, change: Callable[[str, str], str]) -> bytes:
    """The package with each XML part changed as text; ``change`` is given its name and its text."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            blob = source.read(name)
            if name.endswith((".xml", ".rels")):
                blob = change(name, blob.decode()).encode()
            target.writestr(name, blob)
    return out.getvalue()


def default(_folder: Path) -> bytes:
    """python-pptx's own template, 4:3, with PowerPoint's usual layouts."""
    return DEFAULT.read_bytes()


def with_samples(_folder: Path) -> bytes:
    """The same in 16:9 with three sample slides, notes and a link among them, as house templates often come."""
    made = pptx.Presentation(str(DEFAULT))
    made.slide_width, made.slide_height = Inches(13.333), Inches(7.5)
    slides = [made.slides.add_slide(made.slide_layouts[1]) for _ in range(3)]
    for number, slide in enumerate(slides):
        slide.shapes.title.text = f"Sample {number}"
        slide.notes_slide.notes_text_frame.text = "how to use this template"
    slides[0].shapes.title.click_action.target_slide = slides[2]
    master = made.slide_masters[0]
    master.part.relate_to(slides[1].part, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide")
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def pandoc(_folder: Path) -> bytes:
    """Pandoc's reference deck; small text and nine-point footers."""
    command = ["pandoc", "--print-default-data-file", "reference.pptx"]
    return subprocess.run(command, check=True, capture_output=True).stdout


def libreoffice(folder: Path) -> bytes:
    """One of LibreOffice's templates, saved as .pptx: placeholders without index, no text styles on the master."""
    own = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", own, "--headless", "--convert-to", "pptx", "--outdir", str(folder), str(LIBREOFFICE)]
    subprocess.run(command, check=True, capture_output=True)
    return (folder / "Metropolis.pptx").read_bytes()


def odd_master(_folder: Path) -> bytes:
    """Unknown names and types, dark ground, pale text, no footers, one layout without a title or any text."""

    def change(name: str, text: str) -> str:
        if "slideLayouts/slideLayout" in name and name.endswith(".xml"):
            number = int(re.findall(r"\d+", name)[0])
            text = re.sub(r'<p:cSld name="[^"]*"', f'<p:cSld name="Seite {number}"', text)
            text = re.sub(r'(<p:sldLayout [^>]*?) type="[^"]*"', r"\1", text)
            text = re.sub(r'<p:sp>(?:(?!</p:sp>).)*?type="(?:dt|ftr|sldNum)".*?</p:sp>', "", text, flags=re.DOTALL)
            return _emptied(text) if number == 7 else text
        if "slideMaster1.xml" in name and name.endswith(".xml"):
            text = re.sub(r'<p:sp>(?:(?!</p:sp>).)*?type="(?:dt|ftr|sldNum)".*?</p:sp>', "", text, flags=re.DOTALL)
            return text.replace('bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"', 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"')
        return text

    return rewritten(DEFAULT.read_bytes(), change)


def _emptied(layout: str) -> str:
    return re.sub(r"<p:sp>.*?</p:sp>", "", layout, flags=re.DOTALL)


def only_blank(_folder: Path) -> bytes:
    """One layout without any placeholder, on a master without footers: everything must stand in text boxes."""

    def change(name: str, text: str) -> str:
        if "slideLayouts/slideLayout" in name and name.endswith(".xml"):
            return _emptied(text)
        return text

    return rewritten(odd_master(_folder), change)


def right_to_left(_folder: Path) -> bytes:
    """4:3, every paragraph from right to left and aligned right, as a template for Arabic has it."""

    def change(name: str, text: str) -> str:
        if name.endswith("slideMaster1.xml"):
            text = re.sub(r'rtl="0"', 'rtl="1"', text)
            return re.sub(r'algn="l"', 'algn="r"', text)
        return text

    return rewritten(DEFAULT.read_bytes(), change)


def potx(_folder: Path) -> bytes:
    """The house template as a .potx, on A4 paper."""
    return template("a4", potx=True)


def four_to_three(_folder: Path) -> bytes:
    """The house template at 4:3."""
    return template("4:3")


def tiny_body(_folder: Path) -> bytes:
    """A body box in which hardly a word has room, on every layout."""
    made = pptx.Presentation(str(DEFAULT))
    for layout in made.slide_layouts:
        for shape in (shape for shape in layout.placeholders if shape.placeholder_format.idx in (1, 2, 13, 14)):
            shape.left, shape.top, shape.width, shape.height = Inches(1), Inches(2), Inches(0.6), Inches(0.4)
    return saved(made)


def untitled(_folder: Path) -> bytes:
    """No layout and no master has a place for a title."""

    def change(name: str, text: str) -> str:
        if "slideLayouts/slideLayout" in name or name.endswith("slideMaster1.xml"):
            return re.sub(r'<p:sp>(?:(?!</p:sp>).)*?type="(?:title|ctrTitle)".*?</p:sp>', "", text, flags=re.DOTALL)
        return text

    return rewritten(DEFAULT.read_bytes(), change)


def dark_picture(_folder: Path) -> bytes:
    """A dark photograph under all of each slide, 16:9, with the black text of the theme left as it is."""
    from PIL import Image

    made = pptx.Presentation(str(DEFAULT))
    made.slide_width, made.slide_height = Inches(13.333), Inches(7.5)
    out = io.BytesIO()
    Image.radial_gradient("L").resize((320, 180)).point(lambda grey: grey // 4).convert("RGB").save(out, "PNG")
    slide = made.slides.add_slide(made.slide_layouts[6])
    picture = slide.shapes.add_picture(io.BytesIO(out.getvalue()), 0, 0, made.slide_width, made.slide_height)._element
    master = made.slide_masters[0]
    _, identifier = master.part.get_or_add_image_part(io.BytesIO(out.getvalue()))
    picture.blipFill.blip.rEmbed = identifier
    master.shapes._spTree.insert(2, picture)
    return saved(made)


def bare(_folder: Path) -> bytes:
    """No date, footer or number anywhere."""

    def change(name: str, text: str) -> str:
        if "slideLayouts/slideLayout" in name or name.endswith("slideMaster1.xml"):
            return re.sub(r'<p:sp>(?:(?!</p:sp>).)*?type="(?:dt|ftr|sldNum)".*?</p:sp>', "", text, flags=re.DOTALL)
        return text

    return rewritten(DEFAULT.read_bytes(), change)


def portrait(_folder: Path) -> bytes:
    """Taller than wide, as a handout is, every box scaled with it."""
    made = pptx.Presentation(str(DEFAULT))
    wide, tall = made.slide_width, made.slide_height
    made.slide_width, made.slide_height = tall, wide
    across, down = made.slide_width / wide, made.slide_height / tall
    for holder in (made.slide_masters[0], *made.slide_layouts):
        for shape in holder.placeholders:
            if shape._element.spPr.xfrm is not None:
                left, top, width, height = shape.left, shape.top, shape.width, shape.height
                shape.left, shape.width = round(left * across), round(width * across)
                shape.top, shape.height = round(top * down), round(height * down)
    return saved(made)


def other_names(_folder: Path) -> bytes:
    """Layouts and placeholders named in Chinese, without the types that say what they are for."""

    def change(name: str, text: str) -> str:
        if "slideLayouts/slideLayout" in name and name.endswith(".xml"):
            text = re.sub(r'<p:cSld name="[^"]*"', '<p:cSld name="标题和内容"', text)
            text = re.sub(r'(<p:sldLayout [^>]*?) type="[^"]*"', r"\1", text)
            return re.sub(r'(<p:cNvPr id="\d+") name="[^"]*"', r'\1 name="占位符"', text)
        return text

    return rewritten(DEFAULT.read_bytes(), change)


def saved(made: Any) -> bytes:
    """The presentation as bytes."""
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


TEMPLATES: dict[str, tuple[Callable[[Path], bytes], tuple[str, ...]]] = {
    "default": (default, ()),
    "samples": (with_samples, ()),
    "pandoc": (pandoc, ("pandoc",)),
    "libreoffice": (libreoffice, ("soffice",)),
    "odd": (odd_master, ()),
    "blank": (only_blank, ()),
    "rtl": (right_to_left, ()),
    "a4.potx": (potx, ()),
    "four-three": (four_to_three, ()),
    "tiny": (tiny_body, ()),
    "untitled": (untitled, ()),
    "picture": (dark_picture, ()),
    "bare": (bare, ()),
    "portrait": (portrait, ()),
    "names": (other_names, ()),
}
"""By name: what makes the template, and the programs that takes."""
OTHERS = {
    path.name: path
    for path in sorted((SHARED / "templates").glob("*.pot*")) + sorted((SHARED / "templates").glob("*.pptx"))
}
"""Templates of others, where they lie beside the checkout."""


def written(name: str, folder: Path) -> Path | None:
    """The template as a file in the folder; None where a program is missing."""
    if name in OTHERS:
        return OTHERS[name]
    make, programs = TEMPLATES[name]
    if missing(*programs):
        return None
    path = folder / (name if "." in name else f"{name}.pptx")
    path.write_bytes(make(folder))
    return path
