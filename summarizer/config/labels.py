"""The words of the documents that are not from the articles: headings and labels, one set for all of them.

They stand in layouts/labels.yaml by language. A user's file may say some of them only: what it leaves out comes from
the packaged file, first in that language, then in English. ``titles``, ``names`` and ``kinds`` are what the profiles,
the states and the differences are called in a language: English has them in the brief already.
"""

from __future__ import annotations

import string
from collections.abc import Mapping, Sequence
from pathlib import Path

from pydantic import RootModel

from summarizer.config.loading import Config, load_model, position, suggestion
from summarizer.errors import InputError

FILE = "labels.yaml"
BASE = "en"
"""The block that is whole: the others are filled up from it."""
TABLES = ("titles", "names", "kinds", "languages")
"""Labels that are tables: an English text to its translation, a kind of difference to its name."""
ANY_NUMBER = "openers"
"""The one list of labels that may be of any length; in the others each has its place."""
Label = str | tuple[str, ...] | dict[str, str]
Block = Mapping[str, Label]


class Labels(Config):
    """Every word of the documents' own; ``{…}`` is filled in."""

    language: str
    """Of the labels themselves: the documents' own language."""
    letterhead: str
    colon: str
    """Between a label and what it names."""
    both: str
    """Between the last two of several names."""
    titles: dict[str, str]
    names: dict[str, str]
    kinds: dict[str, str]

    bottom_line: str
    comment: str
    agreed: str
    refused: str
    open: str
    next: str
    decided: str
    responses: str
    next_steps: str
    positions: str
    differences: str
    also_reported: str
    careful: str
    silence: str
    quotes: str
    more_statements: str
    sources: str
    coverage: str
    source_summary: str
    method: str
    made: str
    brackets: str
    attached: str
    second_reader: str
    approved: str
    desk_changed: str
    desk_kinds: tuple[str, ...]
    """The title, roles, a speaker, a difference, a step, who says a thing, what is left out."""
    desk_mark: str
    """Behind what the desk wrote."""
    independent: str
    from_agencies: str
    from_agencies_one: str
    of_a_state: str
    of_a_state_one: str
    dated_span: str
    dated_one: str
    without_date: str
    not_whole: str
    not_whole_one: str
    partial: str
    corrected: str
    corrected_one: str
    in_languages: str
    languages: dict[str, str]
    """ISO 639-1 code to its name."""
    taken: str
    made_with: str
    large_share: str
    notices: str
    paragraphs: str
    annex: str
    subject: str
    to: str
    sender: str
    date: str
    reference: str
    version: str
    supersedes: str
    correction: str
    marking: str
    event_date: str
    one_article: str
    articles: str
    latest: str
    undated_some: str
    undated_all: str
    support: str
    support_least: str
    support_key: str
    also: str
    more: str
    when: str
    who: str
    what: str
    topic: str
    source: str
    words: str
    undated: str
    passed: str
    unknown_speaker: str
    spellings: str
    not_in_article: str
    all: str
    silent_sections: str
    silent_actors: str
    footer: str
    to_sources: str
    page: str
    numbered: str
    continued: str
    coverage_alt: str
    timeline_alt: str
    same_origin: str
    uncited: str
    uncited_one: str
    quotes_left: str
    quote_marks: str
    outlet_kinds: tuple[str, ...]
    """In the order of the kinds in ``config.outlets``."""
    ownerships: tuple[str, ...]
    """In the order of ``config.outlets`` too."""
    since: str
    since_new: str
    since_marked: str
    since_nothing: str
    since_only: str
    new_mark: str
    change_kinds: tuple[str, ...]
    """Figure, date, firmness, scope, speaker."""
    before_now: str
    withdrawn: str
    withdrawn_why: tuple[str, ...]
    """Gone, corrected, contradicted; ``{source}`` is who says so."""
    grade: str
    grade_key: str
    reliability: tuple[str, ...]
    """What the letters A to F say."""
    credibility: tuple[str, ...]
    """What the figures 1 to 6 say."""
    day: str
    months: tuple[str, ...]
    regions: tuple[str, ...]
    """In the order of ``renderers.shapes.regions``."""
    country_unknown: str
    series: str
    number: str
    issue_number: str
    ref: str
    as_of: str
    period: str
    next_issue: str
    figure: str
    summary: str
    end_summary: str
    desk_comment: str
    end_comment: str
    detail: str
    key_findings: str
    key_figures: str
    highlights: str
    situation: str
    press_extracts: str
    media_reaction: str
    press_review: str
    cable: str
    situation_report: str
    telegram: str
    report_by_wire: str
    submission: str
    action_memo: str
    issue: str
    recommendation: str
    timing: str
    background: str
    argument: str
    presentation: str
    assessment: str
    outlook: str
    instruction: str
    openers: dict[str, tuple[str, ...]]
    """By the language of a sentence: first words that tie it to the one before."""


class _Blocks(RootModel[dict[str, dict[str, Label]]]):
    """A labels file as it stands: language to its labels, of which some may be missing."""


def load_labels(language: str, folders: Sequence[Path]) -> Labels:
    """The labels of a language from the labels files of the folders, the first of which has the last word.

    Raises InputError for a language that no file has, an unknown label, and a ``{…}`` that a label cannot fill in.
    """
    return _merged(language, [folder / FILE for folder in folders if (folder / FILE).is_file()])


def load_labels_file(path: Path, folders: Sequence[Path]) -> Labels:
    """The labels of a file of the user's, in the one language that it adds to the packaged ones, or its only one.

    Raises InputError where it leaves open which, and as ``load_labels`` does.
    """
    files = [folder / FILE for folder in folders if (folder / FILE).is_file()]
    own = list(load_model(path, _Blocks).root)
    known = {name for file in files for name in load_model(file, _Blocks).root}
    meant = own if len(own) == 1 else [name for name in own if name not in known]
    if len(meant) != 1:
        raise InputError("leaves open which of its languages is meant", where=path, remedy="keep one language in it")
    return _merged(meant[0], [path, *files])


def _merged(language: str, files: Sequence[Path]) -> Labels:
    blocks = [(path, load_model(path, _Blocks).root) for path in reversed(files)]
    known = sorted({name for _, block in blocks for name in block})
    if language not in known:
        raise InputError(f"there are no labels for the language '{language}'", remedy=f"use one of: {', '.join(known)}")
    base = blocks[0][1][BASE]
    found: dict[str, object] = dict(base)
    for name in dict.fromkeys((BASE, language)):
        for path, block in blocks:
            found |= _checked(block.get(name, {}), base, path, name)
    found["language"] = language
    found["openers"] = {name: block["openers"] for _, all_of_one in blocks for name, block in all_of_one.items()
                        if "openers" in block}  # fmt: skip
    return Labels.model_validate(found)


def _checked(block: Block, base: Block, path: Path, language: str) -> Block:
    """The block itself; raises InputError at the first label that cannot be printed."""
    for name, label in block.items():
        wrong = _complaint(name, label, base)
        if wrong:
            line, column = position(path, (language, name))
            raise InputError(wrong, where=path, line=line, column=column)
    return block


def _complaint(name: str, label: Label, base: Block) -> str | None:
    if name not in base:
        return f"unknown label '{name}'{suggestion(name, base)}"
    if name in TABLES:
        return _complaint_of_table(label)
    own = base[name]
    if isinstance(label, str) != isinstance(own, str):
        return "a label is a text" if isinstance(own, str) else f"{len(own)} labels are needed"
    if not isinstance(label, str) and name != ANY_NUMBER and len(label) != len(own):
        return f"{len(own)} labels are needed"
    if isinstance(label, str) and (wrong := sorted(_fields(label) - _fields(str(base[name])))):
        allowed = ", ".join(f"{{{field}}}" for field in sorted(_fields(str(base[name])))) or "nothing in braces"
        return f"cannot fill in {{{wrong[0]}}}; this label may hold {allowed}"
    return None


def _complaint_of_table(label: Label) -> str | None:
    if not isinstance(label, dict):
        return "a table of texts is needed: what is said in English, a colon, its translation"
    for text, translation in label.items():
        if wrong := sorted(_fields(translation) - _fields(text)):
            return f"cannot fill in {{{wrong[0]}}} in the translation of '{text}'"
    return None


def _fields(label: str) -> set[str]:
    """What stands in braces; braces that do not close count as a field that nothing fills in."""
    try:
        return {name for _, name, _, _ in string.Formatter().parse(label) if name is not None}
    except ValueError:
        return {label}
