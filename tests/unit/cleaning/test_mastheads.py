"""The names that head a page are told from its headline, and are the outlet where they are a paper's or an issuer's."""

from __future__ import annotations

import pytest

from summarizer.cleaning import clean
from summarizer.cleaning.mastheads import is_masthead, is_path
from summarizer.model import Article
from summarizer.readers.metadata.of_text import text_fields

NAMES = [
    "The Harbour Ledger",
    "LENNO EVENING GAZETTE",
    "Northaven Herald Online",
    "Coastal Fisheries Monitor",
    "DIÁRIO DO PORTO",
    "Radio Lenno",
    "The Lenno Times, City Edition",
    "Harbour Courier — Northaven",
    "REPUBLIC OF SANDOVAL",
    "Ministry of Ports, Pilots and Lighthouses",
    "HARBOUR AND TIDES COUNCIL",
    "Office of the Prime Minister of Sandoval",
    "Harbour Commission - Statement",
    "Ministry of Foreign Affairs, International Cooperation and Waters",
    "Department of the Navy",
    "United Nations",
    "European Press Photo Agency",
]
HEADLINES = [
    "Council backs lower tolls for a year",
    "Prime minister’s office denies the report",
    "Union of ports turns down the offer",
    "The post that nobody wanted",
    "Ministry of Ports says the tolls will fall.",
    "Two ports share their pilots",
    "News",
    "What the harbour commission said",
    "State of the harbour: a report",
    "Radio silence from the northern terminal",
    "Government Falls After Vote of Confidence",
    "GOVERNMENT FALLS AFTER VOTE",
    "France Quits the European Union",
    "Ministry of Ports Says Tolls Will Fall",
    "State Department Condemns the Attack",
    "Reporter Wins Press Freedom Award",
    "President Meets the Press",
    "Sandoval Left the Ports Union",
]


@pytest.mark.parametrize("name", NAMES)
def test_the_name_of_a_paper_or_an_office(name: str) -> None:
    """In capitals or with one at each word, called what they are called."""
    assert is_masthead(name.partition(",")[0] if "Edition" in name else name)


@pytest.mark.parametrize("headline", HEADLINES)
def test_a_headline_is_no_name(headline: str) -> None:
    """Though it holds such a word."""
    assert not is_masthead(headline)


@pytest.mark.parametrize(("line", "path"), [
    ("Home > World > Ports", True), ("Home › Harbour", True), ("Start » Politik » Häfen", True),
    ("More ships than last year", False), ("Tolls > pilots: the sum of a quarrel that has gone on for years", False),
])  # fmt: skip
def test_a_path_through_the_site(line: str, path: bool) -> None:
    """It is furniture, and no headline."""
    assert is_path(line) is path


TITLE = "Two ports agree to share their pilots"
TEXT = (
    "Two ports agreed on Tuesday to share their pilots for a year. The pilots of both harbours will work from May, and "
    "the tolls stay as they are. Shipowners had asked for the agreement since the spring.\n\n"
    "The harbour master said the pilots know both harbours well, and that ports along the coast may join in the autumn."
)
HEADS = [
    ("The Harbour Ledger", "By Edda Quill", "12 May 2026"),
    ("LENNO EVENING GAZETTE", "12 May 2026 | 4 min read | 12 comments"),
    ("Coastal Fisheries Monitor", "Issue 611 | 12 May 2026"),
    ("Home > World > Ports", "By Edda Quill, with agencies | 12 May 2026 19:22"),
    ("REPUBLIC OF SANDOVAL", "Northaven, 12 May 2026 (HPA) --"),
    ("Ministry of Ports, Pilots and Lighthouses", "PRESS RELEASE", "12 May 2026"),
    ("By our staff and agencies", "12 May 2026"),
    ("From: The Ministry of Ports", "Date: 12 May 2026"),
    ("from our own reporters in Northaven", "12 May 2026"),
]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("behind", [True, False])
def test_the_headline_is_found_below_or_above_it(head: tuple[str, ...], behind: bool) -> None:
    """Whatever stands over it; and the day is read."""
    lines = (head[0], TITLE, *head[1:]) if behind else (TITLE, *head)
    text = "\n\n".join((*lines, TEXT))
    found = clean(Article(file="a.txt", text=text, sha256=""))
    assert [text[line.start : line.end] for line in found.lines if line.role == "title"] == [TITLE]
    assert str(text_fields(text, "en")["published"]) == "2026-05-12"


@pytest.mark.parametrize("name", NAMES[:2])
def test_a_page_with_a_name_alone_has_no_headline(name: str) -> None:
    """Rather none than a wrong one."""
    text = f"{name}\n\n12 May 2026\n\n{TEXT}"
    assert not [line for line in clean(Article(file="a.txt", text=text, sha256="")).lines if line.role == "title"]


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        (("The Harbour Ledger", TITLE), "The Harbour Ledger"),
        (("Sections | Sport | Tides", "Northaven Herald Online", TITLE), "Northaven Herald Online"),
        (("Harbour Courier — Northaven", TITLE), "Harbour Courier"),
        (("World News", TITLE), None),
        (("Harbour Commission - Statement", TITLE), "Harbour Commission"),
        (("REPUBLIC OF SANDOVAL", "Ministry of Ports", "PRESS RELEASE", TITLE), "Ministry of Ports"),
        (("European Union", TITLE), None),
        (("European Union", TITLE, "By Edda Quill", "Statement"), None),
        ((TITLE, "12 May 2026"), None),
    ],
)
def test_the_outlet_that_heads_a_page(head: tuple[str, ...], outlet: str | None) -> None:
    """A paper by its name; an office where it issues a statement, and not where it is the topic of a page."""
    assert text_fields("\n\n".join((*head, TEXT)), "en")["outlet"] == outlet
