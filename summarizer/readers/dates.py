"""Dates as sources write them, to calendar dates: never guessed, never relative to today.

ISO dates are read at once; everything else goes through dateparser with a fixed order and the language given.
"""

from __future__ import annotations

import datetime
import re

_ISO = re.compile(r"\s*(\d{4})-(\d{2})-(\d{2})(?:[T ]|\s*$)")
_COMPACT = re.compile(r"\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?\s*$")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_NUMERIC = re.compile(r"\s*(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d\d)\b")
_LONGEST = 80
"""Characters of a date; longer text is prose."""
_MONTHS = 12


def parse_date(text: str, *, language: str | None) -> datetime.date | None:
    """The calendar date that a text names with day, month and year, or None.

    "Yesterday" and "18 March" are None: no year, no anchor. So is ``03/04/2025`` without a language, where day and
    month cannot be told apart; in English it is None too, since British and American papers differ.
    """
    if found := _ISO.match(text) or _COMPACT.match(text):
        return _calendar(int(found[1]), int(found[2]), int(found[3]))
    if len(text) > _LONGEST or not _YEAR.search(text) or not _DAY.search(text):
        return None
    if found := _NUMERIC.match(text):
        return _numeric(int(found[1]), int(found[2]), int(found[3]), language)
    return _worded(text, language)


def _calendar(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _numeric(first: int, second: int, year: int, language: str | None) -> datetime.date | None:
    if first > _MONTHS or first == second or language not in (None, "en"):
        return _calendar(year, second, first)
    return _calendar(year, first, second) if second > _MONTHS else None


def _worded(text: str, language: str | None) -> datetime.date | None:
    import dateparser

    found = dateparser.parse(
        text,
        languages=list(dict.fromkeys([language or "en", "en"])),
        settings={
            "REQUIRE_PARTS": ["day", "month", "year"],
            "STRICT_PARSING": True,
            "PARSERS": ["absolute-time"],
            "DATE_ORDER": "DMY",
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
    return found.date() if found else None
