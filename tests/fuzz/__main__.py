"""Runs every target, or the ones named, for a time: ``python -m tests.fuzz --seconds 60 [TARGET…]``.

With atheris (``.venv/bin/pip install '.[fuzz]'``) inputs are guided by the branches they reach; without it they
are random changes to the samples, from a fixed seed. Inputs that fail are kept in ``--keep DIR``; exit code 1 for any.
"""

import argparse
import contextlib
import hashlib
import importlib.util
import io
import logging
import random
import re
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

from tests.fuzz.targets import TARGETS

_CHUNK = 64
_GUIDED = "tests.fuzz.guided"
_DONE = re.compile(rb"(?:stat::number_of_executed_units:\s*|Done )(\d+)")


def mutate(data: bytes, dice: random.Random) -> bytes:
    """The bytes with some of them changed, doubled, dropped or taken from elsewhere."""
    changed = bytearray(data)
    for _ in range(dice.randint(1, 8)):
        at = dice.randrange(len(changed) + 1)
        kind = dice.randrange(5)
        if kind == 0 and changed:
            changed[at % len(changed)] = dice.randrange(256)
        elif kind == 1:
            changed[at:at] = dice.randbytes(dice.randint(1, 6))
        elif kind == 2:
            del changed[at : at + dice.randint(1, _CHUNK)]
        elif kind == 3:
            source = dice.randrange(len(changed) + 1)
            changed[at:at] = changed[source : source + dice.randint(1, _CHUNK)] * dice.choice((1, 1, 2, 50))
        else:
            changed[at:at] = dice.choice(_WORDS)
    return bytes(changed)


_WORDS = (
    b"\0",
    b"\r",
    b"\xff\xfe",
    b"\xe2\x80\xae",
    b"<![CDATA[",
    b"]]>",
    b"&#0;",
    b"&amp;",
    b"\n\n",
    b"---\n",
    b"...",
    b'"',
    b"- ",
)
_WORDS += tuple(
    f"\n{word}\n".encode() for word in ("Related", "Leave a Reply", "End of Document", "TD", "HD", "1 of 2 DOCUMENTS")
)


def run_random(name: str, seconds: float, keep: Path) -> tuple[int, int]:
    """Runs one target on changed samples; gives the numbers of executions and failures."""
    target, seeds = TARGETS[name]
    dice = random.Random(name)  # noqa: S311 - no secret
    runs = failures = 0
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        data = mutate(dice.choice(seeds), dice)
        runs += 1
        try:
            with contextlib.redirect_stderr(io.StringIO()):
                target(data)
        except Exception:  # noqa: BLE001 - whatever it is, it is what we look for
            failures += 1
            path = keep / f"{name.replace(' ', '-')}-{hashlib.sha256(data).hexdigest()[:12]}"
            path.write_bytes(data)
            print(f"{name}: failed on {path}\n{traceback.format_exc(limit=-4)}")
    return runs, failures


def run_guided(name: str, seconds: float, keep: Path) -> tuple[int, int]:
    """Runs one target under atheris in a process of its own."""
    with tempfile.TemporaryDirectory() as corpus:
        for number, seed in enumerate(TARGETS[name][1]):
            (Path(corpus) / str(number)).write_bytes(seed)
        options = [f"-max_total_time={int(seconds)}", f"-artifact_prefix={keep}/", "-rss_limit_mb=2048", "-timeout=60"]
        command = [sys.executable, "-m", _GUIDED, name, corpus, *options, "-print_final_stats=1"]
        done = subprocess.run(command, capture_output=True, check=False)
    found = _DONE.findall(done.stderr + done.stdout)
    if done.returncode:
        print(done.stderr.decode(errors="replace")[-3000:])
    return int(found[-1]) if found else 0, int(done.returncode != 0)


def main() -> int:
    """Runs the targets and prints what came of them."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("targets", nargs="*", default=list(TARGETS), metavar="TARGET")
    options.add_argument("--seconds", type=float, default=60)
    options.add_argument("--keep", type=Path, default=Path(tempfile.gettempdir()) / "fuzz-failures")
    chosen = options.parse_args()
    logging.disable()
    chosen.keep.mkdir(parents=True, exist_ok=True)
    run = run_guided if importlib.util.find_spec("atheris") else run_random
    total = failed = 0
    for name in chosen.targets:
        runs, failures = run(name, chosen.seconds, chosen.keep)
        print(f"{name}: {runs} executions, {failures} failures", flush=True)
        total, failed = total + runs, failed + failures
    print(f"fuzz: {total} executions of {len(chosen.targets)} targets, {failed} failures")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
