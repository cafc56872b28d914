"""The labelled dossiers: the project's own, the reference articles, and ten real events beside the checkout.

The ten are halved by name: rules are developed on one half, and the other is looked at only at the end.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarizer.config.profiles import load_profile
from summarizer.model import Brief
from summarizer.pipeline import build_brief
from summarizer.readers.dossier import read_dossier

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
GOLD = Path(__file__).parent / "gold"
DAY = datetime.date(2025, 3, 19)
"""Printed as the date of every brief that is measured; decides nothing."""
DEVELOPMENT = ("gaza-truce", "kim-jong-nam", "morsi-ashton", "trump-warsaw", "us-pakistan")
KEPT_FOR_THE_END = ("chen-guangcheng", "kellogg-venezuela", "mali-coup", "north-korea-missile", "paris-climate")


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A folder of articles, the profile its brief is made with, and the hand labels of its lines."""

    name: str
    folder: Path
    profile: str | Path
    labels: Path

    def build(self) -> Brief:
        """Its brief."""
        return build_brief(read_dossier(self.folder), load_profile(self.profile), prepared_on=DAY).brief

    def gold(self) -> dict[str, Any]:
        """Its labels, as the file has them."""
        found: dict[str, Any] = json.loads(self.labels.read_text(encoding="utf-8"))
        return found


DEMONSTRATION = Labelled(
    name="demonstration",
    folder=ROOT / "inputs" / "putin-trump-call",
    profile="leaders-call",
    labels=GOLD / "putin-trump-call-demo.json",
)
SEEDS = Labelled(
    name="seeds", folder=SHARED / "seeds", profile="leaders-call", labels=SHARED / "gold" / "putin-trump-call.json"
)


def events(names: tuple[str, ...]) -> Iterator[Labelled]:
    """Real events of ../shared by name."""
    for name in names:
        yield Labelled(
            name=name,
            folder=SHARED / "dossiers" / name,
            profile=SHARED / "profiles" / f"{name}.yaml",
            labels=SHARED / "gold" / f"{name}.json",
        )
