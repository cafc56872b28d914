"""What neighbours and like sentences say about where a sentence belongs."""

from __future__ import annotations

import numpy as np

from summarizer.composition.filing.relaxation import chances, settle
from summarizer.language import load
from summarizer.model import Sentence
from summarizer.understanding.clauses.reading import Reading, read
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.names.people import learn_people
from summarizer.understanding.text import likeness


def readings(*texts: str, paragraph: int = 0) -> tuple[Reading, ...]:
    """The sentences of one article in one paragraph, read."""
    language = load("en")
    sentences = [
        Sentence(article=0, position=place, paragraph=paragraph, start=0, end=len(text), text=text)
        for place, text in enumerate(texts)
    ]
    return read(sentences, Lexicon(language, learn_people(texts, language)), "en", {})


def alone(count: int) -> likeness.Terms:
    """Terms of sentences that share no word."""
    return likeness.weigh([[f"word{number}"] for number in range(count)])


def test_a_doubtful_sentence_goes_with_its_neighbours() -> None:
    """It scores a little better for the second section, but stands between two sentences of the first."""
    own = np.array([[2.0, 0.0], [0.4, 0.5], [2.0, 0.0]])
    settled = settle(own, readings("The ferry sails.", "The port is open.", "The crew is paid."), alone(3))
    assert settled.argmax(axis=1).tolist() == [0, 0, 0]


def test_a_sure_sentence_stays_where_it_is() -> None:
    """Its own score weighs more than its neighbours."""
    own = np.array([[2.0, 0.0], [0.0, 2.0], [2.0, 0.0]])
    settled = settle(own, readings("The ferry sails.", "The port is open.", "The crew is paid."), alone(3))
    assert settled.argmax(axis=1).tolist() == [0, 1, 0]


def test_a_doubtful_sentence_goes_where_its_words_are() -> None:
    """The sentences of another article that use its words are in the first section."""
    texts = ["The ferry sails.", "The harbour is open.", "The ferry sails again."]
    language = load("en")
    sentences = [
        Sentence(article=place, position=0, paragraph=0, start=0, end=len(text), text=text)
        for place, text in enumerate(texts)
    ]
    read_ = read(sentences, Lexicon(language, learn_people(texts, language)), "en", {})
    terms = likeness.weigh([["ferri", "sail"], ["harbour", "open"], ["ferri", "sail"]])
    settled = settle(np.array([[2.0, 0.0], [0.0, 2.0], [0.4, 0.5]]), read_, terms)
    assert settled.argmax(axis=1).tolist() == [0, 1, 0]


def test_chances_sum_to_one_however_large_the_scores() -> None:
    """A softmax that does not overflow."""
    found = chances(np.array([[1000.0, 999.0], [0.0, 0.0]]))
    assert np.allclose(found.sum(axis=1), 1)
    assert found[1].tolist() == [0.5, 0.5]
