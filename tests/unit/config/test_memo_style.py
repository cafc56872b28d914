"""The house style's defaults: readable on paper and screen."""

from __future__ import annotations

import pytest

from summarizer.config.memo_style import Colours

AA = 4.5
"""Contrast that WCAG 2.1 asks of text (success criterion 1.4.3)."""


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.1 defines it."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ["text", "accent", "secondary", "link"])
def test_text_stands_out_from_its_ground(name: str) -> None:
    """On white and on the tint of boxes and table heads."""
    colours = Colours()
    assert contrast(getattr(colours, name), "#FFFFFF") >= AA
    assert contrast(getattr(colours, name), colours.tint) >= AA
