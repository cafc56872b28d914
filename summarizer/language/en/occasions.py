"""How English tells of an occasion: its hour, its place, its tone, who signed, who was there as what."""

from __future__ import annotations

import re

from summarizer.language.rules.occasions import OccasionRules

_HOUR = (
    r"(?P<hour>midnight|noon|midday|dawn|daybreak|sunrise|first light|sunset|dusk|nightfall"
    r"|\d{{1,2}}(?:[:.]\d\d)? ?[ap]\.?m\.?(?![a-z])|\d{{1,2}}[:.]\d\d(?! ?(?:GMT|UTC)))"
)
_DAY = (
    r"(?: \(?(?:local time|local)\)?)?"
    r"(?P<day> on (?:[A-Z][a-z]+\.? \d{{1,2}}|\d{{1,2}} [A-Z][a-z]+|[A-Z][a-z]+day)| tonight| today)?"
)
_NAME = r"[A-Z][\w’-]+(?: (?:al-|el-)?[A-Z][\w’-]+)?"
_NO_JOINT = r"(?!(?:on|about|with|between|after|before|by|for|and|to|that|which|over|as|where|will)\b)"
_SIGN = (
    r"(?:sign(?:ed|ing)?|initial(?:l?ed|l?ing)?|inked|inking"
    r"|put(?:ting)? (?:his|her|its|their)(?: own)? (?:names?|signatures?) to)"
)
_ALL = (
    r"(?:(?:the )?(?:two )?(?:sides?|part(?:y|ies)|leaders?|presidents?|ministers?|governments?|delegations?"
    r"|countries|country|men))"
)
_SIGNER = rf"(?P<who>{_NAME}|[Tt]he (?:two )?leaders|[Tt]he two sides|[Bb]oth sides)"
_TEXT = r"(?P<after>(?! (?:up|off|on|in)\b)[^.;“”\"]{0,60})"

_DATE = r"(?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+)"
_TO_MEET = (
    r"(?:(?:will|shall|would|to|is to|are to) (?:\w+ )?(?:meet|see|hold|host|receive|gather|convene|open|sit)"
    r"|next round|next meeting|next session|next talks|follow-up (?:meeting|talks))\b"
)
OCCASIONS = OccasionRules(
    begins=(
        rf"\b(?P<thing>{{truces}})\b(?P<between>[^.;“”\"]{{{{0,60}}}}?)"
        rf"(?P<shown>\b(?:at|from|starting|effective|by|as of) {_HOUR}{_DAY})"
    ),
    hours={
        "midnight": (0, 0),
        "noon": (720, 720),
        "midday": (720, 720),
        "dawn": (240, 420),
        "daybreak": (240, 420),
        "sunrise": (240, 450),
        "first light": (240, 420),
        "sunset": (1020, 1260),
        "dusk": (1020, 1290),
        "nightfall": (1020, 1320),
    },
    clock=re.compile(r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?(?: ?(?P<half>[ap])\.?m\.?)?"),
    afternoon="p",
    midnight_next=1440,
    starting=re.compile(
        r"\b(?:beg[aiu]n|begins?|beginning|start(?:s|ed|ing)?|effect|force|effective|in place|due|set|scheduled)\b"
    ),
    ending=re.compile(
        r"\b(?:end(?:s|ed)?|expir\w+|until|till|broken?|broke|violat\w+|collaps\w+|over|announced|agreed|signed|said"
        r"|told|reached|talks|meeting|met|called|proposed|after|before|not|never)\b"
    ),
    venue=(
        (
            rf"\b(?P<thing>(?i:{{meets}}))\b(?: {_NO_JOINT}[a-z-]+){{{{0,3}}}}?"
            rf" in (?:the )?(?:(?:[a-z-]+ ){{{{0,2}}}}(?:city|town|capital|village|resort) of )?(?P<place>{_NAME})"
        ),
        rf"\b[Tt]he (?:[a-z-]+ )?(?P<place>{_NAME}) (?P<thing>talks|summit|meeting|negotiations|conference)\b",
    ),
    definite_before=re.compile(r"\b(?:the|these|those|its|his|her|their)\s$", re.IGNORECASE),
    next_venue=(
        re.compile(rf"\b{_TO_MEET}[^.;,]{{0,60}}? in (?P<place>{_NAME}) on (?P<day>{_DATE})"),
        re.compile(rf"\b{_TO_MEET}[^.;,]{{0,60}}? on (?P<day>{_DATE}),? in (?P<place>{_NAME})"),
    ),
    initialled=re.compile(
        r"\b(?P<thing>minutes?|memorandum|agreement|text|document|deal|accord|pact|treaty|protocol|declaration|annex)"
        r" (?:of [A-Z][a-z]+ |[a-z]+ ){0,3}?(?P<verb>signed|initial(?:l?ed))\b"
    ),
    only_initialled=re.compile(r"initial"),
    other_round=re.compile(
        r"\b(?:next|second|third|fourth|another|further|follow-up|previous|earlier|last|later|follow|will|would|again"
        r"|technical|former|since|annual|ahead|plans?|planned|invited|offered|rejected|had)\b",
        re.IGNORECASE,
    ),
    inside="in ",
    qualities=re.compile(
        r"(?P<row>\b[a-z][a-z-]{3,}(?:, (?:an? )?[a-z][a-z-]{3,}){0,3},? and (?:an? )?[a-z][a-z-]{3,})"
        r"(?: (?P<noun>[a-z]{4,}))?"
    ),
    row_opens=re.compile(r"[“\"‘](?:an? |the )?$"),
    row_joint=re.compile(r",? and (?:an? )?|, (?:an? )?"),
    signed=(
        (
            rf"(?P<deny>\b[Nn]either) (?P<all>{_NAME} nor {_NAME}|of (?:the )?\w+(?: \w+)?|{_ALL}) "
            rf"(?:has |had |have |would )?{_SIGN}{_TEXT}"
        ),
        (
            rf"{_SIGNER} (?P<deny>(?:has|had|have|did|do|does) (?:not|never)|hadn[’']t|hasn[’']t|haven[’']t"
            rf"|didn[’']t|refused to|declined to|avoided|stopped short of) (?:yet )?{_SIGN}{_TEXT}"
        ),
        rf"{_SIGNER} (?:has |had |have )?signed{_TEXT}",
    ),
    present=(
        (
            rf"(?P<role>(?i:{{attending}}))(?i:e?s) from (?:the )?"
            rf"(?P<several>(?:{_NAME}|U\.S\.)(?:(?:, | and |, and )(?:the )?[A-Z][\w.’-]+)*)"
        ),
        rf"(?P<who>{_NAME}|U\.S\.) as (?:an? |the )?(?P<role>{{attending}})\b",
    ),
    and_joint=re.compile(r",? and (?:the )?|, (?:the )?"),
)
