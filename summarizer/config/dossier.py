"""dossier.yaml: what an officer says about a dossier that the files themselves do not."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from summarizer.config.edits import Edit, Words
from summarizer.config.loading import Config, load_model
from summarizer.config.mail import checked_subject
from summarizer.config.markings import MarkingValue
from summarizer.config.profiles import Actors
from summarizer.config.second_reader import SecondReaderConfig

FILE_NAME = "dossier.yaml"


def _web_address(value: object) -> object:
    if isinstance(value, str) and not value.lower().startswith(("http://", "https://")):
        raise ValueError(f"'{value}' is not a web address (http:// or https://)")
    return value


LONGEST_LINE, LONGEST_TEXT = 300, 20_000
"""Characters of a title or name, which stands on every page, and of a comment, which may fill some pages."""


def _short(value: str) -> str:
    if len(value) > LONGEST_LINE:
        raise ValueError(f"a title, name or reference has at most {LONGEST_LINE} characters, this has {len(value)}")
    return value


Line = Annotated[Words, AfterValidator(_short)]
Text = Annotated[str, Field(min_length=1, max_length=LONGEST_TEXT)]
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


class SeriesConfig(Config):
    """The series that the document belongs to; ``next`` is the day of the next one."""

    name: Line | None = None
    number: Line | None = None
    next: datetime.date | None = None
    period: Line | None = None


class ApprovedConfig(Config):
    """That somebody approved the brief; written by the review page."""

    by: Line
    at: Line
    """ISO 8601 date and time."""
    brief: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    """SHA-256 of the brief that was approved, without approval, day of preparation and notices."""


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
    correction: Text | None = None
    prepared_on: datetime.date | None = None
    marking: MarkingValue = None
    comment: Text | None = None
    language: LanguageCode = "en"
    foreign: Literal["keep", "leave_out"] = "keep"
    """What becomes of articles in another language."""
    ranking: str | None = None
    limits: LimitsConfig | None = None
    sources: dict[str, SourceConfig] = {}
    edits: tuple[Edit, ...] = ()
    expected: tuple[Line, ...] = ()
    """Actors of whom it is worth saying that no article reports a word, besides the profile's parties."""
    formats: Annotated[tuple[Line, ...], Field(min_length=1)] | None = None
    """Documents to write where the command line names none."""
    attach: bool = True
    approved: ApprovedConfig | None = None
    shape: Line | None = None
    """Name or file of a shape; None for the memo."""
    series: SeriesConfig | None = None
    own_words: dict[str, Text] = {}
    """The desk's own words by the headings of the shape's fields."""
    portion_marks: bool = False
    """Whether paragraphs carry the marking in brackets, in shapes that have that."""
    subject: Annotated[Line, AfterValidator(checked_subject)] | None = None
    """Of the mail, with ``{title}`` and the like in it."""
    since_last: Literal["only"] | None = None
    """Whether a brief after an issue leaves out what was told before."""
    labels: Line | None = None
    """Language of headings and labels, or a labels file of the user's."""
    second_reader: SecondReaderConfig | None = None
    """A language model that may choose among the sentences; by default there is none."""


def load_dossier_config(folder: Path) -> DossierConfig:
    """The folder's dossier.yaml, or the defaults where there is none; raises InputError."""
    path = folder / FILE_NAME
    return load_model(path, DossierConfig) if path.exists() else DossierConfig.model_construct()
