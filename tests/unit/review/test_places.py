"""Labels on the page: each is named by words that it alone shows, however many there are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from summarizer.composition.desk.anchors import plain
from summarizer.model import Brief, Quote
from summarizer.review import places
from summarizer.review.places import labels_of
from tests.unit.review.reviewing import dossier_in, session_on

MANY = 300


@pytest.fixture(scope="module")
def brief(tmp_path_factory: pytest.TempPathFactory) -> Brief:
    """The brief of the demonstration."""
    return session_on(dossier_in(tmp_path_factory.mktemp("places"))).brief


def quoting(brief: Brief, *texts: str) -> Brief:
    """A brief whose labels are quotations of these texts."""
    quotes = tuple(Quote(speaker=None, text=one, source=1, start=0, end=len(one)) for one in texts)
    return replace(brief, quotes=quotes, differences=(), positions=(), steps=(), highlights=())


def test_a_label_is_named_by_words_of_its_own(brief: Brief) -> None:
    """Words that another label shows too name neither, where it has others."""
    for label in labels_of(brief):
        shown = [one for other in labels_of(brief) if other.kind == label.kind for one in (other.words,)]
        assert shown.count(label.words) == 1


def test_quotation_marks_and_capitals_make_no_other_words(brief: Brief) -> None:
    """Labels that only differ in them are called by what they show, and told apart by nothing."""
    named = [label.words for label in labels_of(quoting(brief, "The “port” is open", 'the "port" is open'))]
    assert named == ["The “port” is open", 'the "port" is open']


def test_words_are_folded_once(brief: Brief, monkeypatch: pytest.MonkeyPatch) -> None:
    """Many labels cost as much more as they are more, and not their square."""
    calls = list[str]()
    monkeypatch.setattr(places, "plain", lambda text: calls.append(text) or plain(text))
    held = quoting(brief, *(f"Harbour number {number} is closed" for number in range(MANY)))
    assert len({label.words for label in labels_of(held)}) == MANY
    assert len(calls) <= 3 * MANY


def test_a_scene_is_kept_until_the_brief_is_another(tmp_path: Path) -> None:
    """Pages and marks that change no brief do not look through it again."""
    session = session_on(dossier_in(tmp_path))
    scene = session.scene()
    session.act({"act": "flag", "id": next(iter(scene.labels))})
    assert session.scene() is scene
    session.act({"act": "title", "value": "Another"})
    assert session.scene() is not scene
    assert session.scene().brief.title == "Another"
