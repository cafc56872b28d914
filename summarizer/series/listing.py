"""The issues of a dossier in words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from summarizer.errors import InputError
from summarizer.readers.folders import ISSUES
from summarizer.series.frozen import Frozen, brief_of, frozen_issues
from summarizer.verifying import BRIEF

SHOWN = 12
"""Digits of a hash that tell two briefs apart."""


def listed(dossier: Path) -> Iterator[str]:
    """A line an issue, the first first; raises InputError where there is no such folder.

    One that is damaged hides no other: they are told of, as an InputError, when all others were listed.
    """
    if not dossier.is_dir():
        raise InputError("no such folder", where=dossier, remedy="name the folder of a dossier")
    found = frozen_issues(dossier)
    if not found:
        yield f"{dossier}: no issue yet; build it, then: summarizer issue {dossier}"
    damaged = list[InputError]()
    for issue in found:
        try:
            yield f"{dossier / ISSUES / issue.folder.name}: {_told(issue)}"
        except InputError as error:
            damaged.append(error)
    if damaged:
        raise InputError("\n".join(map(str, damaged)))


def _told(issue: Frozen) -> str:
    brief, manifest = brief_of(issue)
    documents = " ".join(name for name in manifest.outputs if "/" not in name and name != "trace.json")
    articles = f"{len(brief.sources)} article{'' if len(brief.sources) == 1 else 's'}"
    known = f"No. {issue.number} of {brief.prepared_on}, {brief.title} ({articles}; {documents};"
    return f"{known} brief {manifest.outputs[BRIEF][:SHOWN]})"
