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
from summarizer.readers.decoding import decode_source, tidy
from summarizer.readers.formats import by_suffix
from summarizer.readers.formats.feeds import plain_text
from summarizer.readers.formats.mail_forwards import Mail, articles_of, split_mails
from summarizer.readers.formats.pages import main_text, page_text, parse_tree
from summarizer.readers.left_out import left_out
from summarizer.readers.metadata.date_lines import read_date_line
from summarizer.readers.metadata.dates import parse_date

_PREFIX = re.compile(r"^(?:(?:re|fwd?|fw|tr|wg|aw)\s*:\s*)+", re.IGNORECASE)
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
    above, mails = split_mails(text)
    articles = articles_of(mails)
    if articles:
        around = len(mails) - len(articles) + bool(above.strip())
        for number, mail in enumerate(articles):
            yield _forwarded(mail, left_out({"mail": around}, name) if number == 0 else ())
    elif not mails and text.strip():
        text = Mail({}, tuple(text.split("\n"))).text
        yield Found(text=text, fields=[("mail", _mail_fields(message))])


def _mail_fields(message: EmailMessage) -> dict[str, object]:
    return {
        "title": _PREFIX.sub("", " ".join(str(message.get("Subject", "")).split())) or None,
        "outlet": _outlet(str(message.get("From", ""))),
        "published": _mail_date(str(message.get("Date", ""))),
    }


def _outlet(sender: str) -> str | None:
    """The name of the sender, where it is an outlet's: a colleague who sends an article is none."""
    name, address = email.utils.parseaddr(sender)
    name = re.sub(r"\s*[<\[(].*", "", name or sender).strip("*\"' ") or name
    words = re.findall(r"[^\W\d_]{2,}", name.lower())
    account = address.partition("@")[0].lower()
    is_person = bool(re.match(r"[^\s,]+, [^\s,]+$", name)) or (
        len(words) > 1 and words[-1] in account and (words[0] in account or account.startswith(words[0][:1]))
    )
    return None if is_person or "@" in name else name or None


def _mail_date(value: str) -> object:
    try:
        return email.utils.parsedate_to_datetime(value).date()
    except (ValueError, TypeError, IndexError):
        found = read_date_line(value, None)
        return found.date if found else parse_date(value, language=None)


def _forwarded(mail: Mail, notices: tuple[Notice, ...]) -> Found:
    """A forwarded mail: its header lines describe it, as far as its own text does not say otherwise."""
    date = mail.headers.get("date", "")
    fields = {
        "title": _PREFIX.sub("", mail.headers.get("subject", "")) or None,
        "outlet": _outlet(mail.headers.get("from", "")),
        "published": _mail_date(date) if date else None,
    }
    return Found(text=mail.text, fields=[("forwarded mail", fields)], notices=notices)


def _body_text(message: EmailMessage, name: str) -> str:
    """The plain part, or the HTML part where that says more: whole where it forwards mails, else its article."""
    plain, source = _part_text(message, name), _html_source(message, name)
    if not source.strip():
        return plain
    flat = plain_text(source)
    if len(plain.split()) >= len(flat.split()) or (split_mails(plain)[1] and not split_mails(flat)[1]):
        return plain
    if split_mails(flat)[1]:
        return flat
    found = main_text(parse_tree(source, name), source, name)[0]
    return plain if len(plain.split()) >= len(found.split()) else found


def _html_source(message: EmailMessage, name: str) -> str:
    html = message.get_body(preferencelist=("html",))
    payload = html.get_payload(decode=True) if html is not None else None
    return page_text(payload, name) if isinstance(payload, bytes) else ""


def _part_text(message: EmailMessage, name: str) -> str:
    part = message.get_body(preferencelist=("plain",))
    payload = part.get_payload(decode=True) if part is not None else None
    if part is None or not isinstance(payload, bytes):
        return ""
    text = tidy(_decoded(payload, (part.get_content_charset() or "").lower(), name))
    return _FLOWED.sub(" ", text) if part.get_param("format") == "flowed" else text


_FLOWED = re.compile(r"(?<!\n--) \n(?![> ])")
"""A line end that a mail program put in while it was written (RFC 3676); the mark of a signature is none."""
_UNSURE = ("", "us-ascii", "ascii", "unknown-8bit", "iso-8859-1", "latin-1", "windows-1252")
"""Character sets that mail programs name without looking: text that is UTF-8 is read as such."""


def _decoded(payload: bytes, charset: str, name: str) -> str:
    if charset in _UNSURE:
        try:
            return payload.decode("utf-8")
        except UnicodeDecodeError:
            charset = "cp1252" if charset.startswith(("iso", "lat", "win")) else ""
    try:
        return payload.decode(charset) if charset else decode_source(payload, name)
    except (LookupError, ValueError):  # no name of a character set, which may hold anything, or not its bytes
        return decode_source(payload, name)


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
