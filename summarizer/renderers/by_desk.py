"""What the officer wrote or corrected, marked as the desk's: the same mark behind the same words in every document.

Names, days, differences and who else says a thing are marked where they stand; title, roles and what was left out are
told in the line on how the brief was made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.config.labels import Labels
from summarizer.model import Brief, DeskEntry, Difference, Quote, Statement, Step
from summarizer.renderers.days import day

TIE = "\u00a0"
KINDS = ("title", "roles", "speaker", "difference", "step", "support", "drop")
"""In the order of ``desk_kinds`` in labels.yaml."""
WRITTEN_DIFFERENCE = "desk"
"""Kind of a difference that the officer found."""
SHOWN = 60
"""Characters of a text that is named."""
_STRAIGHT = str.maketrans("“”«»„‘’–—", '"""""\'\'--')


def marked(labels: Labels, text: str) -> str:
    """Words of the desk's with the mark behind them: ``Olaf Scholz (desk)``."""
    return f"{text}{TIE}({labels.desk_mark})"


def speaker_of(brief: Brief, labels: Labels, quote: Quote, text: str) -> str:
    """``text``, which names who speaks, with the mark where the desk wrote the name."""
    named = [one for one in _entries(brief, "speaker") if one.text == quote.speaker]
    if any(_folded(one.of) in _folded(quote.text) for one in named):
        return marked(labels, text)
    # An edit may name the quotation by the speaker that it had before: then its words stand in none.
    unplaced = (all(_folded(one.of) not in _folded(other.text) for other in brief.quotes) for one in named)
    return marked(labels, text) if any(unplaced) else text


def step_lead(brief: Brief, labels: Labels, statement: Statement, *, to_come: bool = True) -> str | None:
    """What stands before a step: its day where that is known, and what the desk wrote of it, with the mark.

    ``to_come`` is whether the day is told where the desk did not write it.
    """
    step = next((one for one in brief.steps if one.statement == statement), None)
    written = _step_words(brief, labels, step) if step else []
    if written:
        return marked(labels, ", ".join(written))
    return day(labels, step.due) if step and step.due and to_come else None


def _step_words(brief: Brief, labels: Labels, step: Step) -> list[str]:
    """When and who of a step in the desk's words; nothing where it wrote neither."""
    entry = next((one for one in _entries(brief, "step") if _begins(step.statement.text, one)), None)
    if entry is None or step.statement.text.startswith(entry.text):
        return []
    when = day(labels, step.due) if step.due else step.when if step.when and step.when in entry.text else None
    who = step.who if step.who and step.who in entry.text else None
    return [part for part in (when, who) if part]


def supported_by_desk(brief: Brief, statement: Statement) -> bool:
    """Whether the desk said which articles say a statement."""
    return any(_begins(statement.text, one) for one in _entries(brief, "support"))


def difference_name(labels: Labels, difference: Difference) -> str:
    """What a difference is about; where the labels name its kind, that alone, since the rest is said in English."""
    if difference.kind == WRITTEN_DIFFERENCE:
        return marked(labels, difference.what)
    return labels.kinds.get(difference.kind, difference.what)


def changed_by_desk(brief: Brief, labels: Labels) -> str:
    """All that the desk wrote, corrected or left out, in one sentence; empty where it did not."""
    items = "; ".join(_item(labels, entry) for entry in brief.desk)
    return labels.desk_changed.format(items=items.rstrip(".")) if items else ""


def _item(labels: Labels, entry: DeskEntry) -> str:
    if entry.what not in KINDS:
        return entry.text
    text = entry.text.partition(": ")[2] if entry.what == "drop" else entry.text
    told = _short(" ".join(_dated(labels, text)) if entry.what == "step" else text)
    return labels.desk_kinds[KINDS.index(entry.what)].format(text=told, of=_short(entry.of or ""))


def _dated(labels: Labels, text: str) -> Iterator[str]:
    """The words with ISO dates as the labels write them."""
    for word in text.split():
        bare = word.rstrip(",")
        yield day(labels, bare) + word[len(bare) :]


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[:SHOWN].rsplit(' ', 1)[0].rstrip(',;:')}…"


def _entries(brief: Brief, what: str) -> Iterator[DeskEntry]:
    return (entry for entry in brief.desk if entry.what == what)


def _begins(text: str, entry: DeskEntry) -> bool:
    return bool(entry.of) and _folded(text).startswith(_folded(entry.of))


def _folded(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "").strip().translate(_STRAIGHT).casefold()
