"""Names for the English tables, used by ``make_tables`` alone: places, and former holders of government posts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
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


_PLACE = re.compile(r"(?=.{4})[A-Z][a-z'-]+(?: [A-Z][a-z'-]+)?")


def places(dictionary: Path, kept: Path, common: set[str], given: set[str], left_out: Collection[str]) -> str:
    """places.tsv: alpha-3 code and cities or regions that are in one country only and no English word."""
    own = set(re.split(r"[\t,\n] *", kept.read_text("utf-8")))
    codes = {line.split("\t")[0] for line in kept.read_text("utf-8").splitlines() if not line.startswith("#")}
    where: dict[str, set[str]] = defaultdict(set)
    for code, name in _country_names(dictionary):
        where[name].add(code)
    found: dict[str, list[str]] = defaultdict(list)
    for name, homes in where.items():
        words = set(name.lower().split())
        plain_word = words <= common or bool(given & words) or name.lower().startswith(tuple(left_out))
        if len(homes) == 1 and homes <= codes and name not in own and _PLACE.fullmatch(name) and not plain_word:
            found[next(iter(homes))].append(name)
    rows = [f"{code}\t{', '.join(sorted(names))}" for code, names in sorted(found.items())]
    return "# Cities, regions and spellings of names, by the state they belong to\n" + "\n".join(rows)


FORMER_SINCE = 1980
"""Year; whoever left office before is not in the news that this tool reads."""
_FULL_DATE = 8
"""Digits of a date with its century; shorter ones leave it out."""
_CENTURY_TURN = 20
"""Years of two digits up to this one are of this century: the dictionary ends in 2014."""
_SHORTEST_NAME = 3
_TITLED = ("president", "mr", "mrs", "ms", "chancellor", "prime minister", "king", "secretary")
"""A name that the dictionary also has with one of these is the best known of its surname."""

Holder = tuple[str, str, bool]
"""(name, alpha-3 code, whether it is the best known of its surname)."""


def _year(stamp: str) -> int:
    if len(stamp) == _FULL_DATE:
        return int(stamp[:4])
    return int(stamp[:2]) + (1900 if int(stamp[:2]) > _CENTURY_TURN else 2000)


def _holders(dictionary: Path) -> Iterator[Holder]:
    """Everybody the dictionary gives a government post that ended in or after FORMER_SINCE."""
    names: list[str] = []
    for raw in dictionary.read_text("utf-8", errors="replace").splitlines():
        if post := re.match(r"\s+\[([A-Z]{3})GOV\w*\s*([^\]]*)\]", raw):
            years = [_year(stamp) for stamp in re.findall(r"\d{6,8}", post[2])]
            if names and max(years, default=FORMER_SINCE) >= FORMER_SINCE:
                known = any(name.lower().replace(".", "").startswith(_TITLED) for name in names[1:])
                yield names[0], post[1], known
        elif raw.startswith("+"):
            names.append(_title(plain(raw)))
        elif raw[:1].isalpha():
            names = [_title(plain(raw))]


def former(dictionary: Path, codes: set[str], left_out: Collection[str]) -> str:
    """former.tsv: surname, the state a surname alone means (or -), and state:first names; sorted for a search.

    ``left_out`` are beginnings of surnames of those who hold an office now: they are learned from the articles alone.
    """
    homes: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    best: dict[str, set[str]] = defaultdict(set)
    for name, code, known in _holders(dictionary):
        *given, surname = re.sub(r" \(.*", "", name).split()
        if (
            given
            and len(surname) >= _SHORTEST_NAME
            and code in codes
            and not surname.lower().startswith(tuple(left_out))
        ):
            homes[surname][code].add(given[0])
            best[surname] |= {code} if known else set()
    rows = [f"{name}\t{_alone(homes[name], best[name])}\t{_first_names(homes[name])}" for name in sorted(homes)]
    return "# Former holders of government posts to 2014: surname, its state, state:first names\n" + "\n".join(rows)


def _alone(homes: Mapping[str, set[str]], best: set[str]) -> str:
    """The state that a surname alone means: its only one, or that of its only well-known bearer."""
    candidates = best or set(homes)
    return next(iter(candidates)) if len(candidates) == 1 else "-"


def _first_names(homes: Mapping[str, set[str]]) -> str:
    return " ".join(f"{code}:{','.join(sorted(names))}" for code, names in sorted(homes.items()))
