"""``summarizer verify``: proof that what was printed still stands in its source."""

from __future__ import annotations

from pathlib import Path

import click

from summarizer.commands.codes import FAULTY_INPUT
from summarizer.commands.options import FOLDER
from summarizer.streams import STREAMS, tell


@click.command()
@FOLDER
@click.option("--dossier", type=click.Path(path_type=Path), metavar="DIR", help="Check against the original files too.")
@click.pass_context
def verify(context: click.Context, folder: Path, dossier: Path | None) -> None:
    """Prove that every statement, quote and difference of OUTPUT_DIR still stands in its source."""
    from summarizer.verifying import verify as verified

    verdict = verified(folder, dossier)
    for line in verdict.desk:
        click.echo(f"the desk’s, not from the sources: {line}")
    for failure in verdict.failures:
        tell(f"{folder}: {failure}")
    checked = ", ".join(f"{count} {what}" for what, count in verdict.checked)
    result = f"{len(verdict.failures)} no longer hold" if verdict.failures else "all hold"
    STREAMS.say(f"{folder}: {result} ({checked})")
    context.exit(FAULTY_INPUT if verdict.failures else 0)
