"""``summarizer explain``: why each sentence was chosen and filed or left out."""

from __future__ import annotations

from pathlib import Path

import click

from summarizer.commands.options import FOLDER
from summarizer.streams import STREAMS


@click.command()
@FOLDER
def explain(folder: Path) -> None:
    """Say why each sentence was chosen and filed or left out, and why each line was removed."""
    from summarizer.explain import explain as explained

    for line in explained(folder):
        STREAMS.say(line)
