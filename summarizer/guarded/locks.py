"""Locks on files, as the system has them: ``flock`` on POSIX systems, ``msvcrt`` on Windows.

The only module that knows either. A lock goes when its holder dies.
"""

from __future__ import annotations

import importlib
import time
from types import ModuleType

_AGAIN_SECONDS = 0.2
"""Between two tries where the system cannot wait for a lock itself."""


def _module(name: str) -> ModuleType | None:
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def try_lock(descriptor: int) -> bool:
    """Locks an open file for this process alone, or says that another holds it; never waits."""
    try:
        if posix := _module("fcntl"):
            posix.flock(descriptor, posix.LOCK_EX | posix.LOCK_NB)
        elif windows := _module("msvcrt"):
            windows.locking(descriptor, windows.LK_NBLCK, 1)
    except OSError:
        return False
    return True


def wait_for_lock(descriptor: int) -> None:
    """Locks an open file, however long another holds it."""
    if posix := _module("fcntl"):
        posix.flock(descriptor, posix.LOCK_EX)
        return
    while not try_lock(descriptor):
        time.sleep(_AGAIN_SECONDS)


def unlock(descriptor: int) -> None:
    """Gives up the lock; a forked child may hold a copy of the descriptor, so that closing it is not enough."""
    if posix := _module("fcntl"):
        posix.flock(descriptor, posix.LOCK_UN)
    elif windows := _module("msvcrt"):
        windows.locking(descriptor, windows.LK_UNLCK, 1)
