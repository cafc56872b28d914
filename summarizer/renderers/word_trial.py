"""What the guarded process does with a Word template nobody vouches for: opens it, writes a small document into it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from summarizer.config.layouts import load_layout
from summarizer.config.word_style import WordStyle
from summarizer.errors import InputError, ReadError
from summarizer.renderers.office_files import WORD
from summarizer.renderers.trial_brief import trial_brief
from summarizer.renderers.word import render_docx


def answer(path: Path, settings: Mapping[str, Any]) -> dict[str, Any]:
    """Nothing, where a document can be made with the template. Raises ReadError where it cannot."""
    style = WordStyle.model_validate_json(settings["word"])
    try:
        with WORD.as_template(path):
            render_docx(trial_brief(), dataclasses.replace(load_layout(), word=style, word_template=path))
    except InputError as error:
        raise ReadError(error.message, where=path, remedy=error.remedy) from error
    return {}
