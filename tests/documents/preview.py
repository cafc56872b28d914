"""Pictures of what was built: every page and every slide as PNG, and one HTML page that shows them.

Run as ``python -m tests.documents.preview OUTPUTS`` (`make preview`). Writes ``preview/`` into each output folder:
the pictures, ``sheet.png`` with all of them, and ``before.png``, the sheet of the preview before where it differs.
Needs poppler's pdftoppm, and LibreOffice Impress for the slides.
"""

from __future__ import annotations

import html
import io
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

DOTS_PER_INCH = 80
"""A page is then 660 pixels wide and a slide 1070, which fits a screen without zooming."""
SHEET, COLUMNS, CELL, GAP = "sheet.png", 4, 480, 8
"""Name of the sheet, pictures in a row, their width in pixels and the space between them."""
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


def sheet(pictures: list[Path]) -> bytes:
    """One picture of all pages and slides, in rows, each row as high as its highest."""
    from PIL import Image

    images = [Image.open(path).convert("RGB") for path in pictures]
    small = [image.resize((CELL, round(image.height * CELL / image.width))) for image in images]
    rows = [small[at : at + COLUMNS] for at in range(0, len(small), COLUMNS)]
    heights = [max(image.height for image in row) + GAP for row in rows]
    whole = Image.new("RGB", (COLUMNS * (CELL + GAP) + GAP, sum(heights) + GAP), "#888888")
    for number, row in enumerate(rows):
        for column, image in enumerate(row):
            whole.paste(image, (GAP + column * (CELL + GAP), GAP + sum(heights[:number])))
    out = io.BytesIO()
    whole.save(out, "PNG")
    return out.getvalue()


def page_of(name: str, pictures: list[Path]) -> str:
    """An HTML page that shows the pictures, each with its name."""
    shown = "\n".join(f'<img src="{html.escape(p.name)}" alt="{html.escape(p.stem)}">' for p in pictures)
    title = html.escape(name)
    head = f'<meta charset="utf-8"><title>{title}</title><style>{STYLE}</style>'
    return f'<!doctype html>\n<html lang="en">\n{head}\n<h1>{title}</h1>\n{shown}\n</html>\n'


def preview(output: Path) -> Path:
    """Write the pictures of one output folder; gives the HTML page."""
    folder = output / "preview"
    last = folder / SHEET
    before = last.read_bytes() if last.exists() else None
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    pictures = pages(output / "memo.pdf", folder / "memo")
    with tempfile.TemporaryDirectory() as scratch:
        pictures += pages(deck_as_pdf(output / "deck.pptx", Path(scratch)), folder / "slide")
    (folder / SHEET).write_bytes(now := sheet(pictures))
    if before is not None and before != now:
        (folder / "before.png").write_bytes(before)
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
