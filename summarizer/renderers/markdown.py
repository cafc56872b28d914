"""The brief as Markdown (CommonMark with tables): the memo's content for a wiki, a mail or a text editor.

``[n]`` is a link: to the article's address where it has one, else to its text in the output folder.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from summarizer.model import Brief, Difference, Quote, Source, Statement, Step

_MEANINGFUL = re.compile(
    r"""
      \\(?=[!-/:-@\[-`{-~])      # a backslash that would escape
    | [`*]                       # code, emphasis
    | (?<!\w)_ | _(?!\w)         # emphasis; inside a word it is plain
    | <(?=[A-Za-z/!?])           # an HTML tag
    | &(?=\#?\w+;)               # an entity
    | \[(?=[0-9]+\])             # would become a link to a source
    | \](?=[(\[:])               # a link or its definition
    | ~(?=~) | (?<=~)~           # struck through
    """,
    re.VERBOSE,
)
_BLOCK_START = re.compile(r"^(?=[-+>=~]|\#{1,6}(?:\s|$))")
_NUMBERED_START = re.compile(r"^([0-9]{1,9})([.)])(?=\s|$)")
_SAFE_ADDRESS = re.compile(r"https?://[^\s<>]+", re.IGNORECASE)
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def render_markdown(brief: Brief) -> str:
    """The whole brief as Markdown text that ends in one line break."""
    marking = [f"**{escaped(brief.marking.text)}**"] if brief.marking else []
    blocks = [
        *marking,
        f"# {escaped(brief.title)}",
        _title_block(brief),
        *_bottom_line(brief),
        *_comment(brief),
        *_sections(brief),
        *_also_reported(brief),
        *_steps(brief),
        *_differences(brief.differences),
        *_quotes(brief.quotes),
        *_positions(brief),
        *_silence(brief),
        *_sources(brief),
        *_sourcing(brief),
        *_method(brief),
        *_notices(brief),
        "\n".join(_definition(source) for source in brief.sources),
        *marking,
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def escaped(text: str) -> str:
    """The words as they are, on one line, with a backslash where Markdown would read a sign as markup."""
    return _no_block(_inline(text.strip()))


def printed(statement: Statement) -> str:
    """The statement's words; ``[Name] confirmed`` where the article has a pronoun."""
    mention = statement.antecedent
    if mention is None:
        return escaped(statement.text)
    before, after = statement.text[: mention.start], statement.text[mention.end :]
    return _no_block(f"{_inline(before)}[{_inline(mention.name)}]{_inline(after)}")


def _inline(text: str) -> str:
    return _MEANINGFUL.sub(lambda sign: "\\" + sign.group(), re.sub(r"\s+", " ", text))


def _no_block(text: str) -> str:
    return _BLOCK_START.sub(r"\\", _NUMBERED_START.sub(r"\1\\\2", text), count=1)


def _title_block(brief: Brief) -> str:
    rows = (
        ("To", brief.to),
        ("From", brief.sender),
        ("Date", _day(brief.prepared_on)),
        ("Reference", brief.reference),
        ("Version", brief.version),
        ("Supersedes", brief.supersedes),
        ("Correction", brief.correction),
        ("Date of event", _day(brief.event_date) if brief.event_date else "not given"),
        ("Information as of", _as_of(brief.sources)),
    )
    return "\n".join(f"- **{label}:** {escaped(value)}" for label, value in rows if value)


def _as_of(sources: Sequence[Source]) -> str:
    dates = [source.published for source in sources if source.published]
    if not dates:
        return "unknown, since no article carries a date"
    missing = len(sources) - len(dates)
    return f"{_day(max(dates))}, the latest article" + (f" ({missing} without a date)" if missing else "")


def _bottom_line(brief: Brief) -> Iterator[str]:
    if brief.bottom_line:
        yield "## Bottom line"
        yield "\n".join(f"- {printed(statement)} [{statement.source}]" for statement in brief.bottom_line)


def _comment(brief: Brief) -> Iterator[str]:
    if brief.comment and brief.comment.strip():
        paragraphs = [escaped(part) for part in brief.comment.split("\n\n") if part.strip()]
        yield "> **Desk comment, not from the sources**\n>\n> " + "\n>\n> ".join(paragraphs)


def _sections(brief: Brief) -> Iterator[str]:
    number = 1
    for section in brief.sections:
        yield f"## {escaped(section.title)}"
        if not section.statements:
            yield f"*{_nothing(section.title, brief)}*"
            continue
        lines = _numbered(section.statements, number, len(brief.sources))
        yield "\n".join(lines)
        number += len(section.statements)


def _also_reported(brief: Brief) -> Iterator[str]:
    """What is worth printing though its section is not sure, its numbers going on from the sections'."""
    if brief.also_reported:
        number = 1 + sum(len(section.statements) for section in brief.sections)
        yield "## Also reported"
        yield "\n".join(_numbered(brief.also_reported, number, len(brief.sources)))


def _numbered(statements: Sequence[Statement], first: int, articles: int) -> list[str]:
    return [
        f"{number}. {printed(statement)} [{statement.source}]{_support(statement, articles)}"
        for number, statement in enumerate(statements, start=first)
    ]


def _nothing(title: str, brief: Brief) -> str:
    """What an empty section says: that no article reports on it only where that is known."""
    articles = len(brief.sources)
    if title not in brief.silent.sections:
        return "No statement stands here: none fits safely."
    if articles == 1:
        return "The article does not report on this."
    return f"None of the {articles} articles reports on this."


def _support(statement: Statement, articles: int) -> str:
    if not statement.also_in:
        return " *(in one article only)*" if articles > 1 else ""
    carried = 1 + len(statement.also_in)
    independent = f", {statement.independent} independent" if statement.independent < carried else ""
    others = " ".join(f"[{number}]" for number in statement.also_in)
    return f" *(in {carried} of the {articles} articles{independent}: also {others})*"


def _steps(brief: Brief) -> Iterator[str]:
    statements = [*(s for section in brief.sections for s in section.statements), *brief.also_reported]
    numbers = {statement: number for number, statement in enumerate(statements, start=1)}
    rows = [_step_row(step, numbers.get(step.statement)) for step in brief.steps if step.when or step.who]
    if rows:
        yield "## Who does what when"
        yield _table(("When", "Who", "What"), rows)


def _step_row(step: Step, number: int | None) -> tuple[str, str, str]:
    """A row that leads to the statement's paragraph, or holds the statement where no section prints it."""
    what = f"paragraph {number}" if number else f"{printed(step.statement)} [{step.statement.source}]"
    return escaped(step.when or "not said"), escaped(step.who or "not said"), what


def _differences(differences: Sequence[Difference]) -> Iterator[str]:
    rows = [
        (escaped(difference.what), f"[{value.source}]", _in_sentence(value.text, value.sentence))
        for difference in differences
        for value in difference.values
    ]
    if rows:
        yield "## Where the sources differ"
        yield _table(("What", "Source", "Its words"), rows)


def _in_sentence(words: str, sentence: str) -> str:
    if not words:
        return "*not in this article*"
    before, found, after = (sentence or words).partition(words)
    return f"{_inline(before)}**{_inline(found)}**{_inline(after)}"


def _quotes(quotes: Sequence[Quote]) -> Iterator[str]:
    if quotes:
        yield "## In their own words"
    for quote in quotes:
        text = quote.text if quote.text[:1] in "“\"„«‘'" else f"“{quote.text}”"
        place = f"in {quote.place}" if quote.place else None
        known = ", ".join(part for part in (quote.speaker, quote.office, place) if part and quote.speaker)
        yield f"> {escaped(text)}\n>\n> — {escaped(known or 'speaker not clear from the article')} [{quote.source}]"


def _positions(brief: Brief) -> Iterator[str]:
    rows = [
        (escaped(position.actor), escaped(position.topic), f"“{escaped(position.text)}” [{position.source}]")
        for position in brief.positions
    ]
    if rows:
        yield "## Who says what"
        yield _table(("Who", "On", "In the article’s words"), rows)


def _silence(brief: Brief) -> Iterator[str]:
    told = []
    if brief.silent.sections:
        told.append(f"- No article gives material for: {_listed(brief.silent.sections)}.")
    if brief.silent.actors:
        told.append(f"- No article says anything by or about: {_listed(brief.silent.actors)}.")
    if told:
        yield "## What no article reports"
        yield "\n".join(told)


def _sources(brief: Brief) -> Iterator[str]:
    yield "## Sources"
    yield "\n".join(_source_entry(source) for source in brief.sources)


def _source_entry(source: Source) -> str:
    by = f"{source.author}, " if source.author else ""
    dated = _day(source.published) if source.published else "No date given"
    parts = [f"**{escaped(source.outlet or source.file)}**.", f"{escaped(source.title)}." if source.title else ""]
    parts += [f"{escaped(by + dated)}.", f"{source.words_taken} of its {source.words} words printed. [{source.number}]"]
    return f"{source.number}. {' '.join(part for part in parts if part)}"


def _definition(source: Source) -> str:
    address = source.url if source.url and _SAFE_ADDRESS.fullmatch(source.url) else f"sources/{source.number}.txt"
    return f"[{source.number}]: <{address}>"


def _sourcing(brief: Brief) -> Iterator[str]:
    total = len(brief.sources)
    origins = len({source.origin for source in brief.sources})
    copies = [f"[{s.number}] repeats [{s.origin}]" for s in brief.sources if s.origin != s.number]
    independence = f"; {origins} independent: {'; '.join(copies)}" if copies else ""
    undated = [f"[{source.number}]" for source in brief.sources if not source.published]
    dates = f" No date in {' '.join(undated)}." if undated else " All carry a date."
    yield "## Source summary"
    yield f"{total} article{'s' if total != 1 else ''}{independence}.{dates}"


def _method(brief: Brief) -> Iterator[str]:
    removed = len(brief.removed)
    yield "## How this was made"
    yield (
        "Every statement is copied word for word from an article and carries its number; headings, labels and notes "
        "are not. A program chose and arranged the statements; it does not judge whether they are true. A name in "
        "square brackets stands for a pronoun in the article. Several articles that agree are not several witnesses. "
        f"Lines of the articles’ pages that were left out as menus, captions and the like: {removed}."
    )


def _notices(brief: Brief) -> Iterator[str]:
    if brief.notices:
        yield "## Notices"
        yield "\n".join(f"- {escaped(str(notice))}" for notice in brief.notices)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *([cell.replace("|", r"\|") for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _listed(items: Sequence[str]) -> str:
    return ", ".join(escaped(item) for item in items)


def _day(text: str) -> str:
    day = date.fromisoformat(text)
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
