"""How French says who speaks."""

from __future__ import annotations

import re

from summarizer.language.rules.speech import SpeechRules

OWNERS = frozenset((
    "Commission", "Otan", "OTAN", "ONU", "Onu", "UE", "Parlement", "Conseil", "Assemblée", "Sénat", "Union", "Kremlin",
    "Élysée", "OSCE", "FMI",
))  # fmt: skip
SPEECH = SpeechRules(
    source=(("selon",), ("d’", "après"), ("d'", "après"), ("pour",), ("aux", "yeux", "de")),
    head_first=True,
    elided=re.compile(
        r"(?:[ldsnjcm]|qu|lorsqu|puisqu)[’'](?=[^\W\d_])|L[’'](?=[^\W\d_])|(?:[DSNJC]|Qu)[’'](?=[a-zà-ÿ])"
    ),
    clitic=re.compile(r"(?P<verb>[^\W\d_]+)-(?:t-)?(?P<pronoun>il|elle|ils|elles|on)"),
    participle=re.compile(
        r".+ée?s?|répondu|averti|conclu|prévenu|promis|poursuivi|reconnu|soutenu|réagi|renchéri|admis|réjouie?s?|repris"
        r"|voulu|vu"
    ),
    reflexive=re.compile(r"s[’']|se"),
    denied=re.compile(r"n[’']|ne|pas|jamais"),
    sexes={"le": "m", "la": "f", "il": "m", "elle": "f", "celui-ci": "m", "celle-ci": "f"},
    owners=OWNERS,
    told_by="{speaker}, selon {teller}",
)
