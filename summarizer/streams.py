"""What the commands print, on streams that may be closed, full or broken: the work goes on."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TextIO

import click


@dataclass(slots=True)
class Streams:
    """Why nothing more can be written to standard output, or None."""

    lost: str | None = None

    def say(self, text: str, *, err: bool = False, nl: bool = True) -> None:
        """Print a line; a reader that has gone is not missed, a full disk is told at the end."""
        try:
            click.echo(text, err=err, nl=nl)
        except BrokenPipeError:
            _silence(sys.stderr if err else sys.stdout)
        except OSError as error:
            _silence(sys.stderr if err else sys.stdout)
            self.lost = self.lost or (None if err else error.strerror or str(error))


STREAMS = Streams()
CLEAR_LINE = "\r\x1b[K"
"""Back to the line's start, and erase to its end (ECMA-48)."""


def tell(text: str) -> None:
    """A line on stderr, at the start of it on a terminal that shows progress."""
    STREAMS.say(CLEAR_LINE * sys.stderr.isatty() + text, err=True)


@contextlib.contextmanager
def progress(name: str) -> Iterator[None]:
    """The name of what is being built on the last line of a terminal, gone when it is done; nothing when piped."""
    show_progress(name)
    try:
        yield
    finally:
        if sys.stderr.isatty():
            STREAMS.say(CLEAR_LINE, err=True, nl=False)


def show_progress(text: str) -> None:
    """What is being done, instead of what stood on the last line of a terminal, and no longer than that line."""
    if sys.stderr.isatty():
        room = shutil.get_terminal_size().columns - len(" …") - 1
        STREAMS.say(f"{CLEAR_LINE}{text[:room]} …", err=True, nl=False)


def open_streams() -> None:
    """Give closed streams somewhere to go, and let none fail on a character that its encoding lacks."""
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]


def close_streams() -> None:
    """Write out what is left, so that Python has nothing to complain of as it ends."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BrokenPipeError:
            _silence(stream)
        except OSError as error:
            _silence(stream)
            if stream is sys.stdout:
                STREAMS.lost = STREAMS.lost or error.strerror or str(error)


def _silence(stream: TextIO) -> None:
    """Send whatever is still written to a stream nowhere."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
