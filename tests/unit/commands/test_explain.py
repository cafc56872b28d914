"""explain tells the trace in words: chosen or not, clauses, scores, reasons, removed lines, close calls."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarizer.codec import encode_brief, encode_trace
from summarizer.errors import InputError
from summarizer.explain import explain
from summarizer.model import Clause, Quote, SentenceTrace, Trace
from summarizer.publish import Manifest, publish
from tests.briefs import talks

CHOSEN = "Envoys agreed a truce."
TRACE = Trace(
    sentences=(
        SentenceTrace(
            source=1,
            start=0,
            end=22,
            text=CHOSEN,
            chosen="outcome",
            clauses=(
                Clause(
                    start=0,
                    end=22,
                    actor="envoys",
                    country="USA",
                    act="AGREE",
                    time="past",
                    modality=None,
                    negated=True,
                    reporting=False,
                ),
            ),
            scores=(("outcome", 2.5), ("next", 0.25)),
            reasons=("the principals agree",),
            close_call=True,
        ),
        SentenceTrace(
            source=4, start=0, end=9, text="It\nrained.", chosen=None, clauses=(), scores=(), reasons=("no actor",)
        ),
    ),
    quotes=((Quote(speaker=None, text="We hope", source=2, start=0, end=7), "two candidates"),),
)


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """A published brief with its trace."""
    files = {"brief.json": encode_brief(talks()).encode(), "trace.json": encode_trace(TRACE).encode()}
    return publish(tmp_path, files, Manifest(name="event", prepared_on="2025-03-19", inputs={}, versions={})).folder


def test_every_decision_is_told(output: Path) -> None:
    """In the order: close calls, then each source with its sentences and removed lines, then quotations."""
    lines = [line.strip() for line in explain(output)]
    wanted = [
        "Close calls, worth a look: 1",
        f"[1] outcome: {CHOSEN}",
        f"outcome: {CHOSEN}",
        f"clause “{CHOSEN}”: envoys (USA), AGREE, past, negated",
        "scores: outcome 2.50, next 0.25",
        "because: the principals agree",
        "left out: It rained.",
        "because: no actor",
        "line 23, share: Share this:",
        "[2] nobody: We hope",
        "because: two candidates",
    ]
    assert [line for line in lines if line in wanted] == wanted


def test_what_is_no_output_is_refused(tmp_path: Path, output: Path) -> None:
    """A folder of something else; an output whose trace is gone or damaged."""
    with pytest.raises(InputError, match="is no output folder of ours"):
        explain(tmp_path)
    (output / "trace.json").write_text(json.dumps({"schema": 1}), encoding="utf-8")
    with pytest.raises(InputError, match=r"trace.json: Trace has no 'sentences'"):
        explain(output)
    (output / "trace.json").unlink()
    with pytest.raises(InputError, match=r"trace.json: cannot be read"):
        explain(output)
