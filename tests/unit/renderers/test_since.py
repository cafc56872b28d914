"""What has changed since the last issue opens every document, and new statements are marked."""

from __future__ import annotations

import dataclasses
import io

import pypdfium2
import pytest
from docx import Document
from pptx import Presentation

from summarizer.config.layouts import Layout, load_layout
from summarizer.model import Brief, Change, Changes, Withdrawn, Wording
from summarizer.renderers.deck import render_deck
from summarizer.renderers.markdown import render_markdown
from summarizer.renderers.memo import render_memo
from summarizer.renderers.since import plain_text, since_lines
from summarizer.renderers.summary import source_summary
from summarizer.renderers.web import render_html
from summarizer.renderers.word import render_docx
from tests.briefs import sources, talks


@pytest.fixture(scope="module")
def layout() -> Layout:
    """The packaged one."""
    return load_layout()


def wording(text: str, source: int, issue: int | None = None) -> Wording:
    """Words that are a sentence."""
    return Wording(source=source, file="a.txt", text=text, start=0, end=len(text), sentence=text, issue=issue)


def later() -> Brief:
    """A brief after issue 4: one statement is new, one changed, one withdrawn, one carried on by another article."""
    brief = talks()
    numbered = tuple(
        dataclasses.replace(section, statements=tuple(dataclasses.replace(s, id=f"{section.key}{n}")
                            for n, s in enumerate(section.statements)))
        for section in brief.sections
    )  # fmt: skip
    first = next(s for section in reversed(numbered) for s in section.statements)
    changes = Changes(
        since=4,
        date="2024-05-13",
        new=(first.id,),
        changed=(
            Change(kind="figure", old=wording("At least 12 were hurt", 1, 4), new=wording("Twenty were hurt", 2)),
        ),
        withdrawn=(
            Withdrawn(id="x", old=wording("The bridge opens on Friday.", 2, 4), why="corrected", by=2),
            Withdrawn(id="y", old=wording("The port is shut.", 3, 4), why="gone", still_in=(1,)),
        ),
    )
    return dataclasses.replace(brief, sections=numbered, changes=changes)


def test_the_lines(layout: Layout) -> None:
    """Old and new words side by side, who says so; what another article still says is not withdrawn."""
    lines = [plain_text(line, layout.labels) for line in since_lines(later(), layout.labels)]
    assert lines == [
        "New: 1, marked “new” below",
        "Figure: before “At least 12 were hurt”, now “Twenty were hurt” [2]",
        "Withdrawn: “The bridge opens on Friday” (corrected by [2])",
    ]


def test_nothing_is_said_without_an_issue_before(layout: Layout) -> None:
    """No block, no mark."""
    assert since_lines(talks(), layout.labels) == ()
    assert "Since No." not in render_markdown(talks(), layout.labels)


def test_where_nothing_changed_that_is_said(layout: Layout) -> None:
    """An empty block would look like a mistake."""
    brief = dataclasses.replace(talks(), changes=Changes(since=4, date="2024-05-13"))
    assert [plain_text(line, layout.labels) for line in since_lines(brief, layout.labels)] == [
        "Nothing printed here is known to be new."
    ]


def texts(brief: Brief, layout: Layout) -> dict[str, str]:
    """The words of each document."""
    pages = pypdfium2.PdfDocument(render_memo(brief, layout))
    slides = Presentation(io.BytesIO(render_deck(brief, layout))).slides
    shapes = (shape for slide in slides for shape in slide.shapes if shape.has_text_frame)
    return {
        "memo": " ".join(page.get_textpage().get_text_bounded() for page in pages),
        "deck": " ".join(shape.text_frame.text for shape in shapes),
        "word": "\n".join(paragraph.text for paragraph in Document(io.BytesIO(render_docx(brief, layout))).paragraphs),
        "markdown": render_markdown(brief, layout.labels),
        "html": render_html(brief, layout.labels),
    }


def test_it_opens_every_document(layout: Layout) -> None:
    """Before the bottom line, with all its words; a new statement bears the mark or stands under it."""
    for name, text in texts(later(), layout).items():
        flat = " ".join(text.split())
        assert "Since No. 4 of 13 May 2024" in flat, name
        assert flat.index("Since No. 4") < flat.lower().index("bottom line"), name
        for words in ("At least 12 were hurt", "Twenty were hurt", "The bridge opens on Friday"):
            assert words in flat, name
        assert "new" in flat.lower(), name


def test_the_memo_keeps_to_two_pages(layout: Layout) -> None:
    """With the block and the counted summary too."""
    assert len(pypdfium2.PdfDocument(render_memo(later(), layout))) == 2


def test_the_source_summary_counts(layout: Layout) -> None:
    """Only what is known is counted; what there is none of is not named."""
    one, two, three = sources(3)
    known = (
        dataclasses.replace(one, agency="AP", kind="daily", ownership="state-funded"),
        dataclasses.replace(two, kind="agency", origin=1, language="fr", notes=("Correction: it was May.",)),
        dataclasses.replace(three, published="2024-05-16", partial="subscribe to continue reading"),
    )
    told = source_summary(layout.labels, dataclasses.replace(talks(), sources=known))
    assert told == (
        "3 articles, 2 of them independent of the others; 2 from news agencies; 1 from an outlet that a state owns or "
        "funds; dated 14 May 2024 to 16 May 2024; 1 without a date; 1 not complete (cut short or behind a paywall); "
        "1 corrected; in 2 English, 1 French; 126 of their 1206 words are printed."
    )
    plain = source_summary(layout.labels, dataclasses.replace(talks(), sources=(one,)))
    assert plain == ("1 article; dated 14 May 2024; in English; 41 of their 401 words are printed.")


def test_all_documents_carry_the_summary(layout: Layout) -> None:
    """The deck has it in the notes of its sources."""
    brief = talks()
    told = source_summary(layout.labels, brief)
    found = texts(brief, layout)
    slides = Presentation(io.BytesIO(render_deck(brief, layout))).slides
    found["deck"] = " ".join(slide.notes_slide.notes_text_frame.text for slide in slides)
    for name, text in found.items():
        assert told[:40] in " ".join(text.split()), name
