"""A user at the command line, for the tests of the commands: articles, dossiers, and what a command leaves behind."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

EPOCH = "1742342400"
"""19 March 2025, 00:00 UTC."""
ARTICLE = """\
Ministers of Norway and Chile sign fisheries accord

OSLO - Foreign Minister Kari Nordmann of Norway and Foreign Minister Diego Rojas of Chile agreed on Tuesday to open
their ports to each other's fishing vessels from 1 June. The accord was signed after three hours of talks in Oslo.

Rojas refused to include deep-sea mining in the accord. “We cannot accept mining before a joint survey,” Rojas said.

The Norwegian government said that technical teams will meet in Santiago in April to draw up the rules.
"""
OTHER = """\
Norway, Chile open ports

Norway and Chile agreed on Tuesday to open their ports to each other's fishing vessels from 1 June, the foreign
ministry in Oslo said. The European Commission welcomed the accord and said it would study the text.

The talks lasted four hours, according to the ministry. Deep-sea mining was left out of the accord.
"""
YAML = "profile: talks\nevent_date: 2025-03-18\ntitle: Fisheries accord\n"


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


def dossier(name: str = "event", yaml: str | None = YAML, **articles: str) -> Path:
    """A dossier in the working folder; ``a="text"`` is its article a.txt."""
    folder = Path(name)
    folder.mkdir(parents=True, exist_ok=True)
    for stem, text in (articles or {"a": ARTICLE, "b": OTHER}).items():
        (folder / f"{stem}.txt").write_text(text, encoding="utf-8")
    if yaml is not None:
        (folder / "dossier.yaml").write_text(yaml, encoding="utf-8")
    return folder


def brief(name: str = "event") -> dict[str, Any]:
    """The brief.json of an output."""
    data = json.loads(Path("outputs", name, "brief.json").read_text(encoding="utf-8"))
    assert isinstance(data, dict)
    return data
