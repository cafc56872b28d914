"""The commands as a user meets them: what is written and what is said."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from summarizer.documents import DOCUMENTS, USUAL
from tests.command_line import ARTICLE, Run, brief, dossier


def test_build_writes_every_output_and_says_so_on_one_line(run: Run) -> None:
    """Four documents, the trace, the manifest and the sources."""
    dossier()
    done = run("build", "event")
    assert done.code == 0, done.err
    [line] = done.out.splitlines()
    assert line.startswith("outputs/event: memo.pdf deck.pptx brief.md brief.json (2 articles, ")
    found = {path.relative_to("outputs/event").as_posix() for path in Path("outputs/event").rglob("*.*")}
    assert found == {
        *(DOCUMENTS[name].file for name in USUAL),
        "trace.json",
        "manifest.json",
        "sources/1.txt",
        "sources/2.txt",
    }
    assert Path("outputs/event/sources/1.txt").read_text(encoding="utf-8") == ARTICLE


def test_the_output_verifies_and_explains_itself(run: Run) -> None:
    """From the folder alone, and from the originals; an edit is found."""
    dossier()
    run("build", "event")
    title, result = run("verify", "outputs/event").out.splitlines()
    assert title == "the desk’s, not from the sources: title: Fisheries accord"
    assert result.startswith("outputs/event: all hold (")
    assert run("verify", "outputs/event", "--dossier", "event").code == 0
    explained = run("explain", "outputs/event")
    assert explained.code == 0
    assert "[1] a.txt" in explained.out
    Path("outputs/event/memo.pdf").write_bytes(b"edited")
    verdict = run("verify", "outputs/event")
    assert (verdict.code, verdict.err) == (1, "outputs/event: memo.pdf: changed since it was built\n")
    assert verdict.out.splitlines()[-1].startswith("outputs/event: 1 no longer hold")


def test_check_says_what_a_build_would_say_and_writes_nothing(run: Run) -> None:
    """The articles with what is known of them, and the notices."""
    dossier(yaml="profile: talks\nsources: {a.txt: {outlet: Nordposten}}")
    checked = run("check", "event")
    assert checked.code == 0
    assert "[1] a.txt: " in checked.out
    assert "Nordposten" in checked.out
    assert "date of the event is not given" in checked.err
    assert not Path("outputs").exists()


@pytest.mark.parametrize("formats", ["pdf", "json", "md,json", "pptx , pdf"])
def test_formats_are_those_asked_for(run: Run, formats: str) -> None:
    """No other document is written."""
    dossier()
    assert run("build", "event", "--formats", formats).code == 0
    wanted = {DOCUMENTS[name.strip()].file for name in formats.split(",")}
    assert {name for name in (row.file for row in DOCUMENTS.values()) if Path("outputs/event", name).exists()} == wanted


def test_an_output_without_the_data_cannot_be_verified(run: Run) -> None:
    """And says which format holds it."""
    dossier()
    run("build", "event", "--formats", "pdf")
    for command in ("verify", "explain"):
        done = run(command, "outputs/event")
        assert (done.code, done.out) == (1, "")
        assert done.err.endswith("was built without brief.json; build it with json among the --formats\n")


def test_the_date_comes_from_the_dossier_then_the_environment_then_today(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And is recorded in brief.json."""
    dossier(yaml="profile: talks\nprepared_on: 2025-03-20")
    run("build", "event", "--formats", "json")
    assert brief()["prepared_on"] == "2025-03-20"
    dossier(yaml="profile: talks")
    run("build", "event", "--formats", "json")
    assert brief()["prepared_on"] == "2025-03-19"
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    run("build", "event", "--formats", "json")
    today = datetime.datetime.now(datetime.UTC).date()
    assert brief()["prepared_on"] in {str(today), str(today - datetime.timedelta(days=1))}
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    done = run("build", "event")
    assert (done.code, "SOURCE_DATE_EPOCH is 'yesterday'" in done.err) == (1, True)


def test_a_dossier_names_its_own_profile(run: Run) -> None:
    """Relative to itself; --profile goes before it."""
    dossier(yaml="profile: own.yaml\nroles: {fishers: [NO]}")
    own = "title: Own\nroles: {fishers: auto}\nsections: [{key: a, title: All, kind: outcome}]\n"
    Path("event/own.yaml").write_text(own, encoding="utf-8")
    run("build", "event", "--formats", "json")
    assert (brief()["profile"], brief()["title"]) == ("own", "Own")
    run("build", "event", "--formats", "json", "--profile", "visit")
    assert brief()["profile"] == "visit"


def test_a_build_after_an_edit_keeps_it(run: Run) -> None:
    """Through the command line, with a notice."""
    dossier()
    run("build", "event", "--formats", "json,md")
    Path("outputs/event/brief.md").write_text("mine", encoding="utf-8")
    done = run("build", "event", "--formats", "json,md")
    assert "event: brief.md: edited since it was built: kept as brief.edited-1.md\n" in done.err
    assert Path("outputs/event/brief.edited-1.md").read_text(encoding="utf-8") == "mine"


def test_verbose_says_what_is_being_done(run: Run) -> None:
    """On stderr; without it a good build says one line."""
    dossier()
    assert "event: 2 articles read, profile talks\n" in run("build", "event", "-v", "--formats", "json").err


def test_every_command_and_option_is_documented(run: Run) -> None:
    """--help explains each."""
    shown = run("build", "--help").out
    for option in ("--out", "--profile", "--layout", "--template", "--formats", "--strict", "--verbose"):
        assert option in shown
    listed = run("--help").out
    assert all(command in listed for command in ("build", "check", "verify", "explain"))
    assert run("--version").code == 0
