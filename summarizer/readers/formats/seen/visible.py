"""The words of a page that its reader sees: struck, hidden and screen-reader text out, raised marks and ``<q>`` told.

Works on a parsed tree, in place, before anything looks for the article in it, and does not say what the article is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from lxml.html import HtmlElement

from summarizer.readers.formats.seen.raised import raised

_STRUCK = ("del", "s", "strike")
_STRUCK_STYLE = re.compile(r"text-decoration(?:-line)?\s*:\s*[\w\s]*line-through", re.IGNORECASE)
_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)", re.IGNORECASE)
_SCREEN_READER = re.compile(
    r"(?:^|\s)(?:[\w-]*(?:sr-only|visually-?hidden|visuallyhidden|screen-?reader(?:-text|-only)?|a11y-hidden|u-hidden"
    r"|offscreen|assistive-text)[\w-]*)(?:\s|$)",
    re.IGNORECASE,
)
_SHOWN_ON_FOCUS = re.compile(r"not-sr-only|sr-only-focusable", re.IGNORECASE)
_MOST_HIDDEN = 0.3
"""Share of a page's text that hiding may cover: more of it is the article, waiting for a script to show it."""
_CONTEXT = 24
"""Characters before a raised mark that say what it is."""
_INVISIBLE = ("script", "style", "template", "noscript")
_BREAKABLE = ("td", "th", "dt", "dd", "li", "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "blockquote")
_INLINE = frozenset(
    {"span", "a", "b", "i", "em", "strong", "u", "font", "mark", "ins", "small", "label", "bdi", "abbr"}
)


def keep_visible(tree: HtmlElement) -> Counter[str]:
    """Takes out of the tree what nobody sees on the page, and says how many pieces of each kind were taken out.

    Kinds: ``struck``, ``hidden``, ``note``. Raised marks and quotations are written as text.
    """
    gone: Counter[str] = Counter()
    gone["struck"] = _drop(list(_struck(tree)))
    gone["hidden"] = _drop(_hidden(tree))
    gone["note"] = _write_raised(tree)
    _write_quotations(tree)
    for node in list(tree.iter("wbr")):
        node.drop_tag()
    return +gone


def _struck(tree: HtmlElement) -> Iterator[HtmlElement]:
    yield from tree.iter(*_STRUCK)
    yield from (
        node for node in tree.xpath("//*[contains(@style, 'line-through')]") if _STRUCK_STYLE.search(node.get("style"))
    )


def _hidden(tree: HtmlElement) -> list[HtmlElement]:
    found = [node for node in tree.xpath("//body//*[@hidden or @aria-hidden or @class or @style]") if _is_hidden(node)]
    if not found:
        return []
    most = _MOST_HIDDEN * max(1, len(tree.text_content()))
    return [node for node in found if len(node.text_content()) <= most]


def _is_hidden(node: HtmlElement) -> bool:
    names = node.get("class") or ""
    if _SCREEN_READER.search(names):
        return not _SHOWN_ON_FOCUS.search(names)
    if node.tag in _INLINE and node.get("aria-hidden") == "true":
        return not node.text_content().strip() or not any(c.isalnum() for c in node.text_content())
    return node.get("hidden") is not None or bool(_HIDDEN_STYLE.search(node.get("style") or ""))


def _drop(nodes: list[HtmlElement]) -> int:
    """Takes each node out with its text, and leaves a space where words would run together."""
    dropped = 0
    for node in nodes:
        parent = node.getparent()
        if parent is None:
            continue
        dropped += bool(node.text_content().strip())
        before, tail = _text_before(node), node.tail or ""
        glued = before[-1:].isalnum() and tail[:1].isalnum() and node.tag not in _STRUCK
        node.tail = f" {tail}" if glued else tail
        node.drop_tree()
    return dropped


def _write_raised(tree: HtmlElement) -> int:
    notes = 0
    for node in list(tree.iter("sup")):
        if node.getparent() is None:
            continue
        mark, tail = node.text_content(), node.tail or ""
        written = raised(_text_before(node), mark, tail)
        notes += bool(mark.strip()) and not written
        node.tail = written + tail
        node.drop_tree()
    return notes


def _text_before(node: HtmlElement) -> str:
    """The last characters of the same block before a node."""
    before = ""
    while node is not None and len(before) < _CONTEXT:
        previous, parent = node.getprevious(), node.getparent()
        if previous is not None:
            text = "" if previous.tag in ("br", "hr") or not isinstance(previous.tag, str) else previous.text_content()
            before = text + (previous.tail or "") + before
            if previous.tag in ("br", "hr", *_BREAKABLE):
                break
            node = previous
        elif parent is not None:
            before = (parent.text or "") + before
            node = parent if parent.tag in _INLINE else None
        else:
            break
    return before[-_CONTEXT:]


_OUTER, _INNER = ("“", "”"), ("‘", "’")
_MARKS = "“”„«»\"‘’'"


def _write_quotations(tree: HtmlElement) -> None:
    for node in list(tree.iter("q")):
        words = node.text_content().strip()
        if words and words[0] not in _MARKS:
            opening, closing = _INNER if any(above.tag == "q" for above in node.iterancestors()) else _OUTER
            node.text = opening + (node.text or "").lstrip()
            last = node[-1] if len(node) else None
            if last is None:
                node.text = node.text.rstrip() + closing
            else:
                last.tail = (last.tail or "").rstrip() + closing
    for node in list(tree.iter("q")):
        node.drop_tag()
