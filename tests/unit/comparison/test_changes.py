"""What is new, changed or withdrawn from one day to the next, on made-up articles."""

from __future__ import annotations

import pytest

from summarizer.cleaning import clean
from summarizer.comparison.changes.earlier import Held, Series, plain
from summarizer.comparison.changes.tallies import tallies
from summarizer.comparison.changes.verdicts import Verdict, verdicts
from summarizer.comparison.changes.withdrawals import withdrawals
from summarizer.comparison.changes.wording import compare, kind_of, spans
from summarizer.language import load
from summarizer.model import Article, Body
from summarizer.series.comparing import held_of, series_of
from summarizer.understanding.reading import sentences_of, understand

EARLIER = """Talks on the lake begin

The delegations of Norland and Sudonia met in Lenno on Monday for talks on the fishing quotas of the lake.
The harbour of Lenno will open to trawlers on 1 June.
Norland asked for a common patrol of the northern shore.
At least 12 people were killed when a ferry sank off the cape. Thirty others are missing.
The foreign minister, Ana Petrova, may travel to Sarno next week.
"""

SUNK = "At least 12 people were killed when a ferry sank off the cape."


def bodies(**files: str) -> list[Body]:
    """Cleaned articles by the names of their files."""
    return [clean(Article(file=f"{name}.txt", text=text, sha256="")) for name, text in sorted(files.items())]


def series(before: dict[str, str], now: dict[str, str], *more: dict[str, str]) -> Series:
    """Today's articles against those of issue 1 (and further ones)."""
    earlier: list[Held] = []
    for number, files in enumerate((before, *more), 1):
        earlier += held_of(number, enumerate(bodies(**files), 1), "en")
    today, language = bodies(**now), load("en")
    return series_of(today, understand(today, sentences_of(today, language), language), earlier, "en")


def verdict(text: str, before: str = EARLIER) -> tuple[Verdict, str]:
    """What another article's sentence is, and the earlier sentence that it is held against."""
    told = series({"a": before}, {"a": before, "b": f"Another report on it\n\n{text}\n"})
    row = next(row for row in told.fresh if plain(told.index.sentences[row].text).startswith(text[:20]))
    found = verdicts(told)[row]
    return found, "" if found.other is None else told.index.sentences[found.other].text


@pytest.mark.parametrize(
    "text",
    [
        "Sudonia sent a hospital ship with forty doctors to the cape.",
        "The price of bread in Varsk doubled within days.",
        "Two geologists warned of a landslide above the railway.",
        "The central bank lowered its rate to 3 percent.",
        "A court in Varsk freed the editor of a newspaper.",
        "Pilots of the national airline went on strike.",
        "The king received the ambassador of Esteria for lunch.",
        "Engineers found cracks in the dam above the valley.",
        "Students marched through the capital with candles.",
        "The opposition demanded new elections in autumn.",
    ],
)
def test_what_nothing_before_is_like_is_new(text: str) -> None:
    """A fact of another thing."""
    assert verdict(text)[0].status == "new"


@pytest.mark.parametrize(
    "text",
    [
        "On Monday delegations of Norland and Sudonia met in Lenno to talk about the lake's fishing quotas.",
        "The harbour of Lenno is to open to trawlers on 1 June.",
        "Trawlers may use the harbour of Lenno from 1 June.",
        "A common patrol of the northern shore was asked for by Norland.",
        "Norland had asked for a common patrol of the northern shore.",
        "When a ferry sank off the cape, at least 12 people were killed.",
        "Talks on the fishing quotas of the lake were held in Lenno by Norland and Sudonia on Monday.",
        "Sudonia and Norland talked in Lenno about fishing quotas.",
        "Norland wants the northern shore to be patrolled in common.",
        "A ferry had sunk off the cape and at least 12 people had been killed.",
    ],
)
def test_a_fact_told_before_is_not_new_in_other_words(text: str) -> None:
    """Reworded, turned round, in another tense: at worst nothing is said of it."""
    assert verdict(text)[0].status != "new"


@pytest.mark.parametrize(
    ("text", "kind", "before"),
    [
        ("Fifteen bodies had been found by Tuesday night.", "figure", "At least 12 people were killed"),
        ("The death toll has risen to 19.", "figure", "At least 12 people were killed"),
        ("Authorities lowered the toll of the sinking to 11.", "figure", "At least 12 people were killed"),
        ("Eighteen people are still missing.", "figure", "Thirty others are missing"),
        ("The opening of the harbour was put off from 1 June to 1 July.", "date", "The harbour of Lenno will open"),
        ("The harbour of Lenno will open on 9 June and not on 1 June.", "date", "The harbour of Lenno will open"),
        ("Norland no longer asks for a common patrol of the northern shore.", "firmness", "Norland asked for"),
        ("Norland dropped its demand for a common patrol of the northern shore.", "firmness", "Norland asked for"),
    ],
)
def test_a_fact_told_otherwise_is_changed(text: str, kind: str, before: str) -> None:
    """The kind of change, and the sentence that said it before."""
    found, other = verdict(text)
    assert (found.status, found.kind) == ("changed", kind)
    assert other.startswith(before)


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("Some 300 tonnes of oil leaked from the ship.", "Some 30 tonnes of oil leaked from the ship.", "figure"),
        ("The ban will last three years.", "The ban will last one year.", "date"),
        ("The road opens on Friday.", "The road opens next Monday, the agency said after a look.", "date"),
        ("The ministers met on 3 May.", "The ministers met on 4 May.", "date"),
        ("The minister will sign it.", "The minister may sign it if the council agrees.", "firmness"),
        ("Norland has not agreed to this.", "Norland has agreed to this.", "firmness"),
        ("The duty covers all steel from Sudonia.", "The duty covers flat steel from Sudonia.", "scope"),
        ("The three are an envoy, a clerk and a driver.", "The three are an envoy, a clerk and a consul.", "scope"),
        ("Petrova said that the lake is closed.", "Orlova said that the lake is closed.", "speaker"),
        ("He gave no reason for it.", "She gave no reason for it.", "speaker"),
        ("The lake is closed.", "The lake is closed .", None),
        ("The minister’s  car stood there.", "The minister's car stood there.", None),
    ],
)
def test_two_wordings_of_one_sentence(old: str, new: str, kind: str | None) -> None:
    """The words that differ tell what sort of change it is; a change of marks alone is none."""
    assert kind_of(compare(old, new), "en") == kind


def test_the_words_in_question_stand_with_a_few_beside_them() -> None:
    """And not beyond the comma behind them."""
    old = "Engineers said on Monday that the road to the pass is expected to reopen on Friday."
    new = "Engineers said on Monday that the road to the pass is expected to reopen next week, after a look at it."
    (a, b), (c, d) = spans(compare(old, new))
    assert (old[a:b], new[c:d]) == ("expected to reopen on Friday", "expected to reopen next week")


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("The blast killed 14 people.", "dead", 14),
        ("Seven people died.", "dead", 7),
        ("The death toll rose to 1,200.", "dead", 1200),
        ("Twenty-six others are missing.", "missing", 26),
        ("Fourteen people remain missing.", "missing", 14),
        ("Forty people were injured.", "hurt", 40),
        ("There are now two people in custody.", "held", 2),
    ],
)
def test_tallies(text: str, key: str, value: float) -> None:
    """What is counted on, in figures and in words."""
    assert tallies(text, "en")[key].value == value


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (SUNK, "In the war of 2008 some 1,400 people were killed."),
        (SUNK, "Nine soldiers were killed in the north."),
        (SUNK, "Two people were killed in a crash in Varsk."),
        ("Units were moved to the northern shore.", "Units withdrawn from the northern shore stay in Lenno."),
        ("Petrova had not signed the deal on Saturday.", "But Orlova said she had not signed the deal on Saturday."),
        ("An embargo on oil from Sudonia starts on Monday.", "Rules in force from Monday no longer permit oil by sea."),
        ("Orlova said police were looking into how it might have entered the port.",
         "Orlova said police were still looking into how it entered the port."),
        ("Lenno was not hit on Thursday.", "Norland has now hit more than 250 targets, the military said."),
    ],
)  # fmt: skip
def test_what_only_looks_like_a_change_is_none(before: str, now: str) -> None:
    """Another tally, long ago, a participle, a reported denial, a question: kinds of mistakes seen on real events."""
    assert verdict(now, f"Talks on the lake\n\n{before}\nThe talks were held in Lenno.\n")[0].status != "changed"


def test_an_article_that_is_gone_takes_its_sentences_with_it() -> None:
    """And it is told who says it all the same."""
    other = "The harbour\n\nThe harbour of Lenno is to open to trawlers on 1 June.\n"
    told = series({"a": EARLIER, "b": other}, {"b": other})
    found = {plain(one.sentence.text): one for one in withdrawals(told, verdicts(told))}
    gone = found["The harbour of Lenno will open to trawlers on 1 June."]
    assert (gone.why, gone.by, gone.still) == ("gone", None, (0,))
    assert found["Norland asked for a common patrol of the northern shore."].still == ()


def test_a_corrected_article_names_itself() -> None:
    """The sentence that it replaced, and the one that it took out."""
    now = EARLIER.replace("1 June", "9 June").replace("Norland asked for a common patrol of the northern shore.\n", "")
    told = series({"a": EARLIER}, {"a": now})
    found = [(plain(one.sentence.text)[:20], one.why, one.by) for one in withdrawals(told, verdicts(told))]
    assert found == [("The harbour of Lenno", "corrected", "a.txt"), ("Norland asked for a ", "corrected", "a.txt")]


def test_an_article_that_was_only_renamed_withdraws_nothing() -> None:
    """Its sentences stand under another name."""
    told = series({"a": EARLIER}, {"z": EARLIER + "\nA brass band played.\n"})
    assert list(withdrawals(told, verdicts(told))) == []


def test_what_any_earlier_issue_held_is_not_new() -> None:
    """Though its article was gone in between."""
    told = series({"a": EARLIER}, {"b": EARLIER}, {"c": "Weather\n\nIt rained in Varsk on Tuesday all day long.\n"})
    assert told.fresh == ()
    assert told.last == 2
