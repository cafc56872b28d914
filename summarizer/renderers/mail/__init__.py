"""The mail: an unsent message with text and HTML of the same plan, and documents attached (RFC 5322, RFC 2046).

``X-Unsent: 1`` makes Outlook, and Thunderbird with it, open the file as a draft. Nobody is addressed: who gets it is
the officer's to say. Same brief, same bytes: the boundaries between the parts are made from the content.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING

from summarizer.config.labels import Labels
from summarizer.config.mail import OPTIONAL
from summarizer.config.shapes import Shape
from summarizer.model import Brief
from summarizer.renderers import days
from summarizer.renderers.mail.page import page
from summarizer.renderers.mail.plain import plain
from summarizer.renderers.shapes.planning import planned
from summarizer.renderers.shapes.portions import portion_mark

if TYPE_CHECKING:
    from summarizer.config.layouts import Layout

TYPES = {
    ".pdf": ("application", "pdf"),
    ".pptx": ("application", "vnd.openxmlformats-officedocument.presentationml.presentation"),
    ".docx": ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ".json": ("application", "json"),
    ".md": ("text", "markdown"),
    ".html": ("text", "html"),
}
BOUNDARY_LENGTH = 24


def render_mail(brief: Brief, layout: Layout, shape: Shape, attachments: Mapping[str, bytes]) -> bytes:
    """The message; ``shape`` orders its text, ``attachments`` are file names to their bytes."""
    plan = planned(brief, layout.labels, shape, portion_mark(brief.marking) if layout.portion_marks else None)
    message = EmailMessage(policy=SMTP)
    message["Subject"] = subject(layout.mail.subject, brief, layout.labels)
    message["X-Unsent"] = "1"
    marking = brief.marking.text if brief.marking else None
    message.set_content(plain(plan, layout.labels, marking), cte="quoted-printable")
    message["Content-Language"] = layout.labels.language
    message.add_alternative(page(plan, layout.labels, brief, marking), subtype="html", cte="quoted-printable")
    for name, data in attachments.items():
        main, sub = TYPES[name[name.rindex(".") :]]
        message.add_attachment(data, maintype=main, subtype=sub, filename=name)
    _settle(message, brief.title, *attachments)
    return message.as_bytes()


def _settle(message: EmailMessage, *seeds: str) -> None:
    """Boundaries that are the same for the same content: the library draws lots for them."""
    for number, part in enumerate(message.walk()):
        if part.is_multipart():
            seed = "\n".join((str(number), *seeds)).encode()
            part.set_boundary(f"=_{hashlib.sha256(seed).hexdigest()[:BOUNDARY_LENGTH]}")


def subject(template: str, brief: Brief, labels: Labels) -> str:
    """The subject with its fields; what stands in square brackets goes where a field in it is not known."""
    known = {name: value or "" for name, value in fields(brief, labels)}

    def filled(text: str) -> str:
        return text.format(**known)

    def part(inside: str) -> str:
        names = [name for name in known if f"{{{name}}}" in inside]
        return filled(inside) if all(known[name] for name in names) else ""

    parts = OPTIONAL.split(template)
    return " ".join("".join(part(text) if index % 2 else filled(text) for index, text in enumerate(parts)).split())


def fields(brief: Brief, labels: Labels) -> Sequence[tuple[str, str | None]]:
    """What a subject may hold."""
    series = brief.series
    return (
        ("title", brief.title),
        ("reference", brief.reference),
        ("marking", brief.marking.text if brief.marking else None),
        ("date", days.day(labels, brief.prepared_on)),
        ("event_date", days.day(labels, brief.event_date) if brief.event_date else None),
        ("version", brief.version),
        ("series", series.name if series else None),
        ("number", series.number if series else None),
        ("period", series.period if series else None),
    )
