"""Pins, drops and moves find their sentence, or say why not."""

from __future__ import annotations

import datetime
import hashlib
from pathlib import Path
from typing import Any

import pytest

from summarizer.config.dossier import DossierConfig
from summarizer.config.profiles import load_profile
from summarizer.errors import InputError
from summarizer.model import Article, Brief
from summarizer.pipeline import build_brief
from summarizer.readers.dossier import Dossier

TEXTS = {
    "a.txt": "President Kari Berg of Norway and President Jan Zielony of Poland agreed on a ferry line in a call. "
    "Berg refused to lift the ban on trawlers in the northern waters.\n\n"
    "The weather in Oslo was fine all day, with a light wind.\n\n"
    "Germany welcomed the agreement on the ferry line and offered help.",
    "b.txt": "President Kari Berg of Norway and President Jan Zielony of Poland spoke of the ferry for an hour. "
    "Technical teams will meet in Copenhagen on Friday to draw up a timetable for the ferry line.",
}


def brief(*edits: dict[str, Any]) -> Brief:
    """The brief of both articles with the given edits."""
    articles = tuple(
        Article(file=name, text=text, sha256=hashlib.sha256(text.encode()).hexdigest()) for name, text in TEXTS.items()
    )
    config = DossierConfig.model_validate({"edits": list(edits)})
    dossier = Dossier(name="ferry", folder=Path("ferry"), config=config, articles=articles)
    return build_brief(dossier, load_profile("leaders-call"), prepared_on=datetime.date(2024, 5, 15)).brief


def texts(found: Brief, key: str) -> list[str]:
    """The statements of a section."""
    return [s.text for section in found.sections if section.key == key for s in section.statements]


def test_a_pin_appears_and_a_drop_does_not() -> None:
    """The officer's word goes before what the sentence is worth."""
    assert not any("weather" in text for section in brief().sections for text in texts(brief(), section.key))
    assert any("weather" in text for text in texts(brief({"pin": "The weather", "section": "next"}), "next"))
    dropped = brief({"drop": "Germany welcomed"})
    assert "Germany" in texts(brief(), "europe")[0]
    assert not any("Germany welcomed" in s.text for section in dropped.sections for s in section.statements)


def test_a_moved_sentence_stands_in_its_new_section() -> None:
    """It stands there alone."""
    found = brief({"move": "Technical teams", "section": "outcome"})
    assert any("Technical teams" in text for text in texts(found, "outcome"))
    assert not any("Technical teams" in text for text in texts(found, "next"))


def test_a_pin_to_the_bottom_line_comes_first() -> None:
    """``bottom_line`` is a place of its own."""
    assert (
        brief({"pin": "Germany welcomed", "section": "bottom_line"}).bottom_line[0].text.startswith("Germany welcomed")
    )


def test_an_edit_that_fits_two_sentences_lists_them() -> None:
    """The remedy is more words, or the source; with the source it works."""
    with pytest.raises(InputError, match=r"matches 2 sentences: a\.txt.*b\.txt"):
        brief({"pin": "President Kari Berg"})
    found = brief({"pin": "President Kari Berg", "source": "b.txt"})
    assert any("for an hour" in s.text for section in found.sections for s in section.statements)


def test_an_edit_whose_sentence_is_gone_is_a_notice() -> None:
    """The build goes on."""
    found = brief({"pin": "The weather in Bergen"})
    assert any("The weather in Bergen" in notice.text for notice in found.notices if notice.kind == "edit")


def test_an_unknown_section_is_an_error() -> None:
    """The message lists the sections there are."""
    with pytest.raises(InputError, match=r"unknown section 'outcom'.*outcome"):
        brief({"pin": "The weather", "section": "outcom"})


def test_a_pin_or_a_move_may_put_a_sentence_under_also_reported() -> None:
    """What the officer would not file is a place of its own, in neither case in a section too."""
    for edit in ("pin", "move"):
        found = brief({edit: "The weather in Oslo", "section": "also_reported"})
        assert [s.text[:11] for s in found.also_reported if "weather" in s.text] == ["The weather"]
        assert not any("weather" in s.text for section in found.sections for s in section.statements)


def test_a_quote_with_its_context_names_a_sentence() -> None:
    """Two sentences hold the quote; what stands before or after it in the article tells which is meant."""
    quote = {"quote": "President Jan Zielony of Poland"}
    with pytest.raises(InputError, match="matches 2 sentences"):
        brief({"pin": quote})
    for around in ({"after": "spoke of"}, {"after": "spoke of the ferry for an hour. Technical"}):
        found = brief({"pin": quote | around, "section": "next"})
        assert any("for an hour" in text for text in texts(found, "next"))
    found = brief({"drop": {"quote": "ban on trawlers", "before": "refused to lift the"}})
    assert not any("trawlers" in s.text for section in found.sections for s in section.statements)


def test_a_sentence_follows_the_one_that_the_officer_names() -> None:
    """``after`` gives the order inside a section, whatever the articles tell first."""
    pins = [{"pin": words, "section": "next"} for words in ("The weather", "Germany welcomed")]
    plain = texts(brief(*pins), "next")
    last = plain[-1]
    moved = texts(brief(*pins[:-1], {"pin": plain[0], "section": "next", "after": last[:30]}, *pins[1:]), "next")
    assert moved.index(plain[0]) == moved.index(last) + 1
