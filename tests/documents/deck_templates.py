"""Templates that were not made for this program: found on the machine, or made here to be awkward."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pptx
from pptx.util import Inches

from summarizer.renderers.deck.template.make_template import template
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
}
"""By name: what makes the template, and the programs that takes."""


def written(name: str, folder: Path) -> Path | None:
    """The template as a file in the folder; None where a program is missing."""
    make, programs = TEMPLATES[name]
    if missing(*programs):
        return None
    path = folder / (name if "." in name else f"{name}.pptx")
    path.write_bytes(make(folder))
    return path
