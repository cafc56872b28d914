"""Word lists of a language."""

from pathlib import Path

import pytest

from summarizer.errors import InputError, ReadError
from summarizer.language import HERE, known, lists, load
from summarizer.language.list_names import ListFile
from summarizer.language.lists import read_lists
from summarizer.language.numerals import numerals
from summarizer.language.rules import Rules
from summarizer.language.rules_by_code import rules_of
from summarizer.language.tables import read_words


def test_headings_hold_words_and_phrases() -> None:
    """Entries are parted by commas; a phrase keeps its spaces; a comment is dropped."""
    assert {"according to", "agreed to"} & read_lists("en", "differences")["firm"]
    assert not any("#" in word for words in read_lists("en", "speech").values() for word in words)


def test_what_a_language_lacks_is_known() -> None:
    """A language is read by its own lists or by none: what it lacks is empty, and named by ``lacks``."""
    assert not any(read_lists("de", "speech").values())
    assert load("en").lacks == ()
    assert not known("de")
    with pytest.raises(InputError, match="'de'"):
        load("de")


@pytest.mark.parametrize("file", [name for name in lists.NAMES if name not in ("words", "verbs")])
def test_every_list_has_its_name(file: ListFile) -> None:
    """The lists that a file holds are those that code can ask for, so that a misspelt one is an error of mypy.

    None is empty in all languages.
    """
    assert set(read_lists("en", file)) == set(lists.NAMES[file])
    assert [name for name in lists.NAMES[file] if not any(read_lists(code, file)[name] for code in ("en", "fr"))] == []


@pytest.mark.parametrize("file", ["words", "verbs"])
def test_every_table_of_words_has_its_name(file: str) -> None:
    """The same holds for the tables of words."""
    assert set(read_words(HERE / "en" / f"{file}.txt")) == set(lists.NAMES[file])


def test_a_language_without_rules_finds_nothing() -> None:
    """Rules that a language does not give match nowhere."""
    assert rules_of("xx") == Rules()
    assert Rules().clauses.dateline.search("LENNO - The talks") is None
    assert rules_of("en").clauses.dateline.match("LENNO - The talks")


def test_a_word_before_the_first_heading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A list that does not begin with a heading is refused by name."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "speech.txt").write_text("stray\n[said]\nsaid\n", encoding="utf-8")
    monkeypatch.setattr(lists, "_HERE", tmp_path)
    with pytest.raises(ReadError, match="speech"):
        read_lists("en", "speech")


def test_number_words() -> None:
    """Number words have their values."""
    assert (numerals("en")["ninety"], numerals("en")["a dozen"]) == (90, 12)
