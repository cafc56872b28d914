"""Which second reader is asked, where it answers, and what may be sent to it; by default there is none.

dossier.yaml says it for one dossier, ``second_reader.yaml`` in a layout folder for all, the command line for a run.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, NamedTuple

from pydantic import Field

from summarizer.config.loading import Config, load_model
from summarizer.config.markings import MarkingValue
from summarizer.config.places import layout_folders

FILE = "second_reader.yaml"
KEPT_ANSWER = "second-reader.json"
"""Beside the dossier's edits."""


class SecondReaderConfig(Config):
    """A language model behind an OpenAI-compatible address; what is not given comes from the next place."""

    ask: bool = True
    """False turns off for one dossier what is configured for all."""
    url: Annotated[str, Field(min_length=1)] | None = None
    """Up to the version: http://127.0.0.1:8080/v1."""
    model: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    allow_remote: bool = False
    """Whether articles may be sent to another machine."""
    up_to: MarkingValue = None
    """Highest marking of a dossier that may be sent; without it a remote reader gets unmarked ones alone."""
    key_file: Annotated[str, Field(min_length=1)] | None = None
    """A file that holds the key to send; no key is sent without it."""
    seconds: Annotated[int, Field(ge=1, le=3600)] = 120
    """For one answer."""
    most_words: Annotated[int, Field(ge=200, le=200_000)] = 12_000
    """Of the articles in one question; of a longer dossier the sentences that the rules hold most worth are shown."""


class Places(NamedTuple):
    """The second readers that the user's layouts and the command line name, and how far they may be asked."""

    usual: SecondReaderConfig | None = None
    named: SecondReaderConfig | None = None
    offline: bool = False
    """Nothing is asked; an answer that is kept beside the dossier is used."""
    ask_again: bool = False
    """An answer that is kept is not used."""


def load_usual(folder: Path | None = None) -> SecondReaderConfig | None:
    """The second reader of the user's layouts, or None; raises InputError."""
    folders = (*([folder] if folder else []), *layout_folders())
    path = next((path for place in folders if (path := place / FILE).is_file()), None)
    return load_model(path, SecondReaderConfig) if path else None


def wanted(places: Places, own: SecondReaderConfig | None) -> SecondReaderConfig | None:
    """The second reader of one dossier: the command line's values first, then the dossier's, then the layouts'."""
    given: dict[str, Any] = {}
    for config in (places.usual, own, places.named):
        given |= {name: getattr(config, name) for name in config.model_fields_set} if config else {}
    merged = SecondReaderConfig.model_construct(**given)
    return merged if merged.ask and merged.url else None


NOBODY = Places()
"""No second reader, wherever one might be named."""
