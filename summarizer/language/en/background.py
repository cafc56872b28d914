"""How an English sentence goes back behind the event."""

from __future__ import annotations

import re

from summarizer.language.rules.background import BackgroundRules

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"

BACKGROUND = BackgroundRules(
    time=re.compile(
        r"\b(?:last (?:week|month|year)|in (?:19|20)\d\d|since (?:19|20)\d\d|(?:years|months|weeks|decades) ago"
        r"|(?:earlier )?this (?:year|month)|previous(?:ly)?|a year earlier|the year before)\b",
        re.IGNORECASE,
    ),
    time_or_month=re.compile(
        rf"\b(?:last (?:week|month|year)|in (?:{_MONTHS})\b|(?:in|since) (?:19|20)\d\d"
        r"|(?:years|months|weeks|decades) ago|earlier this (?:year|month)|previously)",
        re.IGNORECASE,
    ),
    year=re.compile(r"\b(?:in|since|of|from|until|during|between|the|a) (?:1[5-9]|20)\d\d\b|\b(?:1[5-9]|20)\d\ds?\b"),
    month_alone=r"\b(?:in|since|until|last)\s+(?:{})\b(?!\s+\d)",
    past_perfect=re.compile(
        r"\bhad (?:\w+ly |not |also |already |never )?(?:been|\w+ed|\w+en|made|held|met|said|told|taken|come|gone)\b"
    ),
)
