"""Scores a brief against hand labels of its articles: what is filed right, what is missing, what is furniture.

A statement stands at offsets of its article, so the labelled lines it is made of are those that lie inside it or hold
it. Where ../shared is there, its evaluation/score.py says more; this one needs nothing but the labels.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from summarizer.model import Brief, Statement

Line = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Shares from 0 to 1, and counts."""

    filed: float
    """Share of statements in a section that a fair reader accepts for all of their sentences."""
    facts: float
    """Weighted share of the labelled facts that stand in any section."""
    facts_filed: float
    """The same, only where the fact stands in its own section."""
    furniture: int
    """Statements that hold a line of furniture."""
    empty: tuple[str, ...]
    """Sections without a statement, though the labels have key sentences for them."""
    words: int
    roles_wrong: int
    """Actors that a role is said to have, given or sure, and that the labels do not know in it."""


def score(brief: Brief, gold: Mapping[str, Any]) -> Score:
    """The figures of a brief."""
    files = {source.number: source.file for source in brief.sources}
    printed = [(section.key, statement) for section in brief.sections for statement in section.statements]
    lines = [_lines_of(statement, files[statement.source], gold["lines"]) for _, statement in printed]
    fair = [_is_fair(key, found) for (key, _), found in zip(printed, lines, strict=True)]
    anywhere = [*printed, *(("", statement) for statement in brief.also_reported)]
    held = [_sections_of(fact, anywhere) for fact in gold["nuggets"]]
    return Score(
        filed=sum(fair) / max(1, len(fair)),
        facts=_weighed(gold["nuggets"], (bool(sections) for sections in held)),
        facts_filed=_weighed(
            gold["nuggets"], (fact["section"] in at for fact, at in zip(gold["nuggets"], held, strict=True))
        ),
        furniture=sum(any(line["kind"] == "cruft" for line in found) for found in lines),
        empty=tuple(sorted(_expected(gold["lines"]) - {key for key, _ in printed})),
        words=sum(len(statement.text.split()) for statement in (*(s for _, s in printed), *brief.also_reported)),
        roles_wrong=_wrong_roles(brief, gold),
    )


def _wrong_roles(brief: Brief, gold: Mapping[str, Any]) -> int:
    labelled = {role: set(actors) for role, actors in gold.get("roles", {}).items() if isinstance(actors, list)}
    return sum(
        (actor.country or actor.name) not in known and actor.name not in known
        for role, cast in brief.roles.items()
        if (cast.given or cast.sure) and (known := labelled.get(role)) is not None
        for actor in cast.actors
    )


def _folded(text: str) -> str:
    return " ".join(text.split())


def _lines_of(statement: Statement, file: str, lines: Iterable[Line]) -> list[Line]:
    text = _folded(statement.text)
    own = (line for line in lines if line["file"] == file)
    return [line for line in own if _folded(line["text"]) in text or text in _folded(line["text"])]


def _is_fair(key: str, lines: Sequence[Line]) -> bool:
    sentences = [line for line in lines if line["kind"] == "sentence"]
    return bool(sentences) and all(key in line["sections"] or key in line.get("also", ()) for line in sentences)


def _sections_of(fact: Mapping[str, Any], printed: Iterable[tuple[str, Statement]]) -> set[str]:
    patterns = [re.compile(pattern, re.IGNORECASE) for pattern in fact["match"]]
    return {key for key, statement in printed if any(pattern.search(statement.text) for pattern in patterns)}


def _weighed(facts: Sequence[Mapping[str, Any]], found: Iterable[bool]) -> float:
    total: int = sum(fact["weight"] for fact in facts)
    return sum(fact["weight"] for fact, there in zip(facts, found, strict=True) if there) / total


def _expected(lines: Iterable[Line]) -> set[str]:
    return {section for line in lines if line.get("key") for section in line["sections"]}
