"""Which sentence an edit means: the one that begins with its words, or that holds its quote between its context."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.config.edits import Anchor
from summarizer.errors import InputError
from summarizer.model import Article, Sentence
from summarizer.notices import Note, Notice

SHOWN = 90
"""Characters of a sentence in a message: enough to tell it from another."""
NEAR = 400
"""Characters of the article around a quote in which its context is looked for."""
STRAIGHT = str.maketrans("“”«»„‘’–—", '"""""\'\'--')


def plain(text: str) -> str:
    """White space folded and quotation marks and dashes straightened, so that a retyped sentence still matches."""
    return re.sub(r"\s+", " ", text).strip().translate(STRAIGHT)


def find_sentence(
    what: str,
    anchor: Anchor,
    sentences: Sequence[Sentence],
    articles: Sequence[Article],
    note: Note,
    source: str | None = None,
) -> int | None:
    """Index of the one sentence that an edit names, or None with a notice; ``what`` is the kind of edit for messages.

    ``source`` is the file it stands in. Raises InputError when it fits two sentences.
    """
    found = [
        row
        for row, sentence in enumerate(sentences)
        if source in (None, articles[sentence.article].file) and fits(anchor, sentence, articles[sentence.article].text)
    ]
    if not found:
        reason = "begins so" if anchor.first else "holds these words there"
        note(Notice(kind="edit", file="dossier.yaml", text=f"{what} “{anchor.words}”: no sentence {reason} any more"))
        return None
    if len(found) > 1:
        raise InputError(
            f"{what} “{anchor.words}” matches {len(found)} sentences: {listed(found, sentences, articles)}",
            where="dossier.yaml",
            remedy="give more of the sentence's words, its source, or a quote: with before: and after:",
        )
    return found[0]


def listed(rows: Sequence[int], sentences: Sequence[Sentence], articles: Sequence[Article]) -> str:
    """The sentences of some rows with their files, for a message."""
    return "; ".join(f"{articles[sentences[row].article].file}: {sentences[row].text[:SHOWN]}" for row in rows)


def fits(anchor: Anchor, sentence: Sentence, text: str) -> bool:
    """Whether a sentence is the one that an anchor describes; ``text`` is its article's."""
    held = plain(sentence.text)
    if anchor.first is not None:
        return held.startswith(plain(anchor.first))
    quote = plain(anchor.quote or "")
    return any(_surrounded(anchor, place, quote, sentence, text) for place in _places(quote, held))


def _places(quote: str, held: str) -> list[int]:
    return [match.start() for match in re.finditer(re.escape(quote), held)]


def _surrounded(anchor: Anchor, place: int, quote: str, sentence: Sentence, text: str) -> bool:
    """Whether the words right before and after a place of the sentence are those of the anchor."""
    held = plain(sentence.text)
    before = plain(text[max(0, sentence.start - NEAR) : sentence.start]) + " " + held[:place]
    after = held[place + len(quote) :] + " " + plain(text[sentence.end : sentence.end + NEAR])
    return before.rstrip().endswith(plain(anchor.before or "")) and after.lstrip().startswith(plain(anchor.after or ""))
