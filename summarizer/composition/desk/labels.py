"""Edits of what the brief says about sentences: speakers, differences, positions, steps and what stands at a glance.

Works on the finished brief. What the officer writes stands beside the words of the sources and is told as the desk's.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from summarizer.composition.desk.anchors import SHOWN, find_sentence, plain
from summarizer.composition.desk.statements import every_statement
from summarizer.composition.desk.telling import at_fault, gone, told
from summarizer.config.edits import Anchor, DifferenceEdit, Edit, Label, SpeakerEdit, StepEdit
from summarizer.errors import InputError
from summarizer.model import (
    Article,
    Brief,
    Difference,
    Highlight,
    Position,
    Quote,
    Sentence,
    Statement,
    Step,
    Value,
)
from summarizer.notices import Notice

KIND = "desk"
"""Kind of a difference that the officer found."""


class Texts(NamedTuple):
    """The articles of the brief in the order of their numbers, and their sentences."""

    articles: Sequence[Article]
    sentences: Sequence[Sentence]


def apply_labels(brief: Brief, edits: Sequence[Edit], texts: Texts) -> Brief:
    """The brief with each edit of a label carried out and told; pins, drops and moves of sentences are left alone.

    Raises InputError when an edit fits two things; one that fits none any more is a notice.
    """
    for number, edit in enumerate(edits):
        label = edit.drop.label if edit.drop else None
        try:
            if label and label[0] in LISTS:
                brief = _dropped(brief, edit, *label)
            elif edit.speaker:
                brief = _with_speaker(brief, edit, edit.speaker)
            elif edit.difference:
                brief = _with_difference(brief, edit, edit.difference, texts)
            elif edit.step:
                brief = _with_step(brief, edit, edit.step, texts)
        except InputError as error:
            raise at_fault(error, number) from error
    return brief


# what is found by the words that it shows


def _difference_words(difference: Difference) -> list[str]:
    return [difference.what, *(word for value in difference.values for word in (value.text, value.sentence))]


def _quote_words(quote: Quote) -> list[str]:
    return [quote.text, quote.speaker or ""]


def _position_words(position: Position) -> list[str]:
    return [position.text, position.actor]


def _step_words(step: Step) -> list[str]:
    return [step.statement.text, step.when or "", step.who or ""]


def _highlight_words(highlight: Highlight) -> list[str]:
    return [highlight.text]


LISTS: Mapping[Label, tuple[str, Callable[[Any], list[str]]]] = {
    "difference": ("differences", _difference_words),
    "quotation": ("quotes", _quote_words),
    "position": ("positions", _position_words),
    "step": ("steps", _step_words),
    "highlight": ("highlights", _highlight_words),
}
"""A label to its field of the brief, and to the words that it shows."""


def _one_of(brief: Brief, edit: Edit, label: Label, words: str) -> int | None:
    """Index of the one label that shows the words; None where none does any more."""
    items, shown = getattr(brief, LISTS[label][0]), LISTS[label][1]
    wanted = plain(words).casefold()
    found = [i for i, item in enumerate(items) if any(wanted in plain(text).casefold() for text in shown(item))]
    exact = [i for i in found if any(wanted == plain(text).casefold() for text in shown(items[i]))]
    if len(exact or found) > 1:
        listed = "; ".join(" · ".join(filter(None, shown(items[i])))[:SHOWN] for i in exact or found)
        raise InputError(
            f"{edit.kind} “{words}” matches {len(exact or found)} of {label}: {listed}",
            where="dossier.yaml",
            remedy="give more of the words it shows",
        )
    return next(iter(exact or found), None)


def _dropped(brief: Brief, edit: Edit, label: Label, words: str) -> Brief:
    at = _one_of(brief, edit, label, words)
    if at is None:
        return _noted(brief, gone(edit, f"no {label} shows these words"))
    items = getattr(brief, LISTS[label][0])
    rest: dict[str, Any] = {LISTS[label][0]: (*items[:at], *items[at + 1 :])}
    kept = replace(brief, **rest)
    return _told(kept, edit, f"{label}: {LISTS[label][1](items[at])[0]}")


# who said it


def _with_speaker(brief: Brief, edit: Edit, named: SpeakerEdit) -> Brief:
    at = _one_of(brief, edit, "quotation", named.quote)
    if at is None:
        return _noted(brief, gone(edit, "no quotation shows these words"))
    quote = brief.quotes[at]
    mended = replace(quote, speaker=named.speaker, office=None, place=None)
    brief = every_statement(brief, lambda statement: _same_speaker(statement, quote, named.speaker))
    return _told(replace(brief, quotes=(*brief.quotes[:at], mended, *brief.quotes[at + 1 :])), edit, named.name)


def _same_speaker(statement: Statement, quote: Quote, speaker: str | None) -> Statement:
    """A statement that holds the quotation, and was given to the same speaker, gets the new one."""
    holds = statement.source == quote.source and statement.start <= quote.start and quote.end <= statement.end
    return replace(statement, speaker=speaker) if holds and statement.speaker == quote.speaker else statement


# a difference that was missed


def _with_difference(brief: Brief, edit: Edit, wanted: DifferenceEdit, texts: Texts) -> Brief:
    notices: list[Notice] = []
    rows = [_row(edit, words, texts, notices) for words in wanted.of]
    if None in rows:
        return replace(brief, notices=(*brief.notices, *notices))
    values = tuple(_value(texts, row) for row in rows if row is not None)
    found = Difference(what=wanted.what, kind=KIND, values=values)
    return _told(replace(brief, differences=(found, *brief.differences)), edit, wanted.what)


def _row(edit: Edit, words: str, texts: Texts, notices: list[Notice]) -> int | None:
    """The sentence that begins with the words; where none does, the notice says so."""
    anchor = Anchor(first=words)
    return find_sentence(edit.kind, anchor, texts.sentences, texts.articles, notices.append, edit.source)


def _value(texts: Texts, row: int) -> Value:
    sentence = texts.sentences[row]
    text = texts.articles[sentence.article].text[sentence.start : sentence.end]
    return Value(source=sentence.article + 1, text=text, sentence=text, start=sentence.start, end=sentence.end)


# what is to come


def _with_step(brief: Brief, edit: Edit, wanted: StepEdit, texts: Texts) -> Brief:
    """The step of the sentence with the officer's words, a new one where there was none."""
    notices: list[Notice] = []
    row = _row(edit, wanted.of, texts, notices)
    if row is None:
        return replace(brief, notices=(*brief.notices, *notices))
    sentence = texts.sentences[row]
    at = next((i for i, step in enumerate(brief.steps) if _begins_at(step.statement, sentence)), None)
    old = brief.steps[at] if at is not None else Step(when=None, who=None, statement=_statement(brief, texts, row))
    when, due = (wanted.when, _iso(wanted.when)) if wanted.when else (old.when, old.due)
    step = replace(old, when=when, due=due, who=wanted.who or old.who)
    steps = (*brief.steps, step) if at is None else (*brief.steps[:at], step, *brief.steps[at + 1 :])
    written = ", ".join(filter(None, (wanted.when, wanted.who))) or sentence.text[:SHOWN]
    return _told(replace(brief, steps=steps), edit, written)


def _iso(words: str) -> str | None:
    """The date, where the words are one in ISO 8601."""
    try:
        return datetime.date.fromisoformat(words).isoformat()
    except ValueError:
        return None


def _statement(brief: Brief, texts: Texts, row: int) -> Statement:
    """The sentence as the brief prints it, or as a statement of its own."""
    sentence = texts.sentences[row]
    text = texts.articles[sentence.article].text[sentence.start : sentence.end]
    own = Statement(text=text, source=sentence.article + 1, start=sentence.start, end=sentence.end)
    return next((one for one in _printed(brief) if _begins_at(one, sentence)), own)


def _printed(brief: Brief) -> Iterator[Statement]:
    yield from brief.bottom_line
    yield from (statement for section in brief.sections for statement in section.statements)
    yield from brief.also_reported


def _begins_at(statement: Statement, sentence: Sentence) -> bool:
    return (statement.source, statement.start) == (sentence.article + 1, sentence.start)


# what is told


def _told(brief: Brief, edit: Edit, text: str) -> Brief:
    """The brief with the edit among what the desk changed, and in the log."""
    of = edit.text if edit.kind in ("speaker", "step") else None
    entry, notice = told(edit, text, of)
    return _noted(replace(brief, desk=(*brief.desk, entry)), notice)


def _noted(brief: Brief, notice: Notice) -> Brief:
    return replace(brief, notices=(*brief.notices, notice))
