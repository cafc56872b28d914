"""``summarizer issues``: the issues of a dossier, a line each."""

from __future__ import annotations

from pathlib import Path

import click

from summarizer.commands.options import DOSSIER
from summarizer.streams import STREAMS


@click.command()
@DOSSIER
def issues(dossier: Path) -> None:
    """List the frozen issues of DOSSIER: number, date, title, documents and the hash of the brief."""
    from summarizer.series.listing import listed

    for line in listed(dossier):
        STREAMS.say(line)
