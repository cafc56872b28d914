"""The commands as a user meets them: what is written, what is said, and the exit code."""

from __future__ import annotations

import datetime
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from summarizer.cli import FORMATS, main
from summarizer.pipeline import DOCUMENTS

EPOCH = "1742342400"
"""19 March 2025, 00:00 UTC."""
ARTICLE = """\
Ministers of Norway and Chile sign fisheries accord

OSLO - Foreign Minister Kari Nordmann of Norway and Foreign Minister Diego Rojas of Chile agreed on Tuesday to open
their ports to each other's fishing vessels from 1 June. The accord was signed after three hours of talks in Oslo.

Rojas refused to include deep-sea mining in the accord. “We cannot accept mining before a joint survey,” Rojas said.

The Norwegian government said that technical teams will meet in Santiago in April to draw up the rules.
"""
OTHER = """\
Norway, Chile open ports

Norway and Chile agreed on Tuesday to open their ports to each other's fishing vessels from 1 June, the foreign
ministry in Oslo said. The European Commission welcomed the accord and said it would study the text.

The talks lasted four hours, according to the ministry. Deep-sea mining was left out of the accord.
"""
YAML = "profile: talks\nevent_date: 2025-03-18\ntitle: Fisheries accord\n"


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in an empty working folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)

    def command(*arguments: object) -> Ran:
        monkeypatch.setattr(sys, "argv", ["summarizer", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            main()
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return Ran(code=int(ended.value.code or 0), out=said.out, err=said.err)

    return command


def dossier(name: str = "event", yaml: str | None = YAML, **articles: str) -> Path:
    """A dossier in the working folder; ``a="text"`` is its article a.txt."""
    folder = Path(name)
    folder.mkdir(parents=True, exist_ok=True)
    for stem, text in (articles or {"a": ARTICLE, "b": OTHER}).items():
        (folder / f"{stem}.txt").write_text(text, encoding="utf-8")
    if yaml is not None:
        (folder / "dossier.yaml").write_text(yaml, encoding="utf-8")
    return folder


def brief(name: str = "event") -> dict[str, Any]:
    """The brief.json of an output."""
    data = json.loads(Path("outputs", name, "brief.json").read_text(encoding="utf-8"))
    assert isinstance(data, dict)
    return data


def test_build_writes_every_output_and_says_so_on_one_line(run: Run) -> None:
    """Four documents, the trace, the manifest and the sources."""
    dossier()
    done = run("build", "event")
    assert done.code == 0, done.err
    [line] = done.out.splitlines()
    assert line.startswith("outputs/event: memo.pdf deck.pptx brief.md brief.json (2 articles, ")
    found = {path.relative_to("outputs/event").as_posix() for path in Path("outputs/event").rglob("*.*")}
    assert found == {*DOCUMENTS.values(), "trace.json", "manifest.json", "sources/1.txt", "sources/2.txt"}
    assert Path("outputs/event/sources/1.txt").read_text(encoding="utf-8") == ARTICLE


def test_the_output_verifies_and_explains_itself(run: Run) -> None:
    """From the folder alone, and from the originals; an edit is found."""
    dossier()
    run("build", "event")
    assert run("verify", "outputs/event").out.startswith("outputs/event: all hold (")
    assert run("verify", "outputs/event", "--dossier", "event").code == 0
    explained = run("explain", "outputs/event")
    assert explained.code == 0
    assert "[1] a.txt" in explained.out
    Path("outputs/event/memo.pdf").write_bytes(b"edited")
    verdict = run("verify", "outputs/event")
    assert (verdict.code, verdict.err) == (1, "outputs/event: memo.pdf: changed since it was built\n")
    assert verdict.out.startswith("outputs/event: 1 no longer hold")


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
    wanted = {DOCUMENTS[name.strip()] for name in formats.split(",")}
    assert {name for name in DOCUMENTS.values() if Path("outputs/event", name).exists()} == wanted


def test_an_output_without_the_data_cannot_be_verified(run: Run) -> None:
    """And says which format holds it."""
    dossier()
    run("build", "event", "--formats", "pdf")
    for command in ("verify", "explain"):
        done = run(command, "outputs/event")
        assert (done.code, done.out) == (1, "")
        assert done.err.endswith("was built without brief.json; build it with json among the --formats\n")


def test_every_format_has_a_document() -> None:
    """The command line and the pipeline know the same names, in one order."""
    assert tuple(DOCUMENTS) == FORMATS


def test_wrong_usage_is_exit_code_two(run: Run) -> None:
    """An unknown format, option or command, and no path."""
    dossier()
    assert run("build", "event", "--formats", "docx").code == 2
    assert run("build", "event", "--formats", ",").code == 2
    assert run("build", "event", "--colour", "red").code == 2
    assert run("bild", "event").code == 2
    assert run("build").code == 2
    assert run("verify").code == 2


def test_strict_turns_notices_into_exit_code_three(run: Run) -> None:
    """The brief is built all the same."""
    dossier(yaml=None)
    done = run("build", "event", "--strict", "--formats", "json")
    assert done.code == 3
    assert "event: no profile given: leaders-call is used\n" in done.err
    assert Path("outputs/event/brief.json").exists()


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


def test_a_folder_of_dossiers_is_built_whole_though_one_fails(run: Run) -> None:
    """The bad one is named and exits with 1; articles straight in the folder are a dossier too."""
    dossier("inputs/one")
    dossier("inputs/two", yaml="titel: x")
    dossier("inputs/three")
    dossier("inputs", yaml=None)
    done = run("build", "inputs", "--formats", "json", "--strict")
    assert done.code == 1
    built = [line.split(":")[0] for line in done.out.splitlines()]
    assert built == ["outputs/inputs", "outputs/one", "outputs/three"]
    assert "error: inputs/two/dossier.yaml:1:1: unknown key 'titel' (did you mean 'title'?)\n" in done.err


def test_two_dossiers_of_one_name_are_an_error(run: Run) -> None:
    """Before anything is built; the same folder given twice is not."""
    dossier("x/event")
    dossier("y/event")
    done = run("build", "x/event", "y/event")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("error: y/event: has the same name as x/event; rename one of them")
    assert run("build", "x/event", "x", "--formats", "json").out.count("\n") == 1


def test_a_dossier_names_its_own_profile(run: Run) -> None:
    """Relative to itself; --profile goes before it."""
    dossier(yaml="profile: own.yaml")
    own = "title: Own\nsections: [{key: a, title: All, kind: outcome}]\n"
    Path("event/own.yaml").write_text(own, encoding="utf-8")
    run("build", "event", "--formats", "json")
    assert (brief()["profile"], brief()["title"]) == ("own", "Own")
    run("build", "event", "--formats", "json", "--profile", "visit")
    assert brief()["profile"] == "visit"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["build", "none"], "error: none: no such folder; name a folder of articles\n"),
        (["build", "event/a.txt"], "error: event/a.txt: is a file; name a folder of articles\n"),
        (["build", "empty"], "error: empty: holds no articles; put the articles there"),
        (["check", "none"], "error: none: no such folder"),
        (["build", "event", "--profile", "talk"], "error: unknown profile 'talk' (did you mean 'talks'?)"),
        (["build", "event", "--layout", "none"], "error: none: no such layout folder"),
        (["build", "event", "--template", "house.key"], "error: house.key: is not a PowerPoint template"),
        (["build", "event", "--out", "event"], "error: event/event: "),
        (["build", "event", "--out", "."], "error: event: holds files but no manifest.json of ours"),
        (["build", "event", "--out", "event/a.txt"], "error: event/a.txt: is not a folder"),
        (["verify", "event"], "error: event: is no output folder of ours"),
        (["verify", "none"], "error: none: is no output folder of ours"),
        (["explain", "event"], "error: event: is no output folder of ours"),
    ],
)
def test_faulty_input_is_one_message_and_exit_code_one(run: Run, arguments: list[str], message: str) -> None:
    """With the place and the remedy."""
    dossier()
    Path("empty").mkdir()
    Path("event/event").mkdir()
    Path("event/event/thesis.docx").write_text("mine", encoding="utf-8")
    done = run(*arguments)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(message)


@pytest.mark.parametrize("yaml", ["title: [a] b", "words: x", "marking: SECRET", "profile: none", "edits: [{pin: }]"])
def test_a_wrong_dossier_yaml_writes_nothing(run: Run, yaml: str) -> None:
    """And names the file."""
    dossier(yaml=yaml)
    done = run("build", "event")
    assert (done.code, done.out) == (1, "")
    assert "dossier.yaml:1:" in done.err or "unknown profile 'none'" in done.err
    assert not Path("outputs").exists()


@pytest.mark.parametrize(
    "bad", [b"", b"\x00\x01\x02" * 500, b"\xff\xfe\x00", b"Share this\nLeave a Reply\nCookies\n", "ж".encode() * 3]
)
def test_a_bad_article_does_not_take_the_others_down(run: Run, bad: bytes) -> None:
    """Empty, binary, broken, furniture alone, hardly a word."""
    folder = dossier()
    (folder / "c.txt").write_bytes(bad)
    done = run("build", "event", "--formats", "json")
    assert done.code == 0, done.err
    assert run("verify", "outputs/event").code == 0


def test_an_article_that_is_all_furniture_is_left_out(run: Run) -> None:
    """With a notice; where no other is left, the build stops."""
    menus = "Share this\nLeave a Reply\n"
    dossier(a=ARTICLE, c=menus)
    done = run("build", "event", "--formats", "json")
    assert "event: c.txt: left out: menus and the like, but no article text\n" in done.err
    assert [source["file"] for source in brief()["sources"]] == ["a.txt"]
    dossier("menus", c=menus)
    done = run("build", "menus")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("error: menus: holds menus and the like, but no article text (c.txt); paste")


@pytest.mark.parametrize("text", ["One.", "Share this\nLeave a Reply\n", "Ministers met in Oslo on Tuesday."])
def test_hardly_anything_to_build_from_ends_in_words(run: Run, text: str) -> None:
    """A brief that says that there is nothing, or an error that does: never a traceback."""
    dossier(a=text)
    done = run("build", "event")
    assert done.code in {0, 1}
    assert done.code == 0 or done.err.startswith("error: event")


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


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "latin-1"])
def test_any_terminal_can_show_the_messages(tmp_path: Path, encoding: str) -> None:
    """A terminal that knows no curly quotes gets escapes, not a crash; the module runs as a program."""
    environment = os.environ | {"PYTHONIOENCODING": encoding}
    done = subprocess.run(
        [sys.executable, "-m", "summarizer", "check", "приём-“x”"],
        cwd=tmp_path, env=environment, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert b"no such folder" in done.stderr


def test_every_command_and_option_is_documented(run: Run) -> None:
    """--help explains each."""
    shown = run("build", "--help").out
    for option in ("--out", "--profile", "--layout", "--template", "--formats", "--strict", "--verbose"):
        assert option in shown
    listed = run("--help").out
    assert all(command in listed for command in ("build", "check", "verify", "explain"))
    assert run("--version").code == 0
