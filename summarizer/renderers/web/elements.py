"""HTML elements as text. What stands in an article or in dossier.yaml becomes text here, never markup."""

from __future__ import annotations

import html

ATTRIBUTES = {"klass": "class", "aria_label": "aria-label", "aria_hidden": "aria-hidden"}


def escaped(text: str) -> str:
    """Text that a browser shows as it stands, in an element or in an attribute."""
    return html.escape(text, quote=True)


def element(name: str, inside: str, **attributes: str | None) -> str:
    """An element around what is HTML already; attributes that are None are left out, their values are escaped."""
    written = "".join(
        f' {ATTRIBUTES.get(key, key)}="{escaped(value)}"' for key, value in attributes.items() if value is not None
    )
    return f"<{name}{written}>{inside}</{name}>"


def listed(name: str, items: list[str], **attributes: str | None) -> str:
    """A list element with its items; nothing where there are none."""
    return element(name, "".join(element("li", item) for item in items), **attributes) if items else ""
