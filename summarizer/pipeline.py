"""The order in which a dossier becomes a brief: the one place that states it.

Reads no file and no clock: articles, profile, layout and date are given. The same input gives the same brief, whatever
the order the articles come in.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summarizer.cleaning import clean
from summarizer.comparison.differences.finding import find_differences
from summarizer.comparison.support.index import Index
from summarizer.comparison.support.origins import find_origins
from summarizer.composition.choosing.cover import cover
from summarizer.composition.desk.labels import Texts, apply_labels
from summarizer.composition.desk.since import apply_since
from summarizer.composition.desk.support import apply_support
from summarizer.composition.desk.telling import written as written_by_desk
from summarizer.composition.filing.role_names import as_cast, guesses
from summarizer.composition.filing.study import Study
from summarizer.composition.findings.highlights import find_highlights
from summarizer.composition.findings.positions import find_positions
from summarizer.composition.findings.silence import find_silence
from summarizer.composition.findings.steps import announces_a_day, find_steps
from summarizer.composition.writing.notices import dossier_notices
from summarizer.composition.writing.sources import passages, removed, sources
from summarizer.composition.writing.statements import statement_writer
from summarizer.composition.writing.titles import brief_title, fill
from summarizer.composition.writing.trace import trace
from summarizer.config.dossier import DossierConfig, SeriesConfig
from summarizer.config.outlets import NO_OUTLETS, Outlets
from summarizer.config.profiles import Profile
from summarizer.language import load
from summarizer.model import (
    Article,
    Brief,
    Difference,
    Highlight,
    Quote,
    Section,
    Series,
    Statement,
    Trace,
)
from summarizer.model.pointing import Chooser
from summarizer.notices import Notice, Step, unseen
from summarizer.picking import Picked, Prepared, days_of, pick
from summarizer.readers.dossier import Dossier
from summarizer.understanding.text.sentences import split

if TYPE_CHECKING:
    from summarizer.series.delta import Issue


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A brief, and what decided about each of its sentences."""

    brief: Brief
    trace: Trace


def build_brief(  # noqa: PLR0913 - one by one, by their names
    dossier: Dossier,
    profile: Profile,
    *,
    prepared_on: datetime.date,
    outlets: Outlets = NO_OUTLETS,
    chooser: Chooser | None = None,
    issues: Sequence[Issue] = (),
    prepared: Prepared | None = None,
    step: Step = unseen,
) -> Built:
    """The brief of a dossier by a profile; ``chooser`` is a second reader that chooses its statements.

    ``issues`` are the earlier issues of the dossier, with the last of which the brief is compared; ``prepared`` are its
    articles where they are read already, and ``step`` is told what is done now.

    Raises InputError for an edit that matches two sentences.
    """
    notices = list[Notice]()
    picked = pick(dossier, profile, notices.append, chooser, issues, prepared, step)
    step(f"comparing {len(picked.articles)} articles")
    index = picked.index
    origins = find_origins(picked.articles, picked.found.sentences)
    heard, quotes = picked.understood.heard, picked.understood.quotes
    leading, sections, aside = written(picked, profile, origins, index, [quote for quote, _ in quotes])
    notices += dossier_notices(dossier.config, sections)
    notices += issued_already(dossier.config.series, picked.delta.last.number if picked.delta else 0)
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
            unprinted(picked, dossier.config, statement_writer(picked.found, picked.articles, origins, index, ())),
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
    brief = apply_since(brief, dossier.config.edits)
    return Built(
        brief=brief, trace=Trace(sentences=trace(picked.found.filed, picked.chosen, picked.top), quotes=quotes)
    )


def compared(differences: Sequence[Difference], found: Study) -> tuple[Difference, ...]:
    """The differences between articles whose clauses are read; elsewhere the rules that find them mean nothing."""
    return tuple(one for one in differences if all(found.has_clauses(value.source - 1) for value in one.values))


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


def unprinted(picked: Picked, config: DossierConfig, write: Callable[[int], Statement]) -> list[Statement]:
    """The sentences that announce something for a day and are not printed, the worthiest first."""
    free = picked.chosen.able - set(picked.rows) - picked.dropped
    language = picked.found.lexicon.language.code
    written = days_of(picked.articles, config)
    rows = [row for row in free if announces_a_day(picked.found.readings[row], written, language)]
    return [write(row) for row in sorted(rows, key=lambda row: (-picked.chosen.worth[row], row))]


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
        series=_series(config.series, last),
        own_words=config.own_words,
        desk=written_by_desk(config),
    )


def _series(given: SeriesConfig | None, last: int) -> Series | None:
    """The series as it is given; without a number it has that behind ``last``, the last issue."""
    if given is None:
        return None
    due = given.next.isoformat() if given.next else None
    number = given.number or (str(last + 1) if last else None)
    return Series(name=given.name, number=number, next=due, period=given.period)


def issued_already(given: SeriesConfig | None, last: int) -> list[Notice]:
    """A notice where the number of the series is that of an issue which was sent."""
    number = int(given.number) if given and given.number and given.number.isdigit() else None
    if number is None or number > last:
        return []
    text = f"series: No. {number} was issued already; set number: {last + 1}, or leave it out"
    return [Notice(kind="issue", file="dossier.yaml", text=text)]


def highlighted(leading: Sequence[Statement], sections: Sequence[Section], found: Study) -> tuple[Highlight, ...]:
    """What stands out in the printed statements."""
    statements = [*leading, *(statement for section in sections for statement in section.statements)]
    return find_highlights(statements, found.lexicon, found.lexicon.language.code, found.sentences)


def summarize(texts: Sequence[str], words: int = 250) -> list[str]:
    """Sentences of the texts worth at most ``words`` words, in reading order; furniture is left out.

    The selector alone, without sections: COVER on plain English texts.
    """
    language = load("en")
    bodies = [clean(Article(file=str(number), text=text, sha256="")) for number, text in enumerate(texts, 1)]
    sentences = [[s.text for s in split(body, index, language.code)] for index, body in enumerate(bodies)]
    return [sentences[text][position] for text, position in cover(sentences, words, language.stopwords)]
