"""Silence: what no article reports."""

from summarizer.composition.filing.study import Wanted, study
from summarizer.composition.findings.silence import find_silence
from summarizer.config.profiles import SectionPlan
from summarizer.language import load
from summarizer.model import Section, Silence, Statement
from tests.articles import bodies, understood

TEXT = "Poland agreed to open the border in June. Foreign Minister Anna Berg spoke in Warsaw."
PLAN = SectionPlan(key="outcome", title="Outcome", kind="outcome", actors=("PL", "NO", "Anna Berg", "hosts"))


def _silence(*statements: Statement) -> Silence:
    found = study(bodies([TEXT]), understood(TEXT), [PLAN], Wanted({"hosts": ("FI",)}), load("en"))
    section = Section(key="outcome", title="Outcome", statements=statements)
    return find_silence([section], [PLAN], found)


def test_actors_that_nobody_names() -> None:
    """Actors given by code or role are named in full; those who are mentioned at all are not silent."""
    assert _silence().actors == ("Norway", "Finland")


def _sections(*actors: str, roles: dict[str, tuple[str, ...] | None] | None = None) -> tuple[str, ...]:
    plan = PLAN.model_copy(update={"actors": actors})
    found = study(bodies([TEXT]), understood(TEXT), [plan], Wanted(roles or {}), load("en"))
    return find_silence([Section(key="outcome", title="Outcome", statements=())], [plan], found).sections


def test_a_section_is_silent_where_nobody_names_its_actors() -> None:
    """An empty section is not: its actors may be named, or nobody knows who they are."""
    assert _sections("NO", "FI") == ("Outcome",)
    assert _sections("NO", "PL") == ()
    assert _sections() == ()
    assert _sections("guests", roles={"guests": None}) == ()


def test_a_section_with_statements_is_not_silent() -> None:
    """Whoever its actors are."""
    assert _silence(Statement(text=TEXT[:41], source=1, start=0, end=41)).sections == ()


def test_the_officer_may_expect_somebody() -> None:
    """Further actors of whom silence is worth telling, by name or code."""
    found = study(bodies([TEXT]), understood(TEXT), [PLAN], Wanted({}), load("en"))
    assert find_silence([], [], found, ["NATO", "Poland", "CH"]).actors == ("NATO", "Switzerland")
