"""Work on files nobody vouches for, in processes of their own: one that hangs, crashes or grows is stopped and named.

A process is started once and asked again, since starting costs more than reading a page; each thread that asks at the
same time has one of its own, and a forked child starts anew. Questions and answers are lines of JSON with a number.
"""

from __future__ import annotations

import atexit
import contextlib
import itertools
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from summarizer.errors import ReadError

_LONGEST_ANSWER = 800_000_000
"""Bytes: four times what an archive may hold unpacked."""
_WALL_FACTOR = 10
"""The clock runs so many times as long as processor time may: a busy machine must not change what is read."""
_OUT_OF_TIME = -24
"""What the system ends a process with that has used up its processor time (SIGXCPU)."""
_SAVE_AS_TEXT = "save the article's text alone as .txt"


@dataclass(slots=True)
class Worker:
    """One process and what it says, line by line."""

    wall_factor: float = _WALL_FACTOR
    process: subprocess.Popen[bytes] | None = None
    lines: queue.SimpleQueue[bytes | None] = field(default_factory=queue.SimpleQueue)
    numbers: itertools.count[int] = field(default_factory=itertools.count)

    def ask(
        self, task: str, path: Path, settings: Mapping[str, Any], seconds: float, remedy: str = _SAVE_AS_TEXT
    ) -> dict[str, Any]:
        """The answer to one task on a file. Raises ReadError when it takes too long, or breaks the process."""
        number = next(self.numbers)
        question = {"number": number, "task": task, "path": os.fsdecode(path.absolute()), "seconds": seconds}
        try:
            process = self._running()
            assert process.stdin
            process.stdin.write(json.dumps({**question, "settings": dict(settings)}).encode() + b"\n")
            process.stdin.flush()
            line = self.lines.get(timeout=seconds * self.wall_factor)
        except queue.Empty:
            self.stop()
            raise _too_long(path, seconds, remedy) from None
        except OSError:
            line = None
        except BaseException:  # interrupted: whatever is still answered is nobody's
            self.stop()
            raise
        answer = json.loads(line) if line else {}
        if not line or answer.get("number") != number:
            raise self._broken(path, seconds, remedy)
        return dict(answer["answer"])

    def stop(self) -> None:
        """Ends the process; the next question starts another."""
        if self.process:
            self.process.kill()
            self.process.wait()
            for stream in (self.process.stdin, self.process.stdout):
                with contextlib.suppress(OSError):
                    stream.close()  # type: ignore[union-attr]
        self.process = None

    def _broken(self, path: Path, seconds: float, remedy: str) -> ReadError:
        code = None
        if self.process:
            with contextlib.suppress(subprocess.TimeoutExpired):
                code = self.process.wait(timeout=1)
        self.stop()
        if code == _OUT_OF_TIME:
            return _too_long(path, seconds, remedy)
        return ReadError("broke its reader, which was stopped", where=path.name, remedy=remedy)

    def _running(self) -> subprocess.Popen[bytes]:
        if self.process is None or self.process.poll() is not None:
            self.stop()
            command = [sys.executable, "-m", "summarizer.guarded.worker"]
            self.process = subprocess.Popen(  # noqa: S603 - our own module, no shell
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
            self.lines = queue.SimpleQueue()
            threading.Thread(target=_listen, args=(self.process, self.lines), daemon=True).start()
        return self.process


def _listen(process: subprocess.Popen[bytes], lines: queue.SimpleQueue[bytes | None]) -> None:
    """Puts each line of the process into the queue, and None behind the last: a thread waits on every system alike."""
    assert process.stdout
    with contextlib.suppress(OSError, ValueError):  # closed while it was read
        while line := process.stdout.readline(_LONGEST_ANSWER):
            lines.put(line if line.endswith(b"\n") else None)
    lines.put(None)


def _too_long(path: Path, seconds: float, remedy: str) -> ReadError:
    return ReadError(f"took longer than {seconds:g} seconds to read and was stopped", where=path.name, remedy=remedy)


@dataclass(slots=True)
class _Pool:
    """Workers that wait for a question, of this very process: a forked child must not answer for its parent."""

    owner: int = field(default_factory=os.getpid)
    idle: list[Worker] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self) -> Worker:
        with self.lock:
            return self.idle.pop() if self.idle else Worker()

    def give_back(self, worker: Worker) -> None:
        with self.lock:
            self.idle.append(worker)

    def stop(self) -> None:
        with self.lock:
            workers, self.idle = self.idle, []
        for worker in workers if self.owner == os.getpid() else ():
            worker.stop()


_POOL = _Pool()
atexit.register(_POOL.stop)


def _start_anew() -> None:
    """In a forked child: the parent's workers are left to it, and so is a lock that another thread may have held."""
    _POOL.owner, _POOL.idle, _POOL.lock = os.getpid(), [], threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_start_anew)


def ask_guarded(
    task: str, path: Path, settings: Mapping[str, Any], seconds: float, remedy: str = _SAVE_AS_TEXT
) -> dict[str, Any]:
    """What a task of ``worker.TASKS`` answers for a file; safe between threads and forks.

    ``seconds`` of processor time. Raises ReadError for a file that is refused, takes longer or breaks the process.
    """
    worker = _POOL.take()
    try:
        answer = worker.ask(task, path, settings, seconds, remedy)
    finally:
        _POOL.give_back(worker)
    if error := answer.get("error"):
        raise ReadError(error["message"], where=path.name, remedy=error["remedy"])
    return answer
