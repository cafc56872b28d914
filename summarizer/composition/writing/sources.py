"""The articles as the brief names them: numbered sources, the lines removed from them, the paragraphs of statements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from summarizer.cleaning.partial import cut_short
from summarizer.comparison.support.corrections import corrections
from summarizer.composition.writing.voices import with_voice
from summarizer.config.outlets import NO_OUTLETS, Outlets
from summarizer.model import Body, Passage, Removed, Sentence, Source, Statement


def sources(
    bodies: Sequence[Body],
    origins: Sequence[int],
    statements: Iterable[Statement],
    language: str,
    outlets: Outlets = NO_OUTLETS,
) -> tuple[Source, ...]:
    """A numbered source for each article; ``words`` counts its body, ``words_taken`` what the brief prints of it."""
    taken = dict.fromkeys(range(1, len(bodies) + 1), 0)
    for statement in statements:
        taken[statement.source] += len(statement.text.split())
    return tuple(
        with_voice(with_notes(source(number, body, origin, taken[number]), body, language), outlets)
        for number, (body, origin) in enumerate(zip(bodies, origins, strict=True), 1)
    )


def with_notes(found: Source, body: Body, language: str) -> Source:
    """The source with what its page says of the article itself: that it was corrected, that it is not whole."""
    return replace(found, notes=corrections(body, language), partial=cut_short(body, language))


def source(number: int, body: Body, origin: int, taken: int) -> Source:
    """One article as the brief names it; its title is the one given, else the headline that cleaning found."""
    article = body.article
    return Source(
        number=number,
        file=article.file,
        sha256=article.sha256,
        title=article.title or headline(body),
        outlet=article.outlet,
        author=article.author,
        published=article.published.isoformat() if article.published else None,
        url=article.url,
        language=article.language,
        origin=origin,
        agency=article.origin,
        words=sum(len(article.text[line.start : line.end].split()) for line in body.lines if line.role == "body"),
        words_taken=taken,
    )


def headline(body: Body) -> str | None:
    """The first line that is a title, if there is one."""
    lines = (body.article.text[line.start : line.end].strip() for line in body.lines if line.role == "title")
    return next(lines, None)


def removed(bodies: Sequence[Body]) -> tuple[Removed, ...]:
    """Every line taken for furniture or a caption, with its number and the reason."""
    return tuple(
        Removed(
            source=number,
            line=line.number,
            text=body.article.text[line.start : line.end].strip(),
            reason=line.reason or line.role,
        )
        for number, body in enumerate(bodies, 1)
        for line in body.lines
        if line.role in ("furniture", "caption")
    )


def passages(rows: Iterable[int], sentences: Sequence[Sentence], bodies: Sequence[Body]) -> tuple[Passage, ...]:
    """The paragraph of each chosen sentence, once, in the order of sources and offsets."""
    wanted = {(sentences[row].article, sentences[row].paragraph) for row in rows}
    spans: dict[tuple[int, int], tuple[int, int]] = {}
    for sentence in sentences:
        place = (sentence.article, sentence.paragraph)
        if place in wanted:
            start, _ = spans.get(place, (sentence.start, sentence.end))
            spans[place] = (start, sentence.end)
    return tuple(
        Passage(source=article + 1, start=start, end=end, text=bodies[article].article.text[start:end])
        for (article, _), (start, end) in sorted(spans.items())
    )
