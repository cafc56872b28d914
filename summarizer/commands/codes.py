"""The exit codes of the commands, beside 0 for fine and 2 for wrong usage."""

from __future__ import annotations

FAULTY_INPUT = 1
"""The input is at fault: one message on stderr."""
NOTICES_UNDER_STRICT = 3
"""Built, but with notices under ``--strict``."""
INTERRUPTED = 130
"""Stopped by Ctrl-C."""
