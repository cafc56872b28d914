"""The review page in a real browser: a whole session by keys, no violation of axe-core, and no request that leaves."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from summarizer.codec import decode_brief
from summarizer.config.dossier import load_dossier_config
from tests.conftest import DEMO


class Opened(NamedTuple):
    """A page in the browser, the dossier it is on, and what the browser asked for and complained of."""

    page: Any
    dossier: Path
    out: Path
    asked: list[str]
    said: list[str]


@pytest.fixture
def opened(browser: Any, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Opened]:
    """The page as the officer's browser has it, on a copy of the demonstration."""
    dossier, out = Path(shutil.copytree(DEMO, tmp_path / "call")), tmp_path / "out"
    command = [sys.executable, "-m", "summarizer", "review", str(dossier), "--no-browser", "--out", str(out)]
    server = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert server.stderr
    address = re.search(r"file://\S+", server.stderr.readline())
    assert address
    page = browser.new_page(**getattr(request, "param", {"viewport": {"width": 1280, "height": 860}}))
    asked, said = list[str](), list[str]()
    page.on("request", lambda one: asked.append(one.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(address[0])
    page.wait_for_selector(".card.is-current")
    page.wait_for_selector("#article #here")
    yield Opened(page, dossier, out, asked, said)
    page.close()
    server.terminate()
    server.wait(timeout=20)


def press(opened: Opened, *keys: str) -> None:
    """Press keys one after another."""
    for key in keys:
        opened.page.keyboard.press(key)


def act(opened: Opened, *keys: str) -> str:
    """Press keys, the last of which is an act, and wait for what the server says of it."""
    with opened.page.expect_response("**/act", timeout=60_000) as answer:
        press(opened, *keys)
    told: str = answer.value.json()["said"]
    opened.page.wait_for_timeout(60)
    return told


def current(opened: Opened) -> str:
    """The text of the card in view."""
    text: str = opened.page.inner_text(".is-current .text")
    return text


def choose(opened: Opened) -> tuple[str, str, str]:
    """Drop a statement, move another, put a candidate in, by keys; the texts of the three."""
    page = opened.page
    press(opened, "j", "j", "j")
    dropped = current(opened)
    assert act(opened, "x").startswith("drop: ")
    assert dropped not in page.inner_text("#cards section:nth-of-type(2) .statements")
    moved = current(opened)
    act(opened, "m", "2")
    assert current(opened) == moved
    assert page.get_attribute(".is-current", "data-section") == section_keys(page)[1]
    press(opened, "n")
    put = current(opened)
    assert page.evaluate("document.activeElement.classList.contains('candidate')")
    act(opened, "Enter")
    assert current(opened) == put
    return dropped, moved, put


def correct_and_approve(opened: Opened) -> None:
    """Review, undo and redo, name a speaker, comment, approve."""
    page = opened.page
    act(opened, "a")
    assert page.locator(".card.is-reviewed").count() >= 1
    act(opened, "u")
    act(opened, "U")
    page.evaluate("show(document.querySelector('[data-kind=quotation]'))")
    press(opened, "e")
    page.keyboard.type("Somebody Else")
    act(opened, "Enter")
    assert "Somebody Else" in page.inner_text("#cards")
    press(opened, "c")
    page.keyboard.type("What it means for us.")
    act(opened, "Tab", "Enter")
    page.fill("[data-form=approve] input", "Desk officer")
    page.focus("[data-form=approve] input")
    act(opened, "Enter")
    page.locator("#cards").focus()


def test_a_session_by_keys(opened: Opened) -> None:
    """Chosen, corrected, approved and built without a mouse, as settings, brief and memo then have it."""
    dropped, moved, put = choose(opened)
    correct_and_approve(opened)
    assert "memo.pdf" in act(opened, "B")
    settings = load_dossier_config(opened.dossier)
    assert {edit.kind for edit in settings.edits} >= {"drop", "move", "speaker"}
    assert settings.comment == "What it means for us."
    brief = decode_brief((opened.out / "call" / "brief.json").read_text(encoding="utf-8"))
    assert brief.approved
    assert brief.approved.by == "Desk officer"
    printed = {one.text for section in brief.sections for one in section.statements}
    assert dropped not in printed
    assert {moved, put} <= printed
    assert any(quote.speaker == "Somebody Else" for quote in brief.quotes)
    assert (opened.out / "call" / "memo.pdf").read_bytes().startswith(b"%PDF")
    assert opened.said == []


def section_keys(page: Any) -> list[str]:
    """Keys of the sections in their order."""
    found: list[str] = page.evaluate("[...document.querySelectorAll('h2[id^=section-]')].map((h) => h.id.slice(8))")
    return found[1:]


def test_more_by_keys(opened: Opened) -> None:
    """To a section, its candidates and one of them by its number; which articles say it; two sentences that differ."""
    page = opened.page
    press(opened, "g", "2", "n")
    wanted = page.inner_text("section:has(#section-affected) .candidate >> nth=1").split("\n")[1]
    act(opened, "2")
    assert wanted in page.inner_text("section:has(#section-affected) .statements")
    press(opened, "s")
    page.check("#ask input[value='4']")
    page.check("#ask input[value='5']")
    page.focus("#ask button[value=save]")
    act(opened, "Enter")
    assert {"[4]", "[5]"} <= set(page.inner_text(".is-current .facts").replace(",", " ").split())
    press(opened, "=", "k", "=")
    page.keyboard.type("who agreed first")
    act(opened, "Enter")
    press(opened, "g", "d")
    assert "who agreed first" in current(opened)
    assert act(opened, "f").startswith("flag: ")
    assert "is-flagged" in (page.get_attribute(".is-current", "class") or "")
    assert opened.said == []


def test_a_search_reads_the_articles(opened: Opened) -> None:
    """What no card holds is found where it stands, and can be put into a section from there."""
    page = opened.page
    press(opened, "/")
    page.keyboard.type("ice hockey")
    page.wait_for_selector("#search-articles .found")
    with page.expect_response("**/act"):
        page.select_option("#search-articles .found select", "outcome")
    page.wait_for_selector("section:has(#section-outcome) .statements >> text=ice hockey")
    assert "ice hockey" in page.inner_text("#article #here")
    assert b"- move:" in (opened.dossier / "dossier.yaml").read_bytes()


def test_nothing_leaves_the_machine(opened: Opened) -> None:
    """Whatever is looked at, the browser asks this machine's own server alone."""
    press(opened, "j", "v")
    opened.page.wait_for_selector("#preview-pictures img", timeout=120_000)
    press(opened, "Escape", "j", "j")
    opened.page.wait_for_timeout(300)
    outside = [url for url in opened.asked if not url.startswith(("http://127.0.0.1:", "file://"))]
    assert outside == []
    assert len(opened.asked) > 5


def test_single_keys_can_be_turned_off(opened: Opened) -> None:
    """For those whose screen reader or voice sends letters; the buttons still act."""
    press(opened, "?")
    opened.page.uncheck("#keys-on")
    press(opened, "Escape")
    before = (opened.dossier / "dossier.yaml").read_bytes()
    press(opened, "x", "j", "B")
    opened.page.wait_for_timeout(400)
    assert (opened.dossier / "dossier.yaml").read_bytes() == before
    with opened.page.expect_response("**/act"):
        opened.page.click(".is-current [data-act=drop]")
    assert b"- drop:" in (opened.dossier / "dossier.yaml").read_bytes()


def test_a_change_by_hand_is_told(opened: Opened) -> None:
    """The page saves nothing over it, and shows what changed."""
    path = opened.dossier / "dossier.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("title: Call", "title: Long call"), encoding="utf-8")
    told = act(opened, "x")
    assert "nothing was saved" in told
    assert "Long call" in told
    assert opened.page.inner_text("h1").startswith("Long call")
    assert "drop" not in path.read_text(encoding="utf-8")


LOOKS = [
    pytest.param(
        {"viewport": {"width": width, "height": 860}, "color_scheme": scheme, "bypass_csp": True},
        marks=pytest.mark.thorough if rarer else [],
        id=f"{width}-{scheme}",
    )
    for width, scheme, rarer in (
        (1280, "light", True),
        (800, "dark", False),
        (1280, "dark", True),
        (800, "light", True),
    )
]


@pytest.mark.parametrize("opened", LOOKS, indirect=True)
def test_accessible(opened: Opened) -> None:
    """No violation of axe-core's rules on any view: cards, settings, candidates, search, each dialog, a saved copy."""
    from axe_playwright_python.sync_playwright import Axe

    page = opened.page

    def violations() -> list[str]:
        found = Axe().run(page).response["violations"]
        return [f"{one['id']}: {node['html'][:120]}" for one in found for node in one["nodes"]]

    assert violations() == []
    page.evaluate("for (const one of document.querySelectorAll('details')) { one.open = true; }")
    assert violations() == []
    press(opened, "/")
    page.keyboard.type("energy")
    assert violations() == []
    press(opened, "Escape", "?")
    assert violations() == []
    press(opened, "Escape")
    page.evaluate("correct(document.querySelector('[data-kind=quotation]'))")
    assert violations() == []
    press(opened, "Escape", "s")
    assert violations() == []
    press(opened, "Escape", "v")
    page.wait_for_selector("#preview-pictures img", timeout=120_000)
    assert violations() == []
    press(opened, "Escape")
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    with page.expect_download() as saved:
        page.click("text=Save a copy")
    saved.value.save_as(opened.out / "brief.html")
    page.goto((opened.out / "brief.html").as_uri())
    assert violations() == []


def test_keys_that_come_faster_than_the_acts(opened: Opened) -> None:
    """Each is of the card in view when it was pressed: four are reviewed and two dropped, and none twice."""
    press(opened, "g", "1", *"aaaa")
    opened.page.get_by_text("4 of").first.wait_for()
    press(opened, "x", "x")
    opened.page.wait_for_timeout(2000)
    settings = load_dossier_config(opened.dossier)
    assert [edit.kind for edit in settings.edits] == ["drop", "drop"]
    assert len({edit.anchor for edit in settings.edits}) == 2
