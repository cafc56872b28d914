"""Pictures of what was built: every page and every slide as PNG, and one HTML page that shows them.

Run as ``python -m tests.documents.preview OUTPUTS`` (`make preview`). Writes ``preview/`` into each output folder:
the pictures, ``sheet.png`` with all of them, and where they differ from the preview before its sheet ``before.png`` and
``changed.png``, each page and slide that differs as it was and as it is. These two stay until something differs again.
Needs poppler's pdftoppm, and LibreOffice Impress for the slides.
"""

from __future__ import annotations

import html
import io
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

DOTS_PER_INCH = 80
"""A page is then 660 pixels wide and a slide 1070, which fits a screen without zooming."""
SHEET, COLUMNS, CELL, GAP = "sheet.png", 4, 480, 8
"""Name of the sheet, pictures in a row, their width in pixels and the space between them."""
BEFORE, CHANGED = "before.png", "changed.png"
KEPT = (SHEET, BEFORE, CHANGED)
REMEDY = {
    "pdftoppm": "install poppler (Debian, Ubuntu: apt install poppler-utils)",
    "soffice": "install LibreOffice Impress (Debian, Ubuntu: apt install libreoffice-impress)",
}
STYLE = "body{font:16px sans-serif;background:#ddd;margin:2em}img{margin:.5em;box-shadow:0 1px 6px #888;max-width:46%}"


def program(name: str) -> str:
    """The path of a program; ends with a word on what to install where it is missing."""
    found = shutil.which(name)
    if found is None:
        sys.exit(f"preview needs {name}: {REMEDY[name]}")
    return found


def pages(pdf: Path, prefix: Path) -> list[Path]:
    """PNG pictures of a PDF's pages, in order."""
    command = [program("pdftoppm"), "-png", "-r", str(DOTS_PER_INCH), str(pdf), str(prefix)]
    subprocess.run(command, check=True)
    return sorted(prefix.parent.glob(f"{prefix.name}-*.png"))


def deck_as_pdf(deck: Path, folder: Path) -> Path:
    """The deck as LibreOffice draws it; a profile of its own keeps a running LibreOffice out of it."""
    own = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program("soffice"), own, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(deck)]
    subprocess.run(command, check=True, capture_output=True)
    return folder / f"{deck.stem}.pdf"


def sheet(pictures: Sequence[bytes], columns: int = COLUMNS) -> bytes:
    """One picture of all pages and slides, in rows, each row as high as its highest; an empty one leaves its place."""
    from PIL import Image

    blank = Image.new("RGB", (CELL, CELL), "#888888")
    images = [Image.open(io.BytesIO(data)).convert("RGB") if data else blank for data in pictures]
    small = [image.resize((CELL, round(image.height * CELL / image.width))) for image in images]
    rows = [small[at : at + columns] for at in range(0, len(small), columns)]
    heights = [max(image.height for image in row) + GAP for row in rows]
    whole = Image.new("RGB", (columns * (CELL + GAP) + GAP, sum(heights) + GAP), "#888888")
    for number, row in enumerate(rows):
        for column, image in enumerate(row):
            whole.paste(image, (GAP + column * (CELL + GAP), GAP + sum(heights[:number])))
    out = io.BytesIO()
    whole.save(out, "PNG")
    return out.getvalue()


def compared(before: Mapping[str, bytes], now: Mapping[str, bytes]) -> dict[str, bytes]:
    """The sheet before, and the pages and slides that differ in pairs; those of the last time where none does."""
    shown = {name: data for name, data in before.items() if name not in KEPT}
    differing = [name for name in dict.fromkeys((*now, *shown)) if now.get(name) != shown.get(name)]
    if not shown or not differing:
        return {name: before[name] for name in (BEFORE, CHANGED) if name in before}
    pairs = [data for name in differing for data in (shown.get(name, b""), now.get(name, b""))]
    return {BEFORE: before.get(SHEET, b""), CHANGED: sheet(pairs, columns=2)}


def page_of(name: str, pictures: list[Path]) -> str:
    """An HTML page that shows the pictures, each with its name."""
    shown = "\n".join(f'<img src="{html.escape(p.name)}" alt="{html.escape(p.stem)}">' for p in pictures)
    title = html.escape(name)
    head = f'<meta charset="utf-8"><title>{title}</title><style>{STYLE}</style>'
    return f'<!doctype html>\n<html lang="en">\n{head}\n<h1>{title}</h1>\n{shown}\n</html>\n'


def preview(output: Path) -> Path:
    """Write the pictures of one output folder; gives the HTML page."""
    folder = output / "preview"
    before = {path.name: path.read_bytes() for path in sorted(folder.glob("*.png"))}
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    pictures = pages(output / "memo.pdf", folder / "memo")
    with tempfile.TemporaryDirectory() as scratch:
        pictures += pages(deck_as_pdf(output / "deck.pptx", Path(scratch)), folder / "slide")
    now = {path.name: path.read_bytes() for path in pictures}
    (folder / SHEET).write_bytes(sheet(list(now.values())))
    for name, data in compared(before, now).items():
        (folder / name).write_bytes(data)
    index = folder / "index.html"
    index.write_text(page_of(output.name, pictures), encoding="utf-8")
    return index


def main() -> None:
    """Preview every output folder that holds both documents."""
    outputs = Path(sys.argv[1])
    for memo in sorted(outputs.glob("*/memo.pdf")):
        if (memo.parent / "deck.pptx").exists():
            print(preview(memo.parent))


if __name__ == "__main__":
    main()
