"""Words that a text brings and nobody is told to have said: denied, held back, or supposed in a condition."""

from __future__ import annotations

from summarizer.language.list_names import SpeechList
from summarizer.understanding.names.persons import Persons
from summarizer.understanding.text.quoted_tokens import Tokens

_REACH = 48
"""Characters before a verb in which what denies it must stand."""
_VERBS: tuple[SpeechList, ...] = ("said", "reports", "led")


def withheld(left: Tokens, i: int, persons: Persons) -> bool:
    """Whether the verb at ``i`` tells of what was not said: "stopped short of calling it “…”", "never said “…”"."""
    first = max(left[0].start, left[i].start - _REACH)
    return persons.rules.withheld.search(persons.text[first : left[i].start]) is not None


def supposed(left: Tokens, persons: Persons) -> bool:
    """Whether a condition leads into a quotation: "If Berg says “…”, she will be asked"."""
    if not left or left[0].text.lower() not in persons.lists["suppositions"]:
        return False
    clause = left[:-1] if left[-1].text in (",", ":") else left
    return not any(token.text == "," for token in clause) and any(
        token.text in persons.lists[kind] for token in clause for kind in _VERBS
    )
