"""Profiles: found by name or path, and checked."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from summarizer.config.places import packaged_layouts
from summarizer.config.profiles import load_profile, profile_names
from summarizer.errors import InputError

SHORT = "title: T\nsections: [{key: a, title: A, kind: outcome}]\n"
BUILT_IN = ("conference", "crisis", "leaders-call", "sanctions", "talks", "visit")


def write(path: Path, text: str) -> Path:
    """A profile file of that text."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def complaint(folder: Path, text: str) -> str:
    """What is said about a profile that is wrong."""
    with pytest.raises(InputError) as caught:
        load_profile(write(folder / "x.yaml", text))
    return str(caught.value).replace(f"{folder}/", "")


@pytest.mark.parametrize("name", BUILT_IN)
def test_built_in_profiles_are_sound(name: str) -> None:
    """Each has its next steps, and each topic its words."""
    profile = load_profile(name)
    assert profile.name == name
    assert "next_steps" in {section.kind for section in profile.sections}
    assert len({section.title for section in profile.sections}) == len(profile.sections)


def test_built_in_profiles_name_no_event() -> None:
    """What is built in serves any event: capitals stand only at the start of a phrase, and for the Security Council."""
    allowed = {"Security", "Council", "European", "Union", "Europe"}
    for path in packaged_layouts().glob("profiles/*.yaml"):
        found = set(re.findall(r"(?<=[a-z,] )[A-Z][a-z]+", path.read_text(encoding="utf-8")))
        assert found <= allowed, path.name


def test_roles_found_in_the_articles_are_none() -> None:
    """``auto`` stays apart from an empty list, and NO is Norway."""
    roles = load_profile("leaders-call").roles
    assert roles["principals"] is None
    assert roles["europe"] == ("EU", "GB", "NO", "CH")


def test_lookup_goes_from_the_dossier_to_layouts_to_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The path relative to the file that names it wins, then ./layouts, then what comes with the program."""
    monkeypatch.chdir(tmp_path)
    assert load_profile("talks").title == "Talks between {principals}"
    write(tmp_path / "layouts" / "profiles" / "talks.yaml", SHORT)
    assert load_profile("talks").title == "T"
    assert load_profile("layouts/profiles/talks.yaml").name == "talks"
    dossier = tmp_path / "inputs" / "event"
    write(dossier / "own.yaml", SHORT.replace("title: T", "title: Own"))
    assert load_profile("own.yaml", dossier).title == "Own"
    assert "leaders-call" in profile_names()
    with pytest.raises(InputError, match=r"unknown profile 'own\.yaml'"):
        load_profile("own.yaml")


def test_an_unknown_name_is_told_the_near_one() -> None:
    """A slip of the pen gets the name that was meant."""
    with pytest.raises(InputError, match=r"unknown profile 'talk' \(did you mean 'talks'\?\); name one of"):
        load_profile("talk")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "x.yaml:1:1: 'sections' is missing\n"),
        ("title: T\nsections: []", "x.yaml:2:1: a profile has at least one section"),
        (SHORT + "titel: x", "x.yaml:3:1: unknown key 'titel' (did you mean 'title'?)"),
        (
            SHORT.replace("outcome", "outcom"),
            "x.yaml:2:31: 'outcom' is no kind of section (did you mean 'outcome'?); one of: ",
        ),
        (SHORT.replace("outcome", "topic"), "x.yaml:2:12: section 'a' is of kind topic, which needs 'about' or 'cues'"),
        (SHORT.replace("key: a", "key: bottom_line"), "x.yaml:2:1: the section key 'bottom_line' is taken"),
        (SHORT.replace("key: a", "key: A b"), "x.yaml:2:18: 'sections.0.key'"),
        (SHORT.replace("title: T", 'title: "{affectd}"\nroles: {affected: auto}'), "x.yaml:1:1: the title '{affectd}'"),
        (SHORT.replace("title: T", 'title: "a { b"'), "x.yaml:1:1: "),
        (
            "title: T\nroles: {affected: auto}\nsections: [{key: a, title: A, kind: response, actors: [afected]}]",
            "x.yaml:1:1: section 'a': unknown role 'afected' (did you mean 'affected'?)",
        ),
    ],
)
def test_wrong_profiles_are_told_with_their_place(tmp_path: Path, text: str, message: str) -> None:
    """Path, line, column, what is wrong, and what would be right."""
    assert complaint(tmp_path, text).startswith(message)


def test_profiles_of_others_load(shared: Path) -> None:
    """Profiles written by somebody else for other events are read without complaint."""
    profiles = [load_profile(path) for path in sorted((shared / "profiles").glob("*.yaml"))]
    assert all(profile.sections for profile in profiles)
