"""How the mail looks: the fields of layouts/mail.yaml, each with its default."""

from __future__ import annotations

import re
import string

from pydantic import field_validator

from summarizer.config.loading import Config

SUBJECT_FIELDS = ("title", "reference", "marking", "date", "event_date", "version", "series", "number", "period")
OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
"""What stands in square brackets is left out where a field in it is not known."""


def checked_subject(value: str) -> str:
    """The subject itself; raises ValueError for a field that nothing fills in."""
    for _, name, _, _ in string.Formatter().parse(value):
        if name is not None and name not in SUBJECT_FIELDS:
            known = ", ".join(f"{{{field}}}" for field in SUBJECT_FIELDS)
            raise ValueError(f"cannot fill in {{{name}}}; a subject may hold {known}")
    return value


class MailStyle(Config):
    """The mail: its subject, and which documents are attached."""

    subject: str = "[{marking}: ]{title}[ ({reference})]"
    attach: tuple[str, ...] = ("pdf",)
    """Formats."""

    _subject = field_validator("subject")(checked_subject)
