"""What holds for a brief whatever the articles are: words stand in their sources, and the order of files is nothing."""

from __future__ import annotations

import datetime
import hashlib
import random
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import HealthCheck, given, reject, settings

from summarizer.codec import decode_brief, encode_brief
from summarizer.config.dossier import DossierConfig
from summarizer.config.profiles import load_profile
from summarizer.errors import InputError
from summarizer.model import Article, Brief
from summarizer.pipeline import build_brief
from summarizer.readers.dossier import Dossier
from summarizer.verifying import brief_failures

DAY = datetime.date(2024, 5, 15)
SETTINGS = settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
"""A build takes a tenth of a second, so fewer examples than elsewhere."""
SENTENCES = (
    "Norwegian Prime Minister Kari Berg and Polish President Jan Zielony spoke by telephone on Tuesday.",
    "They agreed to reopen the ferry line between Oslo and Gdansk for 30 days.",
    "Berg refused to lift the ban on trawlers, which Warsaw had called unfair.",
    "The call lasted almost an hour, the office in Oslo said.",
    "The call lasted 45 minutes, according to Warsaw.",
    "“We will keep the harbour open as long as it takes,” Zielony said.",
    "“This is a start. It is not the end,” said Berg. “We have work to do.”",
    "He added that the talks would go on.",
    "Germany welcomed the agreement and offered to help with the inspections.",
    "The European Commission rejected the condition, and demanded a survey of the stocks first.",
    "Technical teams will meet in Copenhagen on Friday to draw up a timetable.",
    "A second round of talks is planned for the autumn.",
    "In 1998 the two countries signed a treaty on fishing that was never ratified.",
    "The U.S. State Dept. did not comment.",
    "However, it is not clear who would pay.",
    "Крім того, сторони домовилися про обмін.",
    "Zażółć gęślą jaźń, said the harbour master in Świnoujście.",
)
FURNITURE = ("Share this:", "Date:", "Leave a Reply", "Subscribe", "© 2024", "Related", "Advertisement", "\u00a0")
LINE_ENDS = ("\n", "\n\n", " \n\n")


@st.composite
def articles(draw: st.DrawFn) -> tuple[Article, ...]:
    """One to four articles of sentences and furniture in any order, some with the same words."""
    paragraph = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).map(" ".join)
    lines = st.lists(paragraph | st.sampled_from(FURNITURE), min_size=1, max_size=9)
    texts = draw(st.lists(lines, min_size=1, max_size=4))
    joined = [draw(st.sampled_from(LINE_ENDS)).join(lines) for lines in texts]
    return tuple(
        Article(file=f"{number}.txt", text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
        for number, text in enumerate(joined)
    )


def brief_of(found: tuple[Article, ...]) -> Brief:
    """The brief of these articles with the built-in profile; where cleaning finds no article text, none is made."""
    dossier = Dossier(name="event", folder=Path("event"), config=DossierConfig(), articles=found)
    try:
        return build_brief(dossier, load_profile("leaders-call"), prepared_on=DAY).brief
    except InputError:
        reject()


@SETTINGS
@given(articles())
def test_every_word_stands_in_its_source(found: tuple[Article, ...]) -> None:
    """Statements, quotations, values and positions are at their offsets, word for word."""
    brief = brief_of(found)
    texts = {source.number: next(a.text for a in found if a.file == source.file) for source in brief.sources}
    assert list(brief_failures(brief, texts)) == []


@SETTINGS
@given(articles(), st.randoms(use_true_random=False))
def test_the_order_of_files_changes_nothing(found: tuple[Article, ...], shuffler: random.Random) -> None:
    """The articles in another order give the same brief."""
    shuffled = list(found)
    shuffler.shuffle(shuffled)
    assert brief_of(tuple(shuffled)) == brief_of(found)


@SETTINGS
@given(articles())
def test_a_statement_stands_once_and_within_the_budget(found: tuple[Article, ...]) -> None:
    """No sentence is printed in two sections, and the sections together keep to the words asked for."""
    brief = brief_of(found)
    statements = [statement for section in brief.sections for statement in section.statements]
    places = [(statement.source, statement.start) for statement in statements]
    assert len(places) == len(set(places))
    assert sum(len(statement.text.split()) for statement in statements) <= load_profile("leaders-call").words


@SETTINGS
@given(articles())
def test_a_built_brief_survives_json(found: tuple[Article, ...]) -> None:
    """What is written into brief.json is read back as it was."""
    brief = brief_of(found)
    assert decode_brief(encode_brief(brief)) == brief
