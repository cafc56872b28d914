"""A sentence that brings an agreement, a refusal or a step without telling it for true is none: frame by frame."""

from __future__ import annotations

import datetime

import pytest

from summarizer.composition.findings.highlights import find_highlights
from summarizer.composition.findings.steps import find_steps
from tests.articles import heard, understood
from tests.briefs import statement

UNTOLD = (
    "Norway reportedly {did} the truce with Peru.",
    "Norway is said to have {did} the truce with Peru.",
    "Norway denied having {did} the truce with Peru.",
    "Norway stopped short of saying that it {did} the truce.",
    "Norway would have {did} the truce had the tolls fallen.",
    "Had it not been for the tolls, Norway would have {did} the truce.",
    "Norway allegedly {did} the truce with Peru.",
    "Norway never once {did} the truce with Peru.",
    "It is not true that Norway {did} the truce with Peru.",
    "Nobody believes that Norway {did} the truce with Peru.",
    "Few think that Norway {did} the truce with Peru.",
    "Norway was wrongly reported to have {did} the truce with Peru.",
    "Reports that Norway {did} the truce with Peru proved false.",
    "Norway pretended to have {did} the truce with Peru.",
    "Norway all but {did} the truce with Peru.",
    "Norway {did} the truce with Peru, only to back out hours later.",
    "Neither Norway nor Peru {did} the truce.",
    "Norway joked that it had {did} the truce with Peru.",
    "Norway {did} the truce with Peru, a claim that Oslo denies.",
    "Norway {did} the truce with Peru, which Oslo denied.",
    "Norway {did} the truce with Peru, according to a rumour.",
    "Norway {did} the truce with Peru, or so its envoy thought.",
    "Norway hardly {did} the truce with Peru.",
    "Critics say Norway {did} the truce with Peru.",
    "Norway has supposedly {did} the truce with Peru.",
)
TOLD = (
    "Norway {did} the truce with Peru.",
    "Norway and Peru {did} the truce on Monday.",
    "Norway has {did} the truce with Peru.",
    "Norway said it {did} the truce with Peru.",
    "Norway {did} the truce with Peru after ten hours.",
)
NO_STEPS = (
    "Norway will reportedly open the border on Friday.",
    "Norway will stop short of opening the border on Friday.",
    "Had it not been for the snow, Norway would open the border on Friday.",
    "It is not true that Norway will open the border on Friday.",
    "Reports that Norway will open the border on Friday are false.",
    "Norway will hardly open the border on Friday.",
    "Norway ruled out that it will meet Peru on Friday.",
    "Few expect that Norway will meet Peru on Friday.",
    "Norway fell short of announcing that it will meet Peru on Friday.",
    "Norway joked that it will meet Peru on Friday.",
    "Norway forgot that it will meet Peru on Friday.",
    "Norway will meet Peru on Friday, a paper claimed, which Oslo denied.",
    "Nobody believes that Norway will meet Peru on Friday.",
    "Norway will supposedly meet Peru on Friday.",
)
STEPS = (
    "Norway will meet Peru on Friday.",
    "No call is reportedly planned, but Norway will meet Peru on Friday.",
    "Norway denied the report, and will meet Peru on Friday.",
)


@pytest.mark.parametrize("frame", UNTOLD)
@pytest.mark.parametrize("did", ["accepted", "rejected"])
def test_what_is_not_told_for_true_is_no_result(frame: str, did: str) -> None:
    """Nothing is said to be agreed or refused."""
    assert _kinds(frame.format(did=did)) == []


@pytest.mark.parametrize("frame", TOLD)
def test_what_is_told_is_a_result(frame: str) -> None:
    """The plain sentence is one."""
    assert _kinds(frame.format(did="accepted")) == ["agreed"]


@pytest.mark.parametrize("text", NO_STEPS)
def test_what_may_never_come_is_no_step(text: str) -> None:
    """Nothing is said to be next."""
    assert not _steps(text)


@pytest.mark.parametrize("text", STEPS)
def test_what_is_to_come_is_a_step(text: str) -> None:
    """A doubt about something else takes nothing away."""
    assert _steps(text)


def _kinds(text: str) -> list[str]:
    return [found.kind for found in find_highlights([statement(text, 1)], understood(text).lexicon, "en")]


def _steps(text: str) -> bool:
    day = (datetime.date(2026, 5, 12),)
    return bool(find_steps([statement(text, 1)], heard(text), [day], "en", understood(text).readings))
