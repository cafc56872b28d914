"""The server: what another host, another page, another user of the machine or an article sends is refused, or text."""

from __future__ import annotations

import http.client
import json
import stat
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.unit.review.reviewing import dossier_in

SCRIPT = "<script>document.title = 'taken'</script>"


@dataclass
class Page:
    """A running page: its port, its page file, the folder it reviews, and the secret of its paths once it is known."""

    port: int
    file: Path
    dossier: Path
    process: subprocess.Popen[str]
    way: str = ""

    def ask(self, method: str, path: str, body: str = "", **headers: str) -> tuple[int, str, http.client.HTTPMessage]:
        """Status, text and headers of an answer; ``_`` in a header's name stands for a hyphen."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        named = {name.replace("_", "-"): value for name, value in headers.items() if value}
        way = "" if path == "/enter" else self.way
        connection.putrequest(method, way + path, skip_host="Host" in named)
        for name, value in {
            **named,
            **({"Content-Length": str(len(body))} if body or method == "POST" else {}),
        }.items():
            connection.putheader(name, value)
        connection.endheaders(body.encode())
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer.status, text, answer.headers

    @property
    def origin(self) -> str:
        """Of the page."""
        return f"http://127.0.0.1:{self.port}"


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A page on the demonstration, one of whose headlines holds a script."""
    dossier = dossier_in(tmp_path_factory.mktemp("review"))
    article = dossier / "05-eastgate-daily.txt"
    article.write_text(f"{SCRIPT}\n\n" + article.read_text(encoding="utf-8"), encoding="utf-8")
    command = [sys.executable, "-m", "summarizer", "review", str(dossier), "--no-browser"]
    process = subprocess.Popen([*command, "--out", str(dossier.parent / "out")], stderr=subprocess.PIPE, text=True)
    assert process.stderr
    line = process.stderr.readline()
    file = Path(unquote(urlsplit(line.split()[1]).path))
    port = int(file.read_text(encoding="utf-8").split("127.0.0.1:")[1].split("/")[0])
    yield Page(port, file, dossier, process)
    process.terminate()
    process.wait(timeout=20)
    assert not file.exists()


@pytest.fixture(scope="module")
def cookie(page: Page) -> str:
    """The cookie that the page's own token is exchanged for."""
    token = page.file.read_text(encoding="utf-8").split('value="')[1].split('"')[0]
    status, _, headers = page.ask("POST", "/enter", f"token={token}")
    assert status == 200
    given = headers["Set-Cookie"]
    assert "HttpOnly" in given
    assert "SameSite=strict" in given
    page.way = given.split("Path=")[1].split(";")[0].rstrip("/")
    assert len(page.way) > 20
    return str(given.split(";")[0])


def test_the_page_file_is_its_owner_s_alone(page: Page) -> None:
    """Nobody else on a shared machine can read the token."""
    assert stat.S_IMODE(page.file.stat().st_mode) == 0o600


def test_the_token_is_good_once(page: Page, cookie: str) -> None:
    """Whoever reads the page file later has nothing."""
    token = page.file.read_text(encoding="utf-8").split('value="')[1].split('"')[0]
    assert cookie
    assert page.ask("POST", "/enter", f"token={token}")[0] == 403
    assert page.ask("POST", "/enter", "token=")[0] == 403


def test_without_the_cookie_nothing_is_shown(page: Page, cookie: str) -> None:
    """Another user of the machine, who can reach the port, gets no word of an article."""
    for path in ("/", "/app", "/article/1", "/copy", "/page.js", "/preview/memo/1"):
        status, text, _ = page.ask("GET", path)
        assert status == 403, path
        assert "Putin" not in text
    assert page.ask("GET", "/", Cookie=cookie + "x")[0] == 403
    assert page.ask("GET", "/", Cookie=f"{cookie}; {cookie}x")[0] in (200, 403)


def test_without_the_secret_path_nothing_is_shown(page: Page, cookie: str) -> None:
    """A browser sends the cookie to that path alone, so that no other service of this machine gets it."""
    way, page.way = page.way, ""
    for path in ("/", "/app", "/article/1", f"{way[:-1]}/app", f"/x{way}/app"):
        assert page.ask("GET", path, Cookie=cookie)[0] == 403, path
    page.way = way
    assert page.ask("GET", "/app", Cookie=cookie)[0] == 200


def test_the_page_with_the_cookie(page: Page, cookie: str) -> None:
    """The officer's browser gets it, and may load nothing from elsewhere nor run what is not the page's own."""
    status, text, headers = page.ask("GET", "/", Cookie=cookie)
    assert status == 200
    assert "Bottom line" in text
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert headers["Cache-Control"] == "no-store"
    assert headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1.evil.example", "[::1]", "10.0.0.1"]
)
def test_another_host_is_refused(page: Page, cookie: str, host: str) -> None:
    """A name of another that means this machine (rebinding) opens nothing."""
    assert page.ask("GET", "/", Cookie=cookie, Host=host)[0] == 403


@pytest.mark.parametrize(
    "origin", ["", "null", "http://evil.example", "https://127.0.0.1", "http://127.0.0.1:1", "file://"]
)
def test_another_page_cannot_act(page: Page, cookie: str, origin: str) -> None:
    """A page of another origin that posts with the officer's cookie changes nothing."""
    before = (page.dossier / "dossier.yaml").read_bytes()
    act = json.dumps({"act": "title", "value": "Taken"})
    assert page.ask("POST", "/act", act, Cookie=cookie, Origin=origin)[0] == 403
    assert page.ask("POST", "/end", "", Cookie=cookie, Origin=origin)[0] == 403
    assert (page.dossier / "dossier.yaml").read_bytes() == before


def test_another_site_cannot_load_it(page: Page, cookie: str) -> None:
    """Browsers tell where a request comes from; another site's is refused though it bears the cookie."""
    assert page.ask("GET", "/article/1", Cookie=cookie, Sec_Fetch_Site="cross-site")[0] == 403


@pytest.mark.parametrize(
    "path",
    ["/article/../../etc/passwd", "/article/1%2F..%2F..", "/preview/memo/..%2f1", "/page.css/../../server.py",
     "//etc/passwd", "/article/-1", "/article/99999999999999999999", "/static/x", "/preview/x/1", "/" + "a" * 400],
)  # fmt: skip
def test_no_path_leads_to_a_file(page: Page, cookie: str, path: str) -> None:
    """Whatever a path holds, no file is served by it."""
    status, text, _ = page.ask("GET", path, Cookie=cookie)
    assert status in (403, 404), text
    assert "root:" not in text


@pytest.mark.parametrize("one", ["../../etc/passwd", "call/01-meridian-ledger.txt", "<b>", "__class__", "\u0000"])
def test_an_id_is_no_path(page: Page, cookie: str, one: str) -> None:
    """An act on an id that is none is refused and writes nothing."""
    before = sorted(page.dossier.rglob("*"))
    act = json.dumps({"act": "drop", "id": one})
    assert page.ask("POST", "/act", act, Cookie=cookie, Origin=page.origin)[0] == 400
    assert sorted(page.dossier.rglob("*")) == before


@pytest.mark.parametrize("body", ["", "[]", "{", "7", '{"act": ["drop"]}', '{"act": "drop", "id": {"a": 1}}'])
def test_what_is_no_act(page: Page, cookie: str, body: str) -> None:
    """Other bodies are refused with a message."""
    assert page.ask("POST", "/act", body, Cookie=cookie, Origin=page.origin)[0] == 400


def test_a_body_that_is_too_large(page: Page, cookie: str) -> None:
    """No more is taken in than an act needs."""
    large = json.dumps({"act": "title", "value": "x" * 300_000})
    assert page.ask("POST", "/act", large, Cookie=cookie, Origin=page.origin)[0] == 403
    assert page.ask("PUT", "/act", "x", Cookie=cookie, Origin=page.origin)[0] == 403


def test_what_an_article_holds_is_text(page: Page, cookie: str) -> None:
    """A script in a headline is shown as it stands and never is one."""
    for path in ("/", "/app", *(f"/article/{number}" for number in range(1, 6)), "/copy"):
        _, text, _ = page.ask("GET", path, Cookie=cookie)
        assert SCRIPT not in text
        assert "<script>document" not in text
    assert any("&lt;script&gt;" in page.ask("GET", f"/article/{number}", Cookie=cookie)[1] for number in range(1, 6))


def test_an_act_of_the_page(page: Page, cookie: str) -> None:
    """The page's own acts are done, and what is shown afterwards follows."""
    act = json.dumps({"act": "title", "value": "Signed & <sealed>"})
    status, text, _ = page.ask("POST", "/act", act, Cookie=cookie, Origin=page.origin)
    assert status == 200
    assert "Signed &amp; &lt;sealed&gt;" in json.loads(text)["html"]
    assert "Signed & <sealed>" in (page.dossier / "dossier.yaml").read_text(encoding="utf-8")


def test_files_that_cannot_be_read_are_told_of(page: Page, cookie: str) -> None:
    """The page shows what it knew, with the reason, and saves nothing; once they are right again it goes on."""
    path = page.dossier / "dossier.yaml"
    before = path.read_bytes()
    path.write_bytes(before + b"titel: wrong\n")
    for asked in ("/", "/app"):
        status, text, _ = page.ask("GET", asked, Cookie=cookie)
        assert status == 200
        assert "unknown key" in text
    act = json.dumps({"act": "title", "value": "Lost"})
    status, text, _ = page.ask("POST", "/act", act, Cookie=cookie, Origin=page.origin)
    assert (status, "unknown key" in text) == (400, True)
    assert path.read_bytes() == before + b"titel: wrong\n"
    path.write_bytes(before)
    status, text, _ = page.ask("GET", "/", Cookie=cookie)
    assert (status, "unknown key" in text) == (200, False)


def test_it_listens_on_this_machine_alone(page: Page) -> None:
    """No other address of the machine answers."""
    import psutil

    listening = [one.laddr for one in psutil.Process(page.process.pid).net_connections() if one.status == "LISTEN"]
    assert [(address.ip, address.port) for address in listening] == [("127.0.0.1", page.port)]
