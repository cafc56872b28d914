"""How English tells who holds what, and what is to come."""

from __future__ import annotations

import re

from summarizer.language.rules.findings import FindingRules

_DENIED = r"[^,;.]{0,40}\b(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed))\b"
_BACK = r"(?:back|withdr\w+|revers\w+|recant|renege|retract|abandon|quit|walk|pull|undo|change)"
_TURNED = (
    r"\bnever once\b|\bneither\b[^.;]*\bnor\b"
    r"|\b(?:nobody|no one|few|(?:hardly|scarcely) any\w+) (?:\w+ )?(?:believ|think|thought|expect|say|said|claim)\w*\b"
    r"|\b(?:reports?|claims?|suggestions?) that\b[^.;]*\b(?:false|untrue|wrong|unfounded|fake|baseless|denied)\b"
    r"|\bpretend\w*\b|\b(?:joked|jokes|jested|dreamt|dreamed|forgot|forgets|imagin\w+) that\b|\bruled out that\b"
    r"|\b(?:fell|falls?|falling|stop(?:s|ped|ping)?) short of\b"
    r"|\b(?:not true|untrue|false|wrong|a myth) that\b|\bhad it not been\b|\bif it had not been\b"
    r"|\b(?:hardly|barely|scarcely)\b|\brumou?r\w*\b|, or so\b"
    rf"|, (?:a|the) (?:claim|report|statement|story|suggestion|assertion)\b{_DENIED}|, which{_DENIED}"
)
_UNASSERTED = re.compile(
    rf"{_TURNED}|\ball but (?=\w+ed\b)|\b(?:would|could|might|should) have \w+"
    r"|\bagree\w* (?:to|on) (?:nothing|no\b)|\bagree\w* to (?:disagree|differ)\b"
    rf"|\bonly to (?:\w+ )?{_BACK}\b"
    r"|\bden(?:y|ies|ied|ying) (?:that|\w+ing)\b"
    r"|\b(?:critics|opponents|rivals|detractors|sceptics|skeptics) (?:say|says|said|claim|claimed|argue|argued)\b",
    re.IGNORECASE,
)
_DOUBTED = re.compile(r"\b(?:reportedly|allegedly|supposedly|purportedly|is said to|are said to)\b", re.IGNORECASE)
FINDINGS = FindingRules(
    past_perfect=re.compile(r"\bhad\b"),
    joined=re.compile(r"(?:and|but|or)\b"),
    content_openers=frozenset({None, "that"}),
    firm_future=frozenset({"will", "would"}),
    article=re.compile(r"^[Tt]he "),
    second_voice=r"[,;] (?:{}) (?:the )?[A-Z]|;",
    unasserted=_UNASSERTED,
    unasserted_step=re.compile(_TURNED, re.IGNORECASE),
    doubted=_DOUBTED,
    passive=re.compile(r"\s+(?:be|get)\b"),
    second_subject=re.compile(r", (?:and|but|while) (?=(?:an?|the) )"),
    of_another=re.compile(r"\bwhich [^,;.]{3,60}$"),
    boundary=re.compile(r"[,;:]\s|[“\"]|\b(?:that|which|while|and then|said|says|told \w+)\s"),
)
