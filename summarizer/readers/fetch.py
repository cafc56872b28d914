"""Fetches web pages into a dossier: the only thing that uses the network, and only when asked by ``summarizer fetch``.

The page is kept as it came, beside a note of its address, time and SHA-256. http and https only; no address inside a
private network, checked again at every redirect and on the address really connected to.
"""

from __future__ import annotations

import datetime
import hashlib
import http.client
import ipaddress
import json
import re
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import SplitResult, urljoin, urlsplit

from summarizer.errors import InputError
from summarizer.readers.metadata.source_notes import note_path

_MEGABYTE = 1_000_000
_MOST_BYTES = 20 * _MEGABYTE
_SECONDS = 30.0
"""For connecting and for each answer of the server."""
_LONGEST_SECONDS = 120.0
"""For one answer in whole, however slowly it drips."""
_MOST_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_OK = 200
_CHUNK = 1 << 16
_AGENT = "diplomatic-summary (fetches pages a person asked for)"
_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".xhtml",
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "application/rss+xml": ".rss",
    "application/atom+xml": ".atom",
}
_UNSAFE = re.compile(r"[^a-z0-9]+")
_LONGEST_NAME = 60

Answer = tuple[int, str | None, str, bytes]
"""Status, Location, type and body of one answer of a server."""
Resolve = Callable[[str, int], list[str]]
"""Host and port to IP addresses."""
Get = Callable[[SplitResult, str], Answer]
"""The address asked for and the IP address to connect to, to the server's answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What came for an address: the last address after redirects, the type the server named, the bytes."""

    url: str
    kind: str
    content: bytes


def fetch(url: str, folder: Path, *, now: datetime.datetime) -> Path:
    """Fetches one address into the folder and gives the file's path; raises InputError with the reason otherwise.

    Beside ``NAME.html`` a dotfile ``.NAME.html.source.json`` keeps address, time and hash; dotfiles are no articles.
    """
    if not folder.is_dir():
        raise InputError("no such folder", where=folder, remedy="make it first")
    return keep(url, download(url), folder, now)


def keep(url: str, page: Page, folder: Path, now: datetime.datetime) -> Path:
    """Writes a page as it came, and the note of where and when; gives the file's path."""
    path = _free_path(folder, page)
    note = {
        "asked": url,
        "url": page.url,
        "type": page.kind,
        "fetched": now.isoformat(timespec="seconds"),
        "sha256": hashlib.sha256(page.content).hexdigest(),
    }
    try:
        path.write_bytes(page.content)
        note_path(path).write_text(json.dumps(note, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    except OSError as error:
        raise InputError(f"cannot be written: {error.strerror}", where=path, remedy="check its permissions") from error
    return path


def download(url: str, *, resolve: Resolve | None = None, get: Get | None = None) -> Page:
    """The page at an address, redirects followed and each checked; raises InputError."""
    for _ in range(_MOST_REDIRECTS + 1):
        target = check_address(url)
        status, location, kind, content = (get or _get)(target, _public_address(target, resolve or resolve_host))
        if status in _REDIRECTS and location:
            url = urljoin(url, location)
            continue
        if status != _OK:
            raise InputError(
                f"the server answered {status}", where=url, remedy="open it in a browser and save the page"
            )
        if kind not in _SUFFIXES:
            raise InputError(f"is of a type we do not read ({kind or 'none named'})", where=url)
        return Page(url=url, kind=kind, content=content)
    raise InputError(f"is redirected more than {_MOST_REDIRECTS} times", where=url)


def check_address(url: str) -> SplitResult:
    """The parts of a web address; raises InputError for one that is no http or https address, or holds a password."""
    try:
        parts = urlsplit(url)
        port_fits = parts.port is None or parts.port > 0
    except ValueError:
        raise InputError("is no web address", where=url) from None
    if parts.scheme not in ("http", "https") or not parts.hostname or not port_fits:
        raise InputError("is no http or https address", where=url, remedy="give the full address of the page")
    if parts.username or parts.password:
        raise InputError("holds a user name or password", where=url, remedy="leave it out")
    return parts


def resolve_host(host: str, port: int) -> list[str]:
    """The IP addresses of a host."""
    return [str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def _public_address(target: SplitResult, resolve: Resolve) -> str:
    """The first address of the host, when all of them are public."""
    host = target.hostname or ""
    try:
        addresses = resolve(host, _port(target))
    except OSError as error:
        raise InputError("its host is not known", where=target.geturl(), remedy="check the address") from error
    if not addresses or not all(is_public(address) for address in addresses):
        raise InputError("is in a private network", where=target.geturl(), remedy="save the page by hand")
    return addresses[0]


def is_public(address: str) -> bool:
    """True for an address of the open internet: not private, loopback, link-local, multicast or reserved."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    mapped = getattr(ip, "ipv4_mapped", None)
    return bool((mapped or ip).is_global and not (mapped or ip).is_multicast)


def _port(target: SplitResult) -> int:
    return target.port or (443 if target.scheme == "https" else 80)


def _get(target: SplitResult, address: str) -> Answer:
    """Status, Location, type and body of one answer, from exactly the address that was checked."""
    path = (target.path or "/") + (f"?{target.query}" if target.query else "")
    headers = {"Host": target.netloc, "User-Agent": _AGENT, "Accept-Encoding": "identity"}
    connection = _connect(target, address)
    try:
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        kind = (answer.headers.get_content_type() or "").lower()
        return answer.status, answer.getheader("Location"), kind, _read(answer, target)
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise InputError(f"cannot be fetched: {error}", where=target.geturl()) from error
    finally:
        connection.close()


def _connect(target: SplitResult, address: str) -> http.client.HTTPConnection:
    host = target.hostname or ""
    connection = http.client.HTTPConnection(host, _port(target), timeout=_SECONDS)
    try:
        plain = socket.create_connection((address, _port(target)), timeout=_SECONDS)
        secure = target.scheme == "https"
        connection.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=host) if secure else plain
    except OSError as error:
        raise InputError(f"cannot be reached: {error}", where=target.geturl()) from error
    return connection


def _read(answer: http.client.HTTPResponse, target: SplitResult) -> bytes:
    content = bytearray()
    deadline = time.monotonic() + _LONGEST_SECONDS
    while chunk := answer.read1(_CHUNK):
        content += chunk
        if time.monotonic() > deadline:
            raise InputError(f"takes longer than {_LONGEST_SECONDS:.0f} seconds", where=target.geturl())
        if len(content) > _MOST_BYTES:
            raise InputError(f"is larger than {_MOST_BYTES // _MEGABYTE} MB", where=target.geturl())
    return bytes(content)


def _free_path(folder: Path, page: Page) -> Path:
    """A name made of host and path that no file of the folder has yet."""
    parts = urlsplit(page.url)
    words = _UNSAFE.sub("-", f"{parts.hostname}{parts.path}".lower().removesuffix(_SUFFIXES[page.kind]))
    stem = words.strip("-")[:_LONGEST_NAME].strip("-")
    for number in range(1, 1000):
        path = folder / f"{stem}{f'-{number}' if number > 1 else ''}{_SUFFIXES[page.kind]}"
        if not path.exists():
            return path
    raise InputError("holds a thousand copies of this page", where=folder)
