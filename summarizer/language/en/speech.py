"""How English says who speaks."""

from __future__ import annotations

import re

from summarizer.language.rules.speech import SpeechRules

SPEECH = SpeechRules(
    source=(("according", "to"),),
    agent="by",
    belongs=re.compile(r"\b(?:of|for|to|with|from) (?:the )?(?:\w+ ){0,3}$"),
)
