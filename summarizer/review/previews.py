"""Pictures of what a build would make now: pages of the memo, and slides as they are or as the plan has them."""

from __future__ import annotations

import io
import shutil
import subprocess
import tempfile
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from summarizer.documents import render
from summarizer.review.session import Session

SCALE = 1.5
"""Pixels a point: a page is read on half a screen."""
OFFICE = ("soffice", "libreoffice")
OFFICE_SECONDS = 90


class Picture(NamedTuple):
    """Bytes and their media type."""

    content: bytes
    type: str


@dataclass(slots=True)
class Previews:
    """The pictures of one brief, made when they are asked for and kept until the brief is another."""

    session: Session
    made_for: str = ""
    memo: list[Picture] = field(default_factory=list)
    deck: list[Picture] = field(default_factory=list)
    drawn: bool = False
    """Whether the slides are drawn from the plan, and not by an office program."""
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def listed(self) -> dict[str, Any]:
        """How many pages and slides there are, and how the slides were drawn; raises InputError as a build would."""
        with self._lock:
            if self.made_for != self.session.version:
                self._make()
            return {"memo": len(self.memo), "deck": len(self.deck), "drawn": self.drawn, "version": self.made_for}

    def picture(self, kind: str, number: int) -> Picture | None:
        """A page or slide, counted from 1."""
        with self._lock:
            pictures = {"memo": self.memo, "deck": self.deck}.get(kind, [])
            return pictures[number - 1] if 1 <= number <= len(pictures) else None

    def _make(self) -> None:
        version, composed = self.session.version, self.session.composed
        files = render(composed.brief, composed.layout, ["pdf", "pptx"])
        self.memo = pages_of(files["memo.pdf"])
        slides = _by_office(files["deck.pptx"])
        self.drawn = slides is None
        self.deck = slides if slides is not None else _by_plan(self.session)
        self.made_for = version


def pages_of(pdf: bytes) -> list[Picture]:
    """Each page of a PDF as a PNG."""
    import pypdfium2  # type: ignore[import-untyped]

    document = pypdfium2.PdfDocument(pdf)
    pictures = []
    for page in document:
        out = io.BytesIO()
        page.render(scale=SCALE).to_pil().save(out, "PNG")
        pictures.append(Picture(out.getvalue(), "image/png"))
    document.close()
    return pictures


def _by_office(pptx: bytes) -> list[Picture] | None:
    """The slides as an office program shows them; None where there is none, or it fails."""
    program = next(filter(None, map(shutil.which, OFFICE)), None)
    if program is None:
        return None
    with tempfile.TemporaryDirectory(prefix="summarizer-preview-") as place:
        folder = Path(place)
        (folder / "deck.pptx").write_bytes(pptx)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", place, str(folder / "deck.pptx")]
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=OFFICE_SECONDS)  # noqa: S603 - found above
            return pages_of((folder / "deck.pdf").read_bytes())
        except (OSError, subprocess.SubprocessError):
            return None


def _by_plan(session: Session) -> list[Picture]:
    from summarizer.renderers.deck.drawing import draw_slides

    composed = session.composed
    return [Picture(svg.encode(), "image/svg+xml") for svg in draw_slides(composed.brief, composed.layout)]
