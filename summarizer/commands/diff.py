"""``summarizer diff``: what one brief tells that another does not."""

from __future__ import annotations

from pathlib import Path

import click

from summarizer.errors import InputError
from summarizer.streams import STREAMS, tell

SAME, DIFFERENT, TROUBLE = 0, 1, 2
"""Exit codes as those of diff(1)."""


@click.command()
@click.argument("old", type=click.Path(path_type=Path), metavar="OLD")
@click.argument("new", type=click.Path(path_type=Path), metavar="NEW")
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@click.pass_context
def diff(context: click.Context, old: Path, new: Path, *, as_json: bool) -> None:
    """Say what the brief NEW tells that OLD does not: new, changed, withdrawn.

    OLD and NEW are output folders or issues. Exit 0 where both print the same, 1 where not, 2 in trouble.
    """
    from summarizer.codec import encode_data
    from summarizer.series.differing import differing, told

    try:
        found = differing(old, new)
    except InputError as error:
        tell(f"error: {error}")
        context.exit(TROUBLE)
    if as_json:
        click.echo(encode_data(found.plain()), nl=False)
    else:
        for line in told(found) if found.differ else (f"{new}: prints what {old} prints",):
            STREAMS.say(line)
    context.exit(DIFFERENT if found.differ else SAME)
