"""The question: numbered sentences and sections, in one text that an article cannot break out of.

Sentences stand in quotation marks of JSON, one a line, so that nothing an article holds can end its line, look like a
number that may be chosen, or close the material.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Template
from typing import Any

from summarizer.model.pointing import Offer, OfferedSentence

PROMPT = Path(__file__).with_name("prompt.txt")
BOTTOM_LINE, MOST_IN_BOTTOM_LINE = "bottom_line", 3
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """The text that is sent, and what its numbers mean."""

    text: str
    ids: tuple[str, ...]
    """Id of each sentence that can be chosen; number 1 is the first."""
    offer: Offer

    @property
    def form(self) -> dict[str, Any]:
        """The form of the answer as a JSON schema that names every number allowed."""
        numbers = {"type": "integer", "enum": list(range(1, len(self.ids) + 1))}
        most = {section.key: section.at_most for section in self.offer.sections} | {BOTTOM_LINE: MOST_IN_BOTTOM_LINE}
        lists = {
            key: {"type": "array", "items": numbers, **({"maxItems": at_most} if at_most else {})}
            for key, at_most in most.items()
        }
        return {"type": "object", "properties": lists, "required": list(lists), "additionalProperties": False}


def question_of(offer: Offer, shown: frozenset[str], most_words: int) -> Question:
    """The question on the sentences of an offer, of which ``shown`` may be chosen.

    Where all sentences together have more than ``most_words`` words, only the worthiest that may be chosen are shown.
    """
    lines = window(offer.sentences, shown, most_words)
    ids = tuple(one.id for one in lines if one.id in shown)
    number = {one: place for place, one in enumerate(ids, 1)}
    form: dict[str, list[int]] = {BOTTOM_LINE: [], **{section.key: [] for section in offer.sections}}
    text = Template(PROMPT.read_text(encoding="utf-8")).substitute(
        sections="\n".join(
            f"- {section.key}: {plain(section.title)}. {plain(section.about)}" for section in offer.sections
        ),
        words=offer.words,
        form=json.dumps(form),
        articles="\n".join(_listed(lines, number)),
    )
    return Question(text=text, ids=ids, offer=offer)


def _listed(lines: Sequence[OfferedSentence], number: dict[str, int]) -> list[str]:
    listed, article = list[str](), 0
    for one in lines:
        if one.article != article:
            article = one.article
            listed.append(f"Article {article}")
        listed.append(f"{number.get(one.id, '-')} {json.dumps(plain(one.text), ensure_ascii=False)}")
    return listed


def window(sentences: Sequence[OfferedSentence], shown: frozenset[str], most_words: int) -> list[OfferedSentence]:
    """All sentences where they are few enough, else the worthiest of those that may be chosen, in their order."""
    if sum(map(_words, sentences)) <= most_words:
        return list(sentences)
    room, kept = most_words, set[str]()
    for one in sorted(sentences, key=lambda one: (-one.worth, one.article)):
        if one.id in shown and _words(one) <= room:
            kept.add(one.id)
            room -= _words(one)
    return [one for one in sentences if one.id in kept]


def plain(text: str) -> str:
    """The text on one line, without signs that nobody sees."""
    return " ".join(_UNSEEN.sub(" ", text).split())


def _words(one: OfferedSentence) -> int:
    return len(one.text.split())


def asked_hash(offer: Offer, model: str) -> str:
    """What an answer depends on besides the sentences: the prompt, the sections, the words and the model."""
    sections = [[one.key, one.title, one.about, one.at_most] for one in offer.sections]
    return hashlib.sha256(json.dumps([_prompt(), sections, offer.words, model]).encode()).hexdigest()


@cache
def _prompt() -> str:
    return hashlib.sha256(PROMPT.read_bytes()).hexdigest()
