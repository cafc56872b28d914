"""Notes, exponents and ordinals never join the number or word before them, in any format that knows what is raised."""

import io

import pytest

from summarizer.readers.formats.by_suffix import parse
from summarizer.readers.formats.seen.raised import raised
from tests import samples


@pytest.mark.parametrize(
    ("before", "mark", "after"),
    [
        ("in May 2026", "3", " to pay"),
        ("to pay 40", "12", " million"),
        ("for the bridge.", "4", " Sweden"),
        ("of 15", "[2]", " euros"),
        ("the treaty", "a", " of 1998"),
        ("the envoy", "*", " said"),
        ("the envoy", "†", " said"),
        ("in 1997", "1, 2", " and"),
        ("the vote", "[3][4]", " on"),
        ("the text", "citation needed", "."),
        ("100", "5", " votes"),
    ],
)
def test_note_marks(before: str, mark: str, after: str) -> None:
    """The number or sign of a note is no text."""
    assert not raised(before, mark, after)


@pytest.mark.parametrize(
    ("before", "mark", "after", "written"),
    [
        ("holds 3 km", "3", " of water", "³"),
        ("a hall of 900 m", "2", ".", "²"),
        ("5 x 10", "6", " tonnes", "⁶"),
        ("2 × 10", "-3", " of it", "⁻³"),
        ("on May 13", "th", " in", "th"),
        ("the XIX", "e", " siècle", "e"),
        ("enriched ", "235", "U", "²³⁵"),
        ("said M", "me", " Roy", "me"),
        ("Lakenet", "TM", " said", "™"),
        ("the lake", "north shore", " road", " north shore"),
    ],
)
def test_other_raised_text(before: str, mark: str, after: str, written: str) -> None:
    """Exponents become raised digits, ordinal endings stay, and words never run together."""
    assert raised(before, mark, after) == written


HTML = """<p>Ministers agreed in June 2031<sup>7</sup> to lend 60<sup><a href="#n1">11</a></sup> million crowns for
the dam.<sup>8</sup> The lake holds 4 km<sup>3</sup> of water, and the talks of the 3<sup>rd</sup> round go on.</p>
<p>Foreign Minister Ada Brandt rejected a toll of 20<sup>[9]</sup> crowns for lorries on the new bridge.</p>"""
READ = ("in June 2031 to lend 60 million", "for the dam. The lake", "4 km³ of water", "3rd round", "toll of 20 crowns")


def test_raised_marks_of_a_page() -> None:
    """A page's ``sup`` elements are told apart by what stands around them."""
    [article] = parse(samples.page(body=HTML).encode(), "a.html")
    assert all(words in " ".join(article.text.split()) for words in READ)


def test_raised_marks_of_a_word_file() -> None:
    """So are the raised runs of a Word file."""
    import docx

    document = docx.Document()
    for text, high in (
        ("Ministers agreed in June 2031", "7"), (" to lend 60", "11"), (" million crowns for the dam.", "8"),
        (" The lake holds 4 km", "3"), (" of water, and the talks of the 3", "rd"), (" round go on.", ""),
    ):  # fmt: skip
        paragraph = document.paragraphs[0] if document.paragraphs else document.add_paragraph()
        paragraph.add_run(text)
        paragraph.add_run(high).font.superscript = True
    out = io.BytesIO()
    document.save(out)
    [article] = parse(out.getvalue(), "a.docx")
    assert all(words in article.text for words in READ[:-1])
    assert "3 note marks" in article.notices[0].text


def test_raised_marks_of_rtf() -> None:
    """So is raised text in RTF, however it is switched on."""
    source = (
        r"{\rtf1\ansi Ministers agreed in June 2031{\super 7} to lend 60\super 11\nosupersub  million crowns for the "
        r"dam.\up6 8\up0  The lake holds 4 km{\super 3} of water, and the talks of the 3{\super rd} round go on.\par}"
    )
    [article] = parse(source.encode(), "a.rtf")
    assert all(words in article.text for words in READ[:-1])
