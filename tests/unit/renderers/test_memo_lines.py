"""Line breaking: fewest lines, no runts, cuts only where they must be; right-to-left words in painting order."""

from __future__ import annotations

from summarizer.renderers.memo.fonts import Fontbook
from summarizer.renderers.memo.lines import NEW_LINE, Line, break_lines
from summarizer.renderers.memo.look import Look, Span
from tests.documents.memos import layout

LOOK = Look(face="serif", size=10, leading=14, colour="#000000")
SMALL = Look(face="sans", size=8, leading=14, colour="#000000")
FONTS = Fontbook(layout().memo.fonts, layout().folder)


def lines(text: str, width: float) -> list[str]:
    """The lines' words, without the spaces at their ends."""
    return [words(line) for line in break_lines([Span(text=text, look=LOOK)], FONTS, width)]


def words(line: Line) -> str:
    """What is painted, from left to right."""
    return "".join(fragment.text for fragment in line.fragments).rstrip(" ")


def width_of(text: str) -> float:
    """Of the text on one line."""
    return break_lines([Span(text=text, look=LOOK)], FONTS, 10_000)[0].width


def test_no_last_line_is_a_single_short_word() -> None:
    """A word goes down from the line before, so that "so" does not stand alone."""
    text = "The delegations met again in the autumn and agreed on hardly anything or so"
    measure = width_of(text) - 5
    assert len(lines(text, measure)) == 2
    assert lines(text, measure)[1] != "so"


def test_a_line_is_filled_before_the_next_begins() -> None:
    """Without a runt to avoid, breaking is greedy."""
    text = "one two three four five and six and seven"
    measure = width_of("one two three four five") + 1
    assert lines(text, measure) == ["one two three four five", "and six and seven"]


def test_a_hyphen_is_no_place_to_break() -> None:
    """So that text copied from the file is what the article has; but in a word too wide it is the first."""
    assert lines("a de-escalation", width_of("de-escalation") + 1) == ["a", "de-escalation"]
    assert lines("a de-escalation", width_of("escalation") + 1) == ["a de-", "escalation"]


def test_a_fixed_space_holds_its_words_together() -> None:
    """The day goes down with its month."""
    assert lines("on the 15\u00a0May", width_of("on the 15") + 1) == ["on the", "15\u00a0May"]


def test_a_word_too_wide_is_cut() -> None:
    """An address without a place to break stays within the measure, and no sign of it is lost."""
    address = "https://news.example/" + "x" * 80
    cut = lines(f"See {address}", 120)
    assert "".join(cut).replace("See", "") == address
    assert all(width_of(line) <= 120 for line in cut)


def test_a_new_line_ends_a_line() -> None:
    """Wherever the text itself wants it."""
    assert lines(f"Ada Marsh{NEW_LINE}Prime Minister", 500) == ["Ada Marsh", "Prime Minister"]


def test_a_reference_never_starts_a_line_alone() -> None:
    """The fixed space before it, of another span, keeps it with the last word."""
    spans = [Span(text="The delegations met", look=LOOK), Span(text="\u00a0[1]", look=SMALL)]
    broken = break_lines(spans, FONTS, width_of("The delegations met") + 1)
    assert [words(line) for line in broken] == ["The delegations", "met\u00a0[1]"]


def test_hebrew_is_painted_from_the_right() -> None:
    """Its letters and words turned round, the figure in it and what stands around it not."""
    assert lines("said “שלום 25 עולם” on", 500) == ["said “םלוע 25 םולש” on"]


def test_arabic_letters_are_joined() -> None:
    """Painted in their presentation forms, from right to left."""
    (painted,) = lines("بن", 500)
    assert painted == "\ufee6\ufe91"


def test_brackets_in_right_to_left_text_are_mirrored() -> None:
    """So that they still enclose what they enclosed."""
    assert lines("שלום (עולם) שלום", 500) == ["םולש (םלוע) םולש"]


def test_signs_without_a_shape_are_not_painted() -> None:
    """Soft hyphens, zero-width spaces, direction marks; letters with loose accents are composed."""
    assert lines("co\u00adop\u200berate\u200e cafe\u0301", 500) == ["cooperate café"]


def test_a_missing_glyph_comes_from_the_next_font() -> None:
    """Greek in the text comes from the headings' font, and a sign that none has is named."""
    (line,) = break_lines([Span(text="Αθήνα 中", look=LOOK)], FONTS, 500)
    fonts = [fragment.font.rsplit("/", 1)[-1] for fragment in line.fragments]
    assert fonts == ["FiraSans-Regular.ttf", "IBMPlexSerif-Regular.ttf"]
    assert words(line) == "Αθήνα [U+4E2D]"
