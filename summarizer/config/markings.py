"""Handling markings: which strings are known, which scheme they belong to, and which of several is the highest.

The program draws a marking; it authorises nobody to give one. Sources: FIRST TLP 2.0, 32 CFR 2002.20 (CUI banners),
UK Government Security Classifications (2023), Council Decision 2013/488/EU and ST 11336/11 (LIMITE).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Annotated

from pydantic import PlainValidator

from summarizer.errors import InputError
from summarizer.model import Marking

LADDERS: dict[str, tuple[str, ...]] = {
    "tlp": ("TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"),
    "us": ("UNCLASSIFIED", "CUI"),
    "uk": ("OFFICIAL", "OFFICIAL-SENSITIVE"),
    "eu": ("LIMITE", "RESTREINT UE/EU RESTRICTED"),
}
"""Scheme -> its markings, lowest first."""

OTHER = "other"
_CUI_BANNER = re.compile(r"(?:CUI|CONTROLLED)(?://[A-Z0-9][A-Z0-9 ,/-]*)*")
_RENAMED = {"TLP:WHITE": "TLP 2.0 calls it TLP:CLEAR"}


def recognise(text: str) -> Marking | None:
    """The marking of a known scheme in its exact spelling, or None; letter case and spaces do not matter."""
    spelled = re.sub(r"\s*([:/+-]+)\s*", r"\1", " ".join(text.upper().split()))
    for scheme, ladder in LADDERS.items():
        if spelled in ladder:
            return Marking(text=spelled, scheme=scheme)
    return Marking(text=spelled, scheme="us") if _CUI_BANNER.fullmatch(spelled) else None


def marking_of(text: str) -> Marking:
    """As ``recognise``; raises ValueError that lists what is known."""
    marking = recognise(text)
    if marking:
        return marking
    known = ", ".join(name for ladder in LADDERS.values() for name in ladder)
    reason = _RENAMED.get(text.strip().upper(), f"known: {known}")
    raise ValueError(f"unknown marking '{text}' ({reason}; any other as {{text: \"{text}\", scheme: other}})")


def marking_from_config(value: object) -> Marking | None:
    """A marking as dossier.yaml gives it: text of a known scheme, or ``{text: …, scheme: …}``; raises ValueError."""
    if value is None or isinstance(value, Marking):
        return value
    if isinstance(value, str):
        return marking_of(value)
    parts = value if isinstance(value, dict) else {}
    if set(parts) != {"text", "scheme"} or not all(isinstance(part, str) for part in parts.values()):
        raise ValueError("a marking is a text, or {text: …, scheme: …}")
    text, scheme = parts["text"].strip(), parts["scheme"]
    if scheme == OTHER and text:
        return Marking(text=text, scheme=OTHER)
    if scheme not in LADDERS:
        raise ValueError(f"unknown scheme '{scheme}' (known: {', '.join((*LADDERS, OTHER))})")
    marking = marking_of(text)
    if marking.scheme != scheme:
        raise ValueError(f"'{text}' is a marking of the scheme '{marking.scheme}', not '{scheme}'")
    return marking


def highest(markings: Iterable[Marking]) -> Marking | None:
    """The one that marks the whole document; None without any.

    Raises InputError where no order is known: markings of different schemes, or different ones of equal rank.
    """
    distinct = sorted(set(markings), key=lambda marking: (marking.scheme, _rank(marking), marking.text))
    if not distinct:
        return None
    top = distinct[-1]
    rivals = [other for other in distinct if other.scheme != top.scheme or _rank(other) == _rank(top)]
    if len(rivals) > 1:
        raise InputError(
            f"which of {', '.join(other.text for other in rivals)} marks the document? They have no common order",
            remedy="give all sources markings of one scheme, or leave the sources of the other out",
        )
    return top


def is_within(marking: Marking | None, limit: Marking | None) -> bool:
    """Whether what bears a marking may go where ``limit`` is the highest allowed; without a limit, what bears none."""
    if marking is None or limit is None:
        return marking is None
    return marking == limit or (marking.scheme == limit.scheme and _rank(marking) < _rank(limit))


def _rank(marking: Marking) -> int:
    ladder = LADDERS.get(marking.scheme, ())
    return ladder.index(marking.text) if marking.text in ladder else len(ladder) - 1


MarkingValue = Annotated[Marking | None, PlainValidator(marking_from_config)]
"""A marking in a configuration file."""
