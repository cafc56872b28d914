"""Outlets: what is known of each by its name and its addresses, from the packaged table and the user's own over it.

Facts, and what the desk itself says (a descriptor, a grade). An outlet that no table has stays unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field

from summarizer.config.loading import Config, load_model

FILE = "outlets.yaml"
Kind = Literal[
    "agency", "broadcaster", "daily", "weekly", "magazine", "news site", "government", "organisation", "think tank",
    "blog",
]  # fmt: skip
Ownership = Literal["state", "state-funded", "public", "private", "cooperative", "party"]
Country = Annotated[str, Field(pattern=r"^[A-Z]{2,3}$", description="ISO 3166 code, such as FRA or FR")]
Grade = Annotated[str, Field(pattern=r"^([A-F][1-6]?|[1-6])$", description="A to F and 1 to 6, such as B2")]
AGENCY = "agency"


class Outlet(Config):
    """What is known of an outlet; all of it may be missing."""

    names: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    kind: Kind | None = None
    country: Country | None = None
    ownership: Ownership | None = None
    descriptor: str | None = None
    """The desk's words."""
    grade: Grade | None = None
    """Admiralty scale: how reliable the source is (A to F), how credible what it says (1 to 6)."""
    as_of: str | None = None


class _Table(Config):
    """An outlets file: the table by name or address, and when its facts were so."""

    as_of: str | None = None
    outlets: dict[str, Outlet] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outlets:
    """Outlets by the names and the addresses they are known by; none, where nothing is given."""

    named: Mapping[str, Outlet]
    addressed: Mapping[str, Outlet]

    def of(self, *, name: str | None, url: str | None, agency: str | None) -> Outlet | None:
        """The outlet of an article by its address, else its name, else, where it has neither, by its dateline.

        A name counts no more where the address is another's; an agency's does, since others carry what it writes.
        """
        host = _host(url) if url else None
        if host and (found := self._at(host)):
            return found
        if name is None:
            return self.named.get(_key(agency)) if agency and not host else None
        found = self.named.get(_key(name)) or self._at(_key(name))
        elsewhere = host is not None and found is not None and bool(found.domains) and found.kind != AGENCY
        return None if elsewhere else found

    def _at(self, host: str) -> Outlet | None:
        """The outlet whose domain the host is or stands in, the longest domain first."""
        parts = host.split(".")
        return next(filter(None, (self.addressed.get(".".join(parts[at:])) for at in range(len(parts)))), None)


NO_OUTLETS = Outlets({}, {})


def load_outlets(folders: Iterable[Path]) -> Outlets:
    """The tables of the folders in one, the first of which has the last word.

    Raises InputError as ``load_model`` does.
    """
    known: dict[str, Outlet] = {}
    for path in reversed(outlet_files(folders)):
        table = load_model(path, _Table)
        for key, outlet in table.outlets.items():
            _lay(known, key, outlet.model_copy(update={"as_of": outlet.as_of or table.as_of}))
    entries = list(dict.fromkeys(known.values()))
    named = {_key(name): outlet for outlet in entries for name in outlet.names}
    addressed = {_key(domain): outlet for outlet in entries for domain in outlet.domains}
    return Outlets(named, addressed)


def outlet_files(folders: Iterable[Path]) -> Sequence[Path]:
    """The outlets files of the folders, each once."""
    files = {(folder / FILE).resolve(): folder / FILE for folder in folders if (folder / FILE).is_file()}
    return tuple(files.values())


def _lay(known: dict[str, Outlet], key: str, outlet: Outlet) -> None:
    """Put an entry over the one that bears its name or address; a name with dots and no spaces is an address."""
    is_address = "." in key and " " not in key and key == key.lower()
    outlet = outlet.model_copy(update={("domains" if is_address else "names"): _with(outlet, key, is_address)})
    forms = [_key(form) for form in (*outlet.names, *outlet.domains)]
    before = next(filter(None, (known.get(form) for form in forms)), None)
    if before is not None:
        outlet = _over(before, outlet)
    for form in (*outlet.names, *outlet.domains):
        known[_key(form)] = outlet


def _with(outlet: Outlet, key: str, is_address: bool) -> tuple[str, ...]:
    return (key, *(outlet.domains if is_address else outlet.names))


def _over(before: Outlet, outlet: Outlet) -> Outlet:
    """What is given counts; names and addresses of both are kept."""
    given = {name: value for name, value in outlet if value not in {None, ()}}
    both = {
        "names": tuple(dict.fromkeys((*before.names, *outlet.names))),
        "domains": tuple(dict.fromkeys((*before.domains, *outlet.domains))),
    }
    return before.model_copy(update={**given, **both})


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()


def _host(url: str) -> str | None:
    try:
        return (urlsplit(url).hostname or "").lower() or None
    except ValueError:
        return None
