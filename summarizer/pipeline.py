"""The order in which a dossier becomes a brief: the one place that states it.

Reads no file and no clock: articles, profile, layout and date are given. The same input gives the same brief, whatever
the order the articles come in.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.cleaning import clean, clean_all
from summarizer.cleaning.repeats import doubt
from summarizer.comparison.differences.finding import find_differences
from summarizer.comparison.support.corrections import corrections, is_corrected
from summarizer.comparison.support.index import Index
from summarizer.comparison.support.origins import find_origins
from summarizer.composition.choosing import edits as desk
from summarizer.composition.choosing.bottom_line import bottom_line
from summarizer.composition.choosing.candidates import Selected, Told, select
from summarizer.composition.choosing.cover import cover
from summarizer.composition.choosing.pointing import ByRules, orders, point
from summarizer.composition.desk.labels import Texts, apply_labels
from summarizer.composition.desk.support import apply_support
from summarizer.composition.filing.event_kinds import Likely, likely_event
from summarizer.composition.filing.one_event import find_unity
from summarizer.composition.filing.role_names import as_cast, guesses
from summarizer.composition.filing.study import Study, Wanted, study
from summarizer.composition.findings.highlights import find_highlights
from summarizer.composition.findings.positions import find_positions
from summarizer.composition.findings.silence import find_silence
from summarizer.composition.findings.steps import find_steps
from summarizer.composition.writing.notices import dossier_notices, told_apart
from summarizer.composition.writing.sources import passages, removed, sources
from summarizer.composition.writing.statements import statement_writer
from summarizer.composition.writing.titles import brief_title, fill
from summarizer.composition.writing.trace import trace
from summarizer.config.dossier import DossierConfig, SeriesConfig
from summarizer.config.events import DEFAULT_EVENT
from summarizer.config.outlets import NO_OUTLETS, Outlets
from summarizer.config.profiles import Profile
from summarizer.errors import InputError
from summarizer.language import load
from summarizer.model import (
    Article,
    Body,
    Brief,
    Difference,
    Highlight,
    Quote,
    Section,
    Sentence,
    Series,
    Statement,
    Trace,
)
from summarizer.model.pointing import Chooser
from summarizer.notices import Note, Notice
from summarizer.readers.dossier import Dossier
from summarizer.understanding.reading import Understood, codes_of, sentences_of, understand
from summarizer.understanding.text.sentences import split
from summarizer.understanding.text.times import written as written_on

if TYPE_CHECKING:
    from summarizer.series.delta import Delta, Issue


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A brief, and what decided about each of its sentences."""

    brief: Brief
    trace: Trace


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


def build_brief(
    dossier: Dossier,
    profile: Profile,
    *,
    prepared_on: datetime.date,
    outlets: Outlets = NO_OUTLETS,
    chooser: Chooser | None = None,
    issues: Sequence[Issue] = (),
) -> Built:
    """The brief of a dossier by a profile; ``chooser`` is a second reader that chooses its statements.

    ``issues`` are the earlier issues of the dossier, with the last of which the brief is compared.

    Raises InputError for an edit that matches two sentences.
    """
    notices = list[Notice]()
    picked = pick(dossier, profile, notices.append, chooser, issues)
    index = picked.index
    origins = find_origins(picked.articles, picked.found.sentences)
    heard, quotes = picked.understood.heard, picked.understood.quotes
    leading, sections, aside = written(picked, profile, origins, index, [quote for quote, _ in quotes])
    notices += dossier_notices(dossier.config, sections)
    notices += guesses(picked.found.casts, picked.found.lexicon.language)
    brief = replace(
        title_block(dossier, profile, picked, prepared_on),
        sources=sources(
            picked.bodies,
            origins,
            [*(s for section in sections for s in section.statements), *aside],
            dossier.config.language,
            outlets,
        ),
        bottom_line=leading,
        sections=sections,
        also_reported=aside,
        quotes=tuple(quote for quote, _ in quotes),
        differences=compared(
            find_differences(picked.articles, index, [quote for quote, _ in quotes], heard, dossier.config.event_date),
            picked.found,
        ),
        positions=find_positions(heard),
        steps=find_steps(
            [*(s for section in sections for s in section.statements), *aside, *leading],
            heard,
            days_of(picked.articles, dossier.config),
            dossier.config.language,
            [item.reading for item in picked.found.filed],
        ),
        roles={role: as_cast(cast, picked.found.lexicon.language) for role, cast in picked.found.casts.items()},
        silent=find_silence(sections, profile.sections, picked.found, dossier.config.expected),
        removed=removed(picked.bodies),
        notices=tuple(notices),
        highlights=highlighted(leading, sections, picked.found),
        context=passages(picked.rows, picked.found.sentences, picked.bodies),
    )
    brief = apply_labels(brief, dossier.config.edits, Texts(picked.articles, picked.found.sentences))
    brief = apply_support(brief, dossier.config.edits)
    if picked.delta:
        from summarizer.series.delta import changes_of

        brief = replace(brief, changes=changes_of(picked.delta, brief, only=dossier.config.since_last == "only"))
    return Built(
        brief=brief, trace=Trace(sentences=trace(picked.found.filed, picked.chosen, picked.top), quotes=quotes)
    )


def compared(differences: Sequence[Difference], found: Study) -> tuple[Difference, ...]:
    """The differences between articles whose clauses are read; elsewhere the rules that find them mean nothing."""
    return tuple(one for one in differences if all(found.has_clauses(value.source - 1) for value in one.values))


def days_of(articles: Sequence[Article], config: DossierConfig) -> list[tuple[datetime.date, ...]]:
    """The days on which each article may have been written."""
    return [written_on(article.published, config.event_date) for article in articles]


def kind_of_event(dossier: Dossier) -> Likely | None:
    """Which kind of event the articles tell of; None where no word tells it."""
    language = load(dossier.config.language)
    bodies = clean_all(sorted(dossier.articles, key=file_order))
    sentences = sentences_of(bodies, language)
    return likely_event(bodies, sentences, language)


def pick(
    dossier: Dossier,
    profile: Profile,
    note: Note,
    chooser: Chooser | None = None,
    issues: Sequence[Issue] = (),
) -> Picked:
    """Clean the articles, study their sentences and choose those that the brief prints."""
    config, plans, language = dossier.config, profile.sections, load(dossier.config.language)
    bodies = with_text(clean_all(sorted(dossier.articles, key=file_order)), dossier.folder, note)
    codes = codes_of(bodies, language)
    sentences = [s for index, body in enumerate(bodies) for s in standing(body, index, codes[index], note)]
    understood = understand(bodies, sentences, language, config.event_date)
    articles = [body.article for body in bodies]
    unity = find_unity(sentences, len(bodies), language)
    for notice in told_apart(unity, [article.file for article in articles]):
        note(notice)
    wanted = Wanted({**profile.roles, **config.roles}, profile.event or DEFAULT_EVENT, one_event=not unity.scattered)
    found = study(bodies, understood, plans, wanted, language)
    edits = desk.apply(config.edits, sentences, articles, [plan.key for plan in plans], note)
    index = Index(found.sentences, language.code, [reading.parsed for reading in found.readings])
    delta = compared_with(issues, bodies, understood, language.code)
    if delta and config.since_last == "only":
        edits = replace(edits, dropped=edits.dropped | (delta.told - edits.pinned.keys()))
    budget, ranking = config.words or profile.words, config.ranking or profile.ranking
    told = Told(headlines=headlines(bodies), written=days_of(articles, config), index=index, ranking=ranking)
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


def written(
    picked: Picked, profile: Profile, origins: Sequence[int], index: Index, quotes: Sequence[Quote]
) -> tuple[tuple[Statement, ...], tuple[Section, ...], tuple[Statement, ...]]:
    """The bottom line, the sections with their statements, and what is reported besides.

    ``origins`` gives each article's origin.
    """
    write = statement_writer(picked.found, picked.articles, origins, index, quotes)

    def placed(row: int, section: str | None) -> Statement:
        filed = None if section is None or row in picked.by_hand else picked.found.filed[row]
        return replace(write(row), section_chance=round(filed.chance_in(section), 2) if filed and section else None)

    sections = tuple(
        Section(
            key=plan.key,
            title=fill(plan.title, picked.found),
            statements=tuple(placed(row, plan.key) for row in picked.chosen.sections[plan.key]),
            kind=plan.kind,
        )
        for plan in profile.sections
    )
    home = picked.chosen.section_of
    aside = {row: picked.found.filed[row].section for row in picked.chosen.aside}
    leading = tuple(placed(row, {**home, **aside}.get(row)) for row in picked.top)
    return leading, sections, tuple(placed(row, key) for row, key in aside.items())


def title_block(dossier: Dossier, profile: Profile, picked: Picked, prepared_on: datetime.date) -> Brief:
    """A brief with what stands above its statements, and nothing else."""
    config, last = dossier.config, picked.delta.last.number if picked.delta else 0
    return Brief(
        title=config.title or brief_title(profile.title, picked.found, picked.bodies, profile.event),
        profile=profile.name,
        language=config.language,
        prepared_on=prepared_on.isoformat(),
        event_date=config.event_date.isoformat() if config.event_date else None,
        to=config.to,
        sender=config.sender,
        reference=config.reference,
        version=config.version or (str(last + 1) if last and config.series is None else None),
        supersedes=config.supersedes or (str(last) if last else None),
        correction=config.correction,
        marking=dossier.marking or config.marking,
        comment=config.comment,
        sources=(),
        series=_series(config.series),
    )


def _series(given: SeriesConfig | None) -> Series | None:
    if given is None:
        return None
    due = given.next.isoformat() if given.next else None
    return Series(name=given.name, number=given.number, next=due, period=given.period)


def highlighted(leading: Sequence[Statement], sections: Sequence[Section], found: Study) -> tuple[Highlight, ...]:
    """What stands out in the printed statements."""
    statements = [*leading, *(statement for section in sections for statement in section.statements)]
    return find_highlights(statements, found.lexicon, found.lexicon.language.code, found.sentences)


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


def summarize(texts: Sequence[str], words: int = 250) -> list[str]:
    """Sentences of the texts worth at most ``words`` words, in reading order; furniture is left out.

    The selector alone, without sections: COVER on plain English texts.
    """
    language = load("en")
    bodies = [clean(Article(file=str(number), text=text, sha256="")) for number, text in enumerate(texts, 1)]
    sentences = [[s.text for s in split(body, index, language.code)] for index, body in enumerate(bodies)]
    return [sentences[text][position] for text, position in cover(sentences, words, language.stopwords)]


def file_order(article: Article) -> tuple[tuple[int, str], ...]:
    """Files by name, numbers in them by value, so that ``feed#2`` stands before ``feed#10``."""
    return tuple((int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d+)", article.file))
