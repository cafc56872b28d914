"""A server that speaks the interface of a second reader on this machine and answers what a script says."""

from __future__ import annotations

import contextlib
import json
import re
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Reply = Callable[["Request"], "str | bytes | tuple[int, dict[str, str], bytes]"]


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked: the decoded body, the headers, and the path."""

    body: Mapping[str, Any]
    headers: Mapping[str, str]
    path: str

    @property
    def question(self) -> str:
        """The first message."""
        text: str = self.body["messages"][0]["content"]
        return text

    @property
    def numbers(self) -> dict[str, int]:
        """Text of each sentence that may be chosen, to its number."""
        lines = re.findall(r'^(\d+) (".*")$', self.question, re.MULTILINE)
        return {json.loads(text): int(number) for number, text in lines}


@dataclass(slots=True)
class Scripted:
    """The server's address, and what it was asked so far."""

    url: str
    asked: list[Request] = field(default_factory=list)


@contextlib.contextmanager
def scripted_reader(reply: Reply) -> Iterator[Scripted]:
    """A server on a free port for the time of a test; ``reply`` gives a text, bytes, or (status, headers, bytes)."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            request = Request(body, dict(self.headers), self.path)
            scripted.asked.append(request)
            status, headers, content = _whole(reply(request))
            with contextlib.suppress(OSError):
                self.send_response(status)
                for name, value in ({"Content-Length": str(len(content))} | headers).items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(content)

        def log_message(self, *_args: object) -> None:
            """Says nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        scripted = Scripted(f"http://127.0.0.1:{server.server_port}/v1")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield scripted
        finally:
            server.shutdown()
            thread.join()


def _whole(reply: str | bytes | tuple[int, dict[str, str], bytes]) -> tuple[int, dict[str, str], bytes]:
    if isinstance(reply, tuple):
        return reply
    if isinstance(reply, bytes):
        return 200, {}, reply
    return 200, {}, json.dumps({"choices": [{"message": {"role": "assistant", "content": reply}}]}).encode()
