"""The errors a user can cause; each says where, what is wrong and what to do about it."""

from __future__ import annotations

from pathlib import Path


class InputError(Exception):
    """The user's input is at fault: shown as one message on stderr, exit code 1, never a traceback.

    ``where`` is a file or folder, ``line`` and ``column`` count from 1, ``remedy`` says what to do. ``setting`` names
    what is wrong in dossier.yaml, as ``("edits", 2)``, where its line is known only to those who read the file.
    """

    def __init__(
        self,
        message: str,
        *,
        where: Path | str | None = None,
        line: int | None = None,
        column: int | None = None,
        remedy: str | None = None,
        setting: tuple[str | int, ...] = (),
    ) -> None:
        super().__init__(message)
        self.message = message
        self.where = where
        self.line = line
        self.column = column
        self.remedy = remedy
        self.setting = setting

    def __str__(self) -> str:
        """``where:line:column: message; remedy``, each part only when it is known."""
        place = ":".join(str(part) for part in (self.where, self.line, self.column) if part is not None)
        text = f"{place}: {self.message}" if place else self.message
        return f"{text}; {self.remedy}" if self.remedy else text


def install(extra: str) -> str:
    """The remedy for packages that only some uses need; ``extra`` is their name in pyproject.toml.

    The package is on no index: what installs it is the folder that its source lies in.
    """
    return f"install what is missing, in the program's own folder: .venv/bin/pip install '.[{extra}]'"


class ReadError(InputError):
    """One article cannot be read; it is named and left out while the others are built."""
