"""Advance widths and line breaking, compared with what the fonts themselves say."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.renderers.deck.plan.measure import fit, lay_out, wrap
from summarizer.renderers.deck.plan.slides import Paragraph, Run
from summarizer.renderers.deck.template.fonts import face
from summarizer.renderers.deck.template.forms import Slot, TextStyle
from tests.installed import need

ARIAL = TextStyle(font="Arial", size=20)
FONTS = [Path("/usr/share/fonts/truetype") / folder for folder in ("liberation2", "liberation")]
"""Where Debian's packages put Liberation Sans, whose widths are Arial's."""
SAMPLES = ("The quick brown fox – “jumps” €5", "Міністри домовилися у Києві", "Οι υπουργοί συμφώνησαν", "Öffnung ß ě ł")


@pytest.mark.parametrize(
    ("style", "name"),
    [({}, "Regular"), ({"bold": True}, "Bold"), ({"italic": True}, "Italic"), ({"bold": True, "italic": True},
                                                                                "BoldItalic")],
)  # fmt: skip
def test_widths_are_the_fonts(style: dict[str, bool], name: str) -> None:
    """The table's widths are those of the metric twin, for Latin, Cyrillic and Greek."""
    from fontTools.ttLib import TTFont

    path = next((path for folder in FONTS if (path := folder / f"LiberationSans-{name}.ttf").exists()), None)
    need("Liberation Sans")
    assert path
    font = TTFont(path, lazy=True)
    glyphs, advances, units = font.getBestCmap(), font["hmtx"].metrics, font["head"].unitsPerEm
    for sample in SAMPLES:
        expected = sum(advances[glyphs[ord(character)]][0] for character in sample) / units
        assert face("Arial", **style).width(sample) == pytest.approx(expected)


@pytest.mark.parametrize("family", ["Calibri", "Cambria", "Times New Roman", "Verdana", "No Such Font"])
def test_every_family_measures_every_alphabet(family: str) -> None:
    """No sample has a character of width nought, whatever the family."""
    for sample in SAMPLES:
        assert all(face(family).width(character) > 0 for character in sample)


def test_unknown_families_are_taken_as_wide() -> None:
    """A font that nobody knows is measured wider than the common ones, so that its text fits."""
    assert face("No Such Font").width(SAMPLES[0]) > face("Arial").width(SAMPLES[0])


def test_combining_marks_take_no_room() -> None:
    """A mark set on the letter before it does not widen the text."""
    assert face("Arial").width("\u0950\u0301") == face("Arial").width("\u0950")


def test_wrap_keeps_every_character() -> None:
    """Lines joined by spaces give the text back where it was broken at spaces."""
    text = "The two foreign ministers agreed to reopen the border crossing at Lenno for goods traffic"
    lines = wrap(text, ARIAL, 20, 200)
    assert len(lines) > 2
    assert " ".join(lines) == text


def test_no_break_space_ties_the_number() -> None:
    """A source number is never alone on a line."""
    text = "word " * 12 + "last\N{NO-BREAK SPACE}[1]"
    for width in range(80, 400, 7):
        assert all(not line.startswith("[1]") for line in wrap(text, ARIAL, 20, width))


def test_a_word_wider_than_the_line_is_broken() -> None:
    """Nothing sticks out of the box, whatever the word."""
    lines = wrap("Donaudampfschifffahrtsgesellschaftskapitän", ARIAL, 20, 100)
    assert len(lines) > 3
    assert all(face("Arial").width(line) * 20 <= 100 for line in lines)


def test_hyphens_are_places_to_break() -> None:
    """A line ends after a hyphen, as PowerPoint has it."""
    assert wrap("energy-infrastructure", ARIAL, 20, 150) == ("energy-", "infrastructure")


def test_narrow_and_wide_text_in_capitals() -> None:
    """Text that is shown in capitals is measured in capitals."""
    caps = TextStyle(font="Arial", size=20, caps=True)
    assert len(wrap("section " * 10, caps, 20, 300)) > len(wrap("section " * 10, ARIAL, 20, 300))


def slot(height: float) -> Slot:
    """A slot 400 points wide."""
    return Slot(role="main", kind="body", index=1, name="x", box=(0, 0, 400 * 12700, round(height * 12700)),
                levels=(ARIAL, TextStyle(font="Arial", size=14, caps=True)))  # fmt: skip


def said(words: int, level: int = 0) -> Paragraph:
    """A paragraph of so many words."""
    return Paragraph(runs=(Run(text=" ".join(["word"] * words), language="en-GB"),), level=level)


def test_fit_takes_the_largest_size() -> None:
    """Text that fits as it is keeps its size; more text is set smaller; too much gives None."""
    sizes = [(laid[0].size if (laid := fit([said(words)], slot(100), 12)) else None) for words in (10, 40, 50, 400)]
    assert sizes[0] == 20
    assert 20 > (sizes[1] or 0) >= (sizes[2] or 0) >= 12
    assert sizes[3] is None


def test_small_levels_follow_but_stay_legible() -> None:
    """A second level shrinks with the first, never under twelve points."""
    laid, _ = lay_out([said(3), said(3, level=1)], slot(100), 12)
    assert [paragraph.size for paragraph in laid] == [12, 12]


def test_too_small_a_slot_size_is_raised() -> None:
    """A template's nine-point text is set at the least that may be shown."""
    tiny = Slot(role="footer", kind="ftr", index=1, name="x", box=(0, 0, 5000000, 400000),
                levels=(TextStyle(font="Arial", size=9),))  # fmt: skip
    laid = fit([said(2)], tiny, 12)
    assert [paragraph.size for paragraph in laid or ()] == [12]
