"""Words that a text brings and nobody is told to have said: denied, held back, or supposed in a condition."""

from __future__ import annotations

from summarizer.language.list_names import SpeechList
from summarizer.understanding.names.persons import Persons
from summarizer.understanding.speech.reasons import INSCRIBED, SUPPOSED, WITHHELD
from summarizer.understanding.text.quoted_tokens import Tokens


def not_said(left: Tokens, persons: Persons) -> str | None:
    """Why nobody is told to have said the words after ``left``; None where somebody may be."""
    if supposed(left, persons):
        return SUPPOSED
    if left and left[-1].text in persons.lists["inscriptions"]:
        return INSCRIBED
    return WITHHELD if left and unsaid(left, persons) else None


def in_side_clause(left: Tokens, persons: Persons) -> bool:
    """Whether a quotation belongs to the clause before the main one: "Though Berg said it was “…”, Vik said no"."""
    opens = bool(left) and left[0].text.lower() in persons.lists["side_openers"]
    return opens and any(token.text in persons.lists[kind] for token in left for kind in _VERBS)


_REACH = 48
"""Characters before a verb in which what denies it must stand."""
_VERBS: tuple[SpeechList, ...] = ("said", "reports", "led")


def withheld(left: Tokens, i: int, persons: Persons) -> bool:
    """Whether the verb at ``i`` tells of what was not said: "stopped short of calling it “…”", "never said “…”"."""
    first = max(left[0].start, left[i].start - _REACH)
    return persons.rules.withheld.search(persons.text[first : left[i].start]) is not None


def unsaid(left: Tokens, persons: Persons) -> bool:
    """Whether the last verb of speech before a quotation is denied: "She did not say that it was “…”"."""
    kinds: tuple[SpeechList, ...] = (*_VERBS, "saying", "say_bases")
    for i in range(len(left) - 1, -1, -1):
        if left[i].quote >= 0 or left[i].text == ";":
            return False
        if any(left[i].text in persons.lists[kind] for kind in kinds):
            return withheld(left, i, persons)
    return False


def supposed(left: Tokens, persons: Persons) -> bool:
    """Whether a condition leads into a quotation: "If Berg says “…”, she will be asked"."""
    if not left or left[0].text.lower() not in persons.lists["suppositions"]:
        return False
    clause = left[:-1] if left[-1].text in (",", ":") else left
    return not any(token.text == "," for token in clause) and any(
        token.text in persons.lists[kind] for token in clause for kind in _VERBS
    )
