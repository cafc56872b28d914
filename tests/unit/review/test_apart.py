"""A build knows nothing of the review page, nor of what it alone needs."""

from __future__ import annotations

import subprocess
import sys

from tests.command_line import Run, dossier

CODE = """
import sys
from summarizer.cli import cli
cli.main(['build', 'event', '--formats', 'pdf,pptx,json,md'], standalone_mode=False)
rooms = ('summarizer.review', 'starlette', 'uvicorn', 'ruamel', 'pypdfium2', 'anyio')
print([name for name in sys.modules if name.startswith(rooms)], file=sys.stderr)
"""


def test_a_build_imports_nothing_of_the_page(run: Run) -> None:
    """What nobody asks for costs no time."""
    assert run
    dossier()
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    assert done.stderr.splitlines()[-1] == "[]"
