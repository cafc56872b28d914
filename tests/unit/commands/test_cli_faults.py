"""What goes wrong at the command line: one message that says where and what to do, and the right exit code."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command_line import ARTICLE, Run, brief, dossier


def test_wrong_usage_is_exit_code_two(run: Run) -> None:
    """An unknown format, option or command, and no path."""
    dossier()
    assert run("build", "event", "--formats", "odt").code == 2
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
    assert "event: no profile given: talks fits best; " in done.err
    assert Path("outputs/event/brief.json").exists()


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
    ("yaml", "message"),
    [
        (
            "roles:\n  principal: [NO]",
            "event/dossier.yaml:2:3: the profile talks has no role 'principal' (did you mean",
        ),
        (
            "edits:\n  - drop: Rojas\n    source: a.txt\n  - pin: Norway\n    section: nxt",
            "event/dossier.yaml:4:5: pin “Norway”",
        ),
        ("edits:\n  - drop: x\n  - drop: The", "event/dossier.yaml:3:5: drop “The” matches"),
        ("ranking: best", "event/dossier.yaml:1:1: unknown ranking 'best'"),
        ("marking: TLP:RED\nsources: {a.txt: {marking: LIMITE}}", "event/dossier.yaml: which of LIMITE, TLP:RED marks"),
    ],
)
def test_settings_that_do_not_fit_the_articles_are_told_with_their_line(run: Run, yaml: str, message: str) -> None:
    """Wrong only beside the profile or the articles, but told like any other mistake."""
    dossier(yaml=f"{yaml}\nprofile: talks\n")
    for command in ("build", "check"):
        done = run(command, "event")
        assert (done.code, done.out) == (1, "")
        assert done.err.startswith(f"error: {message}")


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


def test_an_unknown_ranking_is_told_with_its_line(run: Run) -> None:
    """As every other wrong setting is, by check and by build."""
    dossier(yaml="title: Talks\nranking: lexrnk\n")
    for command in (("check", "event"), ("build", "event")):
        done = run(*command)
        assert done.code == 1
        assert "event/dossier.yaml:2:" in done.err
        assert "unknown ranking 'lexrnk'; use one of cover, " in done.err
