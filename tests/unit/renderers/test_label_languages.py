"""The documents in the language of their labels: every word that is not from the brief comes from the labels."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import yaml
from pptx import Presentation

from summarizer.codec import encode_brief
from summarizer.config.labels import load_labels
from summarizer.config.layouts import Layout, load_layout, with_labels, with_shape
from summarizer.config.places import packaged_layouts
from summarizer.config.shapes import shape_names
from summarizer.errors import InputError
from summarizer.model import Brief
from summarizer.renderers.by_desk import difference_name
from summarizer.renderers.days import day
from summarizer.renderers.deck import render_deck
from summarizer.renderers.headings import heading, with_headings
from summarizer.renderers.markdown import render_markdown
from summarizer.renderers.memo import render_memo
from summarizer.renderers.web import render_html
from summarizer.renderers.word import render_docx
from summarizer.renderers.wording import quoted
from tests.briefs import talks
from tests.memo_briefs import annexed

LABELS_FILE = packaged_layouts() / "labels.yaml"
SIGN = "þ"
"""Stands for each letter of a label in the language of the test: no word of a brief holds it."""
SAME = {"brief", "json", "http", "https", "txt", "sources"}
"""Of names of files and addresses, the same in every language."""


def masked(label: Any) -> Any:
    """A label with the sign for each letter outside its braces."""
    if isinstance(label, list):
        return [masked(one) for one in label]
    if isinstance(label, dict):
        return {name: masked(one) for name, one in label.items()}
    if not isinstance(label, str):
        return label
    parts = re.split(r"(\{\w+\}|brief\.json)", label)
    return "".join(part if index % 2 else re.sub(r"[^\W\d_]", SIGN, part) for index, part in enumerate(parts))


def layout(folder: Path) -> Layout:
    """The usual layout, its labels in the language of the test."""
    english = yaml.safe_load(LABELS_FILE.read_text(encoding="utf-8"))["en"]
    kinds = {"scope", "omission", "strength", "name", "figure", "money", "duration", "date", "wording"}
    block = {name: masked(label) for name, label in english.items()} | {"kinds": dict.fromkeys(kinds, SIGN)}
    (folder / "labels.yaml").write_text(yaml.safe_dump({"zz": block}, allow_unicode=True), encoding="utf-8")
    return with_labels(load_layout(), "labels.yaml", folder)


def memo_text(brief: Brief, style: Layout) -> str:
    """The words of the memo, and what a screen reader says for its figures."""
    data = render_memo(brief, style)
    document = pypdfium2.PdfDocument(data)
    return " ".join(page.get_textpage().get_text_bounded() for page in document)


def deck_text(brief: Brief, style: Layout) -> str:
    """The words of all slides and notes."""
    slides = Presentation(io.BytesIO(render_deck(brief, style))).slides
    return " ".join(text for slide in slides for text in slide_texts(slide))


def slide_texts(slide: Any) -> Iterator[str]:
    """What stands in the shapes and tables of a slide, and in its notes."""
    for shape in (*slide.shapes, *slide.notes_slide.shapes):
        if shape.has_text_frame:
            yield shape.text_frame.text
        if getattr(shape, "has_table", False):
            yield from (cell.text for row in shape.table.rows for cell in row.cells)


def html_text(brief: Brief, style: Layout) -> str:
    """The words of the page, and what a screen reader says."""
    page = re.sub(r"<(style|head).*?</\1>", " ", render_html(brief, style.labels), flags=re.DOTALL)
    spoken = " ".join(re.findall(r'aria-label="([^"]*)"', page))
    return re.sub(r"<[^>]+>", " ", page) + spoken


def word_text(brief: Brief, style: Layout) -> str:
    """The words of the Word document, its notes and margins."""
    package = zipfile.ZipFile(io.BytesIO(render_docx(brief, style)))
    parts = [package.read(name).decode() for name in package.namelist() if re.match(r"word/\w+\d*\.xml", name)]
    texts = re.findall(r"<w:t[ >][^<]*</w:t>|<w:t>[^<]*</w:t>|<w:tab/>|</w:p>", " ".join(parts))
    return unescape("".join(re.sub(r"^<w:t[^>]*>|</w:t>$", "", one) if "w:t>" in one else " " for one in texts))


def shaped(name: str) -> Callable[[Brief, Layout], str]:
    """The words of the PDF in another shape."""
    return lambda brief, style: memo_text(brief, with_shape(style, name))


TEXTS: dict[str, Callable[[Brief, Layout], str]] = {
    "memo": memo_text,
    "word": word_text,
    **{f"memo as {name}": shaped(name) for name in sorted(shape_names([packaged_layouts()]))},
    "deck": deck_text,
    "markdown": lambda brief, style: render_markdown(brief, style.labels),
    "html": html_text,
}


def words_of(text: str) -> set[str]:
    """The words of a text, of letters alone; the memo's hash of eight digits is none."""
    return set(re.findall(r"[^\W\d_]{2,}", re.sub(r"\b[0-9a-f]{8}\b", "", text.replace("\u00ad", ""))))


@pytest.mark.parametrize("kind", sorted(TEXTS))
def test_every_word_is_the_briefs_or_a_label(kind: str, tmp_path: Path) -> None:
    """No document holds a word of its own that a labels file cannot translate."""
    brief = replace(annexed(), notices=())
    text = TEXTS[kind](brief, layout(tmp_path))
    known = words_of(encode_brief(brief).lower()) | SAME
    strange = {
        word for word in words_of(text.lower()) - known if SIGN not in word and not any(word in one for one in known)
    }
    assert SIGN in text
    assert strange == set()


@pytest.mark.parametrize("language", ["fr", "de"])
def test_no_english_label_remains(language: str) -> None:
    """In memo, slides, Markdown and page in French or German no label of two words or more stands in English."""
    english = load_labels("en", [packaged_layouts()])
    style = with_labels(load_layout(), language, Path())
    brief = with_headings(replace(talks(), notices=()), style.labels, own_title=False)
    phrases = [getattr(english, name) for name in type(english).model_fields]
    phrases = [text.partition("{")[0].strip() for text in phrases if isinstance(text, str)]
    told = encode_brief(brief)
    for text_of in TEXTS.values():
        text = " ".join(text_of(brief, style).split())
        assert [one for one in phrases if " " in one and one in text and one not in told] == []


def test_only_the_words_around_a_statement_change() -> None:
    """Dates and quotation marks are the labels' language; inside a statement nothing is."""
    french = load_labels("fr", [packaged_layouts()])
    assert day(french, "2024-05-14") == "14 mai 2024"
    assert quoted(french, "We agree") == "«\u00a0We agree\u00a0»"
    assert quoted(french, "“We agree”") == "“We agree”"
    statement = talks().sections[0].statements[0].text
    assert statement in " ".join(memo_text(talks(), with_labels(load_layout(), "fr", Path())).split())


@pytest.mark.parametrize(
    ("english", "french", "german"),
    [
        ("Outcome of the call", "Résultats de l’entretien", "Ergebnis des Telefonats"),
        ("Ukraine’s response", "Réaction : Ukraine", "Reaktion: Ukraine"),
        ("Germany and Spain’s response", "Réaction : Allemagne et Espagne", "Reaktion: Deutschland und Spanien"),
        ("Talks between Bosnia and Herzegovina and Serbia", "Pourparlers : Bosnie-Herzégovine et Serbie",
         "Gespräche: Bosnien und Herzegowina und Serbien"),
        ("Call between Ada Marsh and Leo Grun", "Entretien : Ada Marsh et Leo Grun",
         "Telefonat: Ada Marsh und Leo Grun"),
        ("Conference: Lenno Forum, Port Vale", "Conférence\u00a0: Lenno Forum, Port Vale",
         "Konferenz: Lenno Forum, Port Vale"),
        ("What the harbour gains", "What the harbour gains", "What the harbour gains"),
    ],
)  # fmt: skip
def test_a_heading_of_a_profile_is_known_by_its_english(english: str, french: str, german: str) -> None:
    """With the roles that it names, by the states' names in that language; any other heading stays."""
    labels = [load_labels(language, [packaged_layouts()]) for language in ("fr", "de")]
    assert [heading(english, one) for one in labels] == [french, german]


def test_a_title_of_the_officers_stays() -> None:
    """Even where it is worded as a profile's."""
    french = load_labels("fr", [packaged_layouts()])
    brief = replace(talks(), title="Talks between Northland and Southmark")
    assert with_headings(brief, french, own_title=True).title == brief.title
    assert with_headings(brief, french, own_title=False).title == "Pourparlers : Northland et Southmark"


def test_a_difference_is_named_by_its_kind() -> None:
    """Since what it is about is said in English; the officer's own words stay."""
    french = load_labels("fr", [packaged_layouts()])
    found = talks().differences[0]
    assert difference_name(french, replace(found, kind="duration")) == "Durée"
    assert (
        difference_name(french, replace(found, kind="desk", what="who asked")) == "who asked\N{NO-BREAK SPACE}(service)"
    )


def test_a_labels_file_must_say_which_language_it_means(tmp_path: Path) -> None:
    """A copy of the packaged file with one language more means that one; two more leave it open."""
    copy = LABELS_FILE.read_text(encoding="utf-8")
    (tmp_path / "one.yaml").write_text(copy + "pt: {sources: Fontes}\n", encoding="utf-8")
    (tmp_path / "two.yaml").write_text(copy + "pt: {sources: Fontes}\nnl: {sources: Bronnen}\n", encoding="utf-8")
    labels = with_labels(load_layout(), "one.yaml", tmp_path).labels
    assert (labels.sources, labels.language) == ("Fontes", "pt")
    with pytest.raises(InputError, match="leaves open which of its languages is meant"):
        with_labels(load_layout(), "two.yaml", tmp_path)
    with pytest.raises(InputError, match="there is no labels file"):
        with_labels(load_layout(), "three.yaml", tmp_path)
