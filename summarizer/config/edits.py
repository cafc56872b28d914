"""The ``edits`` of dossier.yaml: the officer's hand on what is printed. This module knows no sentence and no brief.

Each edit has one key that says what it does, and a few beside it; what it belongs to is named by words that it shows.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field, model_validator

from summarizer.config.loading import Config

EditKind = Literal["pin", "drop", "move", "speaker", "difference", "step", "support"]
KINDS: tuple[EditKind, ...] = ("pin", "drop", "move", "speaker", "difference", "step", "support")
Label = Literal["difference", "quotation", "position", "step", "highlight", "silent", "change"]
LABELS: tuple[Label, ...] = ("difference", "quotation", "position", "step", "highlight", "silent", "change")
UNKNOWN = "unknown"
"""A speaker of that name is none: the quotation stays, without a name."""
_FOUND_IN_SENTENCES = ("pin", "drop", "move")


def one_line(value: object) -> object:
    """The text on one line: a folded YAML block may leave a break at its end."""
    return " ".join(value.split()) if isinstance(value, str) else value


Words = Annotated[str, BeforeValidator(one_line), Field(min_length=1)]


def _first_words(value: object) -> object:
    return {"first": value} if isinstance(value, str) else value


class Anchor(Config):
    """A sentence: by its first words (plain text in YAML), or by a quote from it and what stands around the quote."""

    plain_text: ClassVar[bool] = True
    first: Words | None = None
    quote: Words | None = None
    """Words anywhere in the sentence."""
    before: Words | None = None
    """Words of the article that stand right before the quote, where the quote alone stands twice."""
    after: Words | None = None
    """Words of the article that stand right after the quote."""

    @model_validator(mode="after")
    def _named_once(self) -> Anchor:
        if (self.first is None) == (self.quote is None) and not self.named_otherwise():
            raise ValueError("a sentence is named by its first words, or by quote: and words from it")
        if self.quote is None and (self.before or self.after):
            raise ValueError("before: and after: stand around a quote: that is not given")
        return self

    def named_otherwise(self) -> bool:
        """Whether it names something else than a sentence, and needs no words of one."""
        return False

    @property
    def words(self) -> str:
        """The words by which a message names it."""
        return self.first or self.quote or ""


class Drop(Anchor):
    """What is not to be printed: a sentence, or a label by words that it shows."""

    difference: Words | None = None
    quotation: Words | None = None
    position: Words | None = None
    step: Words | None = None
    highlight: Words | None = None
    silent: Words | None = None
    change: Words | None = None
    """Words of what is told as new, changed or withdrawn."""

    @model_validator(mode="after")
    def _one_thing(self) -> Drop:
        if len(self._named()) + bool(self.first or self.quote) > 1:
            raise ValueError(f"a drop names one thing: first words, a quote, or one of {', '.join(LABELS)}")
        return self

    def named_otherwise(self) -> bool:
        """Whether it names a label, and no sentence."""
        return bool(self._named())

    def _named(self) -> list[tuple[Label, str]]:
        return [(label, words) for label in LABELS if (words := getattr(self, label))]

    @property
    def label(self) -> tuple[Label, str] | None:
        """The kind of label and the words that it shows; None where a sentence is dropped."""
        return next(iter(self._named()), None)

    @property
    def words(self) -> str:
        """The words by which a message names it."""
        return self.label[1] if self.label else super().words


class SpeakerEdit(Config):
    """Who said a quotation; ``unknown`` takes a wrong name away."""

    quote: Words
    """First words of the quotation."""
    name: Words = Field(alias="is")

    @property
    def speaker(self) -> str | None:
        """The name, or None for ``unknown``."""
        return None if self.name == UNKNOWN else self.name


class DifferenceEdit(Config):
    """A difference that the program missed."""

    what: Words
    """The officer's words for it."""
    of: Annotated[tuple[Words, ...], Field(min_length=2)]
    """First words of the sentences that differ."""


class StepEdit(Config):
    """A sentence that announces something, with the officer's words for the time and who acts."""

    of: Words
    when: Words | None = None
    """An ISO date is due then; other words are shown as they are."""
    who: Words | None = None


class SupportEdit(Config):
    """The articles that say what a statement says, as the officer read them."""

    of: Words
    articles: tuple[Words, ...] = Field(alias="in")
    """File names; the statement's own may be among them. An empty list: no other article says it."""


Named = Annotated[Anchor | None, BeforeValidator(_first_words)]


class Edit(Config):
    """One edit: exactly one key of ``KINDS``, and what else that kind takes."""

    pin: Named = None
    drop: Annotated[Drop | None, BeforeValidator(_first_words)] = None
    move: Named = None
    speaker: SpeakerEdit | None = None
    difference: DifferenceEdit | None = None
    step: StepEdit | None = None
    support: SupportEdit | None = None
    source: str | None = None
    """File of the sentence, where two begin alike."""
    section: str | None = None
    after: Words | None = None
    """First words of the statement of the same section that a pinned or moved one is to follow."""
    why: Words | None = None
    """For the log alone."""

    @model_validator(mode="after")
    def _fits_together(self) -> Edit:
        if sum(getattr(self, kind) is not None for kind in KINDS) != 1:
            raise ValueError(f"an edit has one of {', '.join(KINDS[:-1])} and {KINDS[-1]}")
        if self.kind == "move" and self.section is None and self.after is None:
            raise ValueError("a move says where to: section: KEY")
        if self.section is not None and self.kind not in ("pin", "move"):
            raise ValueError(f"a {self.kind} has no section")
        if self.after is not None and self.kind not in ("pin", "move"):
            raise ValueError(f"a {self.kind} has no place in a section (after:)")
        return self

    @property
    def kind(self) -> EditKind:
        """The key that says what the edit does."""
        return next(kind for kind in KINDS if getattr(self, kind) is not None)

    @property
    def anchor(self) -> Anchor | None:
        """The sentence that a pin, a drop or a move names; None where another thing is edited."""
        named: Anchor | None = getattr(self, self.kind) if self.kind in _FOUND_IN_SENTENCES else None
        return None if named is None or named.named_otherwise() else named

    @property
    def text(self) -> str:
        """The words by which a message names what is edited."""
        named = getattr(self, self.kind)
        if isinstance(named, Anchor):
            return named.words
        if isinstance(named, SpeakerEdit):
            return named.quote
        return named.what if isinstance(named, DifferenceEdit) else str(named.of)
