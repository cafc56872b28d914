"""How many articles are known to say a thing, as dots: nothing is shown where only its own article is known to."""

from __future__ import annotations

from typing import NamedTuple

from summarizer.config.labels import Labels
from summarizer.model import Brief, Statement
from summarizer.renderers.by_desk import marked, supported_by_desk

DOTS = 5
"""At most: with more articles a dot stands for several, and the figures in words stay exact."""
FEWEST = 2


class Support(NamedTuple):
    """``filled`` of ``dots`` dots for ``carried`` of ``total`` articles; ``sure`` where no further one may say it."""

    filled: int
    dots: int
    carried: int
    total: int
    sure: bool
    sources: tuple[int, ...]
    """Their numbers, the statement's own among them."""
    desk: bool = False
    """Whether the officer named them."""

    def drawn(self, labels: Labels) -> str:
        """The dots as characters, marked where they are the desk's."""
        dots = "●" * self.filled + "○" * (self.dots - self.filled)
        return marked(labels, dots) if self.desk else dots

    def words(self, labels: Labels) -> str:
        """The same for a screen reader: ``3 of 5 articles``, ``at least 3 of 5 articles``."""
        told = (labels.support if self.sure else labels.support_least).format(count=self.carried, total=self.total)
        return marked(labels, told) if self.desk else told


def support_of(brief: Brief, statement: Statement) -> Support | None:
    """The support of a statement; None where no article besides its own is known to say it."""
    known = statement.carriers
    sources = known.sources if known else tuple(sorted({statement.source, *statement.also_in}))
    count, total = len(sources), len(brief.sources)
    if count < FEWEST or count > total:
        return None
    dots = min(total, DOTS)
    filled = count if total <= DOTS else max(1, round(DOTS * count / total))
    if count < total:
        filled = min(filled, dots - 1)
    return Support(
        filled, dots, count, total, bool(known and known.known), sources, supported_by_desk(brief, statement)
    )
