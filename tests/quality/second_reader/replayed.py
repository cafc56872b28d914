"""Builds a dossier with a second reader that answers what its labels ask for, over a real connection."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from summarizer.config.profiles import DEFAULT_PROFILE, load_profile
from summarizer.config.second_reader import SecondReaderConfig
from summarizer.model import Brief
from summarizer.model.pointing import Choice, Offer
from summarizer.notices import Notice
from summarizer.pipeline import build_brief
from summarizer.readers.dossier import read_dossier
from summarizer.second_reader.asking import Asker
from tests.quality.dossiers import DAY, Labelled
from tests.quality.second_reader.choice import labelled_choice
from tests.scripted_reader import Request, scripted_reader


class Replayed(NamedTuple):
    """What was offered and chosen, and the brief that came of it."""

    offer: Offer
    choice: Choice
    brief: Brief
    notices: tuple[Notice, ...]


def replay(labelled: Labelled) -> Replayed:
    """The brief of a dossier whose second reader answers by the labels."""
    dossier = read_dossier(labelled.folder)
    profile = load_profile(labelled.profile or dossier.config.profile or DEFAULT_PROFILE)
    seen = list[tuple[Offer, Choice]]()
    notices = list[Notice]()

    def reply(request: Request) -> str:
        _, choice = seen[-1]
        texts = {one.id: " ".join(one.text.split()) for one in seen[-1][0].sentences}
        numbers = {one: request.numbers[text] for one, text in texts.items() if text in request.numbers}
        lists = {key: [numbers[one] for one in ids] for key, ids in choice.sections.items()}
        return json.dumps(lists | {"bottom_line": [numbers[one] for one in choice.bottom_line]})

    with scripted_reader(reply) as server, TemporaryDirectory() as folder:
        config = SecondReaderConfig(url=server.url, model="labels", most_words=200_000)
        asker = Asker(config, Path(folder), None, notices.append)

        def chooser(offer: Offer) -> Choice | None:
            seen.append((offer, labelled_choice(offer, labelled.gold())))
            return asker(offer)

        brief = build_brief(dossier, profile, prepared_on=DAY, chooser=chooser).brief
    return Replayed(*seen[-1], brief=brief, notices=tuple(notices))


def ids_by_section(brief: Brief) -> Mapping[str, set[str]]:
    """Ids of the statements of each section."""
    return {section.key: {one.id for one in section.statements} for section in brief.sections}


def chosen_by_section(choice: Choice) -> Mapping[str, set[str]]:
    """Ids that were chosen for each section."""
    return {key: set(ids) for key, ids in choice.sections.items()}
