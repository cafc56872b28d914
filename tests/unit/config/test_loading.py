"""YAML into models: 1.2 booleans, and every complaint at its line and column."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from summarizer.config.loading import Config, load_model, parse_model, position
from summarizer.errors import InputError


class Inner(Config):
    """A part of the model under test."""

    name: str = ""
    count: int = 0


class Outer(Config):
    """The model under test."""

    title: str = ""
    flag: bool = True
    share: float = 0.5
    day: datetime.date | None = None
    words: tuple[str, ...] = ()
    inner: Inner = Inner()
    many: dict[str, Inner] = {}  # noqa: RUF012 - pydantic copies defaults


def complaint(text: str) -> str:
    """What is said about a text that is wrong."""
    with pytest.raises(InputError) as caught:
        parse_model(text, Outer, "x.yaml")
    return str(caught.value)


@pytest.mark.parametrize("word", ["NO", "no", "yes", "on", "Off", "y", "True", "FALSE"])
def test_only_true_and_false_are_booleans(word: str) -> None:
    """Norway stays Norway, in a list and as a text."""
    model = parse_model(f"title: {word}\nwords: [{word}]", Outer, "x.yaml")
    assert (model.title, model.words) == (word, (word,))
    assert "should be a valid boolean" in complaint(f"flag: {word}")


def test_true_and_false_are_booleans() -> None:
    """The two words that are, and a text that is not."""
    assert parse_model("flag: false", Outer, "x.yaml").flag is False
    assert complaint("title: true") == "x.yaml:1:8: 'title' should be a valid string, not true"


def test_numbers_stay_text_where_text_is_wanted() -> None:
    """A version 1.10 does not become 1.1, nor a reference 007 a 7."""
    model = parse_model("title: 1.10\nwords: [007, 1e3]\nshare: 1", Outer, "x.yaml")
    assert (model.title, model.words, model.share) == ("1.10", ("007", "1e3"), 1.0)


def test_dates_are_read_only_where_a_date_is_wanted() -> None:
    """The same characters are a date in one place and text in another."""
    model = parse_model("day: 2025-03-18\ntitle: 2025-03-18", Outer, "x.yaml")
    assert (model.day, model.title) == (datetime.date(2025, 3, 18), "2025-03-18")


def test_an_empty_file_gives_the_defaults(tmp_path: Path) -> None:
    """A file of comments alone is a file without settings."""
    path = tmp_path / "x.yaml"
    path.write_text("# nothing set\n", encoding="utf-8")
    assert load_model(path, Outer) == Outer()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("title: a\ntitel: b", "x.yaml:2:1: unknown key 'titel' (did you mean 'title'?)"),
        ("inner:\n  nme: b", "x.yaml:2:3: unknown key 'nme' (did you mean 'name'?)"),
        ("many:\n  a: {zzz: b}", "x.yaml:2:7: unknown key 'zzz' (known: count, name)"),
        ("title: a\ntitle: b", "x.yaml:2:1: duplicate key 'title'"),
        ("inner: {count: many}", "x.yaml:1:16: 'inner.count' should be a valid integer, not \"many\""),
        ("- a", "x.yaml:1:1: expected keys and values (key: value)"),
        ("title: &a b\nwords: [*a]", "x.yaml:1:8: an alias (*name) is not supported; write it out"),
        ("title: !!python/name:os.system x", "x.yaml:1:8: the tag"),
        ("title: !secret x", "x.yaml:1:8: the tag"),
        ("words: [a, b", "x.yaml:2:1: not YAML:"),
        ("title: 'a", "x.yaml:1:10: not YAML:"),
        ("? [a]\n: b", "x.yaml:1:3: a key must be plain text"),
        ("title: \x07", "x.yaml: not YAML:"),
        ("a: b\n--- \nc: d", "x.yaml:2:1: not YAML:"),
        ("a: b\n<<: {c: d}", "x.yaml:2:1: merge keys (<<) are not supported; write the keys out"),
        (f"a: b\nc: {'d' * 60_000}", "x.yaml:2: holds 60,003 characters in one line, more than 50,000; break it"),
    ],
)
def test_complaints_name_the_place(text: str, expected: str) -> None:
    """Each complaint begins with the place a user has to look at."""
    assert complaint(text).startswith(expected)


def test_all_complaints_are_told_at_once() -> None:
    """In the order of the file, a line each."""
    message = complaint("share: much\ntitel: a\nflag: 3")
    assert [line.split(": ")[0] for line in message.splitlines()] == ["x.yaml:1:8", "x.yaml:2:1", "x.yaml:3:7"]


@pytest.mark.parametrize("text", ["[" * 100_000, "- " * 100_000, "{a: " * 50_000, "title: " + "[" * 60])
def test_deep_nesting_is_refused(text: str) -> None:
    """A hostile file cannot crash the parser."""
    assert "nests deeper than 40 levels" in complaint(text)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    """Another encoding, a binary file, a missing file and a folder each get a sentence."""
    latin = tmp_path / "latin.yaml"
    latin.write_bytes("title: a\nwords: [Überblick]".encode("latin-1"))
    with pytest.raises(InputError, match=r"latin.yaml:2: is not UTF-8 text; save it as UTF-8"):
        load_model(latin, Outer)
    with pytest.raises(InputError, match="cannot be read: No such file"):
        load_model(tmp_path / "none.yaml", Outer)
    with pytest.raises(InputError, match="cannot be read: Is a directory"):
        load_model(tmp_path, Outer)


def test_a_huge_file_is_refused(tmp_path: Path) -> None:
    """An article named dossier.yaml by mistake is not parsed for minutes."""
    path = tmp_path / "x.yaml"
    path.write_bytes(b"a" * 2_000_001)
    with pytest.raises(InputError, match="is larger than"):
        load_model(path, Outer)


def test_the_position_of_a_key_can_be_asked_for(tmp_path: Path) -> None:
    """A later check can name the line of a setting too; of one that is not there, the nearest above it."""
    path = tmp_path / "x.yaml"
    path.write_text("title: a\nmany:\n  first: {name: b}\n", encoding="utf-8")
    assert position(path, ("many", "first")) == (3, 3)
    assert position(path, ("many", "second")) == (2, 1)


def test_many_complaints_are_counted() -> None:
    """Ten are told, the others are counted: a file of another kind would fill the screen."""
    lines = complaint("\n".join(f"x{number}: y" for number in range(30))).splitlines()
    assert len(lines) == 11
    assert lines[-1] == "x.yaml: and 20 more"
