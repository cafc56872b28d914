"""The sRGB colour profile that PDF/A asks for, written out byte by byte (ICC.1:2010, IEC 61966-2-1).

Made here rather than taken from a library, so that the bytes are the same everywhere.
"""

from __future__ import annotations

import struct

XYZ = {"wtpt": (0.9642, 1.0, 0.8249), "rXYZ": (0.43607, 0.22249, 0.01392), "gXYZ": (0.38515, 0.71687, 0.09708),
       "bXYZ": (0.14307, 0.06061, 0.71410)}  # fmt: skip
"""White point D50 and the three primaries, adapted to it."""
CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
"""Parameters g, a, b, c, d of the curve of IEC 61966-2-1."""
VERSION = 0x04200000
HEADER_BYTES = 128
ENTRY_BYTES = 12


def profile() -> bytes:
    """A display profile for sRGB, version 4.2, of about half a kilobyte."""
    reason = "No copyright, use freely"
    tags = {
        "desc": _text("sRGB IEC61966-2.1"),
        "cprt": _text(reason),
        **{name: b"XYZ \0\0\0\0" + _fixed(*values) for name, values in XYZ.items()},
        **{name: b"para\0\0\0\0" + struct.pack(">HH", 3, 0) + _fixed(*CURVE) for name in ("rTRC", "gTRC", "bTRC")},
    }
    offset = HEADER_BYTES + 4 + ENTRY_BYTES * len(tags)
    table, data = struct.pack(">I", len(tags)), b""
    for name, value in tags.items():
        table += name.encode() + struct.pack(">II", offset + len(data), len(value))
        data += value + b"\0" * (-len(value) % 4)
    return _header(offset + len(data)) + table + data


def _header(size: int) -> bytes:
    date = struct.pack(">6H", 2024, 1, 1, 0, 0, 0)
    head = struct.pack(">I4sI4s4s4s", size, b"\0\0\0\0", VERSION, b"mntr", b"RGB ", b"XYZ ")
    return (head + date + b"acsp" + b"\0" * 28 + _fixed(*XYZ["wtpt"])).ljust(HEADER_BYTES, b"\0")


def _fixed(*values: float) -> bytes:
    return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))


def _text(text: str) -> bytes:
    encoded = text.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(encoded), 28) + encoded
