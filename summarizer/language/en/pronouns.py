"""The pronouns of English, and its words that point."""

from __future__ import annotations

import re

from summarizer.language.rules.pronouns import PronounRules

_SAID = (
    r"\b(?:said|says|saying|added|adds|replied|insisted|insists|argued|argues|claimed|claims|denied|denies|warned|knew"
    r"|knows|thought|thinks|hoped|hopes|feared|believes?|believed|admitted|conceded|told \w+)"
)
_VERB = r"(?:is|was|isn[’']t|wasn[’']t|means|meant|has|had|will|would|could|can|may|might|must|should|shows?)"
PRONOUNS = PronounRules(
    sexes={"he": "male", "his": "male", "him": "male", "she": "female", "her": "female", "hers": "female"},
    subjects=frozenset({"he", "she"}),
    plural=frozenset({"they", "their", "them"}),
    carried=frozenset({"he", "his", "she", "her", "they", "their", "it", "its"}),
    speaking_things=frozenset({"it", "they"}),
    human=re.compile(r"\b(he|him|his|she|her|hers)\b(?![’'](?:ll|d|ve)\b)", re.IGNORECASE),
    pointer=re.compile(r"\b(?:this|that|these|those)\b", re.IGNORECASE),
    pointing=re.compile(
        r"\bthese\s+(?!\w+(?:ed|ing)\b)(?P<these>(?:\w+\s+)?[a-z]\w+s)\b"
        r"|\b(?:of|on|to|from|with|about|for|by|at|against|under|into|over|after|before) that (?P<that>[a-z]\w+)"
        r"|\bthat (?P<last>[a-z]\w+)(?=[,.;])"
        r"|\bthose (?!\w+(?:ed|ing)\b)(?P<those>(?:\w+ )?[a-z]\w+s)\b",
        re.IGNORECASE,
    ),
    opening=re.compile(r"(?:This|That|These|Those) (?!who\b|in\b|of\b|with\b|from\b)(?P<noun>(?:[\w-]+ )?[\w-]+)"),
    bare=re.compile(rf"(?:, this|{_SAID} (?:that|this)) {_VERB}\b"),
    last=re.compile(r"\s(?:it|them|this|that)[.!?]?\s*$"),
    frame=re.compile(r"(?:he|she) \w+(?: (?:in|on|at|to|during|after|before|here|last|\w+day)\b[^,;]*)?[,.;:]"),
)
