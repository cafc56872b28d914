"""Who may speak with the review page: the browser that was opened with the token, on this machine, from this page.

Everything is refused that is not asked for with the page's own Host, and, where something is to be done, from the
page's own Origin; a host that many people share hides nothing but files, so a secret is needed too. The token of the
page file is good for one entry; it is exchanged for a cookie that scripts cannot read and other sites cannot send.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import cookie_parser
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

COOKIE = "summarizer_review"
ENTRY = "/enter"
LARGEST_BODY = 200_000
"""Bytes of an act: a comment of some pages."""
LONGEST_PATH = 300
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}
"""Of every answer."""


@dataclass(slots=True)
class Pass:
    """The secrets of one run: a token that is good once, the cookie that it is exchanged for, and the page's path.

    A browser sends the cookies of a host to each of its ports, but those of a path to that path alone: another service
    of this machine, which knows no such path, never gets the cookie.
    """

    token: str | None = field(default_factory=lambda: secrets.token_urlsafe(32))
    cookie: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    path: str = field(default_factory=lambda: f"/{secrets.token_urlsafe(16)}")

    def enter(self, token: str) -> bool:
        """Whether a token is the one; after that it is none any more."""
        good = self.token is not None and hmac.compare_digest(token.encode(), self.token.encode())
        if good:
            self.token = None
        return good

    def holds(self, cookie: str | None) -> bool:
        """Whether a cookie is the one that was given."""
        return cookie is not None and hmac.compare_digest(cookie.encode(), self.cookie.encode())


class Guard:
    """Lets through to ``app`` what may pass, and puts the same headers on every answer."""

    def __init__(self, app: ASGIApp, port: int, secret: Pass) -> None:
        self.app, self.secret = app, secret
        self.hosts = (f"127.0.0.1:{port}", f"localhost:{port}")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it with the reason."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self.app(scope, receive, send)
            return
        refusal = self._refusal(scope)
        if refusal:
            await PlainTextResponse(refusal, status_code=403)(scope, receive, closed_send(send))
            return
        await self.app(scope, limited(receive), closed_send(send))

    def _refusal(self, scope: Scope) -> str | None:
        headers, path, method = Headers(scope=scope), str(scope["path"]), str(scope["method"])
        if headers.getlist("host") not in ([host] for host in self.hosts):
            return "another host"
        if method not in ("GET", "HEAD", "POST") or len(path) > LONGEST_PATH:
            return "not asked for"
        if method == "POST" and not _is_short(headers):
            return "too large"
        if path == ENTRY and method == "POST":  # from the page file, which has no origin
            return None
        if not path.startswith(f"{self.secret.path}/"):
            return "another path"
        return self._foreign(headers, method)

    def _foreign(self, headers: Headers, method: str) -> str | None:
        """Why a request is not from this page, in the browser that was let in."""
        if method == "POST" and headers.get("origin") != f"http://{headers['host']}":
            return "another origin"
        if headers.get("sec-fetch-site") not in (None, "same-origin", "none"):
            return "another site"
        if not self.secret.holds(_cookie(headers.getlist("cookie"))):
            return "no pass: open the page with summarizer review"
        return None


def _is_short(headers: Headers) -> bool:
    length = headers.get("content-length", "")
    return length.isdigit() and int(length) <= LARGEST_BODY


def _cookie(lines: Iterable[str]) -> str | None:
    found = [value for line in lines for name, value in cookie_parser(line).items() if name == COOKIE]
    return found[0] if len(found) == 1 else None


def closed_send(send: Send) -> Send:
    """Sends an answer with the headers that close it to others."""

    async def with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers[name] = value
        await send(message)

    return with_headers


def limited(receive: Receive) -> Receive:
    """Takes in no more than was said, whatever is sent."""
    taken = 0

    async def within() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > LARGEST_BODY:
            return {"type": "http.disconnect"}
        return message

    return within
