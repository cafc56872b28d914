"""What "he said" and "the official said" refer to, from who spoke and who was named; None where it is not sure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from summarizer.language.lists import SpokenLists
from summarizer.understanding.names.persons import Persons, name_runs, run_text
from summarizer.understanding.speech.attribution import Attribution
from summarizer.understanding.speech.full_names import full_name
from summarizer.understanding.speech.openings import mentioned_persons, opening_speaker
from summarizer.understanding.speech.speakers import Speaker
from summarizer.understanding.text.quoted_tokens import Tokens, is_name, slice_of

_MAX_ARTICLE_AWAY = 3
MAX_PARAGRAPHS_BACK = 3
"""A pronoun further from its name than this was wrong as often as right."""


class _Event(NamedTuple):
    """Somebody who speaks or opens a sentence at an offset."""

    at: int
    name: str
    kind: str


@dataclass(slots=True)
class Discourse:
    """Who was quoted where, and who opens each sentence, as far as an article has been read."""

    persons: Persons
    sentences: Sequence[Sequence[Tokens]]
    spoken: dict[int, list[_Event]] = field(default_factory=dict)
    openings: dict[tuple[int, int], tuple[int, Speaker] | None] = field(default_factory=dict)

    def note_speaker(self, paragraph: int, at: int, speaker: str | None) -> None:
        """Record that a quotation at offset ``at`` was given to a speaker, or to none."""
        self.spoken.setdefault(paragraph, []).append(_Event(at, speaker or "", "speech"))

    def opening(self, paragraph: int, sentence: int) -> tuple[int, Speaker] | None:
        """Who opens a sentence; read once, when first asked for."""
        key = (paragraph, sentence)
        if key not in self.openings:
            self.openings[key] = opening_speaker(self.sentences[paragraph][sentence], self.persons)
        return self.openings[key]


def resolve(named: Attribution, discourse: Discourse, paragraph: int, sentence: int) -> tuple[str | None, str]:
    """(speaker or None, the rule or the reason) for the words that name a speaker in a sentence."""
    if named.teller is None:
        return _resolved(named, discourse, paragraph, sentence)
    said, reason = _resolved(named, discourse, paragraph, sentence)
    told, _ = _resolved(named._replace(speaker=named.teller), discourse, paragraph, sentence)
    if said is None or told is None:
        return None, f"{reason}, as somebody else tells it"
    return said if said == told else discourse.persons.rules.told_by.format(speaker=said, teller=told), named.rule


def _resolved(named: Attribution, discourse: Discourse, paragraph: int, sentence: int) -> tuple[str | None, str]:
    speaker = named.speaker
    if speaker.kind not in ("pronoun", "anaphor"):
        return full_name(speaker, discourse.persons), named.rule
    if speaker.kind == "anaphor":
        name = _same_role(speaker.name, discourse, paragraph, sentence)
        return name, f"{named.rule}; “the {speaker.name}” " + ("resolved" if name else "may be several")
    if speaker.name == "they":
        return None, "“they” names no one speaker"
    name = _by_pronoun(speaker.name, named.at, discourse, paragraph, sentence)
    return name, f"{named.rule}; “{speaker.name}” " + ("resolved" if name else "may be several")


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
    if opener and opener.kind == "pronoun":
        return None
    if opener and opener.kind != "anaphor" and fits.opens(opener):
        doubtful = pronoun != "it" and _another_spoke(opener.name, discourse, paragraph, index, fits)
        return "" if doubtful else _paper(opener.name, discourse.persons) or opener.name
    if pronoun == "it":
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
            before = [t.text.lower() for t in tokens[max(0, at - _MAX_ARTICLE_AWAY) : at]]
            if any(word in lists["indefinite"] or word == "another" for word in before):
                return True
    return False


class _Fit(NamedTuple):
    """Whether a name can be what a pronoun means."""

    pronoun: str
    persons: Persons

    def person(self, name: str) -> bool:
        """A known person whose gender does not speak against it."""
        return self.pronoun != "it" and self.persons.known(name) is not None and self._gender_fits(name)

    def spoke(self, name: str) -> bool:
        """Somebody who spoke: a person or a role for "he", a body for "it"; a text is neither."""
        words = name.split()
        body = any(word in self.persons.lists["body_words"] for word in words) or name in self.persons.lists["places"]
        human = not body and (self.persons.known(name) is not None or _is_role(name, self.persons) or len(words) > 1)
        if self.pronoun == "it":
            return (not human or _only_speaks(name, self.persons)) and not _is_document(name, self.persons)
        return human and self._gender_fits(name)

    def opens(self, speaker: Speaker) -> bool:
        """Who opens a sentence; a bare surname before a verb counts as a person."""
        if self.pronoun == "it":
            unknown = self.persons.known(speaker.name) is None and not self.persons.gender(speaker.name)
            body = speaker.kind == "body" or unknown or _only_speaks(speaker.name, self.persons)
            return body and not _is_document(speaker.name, self.persons)
        if speaker.kind == "role":
            return _is_role(speaker.name, self.persons) and self._gender_fits(speaker.name)
        return speaker.kind == "person" and self._gender_fits(speaker.name)

    def _gender_fits(self, name: str) -> bool:
        role = _gender_of_role(name, self.persons) if self.persons.known(name) is None else None
        return (role or self.persons.gender(name)) in (None, "m" if self.pronoun == "he" else "f")


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


def _same_role(role: str, discourse: Discourse, paragraph: int, sentence: int) -> str | None:
    """The phrase or person that introduced "the official": one only, within the paragraphs before."""
    if role in discourse.persons.lists["accounts"]:
        return _issuer(role, discourse, paragraph, sentence)
    if role.capitalize() in discourse.persons.lists["partisans"]:
        return _only_speaker(discourse, paragraph)
    vague = role in discourse.persons.lists["vague"]
    heads = [] if vague else _introduced(role, discourse, paragraph, sentence)
    if heads:
        return heads[-1]
    if body := _named_body(role, discourse, paragraph, sentence):
        return body
    holders = [
        p.name
        for p in discourse.persons.by_name.values()
        if any(word.lower().strip(".") == role for word in (p.office or "").split())
    ]
    return holders[0] if len(holders) == 1 else None


def _only_speaker(discourse: Discourse, paragraph: int) -> str | None:
    """The one person quoted in the paragraphs before: whom "the northern Republican" means."""
    spoken = [e.name for back in range(1, MAX_PARAGRAPHS_BACK + 1) for e in discourse.spoken.get(paragraph - back, ())]
    names = {name for name in spoken if name}
    name = names.pop() if len(names) == 1 else ""
    return name if name and discourse.persons.known(name) else None


def _issuer(account: str, discourse: Discourse, paragraph: int, sentence: int) -> str | None:
    """Who opens the nearest sentence before that puts it out: "The ministry rejected it in a statement"."""
    lists = discourse.persons.lists
    for number in (paragraph, paragraph - 1):
        for index in range((sentence if number == paragraph else len(discourse.sentences[number])) - 1, -1, -1):
            tokens = discourse.sentences[number][index] if number >= 0 else ()
            at = next((i for i, token in enumerate(tokens) if token.text.lower() == account), None)
            if at is None:
                continue
            before = {token.text.lower() for token in tokens[max(0, at - _MAX_ARTICLE_AWAY) : at]}
            opening = discourse.opening(number, index)
            own = (
                before & lists["indefinite"] and before & lists["puts_out"] and not _of_another(tokens[at + 1 : at + 4])
            )
            named = opening and opening[1].kind in ("person", "body", "role")
            return opening[1].name if opening and own and named else None
    return None


def _of_another(after: Tokens) -> bool:
    """Whether what follows a document tells whose it is: "from the ministry", "of Norland", but not "of the call"."""
    first = after[0].text if after else ""
    return first in ("from", "by") or (first == "of" and any(is_name(token) for token in after[1:]))


def _introduced(role: str, discourse: Discourse, paragraph: int, sentence: int) -> list[str]:
    """Indefinite phrases with that head noun, nearest last: "an official in the prime minister's office"."""
    found: list[str] = []
    for number in range(max(0, paragraph - MAX_PARAGRAPHS_BACK), paragraph + 1):
        for index, tokens in enumerate(discourse.sentences[number]):
            if number == paragraph and index > sentence:
                break
            found += _phrases(role, tokens, discourse)
    return found


def _phrases(role: str, tokens: Tokens, discourse: Discourse) -> list[str]:
    """The phrases "a …", "an …", "one …" with the role as their head, without the article."""
    found: list[str] = []
    for at, token in enumerate(tokens):
        if token.text.lower() != role:
            continue
        opens = next(
            (
                i
                for i in range(at - 1, max(-1, at - 6), -1)
                if tokens[i].text.lower() in discourse.persons.lists["indefinite"]
            ),
            None,
        )
        between = tokens[opens + 1 : at] if opens is not None else ()
        if opens is not None and all(t.text.replace("-", "").replace(".", "").isalpha() for t in between):
            found.append(
                slice_of(discourse.persons.text, tokens[opens + 1 : _phrase_end(tokens, at + 1, discourse.persons)])
            )
    return found


def _phrase_end(tokens: Tokens, at: int, persons: Persons) -> int:
    """Where a phrase ends that may go on with "in …", "of …", "close to …"."""
    if at >= len(tokens) or tokens[at].text not in persons.lists["goes_on"]:
        return at
    lists, limit = persons.lists, min(len(tokens), at + 9)
    stops = (i for i in range(at, limit) if tokens[i].text in lists["said"] or not tokens[i].text[0].isalnum())
    return next(stops, at)


def _named_body(role: str, discourse: Discourse, paragraph: int, sentence: int) -> str | None:
    """The one body named in full whose last word is the role: the Freedom and Justice Party for "the party"."""
    before = discourse.sentences[max(0, paragraph - 1) : paragraph + 1]
    start, end = before[0][0][0].start, discourse.sentences[paragraph][sentence][-1].end
    name = re.compile(rf"((?:[A-Z][\w’'-]+ (?:(?:and|of|for) )?)+{role.capitalize()})\b")
    found = {match[1].removeprefix("The ") for match in name.finditer(discourse.persons.text, start, end)}
    return found.pop() if len(found) == 1 else None
