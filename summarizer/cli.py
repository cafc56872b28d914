"""The commands: what the user typed becomes calls, and what came of them becomes lines and an exit code.

Exit 0: fine; 1: the input is at fault (one message on stderr); 2: wrong usage; 3: built, but with notices under
``--strict``. The only module that looks at the clock and the environment.
"""

from __future__ import annotations

import contextlib
import datetime
import os
import sys
import traceback
from collections.abc import Iterable
from pathlib import Path

import click

from summarizer.documents import DOCUMENTS, USUAL
from summarizer.errors import InputError
from summarizer.notices import DESK, Notice
from summarizer.streams import STREAMS, close_streams, open_streams, progress, show_progress, tell

OUT = Path("outputs")
FAULTY_INPUT, NOTICES_UNDER_STRICT, INTERRUPTED = 1, 3, 130
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

_PATHS = click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH...")
_FOLDER = click.argument("folder", type=click.Path(path_type=Path), metavar="OUTPUT_DIR")
_PROFILE = click.option("--profile", metavar="NAME|FILE", help="Sections of the brief, over what dossier.yaml names.")
_LAYOUT = click.option(
    "--layout", type=click.Path(path_type=Path), metavar="DIR", help="Folder with memo.yaml, deck.yaml, house.pptx."
)
_TEMPLATE = click.option(
    "--template", type=click.Path(path_type=Path), metavar="FILE", help="PowerPoint template (.pptx or .potx)."
)
_VERBOSE = click.option("-v", "--verbose", is_flag=True, help="Say what is being done.")


def main() -> None:
    """Run the command line and leave with its exit code."""
    open_streams()
    code = _run()
    close_streams()
    if STREAMS.lost:
        tell(f"error: standard output: {STREAMS.lost}")
        close_streams()
        code = code or FAULTY_INPUT
    sys.exit(code)


def _run() -> int:
    try:
        return int(cli.main(standalone_mode=False) or 0)
    except InputError as error:
        tell(f"error: {error}")
        return FAULTY_INPUT
    except click.ClickException as error:
        with contextlib.suppress(OSError):
            error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        tell("stopped; what was written before is whole")
        return INTERRUPTED


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="diplomatic-summary", prog_name="summarizer")
def cli() -> None:
    """Make briefs from folders of news articles: a PDF memo, a PowerPoint deck, Markdown and JSON.

    Every sentence is copied word for word from an article and carries its source.
    """


def _formats(_context: click.Context, _parameter: click.Parameter, value: str | None) -> tuple[str, ...] | None:
    if value is None:
        return None
    chosen = [word.strip().lower() for word in value.split(",") if word.strip()]
    unknown = [word for word in chosen if word not in DOCUMENTS]
    if unknown or not chosen:
        raise click.BadParameter(f"{', '.join(unknown) or 'nothing'} is none of {', '.join(DOCUMENTS)}")
    return tuple(name for name in DOCUMENTS if name in chosen)


@cli.command()
@_PATHS
@click.option("--out", type=click.Path(path_type=Path), default=OUT, show_default=True, help="Parent of the outputs.")
@_PROFILE
@_LAYOUT
@_TEMPLATE
@click.option(
    "--formats", callback=_formats, help=f"What to write, before what dossier.yaml says; else {','.join(USUAL)}."
)
@click.option("--strict", is_flag=True, help="Exit with 3 when there are notices; refuse articles on several events.")
@_VERBOSE
@click.pass_context
def build(  # noqa: PLR0913, PLR0917 - click hands over one parameter an option
    context: click.Context,
    paths: tuple[Path, ...],
    out: Path,
    profile: str | None,
    layout: Path | None,
    template: Path | None,
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
        today=_today(),
        tell=tell,
        log=tell if verbose else lambda _text: None,
        progress=show_progress,
        strict=strict,
    )
    code, failed = 0, list[str]()
    dossiers = _dossiers(paths)
    for path in dossiers:
        try:
            with progress(str(path)):
                done = build_dossier(path, job)
        except BREAKS as error:
            tell(f"error: {error}" if isinstance(error, InputError) else _unforeseen(path, error, verbose=verbose))
            code = FAULTY_INPUT
            failed.append(str(path))
            continue
        _show_notices(path, done.notices)
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


@cli.command()
@_PATHS
@_PROFILE
@_LAYOUT
@_TEMPLATE
@click.pass_context
def check(
    context: click.Context, paths: tuple[Path, ...], profile: str | None, layout: Path | None, template: Path | None
) -> None:
    """Check configuration and articles of each dossier, without writing anything."""
    from summarizer.building import check_dossier
    from summarizer.config.layouts import load_layout

    load_layout(layout, template)
    code = 0
    for path in _dossiers(paths):
        try:
            with progress(str(path)):
                lines, notices = check_dossier(path, profile, _today(), show_progress)
        except InputError as error:
            tell(f"error: {error}")
            code = FAULTY_INPUT
            continue
        _show_notices(path, notices)
        STREAMS.say("\n".join(lines))
    context.exit(code)


@cli.command()
@click.argument("folder", type=click.Path(path_type=Path), metavar="FOLDER")
@click.pass_context
def new(context: click.Context, folder: Path) -> None:
    """Write a dossier.yaml into FOLDER with what was found and guessed, for you to confirm.

    An existing one is never touched.
    """
    from summarizer.drafting import draft_dossier

    with progress(str(folder)):
        drafted, notices = draft_dossier(folder, _today(), show_progress)
    _show_notices(folder, notices)
    click.echo(f"{drafted}: confirm what is marked as guessed, then build")
    context.exit(0)


@cli.command()
@_FOLDER
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


@cli.command()
@_FOLDER
def explain(folder: Path) -> None:
    """Say why each sentence was chosen and filed or left out, and why each line was removed."""
    from summarizer.explain import explain as explained

    for line in explained(folder):
        STREAMS.say(line)


@cli.command()
@click.argument("urls", nargs=-1, required=True, metavar="URL...")
@click.option("--into", type=click.Path(path_type=Path), required=True, metavar="DOSSIER", help="Folder for the pages.")
@click.pass_context
def fetch(context: click.Context, urls: tuple[str, ...], into: Path) -> None:
    """Save the page at each URL into DOSSIER, as it came: the only command that uses the network.

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


def _dossiers(paths: Iterable[Path]) -> list[Path]:
    """The dossiers of all paths; two of one name are an error, since one would replace the other's output."""
    from summarizer.readers.folders import dossier_name, find_dossiers

    found: dict[str, Path] = {}
    for path in (dossier for given in paths for dossier in find_dossiers(given)):
        other = found.setdefault(dossier_name(path).casefold(), path)
        if not other.samefile(path):
            remedy = "rename one of them, or build them into different --out folders"
            raise InputError(f"has the same name as {other}", where=path, remedy=remedy)
    return list(found.values())


def _show_notices(path: Path, notices: Iterable[Notice]) -> None:
    from summarizer.readers.folders import dossier_name

    for notice in notices:
        tell(f"{dossier_name(path)}: {notice}")


def _today() -> datetime.date:
    """SOURCE_DATE_EPOCH where it is set (reproducible-builds.org), else today, both UTC."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.datetime.now(datetime.UTC).date()
    try:
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC).date()
    except (ValueError, OverflowError, OSError) as error:
        raise InputError(
            f"SOURCE_DATE_EPOCH is {epoch!r}, not seconds since 1970", remedy="unset it, or set it to a whole number"
        ) from error
