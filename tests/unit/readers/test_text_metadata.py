"""What an article's own lines say of it: byline, date, address, dateline; never a guess."""

import datetime

import pytest

from summarizer.model import Article
from summarizer.readers.metadata.agencies import agency_of_byline, agency_of_text, names_of
from summarizer.readers.metadata.dates import parse_date
from summarizer.readers.metadata.languages import foreign_notices, language_code, language_of
from summarizer.readers.metadata.of_article import describe
from summarizer.readers.metadata.of_text import text_fields
from summarizer.readers.metadata.outlets import outlet_of, web_address
from tests.samples import LEAD, SECOND

DAY = datetime.date(2025, 3, 18)
DATES = {
    ("2025-03-18", None),
    ("2025-03-18T23:30:00+01:00", None),
    ("20250318", None),
    ("18 March 2025", "en"),
    ("March 18, 2025, 4:30 p.m. ET", "en"),
    ("Tue, 18 Mar 2025 10:00:00 +0000", "en"),
    ("Mar. 18, 2025", "en"),
    ("18th March 2025", "en"),
    ("18/03/2025", "en"),
    ("3/18/2025", "en"),
    ("18.03.2025", "de"),
    ("18. März 2025", "de"),
    ("le 18 mars 2025 à 20h30", "fr"),
    ("18 de marzo de 2025", "es"),
    ("18 марта 2025 г.", "ru"),
    ("18 березня 2025 року", "uk"),
}


@pytest.mark.parametrize(("text", "language"), sorted(DATES, key=str))
def test_dates(text: str, language: str | None) -> None:
    """A date is read in each of the usual ways of writing it."""
    assert parse_date(text, language=language) == DAY


@pytest.mark.parametrize(
    "text", ["Tuesday", "yesterday", "18 March", "2 hours ago", "March 2025", "03/04/2025", "0001-01-01", "x", ""]
)
def test_no_date_is_guessed(text: str) -> None:
    """Without day, month and year, or where day and month could be swapped, there is no date."""
    assert parse_date(text, language="en") is None


def described(*lines: str) -> Article:
    """An article of these lines with what they say of it."""
    return describe(Article(file="a.txt", text="\n".join(lines), sha256=""))


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("By Jana Holm", "Jana Holm"),
        ("BY JANA HOLM", "JANA HOLM"),
        ("By Jana Holm and Per Lund", "Jana Holm and Per Lund"),
        ("By Jana Holm | The Lake Herald", "Jana Holm"),
        ("Written by Jana Holm", "Jana Holm"),
        ("Von Jana Holm, Genf", "Jana Holm"),
        ("Par Jeanne de la Tour", "Jeanne de la Tour"),
        ("Автор: Анна Иванова", "Анна Иванова"),
        ("By\nJana Holm", "Jana Holm"),
    ],
)
def test_byline(byline: str, author: str) -> None:
    """A line that is a byline names the author, and the provenance says so."""
    article = described("A headline", *byline.split("\n"), LEAD, SECOND)
    assert article.author == author
    assert ("author", "text") in article.provenance


@pytest.mark.parametrize(
    "line",
    ["By Tuesday Morning the bridge was open again.", "By and large", "Byzantine Art Shown", "By clicking you agree"],
)
def test_no_byline(line: str) -> None:
    """A sentence that begins with By names nobody."""
    assert described("A headline", line, LEAD).author is None


@pytest.mark.parametrize(
    "line",
    [
        "Published: March 18, 2025",
        "Updated 19 March 2025, published 18 March 2025",
        "2025-03-18",
        "03/18/2025",
        "18 Mar 2025 08:15AM",
        "18 Mar 2025; AA:",
        "Tuesday, March 18, 2025 | 3:34 AM",
        "Lake Herald | 18 March 2025 | 10:15 CET",
        "Tue 18 Mar 2025 08.15 GMT",
        "March 18, 2025, 2:00 PM",
        "By Jana Holm • 18 March 2025 • 4 min read",
        "Mar 18, 2025 at 9:07 p.m. EST",
        "mardi 18 mars 2025 à 18h30",
        "Veröffentlicht am 18. März 2025",
        "Дата: 18 марта 2025",
    ],
)
def test_published(line: str) -> None:
    """A date with a label is the article's; a date in a sentence is not."""
    assert described("A headline", line, LEAD).published == DAY
    assert described("A headline", f"The bridge was closed on 18 March 2025. {LEAD}").published is None


@pytest.mark.parametrize(
    "line",
    [
        "Updated 18 March 2025 10:00",
        "Last modified on Wed 18 March 2025 09.00 GMT",
        "03/04/2025",
        "On 18 March 2025 the ministers met in Morland",
        "Ministers in Morland, 18 March 2025, after the vote on the bridge and before the second round",
        "18 March",
    ],
)
def test_not_the_day_of_publication(line: str) -> None:
    """A day of change, a date whose order is not sure, a date in a sentence or without its year is none."""
    assert described("A headline", line, LEAD).published is None


@pytest.mark.parametrize(
    "lines",
    [
        ("Thu, 03 Apr 2025", "A headline of the bridge", "Lake Herald", "18 Mar 2025, 16:07 GMT+10"),
        ("A headline of the bridge", "By Jana Holm", "18 March 2025", "Related", "2 March 2025"),
        ("A headline of the bridge", "Last updated: 19 March 2025", "18 March 2025"),
        ("A headline of the bridge", "MORLAND, March 18, 2025 (Lake Wire) - " + LEAD),
    ],
)
def test_which_of_several_dates(lines: tuple[str, ...]) -> None:
    """The clock of the page, dates of other stories and of changes are told from the article's own date."""
    assert described(*lines, LEAD).published == DAY


@pytest.mark.parametrize("menu", [("Home", "World", "Sport"), ("News", "Opinion", "More", "Video")])
def test_the_clock_above_a_menu(menu: tuple[str, ...]) -> None:
    """A date that opens the page above its menu is today's, not the article's."""
    assert described("Thu, 03 Apr 2025", *menu, "A headline of the bridge", LEAD).published is None


@pytest.mark.parametrize(
    ("dateline", "agency"),
    [
        ("SEOUL (Reuters) - ", "Reuters"),
        ("KYIV, Ukraine (AP) — ", "AP"),
        ("PARIS (AFP) – ", "AFP"),
        ("МОСКВА, 18 марта. /ТАСС/. ", "TASS"),
        ("BEIJING, March 18 (Xinhua) -- ", "Xinhua"),
        ("Berlin (dpa) - ", "dpa"),
    ],
)
def test_dateline(dateline: str, agency: str) -> None:
    """An agency in the dateline is the text's origin."""
    assert described("A headline", dateline + LEAD).origin == agency


def test_mention_is_no_origin() -> None:
    """An agency that the text only quotes did not write it."""
    assert agency_of_text(f'{LEAD}\n"The bridge opens," he told Reuters (the agency) on Tuesday.\n{SECOND}') is None


def test_signature_and_copyright() -> None:
    """An agency behind the last sentence, or in the copyright line, is the origin."""
    assert agency_of_text(f"{LEAD} (AFP)\n") == "AFP"
    assert agency_of_text(f"{LEAD}\nCopyright 2025 The Associated Press. All rights reserved.") == "AP"


def test_names_and_agency_of_a_byline() -> None:
    """A byline is taken apart into people and agency."""
    assert names_of("By Jana Holm, Associated Press") == "Jana Holm"
    assert agency_of_byline("By Jana Holm, Associated Press") == "AP"
    assert agency_of_byline("Jana Holm") is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (LEAD, "en"),
        (
            "Les ministres se sont mis d’accord mardi sur la réouverture du pont, fermé depuis le début de l’hiver.",
            "fr",
        ),
        (
            "Die Minister haben sich am Dienstag darauf geeinigt, die Brücke wieder zu öffnen, die zu war.",
            "de",
        ),
        (
            "Los ministros acordaron el martes reabrir el puente, que estaba cerrado desde el principio del invierno.",
            "es",
        ),
        (
            "Министры договорились во вторник снова открыть мост, который был закрыт с начала зимы.",
            "ru",
        ),
        (
            "Міністри домовилися у вівторок знову відкрити міст, який був закритий з початку зими, повідомив міністр.",
            "uk",
        ),
        (
            "Ministrowie uzgodnili we wtorek ponowne otwarcie mostu, który był zamknięty od początku zimy, podał rząd.",
            "pl",
        ),
        ("Short.", None),
    ],
)
def test_language(text: str, language: str | None) -> None:
    """The language of a text is told, that of a few words is not."""
    assert language_of(text) == language


def test_foreign_language_is_noticed() -> None:
    """An article in another language than the dossier's is named; one of unknown language is not."""
    articles = [Article(file=code, text="", sha256="", language=code) for code in ("en", "fr")]
    [notice] = foreign_notices([*articles, Article(file="x", text="", sha256="")], "en")
    assert notice.file == "fr"


def test_language_code() -> None:
    """Tags of every shape give their two letters."""
    assert [language_code(tag) for tag in ("en-GB", "de_DE", "FR", "english", "")] == ["en", "de", "fr", None, None]


@pytest.mark.parametrize(
    ("address", "outlet"),
    [
        ("https://www.lake.example/x", "lake.example"),
        ("https://web.archive.org/web/x", None),
        ("nonsense", None),
        ("http://[", None),
    ],
)
def test_outlet_of_address(address: str, outlet: str | None) -> None:
    """The host names the outlet, but for archives of other people's pages."""
    assert outlet_of(address) == outlet


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (" HTTP://Lake.example/a ", "http://Lake.example/a"),
        ("https://lake.example/a?b=1", "https://lake.example/a?b=1"),
        ("ht\ttps://lake.example/", None),
        ("https://lake.example/\x1aa", None),
        ("https://", None),
        ("https://[lake", None),
        ("javascript:alert(1)", None),
        (None, None),
    ],
)
def test_an_address_begins_as_a_browser_writes_it(written: str | None, kept: str | None) -> None:
    """Only http and https, in small letters, with nothing inside that a parser would drop."""
    assert web_address(written) == kept


@pytest.mark.parametrize("credit", ["— Reuters", "(AP)", "(AP: Ana Photographer)", "/AFP", "– dpa", "(EFE)"])
def test_the_credit_of_a_picture_is_no_signature(credit: str) -> None:
    """Words under a picture name who took it; the article's own end says who wrote the text."""
    caption = f"Two ministers shake hands at the guesthouse in the north of the old city on Tuesday. {credit}"
    assert agency_of_text(f"{caption}\n{LEAD}\n{SECOND}\nMore on this\nLatest news") is None
    assert agency_of_text(f"{LEAD}\n{caption}\n{SECOND}\nMore on this\nLatest news") is None


TOLD = "The ministers of Norland and Sudland agreed on Monday to open the harbour of Lenno to all ships from June on."


@pytest.mark.parametrize(
    "head", ["• Thursday, 27 June 2024", "Thursday, 27 June 2024", "27 June 2024", "June 27, 2024 | 10:20"]
)
@pytest.mark.parametrize(
    "dateline", ["Lenno, 19 March 2023 (NNA) — ", "LENNO, March 19, 2023 - ", "LENNO, 19 March 2023: "]
)
def test_a_dateline_long_before_the_date_above_the_page(head: str, dateline: str) -> None:
    """Then the date above is the day of the copy."""
    text = f"{head}\n\nHarbour of Lenno opens\n\n{dateline}{TOLD}\n\n{TOLD}"
    assert text_fields(text, "en")["published"] == datetime.date(2023, 3, 19)


def test_a_dateline_of_the_day_before() -> None:
    """The day of publication is the one above the text, where the text was written the day before."""
    text = f"20 March 2023\n\nHarbour of Lenno opens\n\nLenno, 19 March 2023 (NNA) — {TOLD}\n\n{TOLD}"
    assert text_fields(text, "en")["published"] == datetime.date(2023, 3, 20)
