"""``summarizer new``: a dossier.yaml with what was found and guessed."""

from __future__ import annotations

from pathlib import Path

import click

from summarizer.commands.clock import today
from summarizer.commands.dossiers import show_notices
from summarizer.streams import progress, show_progress


@click.command()
@click.argument("folder", type=click.Path(path_type=Path), metavar="FOLDER")
@click.pass_context
def new(context: click.Context, folder: Path) -> None:
    """Write a dossier.yaml into FOLDER with what was found and guessed, for you to confirm.

    An existing one is never touched.
    """
    from summarizer.drafting import draft_dossier

    with progress(str(folder)):
        drafted, notices = draft_dossier(folder, today(), show_progress)
    show_notices(folder, notices)
    click.echo(f"{drafted}: confirm what is marked as guessed, then build")
    context.exit(0)
