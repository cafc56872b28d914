"""The document that the browser loads once; what an act changes is drawn anew inside it."""

from __future__ import annotations

from summarizer.renderers.web.elements import element, escaped
from summarizer.review.page.cards import app_html
from summarizer.review.session import Session

KEYS = (
    ("j, k", "next, previous card"),
    ("a", "reviewed, and on to the next"),
    ("x", "drop the sentence or label"),
    ("p", "pin it where it stands"),
    ("m and a digit", "move it to the section of that number; b for the bottom line, o for also reported"),
    ("J, K", "further down, further up in its section"),
    ("r", "as the program proposes it again"),
    ("g and a key", "go to the section or kind of label with that key before its heading"),
    ("e", "correct: the speaker, when and by whom, what sources differ in"),
    ("s", "which articles say this"),
    ("=", "on two sentences one after the other: they differ"),
    ("n", "on to the candidates of the section, once more for the rest"),
    ("1 … 9, Enter", "put that candidate in, put in the one in view"),
    ("c", "desk comment"),
    ("f", "flag"),
    ("u or Ctrl+Z, U", "undo, redo"),
    ("d", "what is new, changed or withdrawn since the last build or issue"),
    ("/", "search brief and articles"),
    ("v", "preview of memo and slides"),
    ("B", "build"),
    ("?", "these keys"),
    ("Esc", "close, or back to the cards"),
)
"""As the help shows them; page.js does them."""


def page_html(session: Session, said: str = "") -> str:
    """The whole document; ``said`` is what it tells from the start."""
    title = escaped(session.brief.title)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Review: {title}</title>\n"
        '<link rel="icon" href="favicon.ico">\n'
        '<link rel="stylesheet" href="page.css">\n<script src="page.js" defer></script>\n</head>\n<body>\n'
        '<a class="skip" href="#cards">To the brief</a>\n'
        f'<div id="app" data-version="{escaped(session.version)}">{app_html(session)}</div>\n'
        f'<div id="said" role="status" aria-live="polite">{escaped(said)}</div>\n{_dialogs()}</body>\n</html>\n'
    )


def _dialogs() -> str:
    rows = "".join(
        element("tr", element("th", element("kbd", escaped(key)), scope="row") + element("td", escaped(what)))
        for key, what in KEYS
    )
    close = '<form method="dialog"><button>Close</button></form>'
    switch = (
        '<label class="switch"><input type="checkbox" id="keys-on" checked> Single keys act '
        "(off: for screen readers and voice control)</label>"
    )
    keys = _dialog("keys", "Keys", switch + element("table", rows) + close)
    preview = _dialog("preview", "Preview", '<p id="preview-said"></p><div id="preview-pictures"></div>' + close)
    return keys + preview + _dialog("ask", "Correct", '<form method="dialog" id="ask-form"></form>')


def _dialog(name: str, title: str, inside: str) -> str:
    heading = f'<h2 id="{name}-title">{escaped(title)}</h2>'
    return f'<dialog id="{name}" aria-labelledby="{name}-title">{heading}{inside}</dialog>\n'
