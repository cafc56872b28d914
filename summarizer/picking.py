"""Which sentences a brief prints: articles cleaned, read and studied, and their sentences chosen.

Comes before anything is written (``pipeline``), and is all that tells which profile fits.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.cleaning import clean_all
from summarizer.cleaning.repeats import doubt
from summarizer.comparison.support.corrections import corrections, is_corrected
from summarizer.comparison.support.index import Index
from summarizer.comparison.support.voices import contested_rows, two_voices
from summarizer.composition.choosing import edits as desk
from summarizer.composition.choosing.bottom_line import bottom_line
from summarizer.composition.choosing.candidates import Selected, Told, select
from summarizer.composition.choosing.pointing import ByRules, orders, point
from summarizer.composition.filing.event_kinds import Likely, likely_event
from summarizer.composition.filing.one_event import Unity, find_unity
from summarizer.composition.filing.study import Study, Wanted, study
from summarizer.composition.writing.notices import told_apart
from summarizer.composition.writing.titles import fill
from summarizer.config.dossier import DossierConfig
from summarizer.config.events import DEFAULT_EVENT
from summarizer.config.profiles import Profile
from summarizer.errors import InputError
from summarizer.language import load
from summarizer.model import (
    Article,
    Body,
    Sentence,
)
from summarizer.model.pointing import Chooser
from summarizer.notices import Note, Notice, Step, unseen
from summarizer.readers.dossier import Dossier
from summarizer.understanding.reading import Understood, codes_of, sentences_of, understand
from summarizer.understanding.text.sentences import split
from summarizer.understanding.text.times import written as written_on

if TYPE_CHECKING:
    from summarizer.series.delta import Delta, Issue


@dataclass(frozen=True, slots=True, kw_only=True)
class Picked:
    """The bodies of a dossier, what is known of their sentences, and which of them the brief prints."""

    bodies: list[Body]
    understood: Understood
    found: Study
    index: Index
    """Which articles say what."""
    chosen: Selected
    top: tuple[int, ...]
    """Index of each sentence of the bottom line."""
    by_hand: frozenset[int] = frozenset()
    """Index of each sentence that the officer put where it stands."""
    dropped: frozenset[int] = frozenset()
    """Index of each sentence that the officer does not want."""
    delta: Delta | None = None
    """Against the earlier issues, where there are some."""

    @property
    def articles(self) -> list[Article]:
        """The articles whose text was kept, in the order of their numbers."""
        return [body.article for body in self.bodies]

    @property
    def rows(self) -> list[int]:
        """Index of each printed sentence, the bottom line's first."""
        return [*self.top, *self.chosen.rows]


def days_of(articles: Sequence[Article], config: DossierConfig) -> list[tuple[datetime.date, ...]]:
    """The days on which each article may have been written."""
    return [written_on(article.published, config.event_date) for article in articles]


def kind_of_event(dossier: Dossier) -> Likely | None:
    """Which kind of event the articles tell of; None where no word tells it."""
    language = load(dossier.config.language)
    bodies = clean_all(sorted(dossier.articles, key=file_order))
    sentences = sentences_of(bodies, language)
    return likely_event(bodies, sentences, language)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """The articles of a dossier cleaned and read: what no edit changes, and most of the time that a brief takes."""

    bodies: list[Body]
    sentences: list[Sentence]
    understood: Understood
    unity: Unity
    notices: tuple[Notice, ...]


def prepare(dossier: Dossier, step: Step = unseen) -> Prepared:
    """Clean and read the articles; raises InputError where none holds text."""
    notices, language = list[Notice](), load(dossier.config.language)
    note = notices.append
    bodies = with_text(clean_all(sorted(dossier.articles, key=file_order)), dossier.folder, note)
    codes = codes_of(bodies, language)
    sentences = [s for index, body in enumerate(bodies) for s in standing(body, index, codes[index], note)]
    step(f"reading {len(sentences)} sentences")
    understood = understand(bodies, sentences, language, dossier.config.event_date)
    unity = find_unity(sentences, len(bodies), language)
    notices += told_apart(unity, [body.article.file for body in bodies])
    return Prepared(bodies=bodies, sentences=sentences, understood=understood, unity=unity, notices=tuple(notices))


def pick(  # noqa: PLR0913, PLR0917 - what the brief is made from, one by one
    dossier: Dossier,
    profile: Profile,
    note: Note,
    chooser: Chooser | None = None,
    issues: Sequence[Issue] = (),
    prepared: Prepared | None = None,
    step: Step = unseen,
) -> Picked:
    """Study the sentences of the articles and choose those that the brief prints.

    The articles are cleaned and read, where they are not ``prepared``.
    """
    read = prepared or prepare(dossier, step)
    config, plans, language = dossier.config, profile.sections, load(dossier.config.language)
    bodies, sentences, understood, unity = read.bodies, read.sentences, read.understood, read.unity
    articles = [body.article for body in bodies]
    for notice in read.notices:
        note(notice)
    wanted = Wanted({**profile.roles, **config.roles}, profile.event or DEFAULT_EVENT, one_event=not unity.scattered)
    step(f"filing {len(sentences)} sentences")
    found = study(bodies, understood, plans, wanted, language)
    edits = desk.apply(config.edits, sentences, articles, [plan.key for plan in plans], note)
    voices = two_voices([quote for quote, _ in understood.quotes], understood.heard)
    contested = contested_rows(voices, found.sentences)
    index = Index(found.sentences, language.code, [reading.parsed for reading in found.readings], contested)
    delta = compared_with(issues, bodies, understood, language.code)
    if delta and config.since_last == "only":
        edits = replace(edits, dropped=edits.dropped | (delta.told - edits.pinned.keys()))
    budget, ranking = config.words or profile.words, config.ranking or profile.ranking
    told = Told(headlines=headlines(bodies), written=days_of(articles, config), index=index, ranking=ranking)
    step(f"choosing among {len(sentences)} sentences")
    chosen = select(found, plans, budget, edits, told)
    top = bottom_line(found, plans, chosen, edits, told.written)
    by_hand = frozenset({*edits.pinned, *edits.moved})
    if chooser:
        for notice in orders(found, articles):
            note(notice)
        titles = {plan.key: fill(plan.title, found) for plan in plans}
        if pointed := point(ByRules(found, chosen, top, budget, edits), plans, titles, articles, chooser):
            chosen, top = pointed
            by_hand |= chosen.by_reader.keys()
    return Picked(
        bodies=bodies,
        understood=understood,
        found=found,
        index=index,
        chosen=chosen,
        top=top,
        by_hand=by_hand,
        dropped=frozenset(edits.dropped),
        delta=delta,
    )


def compared_with(
    issues: Sequence[Issue], bodies: Sequence[Body], understood: Understood, language: str
) -> Delta | None:
    """The articles against those of earlier issues; None where there was none, and then nothing is imported for it."""
    if not issues:
        return None
    from summarizer.series.delta import delta_of

    return delta_of(issues, bodies, understood, language)


def standing(body: Body, index: int, language: str, note: Note) -> list[Sentence]:
    """The sentences of an article without those that it takes back itself; a notice tells that it was corrected."""
    told = corrections(body, language)
    if told:
        note(Notice(kind="correction", file=body.article.file, text=f"the article was corrected: {told[0]}"))
    return [sentence for sentence in split(body, index, language) if not is_corrected(sentence.text, told, language)]


def headlines(bodies: Sequence[Body]) -> list[tuple[int, str]]:
    """The headlines that stand in the articles, as (article, text)."""
    lines = ((number, body, line) for number, body in enumerate(bodies) for line in body.lines if line.role == "title")
    return [(number, body.article.text[line.start : line.end]) for number, body, line in lines]


def with_text(bodies: Sequence[Body], folder: Path, note: Note) -> list[Body]:
    """The bodies with article text in them; one that is all furniture is left out with a notice.

    Raises InputError when none is left.
    """
    kept = [body for body in bodies if any(line.role == "body" for line in body.lines)]
    empty = [body.article.file for body in bodies if body not in kept]
    if not kept:
        remedy = "paste the articles’ own text into the files"
        message = f"holds menus and the like, but no article text ({', '.join(empty)})"
        raise InputError(message, where=folder, remedy=remedy)
    for file in empty:
        note(Notice(kind="furniture", text="left out: menus and the like, but no article text", file=file))
    for notice in filter(None, map(doubt, kept)):
        note(notice)
    return kept


def file_order(article: Article) -> tuple[tuple[int, str], ...]:
    """Files by name, numbers in them by value, so that ``feed#2`` stands before ``feed#10``."""
    return tuple((int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d+)", article.file))
