"""The answer: one JSON object of numbers, checked before anything is made of it."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from summarizer.model.pointing import Choice
from summarizer.second_reader.question import BOTTOM_LINE, MOST_IN_BOTTOM_LINE, Question

TOLD = 5
"""Numbers named in a complaint."""


class AnswerError(Exception):
    """The answer cannot be used; the message says why, in words that the reader can be sent."""


def choice_of(text: str, question: Question) -> Choice:
    """The choice that an answer makes; raises AnswerError for one that is not of the form asked for."""
    lists = _lists(text, question)
    chosen = [number for key, numbers in lists.items() if key != BOTTOM_LINE for number in numbers]
    _refuse_repeated(chosen)
    _refuse_unknown({*chosen, *lists[BOTTOM_LINE]}, question)
    _refuse_too_many(lists, question)
    aside = sorted(set(lists[BOTTOM_LINE]) - set(chosen))
    if aside:
        raise AnswerError(f"the bottom line takes sentences that no section holds: {_few(aside)}")
    if not chosen:
        raise AnswerError("no sentence is chosen")
    ids = {key: tuple(question.ids[number - 1] for number in numbers) for key, numbers in lists.items()}
    return Choice(bottom_line=ids.pop(BOTTOM_LINE), sections=ids)


def _lists(text: str, question: Question) -> dict[str, list[int]]:
    try:
        found = json.loads(text, object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise AnswerError("it is not one JSON object") from error
    if not isinstance(found, dict):
        raise AnswerError("it is not one JSON object")
    wanted = {BOTTOM_LINE, *(section.key for section in question.offer.sections)}
    if unknown := sorted(set(found) - wanted):
        raise AnswerError(f"no section is called {', '.join(repr(key[:40]) for key in unknown[:TOLD])}")
    if wrong := sorted(key for key, numbers in found.items() if not _are_numbers(numbers)):
        raise AnswerError(f"{wrong[0]} is no list of numbers")
    return {key: found.get(key, []) for key in (BOTTOM_LINE, *(section.key for section in question.offer.sections))}


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({key for key, _ in pairs}) < len(pairs):
        raise ValueError("a key stands twice")
    return dict(pairs)


def _are_numbers(numbers: object) -> bool:
    return isinstance(numbers, list) and all(type(number) is int for number in numbers)


def _refuse_repeated(chosen: list[int]) -> None:
    if twice := sorted(number for number, times in Counter(chosen).items() if times > 1):
        raise AnswerError(f"sentences stand twice: {_few(twice)}")


def _refuse_unknown(numbers: set[int], question: Question) -> None:
    if unknown := sorted(number for number in numbers if not 1 <= number <= len(question.ids)):
        raise AnswerError(f"no sentence that can be chosen has the number {_few(unknown)}")


def _refuse_too_many(lists: dict[str, list[int]], question: Question) -> None:
    most = {section.key: section.at_most for section in question.offer.sections} | {BOTTOM_LINE: MOST_IN_BOTTOM_LINE}
    for key, numbers in lists.items():
        at_most = most[key]
        if at_most is not None and len(numbers) > at_most:
            raise AnswerError(f"{key} holds {len(numbers)} sentences, at most {at_most} are allowed")


def _few(numbers: list[int]) -> str:
    more = f" and {len(numbers) - TOLD} more" if len(numbers) > TOLD else ""
    return ", ".join(map(str, numbers[:TOLD])) + more
