"""Choose the sentence that heads a slide, and shorten it only where that takes nothing of its meaning away.

What may go: an opening phrase that says when or on what occasion, and a loose clause at the end. A sentence is left
whole when the part holds an attribution, a negation, a condition or a contrast. English only: in another language
sentences are never shortened.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

CUT = "…"
LONGEST_OPENING = 9
"""Words: longer openings say more than when."""
SHORTEST_REST = 6
"""Words that must be left for a sentence to stand by itself."""
KEPT = frozenset(
    """
    not no nor never none nobody nothing neither without cannot nowhere hardly scarcely barely
    but although though unless if until till only however yet despite except whereas while whether because since
    provided otherwise instead rather before after once when unlike barring pending excluding depending subject lest
    according said says say saying told tells telling stated states stating added adds adding announced announcing
    confirmed confirming claimed claims claiming insisted insisting stressed stressing warned warning noted noting
    argued arguing declared declaring reported reporting reportedly allegedly citing quoted quoting called calling
    statement statements interview remarks speech words report reports view opinion account letter post
    demanded demanding urged urging described describing accused accusing denied denying refused refusing rejected
    rejecting must may might could would should possibly perhaps likely unlikely expected
    """.split()  # noqa: SIM905 -- a list of words is read as one
)
"""Words of negation, contrast, condition, attribution and doubt: no part with one of them is ever cut off."""
OPENINGS = frozenset("on in at during late early earlier later meanwhile today yesterday speaking".split())  # noqa: SIM905
OCCASIONS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december today yesterday morning afternoon evening night day week weekend month year hours
    call conversation meeting talks summit conference session visit ceremony capital meanwhile earlier later
    """.split()  # noqa: SIM905
)
"""What an opening must name: a time or an occasion."""
LOOSE = re.compile(r"(?:which|who|whose|where)\b|[a-z]+ing\b", re.IGNORECASE)
"""How a loose final clause begins: relative or participle."""
NOT_PARTICIPLES = frozenset(("including", "following", "during", "king", "nothing", "everything", "something"))
JOINTS = re.compile(r", (?:and |starting |following )?| and that ")
"""Where a fragment may end before its end."""
WORTH_CUTTING = 4
"""Words: a shorter tail is not worth an ellipsis."""
WORD = re.compile(r"[\w’'-]+")
PAIRS = (("“", "”"), ("(", ")"), ("[", "]"), ("«", "»"))


def shortened(text: str, language: str) -> Iterator[str]:
    """The sentence without its loose end, without its opening, and without both: each verbatim but for the ``…``."""
    if language != "en" or not _balanced(text):
        return
    end = _loose_end(text)
    opening = _opening(text)
    if end is not None:
        yield f"{text[:end]} {CUT}"
    if opening is not None:
        yield f"{CUT} {text[opening:]}"
        if end is not None and end > opening:
            yield f"{CUT} {text[opening:end]} {CUT}"


def trimmed(text: str, language: str) -> str:
    """A fragment cut before its last part where that may go, marked ``…``; the fragment itself where it must stay.

    For cells of tables, where a part joined by a comma or by "and" may go as well as a loose clause.
    """
    if language != "en" or not _balanced(text):
        return text
    for joint in JOINTS.finditer(text):
        head, tail = text[: joint.start()], text[joint.end() :]
        enough = len(_words(head)) >= SHORTEST_REST and len(_words(tail)) >= WORTH_CUTTING
        if enough and not KEPT & set(_words(tail)) and _balanced(head) and _balanced(tail):
            return f"{head} {CUT}"
    return text


def _opening(text: str) -> int | None:
    """Where the sentence goes on after an opening that may go; None where it must stay."""
    comma = text.find(", ")
    if comma < 0:
        return None
    words = _words(text[:comma])
    fits = words[:1] and words[0] in OPENINGS and len(words) <= LONGEST_OPENING
    if not fits or KEPT & set(words) or not OCCASIONS & set(words):
        return None
    rest = text[comma + 2 :]
    whole = len(_words(rest)) >= SHORTEST_REST and _balanced(rest) and not LOOSE.match(rest)
    return comma + 2 if whole and not _is_list(text, comma) else None


def _is_list(text: str, comma: int) -> bool:
    """Whether the comma stands between items ("on Monday, Tuesday and Friday"), not after an opening."""
    after = _words(text[comma + 2 :])[:3]
    return bool({"and", "or"} & set(after[:3])) or bool(after and after[0] in OCCASIONS)


def _loose_end(text: str) -> int | None:
    """Where the sentence ends before a loose clause that may go; None where it must stay whole."""
    comma = text.rfind(", ")
    if comma < 0:
        return None
    tail, head = text[comma + 2 :], text[:comma]
    words = _words(tail)
    if not LOOSE.match(tail) or words[0] in NOT_PARTICIPLES or KEPT & set(words):
        return None
    return comma if len(_words(head)) >= SHORTEST_REST and _balanced(head) and _balanced(tail) else None


def _words(text: str) -> list[str]:
    return [word.casefold().removesuffix("n’t") if not word.endswith(("n’t", "n't")) else "not"
            for word in WORD.findall(text)]  # fmt: skip


def _balanced(text: str) -> bool:
    """Whether each quotation mark and bracket that opens in the text closes in it."""
    return all(text.count(left) == text.count(right) for left, right in PAIRS) and text.count('"') % 2 == 0
