"""make preview: what changed since the preview before is shown side by side."""

from __future__ import annotations

import io

from PIL import Image

from tests.documents.preview import BEFORE, CELL, CHANGED, SHEET, compared


def picture(colour: str) -> bytes:
    """A page of one colour."""
    out = io.BytesIO()
    Image.new("RGB", (40, 60), colour).save(out, "PNG")
    return out.getvalue()


def test_pages_that_differ_stand_in_pairs() -> None:
    """As it was and as it is; one that is new has an empty place beside it, and equal ones are left out."""
    before = {"memo-1.png": picture("red"), "memo-2.png": picture("white"), SHEET: picture("blue")}
    now = {"memo-1.png": picture("green"), "memo-2.png": picture("white"), "slide-1.png": picture("navy")}
    found = compared(before, now)
    assert found[BEFORE] == before[SHEET]
    shown = Image.open(io.BytesIO(found[CHANGED])).convert("RGB")
    left, right, height = CELL // 2, CELL + CELL // 2, CELL * 60 // 40
    assert [shown.getpixel((x, height // 2)) for x in (left, right)] == [(255, 0, 0), (0, 128, 0)]
    assert [shown.getpixel((x, height + height // 2)) for x in (left, right)] == [(136, 136, 136), (0, 0, 128)]


def test_what_changed_last_stays_until_something_changes_again() -> None:
    """A second preview of the same documents wipes out nothing that the first showed; the first of all shows none."""
    pages = {"memo-1.png": picture("red")}
    kept = {BEFORE: picture("blue"), CHANGED: picture("green")}
    assert compared({**pages, **kept, SHEET: picture("red")}, pages) == kept
    assert compared({}, pages) == {}
