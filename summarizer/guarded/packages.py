"""What is wrong with a zip container before anything is taken out of it: broken, encrypted, crowded, exploding."""

from __future__ import annotations

import io
import zipfile
from typing import NamedTuple

_MEGABYTE = 1_000_000
_HIGHEST_RATIO = 200
"""Text packs to a tenth, XML of one sentence over and over to a hundredth; bombs to a thousandth."""
_SMALL = 5 * _MEGABYTE
"""Below this the ratio proves nothing."""


class Problem(NamedTuple):
    """Why a container is refused, and what to do about it."""

    message: str
    remedy: str


def package_problem(data: bytes, most_files: int, most_bytes: int) -> Problem | None:
    """The first thing wrong with a container, or None; limits are of the files in it and of their bytes unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            members = package.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError):
        return Problem("is broken: its container cannot be opened", "save it again")
    if len(members) > most_files:
        return Problem(f"holds {len(members)} files, more than {most_files}", "split it into several")
    if any(member.flag_bits & 1 for member in members):
        return Problem("is encrypted", "save it without a password")
    size = sum(member.file_size for member in members)
    if size > most_bytes or (size > _SMALL and size > _HIGHEST_RATIO * max(1, len(data))):
        return Problem(f"would expand to {size // _MEGABYTE} MB", "unpack it by hand and keep the articles")
    return None
