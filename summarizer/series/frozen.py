"""The frozen issues of a dossier: where they stand, and how they are read again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from summarizer.errors import InputError
from summarizer.model import Article, Brief, Source
from summarizer.publish import Manifest, read_manifest, sha256_of
from summarizer.publish.manifest import MANIFEST
from summarizer.readers.folders import ISSUES
from summarizer.series.delta import Issue
from summarizer.verifying import ISSUE_REMEDY, read_brief
from summarizer.verifying.changes import earlier_name, wordings

_NUMBER = re.compile(r"[0-9]{3,6}")


class Frozen(NamedTuple):
    """A frozen issue, not yet read."""

    number: int
    folder: Path


def frozen_issues(dossier: Path) -> list[Frozen]:
    """The issues of a dossier in their order; none where none was made."""
    home = dossier / ISSUES
    folders = sorted(home.iterdir()) if home.is_dir() else []
    named = [folder for folder in folders if _NUMBER.fullmatch(folder.name) and folder.is_dir()]
    return sorted(Frozen(int(folder.name), folder) for folder in named)


def brief_of(frozen: Frozen) -> tuple[Brief, Manifest]:
    """The brief of an issue with its manifest; raises InputError where it is damaged or was changed."""
    manifest = read_manifest(frozen.folder)
    if manifest is None:
        problem = f"is no issue and no output: it has no {MANIFEST} of ours"
        raise InputError(problem, where=frozen.folder, remedy=ISSUE_REMEDY)
    return read_brief(frozen.folder, manifest), manifest


def read_issues(dossier: Path) -> tuple[Issue, ...]:
    """All issues of a dossier with the texts of their articles; raises InputError where one was changed."""
    return tuple(read_issue(frozen) for frozen in frozen_issues(dossier))


def read_issue(frozen: Frozen) -> Issue:
    """An issue, or any other output folder, with its texts; raises InputError where one was changed."""
    brief, manifest = brief_of(frozen)
    texts = [_text(frozen, source, manifest) for source in brief.sources]
    articles = tuple(_article(source, text) for source, text in zip(brief.sources, texts, strict=True))
    return Issue(number=frozen.number, brief=brief, articles=articles)


def _text(frozen: Frozen, source: Source, manifest: Manifest) -> str:
    name = f"sources/{source.number}.txt"
    path = frozen.folder / name
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", where=path, remedy=ISSUE_REMEDY) from error
    if sha256_of(content) != manifest.outputs.get(name):
        raise InputError("was changed since it was frozen", where=path, remedy=ISSUE_REMEDY)
    return content.decode()


def earlier_texts(dossier: Path, brief: Brief) -> dict[str, bytes]:
    """The texts of earlier issues that the changes of a brief quote, by the names that they have in an output."""
    folders = {issue.number: issue.folder for issue in frozen_issues(dossier)}
    quoted = {(one.issue, one.source) for one in wordings(brief) if one.issue is not None}
    return {
        earlier_name(n, source): (folders[n] / f"sources/{source}.txt").read_bytes() for n, source in sorted(quoted)
    }


def _article(source: Source, text: str) -> Article:
    return Article(
        file=source.file,
        text=text,
        sha256=source.sha256,
        title=source.title,
        outlet=source.outlet,
        url=source.url,
        language=source.language,
    )


def last_number(issues: Sequence[Frozen]) -> int:
    """The number of the last issue; 0 where there is none."""
    return max((issue.number for issue in issues), default=0)
