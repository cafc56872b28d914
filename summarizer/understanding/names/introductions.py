"""How articles introduce people: titles, appositions, relative clauses and speech, each evidence for a name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.language import Language
from summarizer.language.rules.names import NameRules
from summarizer.understanding.names.mentions import Mention

_WORD_AFTER, _WORD_BEFORE = re.compile(r",? (\w+)"), re.compile(r"(\w+) $")
TITLE, APPOSITION, HINT = 3, 2, 1
"""Weight of what ties a person to a state: the title's words, an apposition, the place a sentence opens with."""
_SIGHT = 60
"""Characters on either side of a name that are looked at."""


class Introduction(NamedTuple):
    """One piece of evidence for a name; ``weight`` 0 merely counts the name."""

    name: str
    weight: int = 0
    country: str | None = None
    body: str | None = None
    office: str | None = None
    gender: str | None = None


def introductions(text: str, mentions: Sequence[Mention], language: Language) -> Iterator[Introduction]:
    """All evidence for names in a text, in its order."""
    for i, mention in enumerate(mentions):
        if mention.kind in ("person", "name"):
            yield _by_title(mention)
            yield from _after_name(text, mention, mentions[i + 1 : i + 2], language)
            yield from _before_name(text, mention, mentions[max(0, i - 2) : i], language.rules.names)
            if _speaks(text, mention, language):
                yield Introduction(mention.name, HINT)


def _by_title(mention: Mention) -> Introduction:
    """``Ukrainian President X``; a plural before the name is no title ("Israeli Forces Kill")."""
    titled = mention.kind == "person" and mention.office is not None and not mention.office.endswith("s")
    weight = TITLE if titled else (HINT if mention.kind == "person" else 0)
    office = mention.office if titled else None
    return Introduction(mention.name, weight, mention.country, mention.body, office, mention.gender)


def _after_name(
    text: str, mention: Mention, following: Sequence[Mention], language: Language
) -> Iterator[Introduction]:
    """``X, the French foreign minister`` · ``X, who chairs the U.S. Senate's …`` · ``X, a woman who``."""
    rules = language.rules.names
    for after in following:
        between = text[mention.end : after.start]
        if after.kind == "office" and rules.apposed.fullmatch(between) and not _speaks(text, after, language):
            yield Introduction(mention.name, APPOSITION, after.country, after.body, after.office, after.gender)
        elif rules.leads.fullmatch(between):
            yield Introduction(mention.name, APPOSITION, after.country, after.body)
    if " " in mention.name and rules.explained.match(text, mention.end):
        yield Introduction(mention.name, HINT)


def _before_name(text: str, mention: Mention, earlier: Sequence[Mention], rules: NameRules) -> Iterator[Introduction]:
    """``Tunisia's president, X`` · ``the ambassador to Egypt, X`` · ``In Kyiv, President X``."""
    for office in reversed(earlier):
        if office.kind == "office" and rules.office_before.fullmatch(text[office.end : mention.start]):
            yield Introduction(mention.name, APPOSITION, office.country, office.body, office.office, office.gender)
            break
    if mention.country is None and earlier and earlier[-1].place:
        place = earlier[-1]
        if rules.in_place.search(text[max(0, place.start - _SIGHT) : mention.start]):
            yield Introduction(mention.name, HINT, place.country)


def _speaks(text: str, mention: Mention, language: Language) -> bool:
    """Whether a verb of speech stands right after the name, or right before it."""
    after = _WORD_AFTER.match(text, mention.end)
    before = _WORD_BEFORE.search(text[max(0, mention.start - _SIGHT) : mention.start])
    return any(match is not None and match[1] in language.quote_verbs for match in (after, before))
