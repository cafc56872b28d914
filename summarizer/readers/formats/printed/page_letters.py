"""What the size and height of letters on a PDF page say: raised marks in the text, and the headline above it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from summarizer.readers.formats.seen.raised import raised

Letter = dict[str, Any]
"""A character as pdfplumber gives it: text, x0, x1, top, bottom, size."""

_SMALL = 0.85
"""A raised mark is smaller than this share of the letter before it…"""
_LIFTED = 0.15
"""…and its foot stands higher by this share of that letter's size."""
_NEAR = 0.6
"""It follows within this share of the size."""
_LARGE = 1.3
"""A headline is larger than the usual text by this factor: subheadings in bold are of the same size."""
_LONGEST_HEADLINE = 300
_LEAST_LETTERS = 8
_CONTEXT = 24


def write_raised(letters: list[Letter]) -> bool:
    """Rewrites the raised marks among a page's letters, in place, as what they are; whether there were any."""
    groups = list(_raised_groups(letters))
    for before, group in groups:
        _write(letters, before, group)
    return bool(groups)


def _raised_groups(letters: Sequence[Letter]) -> Iterator[tuple[int, list[int]]]:
    """The index of the letter before, and those of the raised letters that follow it."""
    group: list[int] = []
    base, usual = -1, _usual_size(letters)
    for at, letter in enumerate(letters):
        small = base >= 0 and letter["text"].strip() and letter["size"] <= _SMALL * usual
        if small and _is_raised(letters[base], letters[group[-1] if group else base], letter):
            group.append(at)
            continue
        if group:
            yield base, group
            group = []
        base = at if letter["text"].strip() else base
    if group:
        yield base, group


def _is_raised(base: Letter, last: Letter, letter: Letter) -> bool:
    small = letter["size"] <= _SMALL * base["size"]
    lifted = letter["bottom"] <= base["bottom"] - _LIFTED * base["size"] and letter["bottom"] > base["top"]
    return bool(small and lifted and abs(letter["x0"] - last["x1"]) <= _NEAR * base["size"])


def _write(letters: list[Letter], before: int, group: list[int]) -> None:
    mark = "".join(letters[at]["text"] for at in group)
    context = "".join(letter["text"] for letter in letters[max(0, before - _CONTEXT) : before + 1])
    after = "".join(letter["text"] for letter in letters[group[-1] + 1 : group[-1] + 4])
    written = raised(context, mark, after)
    base = letters[before]
    for number, at in enumerate(group):
        text = written[number : number + 1] if number < len(group) - 1 else written[number:]
        letters[at].update(text=text, top=base["top"], bottom=base["bottom"], size=base["size"])
        if not text:
            letters[at].update(x0=base["x1"], x1=base["x1"])


def headline_lines(words: Sequence[Letter]) -> list[str]:
    """The lines of a page that are set as its headline, top down; ``words`` carry their size."""
    usual = _usual_size(words)
    large = [word for word in words if word["size"] >= _LARGE * usual and len(word["text"]) > 1]
    sizes = Counter[float]()
    for word in large:
        sizes[round(word["size"], 1)] += len(word["text"])
    if not sizes:
        return []
    largest = max(size for size, count in sizes.items() if count >= min(_LEAST_LETTERS, max(sizes.values())))
    chosen = [word for word in large if round(word["size"], 1) == largest]
    lines: list[list[Letter]] = []
    for word in sorted(chosen, key=lambda word: (round(word["top"] / 3), word["x0"])):
        if lines and abs(lines[-1][-1]["top"] - word["top"]) < word["size"] / 2:
            lines[-1].append(word)
        else:
            lines.append([word])
    found = [" ".join(word["text"] for word in line) for line in lines]
    return found if sum(map(len, found)) <= _LONGEST_HEADLINE else []


def _usual_size(words: Sequence[Letter]) -> float:
    sizes = Counter[float]()
    for word in words:
        sizes[round(word["size"], 1)] += len(word["text"])
    return sizes.most_common(1)[0][0] if sizes else 0.0
