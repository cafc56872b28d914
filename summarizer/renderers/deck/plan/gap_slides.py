"""Where the accounts differ, the words side by side, and what none of them says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from summarizer.model import Difference
from summarizer.renderers.deck.plan.given import Given, Head, fitted, make
from summarizer.renderers.deck.plan.measure import fit
from summarizer.renderers.deck.plan.notes import verbatim
from summarizer.renderers.deck.plan.slides import Paragraph, Slide
from summarizer.renderers.deck.plan.table_slides import capital, numbered, table_slides
from summarizer.renderers.deck.plan.tables import Grid
from summarizer.renderers.deck.plan.text_slides import heading
from summarizer.renderers.deck.template import forms

ACTORS = 12
"""Names in one line of those that nothing is said of."""


def difference_slides(given: Given, _taken: frozenset[str]) -> list[Slide]:
    """Differences and gaps on one slide where they fit (or the deck is to be short), else on slides of their own."""
    found = [difference for difference in given.brief.differences if len(difference.values) > 1]
    gaps = _gaps(given)
    notes = [*_difference_notes(given, given.brief.differences), *map(given.own, _silences(given))]
    both = _side_by_side(given, found, gaps, notes)
    if both:
        return [both]
    return [*(_difference_table(given, found) if found else []), *_gap_slides(given, gaps, notes)]


def _gaps(given: Given) -> list[Paragraph]:
    """What no article says, and what one account leaves out, as the article that notes it puts it; short ones first."""
    left_out = [value for d in given.brief.differences if len(d.values) == 1 for value in d.values]
    left_out.sort(key=lambda value: len(value.text.split()))
    return [*map(given.own, _silences(given)), *(given.cited(v.text, (v.source,)) for v in left_out)]


def _silences(given: Given) -> list[str]:
    silent = given.brief.silent
    names = [silent.actors[at : at + ACTORS] for at in range(0, len(silent.actors), ACTORS)]
    sections = [given.label("silent_section", what=", ".join(silent.sections))] if silent.sections else []
    return [*sections, *(given.label("silent_actor", what=", ".join(group)) for group in names)]


def _side_by_side(
    given: Given, found: Sequence[Difference], gaps: Sequence[Paragraph], notes: Sequence[Paragraph]
) -> Slide | None:
    """Both on one slide: all of them, or in a short deck as many as fit; None where that is not possible."""
    form = given.forms.get("two")
    if form is None or "left head" not in form.slots or not found or not gaps:
        return None
    whole = _columns(given, found, gaps, notes)
    if whole or not given.short:
        return whole
    return next(filter(None, (_fullest(given, found, gaps[:count], notes) for count in range(len(gaps), 0, -1))), None)


def _fullest(
    given: Given, found: Sequence[Difference], gaps: Sequence[Paragraph], notes: Sequence[Paragraph]
) -> Slide | None:
    """The slide with every difference that still finds room beside the gaps; a long one does not bar the next."""
    kept, slide = list[Difference](), None
    for difference in found:
        wider = _columns(given, [*kept, difference], gaps, notes)
        if wider:
            kept, slide = [*kept, difference], wider
    return slide


def _columns(
    given: Given, found: Sequence[Difference], gaps: Sequence[Paragraph], notes: Sequence[Paragraph]
) -> Slide | None:
    form, least = given.forms["two"], given.style.body_least_pt
    left = [p for d in found for p in (given.own(capital(d.what)), *_values(given, d, level=1))]
    label = given.label("differences_and_unknown")
    fills = [
        fitted(form, "left head", [given.own(given.label("differences"))], forms.SMALLEST),
        fitted(form, "left", left, least),
        fitted(form, "right head", [given.own(given.label("unknown"))], forms.SMALLEST),
        fitted(form, "right", list(gaps), least),
    ]
    texts = [fill for fill in fills if fill]
    if len(texts) < len(fills) or sum(text.words for text in texts) + len(label.split()) > given.style.words:
        return None
    return make(given, Head(form, label, heading(given, form, label)), texts, notes)


def _values(given: Given, difference: Difference, *, level: int) -> list[Paragraph]:
    """Each wording once, with all the sources that have it."""
    sources: dict[str, list[int]] = {}
    for value in difference.values:
        sources.setdefault(value.text, []).append(value.source)
    return [given.cited(f"“{text}”", sorted(set(numbers)), level) for text, numbers in sources.items()]


def _difference_notes(given: Given, found: Iterable[Difference]) -> list[Paragraph]:
    notes = []
    for difference in found:
        notes.append(given.own(capital(difference.what)))
        for value in difference.values:
            notes += verbatim(given, value.sentence, value.source)
    return notes


def _difference_table(given: Given, found: Sequence[Difference]) -> list[Slide]:
    label = given.label("differences")
    header = [[given.own(given.label("fact"))], [given.own(given.label("accounts"))]]
    rows = [[[given.own(capital(d.what))], _values(given, d, level=0)] for d in found]
    grid = Grid(shares=(1.0, 2.6), header=header, rows=tuple(rows), name=label)
    return table_slides(given, label, grid, _difference_notes(given, found))


def _gap_slides(given: Given, gaps: Sequence[Paragraph], notes: Sequence[Paragraph]) -> list[Slide]:
    """The gaps as a list; in a short deck as much of it as one slide holds."""
    label, least = given.label("unknown"), given.style.body_least_pt
    slot = given.forms["section"].slots[forms.MAIN]
    slides, rest = list[Slide](), list(gaps)
    while rest and not (given.short and slides):
        count = min(len(rest), given.style.bullets)
        while count > 1 and not (_few(given, rest[:count]) and fit(rest[:count], slot, least)):
            count -= 1
        form = given.forms["lone" if count == 1 else "section"]
        text = fitted(form, forms.MAIN, rest[:count], forms.SMALLEST)
        slides.append(make(given, Head(form, label, heading(given, form, label)), [text] if text else [], notes))
        rest = rest[count:]
    return numbered(given, label, slides)


def _few(given: Given, paragraphs: Sequence[Paragraph]) -> bool:
    label = len(given.label("unknown").split()) + 1
    return sum(len(paragraph.text.split()) for paragraph in paragraphs) + label <= given.style.words
