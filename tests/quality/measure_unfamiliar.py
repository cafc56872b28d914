"""What cleaning does with pages it was not tuned on, as far as the pages it was tuned on can tell; ``make bench``.

Twice the same 60 pages, made strange: with no word of furniture known at all, so that only shapes and topics are left;
and each article among the furniture of another page, whole or cut to a short one.
"""

import random
import re
from collections import Counter
from unittest import mock

from summarizer.cleaning.vocabulary import Vocabulary
from tests.quality.measure_cleaning import Score, kept_text, mean_score, read_pages, score, shingles

NOTHING_KNOWN = Vocabulary(phrases={}, starts=(), ends=(), holds={})
PAIRS = 300
SHORT_WORDS = 90
HEAD_LINES = 8
"""Lines right above an article that go with it to the other page: its headline, byline and date."""
LONG_WORDS = 12
OWN_SHARE = 0.5

Parts = tuple[list[str], list[str], list[str]]


def measure_without_words() -> dict[str, float]:
    """The text way, when the tables of furniture words are empty."""
    import html_text

    with mock.patch("summarizer.cleaning.read_vocabulary", return_value=NOTHING_KNOWN):
        return mean_score([score(kept_text(html_text.extract_text(p["html"])), p["gold"]) for p in read_pages()])


def measure_grafted(*, longest_words: int | None = None) -> dict[str, float]:
    """The text way, for articles among the furniture of other pages; cut to so many words where they are given."""
    pages = _parts_of_pages()
    dice = random.Random(1)  # noqa: S311 - no secret
    return mean_score([_graft(*dice.sample(pages, 2), longest_words) for _ in range(PAIRS)])


def _graft(other: Parts, own: Parts, longest_words: int | None) -> Score:
    head, _, tail = other
    body = own[1]
    if longest_words:
        words = 0
        for count, line in enumerate(body, 1):
            words += len(line.split())
            if words >= longest_words:
                body = body[:count]
                break
    lines = [*head[:-HEAD_LINES], *own[0][-HEAD_LINES:], *body, *tail]
    return score(kept_text("\n\n".join(lines)), "\n".join(body))


def _parts_of_pages() -> list[Parts]:
    """What stands above, in and below the article of each page that has one in sentences."""
    import html_text

    found = (_parts(html_text.extract_text(page["html"]), page["gold"]) for page in read_pages())
    return [parts for parts in found if parts]


def _parts(text: str, gold: str) -> Parts | None:
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    wanted = shingles(gold)
    own = [at for at, line in enumerate(lines) if _is_own(re.findall(r"\w+", line), wanted)]
    return (lines[: own[0]], lines[own[0] : own[-1] + 1], lines[own[-1] + 1 :]) if own else None


def _is_own(words: list[str], wanted: Counter[tuple[str, ...]]) -> bool:
    runs = list(zip(words, words[1:], words[2:], words[3:], strict=False))
    held = sum(run in wanted for run in runs)
    return len(words) >= LONG_WORDS and held >= OWN_SHARE * len(runs)


def main() -> None:
    """Prints the figures."""
    figures = {
        "no furniture word known": measure_without_words(),
        "among the furniture of other pages": measure_grafted(),
        f"the same, cut to {SHORT_WORDS} words": measure_grafted(longest_words=SHORT_WORDS),
    }
    for title, values in figures.items():
        print(f"{title}: " + ", ".join(f"{key} {value:.4f}" for key, value in values.items()))


if __name__ == "__main__":
    main()
