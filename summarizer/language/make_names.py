"""Names for the English tables: places by state, and former holders of government posts; used by ``make_tables`` alone."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from pathlib import Path


def plain(line: str) -> str:
    """A dictionary's line without its comment."""
    return line.split("#", maxsplit=1)[0].rstrip()


def _title(name: str) -> str:
    return re.sub(r"[^\W_]+", lambda word: word[0].capitalize(), name.strip("_ +").replace("_", " "))


def _country_names(dictionary: Path) -> Iterator[tuple[str, str]]:
    """(alpha-3 code, name) of every name that stands for a country itself: cities, regions, spellings."""
    code = None
    for raw in dictionary.read_text("utf-8", errors="replace").splitlines():
        line = plain(raw)
        if head := re.match(r"([A-Z][^\[\]+]*?)\s*\[([A-Z]{3})\]\s*$", line):
            code = head[2]
            yield code, _title(head[1])
        elif code and line.startswith("+"):
            yield code, _title(line)
        elif line and not raw.startswith("#"):
            code = None


def places(dictionary: Path, kept: Path, common: set[str], given: set[str], left_out: Collection[str]) -> str:
    """places.tsv: alpha-3 code and cities or regions that are in one country only and no English word."""
    own = set(re.split(r"[\t,\n] *", kept.read_text("utf-8")))
    codes = {line.split("\t")[0] for line in kept.read_text("utf-8").splitlines() if not line.startswith("#")}
    where: dict[str, set[str]] = defaultdict(set)
    for code, name in _country_names(dictionary):
        where[name].add(code)
    found: dict[str, list[str]] = defaultdict(list)
    for name, homes in where.items():
        words = name.lower().split()
        if (
            len(homes) == 1
            and name not in own
            and len(name) > 3
            and re.fullmatch(r"[A-Z][a-z'-]+(?: [A-Z][a-z'-]+)?", name)
        ):
            if (
                not all(word in common for word in words)
                and not given & set(words)
                and not name.lower().startswith(tuple(left_out))
                and (code := next(iter(homes))) in codes
            ):
                found[code].append(name)
    rows = [f"{code}\t{', '.join(sorted(names))}" for code, names in sorted(found.items())]
    return "# Cities, regions and spellings of names, by the state they belong to\n" + "\n".join(rows)


FORMER_SINCE = 1980
"""Year; whoever left office before is not in the news that this tool reads."""
_FULL_YEAR = 8
"""Digits of a date with its century; shorter ones leave it out."""


def _year(stamp: str) -> int:
    return int(stamp[:4]) if len(stamp) == _FULL_YEAR else (1900 if int(stamp[:2]) > 20 else 2000) + int(stamp[:2])


def _holders(dictionary: Path) -> Iterator[tuple[str, str]]:
    """(name, alpha-3 code) of everybody the dictionary gives a government post that ended in or after FORMER_SINCE."""
    names: list[str] = []
    for raw in dictionary.read_text("utf-8", errors="replace").splitlines():
        if post := re.match(r"\s+\[([A-Z]{3})GOV\w*\s*([^\]]*)\]", raw):
            years = [_year(stamp) for stamp in re.findall(r"\d{6,8}", post[2])]
            if max(years, default=FORMER_SINCE) >= FORMER_SINCE:
                yield from ((_title(name), post[1]) for name in names[:1])
        elif raw.startswith("+"):
            names.append(plain(raw))
        elif raw[:1].isalpha():
            names = [plain(raw)]


def former(dictionary: Path, codes: set[str], left_out: Collection[str]) -> str:
    """former.tsv: surname, the one state all its bearers served, their first names; sorted for a search in the text.

    ``left_out`` are beginnings of surnames of those who hold an office now: they are learned from the articles alone.
    """
    homes: dict[str, set[str]] = defaultdict(set)
    first: dict[str, list[str]] = defaultdict(list)
    for name, code in _holders(dictionary):
        *given, surname = re.sub(r" \(.*", "", name).split()
        if given and len(surname) > 2 and code in codes and not surname.lower().startswith(tuple(left_out)):
            homes[surname].add(code)
            first[surname].append(given[0])
    rows = [
        f"{name}\t{' '.join(homes[name])}\t{' '.join(sorted(set(first[name])))}"
        for name in sorted(homes)
        if len(homes[name]) == 1
    ]
    return "# Former holders of government posts to 2014: surname, state, first names\n" + "\n".join(rows)
