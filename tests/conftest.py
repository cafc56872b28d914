"""What holds for every test: no network, no clock but the one given, where the sample articles stand, a command to run.

Environment variables: ``GOLDEN=rewrite`` rewrites the golden files (`make golden`; refused where ``CI`` is set), and
``DOCUMENT_CHECKS=required`` turns a skip under tests/documents, or for what is not installed, into a failure (.ci/run).
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

from summarizer.cli import main
from tests import installed
from tests.command_line import EPOCH, Ran, Run
from tests.offline import sitecustomize

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
DEMO = ROOT / "inputs" / "putin-trump-call"
IN_CI = os.environ.get("CI", "").lower() not in {"", "0", "false"}
REQUIRED = os.environ.get("DOCUMENT_CHECKS") == "required"

hypothesis.settings.register_profile("local", deadline=None, max_examples=50)
hypothesis.settings.register_profile("ci", deadline=None, max_examples=50, derandomize=True, database=None)
hypothesis.settings.load_profile("ci" if IN_CI else "local")


def pytest_configure(config: pytest.Config) -> None:
    """Refuse the network in child processes too, and golden files that rewrite themselves in CI."""
    offline = str(Path(sitecustomize.__file__).parent)
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (offline, os.environ.get("PYTHONPATH"))))
    os.environ.pop("SOURCE_DATE_EPOCH", None)
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        # A shell starts what runs in the background so; programs that the tests interrupt would inherit it.
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if IN_CI and os.environ.get("GOLDEN"):
        message = "GOLDEN is set, but golden files are not rewritten in CI"
        raise pytest.UsageError(message)


def _reason(report: Any) -> str:
    return str(report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr)


def _required(report: Any, path: Path) -> Any:
    if not REQUIRED or not report.skipped or hasattr(report, "wasxfail"):
        return report
    reason = _reason(report)
    of_documents = ROOT / "tests" / "documents" in path.parents and "../shared" not in reason
    if of_documents or "not installed" in reason:
        report.outcome, report.longrepr = "failed", f"DOCUMENT_CHECKS=required, but this was skipped. {reason}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, Any, Any]:
    """A skipped document test fails where the document checks are required."""
    return _required((yield), item.path)


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector) -> Generator[None, Any, Any]:
    """The same for a whole file that is skipped."""
    return _required((yield), collector.path)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """One line at the end says how to get what skipped tests need."""
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = [_reason(report) for report in skipped]
    if how := installed.remedy(reasons):
        count = sum(installed.REASON in reason for reason in reasons)
        terminalreporter.write_line(f"{count} tests were skipped for want of programs or fonts. To run them too: {how}")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of reference articles and labels beside the checkout; skips where it is not there."""
    if not (SHARED / "seeds").is_dir():
        pytest.skip("the reference articles (../shared) are not on this machine")
    return SHARED


@pytest.fixture(scope="session")
def demo() -> Path:
    """The demonstration dossier."""
    return DEMO


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
