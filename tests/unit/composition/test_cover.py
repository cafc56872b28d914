"""The selector: within the budget, and no two sentences that say the same."""

from __future__ import annotations

from summarizer.composition.choosing.cover import cover
from summarizer.language import load
from summarizer.pipeline import summarize

STOPWORDS = load("en").stopwords
FERRY = "The ferry between Oslo and Gdansk will run again from May."
TEXTS = (
    (FERRY, "Fares have not been set.", "The crew is Polish and Norwegian."),
    ("From May the ferry between Oslo and Gdansk will run again.", "A strike had stopped it in winter."),
)


def test_the_budget_holds_and_the_common_fact_is_in() -> None:
    """What both texts tell is chosen, once, within the budget."""
    chosen = cover(TEXTS, 20, STOPWORDS)
    assert sum(len(TEXTS[text][position].split()) for text, position in chosen) <= 20
    assert len([place for place in chosen if place in ((0, 0), (1, 0))]) == 1


def test_a_budget_too_small_chooses_nothing() -> None:
    """No sentence is cut to fit."""
    assert cover(TEXTS, 3, STOPWORDS) == []


def test_a_repeated_sentence_is_chosen_once() -> None:
    """The same words in two texts are one candidate."""
    assert len(cover(((FERRY,), (FERRY,)), 100, STOPWORDS)) == 1


def test_summarize_takes_pasted_texts() -> None:
    """Plain texts in, sentences out, in reading order; no text gives no sentence."""
    found = summarize([f"{FERRY} Fares have not been set yet.\n\nLeave a Reply\n"], 40)
    assert found == [FERRY, "Fares have not been set yet."]
    assert summarize([], 40) == []
    assert summarize([""], 40) == []


def test_short_sentences_are_chosen_only_where_there_are_no_others() -> None:
    """A sentence of three words says nothing that stands alone, but is better than nothing."""
    assert cover([["The ferry sailed.", "The ferry to Lenno sailed again on Monday."]], 20, STOPWORDS) == [(0, 1)]
    assert cover([["The ferry sailed."]], 20, STOPWORDS) == [(0, 0)]
