"""A practised officer's run on the review page, as keys: from the brief that a build gives to one that tells the facts.

``plan`` finds the keys by the labels of a dossier; ``replay`` presses them in a real browser and counts what the brief
then tells. Kept are keys alone, no words. Run as ``python -m tests.quality.review.practised`` to find the keys anew.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from summarizer.model import Brief
from summarizer.review.candidates import Candidate, candidates_of
from summarizer.review.page.cards import DIGITS, SHOWN
from summarizer.review.session import Session
from tests.installed import program
from tests.quality.dossiers import Labelled
from tests.quality.review.sessions import session_on, tells

KEPT = Path(__file__).parent / "keys"
DOSSIERS = ("biden-netanyahu", "blinken-beijing", "karabakh")
"""A call, a visit and a crisis."""
WANTED = 0.9
"""Share of the facts at which the run ends."""
MOST_KEYS = 60


class Put(NamedTuple):
    """A candidate that is put in: by which keys, and how many facts it adds."""

    keys: tuple[str, ...]
    one: Candidate
    gain: int


def facts_told(brief: Brief, facts: list[Mapping[str, Any]]) -> list[bool]:
    """Whether the brief tells each fact."""
    printed = [one.text for section in brief.sections for one in section.statements]
    printed += [one.text for one in brief.also_reported]
    return [any(tells(fact, text) for text in printed) for fact in facts]


def plan(session: Session, labels: Mapping[str, Any]) -> list[str]:
    """The keys that bring the facts in, the best next one each time, with the page's acts done as they are found."""
    facts, keys, section = list(labels["nuggets"]), list[str](), ""
    while len(keys) < MOST_KEYS:
        told = facts_told(session.brief, facts)
        if sum(told) >= WANTED * len(facts):
            break
        puts = list(_puts(session, [fact for fact, is_told in zip(facts, told, strict=True) if not is_told], section))
        if not puts:
            break
        best = max(puts, key=lambda put: (put.gain / len(put.keys), -len(put.keys)))
        session.act({"act": "move", "id": best.one.place.id, "section": best.one.section})
        keys += best.keys
        section = best.one.section
    return keys


def _puts(session: Session, missing: list[Mapping[str, Any]], section: str) -> Iterator[Put]:
    """Every candidate that tells a missing fact, with its keys; ``section`` is the one in view."""
    numbers = {kept.key: str(at) for at, kept in enumerate(session.brief.sections, 1)}
    for key, found in candidates_of(session.scene()).items():
        for at, one in enumerate(found):
            gain = sum(tells(fact, one.place.trace.text) for fact in missing)
            if gain:
                yield Put((*(() if key == section else ("g", numbers[key], "n")), *_at(at)), one, gain)


def _at(at: int) -> tuple[str, ...]:
    """The keys for the candidate of that place, once the candidates are open."""
    return (str(at + 1),) if at < DIGITS else ("n", *("j" for _ in range(at - SHOWN)), "Enter")


def replay(labelled: Labelled, keys: list[str]) -> tuple[float, float]:
    """The share of the facts that the brief tells before and after the keys are pressed on the page in Chromium."""
    from playwright.sync_api import sync_playwright

    facts = list(labelled.gold()["nuggets"])
    with TemporaryDirectory() as place, sync_playwright() as playwright:
        session = session_on(labelled, Path(place))
        before = facts_told(session.brief, facts)
        command = [sys.executable, "-m", "summarizer", "review", str(session.folder), "--no-browser", "--out", place]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
            assert server.stderr
            address = re.search(r"file://\S+", server.stderr.readline())
            assert address
            chromium = playwright.chromium.launch(executable_path=program("chromium"), args=["--no-sandbox"])
            _press(chromium.new_page(), address[0], keys)
            chromium.close()
            server.terminate()
        session.look()
        after = facts_told(session.brief, facts)
    return sum(before) / len(facts), sum(after) / len(facts)


def _press(page: Any, address: str, keys: list[str]) -> None:
    page.goto(address)
    page.wait_for_selector(".card.is-current")
    for before, key in zip(["", *keys], keys, strict=False):
        if before != "g" and key in {*map(str, range(1, DIGITS + 1)), "Enter"}:
            with page.expect_response("**/act", timeout=60_000):
                page.keyboard.press(key)
            page.wait_for_timeout(100)
        else:
            page.keyboard.press(key)


def kept_keys(name: str) -> list[str]:
    """The keys kept for a dossier."""
    return (KEPT / f"{name}.txt").read_text(encoding="utf-8").split()


def main() -> None:
    """Find the keys for each dossier of ``../shared/real``, and keep those of three."""
    from tests.quality.dossiers import FIRST_TIME, LAST_LOOK, first_time

    for labelled in first_time((*FIRST_TIME, *LAST_LOOK)):
        with TemporaryDirectory() as place:
            session = session_on(labelled, Path(place))
            facts = list(labelled.gold()["nuggets"])
            before = facts_told(session.brief, facts)
            keys = plan(session, labelled.gold())
            after = facts_told(session.brief, facts)
        share = f"{sum(before) / len(facts):.2f} to {sum(after) / len(facts):.2f}"
        print(f"{labelled.name:16} facts {share} by {len(keys)} keys: {' '.join(keys)}", flush=True)
        if labelled.name in DOSSIERS:
            (KEPT / f"{labelled.name}.txt").write_text(" ".join(keys) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
