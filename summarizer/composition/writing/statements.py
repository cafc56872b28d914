"""Chosen sentences as the brief holds them: word for word, with the sources that say the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence

from summarizer.comparison.support.index import Index
from summarizer.composition.filing.study import Study, sayers
from summarizer.model import Article, Carriers, Quote, Statement
from summarizer.model.statements import statement_id
from summarizer.understanding.speech.statement_speakers import speaker_of


def statement_writer(
    found: Study, articles: Sequence[Article], origins: Sequence[int], index: Index, quotes: Sequence[Quote]
) -> Callable[[int], Statement]:
    """A function from the index of a chosen sentence to its statement; ``origins`` gives each article's origin.

    ``index`` says which articles say it, ``quotes`` are the quotations of all articles, by which it may have a speaker.
    """
    by_source: dict[int, list[Quote]] = defaultdict(list)
    for quote in quotes:
        by_source[quote.source].append(quote)
    language = found.lexicon.language.code

    def write(row: int) -> Statement:
        sentence = found.sentences[row]
        own = sentence.article + 1
        is_read = found.is_read(sentence.article)
        others = {found.sentences[other].article for other in sayers(row, found, index)}
        carriers = carriers_of({own, *(article + 1 for article in others)}, origins)
        return Statement(
            id=statement_id(articles[sentence.article].file, sentence.text),
            text=sentence.text,
            source=own,
            start=sentence.start,
            end=sentence.end,
            also_in=tuple(number for number in carriers.sources if number != own),
            independent=carriers.origins,
            speaker=speaker_of(sentence, found.readings[row], by_source[own], language) if is_read else None,
            antecedent=found.antecedents[row],
            carriers=carriers if is_read else None,
        )

    return write


def carriers_of(sources: Collection[int], origins: Sequence[int]) -> Carriers:
    """The sources that say a thing; the list is known to be complete where no article is left."""
    numbers = tuple(sorted(sources))
    independent = len({origins[number - 1] for number in numbers})
    return Carriers(sources=numbers, origins=independent, known=len(numbers) == len(origins))
