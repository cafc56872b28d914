"""Fetching: only the open web, every redirect checked, the page kept as it came."""

import datetime
import hashlib
import json
from pathlib import Path
from urllib.parse import SplitResult

import pytest

from summarizer.errors import InputError
from summarizer.readers import READERS
from summarizer.readers.fetch import Answer, Page, check_address, download, fetch, is_public, keep
from tests import samples

NOW = datetime.datetime(2025, 3, 19, 8, 0, tzinfo=datetime.UTC)
HOSTS = {"lake.example": ["93.184.216.34"], "inside.example": ["10.0.0.7"], "both.example": ["93.184.216.34", "::1"]}
PAGE = samples.page().encode()
SERVER: dict[str, Answer] = {
    "https://lake.example/": (200, None, "text/html", PAGE),
    "https://lake.example/old": (301, "/", "text/html", b""),
    "https://lake.example/in": (302, "http://inside.example/admin", "text/html", b""),
    "https://lake.example/file": (302, "file:///etc/passwd", "text/html", b""),
    "https://lake.example/round": (302, "/round", "text/html", b""),
    "https://lake.example/gone": (404, None, "text/html", b"no"),
    "https://lake.example/film": (200, None, "video/mp4", b"x"),
}


def resolve(host: str, _port: int) -> list[str]:
    """The addresses of our invented hosts."""
    return HOSTS[host]


def get(target: SplitResult, address: str) -> Answer:
    """What our invented server answers; it is asked at the address that was checked."""
    assert address in HOSTS[target.hostname or ""]
    return SERVER[target.geturl()]


def test_page_and_redirect() -> None:
    """A page comes as the server gives it, under the address it was found at in the end."""
    assert download("https://lake.example/old", resolve=resolve, get=get) == Page(
        url="https://lake.example/", kind="text/html", content=PAGE
    )


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("https://lake.example/in", "private network"),
        ("https://lake.example/file", "no http or https"),
        ("https://lake.example/round", "redirected more than"),
        ("https://lake.example/gone", "404"),
        ("https://lake.example/film", "do not read"),
        ("http://inside.example/", "private network"),
        ("http://both.example/", "private network"),
    ],
)
def test_refused(url: str, reason: str) -> None:
    """Each thing that is not a page of the open web is refused with its reason."""
    with pytest.raises(InputError, match=reason):
        download(url, resolve=resolve, get=get)


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://x.example/", "https://", "http://a:b@x.example/", "http://[x", "x"]
)
def test_addresses_refused(url: str) -> None:
    """What is no http or https address, or holds a password, is never looked up."""
    with pytest.raises(InputError):
        check_address(url)


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.0.1", "169.254.169.254", "::1", "fe80::1%eth0", "fc00::1",
     "::ffff:127.0.0.1", "224.0.0.1", "100.64.0.1"],
)  # fmt: skip
def test_private_addresses(address: str) -> None:
    """Addresses of machines and networks of one's own are not public."""
    assert not is_public(address)


def test_public_addresses() -> None:
    """Addresses of the open internet are."""
    assert is_public("93.184.216.34")
    assert is_public("2606:2800:220:1:248:1893:25c8:1946")


def test_kept_as_it_came(tmp_path: Path) -> None:
    """The file holds the server's bytes, its note the address, time and hash; reading it gives the address."""
    page = Page(url="https://www.lake.example/2025/bridge.html", kind="text/html", content=PAGE)
    path = keep("https://lake.example/b", page, tmp_path, NOW)
    again = keep("https://lake.example/b", page, tmp_path, NOW)
    assert (path.name, again.name) == ("www-lake-example-2025-bridge.html", "www-lake-example-2025-bridge-2.html")
    assert path.read_bytes() == PAGE
    note = json.loads((tmp_path / f".{path.name}.source.json").read_text(encoding="utf-8"))
    assert note["sha256"] == hashlib.sha256(PAGE).hexdigest()
    assert (note["fetched"], note["asked"]) == ("2025-03-19T08:00:00+00:00", "https://lake.example/b")
    [article] = READERS[".html"](path)
    assert article.url == "https://www.lake.example/2025/bridge.html"
    assert article.outlet == "lake.example"


def test_folder_must_exist(tmp_path: Path) -> None:
    """Nothing is fetched when there is nowhere to put it."""
    with pytest.raises(InputError, match="no such folder"):
        fetch("https://lake.example/", tmp_path / "none", now=NOW)
