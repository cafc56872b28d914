"""``summarizer issue``: what was sent is frozen beside its articles."""

from __future__ import annotations

from pathlib import Path

import click

from summarizer.commands.build import OUT
from summarizer.commands.dossiers import show_notices
from summarizer.commands.options import DOSSIER
from summarizer.streams import STREAMS, tell


@click.command()
@DOSSIER
@click.option("--number", type=click.IntRange(1, 999_999), metavar="N", help="Number of the issue; else the next.")
@click.option("--out", type=click.Path(path_type=Path), default=OUT, show_default=True, help="Parent of the outputs.")
@click.pass_context
def issue(context: click.Context, dossier: Path, number: int | None, out: Path) -> None:
    """Freeze what was built of DOSSIER as the next issue, once and for all.

    Documents, brief and sources are copied into DOSSIER/issues/NNN; later builds say what is new since then.
    """
    from summarizer.series.freezing import freeze

    frozen = freeze(dossier, out, number, waiting=lambda: tell(f"{dossier}: another run is freezing it; waiting"))
    show_notices(dossier, frozen.notices)
    STREAMS.say(f"{frozen.folder}: issue No. {frozen.number}, frozen")
    context.exit(0)
