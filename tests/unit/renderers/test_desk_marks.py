"""What the officer wrote is marked as the desk's wherever it is printed: each kind of edit, every format."""

from __future__ import annotations

import email
import email.policy
import html
import io
import json
import re
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import pytest

from summarizer.config.layouts import Layout, load_layout, with_labels, with_shape
from summarizer.config.places import packaged_layouts
from summarizer.config.profiles import load_profile
from summarizer.config.shapes import shape_names
from summarizer.documents import DOCUMENTS, render
from summarizer.model import Brief
from summarizer.pipeline import build_brief
from summarizer.readers.dossier import read_dossier
from tests.conftest import DEMO

EDITS = """
comment: What it means for us is told here alone.
roles: {affected: [UA]}
edits:
  - {pin: "The Kremlin said that the Russian armed forces", section: outcome}
  - {pin: "Negotiations on a maritime truce", section: next}
  - {pin: "Negotiators from Washington and Moscow", section: next}
  - speaker: {quote: "We will leave their refineries alone", is: Kari Moe}
  - step: {of: "Negotiations on a maritime truce", when: 2025-03-21, who: the two navies}
  - step: {of: "Negotiators from Washington and Moscow", when: before the thaw}
  - support: {of: "The Kremlin said that the Russian armed forces", in: [05-eastgate-daily.txt]}
  - difference: {what: who rang whom, of: ["Mr Zelensky said that Ukraine was for", "On the agenda are the Black Sea"]}
  - drop: {quotation: "We have seen promises"}
  - drop: {position: "The Kremlin reported that Russian forces"}
"""
HOUSE = load_layout()
LAYOUT = replace(HOUSE, memo=HOUSE.memo.model_copy(update={"annex": True}))
"""With its annex a memo prints all quotations, however full its two pages are."""
SHAPES = sorted(shape_names([packaged_layouts()]) - {"mail"})
WORDS = {
    "speaker": "Kari Moe",
    "day and who": "21 March 2025, the two navies",
    "time in words": "before the thaw",
    "difference": "who rang whom",
}
"""What the officer wrote, by the kind of edit: it stands where it belongs, with the mark right behind it."""
TOLD = {
    "title": "the title",
    "roles": "the roles (affected: UA)",
    "speaker": "Kari Moe as the speaker of “We will leave their refineries alone”",
    "step": "21 March 2025, the two navies for “Negotiations on a maritime truce”",
    "support": "who else says “The Kremlin said that the Russian armed forces”",
    "drop": "left out: “The Kremlin reported that Russian forces had been told to…”",
}
"""How the line on how the brief was made tells of each kind."""


@cache
def brief() -> Brief:
    """The demonstration with an edit of each kind."""
    with TemporaryDirectory() as folder:
        dossier = Path(folder) / "call"
        shutil.copytree(DEMO, dossier)
        with (dossier / "dossier.yaml").open("a", encoding="utf-8") as file:
            file.write(EDITS)
        read = read_dossier(dossier)
        day = read.config.prepared_on
        assert day
        return build_brief(read, load_profile("leaders-call"), prepared_on=day).brief


def of_pdf(data: bytes) -> str:
    """Text of all pages, without what stands at the foot of each."""
    import pypdf

    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]
    return " ".join(re.sub(r"\S+ · \S+ Page \d+ of \d+", "", page) for page in pages)


def of_slides(data: bytes) -> str:
    """Text of all slides and of what the speaker reads under them."""
    import pptx

    deck: Any = pptx.Presentation(io.BytesIO(data))
    parts = []
    for slide in deck.slides:
        for element in (slide._element, slide.notes_slide._element):
            parts += ["".join(text.text or "" for text in one.iter() if text.tag.endswith("}t"))
                      for one in element.iter() if one.tag.endswith("}p")]  # fmt: skip
    return " ".join(parts)


def of_word(data: bytes) -> str:
    """Text of the body."""
    from lxml import etree

    body = etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))
    paragraphs = (one for one in body.iter() if one.tag.endswith("}p"))
    return " ".join("".join(text.text or " " for text in one.iter() if text.tag.endswith(("}t", "}tab")))
                    for one in paragraphs)  # fmt: skip


def of_page(data: bytes) -> str:
    """Text of a page of HTML."""
    text = re.sub(rb"<(style|script).*?</\1>", b" ", data, flags=re.DOTALL)
    return html.unescape(re.sub("<[^>]+>", "", re.sub("(?=<(?:p|li|td|th|h.|figcaption)\\b)", " ", text.decode())))


def of_mail(data: bytes) -> str:
    """Both texts of a message."""
    message = cast("email.message.EmailMessage", email.message_from_bytes(data, policy=email.policy.default))
    texts = [message.get_body((kind,)) for kind in ("plain", "html")]
    assert all(texts)
    plain, page = (cast("email.message.EmailMessage", one).get_content() for one in texts)
    return f"{plain} {of_page(page.encode())}"


READERS: dict[str, Callable[[bytes], str]] = {
    "pdf": of_pdf,
    "pptx": of_slides,
    "md": lambda data: data.decode().partition("## Notices")[0].replace("*", "").replace("\\", ""),
    "docx": of_word,
    "html": of_page,
    "eml": of_mail,
}


@cache
def text(form: str, shape: str = "memo") -> str:
    """The text of a document, white space folded."""
    return told(form, with_shape(LAYOUT, shape))


def told(form: str, layout: Layout) -> str:
    """The text of a document in a layout."""
    documents = render(brief(), layout, [form])
    return " ".join(READERS[form](documents[DOCUMENTS[form].file]).split())


def test_every_format_is_read_here() -> None:
    """A new format must be added to the reader of texts, or its marks are not looked at."""
    assert set(READERS) == set(DOCUMENTS) - {"json"}


@pytest.mark.parametrize("kind", TOLD)
@pytest.mark.parametrize("form", READERS)
def test_each_kind_is_told_in_the_line_on_how_it_was_made(form: str, kind: str) -> None:
    """In words that name what was changed."""
    assert "Changed by the desk, not from the sources:" in text(form)
    assert TOLD[kind] in text(form)


@pytest.mark.parametrize("kind", WORDS)
@pytest.mark.parametrize("form", READERS)
def test_what_is_printed_is_marked(form: str, kind: str) -> None:
    """Words of the desk stand in the document with its mark behind them, and nowhere without."""
    body = re.sub(r"Changed by the desk, not from the sources:.*?(?=[.] |$)", "", text(form))
    places = [match.end() for match in re.finditer(re.escape(WORDS[kind]), body, re.IGNORECASE)]
    assert places or (form, kind) == ("eml", "speaker"), "the text of a mail has no quotations"
    assert all(body[at:].startswith(" (desk)") for at in places), [body[at - 40 : at + 20] for at in places]


@pytest.mark.parametrize("form", READERS)
def test_support_by_the_desk_is_marked(form: str) -> None:
    """The dots, or the words in their place."""
    assert re.search(r"●●○○○ \(desk\)|2 of 5 articles \(desk\)", text(form))


@pytest.mark.parametrize("form", READERS)
def test_the_comment_stands_under_its_label(form: str) -> None:
    """Not from the sources."""
    label = text(form).index("Desk comment: not from the sources")
    assert "What it means for us is told here alone." in text(form)[label : label + 200]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("form", ["pdf", "docx", "eml"])
def test_a_shape_marks_what_it_prints(form: str, shape: str) -> None:
    """Whatever of the desk's words a shape has room for; and it tells of all of them at its end."""
    body = re.sub(r"Changed by the desk, not from the sources:.*?(?=[.] |$)", "", text(form, shape))
    for words in WORDS.values():
        places = [match.end() for match in re.finditer(re.escape(words), body, re.IGNORECASE)]
        assert all(body[at:].startswith(" (desk)") for at in places), [body[at - 40 : at + 20] for at in places]
    assert "Changed by the desk, not from the sources:" in text(form, shape)
    assert "What it means for us is told here alone." in body


def test_brief_json_lists_what_the_desk_wrote() -> None:
    """Every kind of it, as data."""
    documents = render(brief(), LAYOUT, ["json"])
    listed = json.loads(documents["brief.json"])["desk"]
    assert [entry["what"] for entry in listed] == ["title", "roles", "speaker", "step", "step", "difference",
                                                   "drop", "drop", "support"]  # fmt: skip


@pytest.mark.parametrize(("language", "mark"), [("fr", "(service)"), ("de", "(Referat)")])
def test_the_mark_is_in_the_language_of_the_labels(language: str, mark: str) -> None:
    """In French and German too."""
    assert f"Kari Moe {mark}" in told("docx", with_labels(LAYOUT, language, DEMO))
