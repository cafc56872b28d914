"""Why each sentence of a built brief was chosen, filed or left out, and each line removed: trace.json in words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from summarizer.codec import decode_trace
from summarizer.errors import InputError
from summarizer.model import Brief, Clause, SentenceTrace, Source, Trace
from summarizer.publish import read_manifest, recover
from summarizer.verifying import read_brief

TRACE = "trace.json"
SHOWN_SCORES = 3
"""Sections listed a sentence: the winner, and those that came near."""


def explain(folder: Path) -> Iterator[str]:
    """The lines of the explanation; raises InputError when the folder is no output of ours."""
    recover(folder.absolute())
    manifest = read_manifest(folder)
    if manifest is None:
        raise InputError("is no output folder of ours", where=folder, remedy="name one, such as outputs/NAME")
    brief, trace = read_brief(folder, manifest), _read_trace(folder)
    return _lines(brief, trace)


def _read_trace(folder: Path) -> Trace:
    path = folder / TRACE
    try:
        return decode_trace(path.read_bytes().decode())
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("cannot be read", where=path, remedy="build it again") from error
    except InputError as error:
        raise InputError(error.message, where=path, line=error.line, remedy=error.remedy) from error


def _lines(brief: Brief, trace: Trace) -> Iterator[str]:
    yield f"{brief.title} ({brief.profile}, prepared on {brief.prepared_on})"
    yield from _close_calls(trace)
    for source in brief.sources:
        yield from _source_lines(source, brief, trace)
    yield from _quote_lines(trace)


def _close_calls(trace: Trace) -> Iterator[str]:
    close = [sentence for sentence in trace.sentences if sentence.close_call]
    yield ""
    yield f"Close calls, worth a look: {len(close)}" if close else "No close calls."
    for sentence in close:
        yield f"  [{sentence.source}] {_decision(sentence)}: {_flat(sentence.text)}"


def _source_lines(source: Source, brief: Brief, trace: Trace) -> Iterator[str]:
    yield ""
    yield f"[{source.number}] {source.file}" + (f": {source.title}" if source.title else "")
    for sentence in trace.sentences:
        if sentence.source == source.number:
            yield from _sentence_lines(sentence)
    removed = [line for line in brief.removed if line.source == source.number]
    if removed:
        yield f"  removed lines: {len(removed)}"
    for line in removed:
        yield f"    line {line.line}, {line.reason}: {_flat(line.text)}"


def _sentence_lines(sentence: SentenceTrace) -> Iterator[str]:
    yield f"  {_decision(sentence)}: {_flat(sentence.text)}"
    for clause in sentence.clauses:
        yield f"      {_clause(clause, sentence.text)}"
    if sentence.scores:
        best = sorted(sentence.scores, key=lambda score: -score[1])[:SHOWN_SCORES]
        yield "      scores: " + ", ".join(f"{key} {score:.2f}" for key, score in best)
    for reason in sentence.reasons:
        yield f"      because: {reason}"


def _clause(clause: Clause, text: str) -> str:
    actor = clause.actor or "nobody named"
    country = f" ({clause.country})" if clause.country else ""
    marks = [clause.act or "no act", clause.time, clause.modality, "negated" if clause.negated else None]
    frame = "frame" if clause.reporting else "clause"
    told = ", ".join(mark for mark in marks if mark)
    return f"{frame} “{_flat(text[clause.start : clause.end])}”: {actor}{country}, {told}"


def _quote_lines(trace: Trace) -> Iterator[str]:
    if trace.quotes:
        yield ""
        yield "Quotations"
    for quote, reason in trace.quotes:
        yield f"  [{quote.source}] {quote.speaker or 'nobody'}: {_flat(quote.text)}"
        yield f"      because: {reason}"


def _decision(sentence: SentenceTrace) -> str:
    return sentence.chosen or "left out"


def _flat(text: str) -> str:
    return " ".join(text.split())
