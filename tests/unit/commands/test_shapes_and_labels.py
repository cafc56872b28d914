"""shape, labels, series and subject: in dossier.yaml, on the command line, and where they are wrong."""

from __future__ import annotations

import shutil
import subprocess
import sys
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pypdfium2
import pytest

from tests.command_line import YAML, Run, brief, dossier
from tests.conftest import DEMO


def memo() -> str:
    """The words of the PDF in one line."""
    pages = (page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument("outputs/event/memo.pdf"))
    return " ".join(" ".join(pages).split())


def test_dossier_yaml_names_a_shape_and_the_command_line_goes_before_it(run: Run) -> None:
    """``--shape memo`` brings the memo back."""
    dossier(yaml=YAML + "shape: sitrep\nseries: {number: 7, next: 2025-03-26}\n")
    assert run("build", "event", "--formats", "pdf").code == 0
    assert "SITUATION REPORT No. 7" in memo()
    assert run("build", "event", "--formats", "pdf", "--shape", "press-review").code == 0
    assert "PRESS REVIEW" in memo()
    assert run("build", "event", "--formats", "pdf", "--shape", "memo").code == 0
    assert "DIPLOMATIC SUMMARY" in memo()


def test_a_shape_of_the_users_stands_beside_its_dossier(run: Run) -> None:
    """Its path is relative to the dossier, and it is among the inputs of the manifest."""
    dossier(yaml=YAML + "shape: ours.yaml\n")
    Path("event/ours.yaml").write_text("name: Note for the file\nblocks: [sections, sources]\n", encoding="utf-8")
    done = run("build", "event", "--formats", "pdf")
    assert done.code == 0, done.err
    assert "NOTE FOR THE FILE" in memo()
    assert "layouts/ours.yaml" in Path("outputs/event/manifest.json").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("shape: sitrap", "dossier.yaml:4:1: unknown shape 'sitrap' (did you mean 'sitrep'?)"),
        ("labels: tlh", "dossier.yaml:4:1: there are no labels for the language 'tlh'"),
        ("labels: ours.yaml", "dossier.yaml:4:1: there is no labels file ours.yaml"),
        ("subject: '{titel}'", "dossier.yaml:4:1: cannot fill in {titel}"),
        ("series: {nummer: 5}", "dossier.yaml:4:10: unknown key 'nummer' (did you mean 'number'?)"),
        ("series: {next: soon}", "dossier.yaml:4:16: 'series.next'"),
    ],
)
@pytest.mark.parametrize("command", ["build", "check"])
def test_what_is_wrong_is_told_with_its_line(run: Run, command: str, line: str, told: str) -> None:
    """By a check as by a build."""
    dossier(yaml=YAML + line + "\n")
    done = run(command, "event")
    assert done.code == 1
    assert told in done.err


def test_a_check_says_what_a_shape_waits_for(run: Run) -> None:
    """As a build does."""
    dossier(yaml=YAML + "shape: submission\n")
    assert "for the desk to write" in run("check", "event").err
    assert "for the desk to write" in run("build", "event", "--formats", "pdf").err


def test_labels_set_headings_of_the_brief_and_no_name_that_verify_reads(run: Run) -> None:
    """The brief's headings are French, roles keep their English names, and the output still verifies."""
    dossier(yaml="profile: talks\nevent_date: 2025-03-18\nlabels: fr\nexpected: [Switzerland]\n")
    assert run("build", "event", "--formats", "pdf,json").code == 0
    made = brief()
    assert made["title"].startswith("Pourparlers")
    assert made["sections"][0]["title"] == "Résultats des pourparlers"
    assert made["silent"]["actors"] == ["Switzerland"]
    assert "Suisse" in memo()
    assert run("verify", "outputs/event").code == 0


def test_the_subject_of_the_mail_is_the_dossiers(run: Run) -> None:
    """Before that of mail.yaml."""
    dossier(yaml=YAML + "reference: EE/7\nsubject: '{title}[ - {reference}][ - {version}]'\n")
    assert run("build", "event", "--formats", "eml").code == 0
    message = message_from_bytes(Path("outputs/event/brief.eml").read_bytes(), policy=default)
    assert message["Subject"] == "Fisheries accord - EE/7"


def test_figures_that_several_articles_give_stand_in_the_brief_only_where_they_are_printed(run: Run) -> None:
    """And verify holds them against the sources."""
    dossier()
    run("build", "event", "--formats", "json")
    assert "figures" not in brief()
    run("build", "event", "--formats", "json", "--shape", "sitrep")
    assert run("verify", "outputs/event").code == 0


def test_a_build_without_mail_or_shape_imports_neither(run: Run) -> None:
    """What nobody asks for costs no time."""
    dossier()
    code = (
        "import sys\n"
        "from summarizer.cli import cli\n"
        "cli.main(['build', 'event', '--formats', 'json,md'], standalone_mode=False)\n"
        "rooms = ('renderers.mail', 'renderers.word.', 'renderers.shapes.planning', 'renderers.memo')\n"
        "print([name for name in sys.modules if any(room in name for room in rooms)], file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.splitlines()[-1] == "[]"


def test_own_words_that_the_memo_has_no_field_for_are_told(run: Run) -> None:
    """What the desk wrote is not left out without a word."""
    dossier(yaml=YAML + "own_words: {recommendation: Agree.}\n")
    told = "the memo has no field for “recommendation” of own_words"
    assert told in run("build", "event", "--formats", "pdf").err
    assert told in run("check", "event").err


def test_files_that_dossier_yaml_names_are_no_articles(run: Run, tmp_path: Path) -> None:
    """Labels and a shape of the user's may lie beside the articles, and nothing is said of them."""
    dossier = tmp_path / "call"
    shutil.copytree(DEMO, dossier)
    with (dossier / "dossier.yaml").open("a", encoding="utf-8") as file:
        file.write("labels: words.yaml\nshape: flash.yaml\n")
    (dossier / "words.yaml").write_text("fr: {summary: Bref}\n", encoding="utf-8")
    block = "{block: statements, of: [bottom_line], heading: summary}"
    (dossier / "flash.yaml").write_text(f"blocks: [{block}]\n", encoding="utf-8")
    built = run("build", dossier, "--out", tmp_path / "out", "--formats", "eml,json")
    assert built.code == 0
    assert "left out" not in built.err
    assert b"Bref" in (tmp_path / "out" / "call" / "brief.eml").read_bytes()
