"""Furniture inside a line of the body: a label before its first sentence, credits or a cut sentence behind its last."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from summarizer.cleaning.vocabulary import Vocabulary
from summarizer.model import Line

_CUT_OFF = re.compile(r"(?<=[.!?][\s\"”’»])\s*(?!\.)[^.!?…]{1,120}?\s?(?:\.\.\.|…)$")
"""The beginning of a sentence and dots, behind a whole one: ``… nearly a month. His ...``"""
_DOTS = ("...", "…")


def split_fragments(text: str, line: Line, vocabulary: Vocabulary) -> Iterator[Line]:
    """The line itself, or its furniture and its body apart, in order; their spans do not overlap."""
    if line.role != "body":
        yield line
        return
    words = text[line.start : line.end]
    label = vocabulary.label_end(words)
    cut = _CUT_OFF.search(words) if words.endswith(_DOTS) else None
    tail = vocabulary.tail_start(words)
    if not label and not cut and tail is None:
        yield line
        return
    start = line.start + label
    if tail is not None:
        end = line.start + len(words[:tail].rstrip())
        if label:
            yield replace(line, end=line.start + len(words[:label].rstrip()), role="furniture", reason="label")
        yield replace(line, start=start, end=end)
        yield replace(line, start=line.start + tail, role="furniture", reason="note")
        return
    end = line.start + len(words[: cut.start()].rstrip()) if cut else line.end
    if label:
        yield replace(line, end=line.start + len(words[:label].rstrip()), role="furniture", reason="label")
    yield replace(line, start=start, end=end)
    if cut:
        yield replace(line, start=line.end - len(words[cut.start() :].lstrip()), role="furniture", reason="cut off")
