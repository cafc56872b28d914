"""layouts/labels.yaml: one set of words for all documents, in several languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.config.labels import TABLES, load_labels
from summarizer.config.layouts import load_layout
from summarizer.config.places import packaged_layouts
from summarizer.errors import InputError

PACKAGED = packaged_layouts()


@pytest.mark.parametrize("language", ["en", "fr", "de"])
def test_every_language_that_ships_is_whole(language: str) -> None:
    """Each label is there and is not empty; in English the tables are, since the brief has these words already."""
    labels = load_labels(language, [PACKAGED])
    empty = [name for name in TABLES if name != "languages"] if language == "en" else []
    assert [name for name in type(labels).model_fields if not getattr(labels, name)] == empty


def test_a_users_file_may_say_one_label_only(tmp_path: Path) -> None:
    """What it leaves out comes from the packaged file, in that language and then in English."""
    (tmp_path / "labels.yaml").write_text("fr: {bottom_line: En bref}\nnl: {sources: Bronnen}\n", encoding="utf-8")
    french, dutch = (load_labels(language, [tmp_path, PACKAGED]) for language in ("fr", "nl"))
    assert (french.bottom_line, french.sources, french.page) == ("En bref", "Sources", "{title} ({page}/{pages})")
    assert (dutch.bottom_line, dutch.sources) == ("Bottom line", "Bronnen")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("en: {sourses: Sources}", r":1:6: unknown label 'sourses' \(did you mean 'sources'\?\)"),
        ("en: {articles: '{number} articles'}", r"cannot fill in \{number\}; this label may hold \{count\}"),
        ("en: {articles: '{count articles'}", "cannot fill in"),
        ("en: {months: [January]}", "12 labels are needed"),
        ("en: {bottom_line: [a, b]}", "a label is a text"),
        ("en: {titles: [a, b]}", "a table of texts is needed"),
        ("en: {titles: {'Talks of {x}': 'Pourparlers de {y}'}}", r"cannot fill in \{y\} in the translation"),
    ],
)
def test_a_label_that_cannot_be_printed_is_refused_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    """When the file is read, not when a slide is made."""
    (tmp_path / "labels.yaml").write_text(text + "\n", encoding="utf-8")
    with pytest.raises(InputError, match=said):
        load_labels("en", [tmp_path, PACKAGED])


def test_an_unknown_language_is_told_which_there_are() -> None:
    """The message lists the blocks of the files."""
    with pytest.raises(InputError, match="use one of: de, en, fr"):
        load_layout(labels="tlh")
