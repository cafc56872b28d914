"""One answer of a web server, from exactly the address that was checked, whole and within one deadline.

Compression is asked not to be used; gzip and deflate are undone all the same, any other is refused. Proxies that the
environment names are never used.
"""

from __future__ import annotations

import contextlib
import http.client
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Iterator
from urllib.parse import SplitResult

from summarizer.errors import InputError

MEGABYTE = 1_000_000
MOST_BYTES = 20 * MEGABYTE
_SECONDS = 30.0
"""For connecting, and between two pieces of an answer."""
_CHUNK = 1 << 16
_AGENT = "diplomatic-summary (fetches pages a person asked for)"
_PLAIN = ("", "identity")
_PACKED = ("gzip", "x-gzip", "deflate")

Answer = tuple[int, str | None, str, bytes]
"""Status, Location, type and body of one answer of a server."""


def get_answer(target: SplitResult, address: str, deadline: float) -> Answer:
    """The server's answer; ``deadline`` is a time of the monotonic clock. Raises InputError with the reason."""
    path = (target.path or "/") + (f"?{target.query}" if target.query else "")
    connection = _connect(target, address, deadline)
    headers = {"Host": target.netloc, "User-Agent": _AGENT, "Accept-Encoding": "identity"}
    try:
        with _stopped_at(connection, deadline):
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


def port_of(target: SplitResult) -> int:
    """The port of an address, or the usual one of its scheme."""
    return target.port or (443 if target.scheme == "https" else 80)


def _connect(target: SplitResult, address: str, deadline: float) -> http.client.HTTPConnection:
    host = target.hostname or ""
    seconds = max(0.01, min(_SECONDS, deadline - time.monotonic()))
    try:
        connection = http.client.HTTPConnection(host, port_of(target), timeout=seconds)
        plain = socket.create_connection((address, port_of(target)), timeout=seconds)
        secure = target.scheme == "https"
        connection.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=host) if secure else plain
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise InputError(f"cannot be reached: {error}", where=target.geturl()) from error
    return connection


@contextlib.contextmanager
def _stopped_at(connection: http.client.HTTPConnection, deadline: float) -> Iterator[None]:
    """Ends the connection at the deadline, however slowly the server drips."""
    held = connection.sock
    timer = threading.Timer(max(0.0, deadline - time.monotonic()), _shut, args=(held,))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _shut(held: socket.socket) -> None:
    with contextlib.suppress(OSError):
        held.shutdown(socket.SHUT_RDWR)


def _body(answer: http.client.HTTPResponse, target: SplitResult, deadline: float) -> bytes:
    content = bytearray()
    while chunk := answer.read1(_CHUNK):
        content += chunk
        if len(content) > MOST_BYTES:
            raise InputError(f"is larger than {MOST_BYTES // MEGABYTE} MB", where=target.geturl())
    if time.monotonic() >= deadline:
        raise TimeoutError("it takes too long")
    if answer.length:
        missing = f"{answer.length} of {len(content) + answer.length} bytes did not come"
        raise InputError(f"was cut off: {missing}", where=target.geturl(), remedy="try again")
    return _unpacked(bytes(content), (answer.getheader("Content-Encoding") or "").strip().lower(), target)


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
