"""What stands above the statements: title, date, roles, budget, desk comment, approval; each a form of its own."""

from __future__ import annotations

from summarizer.renderers.web.elements import element, escaped
from summarizer.review.state import State

ROLES = {"principals": "The main actors", "affected": "Whom it concerns", "europe": "Who counts as Europe"}
"""Roles of the built-in profiles in plain words; one of a user's own profile is shown by its name."""

WHO = "Names or ISO codes, with commas between; empty: as the articles have it"
BY = "Your name, as the documents print it; any later change of the brief makes the approval lapse"


def _hint(words: str) -> str:
    return element("p", words, klass="hint")


def settings_html(state: State) -> str:
    """The forms, folded: most briefs need one of them."""
    brief, config = state.scene.brief, state.session.given.dossier.config
    forms = [
        _form("title", "Title", _line("value", brief.title, "Title")),
        _form("event_date", "Date of the event", _line("value", brief.event_date or "", "Date as 2025-03-18")),
        _form("words", "Words of the budget", _line("value", str(config.words or state.scene.profile.words), "Words")),
        *(_role(state, role) for role in state.scene.profile.roles),
        _form("comment", "Desk comment", _area(brief.comment or "")),
        _form("approve", "Approve the brief as it is", _line("by", "", "Your name") + _hint(BY)),
    ]
    summary = element("summary", "Title, date, roles, budget, comment, approval")
    return f'<details class="settings" id="settings">{summary}<div class="forms">{"".join(forms)}</div></details>'


def _form(act: str, title: str, inside: str, role: str | None = None) -> str:
    named = f' data-role="{escaped(role)}"' if role else ""
    return (
        f'<form class="setting" data-form="{act}"{named}><fieldset><legend>{escaped(title)}</legend>{inside}'
        f"<button>{'Approve' if act == 'approve' else 'Save'}</button></fieldset></form>"
    )


def _line(name: str, value: str, label: str) -> str:
    return f'<input name="{name}" value="{escaped(value)}" aria-label="{escaped(label)}">'


def _area(value: str) -> str:
    return f'<textarea name="value" rows="4" aria-label="Desk comment" id="comment">{escaped(value)}</textarea>'


def _role(state: State, role: str) -> str:
    cast = state.scene.brief.roles.get(role)
    names = ", ".join(actor.country or actor.name for actor in cast.actors) if cast else ""
    known = "" if cast is None or cast.given else " (guessed)" if cast.sure else " (guessed, not sure)"
    title = f"{ROLES.get(role, role.replace('_', ' ').capitalize())}{known}"
    return _form("role", title, _line("value", names, title) + _hint(WHO), role)
