"""The reading process: reads a path and its limits a line, answers with the articles of that file or why it is refused.

Its memory and processor time are limited by the system, so that no file can take more; it writes nowhere but to its
standard output.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import warnings
from pathlib import Path
from typing import Any

from summarizer.errors import ReadError
from summarizer.readers.formats.by_suffix import parse
from summarizer.readers.isolation.transfer import plain_article
from summarizer.readers.limits import LIMITS, Limits, limited, read_bytes
from summarizer.readers.metadata.source_notes import with_note

_SAVE_AS_TEXT = "save the article's text alone as .txt"
_PACKAGE = "install it with: pip install 'diplomatic-summary[readers]'"


def answer(path: Path) -> dict[str, Any]:
    """The articles of a file as plain data, or the message and remedy for it.

    Whatever else a library raises on a broken file ends this process: the file is named, and the next gets a new one.
    """
    try:
        return {"articles": [plain_article(article) for article in with_note(path, parse(read_bytes(path), path.name))]}
    except ReadError as error:
        return _refusal(error.message, error.remedy)
    except ModuleNotFoundError as error:
        return _refusal(f"needs the package {error.name}", _PACKAGE)
    except (MemoryError, RecursionError) as error:
        return _refusal(f"is too large or too deeply nested to read ({type(error).__name__})", _SAVE_AS_TEXT)


def _refusal(message: str, remedy: str | None) -> dict[str, Any]:
    return {"error": {"message": message, "remedy": remedy}}


def main() -> None:
    """Answers until its input ends."""
    resource.setrlimit(resource.RLIMIT_DATA, (LIMITS.memory_bytes, LIMITS.memory_bytes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    warnings.simplefilter("ignore")
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    for line in sys.stdin.buffer:
        question = json.loads(line)
        with limited(Limits(**question["limits"])):
            out.write(json.dumps(answer(Path(question["path"]))).encode() + b"\n")
        out.flush()


if __name__ == "__main__":
    main()
