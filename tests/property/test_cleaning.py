"""What holds of cleaning and reading for every text: no character is lost, no line named twice, the same every time."""

from hypothesis import given
from hypothesis import strategies as st

from summarizer.cleaning import clean
from summarizer.model import Article
from summarizer.readers.decoding import decode
from summarizer.readers.duplicates import without_duplicates
from summarizer.readers.metadata.dates import parse_date
from tests import samples
from tests.fuzz.targets import TARGETS, check_body, check_split

PIECES = (
    *samples.BODY,
    samples.TITLE,
    *samples.MENU,
    *samples.TAIL,
    "Related",
    "Photo: Per Lund/Reuters",
    "Story highlights " + samples.LEAD,
    "Police in the old town said...",
    "• A point of a list",
    "Anna says:",
)
TEXTS = st.one_of(
    st.text(), st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=60)), max_size=25).map("\n".join)
)


@given(TEXTS)
def test_every_character_has_one_place(text: str) -> None:
    """Each character that is not blank stands in exactly one line of the body."""
    body = clean(
        Article(
            file="a.txt",
            text=decode(text.encode("utf-8", "replace"), name="a.txt") if "\0" not in text else "",
            sha256="",
        )
    )
    check_body(body)
    check_split(body)


@given(TEXTS)
def test_cleaning_is_the_same_every_time(text: str) -> None:
    """Cleaning has no memory."""
    article = Article(file="a.txt", text=text, sha256="")
    assert clean(article) == clean(article)


@given(st.lists(TEXTS, min_size=1, max_size=6))
def test_of_duplicates_one_stays(texts: list[str]) -> None:
    """Leaving out duplicates keeps something of every text, and does nothing the second time."""
    articles = [Article(file=str(at), text=text, sha256="") for at, text in enumerate(texts)]
    kept, _ = without_duplicates(articles)
    assert kept
    assert without_duplicates(kept)[0] == kept


@given(st.text(max_size=100))
def test_dates_are_calendar_dates(text: str) -> None:
    """Any text gives a date between 1900 and 2100, or none."""
    found = parse_date(text, language=None)
    assert found is None or 1900 <= found.year <= 2100


@given(st.binary(max_size=400), st.sampled_from(sorted(set(TARGETS) - {"dates"})))
def test_no_reader_breaks_a_promise(data: bytes, name: str) -> None:
    """Arbitrary bytes are refused or give articles that keep every promise."""
    TARGETS[name][0](data)
