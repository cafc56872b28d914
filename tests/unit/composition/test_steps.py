"""Steps: when and who, in the statement's own words."""

import pytest

from summarizer.composition.findings.steps import find_steps
from summarizer.model import Section, Statement
from tests.articles import heard


def _section(text: str, kind: str = "next_steps") -> Section:
    statement = Statement(text=text, source=1, start=0, end=len(text))
    return Section(key="next", title="Next steps", statements=(statement,), kind=kind)


@pytest.mark.parametrize(
    ("text", "when", "who"),
    [
        ("Foreign Minister Anna Berg will visit Lenno next week.", "next week", "Foreign Minister Anna Berg"),
        ("In coming days, senior officials will visit Lenno.", "In coming days", "senior officials"),
        ("The White House said on Monday that talks will start right away.", "right away", None),
        ("It will be opened.", None, None),
        (
            "Technical teams from both countries are to meet without delay.",
            "without delay",
            "Technical teams from both countries",
        ),
        ("The next round is to take place in Lenno on Friday.", "on Friday", None),
    ],
)
def test_when_and_who(text: str, when: str | None, who: str | None) -> None:
    """The time of the step is found, not the time of saying; a pronoun is nobody, and who announces need not act."""
    (step,) = find_steps([_section(text)], heard(text), "en")
    assert (step.when, step.who) == (when, who)
    assert all(part is None or part in text for part in (step.when, step.who))


def test_what_is_past_is_no_step() -> None:
    """A statement without a word of what is to come is no step."""
    assert find_steps([_section("Anna Berg came to Lenno.")], heard("Anna Berg came to Lenno."), "en") == ()


def test_other_sections_hold_no_steps() -> None:
    """Only sections on next steps give steps."""
    text = "Anna Berg will visit Lenno."
    assert find_steps([_section(text, "outcome")], heard(text), "en") == ()
