"""What is printed of a statement: its words without dateline and list mark, a bracketed name for its pronoun.

Known by form, not by words: a place in capitals, or one with an agency in brackets, before a dash.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from summarizer.config.labels import Labels
from summarizer.model import Brief, Statement

_NAME = r"[^\W\d_a-zß-ÿ][\w'’./-]*"
_PLACE = rf"{_NAME}(?: {_NAME}){{0,3}}"
_DAY = r"(?:, ?[\w .]{1,30})?"
_DASH = r"(?:\s*—\s*|\s*(?:–|--|-)\s+)"
_IN_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ'’.-]{4,}(?: [A-ZÀ-Þ'’.-]+){0,3}"
_AGENCY = r"\([^()]{2,30}\)"
_FORMS = (
    rf"{_PLACE}{_DAY}\s*{_AGENCY}{_DASH}",
    rf"{_PLACE}, {_PLACE}\s*(?:\([A-Z]{{2,7}}\)\s+|{_DASH})",
    rf"{_IN_CAPITALS}{_DAY}{_DASH}",
)
DATELINE = re.compile(rf"(?:{'|'.join(_FORMS)})(?=[\"“„«‘']?[^\Wa-zß-ÿ\d_])")
"""``LENNO, 14 May (Agency) – ``, ``Lenno, Southmark (CP) ``, ``NORTHAVEN — ``: what follows opens with a capital, or it
is no dateline but a remark between dashes. Capitals of fewer than five letters are taken for the name of a body
(``NATO – …``)."""
LIST_MARK = re.compile(r"(?:\*{2,3}|[•‣▪◦●·*–—-]|\(?\d{1,2}\)|\([a-z]\))\s+")
NUMBERED = re.compile(rf"(?:{LIST_MARK.pattern[:-3]}|\d{{1,2}}\.)\s+")
"""A number with a full stop is a list mark only where the language writes no ordinals so, as others do ("5. May")."""
ORDINAL_WITHOUT_STOP = frozenset({"en", "fr", "es", "pt", "nl"})


def printed(statement: Statement, language: str = "") -> str:
    """The words to print, the pronoun at their head replaced by the bracketed name where one is given.

    ``language`` is that of the source, where it is known.
    """
    start = matter_start(statement.text, language)
    known = statement.antecedent
    if known is None or known.start < start:
        return statement.text[start:]
    return f"{statement.text[start : known.start]}[{known.name}]{statement.text[known.end :]}"


def source_language(brief: Brief, number: int) -> str:
    """The language of a source."""
    return next((s.language for s in brief.sources if s.number == number and s.language), brief.language)


def matter_start(text: str, language: str = "") -> int:
    """Where a text begins behind its list mark and its dateline; 0 where it has neither."""
    mark = (NUMBERED if language in ORDINAL_WITHOUT_STOP else LIST_MARK).match(text)
    start = mark.end() if mark else 0
    line = DATELINE.match(text, start)
    return line.end() if line and text[line.end() :].strip() else start


FIRST_WORD = re.compile(r"[^\w]*([^\W\d_]+)")
INSERTED = re.compile(r"[^,.;:]{1,60},\s*([^,.;:]{1,30}),")
"""What stands between commas behind the subject: "The declaration, however, made …"."""


def leans_back(text: str, labels: Labels, language: str) -> bool:
    """Whether the text is tied to the sentence before ("But …", "He, however, …"), by the openers of a language.

    A language for which the labels file lists none ties no sentence.
    """
    openers = labels.openers.get(language, ())
    found = (FIRST_WORD.match(text), INSERTED.match(text))
    return any(one is not None and one[1].casefold() in openers for one in found)


def best_opener(statements: Iterable[Statement], labels: Labels, language: str) -> tuple[Statement, ...]:
    """The statements with the first that leans on nothing before it ("But …") at their head; else as they are."""
    given = tuple(statements)
    free = next((s for s in given if not leans_back(printed(s), labels, language)), None)
    return given if free is None else (free, *(s for s in given if s is not free))
