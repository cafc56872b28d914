"""``python -m summarizer`` and the ``summarizer`` command."""

import gc
import sys

COLLECT_AFTER = 2_000_000
"""Allocations between two runs of the cycle collector. A build makes many objects that live to its end and next to
no cycles: with Python's 700 the collector took a fifth of the time of a five-article build, and freed nothing."""


def main() -> None:
    """Run the command line, with a cycle collector set for a short-lived program before anything is imported."""
    gc.set_threshold(COLLECT_AFTER)
    try:
        _command_line()
    except KeyboardInterrupt:  # while the program was still being imported
        sys.exit(130)
    finally:
        gc.freeze()  # the collector that runs as Python ends would look at every object once more


def _command_line() -> None:
    from summarizer import cli  # only now, so that the imports run under the threshold too

    cli.main()


if __name__ == "__main__":
    main()
