"""Fetches web pages into a dossier: the only thing that uses the network, and only when asked by ``summarizer fetch``.

The page is kept as it came, beside a note of its address, time and SHA-256. http and https only; no address inside a
private network, checked again at every redirect and on the address really connected to.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import SplitResult, urljoin, urlsplit

from summarizer.errors import InputError
from summarizer.guarded.connections import port_of, resolve_host
from summarizer.readers.metadata.source_notes import note_path
from summarizer.readers.web_addresses import is_public
from summarizer.readers.web_answers import Answer, get_answer

_LONGEST_SECONDS = 120.0
"""For everything from the first look-up to the last byte, redirects and all."""
_MOST_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_OK = 200
_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".xhtml",
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "application/rss+xml": ".rss",
    "application/atom+xml": ".atom",
}
_ODD_HOST = re.compile(r"^\.|\.\.|[\s<>\"'\\^`{|}\x00-\x20\x7f]|[^.]{64}")
"""Hosts with an empty or overlong part, or with signs that no name has."""
_UNSAFE = re.compile(r"[^a-z0-9]+")
_LONGEST_NAME = 60

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
    deadline = time.monotonic() + _LONGEST_SECONDS
    for _ in range(_MOST_REDIRECTS + 1):
        target = check_address(url)
        address = _public_address(target, resolve or partial(resolve_host, seconds=deadline - time.monotonic()))
        status, location, kind, content = get(target, address) if get else get_answer(target, address, deadline)
        if status in _REDIRECTS and location:
            url = _joined(url, location)
            continue
        if status != _OK:
            raise InputError(
                f"the server answered {status}", where=url, remedy="open it in a browser and save the page"
            )
        if kind not in _SUFFIXES:
            raise InputError(f"is of a type we do not read ({kind or 'none named'})", where=url)
        return Page(url=url, kind=kind, content=content)
    raise InputError(f"is redirected more than {_MOST_REDIRECTS} times", where=url)


def _joined(url: str, location: str) -> str:
    try:
        return urljoin(url, location)
    except ValueError:
        raise InputError("is redirected to what is no web address", where=url) from None


def check_address(url: str) -> SplitResult:
    """The parts of a web address; raises InputError for one that is no http or https address, or holds a password."""
    try:
        parts = urlsplit(url)
        port_fits = parts.port is None or parts.port > 0
    except ValueError:
        raise InputError("is no web address", where=url) from None
    if parts.scheme not in ("http", "https") or not parts.hostname or not port_fits or _ODD_HOST.search(parts.hostname):
        raise InputError("is no http or https address", where=url, remedy="give the full address of the page")
    if parts.username or parts.password:
        raise InputError("holds a user name or password", where=url, remedy="leave it out")
    return parts


def _public_address(target: SplitResult, resolve: Resolve) -> str:
    """The first address of the host, when all of them are public."""
    host = target.hostname or ""
    try:
        addresses = resolve(host, port_of(target))
    except (OSError, UnicodeError) as error:
        raise InputError("its host is not known", where=target.geturl(), remedy="check the address") from error
    if not addresses or not all(is_public(address) for address in addresses):
        raise InputError("is in a private network", where=target.geturl(), remedy="save the page by hand")
    return addresses[0]


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
