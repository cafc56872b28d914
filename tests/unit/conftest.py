"""What several unit tests need."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from summarizer.cli import main
from tests.command_line import EPOCH, Ran, Run


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
