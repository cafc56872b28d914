"""The language of an article: by counting function words, and by a trained identifier where that is not sure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache

from summarizer.language import known
from summarizer.language.function_words import counted_language
from summarizer.model import Article
from summarizer.notices import Notice

_LEAST_CHARACTERS = 60
"""Shorter texts have too few words to tell."""
_SAMPLE = 5000
_LEAST_PROBABILITY = 0.9
_CODE = re.compile(r"([a-z]{2})(?:[-_][A-Za-z]{2,4})*$")


def language_code(tag: str) -> str | None:
    """The ISO 639-1 code of a tag such as ``en-GB`` or ``de_DE``, or None."""
    found = _CODE.match(tag.strip()) or _CODE.match(tag.strip().lower())
    return found[1] if found else None


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the language a text is in, or None for a text too short to tell."""
    if len(text.strip()) < _LEAST_CHARACTERS:
        return None
    return counted_language(text) or _identified(text[:_SAMPLE])


def foreign_notices(articles: Iterable[Article], language: str, *, kept: bool = False) -> list[Notice]:
    """A notice for each article in another language than the dossier's, whose words the profile's are.

    With ``kept`` it says what becomes of one that cannot be read.
    """
    return [
        Notice(kind="language", text=_foreign(article.language, language, kept=kept), file=article.file)
        for article in articles
        if article.language and article.language != language
    ]


def _foreign(own: str, language: str, *, kept: bool) -> str:
    """What becomes of an article in another language."""
    text = f"is in another language ({own}) than the dossier ({language})"
    return text if known(own) or not kept else f"{text}, without tables: printed at most among what is also reported"


def _identified(text: str) -> str | None:
    """By py3langid (Lui and Baldwin 2012, retrained), for the languages that we have no tables of."""
    identifier = _identifier()
    if identifier is None:
        return None
    language, probability = identifier(text)
    return str(language) if probability >= _LEAST_PROBABILITY else None


@cache
def _identifier() -> Callable[[str], tuple[str, float]] | None:
    """The trained model's judgement, or None where its package is not installed: loading it takes 0.2 seconds."""
    try:
        from py3langid.langid import MODEL_FILE, LanguageIdentifier
    except ImportError:
        return None
    classify: Callable[[str], tuple[str, float]] = LanguageIdentifier.from_model_file(
        MODEL_FILE, norm_probs=True
    ).classify
    return classify
