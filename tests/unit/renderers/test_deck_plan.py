"""The deck as planned: six slides that tell the event, each sentence once, filled, at one size of text."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from summarizer.config.deck_style import DeckStyle
from summarizer.config.layouts import load_layout
from summarizer.model import Brief, Difference, Marking, Value
from summarizer.renderers.deck.plan.blocks import HALF, filled
from summarizer.renderers.deck.plan.planning import given_for, plan_deck
from summarizer.renderers.deck.plan.slides import Figure, Fill, Slide, Table, Text
from summarizer.renderers.deck.template.forms import Forms
from summarizer.renderers.deck.template.loading import open_template
from summarizer.renderers.memo.parts import differences as memo_differences
from summarizer.renderers.printing import printed
from summarizer.renderers.word.parts import findings as word_findings
from tests.briefs import statement
from tests.conftest import ROOT
from tests.documents.deck_briefs import BRIEFS, every_statement, full, single, sixty, table, usual

AROUND = ("title", "kicker", "marking", "marking foot", "source", "date", "footer")
LABELS = load_layout(ROOT / "layouts").labels
WHOLE = ("usual", "full", "table", "sixty")
"""Briefs with enough for six slides."""


@cache
def forms() -> Forms:
    """The house template's forms."""
    return open_template(ROOT / "layouts" / "house.pptx", {}).resolved.forms


def slides_of(brief: Brief) -> tuple[Slide, ...]:
    """The planned slides."""
    return plan_deck(given_for(brief, DeckStyle(), LABELS, forms())).slides


def body_of(brief: Brief) -> list[Slide]:
    """The slides before the appendix."""
    return [slide for slide in slides_of(brief) if not slide.appendix]


def matter(slide: Slide) -> list[Fill]:
    """What is placed in the area of a slide."""
    return [fill for fill in slide.fills if fill.role not in AROUND]


def texts(slide: Slide) -> list[str]:
    """Every paragraph of a slide, cells of tables too."""
    cells = [p.text for f in slide.fills if isinstance(f, Table) for row in f.rows for cell in row for p in cell]
    return [p.text for f in slide.fills if isinstance(f, Text) for p in f.paragraphs] + cells


@pytest.mark.parametrize("name", BRIEFS)
def test_no_sentence_stands_on_two_slides_of_the_body(name: str) -> None:
    """Headlines count."""
    faces = [" ".join(texts(slide)) for slide in body_of(BRIEFS[name]())]
    for said in {printed(s) for s in every_statement(BRIEFS[name]())}:
        assert sum(said in face for face in faces) <= 1


@pytest.mark.parametrize("name", BRIEFS)
def test_the_body_has_eight_slides_at_most(name: str) -> None:
    """What has no place there stands in the appendix."""
    assert len(body_of(BRIEFS[name]())) <= 8


@pytest.mark.parametrize("name", WHOLE)
def test_every_slide_of_the_body_is_filled_to_half(name: str) -> None:
    """From the first to the last line or figure."""
    for slide in body_of(BRIEFS[name]())[1:]:
        assert filled(matter(slide), slide.form.area) >= HALF, slide.title


@pytest.mark.parametrize("name", BRIEFS)
def test_one_size_of_text(name: str) -> None:
    """All that is read has the same size; the figure of sources is looked up and smaller, and so are labels."""
    found = {p.size for slide in body_of(BRIEFS[name]())[1:] for fill in matter(slide) if isinstance(fill, Text)
             for p in fill.paragraphs if p.level == 0}  # fmt: skip
    assert found == {20.0}


def test_the_titles_alone_tell_the_story() -> None:
    """What was agreed, for how much, how it was received, what comes next, what to be careful with."""
    assert [slide.title for slide in body_of(full())] == [
        "Talks on the water of the Arve",
        "Northland and Southmark agreed in Lenno to share the water by a fixed key.\N{NO-BREAK SPACE}[1]",
        "Northland will pay a fee of 40 million crowns a year for the use of the lower canal.\N{NO-BREAK SPACE}[3]",
        "Prime Minister Ada Marsh called the key fair and said parliament would hear it first.\N{NO-BREAK SPACE}[1]",
        "Next steps",
        "What to be careful with",
    ]


def test_the_bottom_line_has_columns_that_their_sentences_bear_out() -> None:
    """Refused, still open and next, each a sentence with its sources and the dots of its support."""
    slide = body_of(full())[1]
    cards = [[p.text for p in f.paragraphs] for f in matter(slide) if isinstance(f, Text) and f.role.startswith("card")]
    assert [card[0] for card in cards] == ["Refused", "Still open", "Next"]
    assert cards[0][1].endswith("[2] [4]\N{NO-BREAK SPACE}●●○○○")
    assert slide.text("comment")


def test_dots_have_words_for_those_who_hear_the_slide() -> None:
    """The shape says how many articles; where further ones may say it too, "at least"."""
    spoken = [f.spoken for slide in body_of(full()) for f in slide.fills if isinstance(f, Text) and f.spoken]
    assert "[2] 2 of 5 articles" in spoken
    assert "one article only" not in " ".join(text for slide in slides_of(full()) for text in texts(slide))


def test_the_weightiest_differences_stand_beside_what_was_decided() -> None:
    """Scope before figures, with a line a reading; those of wording and spelling follow on the last slide."""
    decided, careful = body_of(full())[2], body_of(full())[-1]
    panel = decided.text("side")
    assert panel
    assert [p.text.split("\N{NO-BREAK SPACE}")[0] for p in panel.paragraphs] == [
        "Where the sources differ", "What the key covers", "“the water of the Arve”", "“the lower canal alone”",
        "The yearly fee", "“40 million crowns”", "“some 30 million crowns”",
    ]  # fmt: skip
    assert "Spelled differently: Omar Quill / Omar Quil" in texts(careful)


def test_dated_steps_stand_on_a_line_of_time() -> None:
    """The nearest first, a mark each; the undated one under one label."""
    slide = body_of(full())[4]
    line = next(fill for fill in slide.fills if isinstance(fill, Figure))
    assert len(line.marks) == 2
    assert [text for text in texts(slide) if text.startswith(("20 June", "14 January", "No date"))] == [
        "20 June 2024", "14 January 2025", "No date given",
    ]  # fmt: skip


def test_steps_of_one_day_stand_under_one_date() -> None:
    """A day has one mark, with all that is due then under it; one day alone makes no line of time."""
    days = ("2024-06-20", "2024-06-20", "2025-01-14")

    def lines(known: tuple[str, ...]) -> list[Figure]:
        steps = tuple(replace(step, due=day) for step, day in zip(full().steps, known, strict=True))
        slides = slides_of(replace(full(), bottom_line=full().bottom_line[:2], steps=steps))
        return [fill for slide in slides for fill in slide.fills if isinstance(fill, Figure)]

    assert [len(line.marks) for line in lines(days)] == [2]
    assert lines(("2024-06-20",) * 3) == []


@pytest.mark.parametrize("name", WHOLE)
def test_no_card_stands_half_empty(name: str) -> None:
    """Cards side by side end a little below the longest text among them."""
    for slide in slides_of(BRIEFS[name]())[1:]:
        cards = [
            fill for fill in matter(slide) if isinstance(fill, Text) and fill.role.startswith("card") and fill.slot
        ]
        for top in {card.slot.box[1] for card in cards if card.slot}:
            row = [card for card in cards if card.slot and card.slot.box[1] == top]
            assert max(card.height / card.slot.height for card in row if card.slot) > 0.7, slide.title


@pytest.mark.parametrize("name", BRIEFS)
def test_no_name_above_a_title_is_cut(name: str) -> None:
    """Names that do not fit are left out, with no dots in their place."""
    kickers = [text.paragraphs[0].text for slide in slides_of(BRIEFS[name]()) if (text := slide.text("kicker"))]
    assert not [text for text in kickers if text.endswith("…")]


def test_what_the_dots_mean_is_said_once() -> None:
    """On the first slide that has some and has room for it."""
    told = [slide for slide in slides_of(full()) if any(LABELS.support_key in text for text in texts(slide))]
    assert len(told) == 1
    assert any(fill.spoken for fill in told[0].fills if isinstance(fill, Text))


def test_what_an_account_leaves_out_is_told_by_one_article_where_room_is_short() -> None:
    """The two readings of the first article stand on the slide, those of the others in the notes."""
    words = "that the harbours of the north and the canals of the south are to be closed to all ships without a pilot "
    pairs = [(n, f"{words * 2}as article {n} says") for n in (1, 2, 3)]
    values = tuple(
        Value(source=n, text=text, sentence=text, start=0, end=9)
        for n, said in pairs
        for text in (said, f"the account of article {n} says nothing of it")
    )
    brief = replace(full(), differences=(Difference(what="left out of an account", kind="omission", values=values),))
    slide = next(s for s in slides_of(brief) if any("of article 1 says nothing" in text for text in texts(s)))
    assert not any("of article 2 says nothing" in text for text in texts(slide))


def test_what_is_left_over_stands_with_the_quotations() -> None:
    """A sentence or two have no slide of the appendix to themselves."""
    appendix = [slide for slide in slides_of(full()) if slide.appendix]
    assert [slide.title for slide in appendix] == ["Also reported, In their own words", "Sources"]


def test_steps_without_dates_make_no_line_of_time() -> None:
    """Words such as "soon" give no order."""
    brief = replace(full(), steps=tuple(replace(step, when="soon", due=None) for step in full().steps))
    assert not [fill for slide in slides_of(brief) for fill in slide.fills if isinstance(fill, Figure)]


def test_positions_are_a_table_where_half_of_it_is_known() -> None:
    """Three parties by three issues; with less than half the answers stand side by side instead."""
    few = replace(table(), positions=table().positions[:1] + table().positions[4:5])
    assert "Who says what" in [slide.title for slide in body_of(table())]
    assert "Who says what" not in [slide.title for slide in body_of(few)]


def test_what_is_reported_besides_has_its_place() -> None:
    """In the body or, where it fills no slide there, in the appendix under its own name."""
    found = [slide for slide in slides_of(full()) if any("ferry line" in text for text in texts(slide))]
    assert len(found) == 1
    assert "Also reported" in " ".join([found[0].title, *texts(found[0])])


def test_only_cited_sources_are_listed_and_the_rest_counted() -> None:
    """In a long dossier the list grows no longer than what is quoted."""
    last = slides_of(sixty())[-1]
    assert "articles are not cited" in texts(last)[-5] + " ".join(texts(last))


def test_an_event_of_one_sentence_has_a_slide_for_it() -> None:
    """No headline without a body, and no repeat."""
    faces = [" ".join(texts(slide)) for slide in body_of(single())]
    assert sum("parted without a statement" in face for face in faces) == 1


def test_no_block_opens_with_but() -> None:
    """A column, a list and a headline begin with a sentence that leans on none before it."""
    but = statement("But the farmers of both banks were not asked at any time, their union said.", 3, at=70_000)
    sections = (replace(usual().sections[0], statements=(but, *usual().sections[0].statements)), *usual().sections[1:])
    for slide in body_of(replace(usual(), sections=sections)):
        firsts = [next((p.text for p in f.paragraphs if not p.level), "") for f in slide.fills if isinstance(f, Text)]
        assert not [text for text in firsts if text.startswith("But")]


def test_a_tlp_marking_is_drawn_in_its_own_colours() -> None:
    """Amber on black, at head and foot, as FIRST's standard asks."""
    for slide in slides_of(full()):
        marks = [slide.text(role) for role in ("marking", "marking foot")]
        assert [mark.slot.fixed for mark in marks if mark and mark.slot] == [("FFC000", "000000")] * 2


def test_other_markings_take_the_looks_of_the_template() -> None:
    """Nothing of a scheme that prescribes no colour is fixed."""
    brief = replace(full(), marking=Marking(text="OFFICIAL", scheme="uk"))
    assert {f.slot.fixed for slide in slides_of(brief) for f in slide.fills if isinstance(f, Text) and f.slot} == {None}


def test_the_words_are_those_of_the_labels() -> None:
    """In French, headings, dates and quotation marks are French and the sentences stay as they are."""
    french = load_layout(ROOT / "layouts", labels="fr").labels
    shown = [text for s in plan_deck(given_for(full(), DeckStyle(), french, forms())).slides for text in texts(s)]
    assert {"Points de vigilance", "Prochaines étapes", "20 juin 2024"} & set(shown) >= {"20 juin 2024"}
    assert not {"What to be careful with", "Where the sources differ", "Still open", "No date given"} & set(shown)


def test_a_source_known_by_its_agency_alone_is_listed_with_it() -> None:
    """The list says whose report it is, as the memo does, and not only where that agency is at home."""
    brief = usual()
    first = replace(brief.sources[0], outlet=None, agency="Harbour Press", kind="agency", country_name="Malta")
    shown = slides_of(replace(brief, sources=(first, *brief.sources[1:])))
    listed = [line for slide in shown if slide.section == LABELS.sources for line in texts(slide)]
    assert any("Harbour Press – News agency, Malta" in line for line in listed)


def test_no_line_begins_with_the_dot_between_readings() -> None:
    """In memo and Word document a line may break behind the dot, never before it."""
    for between in (memo_differences.BETWEEN, word_findings.BETWEEN):
        assert between.partition("·")[0].replace("\u00a0", "") == ""
        assert between.endswith(" ")
