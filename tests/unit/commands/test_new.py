"""``summarizer new``, the profile that fits, and the roles that ``check`` shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.config.dossier import load_dossier_config
from tests.command_line import Run, dossier

TALKS = {
    "a": """Norway and Chile end talks on fishing

OSLO - Norway and Chile ended a second round of talks on fishing on Tuesday, with Iceland mediating.
Negotiators from Chile and Norway will meet again in May. The talks lasted four hours.
""",
    "b": """Chile, Norway talks bring no text

Published: 18 March 2025

Chile and Norway held talks on fishing quotas on Tuesday. Norwegian negotiators spoke of progress.
Mediators from Iceland said both sides had agreed to go on.
""",
}
KINDS = [
    ("leaders-call", "The president of Peru and the president of Chile spoke by phone on Monday about the port."),
    ("talks", "Peru and Chile held a round of talks on the port. Delegations will go on negotiating."),
    ("visit", "The president of Peru arrived in Chile for a state visit. The visit ends on Friday."),
    ("crisis", "Two soldiers were killed in an attack on a border post of Peru. Fighting went on all night."),
    ("sanctions", "Peru imposed sanctions on Chile. The embargo covers copper."),
    ("conference", "Delegates of forty countries adopted a declaration at the summit. The conference ends today."),
]


def test_new_writes_what_was_found_and_guessed(run: Run) -> None:
    """It loads as it is, and every guess is marked as one."""
    dossier(yaml=None, **TALKS)
    done = run("new", "event")
    assert done.code == 0, done.err
    text = Path("event/dossier.yaml").read_text(encoding="utf-8")
    config = load_dossier_config(Path("event"))
    assert (config.profile, config.title) == ("talks", "Talks between Norway and Chile")
    assert set(config.roles["principals"] or ()) == {"CHL", "NOR"}
    assert set(config.sources) == {"a.txt", "b.txt"}
    settings = [
        line for line in text.splitlines() if line.startswith(("title", "profile", "event_date", "  principals"))
    ]
    assert settings
    assert all("# guessed" in line for line in settings)


def test_new_never_touches_a_dossier_yaml(run: Run) -> None:
    """What an officer wrote stays, and the message says what to do."""
    folder = dossier(yaml="title: Mine\n", **TALKS)
    done = run("new", "event")
    assert done.code == 1
    assert "dossier.yaml: is there already" in done.err
    assert "summarizer check" in done.err
    assert (folder / "dossier.yaml").read_text(encoding="utf-8") == "title: Mine\n"


def test_new_leaves_out_what_is_not_sure(run: Run) -> None:
    """A role of which nobody is sure stands there as a comment, so that it decides nothing."""
    dossier(
        yaml=None, a="Talks went on in the capital on Monday, and nobody said what about. Peru was mentioned once.\n"
    )
    assert run("new", "event").code == 0
    assert "#   principals" in Path("event/dossier.yaml").read_text(encoding="utf-8")
    assert load_dossier_config(Path("event")).roles == {}


def test_a_draft_builds_as_it_is(run: Run) -> None:
    """The next build takes the draft without a complaint."""
    dossier(yaml=None, **TALKS)
    run("new", "event")
    assert run("build", "event", "--formats", "json").code == 0


@pytest.mark.parametrize(("profile", "text"), KINDS)
def test_without_a_profile_the_one_that_fits_is_taken(run: Run, profile: str, text: str) -> None:
    """And said in a notice, with how to name another."""
    dossier(yaml=None, a=text + "\n")
    done = run("check", "event")
    assert f"no profile given: {profile} fits best" in done.err
    assert "set 'profile' in dossier.yaml" in done.err


def test_where_nothing_tells_the_kind_of_event_the_notice_says_so(run: Run) -> None:
    """The usual profile is used, and named."""
    dossier(yaml=None, a="The harbour of Lenz has a new crane. It is forty metres high.\n")
    assert "nothing tells which fits, leaders-call is used" in run("check", "event").err


def test_check_shows_the_roles_and_how_to_set_them(run: Run) -> None:
    """Guessed ones are marked; given ones are not."""
    dossier(yaml="profile: talks\n", **TALKS)
    shown = run("check", "event").out
    assert "principals: Norway, Chile (guessed)" in shown
    assert "to set a role: roles: {ROLE: [actors]} in dossier.yaml" in shown
    dossier(yaml="profile: talks\nroles: {principals: [IS, NATO], affected: [IS]}\n", **TALKS)
    shown = run("check", "event").out
    assert "principals: Iceland, NATO (given)" in shown
    assert "to set a role" not in shown
