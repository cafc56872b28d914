"""Lines that say when an article was published: a label or nothing before the date, beside it at most time and outlet.

A date inside a sentence is the event's; "updated" and the clock of the page are not the day of publication.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from summarizer.readers.metadata.dates import MONTH_NAMES, parse_date

Kind = Literal["published", "changed", "plain", "dateline"]

_MONTH = "|".join(sorted(map(re.escape, MONTH_NAMES), key=len, reverse=True))
_DATE = re.compile(
    rf"(?<![\w/.])(?:\d{{1,2}}(?:st|nd|rd|th|er|\.|º)?[\s-]*(?:de |of )?(?:{_MONTH})\b\.?,?[\s-]*(?:de )?(?:19|20)\d\d"
    rf"|(?:{_MONTH})\b\.?\s*\d{{1,2}}(?:st|nd|rd|th)?,?\s*(?:19|20)\d\d"
    r"|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|(?:19|20)\d{6}(?!\d)|\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d"
    r"|(?:19|20)\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)(?![\d/])",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"\b(?:first published|originally published|published|posted|publication date|date(?: of publication)?|issued"
    r"|released|created|publié|veröffentlicht|erschienen|publicado|fecha|опубликован[оа]?|опубліковано"
    r"|дата(?: публикации| публікації)?)\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:(?:last |latest )?(?:updated?|modified|edited|changed|amended|revised|corrected|reviewed|accessed|retrieved)"
    r"|mis à jour|modifié|aktualisiert|geändert|stand|actualizado|modificado|обновлен[оа]?|изменено|оновлено|змінено"
    r"|as of|printed|today is)\b",
    re.IGNORECASE,
)
_WEEKDAYS = (
    "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
    "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
    "|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mo|di|mi|do|fr|sa|so"
    "|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|понеділок|вівторок|середа|п.ятниця|субота|неділя"
)
_AROUND = re.compile(
    rf"\b(?:{_WEEKDAYS})\b\.?"
    r"|\d{1,2}\s?[:.h]\s?\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?\s?m\b\.?|uhr|hrs?|hours|h)?|\b\d{1,4}\s?(?:[ap]\.?\s?m\b\.?|hrs|uhr)"
    r"|\b(?:gmt|utc|bst|cet|cest|e[sd]?t|p[sd]?t|c[sd]t|m[sd]t|msk|ist|aest|aedt|jst|kst|hkt|sgt|gst|eet|eest|wat|eat|pkt|z)\b"
    r"(?:\s?[+-]\d{1,2}(?::?\d{2})?)?|(?<!\w)[+-]\d{2}:?\d{2}\b"
    r"|\b(?:at|on|um|am|à|le|el|les|the|of|a las|local time|local|time|v|в|о)\b"
    r"|\b\d+\s?(?:min(?:ute)?s?)(?: read)?\b|\b\d[\d.,]*\s?(?:comments?|shares?|views?|reads?|likes?|words)\b"
    r"|\b(?:no|nr|n°|issue|edition|week|vol(?:ume)?)\.?\s?\d+\b|\b(?:with|and) (?:news )?agencies\b|\(\)|[\[\](){}:.]",
    re.IGNORECASE,
)
_PARTS = re.compile(r"[|•·—–;,/\\►▪*<>]|\s-\s|\s?--?$|\s--\s|\s{3,}")
_NAME = re.compile(
    r"(?:by |von |par |por )?(?:the )?(?:[^\W\d_]*[A-ZÀ-ÞА-ЯІЇЄҐ][\w.’'&-]*(?:\s|$)|(?:of|and|de|for|in|la|le)\s){1,6}$"
)
_DATELINE = re.compile(
    rf"[A-ZÀ-Þ][\w .,’'/-]{{1,50}}?[,:]?\s+\(?(?P<date>(?:(?:{_MONTH})\.?\s*\d{{1,2}},?\s*(?:19|20)\d\d"
    rf"|\d{{1,2}}\.?\s+(?:{_MONTH})\.?,?\s*(?:19|20)\d\d))\)?\s*(?:[-–—:]|\([\w /.]{{2,30}}\))",
    re.IGNORECASE,
)
_MOST_BESIDE = 2
"""Names beside the date: an outlet and an author."""
_LONGEST = 120
_PROSE_WORDS = 25
"""A line of so many words is a paragraph…"""
_PARAGRAPHS = 2
"""…and dates without a label stand before the second."""
_REACH = 2
"""Lines between a byline and the date that belongs to it."""
_CLOCK_AFTER = datetime.timedelta(days=7)
"""A date that opens the page so long after the text's own dateline is the day on which somebody copied the page."""
_MENU_WORDS, _MENU_LINES = 3, 3
"""So many lines of so few words below a date at the top of the page: it is the clock of the site above its menu."""


class DateLine(NamedTuple):
    """A date that a line names, what for, and what stands beside it in the same line."""

    line: int
    kind: Kind
    date: datetime.date
    beside: tuple[str, ...]


def read_date_line(text: str, language: str | None, number: int = 0) -> DateLine | None:
    """The date of a line that is a date line, or None for any other line and for a date whose order is not sure."""
    line = " ".join(text.split())
    if not line or len(line) > _LONGEST:
        return None
    found = list(_DATE.finditer(line))
    if not found:
        return None
    kind, match = _labelled(line, found)
    date = parse_date(_tidy(match[0]), language=language)
    beside = _beside(line, found)
    if date is None or beside is None:
        return None
    return DateLine(number, kind, date, beside)


def _tidy(text: str) -> str:
    """The date in a form that the reader of dates knows."""
    cjk = re.sub(r"\s*[年月]\s*|\s*日", "-", text).strip("-") if "年" in text else text
    return re.sub(r"^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$", r"\1-\2-\3", cjk)


def _labelled(line: str, found: Sequence[re.Match[str]]) -> tuple[Kind, re.Match[str]]:
    """What the line says of its date: the words before each date decide, those of publication first."""
    start, kinds = 0, list[tuple[Kind, re.Match[str]]]()
    for match in found:
        before = line[start : match.start()]
        start = match.end()
        published, changed = _last(_PUBLISHED, before), _last(_CHANGED, before)
        kind: Kind = "plain" if published == changed == -1 else "published" if published > changed else "changed"
        kinds.append((kind, match))
    for wanted in ("published", "plain", "changed"):
        for kind, match in kinds:
            if kind == wanted:
                return kind, match
    return kinds[0]


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((match.start() for match in pattern.finditer(text)), default=-1)


def _beside(line: str, found: Sequence[re.Match[str]]) -> tuple[str, ...] | None:
    """The names beside the dates of a line; None where more stands there than names, so that it is no date line."""
    rest = line
    for match in reversed(found):
        rest = f"{rest[: match.start()]} | {rest[match.end() :]}"
    rest = _CHANGED.sub(" | ", _PUBLISHED.sub(" | ", rest))
    parts = [" ".join(_AROUND.sub(" ", part).split()) for part in _PARTS.split(rest)]
    names = [part for part in parts if any(c.isalpha() for c in part)]
    if len(names) > _MOST_BESIDE or not all(_NAME.match(name) for name in names):
        return None
    return tuple(names)


def published_line(lines: Sequence[str], language: str | None, bylines: Sequence[int] = ()) -> DateLine | None:
    """The line of an article's head that says when it was published; None where none does, or several disagree.

    ``bylines`` are the indexes of lines that name the author.
    """
    read = (read_date_line(line, language, at) for at, line in enumerate(lines))
    found = [date for date in read if date]
    head = lines[: _end_of_head(lines)]
    labelled = [date for date in found if date.kind == "published"]
    if labelled:
        return labelled[0]
    plain = _without_clock([date for date in found if date.kind == "plain" and date.line < len(head)], head)
    if len({date.date for date in plain}) > 1:
        near = [date for date in plain if any(abs(date.line - byline) <= _REACH for byline in bylines)]
        plain = near if len({date.date for date in near}) == 1 else []
    told = _dateline(head, language)
    if plain and told and plain[0].line == 0 and plain[0].date - told.date > _CLOCK_AFTER:
        return told
    return plain[0] if plain else told


def _end_of_head(lines: Sequence[str]) -> int:
    prose = [at for at, line in enumerate(lines) if len(line.split()) >= _PROSE_WORDS]
    return prose[_PARAGRAPHS - 1] if len(prose) >= _PARAGRAPHS else len(lines)


def _without_clock(plain: list[DateLine], head: Sequence[str]) -> list[DateLine]:
    """The dates without the page's clock: one that opens the page above a menu, or above another date."""
    if not plain or plain[0].line > 0:
        return plain
    others = [date for date in plain if date.date != plain[0].date]
    below = [len(line.split()) <= _MENU_WORDS for line in head[1 : 1 + _MENU_LINES]]
    menu = len(below) == _MENU_LINES and all(below)
    return others if others or menu else plain


def _dateline(head: Sequence[str], language: str | None) -> DateLine | None:
    for at, line in enumerate(head):
        found = _DATELINE.match(line)
        date = parse_date(found["date"], language=language) if found else None
        if date and len(line.split()) >= _PROSE_WORDS // 2:
            return DateLine(at, "dateline", date, ())
    return None
