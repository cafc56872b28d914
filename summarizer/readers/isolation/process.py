"""Readers of complex formats in a process of their own: one that hangs, crashes or grows is stopped, its file named.

One worker serves all files in turn, since starting it costs more than reading a page; after it was stopped the next
file gets a new one. It is told a path a line and answers with a line of JSON.
"""

from __future__ import annotations

import atexit
import json
import os
import selectors
import subprocess
import sys
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from summarizer.errors import ReadError
from summarizer.model import Article
from summarizer.readers.isolation.transfer import article_from
from summarizer.readers.limits import LIMITS, allowing, check_regular, limits

_CHUNK = 1 << 16
_LONGEST_ANSWER = 4 * LIMITS.expanded_bytes
_SAVE_AS_TEXT = "save the article's text alone as .txt"


@dataclass(slots=True)
class Worker:
    """The process that reads, and what it has said so far."""

    seconds: float | None = None
    """What one file may take, where it is not what the limits in force say."""
    process: subprocess.Popen[bytes] | None = None
    pending: bytearray = field(default_factory=bytearray)

    def ask(self, path: Path) -> dict[str, Any]:
        """The worker's answer for one file. Raises ReadError when it takes too long, or dies."""
        process = self._running()
        assert process.stdin
        try:
            question = {"path": os.fsdecode(path.absolute()), "limits": asdict(limits())}
            process.stdin.write(json.dumps(question).encode() + b"\n")
            process.stdin.flush()
            answer: dict[str, Any] = json.loads(self._line(process, path.name))
        except (BrokenPipeError, EOFError) as error:
            self.stop()
            raise ReadError("broke its reader, which was stopped", where=path.name, remedy=_SAVE_AS_TEXT) from error
        except KeyboardInterrupt:
            self.stop()
            raise
        return answer

    def stop(self) -> None:
        """Ends the process; the next question starts another."""
        if self.process:
            self.process.kill()
            self.process.communicate()
        self.process = None
        self.pending.clear()

    def _running(self) -> subprocess.Popen[bytes]:
        if self.process is None or self.process.poll() is not None:
            self.pending.clear()
            command = [sys.executable, "-m", "summarizer.readers.isolation.worker"]
            self.process = subprocess.Popen(  # noqa: S603 - our own module, no shell
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
        return self.process

    def _line(self, process: subprocess.Popen[bytes], name: str) -> bytes:
        """The next line of the answer, within the time one file may take."""
        assert process.stdout
        seconds = self.seconds or limits().seconds
        deadline = time.monotonic() + seconds
        with selectors.DefaultSelector() as waiting:
            waiting.register(process.stdout, selectors.EVENT_READ)
            while b"\n" not in self.pending:
                if len(self.pending) > _LONGEST_ANSWER or not waiting.select(deadline - time.monotonic()):
                    self.stop()
                    raise ReadError(
                        f"took longer than {seconds:.0f} seconds to read and was stopped",
                        where=name,
                        remedy=allowing(_SAVE_AS_TEXT, "seconds"),
                    )
                chunk = os.read(process.stdout.fileno(), _CHUNK)
                if not chunk:
                    raise EOFError
                self.pending += chunk
        line, _, rest = bytes(self.pending).partition(b"\n")
        self.pending[:] = rest
        return line


_WORKER = Worker()
atexit.register(_WORKER.stop)


def read_apart(path: Path) -> list[Article]:
    """The articles of a file, read by the worker. Raises ReadError for a file that is refused or breaks its reader."""
    check_regular(path)
    answer = _WORKER.ask(path)
    if error := answer.get("error"):
        raise ReadError(error["message"], where=path.name, remedy=error["remedy"])
    return [article_from(plain) for plain in answer["articles"]]
