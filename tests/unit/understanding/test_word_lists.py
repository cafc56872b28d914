"""Word lists of a language."""

from pathlib import Path

import pytest

from summarizer.errors import ReadError
from summarizer.language import lists
from summarizer.language.lists import read_lists
from summarizer.language.numerals import numerals


def test_headings_hold_words_and_phrases() -> None:
    """Entries are parted by commas; a phrase keeps its spaces; a comment is dropped."""
    assert {"according to", "agreed to"} & read_lists("en", "differences")["firm"]
    assert not any("#" in word for words in read_lists("en", "speech").values() for word in words)


def test_a_language_without_lists_gets_english() -> None:
    """Rules for a language without lists find little, and nothing breaks."""
    assert read_lists("xx", "speech") == read_lists("en", "speech")


def test_a_word_before_the_first_heading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A list that does not begin with a heading is refused by name."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "broken_list.txt").write_text("stray\n[said]\nsaid\n", encoding="utf-8")
    monkeypatch.setattr(lists, "_HERE", tmp_path)
    with pytest.raises(ReadError, match="broken_list"):
        read_lists("en", "broken_list")


def test_number_words() -> None:
    """Number words have their values."""
    assert (numerals("en")["ninety"], numerals("en")["a dozen"]) == (90, 12)
