"""How an English sentence goes back behind the event."""

from __future__ import annotations

import re

from summarizer.language.rules.background import BackgroundRules

BACKGROUND = BackgroundRules(
    year=re.compile(r"\b(?:in|since|of|from|until|during|between|the|a) (?:1[5-9]|20)\d\d\b|\b(?:1[5-9]|20)\d\ds?\b"),
    month_alone=r"\b(?:in|since|until|last)\s+(?:{})\b(?!\s+\d)",
    past_perfect=re.compile(
        r"\bhad (?:\w+ly |not |also |already |never )?(?:been|\w+ed|\w+en|made|held|met|said|told|taken|come|gone)\b"
    ),
)
