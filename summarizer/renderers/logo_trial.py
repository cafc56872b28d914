"""What the guarded process does with a logo nobody vouches for: reads it and paints it on a page to throw away."""

from __future__ import annotations

import io
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from summarizer.errors import InputError, ReadError

_BREAKS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    OSError,
    RecursionError,
    SyntaxError,
    TypeError,
    ValueError,
)


def answer(path: Path, settings: Mapping[str, Any]) -> dict[str, Any]:
    """Nothing, where the logo can be painted. Raises ReadError where it cannot."""
    from PIL import Image
    from reportlab.pdfgen.canvas import Canvas

    from summarizer.renderers.memo.logo import painting

    canvas = Canvas(io.BytesIO())
    try:
        _, paint = painting(path, float(settings["height_pt"]))
        paint(canvas)
        canvas.showPage()
        canvas.save()
    except InputError as error:
        raise ReadError(error.message, where=path, remedy=error.remedy) from error
    except (Image.DecompressionBombError, struct.error, *_BREAKS) as error:
        message = f"cannot be painted as a logo ({type(error).__name__})"
        raise ReadError(message, where=path, remedy="save it as PNG again, with a few hundred pixels a side") from error
    return {}
