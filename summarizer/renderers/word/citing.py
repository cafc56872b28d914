"""How a statement is set with its source: by its number alone, or in a note that says who else says the same.

A footnote is short, since the list of sources at the end says the rest. Endnotes are that list: the first on a source
is its entry, later ones name it; what no note is about stands under the heading before them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.model import Source, Statement
from summarizer.renderers import wording
from summarizer.renderers.printing import printed, source_language
from summarizer.renderers.since import is_new
from summarizer.renderers.word.draft import NBSP, Draft
from summarizer.renderers.word.nodes import Inline, Quoted, Run, source_anchor


def stated(draft: Draft, statement: Statement, section: str = "") -> list[Inline]:
    """The words as a control of their own, their source behind it, dots for the articles that say the same."""
    told = printed(statement, source_language(draft.brief, statement.source))
    words = Run(told, "words", language=draft.language(statement.source))
    quoted = Quoted(statement.id, draft.control_title(statement.source), (words,), statement.source, section)
    new = [Run(f"{NBSP}{NBSP}{draft.words.new_mark.upper()}", "strong")] if is_new(draft.brief, statement) else []
    return [quoted, *_sourced(draft, statement), *new, *draft.support(statement)]


def _sourced(draft: Draft, statement: Statement) -> Sequence[Run]:
    if draft.notes == "none":
        return draft.references([statement.source, *draft.others(statement)])
    return [Run("", note=tuple(_note(draft, statement)))]


def _note(draft: Draft, statement: Statement) -> Iterator[Run]:
    source = draft.source(statement.source)
    if draft.first_of.get(source.number) == statement:
        yield Run(f"[{source.number}]", "label", anchor=source_anchor(source.number))
        yield Run(" ")
        yield from source_runs(draft, source)
    else:
        yield draft.reference(source.number)
        yield Run(f" {named(draft, source)}. ")
    yield from _also(draft, draft.others(statement))


def _also(draft: Draft, others: list[int]) -> Iterator[Run]:
    if not others:
        return
    before, _, after = draft.words.also.partition("{sources}")
    yield Run(wording.capital(before))
    for index, number in enumerate(others):
        yield from (Run(" "), draft.reference(number)) if index else (draft.reference(number),)
    yield Run(f"{after}.")


def named(draft: Draft, source: Source) -> str:
    """The outlet alone where it names one source of the brief; else with the date."""
    name = wording.source_name(draft.words, source)
    alike = sum(one.outlet == source.outlet for one in draft.brief.sources)
    return (source.outlet if source.outlet and alike == 1 else name).rstrip(".")


def source_runs(draft: Draft, source: Source) -> Iterator[Run]:
    """All that is known of a source, outlet first; the headline leads to the article's address where it has one."""
    name, *rest = wording.source_entry(draft.words, source)
    yield Run(f"{name.rstrip('.')}. ", "strong", link=source.url if name == source.title else None)
    for part in rest:
        headline = part == source.title
        yield Run(
            part.rstrip("."),
            language=draft.language(source.number) if headline else None,
            link=source.url if headline else None,
        )
        yield Run(". ")
    yield from (Run(f"{note}. ", "label") for note in _remarks(draft, source))


def _remarks(draft: Draft, source: Source) -> list[str]:
    """What must be known of the article: that it repeats another, a correction that it carries."""
    same = [draft.words.same_origin.format(source=source.origin)] if source.origin != source.number else []
    part = [draft.words.partial] if source.partial else []
    return [note[:1].upper() + note[1:].rstrip(".") for note in (*same, *part, *source.notes)]
