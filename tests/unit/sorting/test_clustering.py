"""Complete link: each two of a group are alike, ties fall the same way, and fixed groups stay as they are."""

from __future__ import annotations

import random

import pytest

from summarizer.sorting.clustering import clusters
from summarizer.sorting.likeness import Pair

KEYS = [f"{number:02}" for number in range(10)]


def test_a_chain_is_no_event() -> None:
    """The first is like the second and the second like the third, but the first is not like the third."""
    assert clusters(3, [Pair(0, 1, 0.5), Pair(1, 2, 0.4)], {}, KEYS) == [(0, 1), (2,)]


def test_all_alike_are_one() -> None:
    """Three that are like each other."""
    assert clusters(3, [Pair(0, 1, 0.5), Pair(1, 2, 0.4), Pair(0, 2, 0.2)], {}, KEYS) == [(0, 1, 2)]


def test_fixed_groups_are_neither_joined_nor_parted() -> None:
    """Two folders stay two though their articles are alike, and one stays whole though its articles are not."""
    alike = [Pair(0, 1, 0.9), Pair(0, 3, 0.8), Pair(1, 3, 0.7)]
    assert clusters(4, alike, {0: "a", 1: "b", 2: "b"}, KEYS) == [(0, 3), (1, 2)]


@pytest.mark.parametrize("seed", range(5))
def test_the_order_decides_nothing(seed: int) -> None:
    """The same pairs with the articles numbered anew give the same groups."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    two = [(low, high) for low in range(10) for high in range(low + 1, 10) if chance.random() < 0.4]
    alike = [Pair(low, high, chance.choice([0.2, 0.3])) for low, high in two]
    number = list(range(10))
    chance.shuffle(number)
    again = [
        Pair(min(number[low], number[high]), max(number[low], number[high]), likeness) for low, high, likeness in alike
    ]
    keys = [""] * 10
    for old, new in enumerate(number):
        keys[new] = KEYS[old]
    renamed = {frozenset(number[at] for at in group) for group in clusters(10, alike, {}, KEYS)}
    assert {frozenset(group) for group in clusters(10, again, {}, keys)} == renamed
