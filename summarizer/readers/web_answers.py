"""One answer of a web server, from exactly the address that was checked, whole and within one deadline.

Compression is asked not to be used; gzip and deflate are undone all the same, any other is refused. Proxies that the
environment names are never used.
"""

from __future__ import annotations

import http.client
import time
import zlib
from urllib.parse import SplitResult

from summarizer.errors import InputError
from summarizer.guarded.connections import MEGABYTE, connect, stopped_at, whole_body

MOST_BYTES = 20 * MEGABYTE
_AGENT = "diplomatic-summary (fetches pages a person asked for)"
_PLAIN = ("", "identity")
_PACKED = ("gzip", "x-gzip", "deflate")

Answer = tuple[int, str | None, str, bytes]
"""Status, Location, type and body of one answer of a server."""


def get_answer(target: SplitResult, address: str, deadline: float) -> Answer:
    """The server's answer; ``deadline`` is a time of the monotonic clock. Raises InputError with the reason."""
    path = (target.path or "/") + (f"?{target.query}" if target.query else "")
    connection = connect(target, address, deadline)
    headers = {"Host": target.netloc, "User-Agent": _AGENT, "Accept-Encoding": "identity"}
    try:
        with stopped_at(connection, deadline):
            connection.request("GET", path, headers=headers)
            answer = connection.getresponse()
            kind = (answer.headers.get_content_type() or "").lower()
            return answer.status, answer.getheader("Location"), kind, _body(answer, target, deadline)
    except (OSError, http.client.HTTPException, ValueError, zlib.error) as error:
        late = time.monotonic() >= deadline
        reason = "it takes too long" if late else str(error) or type(error).__name__
        raise InputError(f"cannot be fetched: {reason}", where=target.geturl()) from error
    finally:
        connection.close()


def _body(answer: http.client.HTTPResponse, target: SplitResult, deadline: float) -> bytes:
    content = whole_body(answer, MOST_BYTES, target.geturl())
    if time.monotonic() >= deadline:
        raise TimeoutError("it takes too long")
    return _unpacked(content, (answer.getheader("Content-Encoding") or "").strip().lower(), target)


def _unpacked(content: bytes, encoding: str, target: SplitResult) -> bytes:
    if encoding in _PLAIN:
        return content
    if encoding not in _PACKED:
        remedy = "open it in a browser and save the page"
        raise InputError(f"comes packed in a way we do not read ({encoding})", where=target.geturl(), remedy=remedy)
    raw = encoding == "deflate" and content[:1] != b"\x78"
    unpacking = zlib.decompressobj(-zlib.MAX_WBITS if raw else zlib.MAX_WBITS | 32)
    found = unpacking.decompress(content, MOST_BYTES + 1)
    if len(found) > MOST_BYTES:
        raise InputError(f"is larger than {MOST_BYTES // MEGABYTE} MB", where=target.geturl())
    if not unpacking.eof:
        raise InputError("was cut off while packed", where=target.geturl(), remedy="try again")
    return found
