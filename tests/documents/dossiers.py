"""Every dossier that the finished documents are looked at on: ours, and where they lie beside the checkout, more."""

from __future__ import annotations

import datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from summarizer.config.layouts import Layout, load_layout
from summarizer.config.profiles import load_profile
from summarizer.model import Brief
from summarizer.pipeline import build_brief
from summarizer.readers.dossier import read_dossier
from summarizer.renderers.deck import render_deck
from summarizer.renderers.deck.plan.planning import given_for, plan_deck
from summarizer.renderers.deck.plan.slides import Slide
from summarizer.renderers.deck.template.loading import open_template
from summarizer.renderers.memo import render_memo
from tests.conftest import DEMO, ROOT, SHARED

EVENTS = ROOT / "tests" / "quality" / "events"
DAY = datetime.date(2025, 3, 19)


class Dossier(NamedTuple):
    """A folder of articles, and the profile that it is built with where its settings name none."""

    folder: Path
    profile: str = "leaders-call"


def _known() -> dict[str, Dossier]:
    ours = [DEMO, *(file.parent for file in sorted(EVENTS.glob("*/dossier.yaml")))]
    found = {folder.name: Dossier(folder) for folder in ours}
    if (SHARED / "seeds").is_dir():
        found["seeds"] = Dossier(SHARED / "seeds")
        profiles = sorted((SHARED / "profiles").glob("*.yaml"))
        found |= {file.stem: Dossier(SHARED / "dossiers" / file.stem, str(file)) for file in profiles}
        real = (file.parent for file in sorted((SHARED / "real").glob("*/dossier.yaml")))
        found |= {folder.name: Dossier(folder) for folder in real}
    return found


DOSSIERS = _known()
ALWAYS = (DEMO.name, "colombo", "sarstoon", "suva")
every = pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[] if name in ALWAYS else pytest.mark.thorough) for name in DOSSIERS]
)
"""A test for each dossier: four of ours in every run, all others in the thorough one."""
LAYOUT: Layout = load_layout()


@cache
def brief_of(name: str) -> Brief:
    """The brief of a dossier, as a build makes it."""
    folder, profile = DOSSIERS[name]
    dossier = read_dossier(folder)
    day = dossier.config.prepared_on or DAY
    return build_brief(dossier, load_profile(dossier.config.profile or profile), prepared_on=day).brief


@cache
def slides_of(name: str) -> tuple[Slide, ...]:
    """The planned slides."""
    forms = open_template(LAYOUT.template, {}).resolved.forms
    return plan_deck(given_for(brief_of(name), LAYOUT.deck, LAYOUT.labels, forms)).slides


def body_of(name: str) -> list[Slide]:
    """The slides before the appendix."""
    return [slide for slide in slides_of(name) if not slide.appendix]


@cache
def deck_of(name: str) -> bytes:
    """The deck in the house template."""
    return render_deck(brief_of(name), LAYOUT)


@cache
def memo_of(name: str) -> bytes:
    """The memo in the default layout."""
    return render_memo(brief_of(name), LAYOUT)
