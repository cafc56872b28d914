"""Corrections that an article carries: the lines that tell of them, and the sentences that still say what was wrong."""

from __future__ import annotations

from summarizer.comparison.support.clashes import figures_held
from summarizer.comparison.support.opposites import sides
from summarizer.language import load
from summarizer.model import Body
from summarizer.understanding.grammar.negation import negated
from summarizer.understanding.text.notions import notions

LEAST_WRONG = 0.8
"""Share of the notions of what was wrong that a sentence holds which still says it."""
LEAST_TOLD = 3
"""Notions that what was wrong must hold besides figures, so that a sentence can be told by them."""


def corrections(body: Body, language: str) -> tuple[str, ...]:
    """The lines of furniture in which an article tells that it was corrected or made clear, as they stand."""
    starts = load(language).rules.support.correction
    lines = (body.article.text[line.start : line.end].strip() for line in body.lines if line.role == "furniture")
    return tuple(line for line in lines if starts.match(line))


def is_corrected(text: str, told: tuple[str, ...], language: str) -> bool:
    """Whether a sentence of an article still says what one of its corrections calls wrong."""
    patterns = load(language).rules.support.wrong
    found = (match["wrong"] for line in told for pattern in patterns for match in pattern.finditer(line))
    return any(_says(text, wrong, language) for wrong in found)


def _says(text: str, wrong: str, language: str) -> bool:
    own, others = notions(text, language), notions(wrong, language)
    if not others or len(own & others) < LEAST_WRONG * len(others) or not figures_held(wrong, [text], language):
        return False
    if len(others) < LEAST_TOLD and not _is_amount(wrong, language):
        return False
    turned = any(
        not values & sides(text, language).get(pair, values) for pair, values in sides(wrong, language).items()
    )
    return not turned and negated(text, own & others, language) == negated(wrong, own & others, language)


def _is_amount(wrong: str, language: str) -> bool:
    """Whether what was wrong is a figure with its unit: "40 euros"."""
    held = notions(wrong, language)
    return any(notion[0] == "#" for notion in held) and len(held) > 1
