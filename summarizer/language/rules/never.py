"""The pattern of a language that has none: it matches nowhere."""

from __future__ import annotations

import re

NEVER = re.compile(r"(?!)")
