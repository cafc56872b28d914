"""How English introduces people and organisations."""

from __future__ import annotations

import re

from summarizer.language.rules.names import NameRules

NAMES = NameRules(
    in_place=re.compile(r"(?:^|[.!?\n”\"] *)In (?:the )?[^,.\n]{3,40}, $"),
    apposed=re.compile(r", (?:(?:the|a|an|who (?:is|was)|also|now) )*(?:(?!no\b|of\b|to\b|in\b|for\b)[\w-]+ ){0,3}"),
    leads=re.compile(r", who (?:chairs|leads|heads|runs|represents) (?:the )?(?:[\w-]+ ){0,2}"),
    office_before=re.compile(r"(?: (?:to|of|for|in|at) [^,.;\n]{2,40})?, "),
    explained=re.compile(r", (?:who|the|a|an) [a-z]"),
    acronym=re.compile(
        r"((?!The )(?:[A-Z][\w'’-]+ (?:(?:of|for|the|and|de|in|on|to) )*){1,9}[A-Z][\w'’-]+) \(([A-Z][A-Za-z]{1,7})\)"
    ),
    side=re.compile(r"\bthe (North|South)\b(?! [A-Z])"),
)
