"""How an English sentence opens when its subject is no actor, or one named before."""

from __future__ import annotations

import re

from summarizer.language.rules.clauses import ClauseRules

CLAUSES = ClauseRules(
    dateline=re.compile(r"^[A-Z][A-Z’'., -]{2,}(?:/[A-Z]{3,}|(?:,? [A-Z][\w.]+)?(?: \(\w[\w ]*\))? ?[-—–_]+)\s*"),
    of_body=re.compile(r"^(?:[\w’'-]+ ){1,5}?(?:of|from|for|in|with) (?:the )?(?=[A-Z])"),
    anaphor=re.compile(
        r"^(?:The|That|This) (?:statement|officials?|group|movement|party|ministry|spokes\w+|announcement"
        r"|letter|text|report)\b"
    ),
    adverb=re.compile(r"\w+ly"),
    expletive=re.compile(
        r"[“\"]?It(?:[’']s| is| was| will be| would be| may be| remains| remained) (?:\w+ ){1,3}?(?:that|whether|if)\b",
        re.IGNORECASE,
    ),
    past_perfect=re.compile(r"(?:had|['’]d)\b", re.IGNORECASE),
    joint=re.compile(r",? (?P<last>and|as well as) (?:the |its )?|, (?:the )?"),
    represents=re.compile(r" (?:of|for|at|to) (?:the |its |his |her )?"),
    possessive=re.compile(r"[’']s? [a-z“\"]"),
)
