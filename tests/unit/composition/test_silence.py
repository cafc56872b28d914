"""Silence: what no article reports."""

from summarizer.composition.filing.study import study
from summarizer.composition.findings.silence import find_silence
from summarizer.config.profiles import SectionPlan
from summarizer.language import load
from summarizer.model import Section, Silence, Statement
from tests.articles import bodies, understood

TEXT = "Poland agreed to open the border in June. Foreign Minister Anna Berg spoke in Warsaw."
PLAN = SectionPlan(key="outcome", title="Outcome", kind="outcome", actors=("PL", "NO", "Anna Berg", "hosts"))


def _silence(*statements: Statement) -> Silence:
    found = study(bodies([TEXT]), understood(TEXT), [PLAN], {"hosts": ("FI",)}, load("en"))
    section = Section(key="outcome", title="Outcome", statements=statements)
    return find_silence([section], [PLAN], found)


def test_actors_that_nobody_names() -> None:
    """Actors given by code or role are named in full; those who are mentioned at all are not silent."""
    assert _silence().actors == ("Norway", "Finland")


def test_sections_without_statements() -> None:
    """A section is silent when it has no statement."""
    assert _silence().sections == ("Outcome",)
    assert _silence(Statement(text=TEXT[:41], source=1, start=0, end=41)).sections == ()
