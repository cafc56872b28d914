"""How English says who speaks."""

from __future__ import annotations

import re

from summarizer.language.rules.speech import SpeechRules

_NOUN = (
    r"(?:words?|verdict|view|judge?ment|message|assessment|warning|response|reaction|reply|answer|conclusion|opinion"
    r"|promise|pledge|plea|appeal|description|summary|version|claim|remark|comment|argument|advice|demand)"
)
_THAT = r"(?:[Tt]hat|[Tt]his|[Tt]hese|[Tt]hose|[Tt]he)"

SPEECH = SpeechRules(
    source=(("according", "to"), ("in", "the", "words", "of")),
    turned_to=re.compile(
        r"\b(?:took|takes|turned|turns|went|used|uses|rose|stood up|stepped forward|issued|held|posted|gave)\b"
        r"[^,;:.]{1,60}? to (?:say|call|describe|denounce|condemn|lament|mock|accuse|declare|warn|tell|insist|demand"
        r"|dismiss|praise|hail|announce|complain|argue|claim|blast|criticise|criticize)\b"
    ),
    withheld=re.compile(
        r"(?:\bshort of|\b(?:refrain|shied|shy|shying)\w* (?:from|away from)|\bwithout|\bden(?:ied|ies|ying)"
        r"|\bavoid(?:ed|s|ing)?|\bnever|\bnot|n[’']t|\bno longer|\bruled out|\b(?:declin|refus)\w+ to)"
        r"(?: (?:even|ever|actually|publicly|openly|explicitly|directly|once|having|has|have|had|been|\w+ly))* $"
    ),
    agent="by",
    as_saying="as",
    belongs=re.compile(r"\b(?:of|for|to|with|from) (?:the )?(?:\w+ ){0,3}$"),
    named_after=re.compile(
        rf"(?:Those|These) (?:are|were) (?:the )?(?:\w+ )?words of "
        rf"|(?:That|This) (?:is|was) the (?:\w+ )?{_NOUN} (?:of|from|by) "
        rf"|The words (?:are|were) (?:those of |from )?"
        rf"|The (?:author|writer|speaker) (?:of (?:that|this|those|these|the) (?:\w+ )?\w+ )?(?:is|was) "
        rf"|(?:So|Thus) (?:said|says|spoke|wrote) "
        rf"|(?:That|This) is (?:how|what) (?=[A-Z])"
        rf"|It (?:is|was) (?=[A-Z][^.]* who (?:said|wrote|spoke))"
        rf"|{_THAT} (?:\w+ )?(?:words?|remarks?|comments?|sentence|line) (?:came|come|comes|stems?) from "
    ),
    ministry_field=r"(?:\s+(?:of|for)\s+[A-Z]\w+(?:\s+[A-Z]\w+)?)?",
    ministry_state=r"\s+of\s+",
    sexes={"he": "m", "she": "f"},
    age=re.compile(r"\d{1,3}-year-old"),
    owner=re.compile(r"(?:[’']s|s[’'])$"),
    told_by="{speaker}, according to {teller}",
)
