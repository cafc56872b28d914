"""Whether a placeholder of a template can hold what would be put into it: templates have places of any size."""

from __future__ import annotations

from summarizer.renderers.deck.template.forms import EMU_PER_POINT

LEAST_ROOM = {"title": (100.0, 20.0)}
"""Points, width and height, of a place for text of each use; a smaller one cannot hold a sentence…"""
LEAST_MAIN = (200.0, 80.0)
"""…and main text takes so much: four words a line and three lines at 16 points."""
OUTSIDE = 0.1
"""Share of the slide by which a placeholder may stick out of it."""


def has_room(box: tuple[int, int, int, int] | None, use: str, size: tuple[int, int]) -> bool:
    """Whether a box can hold a sentence and lies on the slide; both in EMU, ``box`` as left, top, width and height."""
    left, top, width, height = box or (0, 0, 0, 0)
    wide, high = LEAST_ROOM.get(use, LEAST_MAIN)
    holds = width >= wide * EMU_PER_POINT and height >= high * EMU_PER_POINT
    beyond_x, beyond_y = (round(OUTSIDE * side) for side in size)
    across = left >= -beyond_x and left + width <= size[0] + beyond_x
    return holds and across and top >= -beyond_y and top + height <= size[1] + beyond_y
