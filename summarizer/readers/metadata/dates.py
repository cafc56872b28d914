"""Dates as sources write them, to calendar dates: never guessed, never relative to today.

ISO dates and the usual ``18 March 2025`` of six languages are read at once; everything else goes through dateparser
with a fixed order and the language given.
"""

from __future__ import annotations

import datetime
import re
from functools import cache

_ISO = re.compile(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]|\s*$)")
_COMPACT = re.compile(r"\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?\s*$")
_NUMERIC = re.compile(r"\s*(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d\d)\b")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_DAY_FIRST = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|-го)?\.?[\s-]+(?:de\s+|of\s+)?([^\W\d_]{3,})\.?,?[\s-]+(?:de\s+)?((?:19|20)\d\d)\b"
)
_MONTH_FIRST = re.compile(r"([^\W\d_]{3,})\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b")
_LONGEST = 80
"""Characters of a date; longer text is prose."""
_LAST_MONTH = 12
_YEARS = (1900, 2100)
"""Years an article can be of: systems write 0001 and 1899 for no date at all."""
_MONTHS = (
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "jan feb mar apr may june july aug sept oct nov dec",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "january february march april may june july august september october november december",
    "янв фев мар апр май июн июл авг сен окт ноя дек",
    "januar februar maerz april mai juni juli august setiembre oct nov dez",
    "janv févr mars avr mai juin juil août sept oct nov déc",
)
MONTH_NAMES = frozenset(name for row in _MONTHS for name in row.split()) | {"sept"}
"""Names of months and their short forms, in small letters."""


def parse_date(text: str, *, language: str | None) -> datetime.date | None:
    """The calendar date that a text names with day, month and year, or None.

    "Yesterday" and "18 March" are None: no year, no anchor. So is ``03/04/2025`` in English or without a language,
    since British and American papers differ in it.
    """
    if found := _ISO.match(text) or _COMPACT.match(text):
        return _calendar(int(found[1]), int(found[2]), int(found[3]))
    if len(text) > _LONGEST or not _YEAR.search(text) or not _DAY.search(text):
        return None
    if found := _NUMERIC.match(text):
        return _numeric(int(found[1]), int(found[2]), int(found[3]), language)
    return _usual(text) or _worded(text, language)


@cache
def _month_numbers() -> dict[str, int]:
    return {name: number for row in _MONTHS for number, name in enumerate(row.split(), 1)}


def _usual(text: str) -> datetime.date | None:
    months = _month_numbers()
    if (found := _DAY_FIRST.search(text)) and (month := months.get(found[2].lower())):
        return _calendar(int(found[3]), month, int(found[1]))
    if (found := _MONTH_FIRST.search(text)) and (month := months.get(found[1].lower())):
        return _calendar(int(found[3]), month, int(found[2]))
    return None


def _calendar(year: int, month: int, day: int) -> datetime.date | None:
    try:
        found = datetime.date(year, month, day)
    except ValueError:
        return None
    return found if _YEARS[0] <= year <= _YEARS[1] else None


def _numeric(first: int, second: int, year: int, language: str | None) -> datetime.date | None:
    if first > _LAST_MONTH or first == second or language not in (None, "en"):
        return _calendar(year, second, first)
    return _calendar(year, first, second) if second > _LAST_MONTH else None


def _worded(text: str, language: str | None) -> datetime.date | None:
    try:
        import dateparser
    except ImportError:
        return None
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
    return _calendar(found.year, found.month, found.day) if found else None
