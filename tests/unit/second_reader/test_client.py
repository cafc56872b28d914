"""The exchange: this machine alone, no redirect, no key of the environment, within size and time."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from summarizer.config.second_reader import SecondReaderConfig
from summarizer.errors import InputError
from summarizer.second_reader import client
from summarizer.second_reader.client import complete, server_of
from tests.scripted_reader import Request, scripted_reader

ASKED = [{"role": "user", "content": "Which?"}]


def server(url: str, **more: Any) -> client.Server:
    """A server of a configuration."""
    return server_of(SecondReaderConfig(url=url, model="tiny", **more))


def test_the_message_of_the_model_comes_back() -> None:
    """What is sent is the model's name, the messages and the form; nothing is left to chance."""
    with scripted_reader(lambda _request: "{}") as reader:
        assert complete(server(reader.url), ASKED, {"type": "object"}) == "{}"
    body = reader.asked[0].body
    assert (body["model"], body["temperature"], body["stream"]) == ("tiny", 0, False)
    assert body["response_format"]["json_schema"]["schema"] == {"type": "object"}
    assert reader.asked[0].path == "/v1/chat/completions"


def test_a_server_without_forms_is_asked_without() -> None:
    """Where the form of the answer is not known, the question is asked again without it."""

    def reply(request: Request) -> str | tuple[int, dict[str, str], bytes]:
        return (400, {}, b"unknown field") if "response_format" in request.body else "{}"

    with scripted_reader(reply) as reader:
        assert complete(server(reader.url), ASKED, {}) == "{}"
    assert len(reader.asked) == 2


def test_no_key_is_sent_unless_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keys in the environment are never read; the one in the file that is named is sent."""
    monkeypatch.setenv("OPENAI_API_KEY", "secret")
    monkeypatch.setenv("HTTP_PROXY", "http://192.0.2.1:9")
    monkeypatch.setenv("http_proxy", "http://192.0.2.1:9")
    (tmp_path / "key").write_text("named\n")
    with scripted_reader(lambda _request: "{}") as reader:
        complete(server(reader.url), ASKED, {})
        complete(server(reader.url, key_file=str(tmp_path / "key")), ASKED, {})
    assert "secret" not in json.dumps(dict(reader.asked[0].headers))
    assert reader.asked[1].headers["Authorization"] == "Bearer named"


def test_another_machine_is_not_asked() -> None:
    """Without allow_remote nothing leaves this machine, not even a connection."""
    with pytest.raises(InputError, match="not on this machine, so nothing was sent"):
        complete(server("http://192.0.2.1:8080/v1"), ASKED, {})


def test_a_name_that_means_two_machines_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """One address outside is enough to refuse a name."""
    monkeypatch.setattr(client, "resolve_host", lambda *_args: ["127.0.0.1", "192.0.2.1"])
    with pytest.raises(InputError, match="not on this machine"):
        complete(server("http://reader.example/v1"), ASKED, {})


@pytest.mark.parametrize("address", ["::ffff:192.0.2.1", "192.0.2.1", "fe80::1%lo", "10.0.0.1"])
def test_addresses_of_others(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """Whatever form an address takes, only loopback is this machine."""
    monkeypatch.setattr(client, "resolve_host", lambda *_args: [address])
    with pytest.raises(InputError, match="not on this machine"):
        complete(server("http://reader.example/v1"), ASKED, {})


def test_a_redirect_is_not_followed() -> None:
    """A server that sends elsewhere is told of by its status."""
    with scripted_reader(lambda _request: "{}") as other:
        moved = (307, {"Location": f"{other.url}/chat/completions"}, b"")
        with scripted_reader(lambda _request: moved) as reader, pytest.raises(InputError, match="status 307"):
            complete(server(reader.url), ASKED, {})
    assert not other.asked


def test_a_long_answer_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """No more than the limit is taken in."""
    monkeypatch.setattr(client, "MOST_BYTES", 1_000_000)
    with (
        scripted_reader(lambda _request: b" " * 1_200_000) as reader,
        pytest.raises(InputError, match="is larger than 1 MB"),
    ):
        complete(server(reader.url), ASKED, {})


def test_a_late_answer_is_not_waited_for() -> None:
    """The time limit holds for the whole answer."""
    import threading

    held = threading.Event()

    def reply(_request: Request) -> str:
        held.wait(20)
        return "{}"

    with scripted_reader(reply) as reader:
        with pytest.raises(InputError, match="no answer within 1 seconds"):
            complete(server(reader.url, seconds=1), ASKED, {})
        held.set()


@pytest.mark.parametrize(
    "content", [b"", b"<html>", b"[]", b'{"choices": []}', b'{"choices": [{"message": {"content": 1}}]}']
)
def test_what_is_no_answer_of_the_interface(content: bytes) -> None:
    """A server of another kind is told of, not followed."""
    with scripted_reader(lambda _request: content) as reader, pytest.raises(InputError, match="second reader"):
        complete(server(reader.url), ASKED, {})


@pytest.mark.parametrize(
    "url",
    [
        "ftp://127.0.0.1/v1",
        "127.0.0.1:8080",
        "http://user:pw@127.0.0.1/v1",
        "http://[::1",
        "http:///v1",
        "http://127.0.0.1:99999/v1",
    ],
)
def test_an_address_that_is_none(url: str) -> None:
    """A mistyped address is told of before anything is sent."""
    with pytest.raises(InputError, match="is no address of a second reader"):
        server(url)
