"""What stands around a name in English and says what part it plays in an event."""

from __future__ import annotations

import re

from summarizer.language.rules.roles import RoleRules

ROLES = RoleRules(
    dateline=re.compile(r"^[^.!?\n]{2,60}?(?:\([^)]{2,30}\)|\s[-—–]{1,2}|—)\s"),
    next_to=re.compile(r",?\s*(?:(?:and|or|with)\s+)?(?:the\s+)?|\s*[-–/&]\s*"),
    same_place=re.compile(r",\s*(?:the capital of )?(?:the )?"),
    agent=re.compile(r"\s+(?:by|of|from)\s+(?:\w+\s+){0,3}"),
    by=re.compile(r"\s+by\s+(?:[a-z]+\s+){0,4}"),
    governed=re.compile(r"\s+(?:[a-z0-9-]+\s+){0,3}"),
    verb_after=re.compile(r"(?:\s+\w+){0,2}\s+"),
    goods=re.compile(r"[\s-]+[a-z]"),
)
