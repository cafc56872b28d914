"""What to be careful with: differences that remain, what no article reports, what each source gives."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.model import Difference, Section, Source
from summarizer.renderers.deck.plan.blocks import HALF, HEAD, block, columns, filled
from summarizer.renderers.deck.plan.differences import (
    difference_notes,
    paragraphs,
    spelling_line,
)
from summarizer.renderers.deck.plan.frame import Head, make
from summarizer.renderers.deck.plan.given import Given, Told
from summarizer.renderers.deck.plan.headline import heading
from summarizer.renderers.deck.plan.notes import statement_notes
from summarizer.renderers.deck.plan.slides import Fill, Slide, Table, Text
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


def careful_slides(
    given: Given, told: Told, shown: Sequence[str], small: Sequence[Group]
) -> tuple[list[Slide], list[Group]]:
    """One slide at most, and the groups that are left; ``shown`` are the differences that stand on an earlier one.

    ``small`` are groups that fill no slide of their own: the first that fits stands on this one.
    """
    form = given.form("careful")
    found = [d for d in by_consequence(given.brief.differences) if d.what not in shown][:MOST_DIFFERENCES]
    for group in (*(g for g in small if _can_open(given, g)), None):
        slide = _with_table(given, form, found, group) or _alone(given, form, found, group)
        if slide:
            told.add(*(group.statements if group else ()))
            return [slide], [other for other in small if other is not group]
    return [], list(small)


def _can_open(given: Given, group: Group) -> bool:
    first = best_opener(group.statements, given.labels, given.brief.language)[0]
    return not leans_back(given.printed(first), given.labels, given.brief.language)


def _with_table(given: Given, form: Form, found: Sequence[Difference], group: Group | None) -> Slide | None:
    """What there is to tell, beside what each source gives."""
    left, right = columns(form.area, *SHARES)
    table = coverage(given, form, right)
    text = _told(given, form, left, found, group)
    if table is None or (text is None and (group or _has_matter(given, found))):
        return None
    fills: list[Fill] = [fill for fill in (text, table) if fill]
    if text is None and (wide := coverage(given, form, form.area)):
        fills = [wide]
    return _slide(given, form, fills, found, group) if filled(fills, form.area) >= HALF else None


def _alone(given: Given, form: Form, found: Sequence[Difference], group: Group | None) -> Slide | None:
    text = _told(given, form, form.area, found, group)
    full = text is not None and filled([text], form.area) >= HALF
    return _slide(given, form, [text], found, group) if text and full else None


def _has_matter(given: Given, found: Sequence[Difference]) -> bool:
    return bool(found or _silences(given) or spelling_line(given))


def _slide(given: Given, form: Form, fills: Sequence[Fill], found: Sequence[Difference], group: Group | None) -> Slide:
    label = given.labels.careful
    name = f"{group.name} · {label}" if group else label
    notes = [*statement_notes(given, group.statements if group else ()), *difference_notes(given, found),
             *map(given.own, _silences(given))]  # fmt: skip
    return make(given, Head(form, label, heading(given, form, name)), fills, notes)


def _told(given: Given, form: Form, box: Box, found: Sequence[Difference], group: Group | None) -> Text | None:
    """The group, then differences, spellings in a line, and what no article reports: the most that fits.

    The differences weigh more than a group: it stands only where all of them find room beside it.
    """
    silences = [given.own(text) for text in _silences(given)]
    silent = [given.own(given.labels.silence, level=HEAD), *silences] if silences else []
    ordered = best_opener(group.statements, given.labels, given.brief.language) if group else ()
    first = [given.own(group.name, level=HEAD), *(given.stated(s) for s in ordered)] if group else []
    for count in (len(found),) if group else range(len(found), -1, -1):
        for names in (spelling_line(given), []):
            lines = [*first, *(paragraphs(given, found[:count]) if count else []), *names, *silent]
            text = block(given, form, "card 1", box, lines) if lines else None
            if text:
                return text
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
