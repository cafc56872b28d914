"""How English tells who holds what, and what is to come."""

from __future__ import annotations

import re

from summarizer.language.rules.findings import FindingRules

FINDINGS = FindingRules(
    past_perfect=re.compile(r"\bhad\b"),
    joined=re.compile(r"(?:and|but|or)\b"),
    content_openers=frozenset({None, "that"}),
    firm_future=frozenset({"will", "would"}),
    article=re.compile(r"^[Tt]he "),
    second_voice=r"[,;] (?:{}) (?:the )?[A-Z]|;",
    passive=re.compile(r"\s+(?:be|get)\b"),
    boundary=re.compile(r"[,;:]\s|[“\"]|\b(?:that|which|and then|said|says|told \w+)\s"),
)
