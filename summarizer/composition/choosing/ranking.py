"""sumy's ranking methods, selectable as ``ranking:`` in a profile or dossier; imported only when one is asked for.

sumy tells sentences apart by their text, so each distinct text is given once and its rank holds for all its places.
LexRank and TextRank are quadratic in pure Python there: above ``LARGE`` sentences the same mathematics run on arrays.
"""

from __future__ import annotations

import importlib
from collections.abc import Collection, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from summarizer.composition.choosing.cover import word_vectors
from summarizer.errors import InputError
from summarizer.understanding.text.terms import content, stem, tokens

Floats = NDArray[np.float64]

LARGE = 300
"""Sentences: sumy's own LexRank takes a second there, and four at twice as many."""
LIKE = 0.1
"""Cosine from which LexRank joins two sentences (Erkan and Radev 2004, and sumy)."""
DAMPING = 0.85
ROUNDS = 100
NEAR_ENOUGH = 1e-6

METHODS: dict[str, tuple[str, str]] = {
    "lexrank": ("sumy.summarizers.lex_rank", "LexRankSummarizer"),
    "textrank": ("sumy.summarizers.text_rank", "TextRankSummarizer"),
    "lsa": ("sumy.summarizers.lsa", "LsaSummarizer"),
    "luhn": ("sumy.summarizers.luhn", "LuhnSummarizer"),
    "sumbasic": ("sumy.summarizers.sum_basic", "SumBasicSummarizer"),
    "reduction": ("sumy.summarizers.reduction", "ReductionSummarizer"),
    "edmundson": ("sumy.summarizers.edmundson", "EdmundsonSummarizer"),
}
"""Name in the configuration to sumy's module and class."""
COVER = "cover"
"""The project's own method, which needs nothing of sumy."""


def check(method: str | None) -> None:
    """Raise InputError for a ranking that is none, with those there are."""
    if method is not None and spelled(method) not in (COVER, *METHODS):
        remedy = f"use one of {', '.join((COVER, *METHODS))}"
        raise InputError(f"unknown ranking {method!r}", remedy=remedy, setting=("ranking",))


def spelled(method: str) -> str:
    """The method's name as the table has it: ``lex_rank`` and ``LexRank`` are ``lexrank``."""
    return method.replace("_", "").lower()


def rank(texts: Sequence[str], method: str, stopwords: Collection[str]) -> list[float]:
    """Worth of each text from 0 (last) to 1 (first) by one of ``METHODS``; equal texts are worth the same."""
    check(method)
    method = spelled(method)
    distinct = list(dict.fromkeys(texts))
    if len(distinct) > LARGE and method in ("lexrank", "textrank"):
        order = np.argsort(-walk(distinct, stopwords), kind="stable").tolist()
    else:
        order = by_sumy(distinct, method, stopwords)
    place = {distinct[index]: number for number, index in enumerate(order)}
    return [1 - place[text] / max(1, len(distinct) - 1) for text in texts]


def by_sumy(texts: Sequence[str], method: str, stopwords: Collection[str]) -> list[int]:
    """Indices of distinct texts, the best first, as one of sumy's summarizers orders them."""
    module, name = METHODS[method]
    summarizer = getattr(importlib.import_module(module), name)(stem)
    for heading, words in null_words(method, stopwords).items():
        setattr(summarizer, heading, words)
    order: list[int] = []

    def note_order(infos: Sequence[Any]) -> Sequence[Any]:
        order.extend(int(info.order) for info in infos)
        return infos

    summarizer(document(texts), note_order)
    return order + [index for index in range(len(texts)) if index not in set(order)]


def null_words(method: str, stopwords: Collection[str]) -> dict[str, tuple[str, ...]]:
    """The word lists that a summarizer asks for; Edmundson's cue words are left to one that changes nothing."""
    words = tuple(sorted(stopwords))
    if method == "edmundson":
        return {"bonus_words": ("significant",), "stigma_words": ("hardly",), "null_words": words}
    return {"stop_words": words}


class _Words:
    """The tokenizer that sumy's sentences ask for their words."""

    @staticmethod
    def to_words(text: str) -> tuple[str, ...]:
        return tuple(tokens(text))


def document(texts: Sequence[str]) -> Any:  # noqa: ANN401 - sumy has no types
    """The texts as one paragraph of sumy's document model."""
    dom = importlib.import_module("sumy.models.dom")
    return dom.ObjectDocumentModel([dom.Paragraph([dom.Sentence(text, _Words()) for text in texts])])


def walk(texts: Sequence[str], stopwords: Collection[str]) -> Floats:
    """LexRank by power iteration on the graph of texts whose tf-idf vectors are alike, in blocks of rows."""
    vectors = word_vectors([content(tokens(text), stopwords) for text in texts])
    matrix = np.zeros((vectors.height, vectors.width), np.float32)
    matrix[vectors.row, vectors.column] = vectors.value
    matrix /= np.linalg.norm(matrix, axis=1, keepdims=True) + 1e-9
    joined = (matrix @ matrix.T > LIKE).astype(np.float32)
    joined /= np.maximum(1, joined.sum(1, keepdims=True))
    share = np.full(len(texts), 1 / len(texts))
    for _ in range(ROUNDS):
        following = (1 - DAMPING) / len(texts) + DAMPING * (share @ joined)
        if np.abs(following - share).sum() < NEAR_ENOUGH:
            break
        share = following
    result: Floats = share
    return result
