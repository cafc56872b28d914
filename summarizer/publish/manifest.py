"""manifest.json: every input and output with its SHA-256, the versions that made them, and the date used.

It holds no path of the machine and no time, so that the same dossier gives the same bytes anywhere.
"""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any

from summarizer.errors import InputError

MANIFEST = "manifest.json"
SCHEMA = 1
PROJECT = "diplomatic-summary"
_SHAPING = ("charset-normalizer", "nltk", "numpy", "pikepdf", "python-pptx", "reportlab", "sumy")
"""The packages whose version can change a byte of the outputs."""


def sha256_of(content: bytes) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(content).hexdigest()


def installed_versions() -> dict[str, str]:
    """Versions of Python, this program and the packages that shape the outputs."""
    found = {"python": platform.python_version(), PROJECT: _version(PROJECT)}
    return found | {name: _version(name) for name in _SHAPING}


def program() -> str:
    """This program with its version."""
    return f"{PROJECT} {_version(PROJECT)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What was built from what; ``inputs`` and ``outputs`` map a name to the SHA-256 of its bytes, in hex."""

    name: str
    prepared_on: str
    """ISO 8601 date."""
    inputs: Mapping[str, str]
    outputs: Mapping[str, str] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=installed_versions)
    request: str = ""
    """SHA-256 of what was asked for: the files, the layout and the options of the build."""


def encode_manifest(manifest: Manifest) -> bytes:
    """The manifest as JSON, keys in a fixed order."""
    data = {
        "schema": SCHEMA,
        "made_by": PROJECT,
        "name": manifest.name,
        "prepared_on": manifest.prepared_on,
        "versions": dict(manifest.versions),
        "request": manifest.request,
        "inputs": _listed(manifest.inputs),
        "outputs": _listed(manifest.outputs),
    }
    text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    return text.encode(errors="backslashreplace")  # a name that is no UTF-8 becomes a JSON escape


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of a folder, or None where there is none of ours; raises InputError when it cannot be read."""
    try:
        data = json.loads((folder / MANIFEST).read_bytes())
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError, ValueError, RecursionError):
        return None
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", where=folder / MANIFEST) from error
    if not isinstance(data, dict) or data.get("made_by") != PROJECT:
        return None
    try:
        return _decoded(data)
    except (KeyError, TypeError) as error:
        remedy = "move the folder away and build again"
        raise InputError(f"is damaged ({error})", where=folder / MANIFEST, remedy=remedy) from error


def _decoded(data: dict[str, Any]) -> Manifest:
    return Manifest(
        name=data["name"],
        prepared_on=data["prepared_on"],
        versions=dict(data["versions"]),
        request=str(data.get("request", "")),
        inputs={entry["file"]: entry["sha256"] for entry in data["inputs"]},
        outputs={entry["file"]: entry["sha256"] for entry in data["outputs"]},
    )


def _listed(hashes: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"file": name, "sha256": digest} for name, digest in hashes.items()]


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"
