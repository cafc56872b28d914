"""Files of complex formats, read in the guarded process: one that hangs, crashes or grows is stopped and named."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from summarizer.guarded.process import ask_guarded
from summarizer.model import Article
from summarizer.readers.isolation.transfer import article_from
from summarizer.readers.limits import allowing, check_regular, limits

_SAVE_AS_TEXT = "save the article's text alone as .txt"


def read_apart(path: Path) -> list[Article]:
    """The articles of a file, read by the guarded process. Raises ReadError for a file that is refused or breaks it."""
    check_regular(path)
    remedy = allowing(_SAVE_AS_TEXT, "seconds")
    answer = ask_guarded("articles", path, asdict(limits()), limits().seconds, remedy)
    return [article_from(plain) for plain in answer["articles"]]
