"""What no article reports: sections without material, and actors of the profile whom no article names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from summarizer.composition.filing.study import Study
from summarizer.config.profiles import SectionPlan
from summarizer.language import Language
from summarizer.model import Section, Silence
from summarizer.understanding.names.parties import actor_keys


def find_silence(sections: Sequence[Section], plans: Sequence[SectionPlan], found: Study) -> Silence:
    """Titles of sections without statements; names of the sections' actors by or about whom no sentence says a word.

    An actor named only in passing is not silent: that nothing is said must be true to the letter.
    """
    empty = tuple(section.title for section in sections if not section.statements)
    heard = {key for reading in found.readings for key in reading.parties}
    text = " ".join(sentence.text for sentence in found.sentences)
    language = found.lexicon.language
    actors = dict.fromkeys(actor for plan in plans for role in plan.actors for actor in _actors(role, found.roles))
    silent = (a for a in actors if not actor_keys(a, found.lexicon, language.code) & heard)
    names = (actor_name(actor, language) for actor in silent)
    return Silence(sections=empty, actors=tuple(name for name in names if name.split()[-1] not in text))


def _actors(role: str, roles: Mapping[str, Sequence[str]]) -> Sequence[str]:
    return roles.get(role, (role,))


def actor_name(actor: str, language: Language) -> str:
    """The name of an actor that a profile gives by its code; a name stays as it is."""
    for state in language.states.values():
        if actor in (state.alpha2, state.alpha3):
            return state.names[0]
    return language.bodies[actor].names[0] if actor in language.bodies else actor
