"""Splits sentences into clauses: who says, who does what, when, with which modality.

``analyse`` is public and gives the plain clauses of the contract; ``parse`` gives the same with the mentions and words
behind them, for filing and selection. The unit is the finite verb; participles after a comma count as clauses too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from summarizer.analysis.acting import Acting, act_of, is_reporting
from summarizer.analysis.acts import load_acts
from summarizer.analysis.lexicon import Lexicon
from summarizer.analysis.mentions import Mention, read
from summarizer.analysis.people import learn_people
from summarizer.analysis.subjects import Subject, actor_in, actor_of_passive, subject_of
from summarizer.analysis.tokens import Token
from summarizer.analysis.verb_groups import VerbGroup, verb_groups
from summarizer.language import HERE, load
from summarizer.model import Clause

_ENDS = frozenset({".", "?", "!", "\n"})
_PLACE_REACH = 30
"""Characters after a verb in which the place of an act names whose authorities did it."""
_ACCORDING = "according to"
_FIRST_PERSON = frozenset({"i", "we"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """A clause with what stands behind it.

    ``actor`` is the mention that acts, ``speaker`` whose words the clause is where a frame of the sentence says so,
    ``opener`` the word that makes it subordinate (``if``, ``who``, ``that``), ``quoted`` true inside quotation marks.
    """

    clause: Clause
    verb: str
    actor: Mention | None
    speaker: Mention | None
    opener: str | None
    relative: bool
    passive: bool
    quoted: bool
    pronoun: str | None
    """The pronoun that is the subject, where it is one."""


def analyse(text: str, lexicon: Lexicon | None = None) -> list[Clause]:
    """The clauses of a sentence or a text, in the order of their verbs; offsets refer to ``text``."""
    return [parsed.clause for parsed in parse(text, lexicon)]


def parse(text: str, lexicon: Lexicon | None = None) -> list[Parsed]:
    """The clauses of a text with the mentions behind them."""
    lexicon = lexicon or _lexicon_of(text)
    tokens, found = read(text, lexicon)
    parsed: list[Parsed] = []
    for sentence in _sentences(tokens):
        parsed.extend(_Sentence(sentence, found, lexicon).clauses())
    return parsed


def _lexicon_of(text: str) -> Lexicon:
    """Names for a text that comes alone: the tables, and the people it introduces itself."""
    language = load("en")
    return Lexicon(language, learn_people([text], language))


def _sentences(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """Sentences by their last mark; a mark before a small letter or inside a name ends none."""
    begin = 0
    for k, token in enumerate(tokens):
        if token.tag not in _ENDS:
            continue
        after = next((other for other in tokens[k + 1 : k + 3] if other.text[0].isalnum()), None)
        if after is None or not after.text[0].islower():
            yield list(tokens[begin : k + 1])
            begin = k + 1
    if begin < len(tokens):
        yield list(tokens[begin:])


class _Sentence:
    """One sentence on its way to clauses: its tokens, mentions and verb groups."""

    def __init__(self, tokens: list[Token], mentions: Sequence[Mention], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.words = lexicon.language.words
        self.acts = load_acts(HERE / lexicon.language.code)
        first, last = (tokens[0].start, tokens[-1].end) if tokens else (0, 0)
        self.mentions = [mention for mention in mentions if mention.start >= first and mention.end <= last]
        self.groups = verb_groups(tokens)
        finite = [group for group in self.groups if group.form == "finite"]
        self.finite = finite or self.groups[:1]
        self.subjects = [
            subject_of(tokens, group, self.finite[n - 1] if n else None, self.words["plain_speech"])
            for n, group in enumerate(self.finite)
        ]

    def clauses(self) -> list[Parsed]:
        """All clauses, finite ones and participles, in the order of their verbs."""
        done: list[Parsed] = []
        for n in range(len(self.finite)):
            done.append(self._clause(n, done))
        done = [*self._according(), *self._with_speakers(done)]
        extra = [self._participle(group, done) for group in self.groups if self._is_participle(group)]
        return sorted([*done, *extra], key=lambda parsed: (parsed.clause.start, parsed.clause.end))

    def _clause(self, n: int, done: list[Parsed]) -> Parsed:
        group, subject = self.finite[n], self.subjects[n]
        end = self._end(n)
        reporting = is_reporting(self.tokens, self.finite, self.subjects, n, self.words)
        actor, pronoun = self._actor(n, done, reporting, end)
        doing = act_of(self.acts, self.words, self.tokens, self.groups, group, subject, end)
        if reporting:
            doing = replace(doing, act=None)
        governor = self._governor(n, done)
        if governor is not None and self._is_demand(group, doing) and governor.actor is not None:
            actor, doing = governor.actor, replace(doing, act="DEMAND")
        country = actor.country if actor is not None else None
        if actor is None and group.passive and doing.act in ("COERCE", "INVESTIGATE", "DISAPPROVE", "SANCTION"):
            country = self._country_after(group, end)
        return self._parsed(group, subject, end, actor, country, doing, reporting, pronoun, governor)

    def _parsed(
        self, group: VerbGroup, subject: Subject, end: int, actor: Mention | None, country: str | None,
        doing: Acting, reporting: bool, pronoun: str | None, governor: Parsed | None,
    ) -> Parsed:  # fmt: skip
        start, last = self._trimmed(subject.begins, end)
        clause = Clause(
            start=start, end=last, actor=actor.name if actor is not None else None, country=country, act=doing.act,
            time=doing.time, modality=group.modality or subject.opener_modality, negated=group.negated, reporting=reporting,
        )  # fmt: skip
        return Parsed(
            clause=clause, verb=group.lemma, actor=actor, speaker=governor.actor if governor is not None else None,
            opener=subject.opener, relative=subject.relative, passive=group.passive, quoted=self._quoted(group.first),
            pronoun=pronoun,
        )  # fmt: skip

    def _end(self, n: int) -> int:
        """Token after the clause: where the next finite clause begins, else the sentence's end."""
        following = [subject.begins for subject in self.subjects[n + 1 :] if subject.begins > self.finite[n].last]
        return min(following, default=len(self.tokens))

    def _trimmed(self, first: int, end: int) -> tuple[int, int]:
        """Character offsets of tokens ``first`` up to ``end``, without marks at both ends."""
        while first < end - 1 and not self.tokens[first].text[0].isalnum():
            first += 1
        while end - 1 > first and not self.tokens[end - 1].text[0].isalnum():
            end -= 1
        return self.tokens[first].start, self.tokens[max(first, end - 1)].end

    def _actor(self, n: int, done: list[Parsed], reporting: bool, end: int) -> tuple[Mention | None, str | None]:
        group, subject = self.finite[n], self.subjects[n]
        if group.passive and not reporting and self.tokens[group.head].lower not in self.words["stative_participles"]:
            agent = actor_of_passive(self.tokens, self.mentions, group, end)
            return agent, None
        if subject.last < subject.first:
            inverted = (
                actor_in(self.tokens, self.mentions, group.last + 1, min(end, group.last + 14) - 1)
                if reporting
                else None
            )
            return inverted or (None if self._resumes(n, done) else self._shared(done)), None
        actor = actor_in(self.tokens, self.mentions, subject.first, subject.last)
        if actor is not None:
            return actor, None
        pronoun = next(
            (token.lower for token in self.tokens[subject.first : subject.last + 1] if token.tag == "PRP"), None
        )
        if pronoun in (None, "there"):
            return None, None
        return self._antecedent(pronoun, done), pronoun

    def _resumes(self, n: int, done: list[Parsed]) -> bool:
        """``The deal, Kerry said, "is done"``: the verb goes on after a frame in the middle."""
        before = self.tokens[self.finite[n].first - 1].tag if self.finite[n].first else ""
        return bool(done) and done[-1].clause.reporting and before in (",", '"')

    def _shared(self, done: list[Parsed]) -> Mention | None:
        """The actor a coordinated verb shares: that of the clause before, relative ones skipped."""
        return next((parsed.actor for parsed in reversed(done) if not parsed.relative), None)

    def _antecedent(self, pronoun: str, done: list[Parsed]) -> Mention | None:
        """Who a pronoun stands for: the speaker of the frame before, else the nearest actor it fits."""
        for parsed in reversed(done):
            actor = parsed.actor
            if actor is None or (pronoun in ("he", "she") and actor.kind in ("state", "demonym", "metonym", "group")):
                continue
            if pronoun in ("he", "she") and actor.gender not in (None, "male" if pronoun == "he" else "female"):
                continue
            return actor
        return None

    def _governor(self, n: int, done: list[Parsed]) -> Parsed | None:
        """The frame that reports clause ``n``: the clause before it, or that of an earlier "that" it is joined to."""
        subject = self.subjects[n]
        if subject.relative or not done:
            return None
        if done[-1].clause.reporting and subject.opener in (None, "that"):
            return done[-1]
        joined = subject.opener == "that" and self.tokens[max(0, subject.begins - 1)].tag in ("CC", ",")
        return next((parsed for parsed in reversed(done) if parsed.clause.reporting), None) if joined else None

    def _is_demand(self, group: VerbGroup, doing: Acting) -> bool:
        """``said that Libya must hand over``: the speaker demands."""
        return group.modality in self.words["necessity_modals"] or (group.lemma == "have" and doing.obliged)

    def _country_after(self, group: VerbGroup, end: int) -> str | None:
        """``was arrested in Lebanon``: the state whose authorities act, where nobody is named."""
        limit = min(self.tokens[end - 1].end, self.tokens[group.last].end + _PLACE_REACH)
        after = (mention for mention in self.mentions if self.tokens[group.last].end <= mention.start < limit)
        return next((mention.country for mention in after if mention.country and mention.place), None)

    def _quoted(self, first: int) -> bool:
        return sum(token.tag == '"' for token in self.tokens[:first]) % 2 == 1

    def _with_speakers(self, done: list[Parsed]) -> list[Parsed]:
        """A frame at the end of a sentence speaks for the clauses before it; "we" and "I" are its speaker."""
        frame = next((parsed for parsed in reversed(done) if parsed.clause.reporting), None)
        if frame is None or frame.actor is None or not self._closes(frame, done):
            return done
        return [self._spoken(parsed, frame) for parsed in done]

    def _closes(self, frame: Parsed, done: list[Parsed]) -> bool:
        """Whether a frame follows what it reports: after a comma or quotation mark, and governing nothing itself."""
        first = next(k for k, token in enumerate(self.tokens) if token.end > frame.clause.start)
        after_mark = first > 0 and self.tokens[first - 1].tag in (",", '"', "--", "—")
        return after_mark and not any(
            parsed.speaker is frame.actor and parsed is not frame and parsed.clause.start > frame.clause.start
            for parsed in done
        )

    def _according(self) -> list[Parsed]:
        """``according to Karoline Leavitt``: a frame without a verb."""
        for k, token in enumerate(self.tokens[:-2]):
            if token.lower == "according" and self.tokens[k + 1].lower == "to":
                source = next(
                    (mention for mention in self.mentions if token.end <= mention.start <= self.tokens[k + 1].end + 30),
                    None,
                )
                return [self._source(token, source)] if source is not None else []
        return []

    def _source(self, token: Token, source: Mention) -> Parsed:
        clause = Clause(
            start=token.start, end=source.end, actor=source.name, country=source.country, act=None, time=None,
            modality=None, negated=False, reporting=True,
        )  # fmt: skip
        return Parsed(
            clause=clause, verb=_ACCORDING, actor=source, speaker=None, opener=None, relative=False, passive=False,
            quoted=False, pronoun=None,
        )  # fmt: skip

    def _spoken(self, parsed: Parsed, frame: Parsed) -> Parsed:
        if parsed is frame or parsed.speaker is not None or parsed.clause.start > frame.clause.start:
            return parsed
        actor = frame.actor
        if parsed.actor is None and parsed.pronoun in _FIRST_PERSON and actor is not None:
            clause = replace(parsed.clause, actor=actor.name, country=actor.country)
            return replace(parsed, clause=clause, actor=actor, speaker=actor)
        return replace(parsed, speaker=actor)

    def _is_participle(self, group: VerbGroup) -> bool:
        """``…, killing one person``: a gerund after a comma or at the sentence's head."""
        before = self.tokens[group.first - 1].tag if group.first else ","
        return group.form == "gerund" and before in (",", "\n") and group not in self.finite

    def _participle(self, group: VerbGroup, done: list[Parsed]) -> Parsed:
        """Its subject is that of the finite clause before it, or after it at the sentence's head."""
        offset = self.tokens[group.first].start
        verbal = [parsed for parsed in done if parsed.verb != _ACCORDING]
        host = next(
            (parsed for parsed in reversed(verbal) if parsed.clause.start < offset), verbal[0] if verbal else None
        )
        actor = host.actor if host is not None else None
        end = min(
            (subject.begins for subject in self.subjects if subject.begins > group.last), default=len(self.tokens)
        )
        subject = Subject(first=group.first, last=group.first - 1, begins=group.first)
        doing = act_of(self.acts, self.words, self.tokens, self.groups, group, subject, end)
        reporting = group.lemma in self.words["plain_speech"]
        doing = replace(doing, act=None, time=host.clause.time if host is not None else None) if reporting else doing
        return self._parsed(group, subject, end, actor, actor.country if actor else None, doing, reporting, None, None)
