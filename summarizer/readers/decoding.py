r"""Bytes to text, once: UTF-8 with or without BOM, UTF-16, and the Windows and other legacy encodings.

Gives text whose line ends are ``\\n`` and which holds no control character; refuses what is no text.
"""

from __future__ import annotations

import codecs
import re

from summarizer.errors import ReadError
from summarizer.language.function_words import function_word_share

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""UTF-32 stands before UTF-16, whose mark it begins with."""
_UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Control characters, and those that turn the direction of text: no document may hold what its reader cannot see."""
_LINE_END = re.compile("\r\n?|\u2028|\u2029|\x85")
_MULTIBYTE = re.compile(rb"[\xc2-\xf4][\x80-\xbf]+")
_SAMPLE = 50_000
"""Bytes by which a legacy encoding is recognised."""
_LEGACY = ("cp1252", "cp1251", "koi8-r", "cp1250", "cp866")
"""The encodings of our six languages before UTF-8, tried by their function words."""
_CLEAR_LEAD = 1.3
"""By how much another encoding must beat Windows-1252: in English and French most function words are plain ASCII."""
_LEAST_PROSE = 0.1
"""Share of function words that proves an encoding; text of a wrong one has under 0.03."""
_UTF16_LEAST = 8
"""Characters from which on that share says anything."""
_UTF16_ZEROS = 0.3
"""Share of zero bytes at every second place that shows UTF-16 without a mark."""


def decode(data: bytes, *, name: str) -> str:
    """The text of a file's bytes; ``name`` stands in the message. Raises ReadError for what is no text."""
    return tidy(decode_source(data, name))


def tidy(text: str) -> str:
    r"""The text with ``\\n`` as its only line end and a space for each control character: lengths stay the same."""
    return _UNSAFE.sub(" ", _LINE_END.sub("\n", text).removeprefix("\ufeff"))


def decode_source(data: bytes, name: str) -> str:
    """The same with every character as it stands: for a page, of which only the text and fields found are tidied."""
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None) or _unmarked_utf16(data)
    if marked:
        return _decode_marked(data, marked, name)
    if b"\0" in data:
        raise ReadError("is not text but binary data", where=name, remedy="save it as text or take it out")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _decode_legacy(data, error, name)


def _decode_marked(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ReadError(
            f"is not valid {encoding.upper()} at byte {error.start}", where=name, remedy="save it again as UTF-8"
        ) from error


def _unmarked_utf16(data: bytes) -> str | None:
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    zeros = {"utf-16-be": sample[0::2].count(0), "utf-16-le": sample[1::2].count(0)}
    likely = max(zeros, key=lambda encoding: zeros[encoding])
    sure = half >= _UTF16_LEAST and zeros[likely] > _UTF16_ZEROS * half and min(zeros.values()) == 0
    return likely if sure else None


def _decode_legacy(data: bytes, error: UnicodeDecodeError, name: str) -> str:
    """Broken UTF-8 keeps its good parts; everything else is recognised by its letters."""
    if len(_MULTIBYTE.findall(data)) > len(data.decode("utf-8", "replace").split("\ufffd")):
        return data.decode("utf-8", "replace")
    from charset_normalizer import from_bytes

    found = from_bytes(data[:_SAMPLE]).best()
    encoding = _legacy_by_words(data) or (found.encoding if found else "cp1252")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise ReadError(
            f"is in no encoding we know (not UTF-8 at byte {error.start})", where=name, remedy="save it again as UTF-8"
        ) from error


def _legacy_by_words(data: bytes) -> str | None:
    """The encoding in which the text has the function words of a language, or None."""
    shares = {}
    for encoding in _LEGACY:
        text = data[:_SAMPLE].decode(encoding, "replace")
        shares[encoding] = function_word_share(text)
    best = max(shares, key=lambda encoding: shares[encoding])
    if shares[best] < _CLEAR_LEAD * shares["cp1252"]:
        best = "cp1252"
    return best if shares[best] >= _LEAST_PROSE else None
