"""Scores a real model as a second reader on every labelled dossier: filed, facts, seconds, tokens, refused answers.

``make bench SECOND_READER=http://127.0.0.1:8080/v1 MODEL=name``; without an address nothing is asked.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from summarizer.config.profiles import DEFAULT_PROFILE, load_profile
from summarizer.config.second_reader import SecondReaderConfig
from summarizer.model.pointing import Choice, Offer
from summarizer.notices import Notice
from summarizer.pipeline import build_brief
from summarizer.readers.dossier import read_dossier
from summarizer.second_reader.asking import Asker
from summarizer.second_reader.question import question_of
from tests.quality.dossiers import (
    DAY,
    DEVELOPMENT,
    FIRST_TIME,
    KEPT_FOR_THE_END,
    LAST_LOOK,
    SEEDS,
    SHARED,
    Labelled,
    events,
    first_time,
    own_events,
)
from tests.quality.labels import score

SIGNS_A_TOKEN = 4.0
"""Characters of English text that a token of usual models holds, to tell how large the questions are."""


def labelled_dossiers() -> Iterator[Labelled]:
    """All that are there."""
    yield from own_events()
    if SHARED.is_dir():
        yield SEEDS
        yield from events((*DEVELOPMENT, *KEPT_FOR_THE_END))
        yield from first_time((*FIRST_TIME, *LAST_LOOK))


def measured(labelled: Labelled, config: SecondReaderConfig) -> str:
    """A line of figures on one dossier."""
    dossier = read_dossier(labelled.folder)
    profile = load_profile(labelled.profile or dossier.config.profile or DEFAULT_PROFILE)
    notices, sizes, took = list[Notice](), list[int](), list[float]()
    with TemporaryDirectory() as folder:
        asker = Asker(config, Path(folder), None, notices.append)

        def chooser(offer: Offer) -> Choice | None:
            shown = frozenset(one.id for one in offer.sentences if one.may_stand)
            sizes.append(len(question_of(offer, shown, config.most_words).text))
            began = time.monotonic()
            choice = asker(offer)
            took.append(time.monotonic() - began)
            return choice

        brief = build_brief(dossier, profile, prepared_on=DAY, chooser=chooser).brief
    found = score(brief, labelled.gold())
    refused = f"; {notices[-1].text}" if notices else ""
    return (
        f"{labelled.name:20} filed {found.filed:.2f} facts {found.facts:.2f} in section {found.facts_filed:.2f} "
        f"{took[-1]:6.1f} s, about {sizes[-1] / SIGNS_A_TOKEN:.0f} tokens{refused}"
    )


def main() -> None:
    """Print a line for each labelled dossier, or say that no model was named."""
    url, model = os.environ.get("SECOND_READER"), os.environ.get("MODEL")
    if not url or not model:
        print("no model was named (make bench SECOND_READER=http://… MODEL=…): nothing was asked, nothing measured")
        return
    for labelled in labelled_dossiers():
        print(measured(labelled, SecondReaderConfig(url=url, model=model)), flush=True)


if __name__ == "__main__":
    main()
