"""What a second reader can reach: the scores of a choice made from the labels, through a server that replays it.

Run as ``python -m tests.quality.second_reader.report`` (`make quality`). No model is measured here: bench.py does it.
"""

from __future__ import annotations

import statistics

from summarizer.codec import to_plain
from tests.quality.dossiers import FIRST_TIME, LAST_LOOK, SHARED, first_time, own_events
from tests.quality.labels import score as own_score
from tests.quality.report import scorer
from tests.quality.second_reader.replayed import replay


def main() -> None:
    """Print a line for each labelled dossier, and the mean of the real ones."""
    for labelled in own_events():
        found = own_score(replay(labelled).brief, labelled.gold())
        print(f"second reader by labels, {labelled.name:12} filed {found.filed:.2f} facts {found.facts:.2f}")
    if not SHARED.is_dir():
        return
    judge, rows = scorer(), []
    for labelled in first_time((*FIRST_TIME, *LAST_LOOK)):
        plain = to_plain(replay(labelled).brief)
        rows.append(judge.score(plain, labelled.gold(), judge.load_articles(labelled.folder))[0])
        print(f"second reader by labels, {labelled.name:16} filed {rows[-1]['filed']} facts {rows[-1]['nuggets']}")
    filed, facts = (statistics.fmean(row[key] for row in rows) for key in ("filed", "nuggets"))
    print(f"second reader by labels, MEAN of the real events: filed {filed:.3f} facts {facts:.3f}")


if __name__ == "__main__":
    main()
