"""Which articles say a statement is told once: brief, order, choice, trace and explain have the same answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from summarizer.codec import decode_brief, encode_brief
from summarizer.config.profiles import DEFAULT_PROFILE, load_profile
from summarizer.model import Brief, Statement
from summarizer.pipeline import Built, build_brief
from summarizer.readers.dossier import read_dossier
from tests.quality.dossiers import (
    DAY,
    DEMONSTRATION,
    DEVELOPMENT,
    FIRST_TIME,
    KEPT_FOR_THE_END,
    SEEDS,
    SHARED,
    Labelled,
    events,
    first_time,
)

OTHERS = [SEEDS, *events((*DEVELOPMENT, *KEPT_FOR_THE_END)), *first_time(FIRST_TIME)] if SHARED.is_dir() else []


def built(labelled: Labelled) -> Built:
    """The brief of a labelled dossier with its trace."""
    dossier = read_dossier(labelled.folder)
    profile = load_profile(labelled.profile or dossier.config.profile or DEFAULT_PROFILE)
    return build_brief(dossier, profile, prepared_on=DAY)


def statements(brief: Brief) -> Iterator[Statement]:
    """Every statement of a brief."""
    yield from (*brief.bottom_line, *brief.also_reported)
    yield from (statement for section in brief.sections for statement in section.statements)
    yield from (step.statement for step in brief.steps)


@pytest.mark.parametrize("labelled", [DEMONSTRATION, *OTHERS], ids=lambda one: one.name)
def test_the_trace_tells_what_the_brief_tells(labelled: Labelled) -> None:
    """``explain`` counts the articles that the memo names, for every statement."""
    found = built(labelled)
    told = {(row.source, row.start): " ".join(row.reasons) for row in found.trace.sentences}
    for statement in statements(found.brief):
        match = re.search(r"said by (\d+) of the articles", told[statement.source, statement.start])
        assert match
        assert statement.carriers
        assert int(match[1]) == 1 + len(statement.also_in) == len(statement.carriers.sources)
        assert set(statement.carriers.sources) == {statement.source, *statement.also_in}
        assert statement.carriers.origins == statement.independent


def test_a_statement_keeps_its_id() -> None:
    """Two builds give a sentence the same id, two sentences have two, and brief.json keeps it."""
    first, second = built(DEMONSTRATION).brief, built(DEMONSTRATION).brief
    ids = {statement.id: statement.text for statement in statements(first)}
    assert ids == {statement.id: statement.text for statement in statements(second)}
    assert len(ids) == len(set(ids.values()))
    assert all(re.fullmatch("[0-9a-f]{12}", one) for one in ids)
    assert decode_brief(encode_brief(first)) == first
