"""Extracts by outlet: what each says in its own words, grouped by theme, by region and country, or not at all."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from summarizer.config.labels import Labels
from summarizer.config.shapes import Grouping, ShapeBlock
from summarizer.model import Quote, Source, Statement
from summarizer.renderers import wording
from summarizer.renderers.arrangement import free_quotes
from summarizer.renderers.shapes.draft import SPARES, Draft
from summarizer.renderers.shapes.nodes import LEVELS, Heading, Node, Paragraph, Run
from summarizer.renderers.shapes.regions import ORDER, REGION
from summarizer.renderers.shapes.statements import by_section, wanted
from summarizer.renderers.voices import voice_of
from summarizer.renderers.wording import quoted, speaker_line

OMISSION = " […] "
"""Between two extracts of one article that do not follow each other."""
GAP = 3
"""Characters between two sentences of one paragraph."""
Key = Callable[[Draft, Source], tuple[int, str]]
"""What a source is grouped by: a place in an order, and a heading."""
Extracts = Mapping[int, Sequence[Statement]]
"""Number of a source to what is printed of it, in its order."""


def press(draft: Draft, block: ShapeBlock) -> Iterator[Node]:
    """What the outlets say, each under the outlet's name, most telling groups first."""
    level = 3 if block.heading else 2
    if "theme" in block.by:
        for title, held in by_section(draft, block):
            found = draft.new(held)
            if found:
                yield headed(title.upper() if block.capitals else title, level)
                yield from grouped(draft, block, by_source(found), level + 1)
        return
    found = draft.new(one for _, _, held in wanted(draft, block.of) for one in held)
    yield from grouped(draft, block, by_source(found), level)


def by_source(statements: Iterable[Statement]) -> dict[int, list[Statement]]:
    """The statements of each source in the order of its text."""
    found: dict[int, list[Statement]] = defaultdict(list)
    for statement in sorted(statements, key=lambda one: (one.source, one.start)):
        found[statement.source].append(statement)
    return dict(found)


def grouped(draft: Draft, block: ShapeBlock, extracts: Extracts, level: int) -> Iterator[Node]:
    """The outlets under headings of region and country; a level of which there is but one unknown group has none."""
    keys = [GROUPS[one] for one in block.by if one in GROUPS]
    for node in _under(draft, keys, extracts, level):
        if isinstance(node, Heading) and node.level == min(level, LEVELS[-1]) and block.capitals:
            yield node._replace(text=node.text.upper())
        else:
            yield node


def _under(draft: Draft, keys: Sequence[Key], extracts: Extracts, level: int, *, apart: bool = False) -> Iterator[Node]:
    if not keys:
        for number in sorted(extracts, key=lambda one: (draft.source(one).published or "9", one)):
            yield from outlet(draft, draft.source(number), extracts[number], apart=apart)
        return
    groups: dict[tuple[int, str], dict[int, Sequence[Statement]]] = defaultdict(dict)
    for number, held in extracts.items():
        groups[keys[0](draft, draft.source(number))][number] = held
    for (order, name), inside in sorted(groups.items()):
        known = order < UNKNOWN
        # The smaller group of something unknown is unknown too, and is not said twice.
        if known or (len(groups) > 1 and level <= LEVELS[1]):
            yield headed(name, level)
        by_country = apart or keys[0] is _country
        yield from _under(draft, keys[1:] if known else (), inside, level + 1, apart=by_country)


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


GROUPS: Mapping[Grouping, Key] = {"region": _region, "country": _country}


def outlet(draft: Draft, source: Source, extracts: Sequence[Statement], *, apart: bool) -> Iterator[Paragraph]:
    """The outlet with its number, what it is, headline and date; its words below, dots of support behind each."""
    yield Paragraph(tuple(_named(draft, source, apart=apart)), "entry")
    runs: list[Run] = []
    for index, statement in enumerate(extracts):
        if index:
            apart = statement.start - extracts[index - 1].end > GAP
            runs.append(Run(OMISSION if apart else " ", "note" if apart else "plain"))
        runs += [*draft.statement(statement, references=False), *draft.support(statement)]
    yield Paragraph(tuple(runs), "quote")


def _named(draft: Draft, source: Source, *, apart: bool) -> Iterator[Run]:
    """``apart`` leaves out the country, which a heading names."""
    labels = draft.labels
    name = source.outlet or source.agency
    if name:
        yield Run(name, "strong")
    if voice := voice_of(labels, dataclasses.replace(source, country_name=None) if apart else source):
        yield Run(f" ({_in_line(labels, source, voice)})" if name else voice, "note")
    if source.title:
        language = wording.foreign(draft.brief, labels, source.number)
        yield from [Run(", ", "note")] if name or voice else []
        yield Run(quoted(labels, source.title), "italic", language, address=source.url)
    elif not (name or voice):
        yield Run(source.file, "strong")
    if source.published:
        yield Run(f", {draft.day(source.published)}", "note")
    yield from draft.references([source.number])


def _in_line(labels: Labels, source: Source, voice: str) -> str:
    """What an outlet is, as it stands inside a line: as the desk or the labels write it, in German with a capital."""
    written = (source.descriptor or "", *labels.outlet_kinds)
    first = next((one for one in written if one and voice.casefold().startswith(one.casefold())), "")
    return first + voice[len(first) :]


def quotes(draft: Draft, block: ShapeBlock) -> Iterator[Node]:
    """Direct quotations that no statement holds, with who said them; by outlet under its name."""
    at_most = (block.at_most or len(draft.brief.quotes)) * (SPARES - draft.spare) // SPARES
    shown = free_quotes(draft.brief, draft.told, at_most)
    for quote in shown:
        yield Paragraph(tuple(_quotation(draft, quote)), "quote")


def _quotation(draft: Draft, quote: Quote) -> Iterator[Run]:
    labels = draft.labels
    yield Run(quoted(labels, quote.text), "italic", wording.foreign(draft.brief, labels, quote.source))
    yield Run(f" — {speaker_line(draft.brief, labels, quote)}", "note")
    yield from draft.references([quote.source])
