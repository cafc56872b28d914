"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

PATHS = click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH...")
FOLDER = click.argument("folder", type=click.Path(path_type=Path), metavar="OUTPUT_DIR")
DOSSIER = click.argument("dossier", type=click.Path(path_type=Path), metavar="DOSSIER")
PROFILE = click.option("--profile", metavar="NAME|FILE", help="Sections of the brief, over what dossier.yaml names.")
LAYOUT = click.option(
    "--layout",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Folder with memo.yaml, deck.yaml, word.yaml, house.pptx, house.docx.",
)
TEMPLATE = click.option(
    "--template", type=click.Path(path_type=Path), metavar="FILE", help="PowerPoint template (.pptx or .potx)."
)
SHAPE = click.option(
    "--shape", metavar="NAME|FILE", help="Kind of document, over what dossier.yaml names: memo, cable, sitrep …"
)
WORD_TEMPLATE = click.option(
    "--word-template", type=click.Path(path_type=Path), metavar="FILE", help="Word template (.docx or .dotx)."
)
VERBOSE = click.option("-v", "--verbose", is_flag=True, help="Say what is being done.")
