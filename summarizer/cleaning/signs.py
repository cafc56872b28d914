"""Why a paragraph is furniture, judged by its own words and shape and a glance at its neighbours.

Where the article begins and ends is judged in ``block``.
"""

from __future__ import annotations

import re

from summarizer.cleaning.mastheads import is_path
from summarizer.cleaning.pictures import mark_blocks, mark_captions, mark_copies
from summarizer.cleaning.teasers import mark_teasers
from summarizer.cleaning.topic import Topic
from summarizer.cleaning.units import PROSE_WORDS, Unit
from summarizer.cleaning.vocabulary import Vocabulary

Reason = str | None

_MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра"
    r"|чер|лип|сер|вер|жов|лис|гру|janv|févr|avr|juin|juil|août|déc|ene|abr|ago|dic|mai|okt|dez|mär|märz)"
)
_DATE = re.compile(
    rf"\b(?:\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|\d{{4}}-\d{{2}}-\d{{2}}|{_MONTH}\w*\.? \d{{1,2}}\b"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\.? (?:de )?{_MONTH}\w*|\d{{1,2}}:\d{{2}}(?: ?[ap]\.?m)?"
    r"|\d{1,2}\.\d{2} (?:[A-Z]{2,4}|Uhr)\b"
    r"|\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?) ago)",
    re.IGNORECASE,
)
_SURE_DATE = re.compile(r"\d:\d\d|\b20\d\d\b")
_CAPITAL_CREDIT = re.compile(
    r"[.!?»”\"]\s+((?:[^\W\d_]{2,}[ -]){1,4}[^\W\d_]{2,})(\s*/\s*[\w ]{2,30}|\s+[«“\"][^»”\"]{2,40}[»”\"])?$"
)
"""``… on Monday. JANE ROE / AGENCY``, ``… lundi. JEANNE ROE POUR « LE JOURNAL »``: who took a picture, in capitals."""
_NAMED_AUTHOR = re.compile(
    r"(?:[Bb]y|BY|[Pp]ar|[Vv]on|[Pp]or)\s+(?:[A-ZÀ-Þ][\w.’'-]*|de|van|von|al|bin)(?:\s(?:[A-ZÀ-Þ][\w.’'-]*|de|van|von|al|bin)){0,5}"
    r"(?:(?:,| and| et| und| y| &)\s[A-ZÀ-Þ].{1,40})?(?:\s?[,|•·–-].{0,60})?$"
)
_UNNAMED_AUTHOR = re.compile(
    r"(?:(?:by|from) (?:our|staff|agencies|news agencies|the newsroom)\b.{0,60}|from\s*:\s*\S.{1,80})$", re.IGNORECASE
)
"""``By our staff and agencies``, ``From: The Ministry of Ports``."""
_COMMENTER = re.compile(
    r"(?:\b(?:says|said|writes|wrote|dit|sagt|schreibt|dice|diz|пишет|пише)\s*:$"
    r"|^(?:reply|répondre|antworten|responder|ответить|відповісти)\W*$|\d{4} at \d{1,2}:\d{2})",
    re.IGNORECASE,
)
_GALLERY = re.compile(r"(?:image|photo|slide|foto|bild|фото) \d+ (?:of|von|de|sur|из|з)\b|^\d+ ?/ ?\d+$", re.IGNORECASE)
_POST = re.compile(r"— .{2,60}\(@\w+\)")
"""A post on a social network that the article quotes, with its author: ``We agreed. — Ada Brandt (@brandt) May 3``."""
_PLAYER = re.compile(r"\bautoplay (?:autoplay|close|skip)\b|\bskip ad ×", re.IGNORECASE)
"""Buttons of a player or a gallery that were copied with its captions."""
_BRACKETED = re.compile(r"\[[^\[\]]+\]$")
"""A whole paragraph in square brackets: the headline of another story, or the editor speaks."""
_ADDRESS_ALONE = re.compile(r"(?:https?://|www\.|pic\.twitter)\S+$|\S+@\S+\.\w+$|@\w+$")
_CREDIT_CHARACTERS = 120
"""At the end of a caption, within which the photographer is named."""
_SIGNED_ALONE = 3
"""Paragraphs of the longest text whose first one an agency may sign; in a longer one it signs the last, or a photo."""
_CREDITED_WORDS = 20
"""Longer paragraphs end in capitals for other reasons than a credit: a slogan, or the agency whose text it is."""
_AUTHOR_NOTE_WORDS = 45
_CONSENT_WORDS = 150
_CONSENT_QUOTED = 3
"""Words of consent in a paragraph with a quotation: a minister may say what he will do with your data."""
_QUOTED = re.compile(r"[“«„]|\"\w")
_WEB_WORDS = 30
_CRUMB_WORDS = 4
_DATE_WORDS = 14
_DATE_LINE_WORDS = 8
_BARE_DATE_WORDS = 6
_SHORT_SENTENCE = 8
_ON_TOPIC_TIES = 2
_PROTECTED = frozenset(
    {
        "share",
        "follow",
        "related",
        "advertisement",
        "tags",
        "byline",
        "web words",
        "subscribe",
        "login",
        "author note",
        "teaser",
    }
)
"""Reasons that a full sentence on its neighbours' topic outweighs."""
_COMMENTER_WORDS = 14


def is_commenter(unit: Unit) -> bool:
    """True for the head of a reader's comment: ``Anna says:``, ``Reply``, ``3 May 2019 at 10:20``."""
    return unit.count < _COMMENTER_WORDS and bool(_COMMENTER.search(unit.text))


def find_signs(units: list[Unit], vocabulary: Vocabulary) -> list[Reason]:
    """For each paragraph why it is furniture, or None."""
    signs = [_sign(unit, vocabulary) for unit in units]
    if len(units) > _SIGNED_ALONE and units[0].signed and not signs[0]:
        signs[0] = "caption"
    mark_captions(units, signs, vocabulary)
    mark_blocks(units, signs)
    mark_copies(units, signs)
    mark_teasers(units, signs)
    return _protect(units, signs, vocabulary)


def _sign(unit: Unit, vocabulary: Vocabulary) -> Reason:
    """Each check in turn; the first that speaks names the reason."""
    named = vocabulary.name(unit)
    if named == "caption" and unit.signed:
        named = None
    return named or _by_holding(unit, vocabulary) or _by_shape(unit)


def _by_holding(unit: Unit, vocabulary: Vocabulary) -> Reason:
    """The reason by words that stand anywhere in it; each table is searched only where it can decide."""
    count = unit.count
    if _SHORT_SENTENCE <= count < _CONSENT_WORDS and _asks_consent(unit, vocabulary):
        return "legal"
    if count < _AUTHOR_NOTE_WORDS:
        noted = next((reason for reason in ("author note", "caption") if vocabulary.holds_any(reason, unit)), None)
        if noted:
            return noted
    if count >= _WEB_WORDS or not vocabulary.holds_any("web", unit):
        return None
    sentence = (unit.ended or unit.unended_prose) and count >= _SHORT_SENTENCE
    return "web words" if not sentence or vocabulary.holds_any("reader", unit) else None


def _asks_consent(unit: Unit, vocabulary: Vocabulary) -> bool:
    """True for a paragraph on cookies, data or newsletters that speaks to its reader; one about them does not."""
    asked = vocabulary.count_held("consent", unit)
    if not asked or (asked < _CONSENT_QUOTED and _QUOTED.search(unit.text)):
        return False
    sure = unit.count < _WEB_WORDS and vocabulary.holds_any("consent alone", unit)
    return (asked > 1 or sure) and vocabulary.holds_any("reader", unit)


def _is_menu(unit: Unit) -> bool:
    """Whether a line is a path through the site, or a short one with a bar at its end."""
    path = unit.count < PROSE_WORDS and not unit.ended and is_path(unit.text)
    return path or (unit.count <= _CRUMB_WORDS and unit.text.count("|") == 1 and unit.text.strip("|") != unit.text)


def _by_shape(unit: Unit) -> Reason:
    if unit.count <= _DATE_WORDS and (_NAMED_AUTHOR.match(unit.text) or _UNNAMED_AUTHOR.match(unit.text)):
        return "byline"
    if _ADDRESS_ALONE.match(unit.text):
        return "address"
    if unit.count >= _CRUMB_WORDS and _BRACKETED.match(unit.text):
        return "related"
    if _is_menu(unit):
        return "menu"
    if (unit.count < PROSE_WORDS and _GALLERY.search(unit.text)) or _PLAYER.search(unit.text):
        return "gallery"
    credit = _CAPITAL_CREDIT.search(unit.text[-_CREDIT_CHARACTERS:])
    if credit and credit[1].isupper() and (credit[2] or unit.count < _CREDITED_WORDS):
        return "caption"
    return "date" if _is_date_line(unit) else None


def _is_date_line(unit: Unit) -> bool:
    if (
        unit.count > _DATE_WORDS
        or unit.ended
        or unit.bulleted
        or not _DATE.search(unit.text)
        or _POST.search(unit.text)
    ):
        return False
    plain = [word for word in unit.words if not any(c.isdigit() for c in word)]
    return len(plain) <= _DATE_LINE_WORDS and (unit.count <= _BARE_DATE_WORDS or bool(_SURE_DATE.search(unit.text)))


def _protect(units: list[Unit], signs: list[Reason], vocabulary: Vocabulary) -> list[Reason]:
    """A full sentence on the topic of the paragraphs around it stays, though it begins like furniture."""
    topic = Topic(units, signs)
    return [
        None
        if sign in _PROTECTED
        and unit.prose
        and not vocabulary.holds_any("reader", unit)
        and not _credits(unit)
        and topic.ties(at) >= _ON_TOPIC_TIES
        else sign
        for at, (unit, sign) in enumerate(zip(units, signs, strict=True))
    ]


_CREDITS = re.compile(
    r"contributed (?:to|reporting)|(?:reporting|editing|writing|compiled) by|^(?:published|posted|updated)\b",
    re.IGNORECASE,
)


def _credits(unit: Unit) -> bool:
    return bool(_CREDITS.search(unit.text))
