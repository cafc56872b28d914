"""Chosen sentences as the brief holds them: word for word, with the sources that say the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from summarizer.comparison.support.index import Index, find_support
from summarizer.composition.filing.study import Study
from summarizer.model import Quote, Statement
from summarizer.understanding.speech.statement_speakers import speaker_of


def statement_writer(
    found: Study, origins: Sequence[int], rows: Sequence[int], index: Index, quotes: Sequence[Quote]
) -> Callable[[int], Statement]:
    """A function from the index of a chosen sentence to its statement; ``origins`` gives each article's origin.

    ``quotes`` are the quotations of all articles, by which a statement may have a speaker.
    """
    by_source: dict[int, list[Quote]] = defaultdict(list)
    for quote in quotes:
        by_source[quote.source].append(quote)
    distinct = sorted(set(rows))
    support = find_support([found.sentences[row] for row in distinct], index)
    others = dict(zip(distinct, support, strict=True))

    language = found.lexicon.language.code

    def write(row: int) -> Statement:
        sentence = found.sentences[row]
        carried = {origins[sentence.article], *(origins[article] for article in others[row])}
        return Statement(
            text=sentence.text,
            source=sentence.article + 1,
            start=sentence.start,
            end=sentence.end,
            also_in=tuple(article + 1 for article in others[row]),
            independent=len(carried),
            speaker=speaker_of(sentence, found.readings[row], by_source[sentence.article + 1], language),
            antecedent=found.antecedents[row],
        )

    return write
