"""``summarizer verify``: proof that what was printed still stands in its source."""

from __future__ import annotations

from pathlib import Path

import click

from summarizer.commands.codes import FAULTY_INPUT
from summarizer.commands.options import FOLDER
from summarizer.streams import STREAMS, tell

DOCUMENTS = (".docx", ".docm", ".dotx")


def _document(file: Path, against: Path | None) -> int:
    from summarizer.verifying.word import check_document

    checked = check_document(file, against)
    for line in (*checked.remarks, *checked.failures):
        tell(f"{file}: {line}")
    result = f"{checked.stand} statement{'s stand' if checked.stand != 1 else ' stands'} word for word"
    others = (("changed", (*checked.changed, *checked.proven)), ("removed", checked.removed), ("moved", checked.moved),
              ("more than once", checked.doubled), ("of another document", checked.foreign))  # fmt: skip
    told = [result, *(f"{len(lines)} {word}" for word, lines in others if lines)]
    STREAMS.say(f"{file}: {', '.join(told)}")
    return FAULTY_INPUT if checked.failures else 0


@click.command()
@FOLDER
@click.option("--dossier", type=click.Path(path_type=Path), metavar="DIR", help="Check against the original files too.")
@click.option("--against", type=click.Path(path_type=Path), metavar="OUTPUT_DIR", help="Prove a .docx from these.")
@click.pass_context
def verify(context: click.Context, folder: Path, dossier: Path | None, against: Path | None) -> None:
    """Prove that every statement, quote and difference of OUTPUT_DIR still stands in its source.

    For a .docx in its place: which statements still stand as they were written, which were changed, moved or removed.
    """
    if folder.suffix.lower() in DOCUMENTS:
        context.exit(_document(folder, against))
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
