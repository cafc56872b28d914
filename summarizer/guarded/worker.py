"""The guarded process: is told a task, a file and settings a line, answers with a line, until its input ends.

Its memory and processor time are limited by the system, so that no file can take more; it writes nowhere but to its
standard output. Knows no task but by its name.
"""

from __future__ import annotations

import json
import os
import sys
import warnings
from importlib import import_module
from pathlib import Path
from typing import Any

from summarizer.errors import ReadError, install
from summarizer.guarded.machine import allow_seconds, limit_memory

TASKS = {
    "articles": "summarizer.readers.isolation.task",
    "template": "summarizer.renderers.template_trial",
    "word_template": "summarizer.renderers.word_trial",
    "logo": "summarizer.renderers.logo_trial",
}
"""Task to the module whose ``answer(path, settings)`` does it: named only, since this module stands below them."""
MEMORY_BYTES = 450_000_000
_SAVE_AS_TEXT = "save the article's text alone as .txt"


def answer(question: dict[str, Any]) -> dict[str, Any]:
    """What the task gives, as plain data, or the message and remedy for a file that it refuses.

    Whatever else a library raises on a broken file ends this process: the file is named, and the next gets a new one.
    """
    try:
        module = import_module(TASKS[question["task"]])
        return dict(module.answer(Path(question["path"]), question["settings"]))
    except ReadError as error:
        return _refusal(error.message, error.remedy)
    except ModuleNotFoundError as error:
        return _refusal(f"needs the package {error.name}", install("readers"))
    except (MemoryError, RecursionError) as error:
        return _refusal(f"is too large or too deeply nested to read ({type(error).__name__})", _SAVE_AS_TEXT)


def _refusal(message: str, remedy: str | None) -> dict[str, Any]:
    return {"error": {"message": message, "remedy": remedy}}


def main() -> None:
    """Answers until its input ends."""
    limit_memory(MEMORY_BYTES)
    warnings.simplefilter("ignore")
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    for line in sys.stdin.buffer:
        question = json.loads(line)
        allow_seconds(question["seconds"])
        reply = {"number": question["number"], "answer": answer(question)}
        out.write(json.dumps(reply).encode() + b"\n")
        out.flush()


if __name__ == "__main__":
    main()
