"""Outlets are known by address, name and dateline, and unknown where these say nothing or speak against each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.config.outlets import Outlets, load_outlets
from summarizer.config.places import packaged_layouts
from summarizer.errors import InputError
from summarizer.language.state_names import alpha3, state_name

OWN = """
as_of: "2026"
outlets:
  Reuters: {grade: A1}
  apnews.com: {descriptor: the wire the desk reads first}
  Harbour Courier: {domains: [harbour.example], kind: daily, country: MT, grade: C}
"""


@pytest.fixture(scope="module")
def packaged() -> Outlets:
    """The table that comes with the program."""
    return load_outlets([packaged_layouts()])


@pytest.mark.parametrize(
    ("name", "url", "agency", "country"),
    [
        ("Reuters", None, None, "GBR"),
        ("reuters.com", None, None, "GBR"),
        (None, "https://www.reuters.com/world/x", None, "GBR"),
        (None, None, "Reuters", "GBR"),
        ("Reuters", "https://news.yahoo.example/x", None, "GBR"),
        ("Voice  of america", None, None, "USA"),
        ("The Guardian", "https://www.theguardian.com/a", None, "GBR"),
        (None, "https://edition.cnn.com/a", None, "USA"),
        (None, "https://2017-2021.state.gov/a", None, "USA"),
        (None, "https://www.fco.gov.uk/a", None, "GBR"),
        ("Any Paper", "https://abc.net.au/news/1", "AP", "AUS"),
    ],
)
def test_known(packaged: Outlets, name: str | None, url: str | None, agency: str | None, country: str) -> None:
    """An outlet is known by its address first, by its name, and without both by its dateline."""
    found = packaged.of(name=name, url=url, agency=agency)
    assert found is not None
    assert found.country == country
    assert found.as_of == "2025"


@pytest.mark.parametrize(
    ("name", "url", "agency"),
    [
        (None, None, None),
        ("Harbour Courier", None, None),
        ("Harbour Courier", None, "Reuters"),
        (None, "https://harbour.example/a", "Reuters"),
        ("The Guardian", "https://guardian.ng/a", None),
        ("ABC News", None, None),
        ("The Telegraph", None, None),
        ("The National", None, None),
        (None, "https://notreuters.com/a", None),
        (None, "https://reuters.com.harbour.example/a", None),
        ("Reuters Foundation", None, None),
    ],
)
def test_unknown(packaged: Outlets, name: str | None, url: str | None, agency: str | None) -> None:
    """An outlet that is not in the table, a name that several bear, and a name at another's address stay unknown."""
    assert packaged.of(name=name, url=url, agency=agency) is None


def test_the_users_table_lies_over_the_packaged_one(tmp_path: Path) -> None:
    """What the user says counts, found by name or address; what the user leaves out stays."""
    (tmp_path / "outlets.yaml").write_text(OWN)
    known = load_outlets([tmp_path, packaged_layouts()])
    reuters = known.of(name="Reuters", url=None, agency=None)
    assert reuters is not None
    assert (reuters.grade, reuters.kind, reuters.as_of) == ("A1", "agency", "2026")
    ap = known.of(name="The Associated Press", url=None, agency=None)
    assert ap is not None
    assert (ap.descriptor, ap.country) == ("the wire the desk reads first", "USA")
    own = known.of(name=None, url="https://www.harbour.example/1", agency=None)
    assert own is not None
    assert own == known.of(name="harbour courier", url=None, agency=None)


def test_each_name_and_address_of_the_packaged_table_is_of_one_outlet() -> None:
    """No entry lies over another by mistake: as many outlets as there are keys, each with an address and a kind."""
    packaged = load_outlets([packaged_layouts()])
    entries = {id(outlet): outlet for outlet in packaged.addressed.values()}
    keys = [line for line in (packaged_layouts() / "outlets.yaml").read_text("utf-8").splitlines() if ": {" in line]
    assert len(entries) == len([line for line in keys if not line.startswith("#")])
    assert len(packaged.named) == sum(len(outlet.names) for outlet in entries.values())
    assert all(outlet.kind for outlet in entries.values())
    assert all(state_name(outlet.country) for outlet in entries.values() if outlet.country)
    assert not any(outlet.grade or outlet.descriptor for outlet in entries.values())


def test_a_wrong_entry_is_told_with_its_place(tmp_path: Path) -> None:
    """A grade or a kind that there is none of is an error at its line."""
    (tmp_path / "outlets.yaml").write_text("outlets:\n  Reuters: {grade: Z9}\n")
    with pytest.raises(InputError, match=r"outlets.yaml:2:"):
        load_outlets([tmp_path])


def test_a_code_of_two_letters_is_one_of_three() -> None:
    """Codes of both lengths are taken, others stay as they are."""
    assert [alpha3("FR"), alpha3("FRA"), alpha3("EU")] == ["FRA", "FRA", "EU"]
    assert state_name("DEU") == "Germany"
