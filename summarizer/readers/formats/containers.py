"""Checks on zip containers before anything is taken out of them: how many files, how large, encrypted or not."""

from __future__ import annotations

import io
import zipfile

from summarizer.errors import ReadError
from summarizer.readers.limits import limits

_MEGABYTE = 1_000_000
_HIGHEST_RATIO = 200
"""Text packs to a tenth, XML of one sentence over and over to a hundredth; bombs to a thousandth."""
_SMALL = 5 * _MEGABYTE
"""Below this the ratio proves nothing."""


def check_zip(data: bytes, name: str) -> None:
    """Raises ReadError for a broken, encrypted, crowded or exploding container."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            members = package.infolist()
    except (zipfile.BadZipFile, ValueError) as error:
        raise ReadError("is broken: its container cannot be opened", where=name, remedy="save it again") from error
    if len(members) > limits().archive_files:
        raise ReadError(
            f"holds {len(members)} files, more than {limits().archive_files}",
            where=name,
            remedy="split it into several",
        )
    if any(member.flag_bits & 1 for member in members):
        raise ReadError("is encrypted", where=name, remedy="save it without a password")
    size = sum(member.file_size for member in members)
    explodes = size > _SMALL and size > _HIGHEST_RATIO * max(1, len(data))
    if size > limits().expanded_bytes or explodes:
        raise ReadError(
            f"would expand to {size // _MEGABYTE} MB", where=name, remedy="unpack it by hand and keep the articles"
        )
