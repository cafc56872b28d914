"""The pictures of documents in docs/images, all on inputs/: memo, three slides, Word, a media reaction report.

Run as ``python -m tests.documents.pictures`` from the root of the project. Needs LibreOffice and poppler's pdftoppm.
The outlets of the demonstration are invented, and so are the countries that they are given here.
"""

from __future__ import annotations

import datetime
import shutil
import tempfile
from pathlib import Path

from summarizer.building import build_dossier
from summarizer.config.layouts import load_layout
from summarizer.jobs import Job
from tests.conftest import DEMO, ROOT
from tests.documents.preview import deck_as_pdf, pages

IMAGES = ROOT / "docs" / "images"
SLIDES = {2: "slide", 3: "slide-decided", 4: "slide-received"}
"""Number of a slide to the name of its picture."""
SHAPES = {"word": "memo", "media-reaction": "media-reaction"}
"""Name of a picture to the shape of the document whose first page it shows."""
OUTLETS = """outlets:
  The Meridian Ledger (invented): {kind: daily, country: USA, ownership: private}
  Harbour Courier (invented): {kind: daily, country: GBR, ownership: private}
  Continental Post (invented): {kind: daily, country: DEU, ownership: private}
  Northern Wire (invented): {kind: agency, country: NOR, ownership: public}
  Eastgate Daily (invented): {kind: daily, country: UKR, ownership: private}
"""


DAY = datetime.date(2025, 3, 19)


def main() -> None:
    """Write each picture anew."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "layout").mkdir()
        (folder / "layout" / "outlets.yaml").write_text(OUTLETS, encoding="utf-8")
        layout = load_layout(folder / "layout")
        for picture, shape in SHAPES.items():
            job = Job(folder / picture, None, layout, ("docx",), DAY, shape=shape)
            built = build_dossier(DEMO, job).folder
            first = pages(deck_as_pdf(built / "memo.docx", folder / picture), folder / picture / "page")[0]
            shutil.copy(first, IMAGES / f"{picture}.png")
        _usual(folder)


def _usual(folder: Path) -> None:
    """Page one of the memo, and three slides."""
    built = build_dossier(DEMO, Job(folder / "usual", None, load_layout(), ("pdf", "pptx"), DAY)).folder
    shutil.copy(pages(built / "memo.pdf", folder / "memo")[0], IMAGES / "memo.png")
    drawn = pages(deck_as_pdf(built / "deck.pptx", folder), folder / "slide")
    for number, name in SLIDES.items():
        shutil.copy(drawn[number - 1], IMAGES / f"{name}.png")


if __name__ == "__main__":
    main()
