"""Direct quotations: which there are, where they begin and end, and who speaks them."""

import pytest

from summarizer.understanding.speech.quotes import find_quotes
from tests.articles import heard, quotes, speakers

MARKS = {
    "straight": '"{}"',
    "curly": "“{}”",
    "low": "„{}“",
    "angled": "«{}»",
    "turned round": "»{}«",
    "doubled": "''{}''",
    "single": "‘{}’",
}


@pytest.mark.parametrize("marks", MARKS.values(), ids=MARKS)
def test_marks(marks: str) -> None:
    """Every pair of quotation marks is read, and stays outside the quotation's text."""
    found = quotes(marks.format("We shall open the border tomorrow,") + " said Anna Berg.")
    assert [(quote.text, quote.speaker) for quote in found] == [("We shall open the border tomorrow", "Anna Berg")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"We shall open the border tomorrow," said Anna Berg, the mayor.', "Anna Berg"),
        ('"We shall open the border tomorrow," Foreign Minister Anna Berg told reporters.', "Anna Berg"),
        ('Anna Berg said: "We shall open the border tomorrow."', "Anna Berg"),
        ('According to Anna Berg, the border is "open to everybody who comes tomorrow".', "Anna Berg"),
        ('The plan was described by Anna Berg as "a very good day for us".', "Anna Berg"),
        ('Anna Berg praised the talks, saying "we shall open the border tomorrow".', "Anna Berg"),
        ('Anna Berg said the plan was ready, but warned that "nobody will get it for nothing".', "Anna Berg"),
        ('"We shall open the border," the White House said.', "White House"),
        ('"We shall open the border," a Kremlin statement said.', "Kremlin"),
        ('"We shall open the border," a State Department spokesman, Mark Hill, said.', "Mark Hill"),
        ('"We shall open the border," Norland\'s top spokesman, Brig. Gen. Mark Hill, told a station.', "Mark Hill"),
        ('"We shall open the border," civil rights leader Jesse Hill said.', "Jesse Hill"),
        ('The pact "makes the whole region safer for all" on some points, Prof Hill says.', "Hill"),
        ('"We shall open the border," a doctor at the city hospital said.', "doctor at the city hospital"),
        ('"We shall open the border," the senders said.', None),
    ],
)
def test_speaker_beside_the_quotation(text: str, speaker: str) -> None:
    """The speaker is read from the words before or after the quotation."""
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        'A banner over the bridge was seen by all. "We want our border open again."',
        'Critics say that officials told Anna Berg\'s staff that it was "not a thing to talk about".',
        'The dust maintained a "distinct smell that nobody could ever forget".',
        'Anna Berg and Eva Lund met. They left early. "We shall open the border," they said.',
        'Anna Berg said that Eva Lund had told her that the border was "open to everybody who comes".',
    ],
)
def test_no_speaker_where_it_is_not_sure(text: str) -> None:
    """A quotation that nobody is surely named for has no speaker, and a reason."""
    ((quote, reason),) = find_quotes(heard(text))
    assert quote.speaker is None
    assert reason


def test_full_name_from_the_article() -> None:
    """A surname is given the full name and the office that the article tells."""
    text = 'Foreign Minister Anna Berg came on Monday.\n\n"We shall open the border tomorrow," Berg said.'
    (quote,) = quotes(text)
    assert (quote.speaker, quote.office) == ("Anna Berg", "Foreign Minister")


def test_place_of_speech() -> None:
    """The place is given when the frame tells where it was said."""
    (quote,) = quotes('"We shall open the border tomorrow," Anna Berg said at a news conference in Lenno.')
    assert quote.place == "Lenno"


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Mrs Berg came to Lenno on Monday.", "Berg"),
        ("Mr Berg came to Lenno on Monday.", None),
        ("A woman from the village came with Mr Berg.", None),
    ],
)
def test_pronouns(before: str, speaker: str | None) -> None:
    """The pronoun "she" is one who was just named and may be a woman, or nobody."""
    assert speakers(f'{before} "We shall open the border tomorrow," she said.') == [speaker]


def test_the_official_is_the_one_brought_up_before() -> None:
    """The phrase "the official" is the one official that the paragraphs before have introduced."""
    text = (
        "An official in the mayor’s office said that all was ready.\n\n“We shall open the border,” the official said."
    )
    assert speakers(text) == ["official in the mayor’s office"]


def test_a_frame_parts_a_quotation_in_two_passages() -> None:
    """The frame is nobody's words: each passage stands alone, with one speaker."""
    found = quotes("“We shall open the border,” Anna Berg said, “and nobody will close it again.”")
    assert [quote.text for quote in found] == ["We shall open the border", "and nobody will close it again."]
    assert {quote.speaker for quote in found} == {"Anna Berg"}


def test_a_quotation_in_standfirst_and_text_is_one() -> None:
    """What an article quotes twice is listed once, with the speaker where one of them has it."""
    (quote,) = quotes(
        "The border will be “open to everybody who comes”.\n\nAnna Berg said it would be "
        "“open to everybody who comes in June”.\n\nIt will be “open to everybody who comes in June”."
    )
    assert (quote.speaker, quote.text) == ("Anna Berg", "open to everybody who comes in June")


def test_a_second_sentence_goes_on_with_the_speaker() -> None:
    """What follows the frame in the same paragraph is the same speaker's."""
    assert (
        speakers("“We shall open the border,” Anna Berg said. “And nobody will close it again.”") == ["Anna Berg"] * 2
    )


def test_over_paragraphs() -> None:
    """A quotation that the next paragraph takes up is the same speaker's, and no mark stands inside of either."""
    text = "Anna Berg said: “We shall open it.\n\n“And nobody will close it again.”"
    first, second = quotes(text)
    assert first.speaker == second.speaker == "Anna Berg"
    assert (first.text, second.text) == ("We shall open it.", "And nobody will close it again.")


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg called it a “good start” for all.",
        "The article “The Long Road Back To Peace” came out on Monday, Anna Berg said.",
    ],
)
def test_no_quotations(text: str) -> None:
    """Scare quotes and titles of works are none."""
    assert quotes(text) == []


def test_a_repeated_quotation_has_one_speaker() -> None:
    """A teaser's "a member says" takes the name that the article gives with the same words."""
    text = (
        '"It seems that it is beyond control," a council member says\n\n'
        'The fight "seems that it is beyond control," said Daniel Holm, a council member.'
    )
    assert set(speakers(text)) == {"Daniel Holm"}


def test_words_that_two_articles_give_to_two_persons_have_no_speaker() -> None:
    """The name found further off goes; the one right beside the words stays."""
    words = "We will not open the harbour before the ice is gone"
    near = f"“{words},” Anna Berg said."
    far = f"Minister Erik Holm came. The rain, he said, “{words.lower()}.”"
    assert [quote.speaker for quote in quotes(near, far)] == ["Anna Berg", None]
    assert [quote.speaker for quote in quotes(far)] == ["Erik Holm"]


def test_a_letter_is_no_speaker() -> None:
    """Who wrote a letter or text is not told by "the text says"."""
    assert speakers("The letter names nobody. The text says: “Please send the papers with the next ship.”") == [None]


def test_it_may_be_the_report() -> None:
    """A report speaks for itself, and the day before it is nobody."""
    text = "Friday's report was more explicit. “The fleet took part in a small number of cases,” it said."
    assert speakers(text) == ["report"]


def test_a_relative_clause_with_a_quotation_hides_no_subject() -> None:
    """The subject before "who spoke … to avoid …" speaks, not the words after the marks."""
    text = "A senior Kremlin official, who spoke “to avoid harm” to Berg, said the pact “is a fake and a shame.”"
    assert speakers(text) == ["senior Kremlin official"]


def test_the_name_after_a_role_is_meant_by_he() -> None:
    """A role before a name between commas is that person."""
    text = "The Herald’s diplomatic editor, Anna Berg, said it would take days. “She has to meet them all,” she said."
    assert speakers(text) == ["Anna Berg"]


def test_a_long_sentence_that_ends_in_said_and_a_name() -> None:
    """The name after ", said" speaks, though a description follows it."""
    text = (
        "Holm “was not the only one who gained from the sale,” and the money in the bank — with it a house — was odd, "
        "said Anna Berg, a former deputy minister for trade."
    )
    assert speakers(text) == ["Anna Berg"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“The new pumps in the north” let Lenno “keep the water out for good,” Anna Berg said.", ["Anna Berg"] * 2),
        (
            "Envoys came to make the case for a “show of unity and calm” at the port, according to Anna Berg.",
            ["Anna Berg"],
        ),
        ("Anna Berg warned of the ice. “It will take the harbour by Monday.”", ["Anna Berg"]),
        (
            "The Holm Party rejected it in a statement. “We will never vote for that,” the statement read.",
            ["Holm Party"],
        ),
        ("Ice came. The statement read: “We will never vote for that.”", [None]),
    ],
    ids=["first part", "according to", "sentence before", "statement", "whose statement is not told"],
)
def test_speakers_named_further_off(text: str, found: list[str | None]) -> None:
    """At the sentence's end, in the sentence before, or as the issuer of a statement."""
    assert speakers(text) == found
