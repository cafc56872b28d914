"""brief.html in a real browser: axe-core has no complaint, keys lead to paragraphs, paper takes two pages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from summarizer.config.layouts import load_layout
from summarizer.model import Passage
from summarizer.renderers.web import render_html
from tests.briefs import talks
from tests.conftest import DEMO
from tests.documents.dossiers import brief_of, every
from tests.documents.memos import built


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the demonstration dossier."""
    path = tmp_path_factory.mktemp("page") / "brief.html"
    path.write_text(render_html(built(DEMO), load_layout().labels), encoding="utf-8")
    return path


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 800, 400])
def test_accessible(browser: Any, file: Path, scheme: str, width: int) -> None:
    """No violation of axe-core's rules, in light and dark, at any width; nothing is loaded, nothing complains."""
    from axe_playwright_python.sync_playwright import Axe

    page = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": 900}, bypass_csp=True)
    asked, said = list[str](), list[str]()
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.goto(file.as_uri())
    found = Axe().run(page)
    assert found.response["violations"] == []
    assert asked == [file.as_uri()]
    assert said == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.close()


@every
def test_every_dossier_has_a_whole_page(browser: Any, name: str, tmp_path: Path) -> None:
    """No violation of axe-core's rules, nothing loaded, no line wider than the window, two pages on paper."""
    import pikepdf
    from axe_playwright_python.sync_playwright import Axe

    path = tmp_path / "brief.html"
    path.write_text(render_html(brief_of(name), load_layout().labels), encoding="utf-8")
    page = browser.new_page(viewport={"width": 800, "height": 900}, bypass_csp=True)
    asked = list[str]()
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    assert Axe().run(page).response["violations"] == []
    assert asked == [path.as_uri()]
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.pdf(path=str(tmp_path / "page.pdf"), format="A4", prefer_css_page_size=True)
    page.close()
    with pikepdf.open(tmp_path / "page.pdf") as pdf:
        assert len(pdf.pages) <= 2


def test_a_dateline_is_not_marked(browser: Any, tmp_path: Path) -> None:
    """In the paragraph beside, as in the brief, the words begin behind place and agency."""
    brief = talks()
    text = "LENNO (Coast Press) - The ministers met on Tuesday. More is not known."
    said = replace(brief.bottom_line[0], text=text[:51], start=0, end=51, antecedent=None)
    passage = Passage(source=said.source, start=0, end=len(text), text=text)
    path = tmp_path / "brief.html"
    short = replace(brief, bottom_line=(said,), context=(passage,), sections=(), highlights=())
    path.write_text(render_html(short, load_layout().labels), encoding="utf-8")
    page = browser.new_page()
    page.goto(path.as_uri())
    assert page.locator("mark").all_inner_texts() == ["The ministers met on Tuesday."]
    page.close()


def test_a_sentence_leads_to_its_paragraph(browser: Any, file: Path) -> None:
    """By keys alone: the number of a sentence is followed, and its paragraph is the one highlighted."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(file.as_uri())
    page.locator(".bottom-line a").first.focus()
    page.keyboard.press("Enter")
    target = page.locator(".passages p:target")
    assert target.count() == 1
    words = page.locator(".bottom-line p span").first.inner_text()
    assert words in target.inner_text()
    page.close()


def test_two_pages_on_paper(browser: Any, file: Path, tmp_path: Path) -> None:
    """Printed, the brief is at most two pages of A4, without the paragraphs beside it."""
    import pikepdf

    page = browser.new_page()
    page.goto(file.as_uri())
    page.pdf(path=str(tmp_path / "page.pdf"), format="A4", prefer_css_page_size=True)
    page.close()
    with pikepdf.open(tmp_path / "page.pdf") as pdf:
        assert len(pdf.pages) <= 2
