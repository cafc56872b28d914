"""The parts of the page, in the memo's words and order; an empty one is left out."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.config.kinds import kind_of
from summarizer.model import Difference, Quote, Section, Statement
from summarizer.renderers.arrangement import lead, passed
from summarizer.renderers.by_desk import difference_name
from summarizer.renderers.days import day
from summarizer.renderers.picks import by_consequence, left_out, readings, spellings_line, strip
from summarizer.renderers.since import Line, Piece, since_heading, since_lines
from summarizer.renderers.summary import source_summary
from summarizer.renderers.web.elements import element, escaped, listed
from summarizer.renderers.web.words import Page, number, statement_html
from summarizer.renderers.wording import how_made, how_recent, named, quoted, speaker_line

DIFFERENCES = 4


def facts(page: Page) -> str:
    """The title block: only what is given."""
    brief, labels = page.brief, page.labels
    rows = (
        (labels.to, brief.to),
        (labels.sender, brief.sender),
        (labels.date, day(labels, brief.prepared_on)),
        (labels.event_date, day(labels, brief.event_date) if brief.event_date else None),
        (labels.reference, brief.reference),
        (labels.version, brief.version),
        (labels.supersedes, brief.supersedes),
        (labels.correction, brief.correction),
        (labels.sources, how_recent(labels, brief.sources)),
    )
    inside = "".join(element("dt", escaped(name)) + element("dd", escaped(value)) for name, value in rows if value)
    return element("dl", inside, klass="facts")


def since(page: Page) -> str:
    """What has changed since the last issue."""
    changes = page.brief.changes
    if changes is None:
        return ""
    items = [_since_line(page, line) for line in since_lines(page.brief, page.labels)]
    return heading(since_heading(page.labels, changes)) + listed("ul", items)


def _since_line(page: Page, line: Line) -> str:
    head = element("strong", f"{escaped(line.head)}{page.labels.colon}") if line.head else ""
    return head + "".join(_piece(page, piece) for piece in line.pieces)


def _piece(page: Page, piece: Piece) -> str:
    if piece.verbatim:
        return element("span", escaped(piece.text), lang=page.language(piece.source) if piece.source else None)
    return number(page, piece.source) if piece.source else escaped(piece.text)


def bottom_line(page: Page) -> str:
    """The weightiest statements."""
    if not page.brief.bottom_line:
        return ""
    lines = "".join(element("p", statement_html(page, statement)) for statement in page.brief.bottom_line)
    return heading(page.labels.bottom_line) + element("div", lines, klass="bottom-line")


def comment(page: Page) -> str:
    """The desk comment, boxed and labelled."""
    text = page.brief.comment
    if not text or not text.strip():
        return ""
    return element("section", heading(page.labels.comment) + element("p", escaped(text)), klass="comment")


def glance(page: Page) -> str:
    """Agreed, refused, open, where no statement says it."""
    labels = page.labels
    names = {"agreed": labels.agreed, "refused": labels.refused, "open": labels.open}
    columns = [
        element("div", heading(names[found.kind]) + element("p", f"{escaped(found.text)} {number(page, found.source)}"))
        for found in strip(page.brief, page.statements)
    ]
    return element("div", "".join(columns), klass="glance") if columns else ""


def sections(page: Page, line_of_time: str) -> str:
    """All sections that hold something, numbered through; ``line_of_time`` stands above what is to come."""
    parts, at = [], 1
    for block in page.blocks:
        if block.statements:
            items = [_lead(page, block.section, s) + statement_html(page, s) for s in block.statements]
            figure = line_of_time if kind_of(block.section.kind).to_come else ""
            remark = passed(page.brief, page.labels, block.section, block.statements)
            told = element("p", escaped(remark), klass="small") if remark else ""
            parts.append(heading(block.section.title) + figure + listed("ol", items, start=str(at)) + told)
            at += len(items)
    return "".join(parts)


def _lead(page: Page, section: Section, statement: Statement) -> str:
    text = lead(page.brief, page.labels, section, statement)
    return element("strong", f"{escaped(text)}{page.labels.colon}") if text else ""


def quotes(page: Page, shown: Sequence[Quote]) -> str:
    """A few quotations with their speakers."""
    parts = []
    for quote in shown:
        known = speaker_line(page.brief, page.labels, quote)
        words = element("p", escaped(quoted(page.labels, quote.text)), lang=page.language(quote.source))
        parts.append(
            element("blockquote", words + element("footer", f"— {escaped(known)} {number(page, quote.source)}"))
        )
    return heading(page.labels.quotes) + "".join(parts) if parts else ""


def positions(page: Page) -> str:
    """Who says what."""
    labels = page.labels
    rows = "".join(
        element(
            "tr",
            element("th", escaped(named(labels, [position.actor])), scope="row")
            + element("td", escaped(position.topic))
            + element("td", f"{escaped(quoted(labels, position.text))} {number(page, position.source)}"),
        )
        for position in page.brief.positions
    )
    head = "".join(element("th", escaped(name), scope="col") for name in (labels.who, labels.topic, labels.words))
    table = element("table", element("thead", element("tr", head)) + element("tbody", rows))
    return heading(labels.positions) + table if rows else ""


def differences(page: Page) -> str:
    """The weightiest differences, their readings side by side."""
    found = page.brief.differences
    items = [_difference(page, one) for one in (*by_consequence(found), *left_out(found))[:DIFFERENCES]]
    names = spellings_line(found, page.labels)
    items += [escaped(names)] if names else []
    return heading(page.labels.differences) + listed("ul", items) if items else ""


def _difference(page: Page, difference: Difference) -> str:
    told = " · ".join(
        f"{escaped(quoted(page.labels, text) if text else page.labels.not_in_article)} "
        + " ".join(number(page, source) for source in sources)
        for text, sources in readings(difference).items()
    )
    return f"{element('strong', escaped(difference_name(page.labels, difference)))}{page.labels.colon}{told}"


def silence(page: Page) -> str:
    """What no article reports."""
    labels, silent = page.labels, page.brief.silent
    items = [
        escaped(label.format(names=named(labels, names))) + "."
        for label, names in ((labels.silent_sections, silent.sections), (labels.silent_actors, silent.actors))
        if names
    ]
    return heading(labels.silence) + listed("ul", items) if items else ""


def method(page: Page) -> str:
    """How this was made."""
    brief, labels = page.brief, page.labels
    parts = (
        source_summary(labels, brief),
        labels.support_key + ".",
        *how_made(labels, brief, brackets=any(statement.antecedent for statement in page.statements)),
    )
    return heading(labels.method) + element("p", escaped(" ".join(parts)), klass="small")


def heading(text: str) -> str:
    """A heading of the page's parts."""
    return element("h2", escaped(text))
