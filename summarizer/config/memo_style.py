"""How the memo looks: the fields of layouts/memo.yaml, each with its default and what is allowed.

Data only: nothing here reads a file or draws. A file named in a style is relative to the layout's folder.
"""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, field_validator

Colour = Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$", description="six hex digits after #")]
Block = Literal[
    "since",
    "bottom_line",
    "comment",
    "glance",
    "sections",
    "quotes",
    "positions",
    "differences",
    "also_reported",
    "silence",
    "sources",
    "coverage",
    "sourcing",
    "method",
]
DEFAULT_BLOCKS: tuple[Block, ...] = get_args(Block)
"""All of them, in that order."""


class _Style(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=False)


class Fonts(_Style):
    """Families by the name of an installed fontpkg package, or a folder of static TrueType files."""

    text: str = "IBM Plex Serif"
    headings: str = "Fira Sans"
    more: tuple[str, ...] = ()
    """TrueType files for scripts that the two families and the built-in fallbacks do not hold (Chinese, Georgian …)."""


class Colours(_Style):
    """Chosen so that text keeps a contrast of at least 4.5 to 1 on white and on the tint."""

    text: Colour = "#1A1A1A"
    accent: Colour = "#12335B"
    secondary: Colour = "#4A5560"
    rule: Colour = "#B8C2CC"
    tint: Colour = "#EEF2F7"
    link: Colour = "#0B4F8A"


class Logo(_Style):
    """A picture at the head of the first page; ``alt`` is what a screen reader says for it."""

    file: str
    alt: str = Field(min_length=1)
    height_pt: float = Field(default=36, ge=8, le=120)


class MemoStyle(_Style):
    """The house style of the memo."""

    page: Literal["A4", "Letter"] = "A4"
    margin_pt: float = Field(default=70, ge=36, le=120)
    text_size: Literal[11, 12] = 11
    fonts: Fonts = Fonts()
    colours: Colours = Colours()
    letterhead: str | None = "Diplomatic summary"
    """A line above the title; null for none."""
    logo: Logo | None = None
    blocks: tuple[Block, ...] = DEFAULT_BLOCKS
    """Which parts appear, in this order."""
    sections: tuple[str, ...] = ()
    """Keys of sections in the order to print them; those not named follow in the profile's order."""
    quotes_at_most: int = Field(default=8, ge=0, le=200)
    """More quotations than that are counted, not printed."""
    numbering: Literal["through", "section", "none"] = "through"
    annex: bool = False
    """Each statement highlighted in its paragraph, on pages of their own."""
    approval: Literal["optional", "required"] = "optional"
    """Where it is required, a brief that nobody approved has a notice."""
    attach: bool = True
    """The brief attached as JSON."""

    @field_validator("blocks")
    @classmethod
    def _each_once(cls, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        twice = sorted({block for block in blocks if blocks.count(block) > 1})
        if twice:
            raise ValueError(f"named twice: {', '.join(twice)}")
        return blocks
