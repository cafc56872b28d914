"""What is printed of a sentence says what the sentence says: nothing that negates, doubts or bounds it is left off."""

import re

from hypothesis import given
from hypothesis import strategies as st

from summarizer.composition.findings.highlights import find_highlights
from summarizer.composition.findings.positions import find_positions
from summarizer.language import load
from summarizer.understanding.names.lexicon import Lexicon
from tests.articles import heard
from tests.briefs import statement

SUBJECTS = st.sampled_from(
    ("Anna Berg", "Foreign Minister Anna Berg", "Anna Berg, the envoy,", "Anna Berg and her envoy")
)
BEFORE_VERB = st.sampled_from(
    (
        "",
        "never ",
        "reportedly ",
        "allegedly ",
        "hardly ",
        "has not ",
        "had nearly ",
        "may have ",
        "never once ",
        "is said to have ",
        "denied having ",
        "pretended to have ",
        "all but ",
        "would have ",
        "stopped short of having ",
        "has no longer ",
        "supposedly ",
    )
)
VERBS = st.sampled_from(("rejected", "demanded", "accepted", "refused", "approved", "threatened"))
OBJECTS = st.sampled_from(("an open harbour", "the plan for an open harbour", "a ban on the open harbour"))
AFTER = st.sampled_from(
    (
        "",
        " unless the tolls fall",
        ", two newspapers reported",
        ", but only for a year",
        ", a claim that her office denies",
        " if the others do",
        ", which never happened",
        ", according to two sailors",
        " in no case",
        ", which her office denied",
        ", or so a sailor thought",
        ", only to back out on Friday",
    )
)
OPENERS = st.sampled_from(
    (
        "",
        "In Lenno, ",
        "On Tuesday, ",
        "Contrary to reports, ",
        "According to a rival, ",
        "Had the tide not turned, ",
        "Nobody believes that ",
        "It is not true that ",
        "Had it not been for the tide, ",
        "Few expect that ",
    )
)
TURNING = re.compile(
    r"\b(?:never|reportedly|allegedly|hardly|not|nearly|may|unless|reported|but|denies|if|according|no|contrary|had"
    r"|once|supposedly|denied|pretended|short|believes|expect|true|would|so|back|said)\b",
    re.IGNORECASE,
)

UNTOLD = {
    "reportedly", "allegedly", "nearly", "contrary", "supposedly", "denied", "denies", "pretended", "short", "believes",
    "expect", "true", "would", "so", "back", "said", "once",
}  # fmt: skip
"""Words by which a sentence does not tell for true what it brings: it is no agreement, and no refusal."""


def turned(text: str) -> list[str]:
    """Words of a text that turn its sense, in order."""
    return [word.casefold() for word in TURNING.findall(text)]


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """A sentence with what may negate, doubt, bound or attribute it before and after its verb."""
    return f"{draw(OPENERS)}{draw(SUBJECTS)} {draw(BEFORE_VERB)}{draw(VERBS)} {draw(OBJECTS)}{draw(AFTER)}."


@given(sentences(), sentences())
def test_a_cell_says_what_its_sentence_says(one: str, other: str) -> None:
    """Each cell of the positions holds every word of its sentence that turns its sense, and its subject."""
    held = (one, "Eva Lund rejected an open harbour.", other)
    starts = [0, len(one) + 1, len(one) + len(held[1]) + 2]
    for position in find_positions(heard(" ".join(held), "Rain fell on the open harbour.")):
        sentence = next(s for start, s in reversed(list(zip(starts, held, strict=True))) if start <= position.start)
        assert turned(position.text) == turned(sentence)
        assert position.actor.rpartition(" ")[2] in position.text


@given(sentences())
def test_a_highlight_says_what_its_sentence_says(sentence: str) -> None:
    """A statement of the glance holds every such word too; what is doubted or denied is no agreement, nor a refusal."""
    for found in find_highlights([statement(sentence, 1)], Lexicon(load("en"), ()), "en"):
        turns = turned(sentence)
        assert turned(found.text) == turns
        assert not set(turns) & UNTOLD
        if found.kind != "open":
            assert not set(turns) & {"may", "if", "unless"} or "never" in turns
        if found.kind == "agreed":
            assert not set(turns) & {"never", "hardly", "not"}
        if found.kind == "refused" and set(turns) & {"never", "hardly", "not"}:
            assert not {"rejected", "refused"} & set(sentence.split())
