"""What "he said" and "the official said" refer to, from who spoke and who was named; None where it is not sure."""

from __future__ import annotations

from typing import NamedTuple

from summarizer.language.lists import SpokenLists
from summarizer.understanding.names.name_runs import name_runs, run_text
from summarizer.understanding.names.persons import Persons
from summarizer.understanding.speech.anaphors import same_role
from summarizer.understanding.speech.beside.frames import Attribution
from summarizer.understanding.speech.descriptions import described_before
from summarizer.understanding.speech.discourse import MAX_ARTICLE_AWAY, MAX_PARAGRAPHS_BACK, Discourse
from summarizer.understanding.speech.framed.nearest import nearest
from summarizer.understanding.speech.full_names import full_name
from summarizer.understanding.speech.homes import person_from, place_before
from summarizer.understanding.speech.offices import is_bare
from summarizer.understanding.speech.openings import mentioned_persons
from summarizer.understanding.speech.reasons import (
    BARE,
    MANY,
    RESOLVED,
    SEVERAL,
    THE_RESOLVED,
    THE_SEVERAL,
    TOLD_BY_ANOTHER,
)
from summarizer.understanding.speech.speaker import Speaker
from summarizer.understanding.text.quoted_tokens import Tokens, is_name


def resolve(named: Attribution, discourse: Discourse, paragraph: int, sentence: int) -> tuple[str | None, str]:
    """(speaker or None, the rule or the reason) for the words that name a speaker in a sentence."""
    if named.teller is None:
        return _resolved(named, discourse, paragraph, sentence)
    said, reason = _resolved(named, discourse, paragraph, sentence)
    told, _ = _resolved(named._replace(speaker=named.teller), discourse, paragraph, sentence)
    if said is None or told is None:
        return None, TOLD_BY_ANOTHER.format(reason=reason)
    return said if said == told else discourse.persons.rules.told_by.format(speaker=said, teller=told), named.rule


def _resolved(named: Attribution, discourse: Discourse, paragraph: int, sentence: int) -> tuple[str | None, str]:
    speaker = named.speaker
    if speaker.kind in ("pronoun", "anaphor") and discourse.persons.rules.head_first:
        name = nearest(named, discourse, paragraph, sentence)
        return name, (RESOLVED if name else SEVERAL).format(rule=named.rule, words=speaker.name)
    if speaker.kind not in ("pronoun", "anaphor"):
        name = full_name(speaker, discourse.persons)
        return name, named.rule if name or not is_bare(speaker.name.split(), discourse.persons) else BARE
    if speaker.kind == "anaphor":
        name = same_role(speaker.name, discourse, paragraph, sentence)
        name = name or described_before(speaker.name, discourse, paragraph, sentence)
        place = place_before(speaker.name, named.at, discourse.sentences[paragraph][sentence])
        if place and speaker.name.capitalize() in discourse.persons.lists["partisans"]:
            name = person_from(place, name, discourse.persons)
        return name, (THE_RESOLVED if name else THE_SEVERAL).format(rule=named.rule, words=speaker.name)
    if speaker.name in discourse.persons.lists["plural_pronouns"]:
        return None, MANY.format(words=speaker.name)
    name = _by_pronoun(speaker.name, named.at, discourse, paragraph, sentence)
    return name, (RESOLVED if name else SEVERAL).format(rule=named.rule, words=speaker.name)


def _by_pronoun(pronoun: str, at: int, discourse: Discourse, paragraph: int, sentence: int) -> str | None:
    for back in range(MAX_PARAGRAPHS_BACK + 1):
        number = paragraph - back
        if number < 0:
            return None
        last = sentence if back == 0 else len(discourse.sentences[number]) - 1
        for index in range(last, -1, -1):
            answer = _in_sentence(pronoun, at, discourse, number, index, same=back == 0 and index == sentence)
            if answer is not None:
                return answer or None
    return None


def _in_sentence(pronoun: str, at: int, discourse: Discourse, paragraph: int, index: int, *, same: bool) -> str | None:
    """The name a sentence offers for the pronoun; "" when it offers several, None when it offers none."""
    tokens = discourse.sentences[paragraph][index]
    if same:
        tokens = [t for t in tokens if t.start < at]
    if not tokens:
        return None
    spoken = [e for e in discourse.spoken.get(paragraph, ()) if tokens[0].start <= e.at <= tokens[-1].end]
    fits = _Fit(pronoun, discourse.persons)
    if spoken:
        return spoken[-1].name if not spoken[-1].name or fits.spoke(spoken[-1].name) else None
    opening = discourse.opening(paragraph, index)
    opener = opening[1] if opening and opening[0] < at else None
    if opener and opener.kind in ("pronoun", "anaphor"):
        office = opener.kind == "anaphor" and not fits.thing
        return same_role(opener.name, discourse, paragraph, index) or "" if office else None
    if opener and fits.opens(opener):
        doubtful = not fits.thing and _another_spoke(opener.name, discourse, paragraph, index, fits)
        return "" if doubtful else _paper(opener.name, discourse.persons) or opener.name
    if fits.thing:
        return None
    named = [name for name in mentioned_persons(tokens, discourse.persons) if fits.person(name)]
    if named:
        return named[0] if len(named) == 1 else ""
    return "" if _somebody_unnamed(tokens, discourse.persons.lists) else None


def _another_spoke(name: str, discourse: Discourse, paragraph: int, index: int, fits: _Fit) -> bool:
    """Whether somebody else spoke right before a sentence that only tells of its opener, and may be meant."""
    persons = discourse.persons
    if _speaker_in(discourse.sentences[paragraph][index], persons):
        return False
    for tokens in reversed(discourse.sentences[paragraph][:index]):
        if spoke := _speaker_in(tokens, persons):
            return spoke != name and fits.person(spoke)
    return False


def _speaker_in(tokens: Tokens, persons: Persons) -> str | None:
    """The known person beside a verb of speech."""
    for start, end in name_runs(tokens, persons.lists):
        beside = [tokens[i].text for i in (start - 1, end) if 0 <= i < len(tokens)]
        if any(word in persons.lists["reports"] for word in beside):
            known = persons.known(run_text(tokens, start, end))
            if known:
                return known.name
    return None


def _somebody_unnamed(tokens: Tokens, lists: SpokenLists) -> bool:
    """Whether "a ranger", "another woman" comes up, whom a pronoun after it may mean."""
    for at, token in enumerate(tokens):
        if token.text in lists["persons"] and not (at + 1 < len(tokens) and is_name(tokens[at + 1])):
            before = [t.text.lower() for t in tokens[max(0, at - MAX_ARTICLE_AWAY) : at]]
            if any(word in lists["indefinite"] or word in lists["others"] for word in before):
                return True
    return False


class _Fit(NamedTuple):
    """Whether a name can be what a pronoun means."""

    pronoun: str
    persons: Persons

    @property
    def thing(self) -> bool:
        """Whether the pronoun stands for no human being."""
        return self.pronoun in self.persons.lists["thing_pronouns"]

    def person(self, name: str) -> bool:
        """A known person whose gender does not speak against it."""
        return not self.thing and self.persons.known(name) is not None and self._gender_fits(name)

    def spoke(self, name: str) -> bool:
        """Somebody who spoke: a person or a role for "he", a body for "it"; a text is neither."""
        words = name.split()
        body = any(word in self.persons.lists["body_words"] for word in words) or name in self.persons.lists["places"]
        human = not body and (self.persons.known(name) is not None or _is_role(name, self.persons) or len(words) > 1)
        if self.thing:
            return (not human or _only_speaks(name, self.persons)) and not _is_document(name, self.persons)
        return human and self._gender_fits(name)

    def opens(self, speaker: Speaker) -> bool:
        """Who opens a sentence; a bare surname before a verb counts as a person."""
        if self.thing:
            unknown = self.persons.known(speaker.name) is None and not self.persons.gender(speaker.name)
            body = speaker.kind == "body" or unknown or _only_speaks(speaker.name, self.persons)
            return body and not _is_document(speaker.name, self.persons)
        if speaker.kind == "role":
            return _is_role(speaker.name, self.persons) and self._gender_fits(speaker.name)
        return speaker.kind == "person" and self._gender_fits(speaker.name)

    def _gender_fits(self, name: str) -> bool:
        role = _gender_of_role(name, self.persons) if self.persons.known(name) is None else None
        return (role or self.persons.gender(name)) in (None, self.persons.rules.sexes.get(self.pronoun))


def _only_speaks(name: str, persons: Persons) -> bool:
    """Whether one word is all that an article tells of somebody who speaks: it may be a firm as well as a person."""
    person = persons.known(name)
    return person is not None and " " not in person.name and not person.office and not persons.gender(name)


def _is_document(name: str, persons: Persons) -> bool:
    """Whether a name ends in what somebody else puts out; a report speaks for itself."""
    return name.rpartition(" ")[2].lower() in persons.lists["documents"] - persons.lists["papers"]


def _paper(name: str, persons: Persons) -> str | None:
    """The noun in "Friday's report" and "the last report"."""
    last = name.rpartition(" ")[2]
    return last if last in persons.lists["papers"] else None


def _is_role(name: str, persons: Persons) -> bool:
    return any(word.lower() in persons.lists["persons"] for word in name.split()[:6])


def _gender_of_role(name: str, persons: Persons) -> str | None:
    for word in name.split():
        if word in persons.lists["male_titles"]:
            return "m"
        if word in persons.lists["female_titles"]:
            return "f"
    return None
