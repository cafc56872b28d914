"""The mail: an unsent draft with text and HTML of the same words, the memo attached, the same bytes each time."""

from __future__ import annotations

import re
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from html import unescape
from pathlib import Path

import pytest

from summarizer.codec import encode_brief
from summarizer.config.layouts import Layout, load_layout, with_labels
from summarizer.config.loading import parse_model
from summarizer.config.mail import MailStyle
from summarizer.documents import render
from summarizer.errors import InputError
from summarizer.model import Brief, Marking, Series
from summarizer.renderers.mail import subject
from tests.briefs import talks

LAYOUT = load_layout()
LABELS = LAYOUT.labels


def mail(brief: Brief, layout: Layout = LAYOUT) -> EmailMessage:
    """The mail as a mail program reads it."""
    read = message_from_bytes(render(brief, layout, ["eml"])["brief.eml"], policy=default)
    assert isinstance(read, EmailMessage)
    return read


def text_of(message: EmailMessage, kind: str) -> str:
    """The words of its text or HTML part, in one line."""
    part = message.get_body((kind,))
    assert part is not None
    content = part.get_content()
    if kind == "html":
        content = unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<head>.*?</head>", "", content, flags=re.DOTALL)))
    return " ".join(content.replace("\u00a0", " ").split())


def test_it_opens_as_a_draft_to_nobody() -> None:
    """It is marked as unsent, and has neither sender nor recipients nor a date."""
    message = mail(talks())
    assert message["X-Unsent"] == "1"
    assert [message[name] for name in ("To", "From", "Date", "Message-ID")] == [None] * 4


def test_text_and_html_hold_the_same_statements_in_the_same_order() -> None:
    """Every statement of the brief, once, in both parts."""
    brief = talks()
    statements = [*brief.bottom_line, *(one for section in brief.sections for one in section.statements)]
    places = []
    for kind in ("plain", "html"):
        text = text_of(mail(brief), kind)
        assert [one.text for one in dict.fromkeys(statements) if text.count(one.text) != 1] == []
        places.append(sorted(statements, key=lambda one, text=text: text.index(one.text)))  # type: ignore[misc]
    assert places[0] == places[1]


def test_the_memo_is_attached_as_it_would_be_written() -> None:
    """The same bytes as the PDF beside it."""
    made = render(talks(), LAYOUT, ["pdf", "eml"])
    message = message_from_bytes(made["brief.eml"], policy=default)
    [attached] = message.iter_attachments()  # type: ignore[union-attr]
    assert attached.get_filename() == "memo.pdf"
    assert attached.get_payload(decode=True) == made["memo.pdf"]


def test_it_is_the_same_each_time() -> None:
    """Boundaries are not drawn by lot."""
    assert render(talks(), LAYOUT, ["eml"]) == render(talks(), LAYOUT, ["eml"])


@pytest.mark.parametrize(
    ("template", "known", "said"),
    [
        ("{title}", {}, "Talks"),
        ("[{marking}: ]{title}[ ({reference})]", {}, "Talks"),
        ("[{marking}: ]{title}[ ({reference})]", {"reference": "EE/7"}, "Talks (EE/7)"),
        ("[{marking}: ]{title}", {"marking": Marking(text="OFFICIAL", scheme="uk")}, "OFFICIAL: Talks"),
        ("[{series} No. {number}: ]{title}", {"series": Series(name="Sitrep", number="5")}, "Sitrep No. 5: Talks"),
        ("[{series} No. {number}: ]{title}", {"series": Series(name="Sitrep")}, "Talks"),
        ("{title}, {date}", {}, "Talks, 15 May 2024"),
        ("{title}", {"title": "Talks\nBcc: all@port.example"}, "Talks Bcc: all@port.example"),
    ],
)  # fmt: skip
def test_a_subject_is_made_of_fields(template: str, known: dict[str, object], said: str) -> None:
    """What stands in square brackets goes where its field is not known; no field can add a header."""
    bare = replace(talks(), title="Talks", reference=None, marking=None)
    assert subject(template, replace(bare, **known), LABELS) == said  # type: ignore[arg-type]


def test_a_field_that_nothing_fills_in_is_refused() -> None:
    """With the line, and the fields there are."""
    with pytest.raises(InputError, match=r"mail.yaml:1:1?.*cannot fill in \{titel\}; a subject may hold \{title\}"):
        parse_model("subject: '{titel}'\n", MailStyle, "mail.yaml")


def test_only_formats_can_be_attached() -> None:
    """A mail is not attached to itself."""
    for name in ("eml", "doc"):
        wrong = replace(LAYOUT, mail=MailStyle(attach=(name,)))
        with pytest.raises(InputError, match=f"cannot attach '{name}' to the mail"):
            render(talks(), wrong, ["eml"])


def test_what_an_article_says_is_text_and_never_markup() -> None:
    """Signs of HTML in a statement are shown as they stand."""
    brief = talks()
    first = brief.sections[0]
    odd = replace(first.statements[0], text="They said <b>no</b> & left.")
    brief = replace(brief, bottom_line=(), sections=(replace(first, statements=(odd,)), *brief.sections[1:]))
    part = mail(brief).get_body(("html",))
    assert part is not None
    assert "They said &lt;b&gt;no&lt;/b&gt; &amp; left." in part.get_content()
    assert "They said <b>no</b> & left." in text_of(mail(brief), "plain")


def test_its_words_are_the_briefs_or_labels() -> None:
    """In French no English label of two words or more stands in it."""
    french = with_labels(LAYOUT, "fr", Path())
    phrases = [getattr(LABELS, name) for name in type(LABELS).model_fields]
    phrases = [text.partition("{")[0].strip() for text in phrases if isinstance(text, str)]
    text, told = text_of(mail(talks(), french), "plain"), encode_brief(talks())
    assert [one for one in phrases if " " in one and one in text and one not in told] == []


def test_the_marking_stands_at_head_and_foot() -> None:
    """In both parts."""
    marked = mail(talks(marking=Marking(text="OFFICIAL", scheme="uk")))
    for kind in ("plain", "html"):
        text = text_of(marked, kind)
        assert text.startswith("OFFICIAL")
        assert text.endswith("OFFICIAL")
