"""Where a sentence or a label stands: an id that a page can send, and words that dossier.yaml can keep."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from summarizer.composition.desk.anchors import NEAR, plain
from summarizer.composition.desk.labels import LISTS
from summarizer.config.edits import Label
from summarizer.model import Brief, Change, SentenceTrace, Withdrawn
from summarizer.model.statements import statement_id

FEWEST_WORDS = 6
"""Of an anchor: fewer often begin two sentences of an article that is written later."""


class Place(NamedTuple):
    """A sentence of an article."""

    id: str
    file: str
    trace: SentenceTrace


class LabelPlace(NamedTuple):
    """A quotation, difference, position, step or highlight of the brief."""

    id: str
    kind: Label
    item: Any
    words: str
    """By which dossier.yaml names it."""


def sentences_by_id(sentences: Sequence[SentenceTrace], files: Mapping[int, str]) -> dict[str, Place]:
    """Every sentence by its id; of one that stands twice in a file the first."""
    places: dict[str, Place] = {}
    for trace in sentences:
        file = files.get(trace.source)
        if file is not None:
            one = statement_id(file, trace.text)
            places.setdefault(one, Place(one, file, trace))
    return places


def anchor_of(place: Place, sentences: Sequence[SentenceTrace], files: Mapping[int, str], text: str) -> dict[str, Any]:
    """What an edit writes to name a sentence: its first words alone, as few as are its own, with its file.

    ``text`` is the article's. A sentence that stands twice in it is named by its words and what stands before.
    """
    own = [plain(one.text) for one in sentences if files.get(one.source) == place.file]
    words = place.trace.text.split()
    for count in range(min(FEWEST_WORDS, len(words)), len(words) + 1):
        first = " ".join(words[:count])
        if sum(held.startswith(plain(first)) for held in own) == 1:
            return {"named": first, "source": place.file}
    before = text[max(0, place.trace.start - NEAR) : place.trace.start].split()
    return {
        "named": {"quote": " ".join(words), **({"before": " ".join(before[-FEWEST_WORDS:])} if before else {})},
        "source": place.file,
    }


def labels_of(brief: Brief) -> Iterator[LabelPlace]:
    """Every label of the brief that can be dropped or corrected."""
    for kind, (field, shown) in LISTS.items():
        held = [(item, [words for words in shown(item) if words]) for item in getattr(brief, field)]
        folded = [[plain(one).casefold() for one in words] for _, words in held]
        everywhere = "\n".join(one for words in folded for one in words)  # folded words hold no line end
        for (item, words), own in zip(held, folded, strict=True):
            digest = hashlib.sha256(f"{kind}\n{'|'.join(words)}".encode()).hexdigest()[:12]
            yield LabelPlace(f"{kind}-{digest}", kind, item, _own_words(words, own, everywhere))
    yield from _changes_of(brief)


def _changes_of(brief: Brief) -> Iterator[LabelPlace]:
    """What changed since the last issue, and what was withdrawn."""
    changes = brief.changes
    items: tuple[Change | Withdrawn, ...] = (*changes.changed, *changes.withdrawn) if changes else ()
    for item in items:
        words = item.old.sentence if isinstance(item, Change) else item.old.text
        digest = hashlib.sha256(f"change\n{words}".encode()).hexdigest()[:12]
        yield LabelPlace(f"change-{digest}", "change", item, words)


def _own_words(words: Sequence[str], folded: Sequence[str], everywhere: str) -> str:
    """The words that show in this label alone; its first words where none do.

    ``everywhere`` holds the words of all labels of the kind: looked through once a word, as there may be thousands.
    """
    alone = (
        one
        for one, fold in zip(words, folded, strict=True)
        if everywhere.count(fold) == sum(own.count(fold) for own in folded)
    )
    return next(alone, words[0])
