"""The README keeps its word: commands run, examples load, options are documented, links and pictures are there."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest

from summarizer.cli import cli
from summarizer.config.profiles import load_profile
from summarizer.readers import READERS
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
SUMMARIZER = ".venv/bin/summarizer"


def blocks(language: str) -> list[str]:
    """The fenced blocks of a language, in order."""
    return [text for name, text in BLOCKS if name == language]


def commands(program: str) -> list[str]:
    """What the README types at a prompt, for one program."""
    typed = re.findall(r"^\$ (.+)$", "\n".join(blocks("console")), re.MULTILINE)
    return [line for line in typed if shlex.split(line)[0] == program]


def summarizer(*arguments: str, cwd: Path) -> str:
    """Standard output of a summarizer command that must succeed."""
    command = [sys.executable, "-m", "summarizer", *arguments]
    place = os.pathsep.join((str(ROOT), os.environ.get("PYTHONPATH", "")))
    environment = os.environ | {"PYTHONPATH": place}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder as a user has it after `make`, and what the build printed."""
    place = tmp_path_factory.mktemp("user")
    shutil.copytree(ROOT / "inputs" / "putin-trump-call", place / "inputs" / "putin-trump-call")
    return place, summarizer("build", "inputs", "--out", "outputs", cwd=place)


def test_the_output_shown_is_the_real_one(built: tuple[Path, str]) -> None:
    """What `make` prints for the demonstration dossier stands in the README, whatever its numbers are today."""
    printed = re.escape(built[1].strip())
    assert printed
    assert re.search(re.sub(r"\d+", r"\\d+", printed), README)


@pytest.mark.parametrize("line", commands("make"))
def test_make_targets_exist(line: str) -> None:
    """Every make command that is shown can be planned."""
    done = subprocess.run([*shlex.split(line), "--dry-run"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_summarizer_commands_run(built: tuple[Path, str], tmp_path: Path) -> None:
    """Every command that is shown works after `make`, in the order of the page."""
    for line in commands(SUMMARIZER):
        arguments = shlex.split(line.replace("/tmp/", f"{tmp_path}/"))[1:]  # noqa: S108 - as a reader would type it
        assert summarizer(*arguments, cwd=built[0]), line


def test_the_dossier_yaml_is_accepted(tmp_path: Path) -> None:
    """The example dossier.yaml passes the check, with the demonstration articles."""
    dossier = tmp_path / "event"
    shutil.copytree(ROOT / "inputs" / "putin-trump-call", dossier)
    (dossier / "dossier.yaml").write_text(blocks("yaml")[0], encoding="utf-8")
    assert summarizer("check", str(dossier), cwd=tmp_path)


def test_the_profile_loads(tmp_path: Path) -> None:
    """The example profile is a valid one of at most ten lines."""
    text = blocks("yaml")[1]
    (tmp_path / "ferry.yaml").write_text(text, encoding="utf-8")
    assert load_profile(tmp_path / "ferry.yaml").sections[2].title == "Fishing rights"
    assert len(text.splitlines()) <= 10


def test_the_python_example_runs() -> None:
    """The lines under "From Python" make documents, and print sentences and clauses."""
    example = next(block for block in blocks("python") if "build_brief" in block)
    done = subprocess.run([sys.executable, "-c", example], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Outcome" in done.stdout
    assert "Clause(" in done.stdout


def test_the_cluster_example_runs(tmp_path: Path) -> None:
    """The lines under "Many dossiers" start a cluster on this machine and build on it."""
    (tmp_path / "inputs").symlink_to(ROOT / "inputs")
    (tmp_path / "cluster.py").write_text(next(block for block in blocks("python") if "LocalCluster" in block), "utf-8")
    done = subprocess.run(
        [sys.executable, "cluster.py"], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "outputs" / "putin-trump-call" / "memo.pdf").is_file()


def test_every_command_and_option_is_documented() -> None:
    """Whatever the command line takes, the README names."""
    for name, command in cli.commands.items():
        assert re.search(rf"summarizer {name}\b|`{name}`", README), name
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                assert max(parameter.opts, key=len) in README, parameter.opts


def test_every_format_is_documented() -> None:
    """Whatever kind of file is read, the README names."""
    assert [suffix for suffix in READERS if f"`{suffix}`" not in README] == []


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "docs/design.md", "docs/adding.md"])
def test_links_lead_somewhere(name: str) -> None:
    """Every file and picture that a page points to is in the repository."""
    targets = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", (ROOT / name).read_text(encoding="utf-8"))
    assert targets
    assert [target for target in targets if not ((ROOT / name).parent / target).exists()] == []


def test_the_walk_through_names_modules_that_exist() -> None:
    """A module that docs/design.md names is still there."""
    named = set(re.findall(r"`([a-z_]+\.py)`", (ROOT / "docs" / "design.md").read_text(encoding="utf-8")))
    assert named - {file.name for file in (ROOT / "summarizer").rglob("*.py")} == set()
