"""Floors under the figures of cleaning on real pages and labelled articles."""

import importlib.util

import pytest

from tests.quality import cross_validation, measure_cleaning, measure_unfamiliar

needs_shared = pytest.mark.skipif(
    not measure_cleaning.PAGES.is_file(), reason=f"{measure_cleaning.PAGES} is not there: not measured"
)
thorough = pytest.mark.thorough
needs_html_text = pytest.mark.skipif(not importlib.util.find_spec("html_text"), reason="html-text is not installed")


@needs_shared
@needs_html_text
def test_pages_as_pasted() -> None:
    """The text of whole pages comes out as the hand-made bodies say."""
    figures = measure_cleaning.measure_pages()
    assert figures["F1"] >= 0.965
    assert figures["recall"] >= 0.965


@thorough
@needs_shared
@needs_html_text
def test_pages_made_strange() -> None:
    """Without a word of furniture known, and among the furniture of other pages, most of it still comes out right."""
    assert measure_unfamiliar.measure_without_words()["F1"] >= 0.93
    assert measure_unfamiliar.measure_grafted()["F1"] >= 0.945
    assert measure_unfamiliar.measure_grafted(longest_words=90)["F1"] >= 0.9


@thorough
@needs_shared
def test_pages_as_html() -> None:
    """Read from HTML the pages come out at least as well as by trafilatura's best setting."""
    figures = measure_cleaning.measure_html()
    ours = figures.pop("ours")
    assert ours["F1"] >= 0.972
    assert ours["F1"] >= max(other["F1"] for other in figures.values())


@thorough
@needs_shared
@needs_html_text
def test_cross_validated() -> None:
    """What was chosen on one half of the pages holds on the other: HTML as trafilatura's best, text at 0.95."""
    text = cross_validation.cross_validate(cross_validation.text_way, cross_validation.CLEANING)
    html = cross_validation.cross_validate(cross_validation.html_way, cross_validation.READING)
    assert text.cross_validated >= 0.95
    assert html.cross_validated >= 0.96


@needs_shared
def test_clean_articles_stay_whole() -> None:
    """Articles that hold next to no furniture lose next to nothing but that."""
    figures = measure_cleaning.measure_clean_texts()
    assert figures["bodies removed"] <= 0.01
    assert figures["bodies lost"] <= 0.003
    assert figures["articles lost"] <= 0.003
    # links in brackets, letters of a site, credits behind the last sentence and lines about an update among them
    assert figures["articles removed but for captions"] <= 0.016


@needs_shared
def test_reference_articles() -> None:
    """Of the reference input no sentence is lost and no furniture kept."""
    assert measure_cleaning.measure_labels("putin-trump-call") == {"lost": [], "kept": []}


@needs_shared
@pytest.mark.parametrize("name", sorted(path.stem for path in measure_cleaning.GOLD.glob("*.json")))
def test_labelled_dossiers(name: str) -> None:
    """Of each labelled dossier at most three sentences are lost and three lines of furniture kept."""
    found = measure_cleaning.measure_labels(name)
    assert len(found["lost"]) <= 3
    assert len(found["kept"]) <= 3
