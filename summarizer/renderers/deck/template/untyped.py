"""Names for the objects of libraries that publish no types, so that signatures say what they take."""

from __future__ import annotations

from typing import Any

Element = Any
"""An lxml element."""
Proxy = Any
"""One of python-pptx's objects (presentation, master, layout, part), or of fontTools'."""
