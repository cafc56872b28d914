"""Starting the page: a server on this machine alone, and the browser opened with a way in that nobody else can read."""

from __future__ import annotations

import contextlib
import html
import os
import signal
import socket
import tempfile
import webbrowser
from collections.abc import Callable, Iterator
from pathlib import Path

import uvicorn

from summarizer.errors import InputError
from summarizer.review.guard import ENTRY, Pass
from summarizer.review.server import application
from summarizer.review.session import Session

HOST = "127.0.0.1"


def serve(session: Session, port: int, tell: Callable[[str], None], *, browser: bool) -> None:
    """Serve the page until Ctrl-C or until it is ended from the page; raises InputError where the port is taken."""
    secret = Pass()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # whoever ends it, the page file goes
    with _listening(port) as listener:
        bound = int(listener.getsockname()[1])
        server = _server(session, bound, secret)
        with _page_file(bound, secret) as file:
            tell(f"open {file.as_uri()} in your browser; Ctrl-C ends the page")
            if browser:
                webbrowser.open(file.as_uri())
            with contextlib.suppress(KeyboardInterrupt):  # how an officer ends it
                server.run(sockets=[listener])


def _server(session: Session, port: int, secret: Pass) -> uvicorn.Server:
    def end() -> None:
        server.should_exit = True

    app = application(session, port, secret, end)
    config = uvicorn.Config(
        app, log_config=None, access_log=False, server_header=False, lifespan="off", timeout_graceful_shutdown=1
    )
    server = uvicorn.Server(config)
    return server


@contextlib.contextmanager
def _listening(port: int) -> Iterator[socket.socket]:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listener.bind((HOST, port))
        listener.listen()
        yield listener
    except OSError as error:
        raise InputError(f"port {port}: {error.strerror or error}", remedy="name another with --port") from error
    finally:
        listener.close()


@contextlib.contextmanager
def _page_file(port: int, secret: Pass) -> Iterator[Path]:
    """A file that only its owner can read, which posts the token; gone when the page ends."""
    descriptor, name = tempfile.mkstemp(prefix="summarizer-review-", suffix=".html")  # made with mode 0600
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(
                '<!DOCTYPE html>\n<html lang="en"><meta charset="utf-8"><title>Review</title>'
                f'<form method="post" enctype="text/plain" action="http://{HOST}:{port}{ENTRY}">'
                f'<input type="hidden" name="token" value="{html.escape(secret.token or "")}">'
                "<button>Open the review page</button></form>"
                "<script>document.forms[0].submit()</script></html>\n"
            )
        yield Path(name)
    finally:
        Path(name).unlink(missing_ok=True)
