"""What to be careful with: differences that remain, what no article reports, what each source gives."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from summarizer.model import Difference, Section, Source, Statement
from summarizer.renderers.arrangement import passed
from summarizer.renderers.deck.plan.blocks import HALF, HEAD, block, columns, filled, snug
from summarizer.renderers.deck.plan.differences import as_many_differences, difference_notes, spelling_line
from summarizer.renderers.deck.plan.frame import Head, make
from summarizer.renderers.deck.plan.given import Given, Told
from summarizer.renderers.deck.plan.headline import heading, headline
from summarizer.renderers.deck.plan.notes import statement_notes
from summarizer.renderers.deck.plan.slides import Fill, Paragraph, Slide, Table, Text
from summarizer.renderers.deck.plan.statements import Group, under_name
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
    headed: tuple[Statement, Text] | None = None
    """The sentence of the group that heads the slide, where there is nothing to be careful with."""
    more: int = 0
    """Of three: what no article reports, the spellings of names, what may have happened since."""

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
        return Try((table,)) if table and not group and not _cautions(given, found) else None
    return made._replace(fills=(*made.fills, table)) if table else None


def _alone(given: Given, form: Form, found: Sequence[Difference], group: Group | None) -> Try | None:
    return _told(given, form, form.area, found, group)


def _cautions(given: Given, found: Sequence[Difference]) -> bool:
    """Whether there is anything to be careful with."""
    return bool(found or _silences(given) or spelling_line(given) or _remarks(given))


def _named(given: Given, made: Try) -> str:
    """The group, and that there is something to be careful with; or what the figure shows, where it stands there."""
    figure = any(isinstance(fill, Table) for fill in made.fills)
    labels = [given.labels.careful] if made.shown or made.more else [given.labels.coverage] if figure else []
    return " · ".join([*([made.group.name] if made.group else []), *labels])


def _slide(given: Given, form: Form, made: Try) -> Slide:
    name = _named(given, made)
    notes = [*statement_notes(given, made.group.statements if made.group else ()),
             *difference_notes(given, made.shown), *map(given.own, _silences(given)), *_remarks(given)]  # fmt: skip
    title, kicker = (made.headed[1], name) if made.headed else (heading(given, form, name), None)
    return make(given, Head(form, given.labels.careful, title, kicker), made.fills, notes)


def _told(given: Given, form: Form, box: Box, found: Sequence[Difference], group: Group | None) -> Try | None:
    """Differences, what no article reports, the group and spellings in a line: what fits, in this order.

    On the slide the group stands first. None where it does not fit, or there is nothing to tell.
    """
    role = "card 1"
    listed = as_many_differences(given, form, role, box, found, MOST_DIFFERENCES)
    silences = [given.own(text) for text in _silences(given)]
    silent = [given.own(given.labels.silence, level=HEAD), *silences] if silences else []
    headed = _heading_of(given, form, group) if group and not _cautions(given, found) else None
    first = under_name(given, _without(group, headed)) if group else []
    parts = [part for part in (silent, spelling_line(given), _remarks(given)) if part]
    for count in range(len(parts), -1, -1):
        for chosen in itertools.combinations(parts, count):
            last = sorted(chosen, key=lambda part: part is silent)
            lines = [*first, *listed.lines, *(line for part in last for line in part)]
            text = block(given, form, role, box, lines) if lines else None
            if text:
                return Try(tuple(snug([text])), listed.shown, group, headed, count)
    return None


def _heading_of(given: Given, form: Form, group: Group) -> tuple[Statement, Text] | None:
    """A sentence of the group to head the slide, where another can open what stands below."""
    spare = [s for s in group.statements if _can_open(given, _without(group, s))] if len(group.statements) > 1 else []
    return headline(given, form, spare)


def _without(group: Group, headed: tuple[Statement, Text] | Statement | None) -> Group:
    told = headed if isinstance(headed, Statement) else headed[0] if headed else None
    return group._replace(statements=tuple(s for s in group.statements if s != told))


def _remarks(given: Given) -> list[Paragraph]:
    """That some of what is to come may have happened, where the latest article is not older than its day."""
    brief = given.brief
    told = (passed(brief, given.labels, section, section.statements) for section in brief.sections)
    return [given.own(text) for text in told if text]


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
