"""The command line: it runs the commands, and turns errors into one line and an exit code.

Exit 0: fine; 1: the input is at fault (one message on stderr); 2: wrong usage; 3: built, but with notices under
``--strict``.
"""

from __future__ import annotations

import contextlib
import sys

import click

from summarizer.commands.build import build
from summarizer.commands.check import check
from summarizer.commands.codes import FAULTY_INPUT, INTERRUPTED
from summarizer.commands.diff import diff
from summarizer.commands.explain import explain
from summarizer.commands.fetch import fetch
from summarizer.commands.issue import issue
from summarizer.commands.issues import issues
from summarizer.commands.new import new
from summarizer.commands.review import review
from summarizer.commands.sort import sort
from summarizer.commands.verify import verify
from summarizer.errors import InputError
from summarizer.streams import STREAMS, close_streams, open_streams, tell


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


COMMANDS = (build, check, new, sort, review, verify, explain, issue, issues, diff, fetch)
"""In the order of a reader's first day; a further command is a file of ``summarizer.commands`` and an entry here."""
for command in COMMANDS:
    cli.add_command(command)
