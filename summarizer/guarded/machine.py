"""What this process may ask of the machine, as the system can limit it: memory, processor time, no core files.

``resource`` has this on POSIX systems; elsewhere nothing is limited here, and whoever waits for the process stops it
by the clock.
"""

from __future__ import annotations

import importlib
import math
import time
from types import ModuleType


def _resource() -> ModuleType | None:
    try:
        return importlib.import_module("resource")
    except ImportError:
        return None


def limit_memory(size: int) -> None:
    """No more than so many bytes of data, and no core file."""
    if limits := _resource():
        limits.setrlimit(limits.RLIMIT_DATA, (size, size))
        limits.setrlimit(limits.RLIMIT_CORE, (0, 0))


def allow_seconds(seconds: float) -> None:
    """So many more seconds of processor time from now on; the system then ends the process (SIGXCPU)."""
    if limits := _resource():
        _, hard = limits.getrlimit(limits.RLIMIT_CPU)
        limits.setrlimit(limits.RLIMIT_CPU, (math.ceil(time.process_time() + seconds), hard))
