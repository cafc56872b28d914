"""What the guarded process does with a file of articles: the articles as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from summarizer.readers.formats.by_suffix import parse
from summarizer.readers.isolation.transfer import plain_article
from summarizer.readers.limits import Limits, limited, read_bytes
from summarizer.readers.metadata.source_notes import with_note


def answer(path: Path, settings: Mapping[str, Any]) -> dict[str, Any]:
    """The articles of a file, read under the limits given. Raises ReadError for a file that is refused."""
    with limited(Limits(**settings)):
        return {"articles": [plain_article(article) for article in with_note(path, parse(read_bytes(path), path.name))]}
