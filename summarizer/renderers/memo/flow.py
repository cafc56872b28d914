"""From slabs to pages: what stays together stays together, table heads are repeated, nothing leaves the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from summarizer.renderers.memo.slabs import Slab


class Placed(NamedTuple):
    """A slab with the distance of its top from the top of the page's text area, in points."""

    slab: Slab
    top: float


@dataclass(slots=True)
class Page:
    """The slabs of one page, from the top down."""

    placed: list[Placed] = field(default_factory=list)
    used: float = 0.0

    def add(self, slab: Slab) -> None:
        """Put a slab under what is there."""
        top = self.used + (slab.before if self.placed else 0.0)
        self.placed.append(Placed(slab, top))
        self.used = top + slab.height

    def fits(self, group: Sequence[Slab], height: float) -> bool:
        """Whether all of the group still fits on this page."""
        needed = sum(slab.before + slab.height for slab in group)
        return self.used + needed - (0.0 if self.placed else group[0].before) <= height


def paginate(slabs: Iterable[Slab], height: float) -> list[Page]:
    """Pages of at most ``height`` points; a group too high for any page is broken between its slabs."""
    pages = [Page()]
    for group in _groups(slabs):
        if pages[-1].placed and (group[0].new_page or not pages[-1].fits(group, height)):
            pages.append(_opened(group[0]))
        for slab in group:
            if pages[-1].placed and not pages[-1].fits([slab], height):
                pages.append(_opened(slab))
            pages[-1].add(slab)
    return pages


def _groups(slabs: Iterable[Slab]) -> Iterator[list[Slab]]:
    group: list[Slab] = []
    for slab in slabs:
        group.append(slab)
        if not slab.keep:
            yield group
            group = []
    if group:
        yield group


def _opened(slab: Slab) -> Page:
    page = Page()
    if slab.header is not None:
        page.add(slab.header)
    return page
