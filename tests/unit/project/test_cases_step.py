"""The step that runs the small cases says what does not hold."""

from tests.cases import KNOWN, complaints, read_known

OUTPUT = "01-a: ok\n02-b: FALLS SHORT: joined: x\n03-c: FALLS SHORT: title is 'y'\n1 of 3 cases hold\n"


def test_what_falls_short_is_named() -> None:
    """A case that falls short is named, unless it is known; a known one that holds is named too."""
    assert complaints(OUTPUT, {"02-b": "why"}) == ["03-c: FALLS SHORT: title is 'y'"]
    assert complaints(OUTPUT, {"01-a": "why", "02-b": "", "03-c": ""}) == [f"01-a holds: take it out of {KNOWN.name}"]
    assert complaints("", {}) == ["no case was run"]


def test_each_known_case_has_a_reason() -> None:
    """Nothing is taken off the list of cases without saying why."""
    assert all(read_known(KNOWN.read_text(encoding="utf-8")).values())
