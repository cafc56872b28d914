"""Whether a dossier that holds articles on other events is told apart from a clean one: find_unity on made-up mixtures.

Run as ``python -m tests.quality.sorting.mixed`` (`make quality`).
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import NamedTuple

from summarizer.composition.filing.one_event import Unity, find_unity
from summarizer.language import load
from tests.articles import sentences
from tests.quality.sorting.heaps import labelled_heap

DOSSIERS = 50
LEAST_ARTICLES = 3
"""Articles of a clean dossier, the fewest from which two can outvote a third."""
MOST_FOREIGN = 3


class Mixture(NamedTuple):
    """The articles of one event, and after them those of others."""

    own: tuple[str, ...]
    foreign: tuple[str, ...]


class Tally(NamedTuple):
    """Shares from 0 to 1: dossiers with a notice, foreign articles named, dossiers that name one of their own."""

    noticed: float
    named: float
    wrong: float


def clean_dossiers() -> list[Mixture]:
    """Every labelled event of at least three articles, without a foreign one."""
    events: dict[str, list[str]] = {}
    for found, event in zip(*labelled_heap(), strict=True):
        events.setdefault(event, []).append(found.article.text)
    return [Mixture(tuple(held), ()) for _, held in sorted(events.items()) if len(held) >= LEAST_ARTICLES]


def mixed_dossiers(clean: Sequence[Mixture]) -> list[Mixture]:
    """Fifty clean ones, by chance, each with one to three articles of others, always fewer than its own."""
    chance = random.Random(DOSSIERS)  # noqa: S311 - no secret
    made = []
    for _ in range(DOSSIERS):
        own = chance.choice(clean).own
        others = chance.sample([one.own for one in clean if one.own is not own], MOST_FOREIGN)
        count = chance.randint(1, min(MOST_FOREIGN, len(own) - 1))
        made.append(Mixture(own, tuple(chance.choice(other) for other in others[:count])))
    return made


def unity_of(dossier: Mixture) -> Unity:
    """What the build finds of it."""
    texts = dossier.own + dossier.foreign
    return find_unity(sentences(texts), len(texts), load("en"))


def tally(dossiers: Sequence[Mixture]) -> Tally:
    """The shares over these dossiers."""
    found = [(one, unity_of(one)) for one in dossiers]
    foreign = sum(len(one.foreign) for one in dossiers)
    named = sum(sum(at >= len(one.own) for at in unity.odd) for one, unity in found)
    wrong = sum(any(at < len(one.own) for at in unity.odd) and not unity.scattered for one, unity in found)
    return Tally(
        noticed=sum(bool(unity.odd) for _, unity in found) / len(found),
        named=named / foreign if foreign else 1.0,
        wrong=wrong / len(found),
    )


def main() -> None:
    """Print a line for the clean dossiers and one for the mixed ones."""
    clean = clean_dossiers()
    mixed = tally(mixed_dossiers(clean))
    print(f"{len(clean)} clean dossiers: a notice for {tally(clean).noticed:.3f}")
    print(
        f"{DOSSIERS} with articles on other events: a notice for {mixed.noticed:.3f}, "
        f"of the foreign articles named {mixed.named:.3f}, an own one named in {mixed.wrong:.3f}"
    )


if __name__ == "__main__":
    main()
