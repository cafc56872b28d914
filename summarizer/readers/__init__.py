"""Files to articles: ``READERS`` has the reader of each suffix, which gives the articles of a file or refuses it.

Knows nothing of what is done with an article. Adding a format is a module with ``parse(data, name)``, a line in
``formats/by_suffix.py``, a sample and a test.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from summarizer.model import Article
from summarizer.readers.formats import text
from summarizer.readers.formats.by_suffix import FORMATS, IN_PROCESS

Reader = Callable[[Path], list[Article]]


def _read_apart(path: Path) -> list[Article]:
    """A complex format, read in a process of its own; the means for it are imported when such a file comes."""
    from summarizer.readers.isolation.reading import read_apart

    return read_apart(path)


READERS: dict[str, Reader] = {
    suffix: text.read if module in IN_PROCESS else _read_apart for suffix, module in FORMATS.items()
}
"""The suffix in lower case, and the function that reads such a file. Each raises ReadError for a file it refuses."""
