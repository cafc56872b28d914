"""``summarizer build``: the brief of each dossier into its folder of outputs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from summarizer.commands.clock import today
from summarizer.commands.dossiers import dossiers_of
from summarizer.commands.many import Workers, build_all, many_options
from summarizer.commands.options import LAYOUT, PATHS, PROFILE, SHAPE, TEMPLATE, VERBOSE, WORD_TEMPLATE
from summarizer.commands.second_reader import second_reader_options
from summarizer.documents import DOCUMENTS, USUAL

if TYPE_CHECKING:
    from summarizer.config.second_reader import Places

OUT = Path("outputs")


def formats_named(_context: click.Context, _parameter: click.Parameter, value: str | None) -> tuple[str, ...] | None:
    """The formats that ``--formats`` names, in the order in which they are written; None where it is not given."""
    if value is None:
        return None
    chosen = [word.strip().lower() for word in value.split(",") if word.strip()]
    unknown = [word for word in chosen if word not in DOCUMENTS]
    if unknown or not chosen:
        raise click.BadParameter(f"{', '.join(unknown) or 'nothing'} is none of {', '.join(DOCUMENTS)}")
    return tuple(name for name in DOCUMENTS if name in chosen)


@click.command()
@PATHS
@click.option("--out", type=click.Path(path_type=Path), default=OUT, show_default=True, help="Parent of the outputs.")
@PROFILE
@LAYOUT
@TEMPLATE
@second_reader_options
@SHAPE
@WORD_TEMPLATE
@click.option(
    "--formats", callback=formats_named, help=f"What to write, before what dossier.yaml says; else {','.join(USUAL)}."
)
@click.option("--strict", is_flag=True, help="Exit with 3 when there are notices; refuse articles on several events.")
@many_options
@VERBOSE
@click.pass_context
def build(  # noqa: PLR0913, PLR0917 - click hands over one parameter an option
    context: click.Context,
    paths: tuple[Path, ...],
    out: Path,
    profile: str | None,
    layout: Path | None,
    template: Path | None,
    second: Places,
    shape: str | None,
    word_template: Path | None,
    formats: tuple[str, ...] | None,
    strict: bool,
    workers: Workers,
    verbose: bool,
) -> None:
    """Build the brief of each dossier into OUT/NAME.

    A PATH is a dossier (a folder of articles) or a folder of dossiers. Of several dossiers those that are unchanged
    since they were built are skipped.
    """
    from summarizer.many.task import Request

    request = Request(
        out=out,
        profile=profile,
        layout=layout,
        template=template,
        word_template=word_template,
        formats=formats,
        today=today(),
        strict=strict,
        second=second,
        shape=shape,
    )
    request.job()  # a wrong layout is told once, before anything is read
    context.exit(build_all(dossiers_of(paths), request, workers, verbose=verbose))
