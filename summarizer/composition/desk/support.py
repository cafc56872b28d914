"""Edits of what the brief says about the articles as a whole: which of them say a statement, and who is silent.

Works on the finished brief, like labels.py. Nothing is looked for in the articles: the officer has read them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.composition.desk.anchors import plain
from summarizer.composition.desk.statements import every_statement
from summarizer.composition.desk.telling import at_fault, gone, told
from summarizer.config.edits import Edit, SupportEdit
from summarizer.config.loading import suggestion
from summarizer.errors import InputError
from summarizer.model import Brief, Carriers, Silence, Statement


def apply_support(brief: Brief, edits: Sequence[Edit]) -> Brief:
    """The brief with each edit of support and of silence carried out and told.

    Raises InputError for a file that is no source and for words that fit two statements; an edit whose statement or
    actor is gone is a notice.
    """
    for number, edit in enumerate(edits):
        try:
            if edit.support:
                brief = _with_support(brief, edit, edit.support)
            elif edit.drop and edit.drop.silent:
                brief = _heard(brief, edit, edit.drop.silent)
        except InputError as error:
            raise at_fault(error, number) from error
    return brief


def _with_support(brief: Brief, edit: Edit, wanted: SupportEdit) -> Brief:
    named = {_source(brief, file) for file in wanted.articles}
    spans = {(s.source, s.start, s.end): s for s in _printed(brief) if plain(s.text).startswith(plain(wanted.of))}
    chosen = {span: s for span, s in spans.items() if edit.source in (None, brief.sources[s.source - 1].file)}
    if not chosen:
        return replace(brief, notices=(*brief.notices, gone(edit, "no statement begins so")))
    if len(chosen) > 1:
        listed = "; ".join(f"{brief.sources[s.source - 1].file}: {s.text}" for s in chosen.values())
        raise InputError(
            f"support “{wanted.of}” matches {len(chosen)} statements: {listed}",
            where="dossier.yaml",
            remedy="give more of the statement's first words, or its source",
        )
    (span,) = chosen
    entry, notice = told(edit, ", ".join(wanted.articles) or "no other article", wanted.of)

    def change(one: Statement) -> Statement:
        return _said_by(brief, one, named) if (one.source, one.start, one.end) == span else one

    changed = every_statement(brief, change)
    return replace(changed, desk=(*brief.desk, entry), notices=(*brief.notices, notice))


def _source(brief: Brief, file: str) -> int:
    """The number of a source by its file."""
    for source in brief.sources:
        if source.file == file:
            return source.number
    known = [source.file for source in brief.sources]
    raise InputError(f"support names '{file}', which is no article{suggestion(file, known)}", where="dossier.yaml")


def _said_by(brief: Brief, statement: Statement, named: set[int]) -> Statement:
    """A statement that these sources and its own say, and no other."""
    numbers = tuple(sorted({*named, statement.source}))
    origins = len({brief.sources[number - 1].origin for number in numbers})
    return replace(
        statement,
        also_in=tuple(number for number in numbers if number != statement.source),
        independent=origins,
        carriers=Carriers(sources=numbers, origins=origins, known=True),
    )


def _printed(brief: Brief) -> list[Statement]:
    sections = (statement for section in brief.sections for statement in section.statements)
    steps = (step.statement for step in brief.steps)
    return [*brief.bottom_line, *sections, *brief.also_reported, *steps]


def _heard(brief: Brief, edit: Edit, name: str) -> Brief:
    """The brief without a line that says that nothing is reported of somebody, or under a heading."""
    silent, wanted = brief.silent, plain(name).casefold()
    kept = Silence(
        sections=tuple(title for title in silent.sections if plain(title).casefold() != wanted),
        actors=tuple(actor for actor in silent.actors if plain(actor).casefold() != wanted),
    )
    if kept == silent:
        listed = suggestion(name, [*silent.sections, *silent.actors])
        return replace(brief, notices=(*brief.notices, gone(edit, f"nobody of this name is said to be silent{listed}")))
    entry, notice = told(edit, f"silent: {name}")
    return replace(brief, silent=kept, desk=(*brief.desk, entry), notices=(*brief.notices, notice))
