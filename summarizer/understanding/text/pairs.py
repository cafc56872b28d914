"""Pairs of texts that have words in common, found through the words and not by comparing every two."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Sequence
from itertools import combinations


def pairs_sharing(held: Sequence[Collection[Hashable]], *, least: int, common: int) -> set[tuple[int, int]]:
    """Places (the lower first) of every two collections of distinct things that share at least ``least`` of them.

    A thing that more than ``common`` collections hold finds no pairs: time would grow with the square.
    """
    holders: dict[Hashable, list[int]] = defaultdict(list)
    for place, things in enumerate(held):
        for thing in things:
            holders[thing].append(place)
    shared = Counter(pair for places in holders.values() if len(places) <= common for pair in combinations(places, 2))
    return {pair for pair, count in shared.items() if count >= least}
