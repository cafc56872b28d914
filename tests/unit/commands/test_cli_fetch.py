"""The fetch command: what it refuses and says, where a page goes, and that one refusal stops no other page."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.errors import InputError
from summarizer.readers import fetch
from tests import samples
from tests.command_line import Run

URL = "https://lake.example/bridge"


def download(url: str) -> fetch.Page:
    """The one page of an invented web."""
    if url != URL:
        raise InputError("the server answered 404", where=url)
    return fetch.Page(url=url, kind="text/html", content=samples.page().encode())


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("file:///etc/passwd", "is no http or https address"),
        ("http://127.0.0.1/admin", "is in a private network"),
        ("http://[::1]/", "is in a private network"),
        ("http://169.254.169.254/latest", "is in a private network"),
        ("https://me:secret@lake.example/", "holds a user name or password"),
        ("lake.example", "is no http or https address"),
        ("http://[", "is no web address"),
    ],
)
def test_refused_addresses(run: Run, monkeypatch: pytest.MonkeyPatch, url: str, reason: str) -> None:
    """One message with the address, exit code 1, and nothing in the folder."""
    monkeypatch.setattr(fetch, "resolve_host", lambda host, _port, **_seconds: [host])
    Path("event").mkdir()
    ran = run("fetch", url, "--into", "event")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(f"error: {url}: {reason}")
    assert list(Path("event").iterdir()) == []


def test_a_page_is_kept_and_built(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page that came is an article with its address; the one that did not is named, with exit code 1."""
    monkeypatch.setattr(fetch, "download", download)
    Path("event").mkdir()
    ran = run("fetch", "https://lake.example/gone", URL, "--into", "event")
    assert ran.code == 1
    assert ran.err == "error: https://lake.example/gone: the server answered 404\n"
    assert ran.out == f"event/lake-example-bridge.html: {URL}\n"
    assert "lake-example-bridge.html" in run("check", "event").out


def test_the_folder_must_be_there(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mistyped folder is told before anything is fetched; without one the usage is wrong."""
    monkeypatch.setattr(fetch, "download", download)
    ran = run("fetch", URL, "--into", "evnt")
    assert (ran.code, ran.err) == (1, "error: evnt: no such folder; make it first\n")
    assert run("fetch", URL).code == 2


def test_a_folder_that_cannot_be_written(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """One message, no traceback: here the page's name is longer than any file's."""
    monkeypatch.setattr(fetch, "download", download)
    Path("event").mkdir()
    monkeypatch.setattr(fetch, "_free_path", lambda folder, _page: folder / f"{'a' * 300}.html")
    ran = run("fetch", URL, "--into", "event")
    assert ran.code == 1
    assert "cannot be written: File name too long" in ran.err
