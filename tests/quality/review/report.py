"""How far the review page helps to find what is missing: facts of the labels among the first candidates of a section.

Run as ``python -m tests.quality.review.report`` (`make quality`).
"""

from __future__ import annotations

import shutil
import statistics
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from summarizer.review.candidates import candidates_of
from summarizer.review.session import Session
from tests.quality.dossiers import FIRST_TIME, LAST_LOOK, SHARED, Labelled, first_time, own_events
from tests.quality.review.practised import DOSSIERS, kept_keys, replay
from tests.quality.review.sessions import session_on, tells

FIRST = 5


def within_first(session: Session, labels: Mapping[str, Any]) -> float | None:
    """Share of the facts that the brief lacks which one of the first candidates of their section tells."""
    brief = session.brief
    printed = [one.text for section in brief.sections for one in section.statements]
    printed += [one.text for one in brief.also_reported]
    missing = [fact for fact in labels["nuggets"] if not any(tells(fact, text) for text in printed)]
    candidates = candidates_of(session.scene())
    shown = {key: [one.place.trace.text for one in found[:FIRST]] for key, found in candidates.items()}
    found = [any(tells(fact, text) for text in shown[fact["section"]]) for fact in missing if fact["section"] in shown]
    return statistics.fmean(found) if found else None


def main() -> None:
    """Print a line for each labelled event, and the mean of the real ones."""
    real = list(first_time((*FIRST_TIME, *LAST_LOOK))) if SHARED.is_dir() else []
    shares = {}
    with TemporaryDirectory() as place:
        for labelled in (*own_events(), *real):
            shares[labelled.name] = within_first(session_on(labelled, Path(place)), labelled.gold())
            print(f"missing facts in the first {FIRST} candidates, {labelled.name:16} {shares[labelled.name]}")
    told = [share for labelled in real if (share := shares[labelled.name]) is not None]
    if told:
        print(f"missing facts in the first {FIRST} candidates, MEAN of the real events {statistics.fmean(told):.3f}")
    practised(real)


def practised(real: Sequence[Labelled]) -> None:
    """Print what three kept runs of keys bring in, in a real browser where there is one."""
    if not shutil.which("chromium"):
        print("the practised runs were not made: chromium is not installed")
        return
    for labelled in real:
        if labelled.name in DOSSIERS:
            keys = kept_keys(labelled.name)
            before, after = replay(labelled, keys)
            print(f"facts told, {labelled.name:16} {before:.2f}, after {len(keys)} keys {after:.2f}")


if __name__ == "__main__":
    main()
