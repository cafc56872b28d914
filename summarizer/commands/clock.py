"""The day on which a brief is prepared: the only place that looks at the clock and the environment."""

from __future__ import annotations

import datetime
import os

from summarizer.errors import InputError


def today() -> datetime.date:
    """SOURCE_DATE_EPOCH where it is set (reproducible-builds.org), else today, both UTC."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.datetime.now(datetime.UTC).date()
    try:
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC).date()
    except (ValueError, OverflowError, OSError) as error:
        raise InputError(
            f"SOURCE_DATE_EPOCH is {epoch!r}, not seconds since 1970", remedy="unset it, or set it to a whole number"
        ) from error
