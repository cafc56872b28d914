"""Extracts by outlet: what each says in its own words, grouped by theme, by region and country, or not at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from summarizer.config.shapes import Grouping, ShapeBlock
from summarizer.model import Quote, Source, Statement
from summarizer.renderers import wording
from summarizer.renderers.arrangement import free_quotes
from summarizer.renderers.shapes.draft import Draft
from summarizer.renderers.shapes.nodes import Heading, Level, Node, Paragraph, Run
from summarizer.renderers.shapes.regions import ORDER, REGION
from summarizer.renderers.shapes.statements import BOTTOM_LINE, wanted
from summarizer.renderers.voices import voice_of
from summarizer.renderers.wording import quoted

OMISSION = " […] "
"""Between two extracts of one article that do not follow each other."""
GAP = 3
"""Characters between two sentences of one paragraph."""
LEVELS: tuple[Level, ...] = (2, 3, 4)
Extracts = Mapping[int, Sequence[Statement]]
"""Number of a source to what is printed of it, in its order."""


def press(draft: Draft, block: ShapeBlock) -> Iterator[Node]:
    """What the outlets say, each under the outlet's name, most telling groups first."""
    level = 3 if block.heading else 2
    if "theme" in block.by:
        for key, title, held in wanted(draft, block.of):
            found = draft.new(held) if key != BOTTOM_LINE or block.of else []
            if found:
                yield headed(title.upper() if block.capitals else title, level)
                yield from grouped(draft, block.by, by_source(found), level + 1)
        return
    found = draft.new(one for _, _, held in wanted(draft, block.of) for one in held)
    yield from grouped(draft, block.by, by_source(found), level)


def by_source(statements: Iterable[Statement]) -> dict[int, list[Statement]]:
    """The statements of each source in the order of its text."""
    found: dict[int, list[Statement]] = defaultdict(list)
    for statement in sorted(statements, key=lambda one: (one.source, one.start)):
        found[statement.source].append(statement)
    return dict(found)


def grouped(draft: Draft, by: Sequence[Grouping], extracts: Extracts, level: int) -> Iterator[Node]:
    """The outlets under headings of region and country; a level of which there is but one unknown group has none."""
    keys = [GROUPS[one] for one in by if one in GROUPS]
    yield from _under(draft, keys, extracts, level)


def _under(
    draft: Draft, keys: Sequence[Callable[[Draft, Source], tuple[int, str]]], extracts: Extracts, level: int
) -> Iterator[Node]:
    if not keys:
        for number in sorted(extracts, key=lambda one: (draft.source(one).published or "9", one)):
            yield from outlet(draft, draft.source(number), extracts[number])
        return
    groups: dict[tuple[int, str], dict[int, Sequence[Statement]]] = defaultdict(dict)
    for number, held in extracts.items():
        groups[keys[0](draft, draft.source(number))][number] = held
    for (order, name), inside in sorted(groups.items()):
        known = order < UNKNOWN
        # The smaller group of something unknown is unknown too, and is not said twice.
        if known or (len(groups) > 1 and level <= LEVELS[1]):
            yield headed(name, level)
        yield from _under(draft, keys[1:] if known else (), inside, level + 1)


def headed(text: str, level: int) -> Heading:
    """A heading of that level; what is deeper than there are levels stands at the last."""
    return Heading(text, LEVELS[min(level, LEVELS[-1]) - LEVELS[0]])


UNKNOWN = len(ORDER) + 1


def _region(draft: Draft, source: Source) -> tuple[int, str]:
    at = REGION.get(source.country or "")
    if at is not None:
        return at, draft.labels.regions[at]
    return UNKNOWN, draft.labels.country_unknown


def _country(draft: Draft, source: Source) -> tuple[int, str]:
    if not source.country:
        return UNKNOWN, draft.labels.country_unknown
    name = source.country_name or source.country
    return 0, draft.labels.names.get(name, name)


GROUPS: Mapping[Grouping, Callable[[Draft, Source], tuple[int, str]]] = {"region": _region, "country": _country}


def outlet(draft: Draft, source: Source, extracts: Sequence[Statement]) -> Iterator[Paragraph]:
    """The outlet with what it is, headline and date; its words below, the dots of support behind each."""
    draft.cited.add(source.number)
    yield Paragraph(tuple(_named(draft, source)), "entry")
    runs: list[Run] = []
    for index, statement in enumerate(extracts):
        if index:
            apart = statement.start - extracts[index - 1].end > GAP
            runs.append(Run(OMISSION if apart else " ", "note" if apart else "plain"))
        runs += [*draft.statement(statement, references=False), *draft.support(statement)]
    yield Paragraph((*runs, *draft.references([source.number])), "quote")


def _named(draft: Draft, source: Source) -> Iterator[Run]:
    labels = draft.labels
    yield Run(source.outlet or labels.outlet_unknown, "strong")
    if voice := voice_of(labels, source):
        yield Run(f" ({voice[:1].lower()}{voice[1:]})", "note")
    if source.title:
        language = wording.foreign(draft.brief, labels, source.number)
        yield Run(", ", "note")
        yield Run(quoted(labels, source.title), "italic", language, address=source.url)
    if source.published:
        yield Run(f", {draft.day(source.published)}", "note")


def quotes(draft: Draft, block: ShapeBlock) -> Iterator[Node]:
    """Direct quotations that no statement holds, with who said them; by outlet under its name."""
    shown = free_quotes(draft.brief, draft.told, block.at_most or len(draft.brief.quotes))
    for quote in shown:
        yield Paragraph(tuple(_quotation(draft, quote)), "quote")


def _quotation(draft: Draft, quote: Quote) -> Iterator[Run]:
    labels = draft.labels
    known = ", ".join(part for part in (quote.speaker, quote.office, quote.place) if part)
    yield Run(quoted(labels, quote.text), "italic", wording.foreign(draft.brief, labels, quote.source))
    yield Run(f" — {known or labels.unknown_speaker}", "note")
    yield from draft.references([quote.source])
