"""Actors and acts against coded records: ``python -m tests.quality.measure_clauses [PLOVER.json]``.

For each record the first clause that does not report and has an act: is its state the first source actor's, is its
act the record's event? Records whose source has no state (an international body, a movement across borders) count for
the act alone. The records (PLOVER gold standard, CC BY-SA 4.0) stand beside the checkout and are never shipped.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from summarizer.language import load
from summarizer.model import Clause
from summarizer.understanding.clauses.clauses import analyse

RECORDS = Path(__file__).parents[3] / "shared" / "vocabulary" / "plover-dev.json"
SPELLINGS = {"JAP": "JPN", "ITL": "ITA", "KOS": "XKX", "ROM": "ROU", "ZAR": "COD", "TMP": "TLS"}
"""Codes of the records that ISO 3166 writes otherwise."""

Record = dict[str, object]


def source_state(record: Record) -> str | None:
    """Alpha-3 code at the head of the first source's code; None where it is no state."""
    sources = record["source"]
    code = str(sources[0].get("code", ""))[:3] if isinstance(sources, list) and sources else ""
    code = SPELLINGS.get(code, code)
    return code if code in load("en").states else None


def coded(text: str) -> Clause | None:
    """The first clause that does not report and has an act."""
    return next((clause for clause in analyse(text) if not clause.reporting and clause.act), None)


def measure(records: list[Record]) -> dict[str, float]:
    """Shares of records whose state and whose act are found, and how many count for each."""
    states, right_states, right_acts = 0, 0, 0
    for record in records:
        clause, state = coded(str(record["text"])), source_state(record)
        states += state is not None
        right_states += state is not None and clause is not None and clause.country == state
        right_acts += clause is not None and clause.act == record["event"]
    return {
        "country": right_states / max(1, states),
        "act": right_acts / max(1, len(records)),
        "records with a state": states,
        "records": len(records),
    }


def main(path: Path) -> None:
    """Prints the figures, or why there are none."""
    if not path.is_file():
        print(f"skipped: there are no coded records at {path}")
        return
    for name, value in measure(json.loads(path.read_text("utf-8"))).items():
        print(f"{name:22} {value:.3f}" if isinstance(value, float) else f"{name:22} {value}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else RECORDS)
