"""Articles to events: complete link, so that each two articles of an event are like each other.

The two groups whose least like articles are most alike are joined, as long as these are at least so like (Sørensen,
1948; Defays, 1977). A chain of stories, each like the next, therefore makes no event, which is what single and average
link make of a heap of news. Groups that an earlier run made, or that somebody made by hand, are never joined or parted.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping, Sequence

from summarizer.sorting.likeness import Pair

Links = dict[int, dict[int, float]]


def clusters(
    count: int, alike: Iterable[Pair], fixed: Mapping[int, str], order: Sequence[str]
) -> list[tuple[int, ...]]:
    """The groups of so many articles, each a tuple of indices; ``alike`` holds every pair that may be of one event.

    ``fixed`` names the group of an article that has one already. ``order`` is a key an article, which decides between
    equals, so that the order of the articles decides nothing.
    """
    members, links = _begin(count, alike, fixed)
    names = {group: fixed.get(group) for group in members}
    waiting = [_entry(low, high, links[low][high], order) for low in links for high in links[low] if low < high]
    heapq.heapify(waiting)
    while waiting:
        value, _, low, high = heapq.heappop(waiting)
        current = links.get(low, {}).get(high)
        if current is None or current != -value or (names[low] and names[high]):
            continue
        _join(low, high, members, links)
        names[low] = names[low] or names[high]
        for other, likeness in links[low].items():
            heapq.heappush(waiting, _entry(min(low, other), max(low, other), likeness, order))
    return sorted(tuple(sorted(group)) for group in members.values())


def _begin(count: int, alike: Iterable[Pair], fixed: Mapping[int, str]) -> tuple[dict[int, list[int]], Links]:
    """Each article alone, but for the groups that are fixed; and the likeness of each two groups."""
    first: dict[str, int] = {}
    group_of = [first.setdefault(fixed[at], at) if at in fixed else at for at in range(count)]
    members: dict[int, list[int]] = {}
    for at, group in enumerate(group_of):
        members.setdefault(group, []).append(at)
    least: dict[tuple[int, int], list[float]] = {}
    for low, high, likeness in alike:
        one, other = sorted((group_of[low], group_of[high]))
        if one != other:
            least.setdefault((one, other), []).append(likeness)
    links: Links = {group: {} for group in members}
    for (one, other), found in least.items():
        if len(found) == len(members[one]) * len(members[other]):
            links[one][other] = links[other][one] = min(found)
    return members, links


def _entry(low: int, high: int, likeness: float, order: Sequence[str]) -> tuple[float, str, int, int]:
    return -likeness, min(order[low], order[high]) + max(order[low], order[high]), low, high


def _join(low: int, high: int, members: dict[int, list[int]], links: Links) -> None:
    """Put the second group into the first; only what is like both is like the two."""
    members[low] += members.pop(high)
    gone = links.pop(high)
    for other in gone:
        links[other].pop(high, None)
    kept = {other: min(value, gone[other]) for other, value in links[low].items() if other in gone}
    for other in links[low]:
        links[other].pop(low, None)
    links[low] = kept
    for other, value in kept.items():
        links[other][low] = value
