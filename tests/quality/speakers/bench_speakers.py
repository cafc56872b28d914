"""Measures who is given the quotations of made-up political reports, kind by kind; ``make bench`` prints it.

``first.txt`` was written before the rules were looked at and then worked with; ``held_out.txt`` and ``trail.txt`` were
written afterwards, and measured before anything was mended for them. A passage is followed by lines
``= first words :: speaker``; other right answers stand behind bars, and ``nobody`` is one of them.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from summarizer.model import Quote
from summarizer.understanding.speech.quotes import find_quotes
from tests.articles import heard
from tests.quality.speakers.bench_quotes import same

FOLDER = Path(__file__).parent
NOBODY = "nobody"


class Asked(NamedTuple):
    """A quotation of a passage by its first words, and who may be named for it."""

    kind: str
    passage: str
    words: str
    answers: tuple[str, ...]


class Judged(NamedTuple):
    """What was asked, who was named, why, and ``right``, ``wrong`` or ``open``."""

    asked: Asked
    given: str | None
    reason: str
    verdict: str


def read_table(text: str) -> Iterator[Asked]:
    """The quotations of a table; what stands above its first kind introduces the persons of every passage."""
    cast, _, rest = text.partition("\n## ")
    for part in rest.split("\n## "):
        kind, _, passages = part.partition("\n")
        for block in passages.split("\n---"):
            yield from _asked(kind, cast.strip(), block)


def _asked(kind: str, cast: str, block: str) -> Iterator[Asked]:
    lines = block.strip().split("\n")
    passage = "\n".join(line for line in lines if not line.startswith("= ")).strip()
    for line in lines:
        if line.startswith("= "):
            words, _, answers = line.removeprefix("= ").partition(" :: ")
            yield Asked(kind, f"{cast}\n\n{passage}", words, tuple(one.strip() for one in answers.split("|")))


def judge(name: str) -> list[Judged]:
    """Every quotation of a table with its verdict."""
    return [_judged(asked) for asked in read_table((FOLDER / name).read_text(encoding="utf-8"))]


def _judged(asked: Asked) -> Judged:
    found = ((quote, why) for quote, why in find_quotes(heard(asked.passage)) if _holds(quote, asked))
    quote, reason = next(found, (None, "not found"))
    given = quote.speaker if quote else None
    return Judged(asked, given, reason, _verdict(given, asked.answers))


def _holds(quote: Quote, asked: Asked) -> bool:
    at = asked.passage.rindex(asked.words)
    return quote.start <= at < quote.end


def _verdict(given: str | None, answers: tuple[str, ...]) -> str:
    if given is None:
        return "right" if NOBODY in answers else "open"
    return "right" if any(same(given, answer) for answer in answers if answer != NOBODY) else "wrong"


def figures(name: str) -> dict[str, int]:
    """How many quotations of a named source are right, wrong and open, and how many of nobody’s are given away."""
    judged = judge(name)
    named = Counter(one.verdict for one in judged if NOBODY not in one.asked.answers)
    given_away = sum(one.verdict == "wrong" for one in judged if NOBODY in one.asked.answers)
    return {**{verdict: named[verdict] for verdict in ("right", "wrong", "open")}, "given away": given_away}


def report(name: str) -> Iterator[str]:
    """The figures of a table, then each quotation that is not right."""
    yield f"{name}: {figures(name)} of {len(judge(name))}"
    for one in judge(name):
        if one.verdict != "right":
            wanted = " | ".join(one.asked.answers)
            told = f"{wanted}, given to {one.given}: {one.reason}"
            yield f"    {one.verdict} ({one.asked.kind}) “{one.asked.words}”: {told}"


def main() -> None:
    """Prints every figure, and with ``-v`` what is not right."""
    for table in sorted(FOLDER.glob("*.txt")):
        lines = report(table.name)
        print("\n".join(lines if "-v" in sys.argv else [next(iter(lines))]))


if __name__ == "__main__":
    main()
