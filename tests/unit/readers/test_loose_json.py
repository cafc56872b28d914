"""The data block of a page is read as far as it goes."""

import pytest

from summarizer.readers.metadata.loose_json import read_loosely

WHOLE = {"a": "x // y", "b": [1, 2]}


@pytest.mark.parametrize(
    "source",
    [
        '{"a": "x // y", "b": [1, 2]}',
        '{"a": "x // y", "b": [1, 2,],}',
        '/* data */ {"a": "x // y", // why\n "b": [1, 2]}',
        '//<![CDATA[\n{"a": "x // y", "b": [1, 2]}\n//]]>',
        '<!-- {"a": "x // y", "b": [1, 2]} -->',
        '{"a": "x // y", "b": [1, 2]}; window.x = 1',
        '{"a": "x // y", "b": [1, 2], "c": "cut o',
        '{"a": "x // y", "b": [1, 2], "c": {"d":',
    ],
)
def test_read_loosely(source: str) -> None:
    """Comments, CDATA marks, commas too many, what follows and what was cut off do no harm; strings stay."""
    assert read_loosely(source) == WHOLE or read_loosely(source) == {**WHOLE, "c": {}}


@pytest.mark.parametrize("source", ["", "nonsense", '{"a', "]"])
def test_nothing_to_read(source: str) -> None:
    """A text without any value is refused."""
    with pytest.raises(ValueError, match=r"no object|cannot be read"):
        read_loosely(source)
