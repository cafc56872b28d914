"""Fetching: only the open web, every redirect checked, the page kept as it came."""

import contextlib
import datetime
import gzip
import hashlib
import json
import socket
import threading
import time
import zlib
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

import pytest

from summarizer.errors import InputError
from summarizer.readers import READERS
from summarizer.readers.fetch import Page, check_address, download, fetch, keep
from summarizer.readers.web_addresses import is_public
from summarizer.readers.web_answers import Answer, get_answer
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
    "url",
    [
        "file:///etc/passwd",
        "ftp://x.example/",
        "https://",
        "http://a:b@x.example/",
        "http://[x",
        "x",
        "http://a..b/",
        "http://.lake.example/",
        f"http://{'a' * 70}.example/",
        "http://la ke.example/",
        "http://x:99999/",
    ],
)
def test_addresses_refused(url: str) -> None:
    """What is no http or https address, or holds a password, is never looked up."""
    with pytest.raises(InputError):
        check_address(url)


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.0.1", "169.254.169.254", "::1", "fe80::1%eth0", "fc00::1",
     "::ffff:127.0.0.1", "224.0.0.1", "100.64.0.1", "64:ff9b::7f00:1", "64:ff9b::a00:7", "64:ff9b:1::1",
     "2002:7f00:1::", "2002:a00:7::1", "fec0::1", "192.0.0.8", "192.0.0.170", "2001:10::1", "2001:0:7f00:1::",
     "::127.0.0.1", "::", "255.255.255.255", "::ffff:10.0.0.1", "198.18.0.1", "240.0.0.1", "lake.example", ""],
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


class Server:
    """A server of one answer on the machine itself; ``seconds`` pass between its bytes."""

    def __init__(self, answer: bytes, seconds: float = 0.0) -> None:
        """Listen on a free port, in a thread of its own."""
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.answer, self.seconds = answer, seconds
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            held, _ = self.listening.accept()
            held.recv(10_000)
            for piece in (
                [self.answer] if not self.seconds else [self.answer[i : i + 1] for i in range(len(self.answer))]
            ):
                held.sendall(piece)
                time.sleep(self.seconds)
            held.close()

    def fetched(self, seconds: float = 10.0) -> Answer:
        """What a fetch makes of the answer."""
        target = urlsplit(f"http://127.0.0.1:{self.listening.getsockname()[1]}/")
        return get_answer(target, "127.0.0.1", time.monotonic() + seconds)


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


@pytest.mark.parametrize(
    ("answer", "body"),
    [
        (HEAD + b"Content-Length: 5\r\n\r\nwhole", b"whole"),
        (HEAD + b"\r\nwhole", b"whole"),
        (HEAD + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(b"whole", mtime=0), b"whole"),
        (HEAD + b"Content-Encoding: deflate\r\n\r\n" + zlib.compress(b"whole"), b"whole"),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\nwhole\r\n0\r\n\r\n", b"whole"),
    ],
)
def test_whole_answers(answer: bytes, body: bytes) -> None:
    """A body comes whole, unpacked where the server packed it all the same."""
    assert Server(answer).fetched()[3] == body


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (HEAD + b"Content-Length: 500\r\n\r\ncut off", "was cut off"),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n50\r\ncut", "cannot be fetched"),
        (HEAD + b"Content-Encoding: br\r\n\r\nxx", r"packed in a way we do not read \(br\)"),
        (HEAD + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(b"whole", mtime=0)[:15], "cut off while packed"),
        (HEAD + b"Content-Encoding: gzip\r\n\r\nno gzip", "cannot be fetched"),
        (HEAD + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(b"0" * 30_000_000, mtime=0), "larger than"),
        (b"nonsense\r\n\r\n", "cannot be fetched"),
    ],
)
def test_answers_that_are_not_whole(answer: bytes, reason: str) -> None:
    """A body that is cut off, too large or packed unreadably is refused, never taken for the page."""
    with pytest.raises(InputError, match=reason):
        Server(answer).fetched()


def test_dripping_server() -> None:
    """A server that drips its head byte by byte is stopped at the one deadline."""
    started = time.monotonic()
    with pytest.raises(InputError, match="takes too long"):
        Server(HEAD * 100, seconds=0.05).fetched(seconds=1.0)
    assert time.monotonic() - started < 10


def test_proxies_of_the_environment_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the environment names as a proxy is never asked."""
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9/")
    assert Server(HEAD + b"\r\nwhole").fetched()[3] == b"whole"
