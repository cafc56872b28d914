"""Connections to a server: to exactly the address that was looked up, within one deadline, and never by a proxy."""

from __future__ import annotations

import contextlib
import http.client
import queue
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from urllib.parse import SplitResult

from summarizer.errors import InputError

MEGABYTE = 1_000_000
MOST_SECONDS = 30.0
"""For connecting, and between two pieces of an answer."""
_CHUNK = 1 << 16


def resolve_host(host: str, port: int, seconds: float = 30.0) -> list[str]:
    """The IP addresses of a host; raises OSError for one that is none, is not known, or is not answered for in time."""
    found: queue.SimpleQueue[list[str] | OSError] = queue.SimpleQueue()
    threading.Thread(target=_look_up, args=(host, port, found), daemon=True).start()
    try:
        answer = found.get(timeout=max(0.0, seconds))
    except queue.Empty:
        raise TimeoutError("no answer for the host's name") from None
    if isinstance(answer, OSError):
        raise answer
    return answer


def _look_up(host: str, port: int, found: queue.SimpleQueue[list[str] | OSError]) -> None:
    try:
        found.put([str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)])
    except OSError as error:
        found.put(error)
    except (UnicodeError, ValueError) as error:  # a label that is empty or too long
        found.put(OSError(str(error)))


def port_of(target: SplitResult) -> int:
    """The port of an address, or the usual one of its scheme."""
    return target.port or (443 if target.scheme == "https" else 80)


def connect(target: SplitResult, address: str, deadline: float) -> http.client.HTTPConnection:
    """A connection to exactly the address that was checked, whatever the host's name means by now.

    ``deadline`` is a time of the monotonic clock. Raises InputError.
    """
    host = target.hostname or ""
    seconds = max(0.01, min(MOST_SECONDS, deadline - time.monotonic()))
    try:
        connection = http.client.HTTPConnection(host, port_of(target), timeout=seconds)
        plain = socket.create_connection((address, port_of(target)), timeout=seconds)
        secure = target.scheme == "https"
        connection.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=host) if secure else plain
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise InputError(f"cannot be reached: {error}", where=target.geturl()) from error
    return connection


@contextlib.contextmanager
def stopped_at(connection: http.client.HTTPConnection, deadline: float) -> Iterator[None]:
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


def whole_body(answer: http.client.HTTPResponse, most_bytes: int, where: str) -> bytes:
    """All bytes of an answer; raises InputError for one that is too large or cut off."""
    content = bytearray()
    while chunk := answer.read1(_CHUNK):
        content += chunk
        if len(content) > most_bytes:
            raise InputError(f"is larger than {most_bytes // MEGABYTE} MB", where=where)
    if answer.length:
        missing = f"{answer.length} of {len(content) + answer.length} bytes did not come"
        raise InputError(f"was cut off: {missing}", where=where, remedy="try again")
    return bytes(content)
