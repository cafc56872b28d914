"""Portion marks: the short form of a marking, in brackets behind a paragraph's number.

Every paragraph carries the marking of the whole document, the highest there is: what an article may be marked lower is
for the desk to say. Sources: ISOO Marking Booklet (32 CFR 2001.23), 5 FAH-1, CUI Marking Handbook.
"""

from __future__ import annotations

from summarizer.model import Marking

SHORT = {
    "UNCLASSIFIED": "U",
    "SENSITIVE BUT UNCLASSIFIED": "SBU",
    "CONFIDENTIAL": "C",
    "SECRET": "S",
    "TOP SECRET": "TS",
    "CUI": "CUI",
    "CONTROLLED": "CUI",
}


def portion_mark(marking: Marking | None) -> str | None:
    """``U`` for UNCLASSIFIED; None for a marking that has no short form, and for none."""
    return SHORT.get(marking.text.partition("//")[0].strip().upper()) if marking else None
