"""Whose voice a source is: what the tables of outlets say of it."""

from __future__ import annotations

from dataclasses import replace

from summarizer.config.outlets import Outlets
from summarizer.language.state_names import alpha3, state_name
from summarizer.model import Source


def with_voice(source: Source, outlets: Outlets) -> Source:
    """The source with what sort of outlet it is, where it is at home, who owns it, and what the desk says of it."""
    known = outlets.of(name=source.outlet, url=source.url, agency=source.agency)
    if known is None:
        return source
    country = alpha3(known.country) if known.country else None
    return replace(
        source,
        kind=known.kind,
        country=country,
        country_name=state_name(country) if country else None,
        ownership=known.ownership,
        descriptor=known.descriptor,
        grade=known.grade,
    )
