"""How French says who speaks."""

from __future__ import annotations

import re

from summarizer.language.rules.speech import SpeechRules

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
    told_by="{speaker}, selon {teller}",
)
