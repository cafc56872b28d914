"""Files to articles: ``READERS`` has the reader of each suffix, which gives the articles of a file or refuses it.

Knows nothing of what is done with an article. Adding a format is a module with ``read(path)``, a line here, a sample
and a test.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from summarizer.model import Article
from summarizer.readers import text

Reader = Callable[[Path], list[Article]]

READERS: dict[str, Reader] = {
    ".txt": text.read,
    ".md": text.read,
}
"""The suffix in lower case, and the function that reads such a file. Each raises ReadError for a file it refuses."""
