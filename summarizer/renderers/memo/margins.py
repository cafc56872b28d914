"""The head and foot of each page: marking, title, hash of the brief, page number. All artifacts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from summarizer.renderers.marking_looks import look_of
from summarizer.renderers.memo.lines import Line
from summarizer.renderers.memo.look import Look, Span
from summarizer.renderers.memo.memo import Memo, day
from summarizer.renderers.memo.paint import Sheet
from summarizer.renderers.memo.slabs import Fill, Item, Text
from summarizer.renderers.memo.typesetter import ENDLESS

HEAD_BASELINE = 40.0
"""Of the marking, from the page's top."""
FOOT_BASELINE = 28.0
"""Of the marking, from the page's foot."""
RULE_ABOVE_FOOT, LINE_ABOVE_FOOT = 58.0, 45.0
RULE_WIDTH = 0.5
BETWEEN = 24.0
GROUND_PADDING, GROUND_ABOVE, GROUND_HEIGHT = 5.0, 12.5, 17.0


def margins(memo: Memo, sheet: Sheet, digest: str) -> Callable[[int, int], Sequence[Item]]:
    """For a page's index and the number of pages, what stands in its margins, from the page's upper left corner."""
    marking = _marking_items(memo, sheet)
    rule = Fill(
        x=sheet.left,
        y=sheet.height - RULE_ABOVE_FOOT,
        width=sheet.text_width,
        height=RULE_WIDTH,
        colour=memo.setter.colours.rule,
    )

    def of_page(index: int, count: int) -> Sequence[Item]:
        number = _line(
            memo,
            f"{day(memo, memo.brief.prepared_on)}   ·   {digest}   ·   {index + 1} / {count}",
            memo.setter.looks.foot,
        )
        title = memo.setter.one_line(
            memo.brief.title, memo.setter.looks.foot, sheet.text_width - number.width - BETWEEN
        )
        y = sheet.height - LINE_ABOVE_FOOT
        return (
            *marking,
            rule,
            Text(line=title, x=sheet.left, y=y, node=None),
            Text(line=number, x=sheet.left + sheet.text_width - number.width, y=y, node=None),
        )

    return of_page


def _line(memo: Memo, text: str, look: Look) -> Line:
    return memo.setter.lines([Span(text=text, look=look)], ENDLESS)[0]


def _marking_items(memo: Memo, sheet: Sheet) -> list[Item]:
    marking = memo.brief.marking
    if marking is None:
        return []
    drawing = look_of(marking)
    text = marking.text.upper() if drawing.capitals else marking.text
    colour = drawing.colour or memo.setter.colours.text
    line = _line(memo, text, memo.setter.looks.kicker._replace(size=drawing.size, colour=colour))
    inset = GROUND_PADDING if drawing.ground else 0.0
    x = sheet.left + inset + drawing.align * (sheet.text_width - 2 * inset - line.width)
    items: list[Item] = []
    for y in (HEAD_BASELINE, sheet.height - FOOT_BASELINE):
        if drawing.ground:
            items.append(
                Fill(
                    x=x - inset,
                    y=y - GROUND_ABOVE,
                    width=line.width + 2 * inset,
                    height=GROUND_HEIGHT,
                    colour=drawing.ground,
                )
            )
        items.append(Text(line=line, x=x, y=y, node=None))
    return items
