"""How one article says that what another said before is so no more."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from summarizer.language.rules.never import NEVER


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRules:
    """Patterns of a series: tallies that are counted on, what is moved, what is given up."""

    tallies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What is counted on from day to day -> templates with ``{number}``, whose group is ``number``."""
    lowered: re.Pattern[str] = NEVER
    """A tally is smaller now."""
    moved: re.Pattern[str] = NEVER
    """Something is another day or amount than before, which stands in the group ``before``."""
    undone: re.Pattern[str] = NEVER
    """Something is given up, put off or no more; the group ``act`` is what is done no more, else it stands behind."""
    before_that: re.Pattern[str] = NEVER
    """What had been before the time that a text tells of."""
    correction: re.Pattern[str] = NEVER
    """Opens a line about the article itself."""
