"""The same words under two speakers: a difference, no support, and one statement, in made-up variations."""

from __future__ import annotations

import pytest

from summarizer.comparison.support.index import Index
from summarizer.comparison.support.voices import contested_rows, two_voices
from summarizer.composition.choosing.candidate import Candidate
from summarizer.composition.choosing.repeats import Claims
from tests.articles import differences, sentences, understood

BEGINS = "Norwegian President Anna Berg met Swedish Prime Minister Erik Holm in Lenno on Monday.\n\n"
Q = "It is now for the council to find a way to make this pact legally binding"
TWO = {
    "said beside and before": (f"“{Q},” Berg said.", f"Holm said: “{Q}.”"),
    "an office": (f"The Norwegian President argued, “{Q}.”", f"“{Q},” Holm said."),
    "by a pronoun": (f"“{Q},” said Berg.", f"Holm said Berg had not signed the pact. “{Q},” he added."),
    "office and pronoun": (f"The Norwegian President said: “{Q}.”", f"Holm said he was glad. “{Q},” he added."),
    "shortened": (
        f"“{Q},” Berg said.",
        "“It is now for the council to make this pact legally binding,” Holm told reporters.",
    ),
    "told": (f"“{Q},” Berg told reporters.", f"“{Q},” Mr Holm told parliament."),
    "in full": (f"“{Q},” President Anna Berg said.", f"“{Q},” Prime Minister Erik Holm said."),
    "post": (f"“{Q},” Berg wrote.", f"“{Q},” Holm wrote on Tuesday."),
    "in a clause": (f"Berg said that “{Q.lower()}”.", f"Holm said that “{Q.lower()}”."),
    "parted": (f"“{Q},” Berg said. “That is all.”", f"“{Q},” said Holm, who left early."),
}
ONE = {
    "one speaker": (f"“{Q},” Berg said.", f"Berg said: “{Q}.”"),
    "name and office": (f"“{Q},” Berg said.", f"The Norwegian President said: “{Q}.”"),
    "nobody named": (f"“{Q},” Berg said.", f"The text reads “{Q}”."),
    "a body": (f"“{Q},” Berg said.", f"“{Q},” the Norwegian Foreign Ministry said."),
    "thanks": ("“We thank the people of Lenno for this day,” Berg said.", "“We thank the people of Lenno,” Holm said."),
    "other words": (f"“{Q},” Berg said.", "“It is now for the parliament to vote on the law,” Holm said."),
    "one article": (f"“{Q},” Berg said. “{Q},” Holm repeated.", "Nobody else spoke in Lenno."),
    "a spokesman": (f"“{Q},” Berg said.", f"“{Q},” a spokesman said."),
    "quoting": (f"“{Q},” Berg said.", f"“{Q},” Holm said, quoting Berg."),
    "far pronoun": (f"“{Q},” Berg said.", f"The hall was full. “{Q},” he added."),
}


@pytest.mark.parametrize("pair", TWO.values(), ids=TWO)
def test_two_speakers_are_told(pair: tuple[str, str]) -> None:
    """Words that two articles give to two persons are shown with both of them."""
    told = [one for one in differences(*(BEGINS + text for text in pair)) if one.what.startswith("who said it")]
    assert len(told) == 1
    shown = [value.text for value in told[0].values]
    assert any(name in shown[0] for name in ("Berg", "President"))
    assert "Holm" in shown[1]


@pytest.mark.parametrize("pair", ONE.values(), ids=ONE)
def test_one_speaker_is_no_difference(pair: tuple[str, str]) -> None:
    """One speaker by two names, a formula, and words whose speaker is not named beside them tell nothing."""
    assert not [one for one in differences(*(BEGINS + text for text in pair)) if one.what.startswith("who said it")]


@pytest.mark.parametrize("pair", TWO.values(), ids=TWO)
def test_neither_supports_the_other(pair: tuple[str, str]) -> None:
    """An article that gives the words to somebody else is no witness of them, and only one of the two is printed."""
    texts = [BEGINS + text for text in pair]
    read, found = understood(*texts), sentences(texts)
    contested = contested_rows(two_voices([quote for quote, _ in read.quotes], read.heard), found)
    index = Index(found, "en", [reading.parsed for reading in read.readings], contested)
    assert len(contested) == 2
    for one, other in contested:
        assert other not in index.same(one)
    claims = Claims(contested=contested)
    one, other = (
        Candidate(
            row=row, section="", words=9, worth=1.0, terms=frozenset({str(row)}), bigrams=frozenset(), article=row
        )
        for row in min(contested)
    )
    assert claims.repeat(one, other)
