"""What a sentence is worth for its section: how central it is, how far other articles carry it, how sure its filing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import numpy as np

from summarizer.analysis import claims
from summarizer.analysis.filing import Filed

OF_SECTION = 1.5
"""Weight of likeness to the section's sentences beside likeness to all: what is central to a section is its fact."""
CARRIED = 1.0
"""How much of the worth hangs on the share of its words that other articles have too; half of it halves the effect."""
QUOTED = 0.8
"""Worth of a sentence that opens with a quotation: it gives the words of a claim more than the claim."""
LIFT, LEAST_LIFT, MOST_LIFT = 0.8, 0.2, 1.4
"""Worth of a sentence that fits its section as well as the background, and between what it moves with the lift."""
MARGIN, MOST_MARGIN = 0.5, 0.3
"""Worth of a sentence that fits two sections alike, and what a clear margin adds: sure filing raised the share filed
right on six dossiers from 0.88 to 0.94 and cost no facts."""


def worth(filed: Sequence[Filed], terms: claims.Terms) -> list[float]:
    """The worth of each sentence, a figure without unit; ``terms`` are the words of the same sentences."""
    size = len(terms.weight)
    everything = centroid(range(len(filed)), terms, size)
    sections = {
        key: centroid((row for row, item in enumerate(filed) if item.section == key and item.lift > 0), terms, size)
        for key in sorted({item.section for item in filed})
    }
    shares = carried_shares(filed, terms)
    found = []
    for row, item in enumerate(filed):
        central = likeness(row, everything, terms) + OF_SECTION * likeness(row, sections[item.section], terms)
        carried = 1 - CARRIED / 2 + CARRIED * shares[row]
        found.append(central * carried * sureness(item) * (QUOTED if item.reading.quoted else 1.0))
    return found


def sureness(item: Filed) -> float:
    """How surely a sentence belongs to its section rather than to the background or another section."""
    lift = min(MOST_LIFT, max(LEAST_LIFT, LIFT + item.lift))
    return lift * (MARGIN + min(MOST_MARGIN, max(0.0, item.margin)))


def carried_shares(filed: Sequence[Filed], terms: claims.Terms) -> list[float]:
    """For each sentence the share of its words' weight that the other articles have too, from 0 to 1."""
    articles: dict[int, set[int]] = defaultdict(set)
    for item, columns in zip(filed, terms.rows, strict=True):
        for column in columns:
            articles[column].add(item.reading.sentence.article)
    others = max(1, len({item.reading.sentence.article for item in filed}) - 1)
    return [
        sum(terms.weight[column] * (len(articles[column]) - 1) / others for column in columns)
        / (terms.total(row) + 1e-9)
        for row, columns in enumerate(terms.rows)
    ]


def centroid(rows: Iterable[int], terms: claims.Terms, size: int) -> claims.Floats:
    """The sum of the sentences' unit vectors, itself of unit length."""
    total = np.zeros(size)
    for row in rows:
        columns = list(terms.rows[row])
        total[columns] += terms.weight[columns] / (np.linalg.norm(terms.weight[columns]) + 1e-9)
    result: claims.Floats = total / (np.linalg.norm(total) + 1e-9)
    return result


def likeness(row: int, centre: claims.Floats, terms: claims.Terms) -> float:
    """Cosine between a sentence and a centroid."""
    columns = list(terms.rows[row])
    return float(terms.weight[columns] @ centre[columns] / (np.linalg.norm(terms.weight[columns]) + 1e-9))
