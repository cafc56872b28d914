"""One target under atheris: ``python -m tests.fuzz.guided TARGET CORPUS [libFuzzer options]``."""

import sys

import atheris

from summarizer.errors import ReadError

with atheris.instrument_imports(include=["summarizer"]):
    from tests.fuzz.targets import TARGETS


def main() -> None:
    """Fuzzes until the time is over or an input fails."""
    name = sys.argv.pop(1)
    target, _ = TARGETS[name]

    def run(data: bytes) -> None:
        try:
            target(data)
        except ReadError:
            return

    atheris.Setup(sys.argv, run)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
