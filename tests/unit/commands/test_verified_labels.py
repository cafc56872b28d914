"""Each label of a brief that is falsified is named by verify, though every word of it stands in a source."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace

import pytest

from summarizer.model import (
    Brief,
    Carriers,
    DeskEntry,
    Difference,
    Highlight,
    Position,
    Section,
    Silence,
    Source,
    Statement,
    Value,
)
from summarizer.verifying import brief_failures
from summarizer.verifying.labels import begins_clause, desk_lines, shares, turned

AGREED = "Norland and Ruritania agreed to reopen the ferry line between their harbours."
REFUSED = "The minister reportedly refused to lift the toll on grain ships, an aide said."
COPY = "Dockers in both towns cheered when the first boat came in after eleven long months of waiting at sea."
ARTICLES = (
    f"{AGREED} {REFUSED} {COPY}",
    f"After two days of talks Ruritania and Norland agreed that the ferry line would reopen. {COPY}",
    "The weather in the islands was mild, and the choir of the old school sang until the evening.",
    f"{COPY} Correction: An earlier version of this article gave a wrong day.",
)
TEXTS = dict(enumerate(ARTICLES, 1))


def statement(text: str, *also: int) -> Statement:
    """A statement of the first article, with its labels as a build makes them."""
    start = ARTICLES[0].index(text)
    numbers = (1, *also)
    return Statement(
        id=hashlib.sha256(f"1.txt\n{text}".encode()).hexdigest()[:12],
        text=text,
        source=1,
        start=start,
        end=start + len(text),
        also_in=also,
        independent=len(numbers),
        carriers=Carriers(sources=numbers, origins=len(numbers)),
    )


def fragment(words: str) -> dict[str, int]:
    """Source and offsets of words of the first article."""
    start = ARTICLES[0].index(words)
    return {"source": 1, "start": start, "end": start + len(words)}


def value(source: int, words: str) -> Value:
    """Words of an article as a value that differs."""
    start = TEXTS[source].index(words)
    return Value(source=source, text=words, sentence=words, start=start, end=start + len(words))


BRIEF = Brief(
    title="Ferry",
    profile="talks",
    language="en",
    prepared_on="2025-03-19",
    sources=tuple(
        Source(number=n, file=f"{n}.txt", sha256="", origin=n, notes=("An earlier version of this article",) * (n == 4))
        for n in TEXTS
    ),
    bottom_line=(statement(AGREED, 2),),
    sections=(Section(key="outcome", title="Outcome", statements=(statement(AGREED, 2), statement(REFUSED))),),
    also_reported=(statement(COPY),),
    positions=(Position(actor="Norland", topic="ferry", text=AGREED, **fragment(AGREED)),),
    highlights=(Highlight(kind="agreed", text=AGREED, **fragment(AGREED)),),
    differences=(Difference(what="when", kind="time", values=(value(1, "eleven long months"), value(2, "two days"))),),
    silent=Silence(actors=("Arcadia",)),
)


def changed(**fields: object) -> Callable[[Brief], Brief]:
    """A brief whose first statement of the bottom line has other labels."""
    return lambda brief: replace(brief, bottom_line=(replace(brief.bottom_line[0], **fields),))


def with_(**fields: object) -> Callable[[Brief], Brief]:
    """A brief with other fields."""
    return lambda brief: replace(brief, **fields)


def source(number: int, **fields: object) -> Callable[[Brief], Brief]:
    """A brief in which one source is described otherwise."""
    return lambda brief: replace(
        brief, sources=tuple(replace(s, **fields) if s.number == number else s for s in brief.sources)
    )


def cell(words: str) -> Callable[[Brief], Brief]:
    """A brief in which a cell of the positions is other words of the first article."""
    return with_(positions=(Position(actor="Norland", topic="toll", text=words, **fragment(words)),))


def test_true_labels_hold() -> None:
    """Nothing is complained about where nothing is wrong."""
    assert list(brief_failures(BRIEF, TEXTS)) == []


FALSE: list[tuple[Callable[[Brief], Brief], str]] = [
    (changed(also_in=(3,), carriers=Carriers(sources=(1, 3), origins=2)), "source 3 holds too few words"),
    (changed(also_in=(2, 3), independent=3), "its carriers are (1, 2)"),
    (changed(also_in=()), "its carriers are (1, 2)"),
    (changed(carriers=Carriers(sources=(1,), origins=1)), "its carriers are (1,)"),
    (changed(independent=1), "has 2 origins, not 1"),
    (changed(carriers=Carriers(sources=(1, 2), origins=1)), "has 2 origins"),
    (changed(carriers=Carriers(sources=(1, 2), origins=2, known=True)), "are not known to be all"),
    (changed(id="0123456789ab"), "is not that of its words"),
    (
        with_(also_reported=(replace(statement(COPY), also_in=(3,), carriers=None),)),
        "also reported: source 3",
    ),
    (cell("reopen the ferry line"), "does not begin at a clause"),
    (cell("refused to lift the toll on grain ships"), "turns its sense"),
    (
        with_(
            highlights=(
                Highlight(kind="refused", text="refused to lift the toll", **fragment("refused to lift the toll")),
            )
        ),
        "at a glance: what stands before",
    ),
    (
        with_(highlights=(Highlight(kind="refused", text="refused the toll", source=1, start=0, end=16),)),
        "at a glance: “refused the toll” is not at",
    ),
    (source(3, origin=1), "source 3 does not have the text of source 1"),
    (source(2, origin=4), "has the text of source 4, which is none before it"),
    (source(3, notes=("Correction: the day was wrong",)), "does not stand in source 3"),
    (with_(silent=Silence(actors=("Ruritania",))), "silent: Ruritania is named in source 1"),
    (
        with_(differences=(Difference(what="when", kind="time", values=(value(2, "two days"),)),)),
        "difference 'when': it has one value",
    ),
    (
        with_(
            differences=(
                Difference(what="who", kind="time", values=(value(1, "Dockers in both"), value(2, "Dockers in both"))),
            )
        ),
        "difference 'who': its values are the same",
    ),
]


@pytest.mark.parametrize(("change", "message"), FALSE, ids=[message for _, message in FALSE])
def test_each_falsified_label_is_named(change: Callable[[Brief], Brief], message: str) -> None:
    """Every word still stands in its source: what is wrong is what is said about it."""
    failures = list(brief_failures(change(BRIEF), TEXTS))
    assert any(message in failure for failure in failures), failures


def test_what_the_desk_says_is_listed_and_not_proven() -> None:
    """The officer names the articles: verify lists it as the desk's and asks for no words."""
    entry = DeskEntry(what="support", text="3.txt", of="Norland and Ruritania agreed")
    edited = changed(also_in=(3,), carriers=Carriers(sources=(1, 3), origins=2, known=True))(BRIEF)
    assert list(brief_failures(replace(edited, desk=(entry,)), TEXTS)) == []
    assert desk_lines(replace(edited, desk=(entry,))) == ("support of “Norland and Ruritania agreed”: 3.txt",)


def test_an_article_is_held_against_a_statement_by_its_words() -> None:
    """A run of four words, or enough words near each other; words spread over a text are none."""
    assert shares("Norland reopened its ferries", "Ferries are reopened, says Norland.", "en")
    assert shares("It is “a lasting and sober promise”", "He gave a lasting and sober promise then.", "en")
    assert not shares("Norland reopened its ferries", "A choir sang in the evening.", "en")


@pytest.mark.parametrize("before", ["", "He left.", "He said that ", "She left, and ", "“", "The day after "])
def test_where_a_clause_may_begin(before: str) -> None:
    """At the start, after a mark, after a word that opens clauses."""
    assert begins_clause(before, "en")


@pytest.mark.parametrize("before", ["The minister ", "Norland agreed to "])
def test_where_no_clause_begins(before: str) -> None:
    """Between a subject and its verb, inside an infinitive."""
    assert not begins_clause(before, "en")


@pytest.mark.parametrize(
    "before", ["He never ", "She did not ", "The minister reportedly ", "It would, if ", "He allegedly ", "They may "]
)
def test_what_turns_the_sense_of_what_follows(before: str) -> None:
    """Denial, reservation, condition, in front of a fragment."""
    assert turned(before, "en")


@pytest.mark.parametrize("before", ["", "The minister ", "He did not. ", "It was not,", "He said that "])
def test_what_turns_nothing(before: str) -> None:
    """A denial of the sentence before, or one that a mark parts from the fragment."""
    assert not turned(before, "en")
