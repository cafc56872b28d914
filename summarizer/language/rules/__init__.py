"""What a language says by order and form: one frozen value a room, whose defaults find nothing.

The words of a language are lists (``lists``); what they cannot hold, patterns in which the order counts and frames of
several words, is code beside the data, as ``en/clauses.py``. A language gives the fields that differ and leaves the
others alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from summarizer.language.rules.background import BackgroundRules
from summarizer.language.rules.changes import ChangeRules
from summarizer.language.rules.clauses import ClauseRules
from summarizer.language.rules.differences import DifferenceRules
from summarizer.language.rules.findings import FindingRules
from summarizer.language.rules.names import NameRules
from summarizer.language.rules.occasions import OccasionRules
from summarizer.language.rules.pronouns import PronounRules
from summarizer.language.rules.roles import RoleRules
from summarizer.language.rules.speech import SpeechRules
from summarizer.language.rules.support import SupportRules
from summarizer.language.rules.texts import FigureRules, TextRules
from summarizer.language.rules.titles import TitleRules


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The rules of one language, by the room of the code that reads them."""

    background: BackgroundRules = field(default_factory=BackgroundRules)
    changes: ChangeRules = field(default_factory=ChangeRules)
    clauses: ClauseRules = field(default_factory=ClauseRules)
    findings: FindingRules = field(default_factory=FindingRules)
    names: NameRules = field(default_factory=NameRules)
    pronouns: PronounRules = field(default_factory=PronounRules)
    roles: RoleRules = field(default_factory=RoleRules)
    speech: SpeechRules = field(default_factory=SpeechRules)
    figures: FigureRules = field(default_factory=FigureRules)
    texts: TextRules = field(default_factory=TextRules)
    titles: TitleRules = field(default_factory=TitleRules)
    support: SupportRules = field(default_factory=SupportRules)
    differences: DifferenceRules = field(default_factory=DifferenceRules)
    occasions: OccasionRules = field(default_factory=OccasionRules)
