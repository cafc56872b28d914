"""How English joins what a sentence says, and tells days."""

from __future__ import annotations

import re

from summarizer.language.rules.support import SupportRules

_JOINTS = (
    r"\s*(?:;|—|–|:|,\s(?:but|while|although|though|and|as well as|with|even as|after|which|who|where|when)"
    r"|\bbut\b|\band (?=\w+ed\b))\s+"
)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_MONTH = rf"(?:{_MONTHS}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?"

SUPPORT = SupportRules(
    no_time=frozenset({"would"}),
    parts=re.compile(_JOINTS),
    # a second verb after "and" tells a further act of the same subject
    claims=re.compile(rf"{_JOINTS}|\s+and\s+(?=\w+(?:ed|s) (?:on|to|that|for|its|his|her|their|the|a)\b)"),
    asides=re.compile(r",\s(?:which|who|whose|where|when)\b[^,;]*(?:,|$)"),
    halves=re.compile(r"[\s-]and[\s-]a[\s-]half\b"),
    days=re.compile(
        rf"\b(?P<month>{_MONTH}) (?P<day>\d\d?)(?:st|nd|rd|th)?\b(?!\d)"
        rf"|\b(?P<day2>\d\d?)(?:st|nd|rd|th)? (?:of )?(?P<month2>{_MONTH})"
    ),
    correction=re.compile(
        r"[\W_]*(?:(?:corrections?|clarifications?|amendments?|errat(?:um|a)|editor[’']?s? note)\b[^:.!?]{0,40}:"
        r"|(?:this|the) (?:story|article|report|piece|post) (?:was|has been) (?:last )?(?:amended|corrected|revised)\b"
        r"|an? (?:earlier|previous|prior) version of (?:this|the) (?:story|article|report)\b"
        r"|this version corrects\b|in (?:the|a) (?:story|article|report) .{0,120}\bplease correct\b)",
        re.IGNORECASE,
    ),
    wrong=(
        re.compile(
            r"\b(?:said|stated|reported|claimed|wrote|suggested|misstated) (?:incorrectly |wrongly |in error )?that "
            r"(?P<wrong>[^.;!?]+)",
            re.IGNORECASE,
        ),
        re.compile(r"\b(?:not|rather than|instead of) (?P<wrong>[^.,;!?]+)", re.IGNORECASE),
    ),
    of_two=re.compile(
        r"\b(?:[Nn]either|[Bb]oth) (?:[A-Z][\w’-]+ )*(?P<one>[A-Z][\w’-]+) (?:nor|and) "
        r"(?:[A-Z][\w’-]+ )*(?P<other>[A-Z][\w’-]+)"
    ),
    paired=r"\b{one}\W+(?:\w+\W+){{0,4}}?(?:and|nor|or)\W+(?:\w+\W+){{0,4}}?{other}\b",
    of_all=re.compile(r"\b(?:neither|both|nobody|none|leaders|sides|parties|presidents|ministers)\b", re.IGNORECASE),
)
