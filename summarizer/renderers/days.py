"""Dates as the labels write them."""

from __future__ import annotations

import datetime

from summarizer.config.labels import Labels


def day(labels: Labels, iso: str) -> str:
    """A date for people: ``14 May 2024``; words that are no ISO date stay as they are."""
    try:
        date = datetime.date.fromisoformat(iso)
    except ValueError:
        return iso
    return labels.day.format(day=date.day, month=labels.months[date.month - 1], year=date.year)
