"""``summarizer fetch``: pages saved into a dossier; nothing else fetches from the web."""

from __future__ import annotations

import datetime
from pathlib import Path

import click

from summarizer.commands.codes import FAULTY_INPUT
from summarizer.errors import InputError
from summarizer.streams import STREAMS, progress, tell


@click.command()
@click.argument("urls", nargs=-1, required=True, metavar="URL...")
@click.option("--into", type=click.Path(path_type=Path), required=True, metavar="DOSSIER", help="Folder for the pages.")
@click.pass_context
def fetch(context: click.Context, urls: tuple[str, ...], into: Path) -> None:
    """Save the page at each URL into DOSSIER, as it came; nothing else fetches from the web.

    A dotfile beside each page keeps its address, time and SHA-256.
    """
    from summarizer.readers.fetch import fetch as fetched

    code = 0
    for url in urls:
        try:
            with progress(url):
                path = fetched(url, into, now=datetime.datetime.now(datetime.UTC))
        except InputError as error:
            tell(f"error: {error}")
            code = FAULTY_INPUT
            continue
        STREAMS.say(f"{path}: {url}")
    context.exit(code)
