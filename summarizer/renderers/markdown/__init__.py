"""The brief as Markdown (CommonMark with tables), in the memo's order: for a wiki, a mail or a text editor.

``[n]`` is a link: to the article's address where it has one, else to its text in the output folder. Quotations and
differences are as few as in the memo; brief.json has all of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.config.labels import Labels
from summarizer.model import Brief, Difference, Quote, Section, Source, Statement
from summarizer.renderers.arrangement import Block, arranged, carriers, free_quotes, lead, passed
from summarizer.renderers.by_desk import difference_name
from summarizer.renderers.days import day
from summarizer.renderers.markdown.escaping import SAFE_ADDRESS, escaped, inline, table
from summarizer.renderers.picks import by_consequence, left_out, readings, spellings_line
from summarizer.renderers.printing import printed, source_language
from summarizer.renderers.since import Line, Piece, is_new, since_heading, since_lines
from summarizer.renderers.summary import source_summary
from summarizer.renderers.support import support_of
from summarizer.renderers.voices import grade_key
from summarizer.renderers.wording import articles, how_made, how_recent, named, quoted, source_entry, speaker_line

QUOTES, DIFFERENCES = 4, 4


def render_markdown(brief: Brief, labels: Labels) -> str:
    """The whole brief as Markdown text that ends in one line break."""
    blocks = arranged(brief, labels, without=brief.bottom_line)
    statements = [*brief.bottom_line, *(statement for block in blocks for statement in block.statements)]
    quotes = free_quotes(brief, statements, QUOTES)
    differences = (*by_consequence(brief.differences), *left_out(brief.differences))[:DIFFERENCES]
    shown = _cited(brief, statements, quotes, differences)
    marking = [f"**{escaped(brief.marking.text)}**"] if brief.marking else []
    parts = [
        *marking,
        f"# {escaped(brief.title)}",
        _title_block(brief, labels),
        *_since(brief, labels),
        *_bottom_line(brief, labels),
        *_comment(brief, labels),
        *_sections(brief, labels, blocks),
        *_quotes(brief, quotes, labels),
        *_positions(brief, labels),
        *_differences(brief, differences, labels),
        *_silence(brief, labels),
        *_sources(brief, shown, labels),
        *_method(brief, statements, labels),
        *_notices(brief, labels),
        "\n".join(_definition(source) for source in shown),
        *marking,
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _cited(
    brief: Brief, statements: Sequence[Statement], quotes: Sequence[Quote], differences: Sequence[Difference]
) -> list[Source]:
    numbers = carriers(brief, statements) | {quote.source for quote in quotes}
    numbers |= {value.source for difference in differences for value in difference.values}
    numbers |= {position.source for position in brief.positions}
    return [source for source in brief.sources if source.number in numbers]


def _title_block(brief: Brief, labels: Labels) -> str:
    rows = (
        (labels.to, brief.to),
        (labels.sender, brief.sender),
        (labels.date, day(labels, brief.prepared_on)),
        (labels.reference, brief.reference),
        (labels.version, brief.version),
        (labels.supersedes, brief.supersedes),
        (labels.correction, brief.correction),
        (labels.event_date, day(labels, brief.event_date) if brief.event_date else None),
        (labels.sources, how_recent(labels, brief.sources)),
    )
    return "\n".join(
        f"- **{label[:1].upper()}{label[1:]}{labels.colon.rstrip()}** {escaped(value)}"
        for label, value in rows
        if value
    )


def _since(brief: Brief, labels: Labels) -> Iterator[str]:
    if brief.changes:
        yield f"## {since_heading(labels, brief.changes)}"
        yield "\n".join(f"- {_since_line(line, labels)}" for line in since_lines(brief, labels))


def _since_line(line: Line, labels: Labels) -> str:
    head = f"**{escaped(line.head)}{labels.colon.rstrip()}** " if line.head else ""
    return head + "".join(map(_piece, line.pieces))


def _piece(piece: Piece) -> str:
    if piece.source and not piece.verbatim:
        return piece.text
    inside = piece.text.strip()
    return piece.text.replace(inside, escaped(inside)) if inside else piece.text


def _bottom_line(brief: Brief, labels: Labels) -> Iterator[str]:
    if brief.bottom_line:
        yield f"## {labels.bottom_line}"
        yield "\n".join(f"- {_line(brief, labels, statement)}" for statement in brief.bottom_line)


def _comment(brief: Brief, labels: Labels) -> Iterator[str]:
    if brief.comment and brief.comment.strip():
        paragraphs = [escaped(part) for part in brief.comment.split("\n\n") if part.strip()]
        yield f"> **{labels.comment}**\n>\n> " + "\n>\n> ".join(paragraphs)


def _sections(brief: Brief, labels: Labels, blocks: Sequence[Block]) -> Iterator[str]:
    number = 1
    for section, statements in blocks:
        if statements:
            yield f"## {escaped(section.title)}"
            yield "\n".join(
                f"{count}. {_lead(brief, labels, section, statement)}{_line(brief, labels, statement)}"
                for count, statement in enumerate(statements, start=number)
            )
            if remark := passed(brief, labels, section, statements):
                yield escaped(remark)
            number += len(statements)


def _lead(brief: Brief, labels: Labels, section: Section, statement: Statement) -> str:
    text = lead(brief, labels, section, statement)
    return f"**{escaped(text)}{labels.colon.rstrip()}** " if text else ""


def _line(brief: Brief, labels: Labels, statement: Statement) -> str:
    """The words with their source, and what other articles are known to say the same."""
    support = support_of(brief, statement)
    mark = f" **{escaped(labels.new_mark)}**" if is_new(brief, statement) else ""
    words = f"{escaped(printed(statement, source_language(brief, statement.source)))} [{statement.source}]{mark}"
    if support is None:
        return words
    others = " ".join(f"[{number}]" for number in support.sources if number != statement.source)
    return f"{words} *({support.words(labels)}{labels.colon}{labels.also.format(sources=others)})*"


def _quotes(brief: Brief, quotes: Sequence[Quote], labels: Labels) -> Iterator[str]:
    if quotes:
        yield f"## {labels.quotes}"
    for quote in quotes:
        known = speaker_line(brief, labels, quote)
        yield f"> {escaped(quoted(labels, quote.text))}\n>\n> — {escaped(known)} [{quote.source}]"


def _positions(brief: Brief, labels: Labels) -> Iterator[str]:
    rows = [
        (
            escaped(named(labels, [position.actor])),
            escaped(position.topic),
            f"{escaped(quoted(labels, position.text))} [{position.source}]",
        )
        for position in brief.positions
    ]
    if rows:
        yield f"## {labels.positions}"
        yield table((labels.who, labels.topic, labels.words), rows)


def _differences(brief: Brief, shown: Sequence[Difference], labels: Labels) -> Iterator[str]:
    lines = [
        f"- **{escaped(difference_name(labels, difference))}{labels.colon.rstrip()}** {_readings(difference, labels)}"
        for difference in shown
    ]
    names = spellings_line(brief.differences, labels)
    lines += [f"- {escaped(names)}"] if names else []
    if lines:
        yield f"## {labels.differences}"
        yield "\n".join(lines)


def _readings(difference: Difference, labels: Labels) -> str:
    return " · ".join(
        f"{escaped(quoted(labels, text)) if text else labels.not_in_article} "
        + " ".join(f"[{number}]" for number in numbers)
        for text, numbers in readings(difference).items()
    )


def _silence(brief: Brief, labels: Labels) -> Iterator[str]:
    silent = brief.silent
    told = [
        f"- {escaped(label.format(names=named(labels, names)))}."
        for label, names in ((labels.silent_sections, silent.sections), (labels.silent_actors, silent.actors))
        if names
    ]
    if told:
        yield f"## {labels.silence}"
        yield "\n".join(told)


def _sources(brief: Brief, shown: Sequence[Source], labels: Labels) -> Iterator[str]:
    yield f"## {labels.sources}"
    yield "\n".join(_entry(source, labels) for source in shown)
    if key := grade_key(labels, shown):
        yield escaped(key)
    left = len(brief.sources) - len(shown)
    if left:
        yield (labels.uncited_one if left == 1 else labels.uncited.format(articles=articles(labels, left))) + "."


def _entry(source: Source, labels: Labels) -> str:
    name, *rest = source_entry(labels, source)
    same = [labels.same_origin.format(source=source.origin)] if source.origin != source.number else []
    told = (*rest, *same, *([labels.partial] if source.partial else []), *source.notes)
    parts = [f"**{escaped(name)}**", *(escaped(part.rstrip(".")) for part in told)]
    return f"{source.number}. {'. '.join(parts)}. [{source.number}]"


def _definition(source: Source) -> str:
    address = source.url if source.url and SAFE_ADDRESS.fullmatch(source.url) else f"sources/{source.number}.txt"
    return f"[{source.number}]: <{address}>"


def _method(brief: Brief, statements: Sequence[Statement], labels: Labels) -> Iterator[str]:
    parts = [
        source_summary(labels, brief),
        *how_made(labels, brief, brackets=any(statement.antecedent for statement in statements)),
    ]
    yield f"## {labels.method}"
    yield inline(" ".join(parts))


def _notices(brief: Brief, labels: Labels) -> Iterator[str]:
    if brief.notices:
        yield f"## {labels.notices}"
        yield "\n".join(f"- {escaped(str(notice))}" for notice in brief.notices)
