"""Whose voice a source is, in the documents' words: sort, country and owner of its outlet, and the desk's grades."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import get_args

from summarizer.config.labels import Labels
from summarizer.config.outlets import Kind, Ownership
from summarizer.model import Source

LETTERS, FIGURES = "ABCDEF", "123456"


def voice_of(labels: Labels, source: Source) -> str | None:
    """``Broadcaster, Qatar, state-funded``, or the desk's own descriptor, with the grade; None where there is none."""
    known = [source.descriptor] if source.descriptor else _facts(labels, source)
    graded = [labels.grade.format(grade=source.grade)] if source.grade else []
    told = ", ".join((*known, *graded))
    return told[:1].upper() + told[1:] or None


def _facts(labels: Labels, source: Source) -> list[str]:
    kinds = dict(zip(get_args(Kind), labels.outlet_kinds, strict=True))
    owners = dict(zip(get_args(Ownership), labels.ownerships, strict=True))
    name = source.country_name or ""
    country = labels.names.get(name, name)
    owner = None if source.kind == "government" else owners.get(source.ownership or "")
    return [part for part in (kinds.get(source.kind or ""), country, owner) if part]


def grade_key(labels: Labels, sources: Iterable[Source]) -> str | None:
    """What the grades of the sources mean, each once; None where there is none."""
    used = {sign for source in sources for sign in source.grade or ""}
    told = "; ".join(_meanings(labels, used))
    return labels.grade_key.format(grades=told) if told else None


def _meanings(labels: Labels, used: set[str]) -> Iterator[str]:
    signs = (*zip(LETTERS, labels.reliability, strict=True), *zip(FIGURES, labels.credibility, strict=True))
    return (f"{sign} {meaning}" for sign, meaning in signs if sign in used)
