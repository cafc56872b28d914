"""Bodies that bear a nationality in their name and do not speak for the state: institutes, societies, trades."""

from __future__ import annotations

from summarizer.understanding.text.phrases import pattern


def is_civil(called: str, code: str) -> bool:
    """Whether a body or office is of no state by its name: "Norwegian Refugee Council", "Russian oil companies".

    ``called`` is the whole name, nationality and head; ``code`` the language. A "central bank" is the state's.
    """
    civil = pattern(code, "actors", "civil").search(called) is not None
    return civil and pattern(code, "actors", "organs").search(called) is None
