"""Which cases of a parameter the tests of a run ask for: what is drawn in one go is drawn for them alone."""

from __future__ import annotations

from typing import Any

import pytest


def asked(session: pytest.Session, parameter: str) -> list[Any]:
    """The values of the parameter in the order of the tests, each once."""
    calls = (getattr(item, "callspec", None) for item in session.items)
    return list(dict.fromkeys(call.params[parameter] for call in calls if call and parameter in call.params))
