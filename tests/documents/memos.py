"""The memos that the document tests look at, rendered once, and layouts made from a few settings."""

from __future__ import annotations

import datetime
import struct
import zlib
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from summarizer.config.layouts import Layout, load_layout, with_shape
from summarizer.config.markings import LADDERS
from summarizer.config.memo_style import MemoStyle
from summarizer.config.places import packaged_layouts
from summarizer.config.profiles import load_profile
from summarizer.config.shapes import shape_names
from summarizer.model import Brief, Marking, Series
from summarizer.pipeline import build_brief
from summarizer.readers.dossier import read_dossier
from summarizer.renderers.memo import render_memo
from tests.briefs import talks
from tests.conftest import DEMO
from tests.memo_briefs import annexed, long, scripts

CREST = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<path fill="#12335B" d="M10 5 H90 V55 C90 80 50 98 50 98 C50 98 10 80 10 55 Z"/>
<g transform="translate(50 42)"><circle r="20" fill="white"/><rect x="-3" y="-20" width="6" height="40"/></g>
</svg>"""


def layout(folder: Path | None = None, **settings: Any) -> Layout:
    """The default layout with some fields of memo.yaml set; ``folder`` is where files that it names lie."""
    default = load_layout()
    return replace(default, folder=folder or default.folder, memo=MemoStyle.model_validate(settings))


def png(width: int = 60, height: int = 20) -> bytes:
    """A half transparent picture of one colour."""
    rows = (b"\0" + bytes((18, 51, 91, 128)) * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    packed = (
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


def logo_folder(folder: Path) -> Path:
    """A folder with a logo of each kind."""
    (folder / "crest.svg").write_text(CREST, encoding="utf-8")
    (folder / "logo.png").write_bytes(png())
    return folder


def all_markings() -> list[Marking]:
    """Every marking of every known scheme, and one of another."""
    known = [Marking(text=text, scheme=scheme) for scheme, ladder in LADDERS.items() for text in ladder]
    return [*known, Marking(text="VS – NUR FÜR DEN DIENSTGEBRAUCH", scheme="other")]


@cache
def built(folder: Path) -> Brief:
    """The brief of a dossier, as a build makes it."""
    dossier = read_dossier(folder)
    day = dossier.config.prepared_on or datetime.date(2025, 3, 19)
    return build_brief(dossier, load_profile(dossier.config.profile or "leaders-call"), prepared_on=day).brief


@cache
def usual() -> bytes:
    """The usual brief in the default layout."""
    return render_memo(talks(), layout())


def shaped(name: str) -> bytes:
    """The usual brief in another shape, with marks of its paragraphs and a series."""
    brief = replace(
        talks(marking=Marking(text="UNCLASSIFIED", scheme="us")),
        series=Series(name="Situation report", number="5", next="2024-05-22", period="8 to 14 May"),
    )
    return render_memo(brief, replace(with_shape(load_layout(), name), portion_marks=True))


def variants(folder: Path) -> dict[str, bytes]:
    """Memos of every kind that must conform to the standards, by name; logos are written to the folder."""
    logo_folder(folder)
    marked = {
        f"marking-{number}": render_memo(talks(marking=marking), layout())
        for number, marking in enumerate(all_markings())
    }
    return {
        "usual": usual(),
        "demonstration": render_memo(built(DEMO), layout(annex=True)),
        "long": render_memo(long(), layout()),
        "scripts": render_memo(scripts(foreign=True), layout(text_size=12)),
        "letter": render_memo(talks(), layout(page="Letter", numbering="section", letterhead=None)),
        "annex": render_memo(annexed(), layout(annex=True, attach=False)),
        "svg": render_memo(talks(), layout(folder, logo={"file": "crest.svg", "alt": "Coat of arms of Southmark"})),
        "png": render_memo(talks(), layout(folder, logo={"file": "logo.png", "alt": "Emblem"}, numbering="none")),
        **marked,
        **{f"shape-{name}": shaped(name) for name in sorted(shape_names([packaged_layouts()]))},
    }
