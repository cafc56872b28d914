"""What must hold of the finished documents of every dossier: once, short, filled, dated alike, legible, small."""

from __future__ import annotations

import io
import re
import subprocess
from html import unescape
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from lxml import etree
from pptx import Presentation

from summarizer.renderers.arrangement import arranged, lead
from summarizer.renderers.deck.plan.slides import Fill, Slide, Table, Text
from summarizer.renderers.markdown import render_markdown
from summarizer.renderers.printing import printed, source_language
from summarizer.renderers.web import render_html
from summarizer.renderers.wording import day, how_recent
from tests.documents import deck_checks
from tests.documents.asked import asked
from tests.documents.dossiers import DOSSIERS, LAYOUT, body_of, brief_of, deck_of, every, memo_of, slides_of
from tests.documents.vera import PROFILES, failures
from tests.installed import DRAWING, need

LABELS = LAYOUT.labels
MOST_SLIDES, HALF, FIFTH = 8, 0.5, 0.2
LETTERS = 0.02
"""Share of the area by which the letters of the last line end above its lower edge."""
MEMO_PT, DECK_PT, SPACING = 9, 12, 1.2
MEMO_BYTES, DECK_BYTES = 150_000, 100_000
AROUND = ("title", "kicker", "marking", "marking foot", "source", "date", "footer")
FOOT_PT = 72
"""The last lines of a memo's page: its footer."""


def texts(slide: Slide) -> list[str]:
    """Every paragraph of a slide, cells of tables too."""
    cells = [p.text for f in slide.fills if isinstance(f, Table) for row in f.rows for cell in row for p in cell]
    return [p.text for f in slide.fills if isinstance(f, Text) for p in f.paragraphs] + cells


def matter(slide: Slide) -> list[Fill]:
    """What is placed in the area of a slide."""
    return [fill for fill in slide.fills if fill.role not in AROUND]


@pytest.fixture(scope="module")
def drawn(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the decks that are asked for as LibreOffice draws them."""
    need(*DRAWING)
    folder, files = tmp_path_factory.mktemp("drawn"), tmp_path_factory.mktemp("decks")
    names = [name for name in asked(request.session, "name") if name in DOSSIERS]
    for name in names:
        (files / f"{name}.pptx").write_bytes(deck_of(name))
    deck_checks.draw({name: files / f"{name}.pptx" for name in names}, folder)
    return folder


def pages(pdf: Path) -> list[Any]:
    """The pages of a PDF with the place of each line, as poppler reads them."""
    need("pdftotext")
    boxes = subprocess.run(["pdftotext", "-bbox-layout", str(pdf), "-"], capture_output=True, check=True).stdout
    return list(etree.fromstring(boxes).iter("{*}page"))


def flat(text: str) -> str:
    """With one space between words, whatever the document put there."""
    return re.sub(r"\s+", " ", text.replace("\N{NO-BREAK SPACE}", " "))


def memo_text(name: str, folder: Path) -> str:
    """What poppler reads in the memo."""
    need("pdftotext")
    (folder / "memo.pdf").write_bytes(memo_of(name))
    command = ["pdftotext", "-layout", str(folder / "memo.pdf"), "-"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@every
def test_a_sentence_stands_on_one_slide_of_the_body(name: str) -> None:
    """In headlines, columns, lists and tables together."""
    brief = brief_of(name)
    said = {*brief.bottom_line, *brief.also_reported, *(s for section in brief.sections for s in section.statements)}
    faces = [" ".join(texts(slide)) for slide in body_of(name)]
    twice = [s.text for s in said if sum(printed(s, source_language(brief, s.source)) in face for face in faces) > 1]
    assert twice == []


@every
def test_a_sentence_stands_once_in_the_memo(name: str, tmp_path: Path) -> None:
    """The bottom line, the strip and the sections share none; fewer than six words may stand in another sentence."""
    brief, read = brief_of(name), memo_text(name, tmp_path)
    body = flat(re.sub(r"\n\s*\d+\.\s+", "\n", read)).split(LABELS.differences)[0]
    said = {*brief.bottom_line, *brief.also_reported, *(s for section in brief.sections for s in section.statements)}
    openings = {flat(" ".join(printed(s, source_language(brief, s.source)).split()[:9])) for s in said}
    assert [text for text in openings if len(text.split()) > 5 and body.count(text) > 1] == []


@every
def test_the_body_has_eight_slides_at_most(name: str) -> None:
    """Fewer where there are few statements."""
    brief = brief_of(name)
    count = len(brief.also_reported) + sum(len(section.statements) for section in brief.sections)
    assert len(body_of(name)) <= min(MOST_SLIDES, max(count, 2) + 1)


@every
def test_slides_of_the_body_are_filled_to_half(name: str, drawn: Path) -> None:
    """In the drawn deck, from the first to the last line or figure, over the height of the place for them."""
    presentation = Presentation(io.BytesIO(deck_of(name)))
    shown = list(zip(body_of(name), presentation.slides, pages(drawn / f"{name}.pdf"), strict=False))[1:]
    shares = {slide.title: filled(slide, file, page) for slide, file, page in shown}
    assert {title: share for title, share in shares.items() if share < HALF - LETTERS} == {}


def filled(slide: Slide, file: Any, page: Any) -> float:
    """The share of the area's height that lines, tables and figures take."""
    top, tall = (value / deck_checks.EMU_PER_POINT for value in slide.form.area[1::2])
    lines = ((float(line.get("yMin")), float(line.get("yMax"))) for line in page.iter("{*}line"))
    spans = [(y, bottom) for y, bottom in lines if top - 3 <= y and bottom <= top + tall + 3]
    frames = [s for s in file.shapes if s.has_chart or s.has_table]
    spans += [(s.top / deck_checks.EMU_PER_POINT, (s.top + s.height) / deck_checks.EMU_PER_POINT) for s in frames]
    return (max(s[1] for s in spans) - min(s[0] for s in spans)) / tall if spans else 0.0


@every
def test_one_size_of_text_a_deck(name: str) -> None:
    """All that is read; what is looked up, as the sources are, is at least twelve points; lines stand close."""
    read = [p for slide in body_of(name)[1:] for f in matter(slide) if isinstance(f, Text) for p in f.paragraphs]
    assert {p.size for p in read if p.level == 0} <= {20.0}
    every_size = [p.size for slide in slides_of(name) for f in slide.fills if isinstance(f, Text) for p in f.paragraphs]
    assert min(size for size in every_size if size) >= DECK_PT
    areas = [f.slot.style(0) for slide in body_of(name)[1:] for f in matter(slide) if isinstance(f, Text) and f.slot]
    assert max((style.spacing for style in areas), default=1.0) <= SPACING


@every
def test_the_deck_is_whole(name: str, drawn: Path) -> None:
    """Accessible, every text in its box, measured and drawn, and no word pale in the picture."""
    deck = deck_of(name)
    assert deck_checks.accessibility(deck) == []
    assert deck_checks.measured(deck) == []
    assert deck_checks.rendered(deck, drawn / f"{name}.pdf") == []
    assert deck_checks.pale(drawn / f"{name}.pdf") == []


@every
def test_documents_can_be_mailed(name: str) -> None:
    """Memo and deck are small."""
    assert len(memo_of(name)) < MEMO_BYTES
    assert len(deck_of(name)) < DECK_BYTES


@every
def test_the_memo_has_two_pages_and_ends_with_the_method(name: str, tmp_path: Path) -> None:
    """The last page is more than a fifth full, and its last block says how the memo was made."""
    read = memo_text(name, tmp_path).rstrip("\f").split("\f")
    assert len(read) == 2
    after = flat(read[1]).split(f"{LABELS.method}:")
    assert len(after) == 2
    assert not [title for title in (LABELS.sources, LABELS.differences, LABELS.also_reported) if title in after[1]]
    last = pages(tmp_path / "memo.pdf")[-1]
    height = float(last.get("height"))
    ends = [float(line.get("yMax")) for line in last.iter("{*}line")]
    assert max(y for y in ends if y < height - FOOT_PT) > FIFTH * height


@every
def test_nothing_in_the_memo_is_under_nine_points(name: str) -> None:
    """As the page's own instructions set it."""
    with pikepdf.open(io.BytesIO(memo_of(name))) as pdf:
        set_ = (token for page in pdf.pages for token in pikepdf.parse_content_stream(page))
        sizes = [float(operands[1]) for operands, operator in set_ if str(operator) == "Tf"]
    assert min(sizes) >= MEMO_PT


@every
def test_dates_agree_in_all_documents(name: str, tmp_path: Path) -> None:
    """The event's, the day of preparation, the latest article's, and those of the next steps."""
    brief = brief_of(name)
    cover = " ".join(s.text_frame.text for s in Presentation(io.BytesIO(deck_of(name))).slides[0].shapes
                     if s.has_text_frame)  # fmt: skip
    page = unescape(re.sub(r"<[^>]+>", " ", render_html(brief, LABELS)))
    memo, markdown = memo_text(name, tmp_path), render_markdown(brief, LABELS)
    told = {"memo": flat(memo), "deck": flat(cover), "html": flat(page), "md": flat(markdown.replace("\\", ""))}
    dates = [day(LABELS, brief.prepared_on), flat(how_recent(LABELS, brief.sources))]
    dates += [day(LABELS, brief.event_date)] if brief.event_date else []
    assert [(document, date) for document, text in told.items() for date in dates if date not in text] == []
    steps = [lead(brief, LABELS, b.section, s) for b in arranged(brief, LABELS, without=brief.bottom_line)
             for s in b.statements]  # fmt: skip
    counts = {step: steps.count(step) for step in steps if step}
    for step, count in counts.items():
        assert len(re.findall(rf"{re.escape(step)}\s*:", told["memo"])) >= count
        assert len(re.findall(rf"{re.escape(step)}\s*:", told["html"])) >= count
        assert told["md"].count(f"**{step}:**") >= count


@every
def test_titles_alone(name: str) -> None:
    """The titles of the slides, to be read with ``pytest -s``: no two alike, and mostly sentences over statements."""
    titles = [flat(slide.title) for slide in slides_of(name)]
    print(f"\n{name}", *titles, sep="\n  ")
    assert len(set(titles)) == len(titles)
    assert re.search(r"[.!?”\"’] \[\d+\]$", titles[1])
    shown = [
        flat(slide.title) for slide in body_of(name)[1:] if slide.form.use.startswith(("key", "section", "glance"))
    ]
    told = [title for title in shown if re.search(r"\[\d+\]$", title)]
    assert len(told) * 2 >= len(shown)


@pytest.mark.thorough
def test_memos_of_dossiers_conform_to_both_standards(tmp_path: Path) -> None:
    """PDF/UA-1 and PDF/A-3a by veraPDF's rules, for every dossier."""
    found = failures({name: memo_of(name) for name in DOSSIERS}, tmp_path)
    assert len(found) == len(DOSSIERS) * len(PROFILES)
    assert not {key: broken for key, broken in found.items() if broken}


@pytest.mark.thorough
@pytest.mark.parametrize("program", ["ooxml-validator", "openxml-audit"])
@pytest.mark.parametrize("name", DOSSIERS)
def test_decks_of_dossiers_are_valid(name: str, program: str, tmp_path: Path) -> None:
    """Two schema validators find nothing in the deck of any dossier."""
    need(program)
    path = tmp_path / f"{name}.pptx"
    path.write_bytes(deck_of(name))
    assert deck_checks.validated(path, program) == []
