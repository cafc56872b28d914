"""Runs the small cases beside the repository, names what does not hold: ``python -m tests.cases FOLDER``.

``cases_not_held.txt`` lists those that are known not to hold, each with its reason; any other is a failure, and so is
one of the list that holds again, so that the list only shrinks.
"""

import re
import subprocess
import sys
from pathlib import Path

KNOWN = Path(__file__).parent / "cases_not_held.txt"
_RESULT = re.compile(r"^([\w-]+): (ok|FALLS SHORT.*)$", re.MULTILINE)


def read_known(text: str) -> dict[str, str]:
    """Name of a case to the reason why it is known not to hold."""
    lines = (line for line in text.splitlines() if line.strip() and not line.startswith("#"))
    return {name.strip(): reason.strip() for name, _, reason in (line.partition(":") for line in lines)}


def complaints(output: str, known: dict[str, str]) -> list[str]:
    """What must be looked at: cases that fall short and are not known, and known ones that hold."""
    results = dict(_RESULT.findall(output))
    fallen = [f"{name}: {said}" for name, said in results.items() if said != "ok" and name not in known]
    held = [f"{name} holds: take it out of {KNOWN.name}" for name in known if results.get(name) == "ok"]
    return [*fallen, *held, *([] if results else ["no case was run"])]


def main() -> int:
    """Runs all cases of a folder with the program of this environment; 1 where something must be looked at."""
    folder = Path(sys.argv[1])
    program = Path(sys.executable).with_name("summarizer")
    command = [sys.executable, str(folder / "check.py"), str(folder), "--summarizer", str(program), "--jobs", "2"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    known = read_known(KNOWN.read_text(encoding="utf-8"))
    found = complaints(done.stdout, known)
    print(done.stdout.strip().rpartition("\n")[2], f"({len(known)} are known not to hold)")
    print("\n".join(found) or "every other case holds")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
