"""Kinds of section, one row each: everything that the program does otherwise for one kind than for another.

A profile says of each of its sections which kind it is; whoever needs to know what that means asks this table. So a new
kind is a row here and a test. The words it may look for stand in the tables of the language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What is special about the sections of one kind."""

    weights: Mapping[str, float]
    """What each signal of a sentence (composition/filing/signals.py) counts for such a section."""
    ties: tuple[str, ...]
    """Signals of which one at least ties a sentence to such a section."""
    answers: bool = False
    """It is somebody's answer: without actors it is that of everybody whom no other section names, and its title may
    name them ("Supporters")."""
    outside: bool = False
    """It is of those who take no part in the event, be they of a region that its actors name."""
    result: bool = False
    """It tells what came of the event: the parties together act in it ("both sides"), and the bottom line opens with
    it."""
    to_come: bool = False
    """It tells what is to come: its statements make the table of steps."""
    described: bool = False
    """It is known by its own words alone: a profile must give them, as ``about`` or ``cues``."""
    share: float = 1.0
    """Weight of its share of the budget of words beside one for the others."""


_ANSWER = {
    "actor": 0.9, "not the actor": -0.3, "only named": -0.4, "stance": 0.3, "speaks": 0.1, "fighting": -0.4,
    "quotation": 0.3, "words": 0.5, "concept": 0.4, "heading": 0.4, "shared": -0.3, "unstated": 0.2,
}  # fmt: skip

KINDS: Mapping[str, Kind] = {
    "outcome": Kind(
        weights={
            "always": 0.15, "actor": 0.5, "result": 0.5, "early": 0.5, "near the leads": 0.4, "fighting": 0.2,
            "another speaks": -0.3, "past": -0.3, "quotation": -0.25, "stance": -0.35, "words": 0.75, "concept": 0.4,
            "heading": 0.25, "shared": -0.1, "unstated": -0.3,
        },
        ties=("result", "words", "concept"),
        result=True,
        share=1.5,
    ),
    "next_steps": Kind(
        weights={
            "future": 1.0, "scheduled": 0.8, "talks": 0.3, "another speaks": -0.2, "past": -0.3, "words": 0.6,
            "concept": 0.4, "heading": 0.3,
        },
        ties=("future",),
        to_come=True,
        share=2.0,
    ),
    "response": Kind(weights=_ANSWER, ties=("actor",), answers=True),
    "reaction": Kind(weights=_ANSWER, ties=("actor",), answers=True, outside=True),
    "topic": Kind(
        weights={
            "always": -0.35, "early": -0.1, "actor": 0.5, "words": 1.8, "concept": 0.25, "heading": 0.4,
            "unstated": 0.1,
        },
        ties=("words", "concept", "heading"),
        described=True,
    ),
}  # fmt: skip
"""Kind to what is special about it, in the order in which the bottom line asks them."""


def kind_of(name: str) -> Kind:
    """The row of a kind; one that this version does not know, out of a newer brief.json, counts as a topic."""
    return KINDS.get(name, KINDS["topic"])
