"""The logo that the layout names, for the slides: the file of the memo's logo, at the height given there."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from summarizer.errors import InputError
from summarizer.renderers.deck.plan.given import Crest

if TYPE_CHECKING:
    from summarizer.config.layouts import Layout

EMU_PER_POINT = 12700
RASTER = (".png", ".jpg", ".jpeg")


def crest_of(layout: Layout) -> Crest | None:
    """The logo as a picture; None without one, and for an SVG, which PowerPoint shows only beside a picture of it."""
    logo = layout.memo.logo
    if logo is None or not logo.file.lower().endswith(RASTER):
        return None
    from PIL import Image, UnidentifiedImageError

    path = layout.folder / logo.file
    try:
        data = path.read_bytes()
        width, height = Image.open(io.BytesIO(data)).size
    except (OSError, UnidentifiedImageError) as error:
        raise InputError("cannot be read as a picture", where=path, remedy="name a PNG file") from error
    tall = round(logo.height_pt * EMU_PER_POINT)
    return Crest(png=data, alt=logo.alt, width=round(tall * width / height), height=tall)
