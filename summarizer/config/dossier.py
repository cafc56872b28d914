"""dossier.yaml: what an officer says about a dossier that the files themselves do not."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, PlainValidator, model_validator

from summarizer.config.loading import Config, load_model
from summarizer.config.markings import marking_from_config
from summarizer.config.profiles import Actors
from summarizer.model import Marking

FILE_NAME = "dossier.yaml"
_EDIT_KINDS = ("pin", "drop", "move")


def _no_line_break(value: object) -> object:
    """Titles and names stand on one line: a folded YAML block may leave a break at its end."""
    return " ".join(value.split()) if isinstance(value, str) else value


def _web_address(value: object) -> object:
    if isinstance(value, str) and not value.lower().startswith(("http://", "https://")):
        raise ValueError(f"'{value}' is not a web address (http:// or https://)")
    return value


Line = Annotated[str, BeforeValidator(_no_line_break), Field(min_length=1)]
MarkingValue = Annotated[Marking | None, PlainValidator(marking_from_config)]
LanguageCode = Annotated[str, Field(pattern="^[a-z]{2}$")]


class SourceConfig(Config):
    """What one file cannot say itself; goes before what was read from it."""

    outlet: Line | None = None
    title: Line | None = None
    author: Line | None = None
    url: Annotated[str, BeforeValidator(_web_address)] | None = None
    published: datetime.date | None = None
    origin: Line | None = None
    marking: MarkingValue = None
    language: LanguageCode | None = None


class LimitsConfig(Config):
    """What a dossier and its files may ask of the machine; what is not given is as in ``readers.limits``."""

    file_mb: Annotated[int, Field(ge=1, le=200)] | None = None
    articles: Annotated[int, Field(ge=1, le=2000)] | None = None
    """In one file or archive."""
    pages: Annotated[int, Field(ge=1, le=5000)] | None = None
    """Of one PDF."""
    dossier_articles: Annotated[int, Field(ge=1, le=5000)] | None = None
    """In all files together."""
    dossier_words: Annotated[int, Field(ge=1000, le=5_000_000)] | None = None
    """In all articles together."""
    seconds: Annotated[int, Field(ge=1, le=3600)] | None = None
    """To read one file."""


class Edit(Config):
    """The officer's hand on one sentence, named by its first words; written ``- pin: "first words"``."""

    kind: Literal["pin", "drop", "move"]
    text: Line
    source: str | None = None
    section: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_key(cls, value: Any) -> Any:
        if not isinstance(value, dict) or "kind" in value:
            return value
        kinds = [kind for kind in _EDIT_KINDS if kind in value]
        if len(kinds) != 1:
            raise ValueError("an edit has one of pin, drop and move, with the first words of a sentence")
        return {"kind": kinds[0], "text": value[kinds[0]], **{k: v for k, v in value.items() if k not in kinds}}

    @model_validator(mode="after")
    def _section_fits(self) -> Edit:
        if self.kind == "move" and self.section is None:
            raise ValueError("a move says where to: section: KEY")
        if self.kind == "drop" and self.section is not None:
            raise ValueError("a drop has no section")
        return self


class DossierConfig(Config):
    """Everything of dossier.yaml; all of it optional."""

    title: Line | None = None
    event_date: datetime.date | None = None
    profile: str | None = None
    roles: dict[str, Actors] = {}
    words: Annotated[int, Field(ge=20, le=20_000)] | None = None
    to: Line | None = None
    sender: Line | None = Field(default=None, alias="from")
    reference: Line | None = None
    version: Line | None = None
    supersedes: Line | None = None
    correction: Annotated[str, Field(min_length=1)] | None = None
    prepared_on: datetime.date | None = None
    marking: MarkingValue = None
    comment: Annotated[str, Field(min_length=1)] | None = None
    language: LanguageCode = "en"
    foreign: Literal["keep", "leave_out"] = "keep"
    """What becomes of articles in another language."""
    ranking: str | None = None
    limits: LimitsConfig | None = None
    sources: dict[str, SourceConfig] = {}
    edits: tuple[Edit, ...] = ()
    attach: bool = True


def load_dossier_config(folder: Path) -> DossierConfig:
    """The folder's dossier.yaml, or the defaults where there is none; raises InputError."""
    path = folder / FILE_NAME
    return load_model(path, DossierConfig) if path.exists() else DossierConfig.model_construct()
