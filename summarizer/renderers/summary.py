"""The source summary statement: counted facts about the sources in one paragraph, the same in all documents.

What ICD 206 and ICS 206-01 ask for, without an adjective. What is not known of a source is not counted as anything.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from summarizer.config.labels import Labels
from summarizer.model import Brief, Source
from summarizer.renderers.days import day
from summarizer.renderers.wording import articles

OF_A_STATE = frozenset({"state", "state-funded"})
AGENCY = "agency"


def source_summary(labels: Labels, brief: Brief, *, named: bool = False) -> str:
    """How many articles, of what origin, from when, how whole, in which languages, and how much of them is printed.

    ``named`` puts the name of the statement before it.
    """
    head = f"{labels.source_summary}{labels.colon}" if named else ""
    return head + "; ".join(_parts(labels, brief.sources)) + "."


def _parts(labels: Labels, sources: Sequence[Source]) -> Iterator[str]:
    origins = len({source.origin for source in sources})
    total = articles(labels, len(sources))
    several = labels.independent.format(articles=total, count=origins).rstrip(".")
    yield several if len(sources) > 1 else total
    counted = (
        (labels.from_agencies_one, labels.from_agencies, sum(bool(s.agency) or s.kind == AGENCY for s in sources)),
        (labels.of_a_state_one, labels.of_a_state, sum(s.ownership in OF_A_STATE for s in sources)),
    )
    yield from _counted(counted)
    yield from _dates(labels, sources)
    whole = ((labels.not_whole_one, labels.not_whole, sum(bool(s.partial) for s in sources)),
             (labels.corrected_one, labels.corrected, sum(bool(s.notes) for s in sources)))  # fmt: skip
    yield from _counted(whole)
    if languages := _languages(labels, sources):
        yield labels.in_languages.format(languages=languages)
    taken, words = (sum(getattr(s, name) for s in sources) for name in ("words_taken", "words"))
    if words:
        yield labels.taken.format(taken=taken, words=words)


def _counted(rows: Sequence[tuple[str, str, int]]) -> Iterator[str]:
    """What there is of each: the label for one, or the one for several with their number."""
    yield from (one if count == 1 else several.format(count=count) for one, several, count in rows if count)


def _dates(labels: Labels, sources: Sequence[Source]) -> Iterator[str]:
    dates = sorted({source.published for source in sources if source.published})
    if dates:
        span = labels.dated_span if len(dates) > 1 else labels.dated_one
        yield span.format(first=day(labels, dates[0]), last=day(labels, dates[-1]))
    missing = sum(source.published is None for source in sources)
    if missing:
        yield labels.without_date.format(count=missing)


def _languages(labels: Labels, sources: Sequence[Source]) -> str:
    """``English``, or ``4 English, 1 French`` where there are several."""
    counts = Counter(source.language for source in sources if source.language)
    names = [(labels.languages.get(code, code), count) for code, count in counts.most_common()]
    return names[0][0] if len(names) == 1 else ", ".join(f"{count} {name}" for name, count in names)
