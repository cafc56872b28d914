"""What no article reports: sections whose actors no article names, and actors of whom no sentence says a word.

That nothing is said must be true to the letter: only roles that are given or sure count, and whoever is named in
passing is not silent. A section that is merely empty is none of this: its statements may stand elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from summarizer.composition.filing.study import Study
from summarizer.config.profiles import SectionPlan
from summarizer.language import Language
from summarizer.model import Section, Silence
from summarizer.understanding.names.parties import actor_keys


def find_silence(
    sections: Sequence[Section], plans: Sequence[SectionPlan], found: Study, expected: Iterable[str] = ()
) -> Silence:
    """Titles of empty sections of whose actors nobody is named; names of all such actors.

    ``expected`` are further actors, by name or code, of whom silence is worth telling.
    """
    heard, language = Heard(found), found.lexicon.language
    by_section = {plan.key: known_actors(plan, found) for plan in plans}
    silent = tuple(
        section.title
        for section in sections
        if not section.statements and by_section.get(section.key) and heard.none_of(by_section[section.key])
    )
    actors = dict.fromkeys([*(actor for own in by_section.values() for actor in own), *expected])
    names = dict.fromkeys(actor_name(actor, language) for actor in actors if heard.none_of([actor]))
    return Silence(sections=silent, actors=tuple(names))


def known_actors(plan: SectionPlan, found: Study) -> list[str]:
    """The actors of a section that are given or sure; none where one of its roles is neither."""
    casts = [found.casts[role] for role in plan.actors if role in found.casts]
    if not all(cast.given or cast.sure for cast in casts):
        return []
    return [actor for role in plan.actors for actor in (found.casts[role].actors if role in found.casts else (role,))]


class Heard:
    """Who is named in the articles at all."""

    def __init__(self, found: Study) -> None:
        self.found = found
        self.keys = {key for reading in found.readings for key in reading.parties}
        self.text = " ".join(sentence.text for sentence in found.sentences)

    def none_of(self, actors: Iterable[str]) -> bool:
        """Whether no sentence names any of the actors."""
        lexicon = self.found.lexicon
        return not any(
            actor_keys(actor, lexicon, lexicon.language.code) & self.keys
            or actor_name(actor, lexicon.language).split()[-1] in self.text
            for actor in actors
        )


def actor_name(actor: str, language: Language) -> str:
    """The name of an actor that a profile gives by its code; a name stays as it is."""
    for state in language.states.values():
        if actor in (state.alpha2, state.alpha3):
            return state.names[0]
    return language.bodies[actor].names[0] if actor in language.bodies else actor
