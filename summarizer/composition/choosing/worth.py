"""What a sentence is worth for its section: how far others carry it, how central, how sure, how much asked for.

How sure means that it tells of the event at all: a sentence that two sections claim is worth no less for that.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import numpy as np

from summarizer.composition.filing.filing import BACKGROUND, Filed
from summarizer.understanding.text import likeness

OF_ITS_OWN = 0.05
"""Added to the share of a sentence that other articles carry: one of which they say nothing has some worth too."""
AT_THE_EDGE = 0.1
"""The same for its likeness to all sentences, whose square root counts."""
ASKED = 1.0
"""What a sentence gains that says in all its words what the profile asks of its section. On the same dossiers 1 raised
the share filed right by 0.01; 2 cost facts."""


def worth(filed: Sequence[Filed], terms: likeness.Terms, relevance: Sequence[float]) -> list[float]:
    """The worth of each sentence, a figure without unit; ``terms`` are the words of the same sentences.

    ``relevance`` is how far each speaks of what its section's profile asks for, from 0 to 1.
    """
    everything = centroid(range(len(filed)), terms, len(terms.weight))
    return [
        (OF_ITS_OWN + share)
        * (AT_THE_EDGE + centrality(row, everything, terms)) ** 0.5
        * (1 - item.chance_in(BACKGROUND))
        * (1 + ASKED * asked)
        for row, (item, share, asked) in enumerate(zip(filed, carried_shares(filed, terms), relevance, strict=True))
    ]


def carried_shares(filed: Sequence[Filed], terms: likeness.Terms) -> list[float]:
    """For each sentence the share of its words' weight that the other articles have too, from 0 to 1."""
    heard = heard_shares(filed, terms)
    return [
        sum(terms.weight[column] * heard[column] for column in columns) / (terms.total(row) + 1e-9)
        for row, columns in enumerate(terms.rows)
    ]


def heard_shares(filed: Sequence[Filed], terms: likeness.Terms) -> list[float]:
    """For each term the share of the articles but one that have it, from 0 to 1."""
    articles: dict[int, set[int]] = defaultdict(set)
    for item, columns in zip(filed, terms.rows, strict=True):
        for column in columns:
            articles[column].add(item.reading.sentence.article)
    others = max(1, len({item.reading.sentence.article for item in filed}) - 1)
    return [(len(articles[column]) - 1) / others if column in articles else 0.0 for column in range(len(terms.weight))]


def centroid(rows: Iterable[int], terms: likeness.Terms, size: int) -> likeness.Floats:
    """The sum of the sentences' unit vectors, itself of unit length."""
    total = np.zeros(size)
    for row in rows:
        columns = list(terms.rows[row])
        total[columns] += terms.weight[columns] / (np.linalg.norm(terms.weight[columns]) + 1e-9)
    result: likeness.Floats = total / (np.linalg.norm(total) + 1e-9)
    return result


def centrality(row: int, centre: likeness.Floats, terms: likeness.Terms) -> float:
    """Cosine between a sentence and a centroid."""
    columns = list(terms.rows[row])
    return float(terms.weight[columns] @ centre[columns] / (np.linalg.norm(terms.weight[columns]) + 1e-9))
