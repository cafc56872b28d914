"""``summarizer build``: the brief of each dossier into its folder of outputs."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import TYPE_CHECKING

import click

from summarizer.commands.clock import today
from summarizer.commands.codes import FAULTY_INPUT, NOTICES_UNDER_STRICT
from summarizer.commands.dossiers import dossiers_of, show_notices
from summarizer.commands.options import LAYOUT, PATHS, PROFILE, SHAPE, TEMPLATE, VERBOSE
from summarizer.commands.second_reader import second_reader_options
from summarizer.documents import DOCUMENTS, USUAL
from summarizer.errors import InputError
from summarizer.notices import DESK
from summarizer.streams import STREAMS, progress, show_progress, tell

if TYPE_CHECKING:
    from summarizer.config.second_reader import Places

OUT = Path("outputs")
BREAKS: tuple[type[Exception], ...] = (
    InputError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    OSError,
)
BREAKS += (RuntimeError, SyntaxError, TypeError, ValueError)
"""Whatever may go wrong with one dossier; only an interruption ends the run."""


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
@click.option(
    "--formats", callback=formats_named, help=f"What to write, before what dossier.yaml says; else {','.join(USUAL)}."
)
@click.option("--strict", is_flag=True, help="Exit with 3 when there are notices; refuse articles on several events.")
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
    formats: tuple[str, ...] | None,
    strict: bool,
    verbose: bool,
) -> None:
    """Build the brief of each dossier into OUT/NAME.

    A PATH is a dossier (a folder of articles) or a folder of dossiers.
    """
    from summarizer.building import Job, build_dossier
    from summarizer.config.layouts import load_layout

    job = Job(
        out=out,
        profile=profile,
        layout=load_layout(layout, template),
        formats=formats,
        today=today(),
        tell=tell,
        log=tell if verbose else lambda _text: None,
        progress=show_progress,
        strict=strict,
        second=second,
        shape=shape,
    )
    code, failed = 0, list[str]()
    dossiers = dossiers_of(paths)
    for path in dossiers:
        try:
            with progress(str(path)):
                done = build_dossier(path, job)
        except BREAKS as error:
            tell(f"error: {error}" if isinstance(error, InputError) else _unforeseen(path, error, verbose=verbose))
            code = FAULTY_INPUT
            failed.append(str(path))
            continue
        show_notices(path, done.notices)
        STREAMS.say(f"{done.folder}: {' '.join(done.documents)} ({done.summary})")
        if strict and any(notice.kind != DESK for notice in done.notices) and not code:
            code = NOTICES_UNDER_STRICT
    if failed and len(dossiers) > 1:
        tell(f"{len(failed)} of {len(dossiers)} dossiers were not built: {', '.join(failed)}")
    context.exit(code)


def _unforeseen(path: Path, error: BaseException, *, verbose: bool) -> str:
    """What is said of a failure that nobody foresaw: one dossier must not take the others with it."""
    if verbose:
        tell("".join(traceback.format_exception(error)))
    where = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(where.filename).name}:{where.lineno}"
    remedy = "run it with --verbose and report what it prints"
    return f"error: {path}: the program failed ({type(error).__name__}: {error}, at {place}); {remedy}"
