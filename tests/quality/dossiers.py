"""The labelled dossiers: the project's own, the reference articles, and the real events beside the checkout.

Real events come in two sorts: ten older ones, each with a profile as an officer would write it, and ten as a first-time
user has them, with a built-in profile and the date of the event. Each sort is halved by name: rules are developed on
one half, and the other is looked at only at the end.
"""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarizer.config.profiles import DEFAULT_PROFILE, load_profile
from summarizer.model import Brief
from summarizer.pipeline import build_brief
from summarizer.readers.dossier import read_dossier

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("SHARED", ROOT.parent / "shared"))
"""Measuring material beside the checkout, or where the environment says it lies."""
GOLD = Path(__file__).parent / "gold"
DAY = datetime.date(2025, 3, 19)
"""Printed as the date of every brief that is measured; decides nothing."""
DEVELOPMENT = ("gaza-truce", "kim-jong-nam", "morsi-ashton", "trump-warsaw", "us-pakistan")
KEPT_FOR_THE_END = ("chen-guangcheng", "kellogg-venezuela", "mali-coup", "north-korea-missile", "paris-climate")
FIRST_TIME = ("biden-putin", "iran-talks", "karabakh", "oil-cap", "cop28")
LAST_LOOK = ("biden-netanyahu", "ohrid", "thai-cambodia", "blinken-beijing", "g20-delhi")
"""Opened once, at the very end: figures on events that rules were made on prove little."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A folder of articles, the profile its brief is made with, and the hand labels of its lines."""

    name: str
    folder: Path
    profile: str | Path | None
    """None: the one that its dossier.yaml names."""
    labels: Path

    def build(self) -> Brief:
        """Its brief."""
        dossier = read_dossier(self.folder)
        profile = load_profile(self.profile or dossier.config.profile or DEFAULT_PROFILE)
        return build_brief(dossier, profile, prepared_on=DAY).brief

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


OWN = ("montevideo", "nairobi", "sarstoon", "suva")
"""Talks, a visit, a crisis and sanctions, written for the project; what is printed of them is measured everywhere."""


NEW = ("banjul", "bissau", "colombo", "tripoli")
"""Talks, a crisis, a conference and a call, written later and labelled before any build."""


def own_events(names: tuple[str, ...] = OWN) -> Iterator[Labelled]:
    """Dossiers of the project, as a first-time user has them, by name."""
    for name in names:
        yield Labelled(name=name, folder=GOLD.parent / "events" / name, profile=None, labels=GOLD / f"{name}.json")


def events(names: tuple[str, ...]) -> Iterator[Labelled]:
    """Real events of ../shared by name."""
    for name in names:
        yield Labelled(
            name=name,
            folder=SHARED / "dossiers" / name,
            profile=SHARED / "profiles" / f"{name}.yaml",
            labels=SHARED / "gold" / f"{name}.json",
        )


def first_time(names: tuple[str, ...]) -> Iterator[Labelled]:
    """Real events of ../shared as a first-time user has them, by name."""
    for name in names:
        yield Labelled(
            name=name,
            folder=SHARED / "real" / name,
            profile=None,
            labels=SHARED / "real" / "gold" / f"{name}.json",
        )
