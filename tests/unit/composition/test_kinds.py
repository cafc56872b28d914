"""Kinds of section: one table that every part of the program asks."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.config.kinds import KINDS, Kind
from summarizer.config.layouts import load_layout
from summarizer.config.profiles import load_profile
from summarizer.documents import DOCUMENTS, render
from summarizer.model import Brief
from summarizer.pipeline import build_brief
from summarizer.readers.dossier import read_dossier
from tests.quality.dossiers import DAY

ARTICLES = (
    """Ruritania and Sylvania signed a border agreement in Lenz on Monday. The two sides will meet again next week. The
Sylvanian minister criticised the tolls at the crossing. Drivers waited nine hours at the bridge.
""",
    """The border agreement between Ruritania and Sylvania was signed on Monday. Lorry drivers waited at the bridge for
hours. The next meeting is planned for May.
""",
)
PROFILE = """title: Border
sections:
  - {key: done, title: What was done, kind: outcome, about: agreements}
  - {key: delays, title: Delays, kind: hindrance, cues: [waited, bridge, drivers]}
"""


def brief_of_a_new_kind(folder: Path) -> Brief:
    """A brief by a profile with a section of the kind ``hindrance``."""
    dossier = folder / "border"
    dossier.mkdir()
    for number, text in enumerate(ARTICLES):
        (dossier / f"{number}.txt").write_text(text, encoding="utf-8")
    (folder / "border.yaml").write_text(PROFILE, encoding="utf-8")
    return build_brief(read_dossier(dossier), load_profile(folder / "border.yaml"), prepared_on=DAY).brief


def test_a_new_kind_is_a_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a row in the table a profile may use the kind, and all documents print its section."""
    row = Kind(weights={"words": 2.0}, ties=("words",))
    monkeypatch.setitem(KINDS, "hindrance", row)  # type: ignore[arg-type]
    brief = brief_of_a_new_kind(tmp_path)
    assert [section.kind for section in brief.sections] == ["outcome", "hindrance"]
    assert any("waited" in statement.text for statement in brief.sections[1].statements)
    assert set(render(brief, load_layout(None, None), DOCUMENTS)) == {row.file for row in DOCUMENTS.values()}


def test_every_signal_that_a_kind_weighs_is_measured() -> None:
    """A misspelt signal would be a KeyError in the middle of a build."""
    from summarizer.composition.filing.filing import BACKGROUND_WEIGHTS
    from summarizer.composition.filing.signals import SIGNALS

    named = {name for kind in KINDS.values() for name in (*kind.weights, *kind.ties)}
    assert (named | set(BACKGROUND_WEIGHTS)) <= SIGNALS
