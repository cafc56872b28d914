"""``summarizer check``: what a build would say, with nothing written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from summarizer.commands.clock import today
from summarizer.commands.codes import FAULTY_INPUT
from summarizer.commands.dossiers import dossiers_of, show_notices
from summarizer.commands.options import LAYOUT, PATHS, PROFILE, SHAPE, TEMPLATE
from summarizer.commands.second_reader import second_reader_options
from summarizer.errors import InputError
from summarizer.streams import STREAMS, progress, show_progress, tell

if TYPE_CHECKING:
    from summarizer.config.second_reader import Places


@click.command()
@PATHS
@PROFILE
@LAYOUT
@TEMPLATE
@second_reader_options
@SHAPE
@click.pass_context
def check(  # noqa: PLR0913, PLR0917 - click hands over one parameter an option
    context: click.Context,
    paths: tuple[Path, ...],
    profile: str | None,
    layout: Path | None,
    template: Path | None,
    second: Places,
    shape: str | None,
) -> None:
    """Check configuration and articles of each dossier, without writing anything."""
    from summarizer.building import check_dossier
    from summarizer.config.layouts import load_layout

    loaded = load_layout(layout, template)
    code = 0
    for path in dossiers_of(paths):
        try:
            with progress(str(path)):
                lines, notices = check_dossier(path, profile, loaded, today(), show_progress, second, shape)
        except InputError as error:
            tell(f"error: {error}")
            code = FAULTY_INPUT
            continue
        show_notices(path, notices)
        STREAMS.say("\n".join(lines))
    context.exit(code)
