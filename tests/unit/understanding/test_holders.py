"""An office that speaks is its holder where the article names him or her, and nobody else's; how offices are shown."""

from __future__ import annotations

import pytest

from tests.articles import speakers, understood

Q = "“We will open the border in June,”"
BOTH = "Swedish Foreign Minister Orla Brandt met Norwegian Prime Minister Jon Vik in Oslo.\n\n"
CHIEF = "NATO Secretary General Tor Lie came to Oslo.\n\n"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"{BOTH}{Q} the Norwegian leader said.", "Jon Vik"),
        (f"{BOTH}{Q} said Sweden's top diplomat.", "Orla Brandt"),
        (f"{BOTH}{Q} Oslo’s prime minister said.", "Jon Vik"),
        (f"{BOTH}{Q} said the Norwegian premier.", "Jon Vik"),
        (f"{CHIEF}{Q} the NATO chief said.", "Tor Lie"),
        (f"{BOTH}{Q} said the Swedish foreign minister.", "Orla Brandt"),
        (f"{BOTH}{Q} the Swedish leader said.", "Swedish leader"),
        (f"{BOTH}{Q} the Norwegian foreign minister said.", "Norwegian foreign minister"),
        (f"{BOTH}{Q} the Norwegian deputy prime minister said.", "Norwegian deputy prime minister"),
        (f"{BOTH}{Q} the Norwegian spokesman said.", "Norwegian spokesman"),
        (f"{BOTH}{Q} said Norway's former prime minister.", "Norway's former prime minister"),
        (f"{BOTH}Norwegian President Ida Moe came too.\n\n{Q} the Norwegian leader said.", "Norwegian leader"),
        (f"{BOTH}{Q} said an aide to the Norwegian leader.", None),
    ],
)
def test_the_holder_speaks_where_the_article_names_one(text: str, speaker: str | None) -> None:
    """An office that one person holds is that person; another office, a lesser one or two holders leave it."""
    assert [quote.speaker for quote, _ in understood(text).quotes] == [speaker]


def test_the_office_may_stand_in_another_article() -> None:
    """Who holds it may be told elsewhere, in another spelling; the name is that of the article with the words."""
    found = understood(f"Sergei Lavar spoke.\n\n{Q} Norway's foreign minister said.", "Norwegian Foreign Minister "
                       "Sergey Lavar was in Oslo on Monday.")  # fmt: skip
    assert [quote.speaker for quote, _ in found.quotes] == ["Sergei Lavar"]


def test_a_holder_whom_the_article_does_not_name_is_not_put_there() -> None:
    """A name that stands in another article only is no speaker of this one."""
    found = understood(f"{Q} Norway's foreign minister said.", "Norwegian Foreign Minister Sergey Lavar was in Oslo.")
    assert [quote.speaker for quote, _ in found.quotes] == ["Norway's foreign minister"]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (f"Summit president Sultan Anwar Khalid spoke: {Q}", "Summit president"),
        (f"{Q} said Datuk Seri Omar Razak.", None),
        (f"{Q} said EU climate chief Dirk Hoek.", None),
        (f"{Q} said Treasury Secretary Dr Faith Moraa.", "Treasury Secretary"),
        (f"{Q} said Foreign Minister Dame Ida Moe.", "Foreign Minister"),
        (f"{Q} said Prime Minister Sheikh Omar Razak.", "Prime Minister"),
    ],
)
def test_a_style_is_no_office(text: str, office: str | None) -> None:
    """What belongs to the name is not shown as an office, nor a word that tells of nothing."""
    assert [quote.office for quote, _ in understood(text).quotes] == [office]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Vik told Brandt that ties “are at the lowest point in years”, the state broadcaster NTV reported.",
            "Jon Vik",
        ),
        ("Vik told Brandt that ties “are at the lowest point in years”, the daily Folket reports.", "Jon Vik"),
        (f"{Q} Vik said, the state broadcaster NTV reported.", "Jon Vik"),
        (f"{Q} Vik said to Brandt, the television channel NTV reported.", "Jon Vik"),
        ("Ties “are at the lowest point in years”, the newspaper Folket reported.", None),
        (f"{Q} said EU climate chief Dirk Hoek.", "Dirk Hoek"),
        (f"{Q} said NATO deputy spokesman Dirk Hoek.", "Dirk Hoek"),
        (f"{Q} said EU official Dirk Hoek.", "Dirk Hoek"),
        ("Away from the cameras Vik said that ties “are at the lowest point in years”.", None),
    ],
)
def test_who_only_brings_the_words_does_not_speak(text: str, speaker: str | None) -> None:
    """A newsroom that reports somebody's words is no speaker, nor the body whose office somebody holds."""
    assert speakers(BOTH + text) == [speaker]


SAID = "“We did not kneel to anybody,” said Pat Tarqui.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "The minister put it mildly in a briefing, where she spoke of “an invitation that came at the right hour”.",
        "The ambassador left early, and he spoke of “an invitation that came at the right hour”.",
    ],
)
def test_he_is_the_minister_who_opens_the_sentence(text: str) -> None:
    """After "the minister" a pronoun means the minister, not whoever spoke before."""
    assert speakers(SAID + text)[-1] is None
