"""What layouts/word.yaml says of the Word document: its template, and the styles of a template of the user's."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

Notes = Literal["footnotes", "endnotes", "none"]


class WordStyle(BaseModel):
    """Everything is optional; what the document holds, and in which order, stands in memo.yaml."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    template: str | None = None
    """A .docx or .dotx relative to the file; None for house.docx."""
    styles: dict[str, tuple[str, ...]] = {}
    """Use to names of styles of a template, tried before those that are known."""
    notes: Notes = "footnotes"
    """Where the memo names the source of a statement: at the foot of its page, at the end, or by its number alone."""
