"""Word lists of a language: plain text files with ``[heading]`` lines, one table a heading.

Only reads; what a list is for is said in its file and by the module that uses it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args, overload

from summarizer.errors import ReadError
from summarizer.language.list_names import (
    ActorList,
    ComingList,
    DenialList,
    DifferenceList,
    FilingList,
    HighlightList,
    ListFile,
    MomentList,
    NumeralList,
    PositionList,
    RoleList,
    SentenceList,
    SpeechList,
    SpokenList,
    SupportList,
    TimeList,
    VerbList,
    WordList,
)

ActorLists = Mapping[ActorList, frozenset[str]]
ComingLists = Mapping[ComingList, frozenset[str]]
DenialLists = Mapping[DenialList, frozenset[str]]
DifferenceLists = Mapping[DifferenceList, frozenset[str]]
FilingLists = Mapping[FilingList, frozenset[str]]
HighlightLists = Mapping[HighlightList, frozenset[str]]
MomentLists = Mapping[MomentList, frozenset[str]]
NumeralLists = Mapping[NumeralList, frozenset[str]]
PositionLists = Mapping[PositionList, frozenset[str]]
RoleLists = Mapping[RoleList, frozenset[str]]
SentenceLists = Mapping[SentenceList, frozenset[str]]
SpeechLists = Mapping[SpeechList, frozenset[str]]
SpokenLists = Mapping[SpokenList, frozenset[str]]
TimeLists = Mapping[TimeList, frozenset[str]]
SupportLists = Mapping[SupportList, frozenset[str]]
VerbLists = Mapping[VerbList, frozenset[str]]
WordLists = Mapping[WordList, frozenset[str]]
Groups = Mapping[str, frozenset[str]]
"""Lists whose names are data: groups of words that say the same."""

_HERE = Path(__file__).parent
_HEADING = re.compile(r"\[(\w+)\]$")
NAMES: Mapping[str, tuple[str, ...]] = {
    "actors": get_args(ActorList),
    "coming": get_args(ComingList),
    "denial": get_args(DenialList),
    "differences": get_args(DifferenceList),
    "filing": get_args(FilingList),
    "highlights": get_args(HighlightList),
    "moments": get_args(MomentList),
    "numerals": get_args(NumeralList),
    "positions": get_args(PositionList),
    "roles": get_args(RoleList),
    "sentences": get_args(SentenceList),
    "speech": get_args(SpeechList),
    "times": get_args(TimeList),
    "support": get_args(SupportList),
    "verbs": get_args(VerbList),
    "words": get_args(WordList),
}
"""File to the lists that code asks for by name."""


@overload
def read_lists(language: str, name: Literal["actors"]) -> ActorLists: ...
@overload
def read_lists(language: str, name: Literal["coming"]) -> ComingLists: ...
@overload
def read_lists(language: str, name: Literal["denial"]) -> DenialLists: ...
@overload
def read_lists(language: str, name: Literal["differences"]) -> DifferenceLists: ...
@overload
def read_lists(language: str, name: Literal["filing"]) -> FilingLists: ...
@overload
def read_lists(language: str, name: Literal["highlights"]) -> HighlightLists: ...
@overload
def read_lists(language: str, name: Literal["moments"]) -> MomentLists: ...
@overload
def read_lists(language: str, name: Literal["numerals"]) -> NumeralLists: ...
@overload
def read_lists(language: str, name: Literal["positions"]) -> PositionLists: ...
@overload
def read_lists(language: str, name: Literal["roles"]) -> RoleLists: ...
@overload
def read_lists(language: str, name: Literal["sentences"]) -> SentenceLists: ...
@overload
def read_lists(language: str, name: Literal["speech"]) -> SpeechLists: ...
@overload
def read_lists(language: str, name: Literal["times"]) -> TimeLists: ...
@overload
def read_lists(language: str, name: Literal["support"]) -> SupportLists: ...
@overload
def read_lists(language: str, name: Literal["alike", "concepts", "opposites"]) -> Groups: ...
@overload
def read_lists(language: str, name: ListFile) -> Groups: ...
def read_lists(language: str, name: ListFile) -> Mapping[Any, frozenset[str]]:
    """The lists of ``LANGUAGE/NAME.txt``, each a set of words or phrases parted by commas or line ends.

    A list that the language lacks is empty, so that its rules find nothing; ``Language.lacks`` names such files.
    """
    return _of(_HERE, language, name)


@cache
def _of(folder: Path, language: str, name: ListFile) -> Mapping[Any, frozenset[str]]:
    """Kept by the names alone: making a path takes longer than all else, and lists are asked for all the time."""
    return _read(folder / language / f"{name}.txt")


def _read(path: Path) -> Mapping[Any, frozenset[str]]:
    empty = dict.fromkeys(NAMES.get(path.stem, ()), frozenset[str]())
    return empty | (_parse(path.read_text(encoding="utf-8"), path) if path.is_file() else {})


def _parse(text: str, path: Path) -> dict[str, frozenset[str]]:
    lists: dict[str, set[str]] = defaultdict(set)
    heading: str | None = None
    for line in (raw.partition("#")[0].strip() for raw in text.splitlines()):
        if found := _HEADING.match(line):
            heading = found[1]
            lists[heading] |= set()
        elif line and heading is None:
            raise ReadError(f"{path}: a word stands before the first [heading]")
        elif line and heading is not None:
            lists[heading].update(entry.strip() for entry in line.split(",") if entry.strip())
    return {key: frozenset(entries) for key, entries in lists.items()}
