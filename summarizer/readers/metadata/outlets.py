"""An outlet's name from the address of its page, where nothing better names it."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_PREFIX = re.compile(r"^(?:www\d?|m|mobile|amp|edition|news|en|eng|english)\.")
_ADDRESS = re.compile(r"(https?)(://[^\s\x00-\x1f\x7f]+)", re.IGNORECASE)
_NO_OUTLETS = ("archive.org", "archive.ph", "archive.today", "google.com", "factiva.com", "nexis.com", "lexisnexis.com")
"""Places that keep other people's pages."""


def web_address(value: object) -> str | None:
    """The value when it is an http or https address with a host, white space around it aside; else None.

    Checked on the text itself: ``urlsplit`` drops tabs and line ends, so what it reads need not be what stands there.
    """
    found = _ADDRESS.fullmatch(str(value or "").strip())
    if not found:
        return None
    address = found[1].lower() + found[2]
    try:
        return address if urlsplit(address).netloc else None
    except ValueError:
        return None


def outlet_of(address: str) -> str | None:
    """The host of a web address without ``www.``: ``bbc.co.uk``; None where it is an archive or no host."""
    try:
        host = (urlsplit(address).hostname or "").lower()
    except ValueError:
        return None
    name = _PREFIX.sub("", host)
    if "." not in name or any(name == other or name.endswith("." + other) for other in _NO_OUTLETS):
        return None
    return name
