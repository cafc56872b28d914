"""What a raised mark is: the number of a note, an exponent, an ordinal ending or a trade mark.

Raised glyphs lose their place when a file becomes plain text: "2026" and a raised 3 would read 20263. Every format
that knows what is raised asks here what to write for it.
"""

from __future__ import annotations

import re

_UPPER = str.maketrans("0123456789+-−–()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁽⁾ⁿ")
_UNIT = re.compile(
    r"(?:^|[\s\d(/·.])(?:[cdkmµun]?m|km|ft|mi|yd|in|sq|[cm]?s|kg|ha|cm|dm|metres?|meters?|m[eè]tres|Meter)$",
    re.IGNORECASE,
)
_POWER = re.compile(r"(?:[x×·*]\s?|^|[\s(])10$|\^$")
_POWER_OF_TEN = re.compile(r"[x×·*]\s?10$")
_EXPONENT = re.compile(r"[+\-−–]?\d{1,3}$")
_ORDINAL = re.compile(r"(?:st|nd|rd|th|er|re|e|ème|eme|ère|ième|nde?|o|º|ª)$", re.IGNORECASE)
_ORDINAL_NUMBER = re.compile(r"(?:(?<![\d.,])\d{1,3}|(?<![\w])[IVXLC]{1,7})$")
_NUMBER_SIGN = re.compile(r"(?<!\w)n$", re.IGNORECASE)
_ABBREVIATION = re.compile(r"(?<!\w)(?:M|D|P|S|V|M[lL]?)$")
_NOTE = re.compile(
    r"[\[(]?\s*(?:(?:note|n\.?|fn\.?)?\s*\d{1,3}|[a-z]{1,2}|[ivx]{1,5}|[*†‡§¶#∗]{1,3}|citation needed)\s*[\])]?"
    r"(?:\s*(?:[,;–-]\s*|(?=[\[(]))[\[(]?\s*(?:\d{1,3}|[a-z])\s*[\])]?)*[.:]?$",
    re.IGNORECASE,
)
_TRADE_MARKS = {"tm": "™", "(tm)": "™", "®": "®", "™": "™", "sm": "℠", "©": "©"}
_ISOTOPE = re.compile(r"(?:^|[\s(\[“\"])$")
_ELEMENT = re.compile(r"[A-Z][a-z]?(?![a-z])")


def raised(before: str, mark: str, after: str = "") -> str:
    """What stands for a raised mark between two pieces of text: nothing for the number of a note.

    An exponent comes in the raised digits of Unicode, an ordinal ending as it is; anything else gets a space before it.
    """
    mark = " ".join(mark.split())
    if not mark:
        return ""
    if mark.lower() in _TRADE_MARKS and before[-1:].isalpha():
        return _TRADE_MARKS[mark.lower()]
    if _EXPONENT.match(mark) and _is_exponent(before, mark, after):
        return mark.translate(_UPPER)
    if _is_ordinal(before, mark):
        return mark
    if _NOTE.match(mark):
        return ""
    return f" {mark}" if before[-1:].isalnum() and mark[0].isalnum() else mark


def _is_exponent(before: str, mark: str, after: str) -> bool:
    if _UNIT.search(before) and mark.lstrip("+-−–") in ("1", "2", "3", "4"):
        return True
    signed = mark[0] in "+-−–" and before[-1:].isalnum()
    isotope = bool(_ISOTOPE.search(before) and _ELEMENT.match(after) and len(mark) > 1)
    return bool(_POWER_OF_TEN.search(before) or isotope or (signed and len(mark) > 1))


def _is_ordinal(before: str, mark: str) -> bool:
    if _ORDINAL.match(mark) and _ORDINAL_NUMBER.search(before):
        return True
    if mark.lower() in ("o", "º", "os") and _NUMBER_SIGN.search(before):
        return True
    return mark.lower() in ("me", "mme", "r", "lle", "gr") and bool(_ABBREVIATION.search(before))
