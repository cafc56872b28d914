"""Names of the house template's layouts and placeholders, as PowerPoint shows them and as they are found again.

A template that was made from the house template keeps them, so that they must not change.
"""

from __future__ import annotations

TEXT_AND_PANEL = "Text and panel"
TEXT_AND_TABLE = "Text and table"
TITLE_AND_CONTENT = "Title and content"
"""PowerPoint's own layout."""
TIMELINES = {4: "Timeline", 3: "Timeline of three", 2: "Timeline of two"}
"""By how many steps stand on the line of time."""
MARKING_FOOT = "Marking at the foot"
SUBTITLE = "What, for whom, as of when"
WHEN, WHAT = "When", "What"
"""Before the number of a step; in small letters the roles of its two texts."""
