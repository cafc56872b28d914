"""A noun phrase read as a speaker, and a run of capitalised words as one."""

from __future__ import annotations

from typing import Literal, NamedTuple

from summarizer.understanding.names.name_runs import run_text
from summarizer.understanding.names.persons import Persons
from summarizer.understanding.text.quoted_tokens import Tokens

SpeakerKind = Literal["person", "body", "role", "noun", "anaphor", "pronoun"]
"""``noun``: any plain noun, which speaks by a plain verb only; ``anaphor``: "the official"; ``pronoun``: he, it."""


class Speaker(NamedTuple):
    """A noun phrase read as a speaker; ``name`` is the fullest name the article gives, or the phrase itself."""

    kind: SpeakerKind
    name: str


def named_run(phrase: Tokens, start: int, end: int, persons: Persons) -> Speaker:
    """A run of capitalised words as a person or a body, by the fullest name that the article gives."""
    name = run_text(phrase, start, end)
    sex = persons.sex_of_title(phrase[start - 1].text) if start else None
    if sex and " " not in name:
        return Speaker("person", persons.of_sex(name, sex) or f"{phrase[start - 1].text} {name}")
    if known := persons.known(name):
        return Speaker("person", known.name)
    is_body = any(word in persons.lists["body_words"] for word in name.split())
    titled = start > 0 and phrase[start - 1].text in persons.lists["titles"]
    person = not is_body and (titled or len(name.split()) > 1)
    return Speaker("person" if person else "body", name)
