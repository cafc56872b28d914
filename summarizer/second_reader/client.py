"""One exchange with a server that speaks the chat completions of OpenAI's interface, as llama.cpp, Ollama, vLLM do.

Connects to this machine alone unless another is allowed, follows no redirect, uses no proxy and no key of the
environment, and reads no more than it needs.
"""

from __future__ import annotations

import http.client
import ipaddress
import json
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import SplitResult, urlsplit

from summarizer.config.second_reader import SecondReaderConfig
from summarizer.errors import InputError
from summarizer.guarded.connections import connect, port_of, resolve_host, stopped_at, whole_body

MOST_BYTES = 1_000_000
"""Of an answer; a list of five hundred numbers has 3,000."""
MOST_TOKENS = 4_000
"""That the model may write."""
_LOOK_UP_SECONDS = 10.0
_BAD_REQUEST = (400, 404, 415, 422, 500, 501)
"""What servers answer to a form of answer that they do not know."""

Message = dict[str, str]


class Server(NamedTuple):
    """Where the reader answers, and how."""

    target: SplitResult
    model: str
    seconds: int
    allow_remote: bool
    key: str | None

    @property
    def name(self) -> str:
        """Host and port, as a document names it."""
        return self.target.netloc


def server_of(config: SecondReaderConfig) -> Server:
    """The server of a configuration; raises InputError for an address that is none, or a key that cannot be read."""
    url = config.url or ""
    try:
        target = urlsplit(url)
        usable = target.scheme in ("http", "https") and bool(target.hostname) and port_of(target) > 0
    except ValueError:
        usable = False
    if not usable or target.username or target.query or target.fragment:
        remedy = "give it as http://127.0.0.1:8080/v1, without a user, a question or a fragment"
        raise InputError("is no address of a second reader", where=url, remedy=remedy)
    if not config.model:
        raise InputError("no model of the second reader is named", where=url, remedy="add --model NAME, or model: NAME")
    return Server(target, config.model, config.seconds, config.allow_remote, _key(config.key_file))


def _key(file: str | None) -> str | None:
    if file is None:
        return None
    try:
        key = Path(file).expanduser().read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("the key of the second reader cannot be read", where=file) from error
    if not key or not key.isprintable() or " " in key:
        raise InputError("holds no key on one line", where=file)
    return key


def complete(server: Server, messages: Sequence[Message], form: dict[str, Any]) -> str:
    """What the model answers to the messages, asked for in a form (a JSON schema) where the server knows how.

    Raises InputError with the reason: not allowed, not reached, too late, too long, not of the interface.
    """
    request = {
        "model": server.model,
        "messages": list(messages),
        "temperature": 0,
        "seed": 1,
        "max_tokens": MOST_TOKENS,
        "stream": False,
    }
    shaped = {"type": "json_schema", "json_schema": {"name": "choice", "strict": True, "schema": form}}
    deadline = time.monotonic() + server.seconds
    status, content = _post(server, request | {"response_format": shaped}, deadline)
    if status in _BAD_REQUEST:
        status, content = _post(server, request, deadline)
    if status != http.HTTPStatus.OK:
        raise InputError(f"the second reader answers with status {status}", where=server.name)
    return _message(content, server)


def _post(server: Server, request: dict[str, Any], deadline: float) -> tuple[int, bytes]:
    body = json.dumps(request, ensure_ascii=False).encode()
    headers = {"Host": server.target.netloc, "Content-Type": "application/json", "Accept-Encoding": "identity"}
    if server.key:
        headers["Authorization"] = f"Bearer {server.key}"
    connection = connect(server.target, _address(server), deadline)
    connection.sock.settimeout(max(0.01, deadline - time.monotonic()))
    try:
        with stopped_at(connection, deadline):
            connection.request("POST", f"{server.target.path.rstrip('/')}/chat/completions", body, headers)
            answer = connection.getresponse()
            content = whole_body(answer, MOST_BYTES, server.name)
            return answer.status, content
    except (OSError, http.client.HTTPException, ValueError) as error:
        late = time.monotonic() >= deadline
        reason = f"no answer within {server.seconds} seconds" if late else str(error) or type(error).__name__
        raise InputError(f"the second reader cannot be asked: {reason}", where=server.name) from error
    finally:
        connection.close()


def _address(server: Server) -> str:
    """The checked address of the server; raises InputError for another machine where none is allowed."""
    host = server.target.hostname or ""
    try:
        found = [host] if _is_address(host) else resolve_host(host, port_of(server.target), _LOOK_UP_SECONDS)
    except OSError as error:
        raise InputError(f"the second reader cannot be found: {error}", where=server.name) from error
    if not found:
        raise InputError("the second reader cannot be found", where=server.name)
    if not server.allow_remote and not all(map(_is_loopback, found)):
        remedy = "set allow_remote: true where the articles may be sent to another machine"
        raise InputError(
            "the second reader is not on this machine, so nothing was sent", where=server.name, remedy=remedy
        )
    return found[0]


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True


def _is_loopback(address: str) -> bool:
    ip = ipaddress.ip_address(address.partition("%")[0])
    mapped = ip.ipv4_mapped if isinstance(ip, ipaddress.IPv6Address) else None
    return (mapped or ip).is_loopback


def is_on_this_machine(server: Server) -> bool:
    """Whether every address of the server is this machine's own; raises InputError where it cannot be found."""
    return _is_loopback(_address(server))


def _message(content: bytes, server: Server) -> str:
    try:
        text = json.loads(content)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise InputError(
            "the second reader’s server does not speak the interface asked for", where=server.name
        ) from error
    if not isinstance(text, str):
        raise InputError("the second reader answers without text", where=server.name)
    return text
