"""Whose words a statement is, where it is one speaker's reported or quoted speech from end to end; else nobody's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.language import load
from summarizer.language.lists import read_lists
from summarizer.model import Quote, Sentence
from summarizer.understanding.clauses.parsing import Parsed
from summarizer.understanding.clauses.reading import Reading

MOST_FRAME_WORDS = 14
"""Words of a statement outside its quotations; with more it tells something of its own."""
SPEAKERS = frozenset({"person", "body"})
"""Kinds of mentions whose name tells who speaks; a state or an office may be several."""
_WORD = re.compile(r"\w+")


def speaker_of(sentence: Sentence, reading: Reading, quotes: Sequence[Quote], language: str) -> str | None:
    """The speaker of a whole sentence; ``quotes`` are those of its article."""
    held = [quote for quote in quotes if quote.start < sentence.end and sentence.start < quote.end]
    return _quoted(sentence, held) if held else _reported(reading, language)


def _quoted(sentence: Sentence, held: Sequence[Quote]) -> str | None:
    """The one speaker of all quotations in a sentence that holds little else, or of the one it stands in."""
    speakers = {quote.speaker for quote in held}
    within = sum(_words(sentence, max(q.start, sentence.start), min(q.end, sentence.end)) for q in held)
    outside = _words(sentence, sentence.start, sentence.end) - within
    return speakers.pop() if len(speakers) == 1 and outside <= min(MOST_FRAME_WORDS, within) else None


def _words(sentence: Sentence, start: int, end: int) -> int:
    return len(_WORD.findall(sentence.text[start - sentence.start : end - sentence.start]))


def _reported(reading: Reading, language: str) -> str | None:
    """The actor of the only frame of a sentence whose other clauses are all said to be his or hers."""
    frames = [part for part in reading.parsed if part.clause.reporting]
    if len(frames) != 1 or not _speaks(frames[0], reading.sentence.text, language):
        return None
    actor = frames[0].actor
    rest = [part.speaker for part in reading.parsed if not part.clause.reporting]
    return actor.name if actor and rest and all(speaker is actor for speaker in rest) else None


def _speaks(frame: Parsed, text: str, language: str) -> bool:
    """Whether a person speaks, or a body itself: in "the Guard report says" it only tells whose report it is."""
    actor = frame.actor
    if (
        frame.passive
        or frame.clause.negated
        or actor is None
        or load(language).rules.speech.belongs.search(text[: actor.start])
    ):
        return False
    if actor.kind not in SPEAKERS or actor.name.rpartition(" ")[2] not in actor.text:
        return False
    after = _WORD.search(text, actor.end)
    lists = read_lists(language, "speech")
    verb = after is not None and after[0] in lists["reports"] | lists["said"] | lists["finite"]
    return actor.kind == "person" or verb or frame.clause.end <= actor.end
