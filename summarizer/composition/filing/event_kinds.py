"""Which kind of event the articles tell of, by the words of their headlines and first sentences."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from summarizer.composition.filing.anchor import titles
from summarizer.config.events import EVENTS, EventName
from summarizer.language import Language
from summarizer.language.list_names import RoleList
from summarizer.model import Body, Sentence
from summarizer.understanding.text.phrases import pattern

HEADLINE, LEADS = 2.0, 4
"""Weight of a headline beside one for the first sentence, and sentences in which news says what happened."""
TOLD_BY: Mapping[EventName, RoleList] = {
    "call": "tells_call",
    "talks": "tells_talks",
    "visit": "tells_visit",
    "crisis": "tells_crisis",
    "measures": "tells_measures",
    "conference": "tells_conference",
}
"""Kind of event to the list of roles.txt that tells of it."""
CLEAR = 1.5
"""How many times the evidence of the next kind that of the likeliest must be to be told without a doubt."""


MOST = 2
"""Words of one kind that count in one text."""
TELLING = 1.0
"""Weight of the words in an article's head from which it tells of a kind."""
FORMS: tuple[EventName, ...] = ("call", "visit", "conference", "measures")
"""Kinds that name the form of an event: where most articles tell of one, it goes before the crisis or the talks that
the event is about."""
FORM = 0.6
"""Share of the articles that must tell of a form."""


class Likely(NamedTuple):
    """The likeliest kind of event, and whether no other comes near."""

    event: EventName
    clear: bool


def likely_event(bodies: Sequence[Body], sentences: Sequence[Sentence], language: Language) -> Likely | None:
    """The kind of event of a dossier; None where no word tells of any."""
    by_article = [evidence(number, body, sentences, language) for number, body in enumerate(bodies)]
    total = {kind: sum(found[kind] for found in by_article) for kind in EVENTS}
    share = {kind: sum(found[kind] >= TELLING for found in by_article) / len(bodies) for kind in EVENTS}
    form = max(FORMS, key=lambda kind: (share[kind], total[kind]))
    if share[form] >= FORM:
        return Likely(form, clear=True)
    first, second = sorted(total, key=lambda kind: -total[kind])[:2]
    return Likely(first, clear=total[first] >= CLEAR * total[second]) if total[first] >= TELLING else None


def evidence(number: int, body: Body, sentences: Sequence[Sentence], language: Language) -> dict[EventName, float]:
    """Kind of event to the weight of an article's headlines and first sentences that tell of it."""
    weighed = [(text, HEADLINE) for text in titles([body])]
    weighed += [(s.text, 1 / (1 + s.position / 2)) for s in sentences if s.article == number and s.position < LEADS]
    return {kind: told(weighed, pattern(language.code, "roles", TOLD_BY[kind]).findall) for kind in EVENTS}


def told(weighed: Sequence[tuple[str, float]], found: Callable[[str], list[str]]) -> float:
    """The weight of the texts that hold a word, one that holds several counting twice."""
    return sum(weight * min(MOST, len(found(text))) for text, weight in weighed)
