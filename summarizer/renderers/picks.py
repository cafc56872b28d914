"""What of quotations and differences is shown first, by the same rules in every document."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence

from summarizer.config.labels import Labels
from summarizer.model import Brief, Difference, Highlight, Quote, Statement

QUOTES = 4
SHORTEST, LONGEST = 5, 45
"""Words of a quotation that says something and can be read at a glance."""
CONSEQUENCE = ("desk", "scope", "omission", "strength", "name", "figure", "duration", "date", "wording")
"""Kinds of differences, the weightiest first: the officer’s own, how far it goes, what is left out, how firm, who, how
much, when, how put; a ``name`` that only is spelled otherwise comes after all of them."""
SPELLINGS = 4
"""Names that are spelled differently, in a line: dossiers of a hundred articles have dozens."""
FEWEST_IN_STRIP = 2
"""Columns: a single one is a paragraph."""
SHORT_NAME = 3
"""Words of a person's name, of which the last alone may stand for it."""
SAME_NAME = 0.6
"""Likeness (Ratcliff and Obershelp) from which two names are one spelled differently: Kresnova and Krezhnova have
0.94, names of different people mostly under 0.5."""


def chosen_quotes(brief: Brief, at_most: int = QUOTES) -> tuple[Quote, ...]:
    """One quotation a speaker, each once: of the parties first, whole sentences, neither too short nor too long."""
    words = party_words(brief)
    good = [quote for quote in brief.quotes if quote.speaker and _worth_showing(quote)]
    ranked = sorted(good, key=lambda quote: not of_party(quote, words))
    single: dict[str, Quote] = {}
    for quote in ranked:
        known = [plain(other.text) for other in single.values()]
        if not any(plain(quote.text) in words or words in plain(quote.text) for words in known):
            single.setdefault(str(quote.speaker).casefold(), quote)
    return tuple(single.values())[:at_most]


def plain(text: str) -> str:
    """The words in small letters without marks, as two articles may print the same."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def _worth_showing(quote: Quote) -> bool:
    """A fragment is known by its small first letter; one of many words is not read."""
    first = next((character for character in quote.text if character.isalnum()), "")
    return bool(first) and not first.islower() and SHORTEST <= len(quote.text.split()) <= LONGEST


def of_party(quote: Quote, words: frozenset[str]) -> bool:
    """Whether the speaker's name, office or place names one of the parties, ``words`` being theirs."""
    told = " ".join(part for part in (quote.speaker, quote.office, quote.place) if part).casefold()
    return any(word in told for word in words)


def party_words(brief: Brief) -> frozenset[str]:
    """Names of the actors of the brief's roles, in lower case."""
    return frozenset(actor.name.casefold() for cast in brief.roles.values() for actor in cast.actors if actor.name)


def by_consequence(differences: Iterable[Difference]) -> tuple[Difference, ...]:
    """Differences of more than one reading, the weightiest first, without those of spelling."""
    real = [d for d in differences if len(readings(d)) > 1 and not is_spelling(d)]
    return tuple(sorted(real, key=lambda d: CONSEQUENCE.index(d.kind) if d.kind in CONSEQUENCE else len(CONSEQUENCE)))


def spellings(differences: Iterable[Difference]) -> tuple[Difference, ...]:
    """The differences that are only ones of spelling."""
    return tuple(d for d in differences if len(readings(d)) > 1 and is_spelling(d))


def spellings_line(differences: Iterable[Difference], labels: Labels) -> str | None:
    """The first few of them in a line, and how many more there are; None without any."""
    names = [" / ".join(readings(difference)) for difference in spellings(differences)]
    if not names:
        return None
    left = len(names) - SPELLINGS
    more = f" {labels.more.format(count=left)}" if left > 0 else ""
    return labels.spellings.format(names="; ".join(names[:SPELLINGS]) + more)


def is_spelling(difference: Difference) -> bool:
    """Whether all values are one name spelled in several ways."""
    first, *others = (value.text.casefold() for value in difference.values)
    return difference.kind == "name" and all(_is_alike(first, other) for other in others)


def _is_alike(one: str, other: str) -> bool:
    """Whether two names are spellings of one, or the surname alone of one is a spelling of the other's."""
    pairs = [(one, other)]
    if max(len(one.split()), len(other.split())) <= SHORT_NAME and min(len(one.split()), len(other.split())) == 1:
        pairs.append((one.rsplit(maxsplit=1)[-1], other.rsplit(maxsplit=1)[-1]))
    return any(difflib.SequenceMatcher(None, *pair).ratio() >= SAME_NAME for pair in pairs)


def readings(difference: Difference) -> dict[str, tuple[int, ...]]:
    """Each reading once, with the numbers of all sources that have it; case and spaces make no other reading."""
    found: dict[str, tuple[str, list[int]]] = {}
    for value in difference.values:
        text, numbers = found.setdefault(" ".join(value.text.casefold().split()), (value.text, []))
        found[" ".join(value.text.casefold().split())] = (text, sorted({*numbers, value.source}))
    return {text: tuple(numbers) for text, numbers in found.values()}


def strip(brief: Brief, printed: Sequence[Statement]) -> tuple[Highlight, ...]:
    """The first fragment of each kind that no printed statement holds; none where there is one kind only.

    A sentence that is printed in its section is marked there, and not printed a second time.
    """
    first: dict[str, Highlight] = {}
    for found in brief.highlights:
        if not any(holds(statement, found) for statement in printed):
            first.setdefault(found.kind, found)
    return tuple(first.values()) if len(first) >= FEWEST_IN_STRIP else ()


def holds(statement: Statement, highlight: Highlight) -> bool:
    """Whether the words of a highlight stand in a statement."""
    same = statement.source == highlight.source
    return same and statement.start <= highlight.start and highlight.end <= statement.end


def left_out(differences: Sequence[Difference]) -> tuple[Difference, ...]:
    """What one account says and no other does: differences with a single reading."""
    return tuple(difference for difference in differences if len(readings(difference)) == 1)
