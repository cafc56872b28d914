"""How long the deck takes beside plain python-pptx, which writes the same text into its default template with notes.

Run as a script (`make bench`). Medians of alternating runs after a first one, so that imports and caches do not count.
Exit 1 where the deck takes more than four times as long, or is larger than 100 kB.
"""

from __future__ import annotations

import io
import statistics
import sys
import time
from collections.abc import Callable

from pptx import Presentation

from summarizer.codec import decode_brief
from summarizer.config.layouts import Layout, load_layout
from summarizer.model import Brief
from summarizer.renderers.deck import render_deck
from tests.conftest import ROOT, SHARED
from tests.documents.deck_briefs import usual

RUNS = 9
MOST = 4.0
LARGEST = 100_000


def brief_of_the_seeds() -> tuple[str, Brief]:
    """The brief of the reference articles where they are, else of the demonstration, else the hand-made one."""
    for folder in (SHARED / "seeds", ROOT / "inputs" / "putin-trump-call"):
        if folder.is_dir():
            return folder.name, built(folder)
    return "hand-made", usual()


def built(folder: object) -> Brief:
    """The brief of a dossier, through its JSON, as a build gives it."""
    import datetime
    from pathlib import Path

    from summarizer.codec import encode_brief
    from summarizer.config.profiles import load_profile
    from summarizer.pipeline import build_brief
    from summarizer.readers.dossier import read_dossier

    dossier = read_dossier(Path(str(folder)))
    profile = load_profile(dossier.config.profile or "leaders-call")
    brief = build_brief(dossier, profile, prepared_on=datetime.date(2025, 3, 19)).brief
    return decode_brief(encode_brief(brief))


def plain(deck: bytes) -> Callable[[], bytes]:
    """A function that writes the deck's text with python-pptx alone: as many slides, as many paragraphs, notes."""
    slides = [
        (
            [s.text_frame.text for s in slide.shapes if s.has_text_frame],
            slide.notes_slide.notes_text_frame.text,
        )
        for slide in Presentation(io.BytesIO(deck)).slides
    ]

    def write() -> bytes:
        presentation = Presentation()
        for texts, notes in slides:
            slide = presentation.slides.add_slide(presentation.slide_layouts[1])
            slide.shapes.title.text = texts[0]
            frame = slide.placeholders[1].text_frame
            frame.text = texts[1] if len(texts) > 1 else ""
            for text in texts[2:]:
                frame.add_paragraph().text = text
            slide.notes_slide.notes_text_frame.text = notes
        out = io.BytesIO()
        presentation.save(out)
        return out.getvalue()

    return write


def seconds(work: Callable[[], bytes]) -> float:
    """How long one run takes."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def main() -> int:
    """Print both times, their ratio and the size."""
    name, brief = brief_of_the_seeds()
    layout: Layout = load_layout(ROOT / "layouts")

    def ours() -> bytes:
        return render_deck(brief, layout)

    deck = ours()
    theirs = plain(deck)
    theirs()
    times = [(seconds(ours), seconds(theirs)) for _ in range(RUNS)]
    mine, other = (statistics.median(column) for column in zip(*times, strict=True))
    print(f"deck of {name}: {1000 * mine:.0f} ms, python-pptx alone {1000 * other:.0f} ms, ratio {mine / other:.2f} "
          f"(at most {MOST:g}); {len(deck) / 1000:.0f} kB (at most {LARGEST / 1000:.0f})")  # fmt: skip
    return int(mine > MOST * other or len(deck) > LARGEST)


if __name__ == "__main__":
    sys.exit(main())
