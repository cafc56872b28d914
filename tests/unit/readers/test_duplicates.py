"""Duplicates: the same article twice and its updates are one; a reprint by another outlet stays a source."""

import datetime
from dataclasses import replace

from summarizer.model import Article
from summarizer.readers.duplicates import find_duplicates, without_duplicates
from tests.samples import BODY, LEAD, SECOND, THIRD

MARCH = datetime.date(2025, 3, 18)
MORE = "A second round of talks is planned for the first week of April, when engineers will have measured the damage."


def article(file: str, *lines: str, outlet: str | None = None, published: datetime.date | None = None) -> Article:
    """An article of these lines."""
    return Article(file=file, text="\n\n".join(lines), sha256="", outlet=outlet, published=published)


def test_same_article_twice() -> None:
    """A second paste with other furniture around it is left out."""
    kept, notices = without_duplicates([article("a", *BODY), article("b", "Share", *BODY, "Leave a Reply")])
    assert [a.file for a in kept] == ["a"] or [a.file for a in kept] == ["b"]
    assert "the same article" in notices[0].text


def test_update_keeps_the_newest() -> None:
    """Of two versions the newer stays, whatever their order."""
    old = article("old", *BODY, published=MARCH)
    new = article("new", *BODY, MORE, published=MARCH + datetime.timedelta(days=1))
    for pair in ([old, new], [new, old]):
        kept, notices = without_duplicates(pair)
        assert [a.file for a in kept] == ["new"]
        assert (notices[0].file, "newer or fuller" in notices[0].text) == ("old", True)


def test_undated_update_keeps_the_fullest() -> None:
    """Without dates the fuller version stays."""
    kept, _ = without_duplicates([article("short", *BODY), article("long", *BODY, MORE)])
    assert [a.file for a in kept] == ["long"]


def test_reprint_stays() -> None:
    """The same text under another headline in another outlet stays, with a notice."""
    first = article("a", "Bridge to reopen", *BODY, outlet="The Lake Herald")
    second = article("b", "Valley road open again soon", *BODY, outlet="Morland Courier")
    kept, notices = without_duplicates([first, second])
    assert kept == [first, second]
    assert "one origin" in notices[0].text


def test_reprint_of_unknown_outlets_stays() -> None:
    """Where a fifth of a text stands in no other, and nobody knows that the outlet is the same, it stays."""
    first = article("a", *BODY, MORE)
    second = article("b", *BODY, f"The mayor of {LEAD[:60]} said so and left.", MORE[::-1])
    kept, notices = without_duplicates([first, second])
    assert kept == [first, second]
    assert "one origin" in notices[0].text
    old, new = (replace(one, outlet="The Lake Herald") for one in (first, second))
    assert len(without_duplicates([old, new])[0]) == 1


def test_two_reports_are_two() -> None:
    """Reports that share one sentence are no duplicates."""
    other = (
        "Police counted two thousand people at the bridge on Tuesday evening, where the mayor read out the agreement."
    )
    assert not find_duplicates(
        [article("a", LEAD, SECOND), article("b", LEAD, other, THIRD, other.replace("Police", "He"))]
    )


def test_short_texts_are_left_alone() -> None:
    """A few words in common prove nothing, unless they are the whole text."""
    texts = [article("a", "The bridge is open."), article("b", "The bridge is open.", "Again.")]
    assert not find_duplicates(texts)
    assert [a.file for a in without_duplicates([*texts, replace(texts[0], file="c")])[0]] == ["a", "b"]


def test_copies_of_a_reprint_are_one() -> None:
    """Each is held against every article that is kept, not only against the newest of them all."""
    agency = article("a", *BODY, MORE, outlet="Valley Agency", published=MARCH + datetime.timedelta(days=1))
    first = article("b", "Bridge to reopen", *BODY, outlet="The Lake Herald", published=MARCH)
    kept, notices = without_duplicates([agency, first, replace(first, file="c")])
    assert [a.file for a in kept] == ["a", "b"]
    assert [notice.text for notice in notices] == [
        "much the same text as a: a reprint, and both count as one origin",
        "left out: the same article as b",
    ]


def test_what_hangs_together_by_a_third_is_not_one() -> None:
    """Two stories of one outlet are kept, though a third article, of another, quotes both whole."""
    second = tuple(line.replace("bridge", "harbour").replace("lake", "sea")[::-1] for line in BODY)
    day = datetime.timedelta(days=1)
    stories = [
        article("a", *BODY, outlet="The Lake Herald", published=MARCH),
        article("b", *second, outlet="The Lake Herald", published=MARCH + day),
        article("c", *BODY, *second, outlet="Press Review", published=MARCH - day),
    ]
    assert [a.file for a in without_duplicates(stories)[0]] == ["a", "b", "c"]


def test_a_short_notice_replaces_no_story() -> None:
    """A newer item of the same outlet that repeats the lead alone leaves the story in."""
    story = article("a", *BODY, MORE, outlet="The Lake Herald", published=MARCH)
    notice = article("b", LEAD, outlet="The Lake Herald", published=MARCH + datetime.timedelta(days=1))
    assert [a.file for a in without_duplicates([story, notice])[0]] == ["a", "b"]
