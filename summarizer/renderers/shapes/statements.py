"""The blocks that print statements: some of them or all, under their sections, as figures, as what is to come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.config.kinds import kind_of
from summarizer.config.shapes import ShapeBlock
from summarizer.model import KeyFigure, Statement, Step
from summarizer.renderers.arrangement import arranged
from summarizer.renderers.by_desk import step_lead
from summarizer.renderers.shapes.draft import NBSP, Draft
from summarizer.renderers.shapes.nodes import Heading, Node, Paragraph, Run, Table, Use

BOTTOM_LINE, ALSO_REPORTED = "bottom_line", "also_reported"
FEWEST_DAYS = 2


def wanted(draft: Draft, of: Sequence[str]) -> list[tuple[str, str, tuple[Statement, ...]]]:
    """Key, title and statements of what a block asks for; all of the brief where it asks for nothing."""
    brief = draft.brief
    groups = [(BOTTOM_LINE, BOTTOM_LINE, draft.labels.bottom_line, brief.bottom_line)]
    for held in arranged(brief, draft.labels):
        key = held.section.key or ALSO_REPORTED
        kind = held.section.kind if held.section.key else ALSO_REPORTED
        groups.append((key, kind, held.section.title, held.statements))
    return [(key, title, found) for key, kind, title, found in groups if not of or key in of or kind in of]


def statements(draft: Draft, block: ShapeBlock) -> Iterator[Node]:
    """A paragraph a statement, without the titles of their sections."""
    found = [one for _, _, held in wanted(draft, block.of) for one in held]
    if len({*every(draft)} - {*found}) < block.at_least:
        return
    use: Use = "bottom_line" if tuple(block.of) == (BOTTOM_LINE,) and not block.inline else "body"
    new = draft.new(found)[: block.at_most]
    if block.joined and new:
        yield draft.paragraph(block, _joined(draft, new), use)
        return
    for statement in new:
        yield draft.paragraph(block, draft.statement(statement), use)


def _joined(draft: Draft, found: Sequence[Statement]) -> list[Run]:
    runs: list[Run] = []
    for statement in found:
        runs += [*([Run(" ")] if runs else []), *draft.statement(statement)]
    return runs


def every(draft: Draft) -> list[Statement]:
    """All statements of the brief, each once."""
    return list(dict.fromkeys(one for _, _, held in wanted(draft, ()) for one in held))


def sections(draft: Draft, block: ShapeBlock) -> Iterator[Node]:
    """The statements under the titles of their sections."""
    for title, held in by_section(draft, block):
        found = draft.new(held)[: block.at_most]
        if found:
            yield Heading(title.upper() if block.capitals else title, 3 if block.heading else 2)
        for statement in found:
            yield draft.paragraph(block, [*day_of(draft, statement), *draft.statement(statement)])


def by_section(draft: Draft, block: ShapeBlock) -> Iterator[tuple[str, Sequence[Statement]]]:
    """Title and statements of each section that a block asks for; of the bottom line only what no section holds."""
    groups = wanted(draft, block.of)
    held = {one for key, _, found in groups if key != BOTTOM_LINE for one in found}
    for key, title, found in groups:
        yield title, [one for one in found if key != BOTTOM_LINE or block.of or one not in held]


def steps_of(draft: Draft) -> dict[Statement, Step]:
    """What is known of the statements that say what is to come."""
    return {step.statement: step for step in draft.brief.steps}


def day_of(draft: Draft, statement: Statement) -> list[Run]:
    """The day of a step before its words, where the date of the event resolves it, and what the desk says of it."""
    text = step_lead(draft.brief, draft.labels, statement)
    return [Run(f"{text.replace(' ', NBSP)}{draft.labels.colon}", "strong")] if text else []


def steps(draft: Draft, block: ShapeBlock) -> Iterator[Node]:
    """What is to come: the dated first, by their days."""
    kinds = {section.key: kind_of(section.kind) for section in draft.brief.sections}
    to_come = [one for key, _, held in wanted(draft, ()) if key in kinds and kinds[key].to_come for one in held]
    due = steps_of(draft)
    ordered = sorted(draft.new(to_come), key=lambda one: (due[one].due or "9") if one in due else "9")
    for statement in ordered[: block.at_most]:
        yield draft.paragraph(block, [*day_of(draft, statement), *draft.statement(statement)])


def timeline(draft: Draft, _block: ShapeBlock) -> Iterator[Node]:
    """The days on which something is to come, with who acts; nothing for fewer than two of them."""
    dated = sorted((step.due, step.statement.source, step) for step in draft.brief.steps if step.due)
    if len({due for due, _, _ in dated}) < FEWEST_DAYS:
        return
    rows = tuple(((Run(_when(draft, step), "strong"),), tuple(draft.statement(step.statement))) for _, _, step in dated)
    yield Table((draft.labels.when, draft.labels.what), rows, (1, 4))


def _when(draft: Draft, step: Step) -> str:
    return (step_lead(draft.brief, draft.labels, step.statement) or "").replace(" ", NBSP)


def figures(draft: Draft, block: ShapeBlock) -> Iterator[Node]:
    """Figures that several articles give, each beside its sentence, which stands nowhere else."""
    free = {(one.source, one.start, one.end): one for one in draft.new(every(draft))}
    rows: list[tuple[tuple[Run, ...], ...]] = []
    for figure in draft.brief.figures:
        statement = next((one for key, one in free.items() if _holds(key, figure)), None)
        if statement is not None and len(rows) < (block.at_most or len(draft.brief.figures)):
            free.pop((statement.source, statement.start, statement.end))
            words = (Run(figure.text, "strong"),)
            rows.append((words, tuple(draft.statement(statement))))
    if rows:
        yield Table((draft.labels.figure, draft.labels.what), tuple(rows), (1, 3))


def _holds(place: tuple[int, int, int], figure: KeyFigure) -> bool:
    source, start, end = place
    return source == figure.source and start <= figure.start and figure.end <= end


def comment(draft: Draft, block: ShapeBlock) -> Iterator[Paragraph]:
    """The desk's own words, a paragraph each: boxed, and numbered only between words that open and close them."""
    yield from desk_words(draft, block, draft.brief.comment or "")


def desk_words(draft: Draft, block: ShapeBlock, text: str) -> Iterator[Paragraph]:
    """Words of the desk, a paragraph each."""
    for part in filter(None, (part.strip() for part in text.split("\n\n"))):
        runs = (Run(part, "desk"),)
        yield draft.paragraph(block, runs, "desk") if block.inline else Paragraph(runs, "desk")
