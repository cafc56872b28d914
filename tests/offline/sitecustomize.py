"""Refuses the network: loopback and local sockets alone are allowed.

conftest.py imports this file, and puts its folder on PYTHONPATH, so that every Python started by a test loads it too.
"""

from __future__ import annotations

import sys

_HERE = {"", "localhost", "::1", "0.0.0.0", "::", None}  # noqa: S104 - addresses that a server listens on
_EVENTS = {"socket.connect": 1, "socket.sendto": 1, "socket.getaddrinfo": 0, "socket.gethostbyname": 0}
"""Audit event to the position of the address among its arguments."""


class NetworkRefusedError(RuntimeError):
    """A test, or a process that it started, reached for the network."""


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event not in _EVENTS:
        return
    address = arguments[_EVENTS[event]]
    host = address[0] if isinstance(address, tuple) and address else address
    local_socket = event in {"socket.connect", "socket.sendto"} and not isinstance(address, tuple)
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if local_socket or host in _HERE or (isinstance(host, str) and host.startswith("127.")):
        return
    message = f"the tests refuse the network: {event} {host}"
    raise NetworkRefusedError(message)


sys.addaudithook(_refuse)
