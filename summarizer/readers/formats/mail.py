"""EML: newsletters and forwarded mails. A mail that forwards articles gives each of them; any other is one article.

The HTML part is read as a page where the plain part says less; attachments that we can read are articles too.
"""

from __future__ import annotations

import email
import email.policy
import email.utils
import re
from collections.abc import Iterator
from email.message import EmailMessage
from typing import cast

from summarizer.errors import ReadError
from summarizer.model import Article
from summarizer.notices import Notice
from summarizer.readers.articles import Found, build, renumber
from summarizer.readers.decoding import tidy
from summarizer.readers.formats import by_suffix
from summarizer.readers.formats.pages import main_text, page_text, parse_tree
from summarizer.readers.metadata.dates import parse_date

_FORWARD = re.compile(
    r"^[ \t>]*(?:-{2,}\s*(?:Forwarded message|Original Message|Message transféré|Weitergeleitete Nachricht"
    r"|Mensaje reenviado|Пересылаемое сообщение|Переслане повідомлення)\s*-{2,}|Begin forwarded message:)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_HEADER = re.compile(
    r"[ \t>]*(from|date|sent|subject|to|cc|de|objet|von|betreff|gesendet|от|тема|дата)\s*:\s*(.*)$",
    re.IGNORECASE,
)
_SUBJECTS = ("subject", "objet", "betreff", "тема")
_DATES = ("date", "sent", "gesendet", "дата")
_FROM = ("from", "de", "von", "от")
_PREFIX = re.compile(r"^(?:(?:re|fwd?|fw|tr|wg|aw)\s*:\s*)+", re.IGNORECASE)
_HEADER_LINES = 8
_DEEPEST = 5
"""Mails within mails that are followed."""


def parse(data: bytes, name: str) -> list[Article]:
    """The articles of a mail: of its body, of each mail forwarded in it, of attachments we can read."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    if not any(header in message for header in ("From", "Subject", "Date", "Received")):
        raise ReadError(
            "is no mail: it has no sender, subject or date", where=name, remedy="save the mail again as .eml"
        )
    articles: list[Article] = []
    notices: list[Notice] = []
    for part in _mails(message, 0):
        articles += build(data, name, list(_body_articles(part, name)))
        articles += _attached(part, name, notices)
    if not articles:
        raise ReadError("holds no text", where=name, remedy="paste the article into a .txt file")
    return renumber(articles, data, name, notices)


def _mails(message: EmailMessage, depth: int) -> Iterator[EmailMessage]:
    """The mail itself and the mails attached to it."""
    yield message
    if depth < _DEEPEST:
        for part in message.iter_attachments() if message.is_multipart() else ():
            if part.get_content_type() == "message/rfc822":
                yield from _mails(cast("EmailMessage", part.get_content()), depth + 1)


def _body_articles(message: EmailMessage, name: str) -> Iterator[Found]:
    text = _body_text(message, name)
    head, *forwarded = _FORWARD.split(text)
    if forwarded:
        for part in forwarded:
            yield _forwarded(part)
    elif head.strip():
        yield Found(text=head, fields=[("mail", _mail_fields(message))])


def _mail_fields(message: EmailMessage) -> dict[str, object]:
    sender, _ = email.utils.parseaddr(str(message.get("From", "")))
    return {
        "title": _PREFIX.sub("", " ".join(str(message.get("Subject", "")).split())) or None,
        "outlet": sender or None,
        "published": _mail_date(str(message.get("Date", ""))),
    }


def _mail_date(value: str) -> object:
    try:
        return email.utils.parsedate_to_datetime(value).date()
    except (ValueError, TypeError, IndexError):
        return parse_date(value, language=None)


def _forwarded(part: str) -> Found:
    """A forwarded mail: the header lines at its top describe it."""
    lines = [line.lstrip("> \t") if line.lstrip().startswith(">") else line for line in part.strip("\n").split("\n")]
    headers: dict[str, str] = {}
    used = 0
    for used, line in enumerate(lines[:_HEADER_LINES]):  # noqa: B007 - what is left of the count is the body's start
        found = _HEADER.match(line)
        if not found and line.strip():
            break
        if found:
            headers.setdefault(found[1].lower(), found[2].strip())
    pick = {kind: next((headers[key] for key in keys if key in headers), "") for kind, keys in _KINDS.items()}
    fields = {
        "title": _PREFIX.sub("", pick["title"]) or None,
        "outlet": re.sub(r"\s*[<\[(].*", "", pick["outlet"]).strip('" ') or None,
        "published": _mail_date(pick["published"]) if pick["published"] else None,
    }
    return Found(text="\n".join(lines[used:]), fields=[("forwarded mail", fields)])


_KINDS = {"title": _SUBJECTS, "outlet": _FROM, "published": _DATES}


def _body_text(message: EmailMessage, name: str) -> str:
    plain, html = _part_text(message, "plain"), message.get_body(preferencelist=("html",))
    if html is None:
        return plain
    payload = html.get_payload(decode=True)
    source = page_text(payload, name) if isinstance(payload, bytes) else ""
    found = main_text(parse_tree(source, name), source, name)[0] if source.strip() else ""
    return plain if len(plain.split()) >= len(found.split()) or _FORWARD.search(plain) else found


def _part_text(message: EmailMessage, kind: str) -> str:
    part = message.get_body(preferencelist=(kind,))
    if part is None:
        return ""
    try:
        return tidy(str(part.get_content()))
    except (LookupError, UnicodeDecodeError):
        payload = part.get_payload(decode=True)
        return tidy(payload.decode("utf-8", "replace")) if isinstance(payload, bytes) else ""


def _attached(message: EmailMessage, name: str, notices: list[Notice]) -> list[Article]:
    articles: list[Article] = []
    for part in message.iter_attachments() if message.is_multipart() else ():
        file = part.get_filename() or ""
        suffix = by_suffix.suffix_of(file)
        content = part.get_payload(decode=True)
        if suffix and by_suffix.FORMATS[suffix] not in ("archives", "mail") and isinstance(content, bytes):
            try:
                articles += by_suffix.parse_inside(content, file)
            except ReadError as error:
                notices.append(Notice(kind="unreadable", text=f"{file} left out: {error.message}", file=name))
    return articles
