"""How English says that something told before has changed: tallies, what is moved or given up, words of certainty."""

from __future__ import annotations

import re

from summarizer.language.rules.changes import ChangeRules

_ABOUT = r"(?:at least |about |around |some |more than |nearly |almost |over |up to )?"
_NUMBER = rf"{_ABOUT}(?P<number>{{number}})"
_SORTS = r"(?: (?:other |more |further )?(?:people|persons|others))?"
"""Of all: a count of soldiers or children is another tally."""
_END = r"(?=[.,;)\u201d\"]|$| (?:in|on|at|and|when|since|after|by|so|near|off|from|as|were|are|had|have|remain)\b)"
_BE = r"(?: (?:were|was|are|is|have been|has been|had been|remain|remained))?(?: now)?(?: still| confirmed)?"
_GONE_TO = (
    r"(?:has |have |had )?(?:now )?(?:risen|rose|rises|climbed|grown|grew|raised|jumped|lowered|cut|fallen|fell|reached"
    r"|stands?|stood|gone|corrected|revised)(?: up| down)?"
)
_TO = r"(?:to |at )?"

CHANGES = ChangeRules(
    tallies={
        "dead": (
            rf"\bkill(?:ed|s|ing) {_NUMBER}{_SORTS}{_END}",
            rf"\b{_NUMBER}{_SORTS}{_BE} (?:killed|dead|died)\b",
            rf"\b{_NUMBER} (?:bodies|deaths|fatalities)\b",
            rf"\b(?:number of (?:the )?dead|death toll|toll|deaths)\b[^.;,]{{{{0,60}}}}? {_GONE_TO} {_TO}{_NUMBER}",
            rf"\b{_GONE_TO} the (?:death )?toll [^.;,]{{{{0,60}}}}?to {_NUMBER}",
        ),
        "missing": (rf"\b{_NUMBER}(?: [\w-]+){{{{0,3}}}}?{_BE} (?:missing|unaccounted for)\b",),
        "hurt": (rf"\b{_NUMBER}{_SORTS}{_BE} (?:injured|wounded|hurt)\b",),
        "held": (rf"\b{_NUMBER}{_SORTS}{_BE} (?:in custody|detained|under arrest)\b",),
        "homeless": (rf"\b{_NUMBER}{_SORTS}{_BE} (?:displaced|homeless|evacuated)\b",),
    },
    moved=re.compile(
        r"\b(?:moved|put off|postponed|delayed|brought forward|rescheduled|shifted|changed|cut|raised|lowered|reduced"
        r"|increased|trimmed|extended|shortened)\b[^.;]{0,40}? from (?P<before>[^.;,]+?) to\b"
        r"|\b(?:instead of|rather than|and not|but not) (?:on |in |at |for |the )?(?P<instead>\S+(?: \S+){0,2}?)"
        r"(?=[.,;]|$)",
        re.IGNORECASE,
    ),
    lowered=re.compile(
        r"\b(?:lowered|cut|revised|corrected|reduced|fallen|fell|counted twice|downwards?)\b", re.IGNORECASE
    ),
    undone=re.compile(
        r"\b(?:no longer (?P<act>\w+)|put off|puts off|postpone[sd]?|call(?:s|ed)? off|cancel(?:s|led|ed)?"
        r"|scrap(?:s|ped)?"
        r"|drop(?:s|ped) (?:its|his|her|their|the)|gave up|gives? up|given up|abandon(?:s|ed)?"
        r"|withdr[ae]w (?:its|his|her|their|the) (?:\w+ )?(?:offer|demand|request|complaint|threat|proposal|claim)"
        r"|reverse[sd]?|revoke[sd]?|rescind(?:s|ed)?|lift(?:s|ed) (?:its|his|her|their|the)|suspend(?:s|ed)?"
        r"|back(?:s|ed) down|retract(?:s|ed)?|takes? back|took back|taken back)\b",
        re.IGNORECASE,
    ),
    before_that=re.compile(
        r"\bhad (?:(?:on|at|in|by|only|first|already|earlier|also|been|not|never) )*(?:[A-Z]\w+ )?(?!to\b|no\b|a\b)\w"
    ),
    correction=re.compile(
        r"(?:Correct(?:ion|ed)|Clarification|Updated?|Editor[’']s note)\b[^.]{0,40}?:", re.IGNORECASE
    ),
)
