"""What to be careful with: differences that remain, what no article reports, what each source gives."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.model import Difference, Section, Source
from summarizer.renderers.deck.plan.blocks import HALF, HEAD, block, columns, filled, snug
from summarizer.renderers.deck.plan.differences import as_many_differences, difference_notes, spelling_line
from summarizer.renderers.deck.plan.frame import Head, make
from summarizer.renderers.deck.plan.given import Given, Told
from summarizer.renderers.deck.plan.headline import heading
from summarizer.renderers.deck.plan.notes import statement_notes
from summarizer.renderers.deck.plan.slides import Fill, Slide, Table
from summarizer.renderers.deck.plan.statements import Group
from summarizer.renderers.deck.plan.tables import Grid, Row, lay_out_table
from summarizer.renderers.deck.template.forms import Box, Form
from summarizer.renderers.picks import by_consequence
from summarizer.renderers.printing import best_opener, leans_back
from summarizer.renderers.wording import named

ROWS, COLUMNS, NAME_SHARE = 8, 8, 3.2
"""Sections and sources in the figure: more cannot be read at its size; and the width of a section's name."""
FIGURE_PT = 14.0
"""Of the figure's text, which is looked up as the sources are."""
MOST_DOTS = 4
SHARES = (6.0, 5.6)
MOST_DIFFERENCES = 4


class Try(NamedTuple):
    """A slide that might be made: its fills, the differences and the group that they tell."""

    fills: tuple[Fill, ...]
    shown: tuple[Difference, ...] = ()
    group: Group | None = None
    more: int = 0
    """Of two: what no article reports, and the spellings of names."""

    @property
    def worth(self) -> tuple[int, int, bool, int]:
        """What one must be careful with weighs most, then statements that have no other place, then the figure."""
        return len(self.shown), self.more, self.group is not None, len(self.fills)


def careful_slides(
    given: Given, told: Told, shown: Sequence[Difference], small: Sequence[Group]
) -> tuple[list[Slide], list[Group]]:
    """One slide at most, and the groups that are left; ``shown`` are the differences that stand on an earlier one.

    ``small`` are groups that fill no slide of their own: the first that fits stands on this one.
    """
    form = given.form("careful")
    found = [d for d in by_consequence(given.brief.differences) if d not in shown]
    groups = (*(g for g in small if _can_open(given, g)), None)
    tried = (make_one(given, form, found, group) for group in groups for make_one in (_beside, _alone))
    full = [made for made in tried if made and filled(made.fills, form.area) >= HALF]
    if not full:
        return [], list(small)
    best = max(full, key=lambda made: made.worth)
    told.add(*(best.group.statements if best.group else ()))
    return [_slide(given, form, best)], [other for other in small if other is not best.group]


def _can_open(given: Given, group: Group) -> bool:
    first = best_opener(group.statements, given.labels, given.brief.language)[0]
    return not leans_back(given.printed(first), given.labels, given.brief.language)


def _beside(given: Given, form: Form, found: Sequence[Difference], group: Group | None) -> Try | None:
    """What there is to tell, beside what each source gives; that alone, over the whole width, where nothing is."""
    left, right = columns(form.area, *SHARES)
    made = _told(given, form, left, found, group)
    table = coverage(given, form, right if made else form.area)
    if made is None:
        return Try((table,)) if table and not group else None
    return made._replace(fills=(*made.fills, table)) if table else None


def _alone(given: Given, form: Form, found: Sequence[Difference], group: Group | None) -> Try | None:
    return _told(given, form, form.area, found, group)


def _slide(given: Given, form: Form, made: Try) -> Slide:
    careful = made.shown or made.more
    label = given.labels.careful if careful else given.labels.coverage
    name = f"{made.group.name} · {label}" if made.group else label
    notes = [*statement_notes(given, made.group.statements if made.group else ()),
             *difference_notes(given, made.shown), *map(given.own, _silences(given))]  # fmt: skip
    return make(given, Head(form, given.labels.careful, heading(given, form, name)), made.fills, notes)


def _told(given: Given, form: Form, box: Box, found: Sequence[Difference], group: Group | None) -> Try | None:
    """Differences, what no article reports, the group and spellings in a line: what fits, in this order.

    On the slide the group stands first. None where it does not fit, or there is nothing to tell.
    """
    role = "card 1"
    listed = as_many_differences(given, form, role, box, found, MOST_DIFFERENCES)
    silences = [given.own(text) for text in _silences(given)]
    silent = [given.own(given.labels.silence, level=HEAD), *silences] if silences else []
    ordered = best_opener(group.statements, given.labels, given.brief.language) if group else ()
    first = [given.own(group.name, level=HEAD), *(given.stated(s) for s in ordered)] if group else []
    spelled = spelling_line(given)
    for names, last in ((spelled, silent), ([], silent), (spelled, []), ([], [])):
        lines = [*first, *listed.lines, *names, *last]
        text = block(given, form, role, box, lines) if lines else None
        if text:
            return Try(tuple(snug([text])), listed.shown, group, bool(names) + bool(last))
    return None


def _silences(given: Given) -> list[str]:
    silent, labels = given.brief.silent, given.labels
    sections = [labels.silent_sections.format(names=", ".join(silent.sections))] if silent.sections else []
    return [*sections, *([labels.silent_actors.format(names=named(labels, silent.actors))] if silent.actors else [])]


def coverage(given: Given, form: Form, box: Box) -> Table | None:
    """Sections by sources, a dot a sentence; None where it does not fit or has nothing to compare."""
    sections = [section for section in given.brief.sections if section.statements][:ROWS]
    cited = [source for source in given.brief.sources if _counted(sections, source)]
    if len(cited) < 2 or len(sections) < 2:  # noqa: PLR2004 -- to compare
        return None
    for most in range(min(len(cited), COLUMNS), 1, -1):
        header = [[given.own(given.labels.coverage)], *([given.number(source.number)] for source in cited[:most])]
        rows = tuple(_row(given, section, cited[:most]) for section in sections)
        grid = Grid((NAME_SHARE, *[1.0] * most), header, rows, given.labels.coverage)
        table = lay_out_table(given, form, grid, box, FIGURE_PT)
        if table:
            return table._replace(alt=_alt(given, cited[:most], sections))
    return None


def _counted(sections: Sequence[Section], source: Source) -> bool:
    return any(_count(section, source) for section in sections)


def _count(section: Section, source: Source) -> int:
    return sum(statement.source == source.number for statement in section.statements)


def _row(given: Given, section: Section, cited: Sequence[Source]) -> Row:
    return [[given.own(section.title)], *([given.own(_dots(_count(section, source)))] for source in cited)]


def _dots(count: int) -> str:
    return "●" * count if 0 < count <= MOST_DOTS else str(count) if count else "–"


def _alt(given: Given, cited: Sequence[Source], sections: Sequence[Section]) -> str:
    colon = given.labels.colon
    rows = (
        f"{section.title}{colon}" + ", ".join(f"[{source.number}] {_count(section, source)}" for source in cited)
        for section in sections
    )  # fmt: skip
    return given.labels.coverage_alt.format(rows="; ".join(rows))
