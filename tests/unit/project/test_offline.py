"""The suite runs with the network refused, in its own process and in those that it starts."""

from __future__ import annotations

import socket
import subprocess
import sys

import pytest

REFUSED = r"the tests refuse the network: socket\."
"""By its words, not its class: a worker of the test run loads the file as sitecustomize before conftest.py does."""
REACH_OUT = "import socket; socket.create_connection(('192.0.2.1', 80), timeout=1)"


def test_a_connection_is_refused() -> None:
    """An address outside this machine cannot be connected to."""
    with pytest.raises(RuntimeError, match=REFUSED):
        socket.create_connection(("192.0.2.1", 80), timeout=1)


def test_a_name_is_not_looked_up() -> None:
    """No name is asked of a server either."""
    with pytest.raises(RuntimeError, match=REFUSED):
        socket.getaddrinfo("news.example", 443)


def test_loopback_is_allowed() -> None:
    """A test may run a server of its own on this machine."""
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        assert client.getpeername() == server.getsockname()


def test_a_child_process_is_refused_too() -> None:
    """A Python that a test starts inherits the refusal."""
    run = subprocess.run([sys.executable, "-c", REACH_OUT], capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert "NetworkRefusedError" in run.stderr
