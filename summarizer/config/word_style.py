"""What layouts/word.yaml says of the Word document: its template, and the styles of a template of the user's."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class WordStyle(BaseModel):
    """Everything is optional; what the document holds, and in which order, stands in memo.yaml."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    template: str | None = None
    """A .docx or .dotx relative to the file; None for house.docx."""
    styles: dict[str, tuple[str, ...]] = {}
    """Use to names of styles of a template, tried before those that are known."""
