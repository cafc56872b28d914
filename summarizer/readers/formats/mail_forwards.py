"""Where the mails inside a mail begin: forwards and quoted replies of the usual programs, nested too.

A forward is known by its marker line or by a block of header lines, in the languages of our tables. What stands above
the innermost mails is a colleague's, and no article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

_KEYS: dict[str, str] = {
    "from": "from von de da van от від",
    "date": "date sent datum gesendet envoyé envoye enviado fecha data inviato verzonden дата отправлено надіслано",
    "to": "to an à a para aan кому",
    "subject": "subject betreff objet asunto oggetto onderwerp тема",
    "other": "cc bcc kopie copie копия копія reply-to antwort-an importance wichtigkeit attachments anlagen priority",
}
"""What a header line is about, and its names in mail programs of six languages and some neighbours."""
_KIND = {name: kind for kind, names in _KEYS.items() for name in names.split()}
_HEADER = re.compile(
    rf"\*?({'|'.join(sorted(map(re.escape, _KIND), key=len, reverse=True))})\s?:\*?\s*(.*)$", re.IGNORECASE
)
_MARKER = re.compile(
    r"[-_*\s]*(?:forwarded message|original message|begin forwarded message|(?:anfang der )?weitergeleiteten? nachricht"
    r"|urspr(?:ü|ue)ngliche nachricht|(?:début du )?message (?:transféré|d.origine)|(?:inicio del )?mensaje "
    r"(?:reenviado|original)|пересылаемое сообщение|(?:начало )?пере(?:адресованного|сланного) сообщения"
    r"|исходное сообщение|(?:початок )?пересланого повідомлення|переслане повідомлення)\s?:?[-_*\s]*$",
    re.IGNORECASE,
)
_RULE = re.compile(r"[_\-–—=*]{8,}$")
_WROTE = re.compile(
    r"(?P<when>.{0,90}?\d.{0,60}?)[,;]?\s*(?P<who>[^,;\n]{2,120}?)\s*(?:wrote|a écrit|escribió|пишет"
    r"|написала?(?:\(а\))?|пише|ha scritto|schreef)\s?:$"
    r"|Am (?P<am>.{0,60}?\d.{0,40}?)\s+schrieb\s+(?P<wer>.{2,120}?)\s?:$",
    re.IGNORECASE,
)
_QUOTE = re.compile(r"(?:[ \t]*>)+ ?")
_LEAST_HEADERS = 3
"""Header lines that begin a mail without any marker, sender and subject among them."""
_HEADER_LINES = 14
_SIGNATURE = re.compile(r"--\s?$")
_SIGNATURE_LINES = 12
_SENT_FROM = re.compile(
    r"(?:sent from my \w|get outlook for|von meinem \w+ gesendet|envoyé de mon \w|enviado desde mi \w|отправлено с \w)",
    re.IGNORECASE,
)
_LEGAL = re.compile(
    r"(?:confidentiality|disclaimer|legal) ?(?:notice)?\s?:|this (?:e-?mail|message) (?:is|and any)", re.IGNORECASE
)


class Mail(NamedTuple):
    """A mail inside a mail: what its header lines say (``from``, ``date``, ``to``, ``subject``) and its lines."""

    headers: Mapping[str, str]
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """Its words, without signature and legal notice."""
        return "\n".join(_without_tail(self.lines)).strip("\n")


def split_mails(text: str) -> tuple[str, list[Mail]]:
    """What the sender wrote above, and the mails forwarded or quoted below in order; none where it is one mail."""
    lines = [line.rstrip() for line in text.split("\n")]
    starts = list(_starts(lines))
    if not starts:
        return text, []
    ends = [start.line for start in starts[1:]] + [len(lines)]
    mails = [
        Mail(start.headers, tuple(_unquoted(lines[start.body : end]))) for start, end in zip(starts, ends, strict=True)
    ]
    return "\n".join(lines[: starts[0].line]), mails


def articles_of(mails: Sequence[Mail]) -> list[Mail]:
    """The mails that are articles: not one that only hands on the mail below it, with a few words of its own."""
    return [
        mail
        for mail, below in zip(mails, [*mails[1:], None], strict=False)
        if mail.text.strip() and (below is None or not _hands_on(mail, below))
    ]


_FEW_WORDS = 60
"""What somebody writes above a forward, where the mails do not say who handed on what."""


def _hands_on(mail: Mail, below: Mail) -> bool:
    """Whether the mail's sender is who the mail below was sent to."""
    sender, receiver = _names(mail.headers.get("from", "")), _names(below.headers.get("to", ""))
    if sender and receiver:
        return bool(sender & receiver)
    return len(mail.text.split()) < _FEW_WORDS


def _names(header: str) -> set[str]:
    """Words of three letters and more in names and the part of addresses before the ``@``."""
    return set(re.findall(r"[^\W\d_]{3,}", re.sub(r"@[\w.-]+", " ", header.lower())))


class _Start(NamedTuple):
    line: int
    body: int
    headers: Mapping[str, str]


def _starts(lines: list[str]) -> Iterator[_Start]:
    at = 0
    while at < len(lines):
        found = _start(lines, at)
        if found:
            yield found
        at = max(at + 1, found.body if found else 0)


def _start(lines: list[str], at: int) -> _Start | None:
    line = _bare(lines[at])
    if _MARKER.match(line) and line:
        body, headers = _headers(lines, at + 1)
        return _Start(at, body, headers)
    if _RULE.match(line) or _HEADER.match(line):
        body, headers = _headers(lines, at + bool(_RULE.match(line)))
        if {"from", "subject"} <= set(headers) and len(headers) >= _LEAST_HEADERS:
            return _Start(at, body, headers)
    return _quoted(lines, at, line)


def _quoted(lines: list[str], at: int, line: str) -> _Start | None:
    """``On … X wrote:``, which may run over two lines, above lines that are quoted."""
    following = [_bare(below) for below in lines[at + 1 : at + 2]]
    for body, text in ((at + 1, line), (at + 2, " ".join([line, *following]))):
        found = _WROTE.match(text)
        below = next((quoted for quoted in lines[body : body + 3] if quoted.strip()), "")
        if found and below.lstrip().startswith(">"):
            who, when = found["who"] or found["wer"], found["when"] or found["am"]
            return _Start(at, body, {"from": who, "date": re.sub(r"^(?:on|le|el)\s+", "", when, flags=re.IGNORECASE)})
    return None


def _headers(lines: list[str], at: int) -> tuple[int, dict[str, str]]:
    """The line behind the header lines that begin here, and what they say; a long one goes on in the next line."""
    headers: dict[str, str] = {}
    end, last = at, ""
    for number in range(at, min(at + _HEADER_LINES, len(lines))):
        line = _bare(lines[number])
        found = _HEADER.match(line)
        if found:
            last = _KIND[found[1].lower()]
            headers.setdefault(last, found[2].strip())
        elif not line and not headers:
            continue
        elif line and last and not headers[last]:
            headers[last] = line
        elif line and last and lines[number][:1] in " \t":
            headers[last] += f" {line}"
        else:
            break
        end = number + 1
    return (end, headers) if headers else (at, {})


def _bare(line: str) -> str:
    return _QUOTE.sub("", line, count=1).strip()


def _unquoted(lines: Sequence[str]) -> Iterator[str]:
    """The lines without the marks of quoting, where all that say something have them."""
    quoted = [line for line in lines if line.strip()]
    if quoted and all(line.lstrip().startswith(">") for line in quoted[:2]):
        yield from (
            _QUOTE.sub("", line, count=1) for line in lines if line.lstrip().startswith(">") or not line.strip()
        )
    else:
        yield from lines


def _without_tail(lines: Sequence[str]) -> list[str]:
    """The lines up to a signature, with what mail programs and lawyers add taken out."""
    last = len(lines)
    for at in range(len(lines) - 1, -1, -1):
        if _SIGNATURE.match(lines[at]) and len(lines) - at <= _SIGNATURE_LINES:
            last = at
    kept = list(lines[:last])
    return [line for line in kept if not (_SENT_FROM.match(line.strip()) or _LEGAL.match(line.strip()))]
