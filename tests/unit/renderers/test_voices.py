"""Whose voice a source is stands wherever it is listed, and nothing where nothing is known."""

from __future__ import annotations

import dataclasses

import pytest

from summarizer.config.layouts import Layout, load_layout
from summarizer.model import Brief
from summarizer.renderers.markdown import render_markdown
from summarizer.renderers.voices import grade_key, voice_of
from summarizer.renderers.web import render_html
from summarizer.renderers.wording import source_entry
from tests.briefs import sources, talks


@pytest.fixture(scope="module")
def layout() -> Layout:
    """The packaged one."""
    return load_layout()


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, None),
        (
            {"kind": "broadcaster", "country_name": "Qatar", "ownership": "state-funded"},
            "Broadcaster, Qatar, state-funded",
        ),
        ({"kind": "government", "country_name": "France", "ownership": "state"}, "Government, France"),
        ({"ownership": "private"}, "Private"),
        ({"kind": "daily", "country": "EU"}, "Daily"),
        ({"kind": "daily", "descriptor": "close to the port union"}, "Close to the port union"),
        ({"grade": "B2"}, "Graded B2"),
        ({"kind": "blog", "grade": "F"}, "Blog, graded F"),
    ],
)
def test_the_voice_of_a_source(layout: Layout, given: dict[str, str], told: str | None) -> None:
    """Facts, or the desk's own words in their place; a grade behind them."""
    source = dataclasses.replace(sources(1)[0], **given)  # type: ignore[arg-type]
    assert voice_of(layout.labels, source) == told
    assert (told in source_entry(layout.labels, source)) is (told is not None)


def test_a_source_of_which_only_the_file_is_known_is_called_by_it(layout: Layout) -> None:
    """What is known of its outlet stands behind."""
    source = dataclasses.replace(sources(1)[0], outlet=None, title=None, published=None, kind="blog")
    assert source_entry(layout.labels, source) == (source.file, "Blog")


def test_grades_are_explained_once_and_only_those_used(layout: Layout) -> None:
    """Letters before figures; no line where there is no grade."""
    one, two, three = sources(3)
    graded = [dataclasses.replace(one, grade="B2"), dataclasses.replace(two, grade="B"), three]
    told = grade_key(layout.labels, graded)
    assert told == "Grades are the desk’s own: B usually reliable; 2 probably true."
    assert grade_key(layout.labels, sources(3)) is None


def test_all_documents_say_it(layout: Layout) -> None:
    """Markdown and the page list the voice with the source and explain the grades."""
    brief = with_voices(talks())
    for text in (render_markdown(brief, layout.labels), render_html(brief, layout.labels)):
        assert "Daily, Malta, private, graded C3" in text
        assert text.count("C fairly reliable") == 1


def with_voices(brief: Brief) -> Brief:
    """The brief with each of its sources described."""
    voice = {"kind": "daily", "country_name": "Malta", "ownership": "private", "grade": "C3"}
    described = tuple(dataclasses.replace(source, **voice) for source in brief.sources)  # type: ignore[arg-type]
    return dataclasses.replace(brief, sources=described)
