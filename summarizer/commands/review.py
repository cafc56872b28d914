"""``summarizer review``: the page on which an officer makes a brief ready to sign."""

from __future__ import annotations

import datetime
from pathlib import Path

import click

from summarizer.commands.clock import today
from summarizer.commands.options import DOSSIER
from summarizer.errors import InputError, install
from summarizer.streams import progress, tell


@click.command()
@DOSSIER
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Port on this machine; a free one without it.")
@click.option("--no-browser", is_flag=True, help="Do not open the browser; the address is printed.")
@click.option(
    "--out", type=click.Path(path_type=Path), default=Path("outputs"), show_default=True, help="As for build."
)
@click.option("--layout", type=click.Path(path_type=Path), metavar="DIR", help="As for build.")
def review(dossier: Path, port: int, out: Path, layout: Path | None, *, no_browser: bool) -> None:
    """Open the brief of DOSSIER in the browser, on this machine alone, to correct and approve it."""
    try:
        from summarizer.review.opening import serve
        from summarizer.review.session import Session
    except ModuleNotFoundError as error:
        raise InputError(f"the review page needs {error.name}", remedy=install("readers,review")) from error
    from summarizer.config.layouts import load_layout
    from summarizer.jobs import Job

    job = Job(out=out, profile=None, layout=load_layout(layout), formats=None, today=today())
    with progress(f"{dossier}: reading"):
        session = Session(dossier, job, lambda: datetime.datetime.now(datetime.UTC))
    serve(session, port, tell, browser=not no_browser)
