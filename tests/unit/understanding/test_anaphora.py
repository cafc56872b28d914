"""What points outside a sentence: it is named, stands under the sentence it points to, or stays out."""

from __future__ import annotations

import pytest

from summarizer.cleaning import clean
from summarizer.language import load
from summarizer.model import Article
from summarizer.understanding.clauses.anaphora import points_to_sentence_before
from summarizer.understanding.clauses.antecedents import antecedents
from summarizer.understanding.clauses.reading import Reading, read
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.names.people import learn_people
from summarizer.understanding.text.sentences import split

BERG = "Norwegian Prime Minister Kari Berg met reporters in Oslo on Tuesday."
ZIELONY = "Polish President Jan Zielony met reporters in Warsaw on Tuesday."


def readings(*texts: str) -> tuple[Reading, ...]:
    """The sentences of one article, read."""
    language = load("en")
    article = Article(file="1", text=" ".join(texts), sha256="")
    return read(split(clean(article), 0, "en"), Lexicon(language, learn_people([article.text], language)), "en", {})


def test_the_pronoun_of_a_frame_in_the_middle_is_named() -> None:
    """Its offsets stand where the pronoun does."""
    text = "A wider truce, he insisted, depends on the end of foreign arms deliveries."
    name, settled = antecedents(readings(ZIELONY, text), "en")[1]
    assert settled
    assert name is not None
    assert text[name.start : name.end] == "he"
    assert name.name.endswith("Jan Zielony")


def test_a_pronoun_with_two_people_before_it_stays_open() -> None:
    """Nobody is named where somebody else may be meant."""
    before = "Asked by President Jan Zielony to end the strike, the Norwegian president refused."
    assert antecedents(readings(ZIELONY, before, "He said talks would go on next week in Oslo."), "en")[2] == (
        None,
        False,
    )


@pytest.mark.parametrize(
    "text",
    [
        "In her comments after the meeting, Kari Berg supported the plan for the harbour.",
        "Kari Berg said she would keep the harbour open for her guests.",
        "“Poland has kept his word,” Kari Berg told the parliament in Oslo.",
    ],
)
def test_a_pronoun_whose_name_stands_in_the_sentence_is_not_loose(text: str) -> None:
    """Before it, or right after an opening phrase."""
    assert antecedents(readings(BERG, text), "en")[1] == (None, True)


def test_somebody_at_his_side_is_somebody_else() -> None:
    """Who speaks at his side is not the one beside whom he speaks."""
    text = "Norway will go on, Prime Minister Jonas Holm said at his side in Warsaw."
    assert antecedents(readings(ZIELONY, text), "en")[1] == (None, False)


@pytest.mark.parametrize(
    "text",
    [
        "The American summary of the meeting says nothing of that demand.",
        "These discussions are expected to go on in Copenhagen next week.",
        "The statement said the ferry would sail again before the summer.",
        "“First of all, we are here to help. We are not here to impose.”",
        "A key point will be how these countries can buy less of the fish.",
        "Norway and its friends can hardly accept it.",
        "For the prime minister of Norway, this is another defeat.",
        "But the official said that the harbour might have been closed by mistake.",
        "A spokesman for the harbour board in Oslo said that was false.",
        "The ferry company told reporters this would not happen again.",
        "The fishermen of the north rejected that.",
        "The embassy of Norway in Warsaw denied this.",
        "We have each decided today to close the harbour for a month.",
        "On Monday we signed the plan for the ferry line to Gdansk.",
    ],
)
def test_what_points_to_the_sentence_before_is_told(text: str) -> None:
    """A demonstrative with a noun, a text without a name, words nobody is said to speak."""
    found = readings(BERG, text)[1]
    assert found.leans or points_to_sentence_before(found, "en")


@pytest.mark.parametrize(
    "text",
    [
        "Kari Berg said that plan B would be ready, and that talks would go on.",
        "This week Norway and Poland will meet in Copenhagen for the last round.",
        "Norway thanked those who had kept the harbour open through the winter.",
        "“We will keep this harbour open for good,” Kari Berg told reporters.",
        "Norway read the proposal of the Polish side on Monday and on Tuesday accepted it.",
        "Kari Berg said that this week would bring an answer from Poland.",
        "The plan that was agreed in May binds both ports for ten years.",
        "Norway said we have decided to keep the harbour open.",
    ],
)
def test_what_points_nowhere_is_left_alone(text: str) -> None:
    """A conjunction, a time, a relative clause, quoted words."""
    assert not points_to_sentence_before(readings(BERG, text)[1], "en")


def test_it_that_stands_for_what_follows_points_nowhere() -> None:
    """No sentence before is needed for "It is possible that", but for "It will sail"."""
    expletive, pointing = (
        readings(BERG, text)[1] for text in ("It is possible that the ferry will sail.", "It will sail on Friday.")
    )
    assert (expletive.leans, pointing.leans) == (None, "it")


def test_a_name_that_acts_can_be_who_he_means() -> None:
    """Nothing is known of Holm but that he denies."""
    text = "Holm has long denied that he had worked behind his minister’s back."
    assert antecedents(readings(BERG, text), "en")[1] == (None, True)


def test_a_long_title_is_left_out_where_a_name_is_put_for_a_pronoun() -> None:
    """The name alone stands in the brackets."""
    who = "Norwegian Foreign Affairs Committee Chairwoman Kari Berg met reporters in Oslo."
    name, _ = antecedents(readings(who, "She refused to answer."), "en")[1]
    assert name is not None
    assert name.name == "Kari Berg"


@pytest.mark.parametrize(
    "before",
    [
        "The harbour master praised President Jan Zielony.",
        "A letter to President Jan Zielony came from his Norwegian counterpart.",
        "The envoy had lunch with President Jan Zielony in Warsaw.",
        "Money for the office of President Jan Zielony was found by a lawyer.",
        "The ambassador gave President Jan Zielony a map.",
        "A soldier stood beside President Jan Zielony.",
        "President Jan Zielony was told of it by the Norwegian minister.",
        "A diplomat sat near President Jan Zielony.",
    ],
)
def test_a_name_stands_for_a_pronoun_only_where_no_other_person_fits(before: str) -> None:
    """Somebody without a name in the sentence before may be meant as well."""
    text = "He said talks would go on next week in Oslo."
    assert antecedents(readings(before, text), "en")[1] == (None, False)


@pytest.mark.parametrize(
    "before",
    [
        "In a long address he announced that President Jan Zielony had been called to Oslo.",
        "He thought that President Jan Zielony would come.",
        "He had met President Jan Zielony in May.",
        "The chairman said that President Jan Zielony had gone.",
    ],
)
def test_whom_somebody_speaks_of_is_not_who_speaks(before: str) -> None:
    """Nor is it one who is named beside a pronoun that means somebody else."""
    found = readings("The head of the board spoke.", before, "He did not say why.", "He accused Norway of lying.")
    assert [name for name, _ in antecedents(found, "en")] == [None] * 4


@pytest.mark.parametrize(
    "before",
    [
        ZIELONY,
        "President Jan Zielony thanked the Norwegian minister.",
        "President Jan Zielony, a former lawyer, spoke in Warsaw.",
        "“We are ready,” President Jan Zielony told an envoy.",
    ],
)
def test_a_name_stands_for_a_pronoun_where_it_speaks_or_acts(before: str) -> None:
    """Who speaks or acts in the sentence before is meant, whoever else is near."""
    name, _ = antecedents(readings(before, "He said talks would go on next week in Oslo."), "en")[1]
    assert name is not None
