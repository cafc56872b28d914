"""Configuration of any shape: what YAML says is what is read, and nothing but InputError is ever raised."""

from __future__ import annotations

import datetime
import tempfile
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import yaml
from hypothesis import given
from pydantic import BaseModel

from summarizer.config.dossier import DossierConfig, load_dossier_config
from summarizer.config.loading import Config, parse_model
from summarizer.config.markings import LADDERS, highest, marking_of
from summarizer.config.profiles import ProfileFile
from summarizer.errors import InputError

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=20)
LINE = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
DAYS = st.dates(min_value=datetime.date(1900, 1, 1))
LANGUAGES = st.sampled_from(["en", "fr", "no", "uk"])
MARKINGS = st.sampled_from([text for ladder in LADDERS.values() for text in ladder])
SOURCES = st.fixed_dictionaries(
    {}, optional={"outlet": LINE, "title": LINE, "published": DAYS.map(str), "language": LANGUAGES, "marking": MARKINGS}
)
EDITS = st.one_of(
    st.fixed_dictionaries({"pin": LINE}, optional={"source": LINE, "section": WORDS}),
    st.fixed_dictionaries({"drop": LINE}, optional={"source": LINE}),
    st.fixed_dictionaries({"move": LINE, "section": WORDS}),
)
DOSSIERS = st.fixed_dictionaries(
    {},
    optional={
        "title": LINE,
        "event_date": DAYS.map(str),
        "roles": st.dictionaries(WORDS, st.one_of(st.just("auto"), st.lists(LINE, max_size=3)), max_size=3),
        "words": st.integers(20, 20_000),
        "from": LINE,
        "version": LINE,
        "marking": MARKINGS,
        "comment": LINE,
        "language": LANGUAGES,
        "sources": st.dictionaries(WORDS, SOURCES, max_size=3),
        "edits": st.lists(EDITS, max_size=3),
        "attach": st.booleans(),
    },
)


class Strings(Config):
    """A model that takes text alone."""

    texts: tuple[str, ...] = ()


def flat(edit: dict[str, Any]) -> set[str]:
    """The values of an edit and the name of its kind, however it is written down."""
    kinds = {kind for kind in ("pin", "drop", "move") if edit.get(kind)}
    values = {value["first"] if isinstance(value, dict) else value for value in edit.values() if value is not None}
    return values | kinds


def refusal(text: str, model: type[BaseModel]) -> InputError | None:
    """What is said about a text that is refused, or nothing where it is read."""
    try:
        parse_model(text, model, "x.yaml")
    except InputError as error:
        return error
    return None


def quoted(data: object) -> str:
    """YAML with every text in quotes, as PyYAML writes it."""
    return yaml.safe_dump(data, allow_unicode=True, default_style='"', sort_keys=False)


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf"]))))
def test_quoted_text_is_read_as_it_is(texts: list[str]) -> None:
    """Whatever it looks like: a number, a date, a boolean, nothing; signs that nobody sees are cleaned."""
    assert parse_model(quoted({"texts": texts}), Strings, "x.yaml").texts == tuple(texts)


@given(st.one_of(st.integers().map(str), st.floats(allow_nan=False).map(str), DAYS.map(str)))
def test_plain_numbers_and_dates_stay_as_they_are_written(text: str) -> None:
    """Where text is wanted, no digit is lost."""
    assert parse_model(f"texts: [{text}]", Strings, "x.yaml").texts == (text,)


@given(DOSSIERS)
def test_a_dossier_yaml_says_what_was_written(data: dict[str, object]) -> None:
    """Every key that is given arrives; every other keeps its default."""
    text = yaml.safe_dump(data, allow_unicode=True, default_style=None, sort_keys=False)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "dossier.yaml").write_text(text, encoding="utf-8")
        config = load_dossier_config(Path(folder))
    assert (config.title, config.sender, config.version) == (data.get("title"), data.get("from"), data.get("version"))
    assert (str(config.event_date) if config.event_date else None) == data.get("event_date")
    assert [flat(edit.model_dump()) for edit in config.edits] == [flat(edit) for edit in data.get("edits", [])]
    assert list(config.sources) == list(data.get("sources", {}))
    assert config.attach is data.get("attach", True)
    assert config.language == data.get("language", "en")


@given(st.text())
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    """No text makes the configuration crash."""
    for model in (DossierConfig, ProfileFile, Strings):
        assert str(refusal(text, model) or "x.yaml:").startswith("x.yaml:")


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=10)),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=8), inner, max_size=4)),
)
KEYS = st.sampled_from([*DossierConfig.model_fields, *ProfileFile.model_fields, "from"])


@given(st.dictionaries(KEYS, JSON, max_size=4))
def test_any_values_under_known_keys_are_read_or_refused_with_their_line(data: dict[str, object]) -> None:
    """A wrong type anywhere has its place."""
    text = yaml.safe_dump(data, allow_unicode=True)
    for model in (DossierConfig, ProfileFile):
        refused = refusal(text, model)
        assert refused is None or 1 <= (refused.line or 0) <= text.count("\n") + 1


@given(st.sampled_from(sorted(LADDERS)), st.data())
def test_the_highest_marking_is_one_of_those_given(scheme: str, data: st.DataObject) -> None:
    """And none of the others stands above it on its ladder."""
    ladder = LADDERS[scheme]
    texts = data.draw(st.lists(st.sampled_from(ladder), min_size=1))
    top = highest(map(marking_of, texts))
    assert top is not None
    assert ladder.index(top.text) == max(map(ladder.index, texts))
