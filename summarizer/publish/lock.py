"""One writer a name: a lock file beside the output folder, released by the system when its holder dies."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from summarizer.guarded.locks import try_lock, unlock, wait_for_lock

_NOT_HANDED_DOWN = getattr(os, "O_CLOEXEC", 0)
"""Programs that we start must not hold the lock; Windows hands nothing down unless asked."""


@contextlib.contextmanager
def only_writer(path: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold the lock file; where another process does, call ``waiting`` once and wait for it."""
    descriptor = _acquire(path, waiting)
    try:
        yield
    finally:
        with contextlib.suppress(PermissionError):  # Windows removes no open file: it stays, empty and unlocked
            path.unlink(missing_ok=True)
        unlock(descriptor)
        os.close(descriptor)


def _acquire(path: Path, waiting: Callable[[], None]) -> int:
    told = False
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | _NOT_HANDED_DOWN, 0o666)
        if not try_lock(descriptor):
            if not told:
                waiting()
            told = True
            wait_for_lock(descriptor)
        if _is_still(path, descriptor):
            return descriptor
        os.close(descriptor)


def _is_still(path: Path, descriptor: int) -> bool:
    """Whether the locked file is the one at ``path``: the holder before may have removed it on leaving."""
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False
