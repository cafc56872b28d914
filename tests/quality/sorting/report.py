"""How well a heap is sorted, beside two other ways: plain TF-IDF with average link, and single link over our likeness.

Run as ``python -m tests.quality.sorting.report`` (`make quality`).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from summarizer.sorting.clustering import clusters
from summarizer.sorting.events import ALIKE
from summarizer.sorting.heap import Found
from summarizer.sorting.likeness import pairs, terms_of
from summarizer.sorting.record import read_record
from summarizer.sorting.sorting import sort_heap
from tests.quality.sorting.heaps import b_cubed, labelled_heap

PLAIN = 0.12
"""The threshold at which plain TF-IDF with average link is best on this heap."""
DAYS = 5


def ours(articles: Sequence[Found]) -> list[tuple[int, ...]]:
    """As the command sorts."""
    return clusters(len(articles), list(pairs(articles, ALIKE)), {}, [one.key for one in articles])


def single_link(articles: Sequence[Found]) -> list[tuple[int, ...]]:
    """The same likeness, one like article being enough."""
    group = list(range(len(articles)))
    for low, high, _ in pairs(articles, ALIKE):
        old, new = group[high], group[low]
        group = [new if one == old else one for one in group]
    return [tuple(at for at, one in enumerate(group) if one == number) for number in sorted(set(group))]


def plain_average(articles: Sequence[Found]) -> list[tuple[int, ...]]:
    """Cosine of TF-IDF over all words, joined by the mean likeness."""
    like = _cosines([Counter(terms_of(one)) for one in articles])
    sizes, members = np.ones(len(like)), {at: [at] for at in range(len(like))}
    while like.max() >= PLAIN:
        one, other = divmod(int(like.argmax()), len(like))
        mean = (like[one] * sizes[one] + like[other] * sizes[other]) / (sizes[one] + sizes[other])
        mean[like[one] < 0] = -1
        like[one], like[:, one] = mean, mean
        like[other], like[:, other], like[one, one] = -1, -1, -1
        sizes[one] += sizes[other]
        members[one] += members.pop(other)
    return [tuple(group) for group in members.values()]


def _cosines(bags: Sequence[Counter[str]]) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    held = Counter(word for bag in bags for word in bag)
    number = {word: at for at, word in enumerate(sorted(held))}
    rows = np.zeros((len(bags), len(number)), np.float32)
    for at, bag in enumerate(bags):
        for word, count in bag.items():
            rows[at, number[word]] = (1 + math.log(count)) * math.log(len(bags) / held[word])
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    like = (rows @ rows.T).astype(np.float64)
    np.fill_diagonal(like, -1)
    return like


def day_by_day(articles: Sequence[Found]) -> list[tuple[int, ...]]:
    """The heap in five runs of the command, each with a fifth more, nobody touching what it made."""
    with TemporaryDirectory() as place:
        heap, into = Path(place, "heap"), Path(place, "in")
        heap.mkdir()
        for day in range(DAYS):
            for at in range(day, len(articles), DAYS):
                (heap / f"{at}.txt").write_text(articles[at].article.text, encoding="utf-8")
            sort_heap(heap, into, lambda _: None)
        folders = {entry.heap_file: entry.folder for entry in read_record(into).placed}
    held: dict[str, list[int]] = {}
    for at in range(len(articles)):
        held.setdefault(folders.get(f"{at}.txt", f"alone {at}"), []).append(at)
    return [tuple(group) for group in held.values()]


WAYS = {
    "sort": ours,
    "sort, day by day": day_by_day,
    "our likeness, single link": single_link,
    "plain TF-IDF, average link": plain_average,
}


def main() -> None:
    """Print a line for each way."""
    articles, events = labelled_heap()
    print(f"{len(articles)} articles on {len(set(events))} events (B-cubed)")
    for name, way in WAYS.items():
        score, precision, recall = b_cubed(way(articles), events)
        print(f"{name:28} F1 {score:.3f} precision {precision:.3f} recall {recall:.3f}")


if __name__ == "__main__":
    main()
