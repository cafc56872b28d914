"""Which dossiers need no build: the same was asked of the same files, and what came of it stands untouched."""

from __future__ import annotations

from pathlib import Path

from summarizer.config.dossier import load_dossier_config
from summarizer.config.second_reader import KEPT_ANSWER, wanted
from summarizer.errors import InputError
from summarizer.jobs import request_of
from summarizer.many.task import Request
from summarizer.publish import Manifest, read_manifest, sha256_of
from summarizer.publish.manifest import installed_versions
from summarizer.readers.folders import dossier_name

PROGRAM = Path(__file__).resolve().parents[1]
SHAPING = (".py", ".txt", ".tsv", ".css", ".js", ".pptx", ".docx", ".yaml")
"""Endings of the program's files that can change an output."""


def is_unchanged(path: Path, request: Request) -> bool:
    """Whether the output of a dossier is what a build would give; where that is not sure it is not."""
    folder = request.out / dossier_name(path)
    try:
        manifest = read_manifest(folder)
        return bool(
            manifest
            and manifest.request
            and not _program_is_newer(folder)
            and manifest.versions == installed_versions()
            and manifest.request == request_of(path, request.job())
            and manifest.prepared_on == (load_dossier_config(path).prepared_on or request.today).isoformat()
            and _answer_stands(path, request, manifest)
            and all(sha256_of((folder / name).read_bytes()) == digest for name, digest in manifest.outputs.items())
        )
    except (OSError, InputError):
        return False


def _answer_stands(path: Path, request: Request, manifest: Manifest) -> bool:
    """Whether the second reader, where one is wanted, answered what is kept beside the dossier."""
    if wanted(request.second, load_dossier_config(path).second_reader) is None:
        return True
    kept = path / KEPT_ANSWER
    held = manifest.inputs.get(kept.name)
    return not request.second.ask_again and held is not None and held == sha256_of(kept.read_bytes())


def _program_is_newer(folder: Path) -> bool:
    """Whether a file of the program was changed since the output was written: its version says nothing of that."""
    written = (folder / "manifest.json").stat().st_mtime_ns
    return any(file.stat().st_mtime_ns > written for file in PROGRAM.rglob("*") if file.suffix in SHAPING)
