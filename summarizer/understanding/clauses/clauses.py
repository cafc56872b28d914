"""Splits sentences into clauses: who says, who does what, when, with which modality.

``analyse`` is public and gives the plain clauses of the contract; ``parse`` gives the same with the mentions behind
them, for filing and selection. The unit is the finite verb; participles after a comma count as clauses too.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from summarizer.language import load
from summarizer.language.rules.pronouns import PronounRules
from summarizer.language.verbs import BE, HAVE
from summarizer.model import Clause
from summarizer.understanding.clauses.parsing import Anatomy, Parsed, dissect
from summarizer.understanding.clauses.predicates import Acting, act_of, is_reporting
from summarizer.understanding.clauses.sources import from_source, sources
from summarizer.understanding.clauses.subjects import Subject, actor_in, actor_of_passive
from summarizer.understanding.grammar.verb_groups import VerbGroup
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.names.mentions import Mention, read
from summarizer.understanding.names.people import learn_people
from summarizer.understanding.text.tokens import Token

_ENDS = frozenset({".", "?", "!", "\n"})
_LONGEST = 250
"""Tokens; what runs on without a full stop is a table or a list, and time must not grow with its square."""
_IMPERSONAL = frozenset({"state", "demonym", "metonym", "group"})
"""Kinds that neither "he" nor "she" stands for."""
_BY_AUTHORITIES = frozenset({"COERCE", "INVESTIGATE", "DISAPPROVE", "SANCTION"})
"""Acts that, where nobody is named, are those of the state in which they happen."""
_PLACE_REACH = 30
"""Characters after a verb in which the place of an act names whose authorities did it."""
_INVERTED_REACH = 13
"""Tokens after "said" in which its subject stands ("said outgoing German Chancellor X")."""


def analyse(text: str, lexicon: Lexicon | None = None) -> list[Clause]:
    """The clauses of a sentence or a text, in its order; offsets refer to ``text``.

    Without a lexicon the names are those of the English tables and the people that the text itself introduces.
    """
    return [parsed.clause for parsed in parse(text, lexicon)]


def parse(text: str, lexicon: Lexicon | None = None) -> list[Parsed]:
    """The clauses of a text with the mentions behind them."""
    if lexicon is None:
        language = load("en")
        lexicon = Lexicon(language, learn_people([text], language))
    tokens, mentions = read(text, lexicon)
    starts = [mention.start for mention in mentions]
    parsed: list[Parsed] = []
    for sentence in _sentences(tokens):
        inside = slice(bisect_left(starts, sentence[0].start), bisect_left(starts, sentence[-1].end))
        parsed.extend(_clauses(dissect(sentence, mentions[inside], lexicon)))
    return parsed


def _sentences(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Sentences by their last mark; a mark before a small letter ends none, and none is longer than _LONGEST."""
    begin = 0
    for k, token in enumerate(tokens):
        if k - begin >= _LONGEST:
            yield tokens[begin:k]
            begin = k
        if token.tag in _ENDS:
            after = next((other for other in tokens[k + 1 : k + 3] if other.text[0].isalnum()), None)
            if after is None or not after.text[0].islower():
                yield tokens[begin : k + 1]
                begin = k + 1
    if begin < len(tokens):
        yield tokens[begin:]


def _clauses(anatomy: Anatomy) -> list[Parsed]:
    """All clauses of one sentence, in the order they begin."""
    done: list[Parsed] = []
    for n in range(len(anatomy.finite)):
        done.append(_finite_clause(anatomy, n, done))
    named = list(sources(anatomy))
    done = from_source(_with_speakers(anatomy, done), named)
    extra = [_participle(anatomy, group, done) for group in anatomy.groups if _is_participle(anatomy, group)]
    return sorted([*named, *done, *extra], key=lambda parsed: (parsed.clause.start, parsed.clause.end))


def _finite_clause(anatomy: Anatomy, n: int, done: Sequence[Parsed]) -> Parsed:
    group, subject, end = anatomy.finite[n], anatomy.subjects[n], anatomy.end(n)
    reporting, governor = is_reporting(anatomy, n), _governor(anatomy, n, done)
    actor, pronoun = _actor(anatomy, n, done, reporting=reporting)
    doing = act_of(anatomy, group, subject, end)
    if reporting:
        doing = doing._replace(act=None)
    elif governor is not None and governor.actor is not None and _is_demand(anatomy, group, doing):
        actor, doing = governor.actor, doing._replace(act="DEMAND")
    clause = _clause(anatomy, group, subject, doing, reporting=reporting)
    if actor is None and group.passive and doing.act in _BY_AUTHORITIES:
        clause = replace(clause, country=_place_after(anatomy, group, end))
    parsed = _parsed(anatomy, clause, group, subject, actor)
    if actor is not None and doing.act and _is_local(actor):
        clause = replace(parsed.clause, country=_place_after(anatomy, group, end, reach=None))
        parsed = parsed._replace(clause=clause)
    return parsed._replace(pronoun=pronoun, speaker=governor.actor if governor is not None else None, frame=governor)


def _clause(anatomy: Anatomy, group: VerbGroup, subject: Subject, doing: Acting, *, reporting: bool) -> Clause:
    """The clause without its actor."""
    start, end = anatomy.span(subject.begins, anatomy.next_clause(group.last))
    return Clause(
        start=start,
        end=end,
        actor=None,
        country=None,
        act=doing.act,
        time=doing.time,
        modality=group.modality or _condition(anatomy, subject),
        negated=group.negated,
        reporting=reporting,
    )


def _condition(anatomy: Anatomy, subject: Subject) -> str | None:
    """``if``, ``unless``, ``until``: a clause they open is a condition."""
    return subject.opener if subject.opener in anatomy.words["condition_openers"] else None


def _parsed(anatomy: Anatomy, clause: Clause, group: VerbGroup, subject: Subject, actor: Mention | None) -> Parsed:
    if actor is not None:
        clause = replace(clause, actor=actor.name, country=actor.country)
    return Parsed(
        clause=clause,
        verb=group.lemma,
        actor=actor,
        opener=subject.opener,
        relative=subject.relative,
        passive=group.passive,
        quoted=anatomy.is_quoted(group.first),
        aside=_is_aside(anatomy, subject),
        past_perfect=_is_past_perfect(anatomy, group),
        due=_is_due(anatomy, group),
    )


def _is_aside(anatomy: Anatomy, subject: Subject) -> bool:
    """Whether a conjunction of time, cause or condition opens a clause: "After Peru had left"."""
    opener = anatomy.tokens[subject.begins]
    return opener.tag == "IF" and opener.lower in anatomy.words["aside_openers"]


def _is_past_perfect(anatomy: Anatomy, group: VerbGroup) -> bool:
    """``had agreed``, ``had been told``."""
    opens = anatomy.language.rules.clauses.past_perfect.fullmatch(anatomy.tokens[group.first].text)
    return opens is not None and group.last > group.first


def _is_due(anatomy: Anatomy, group: VerbGroup) -> bool:
    """``is to meet``, ``is due to meet``, ``plans to meet``: an infinitive follows what says that it is planned."""
    words, tokens = anatomy.words["due_verbs"], anatomy.tokens
    after = next((k for k in range(group.last + 1, min(group.last + 3, len(tokens))) if tokens[k].tag == "TO"), None)
    if after is None:
        return False
    if group.lemma == BE and after == group.last + 1:
        return True
    between = {token.lower for token in tokens[group.last + 1 : after]}
    return group.lemma in words or tokens[group.head].lower in words or bool(between & words)


def _actor(anatomy: Anatomy, n: int, done: Sequence[Parsed], *, reporting: bool) -> tuple[Mention | None, str | None]:
    """(who acts, the pronoun that is the subject where it is one)."""
    tokens, group, subject, end = anatomy.tokens, anatomy.finite[n], anatomy.subjects[n], anatomy.end(n)
    if group.passive and not reporting and tokens[group.head].lower not in anatomy.words["stative_participles"]:
        return actor_of_passive(tokens, anatomy.mentions, group, end, anatomy.words), None
    if subject.last < subject.first:
        return _actor_behind(anatomy, n, reporting=reporting) or _shared(anatomy, n, done), None
    if actor := actor_in(tokens, anatomy.mentions, subject.first, subject.last, anatomy.words):
        return actor, None
    pronoun = next((token.lower for token in tokens[subject.first : subject.last + 1] if token.tag == "PRP"), None)
    if pronoun is None or pronoun in anatomy.words["expletives"]:
        return None, None
    return _antecedent(pronoun, done, anatomy.language.rules.pronouns), pronoun


def _actor_behind(anatomy: Anatomy, n: int, *, reporting: bool) -> Mention | None:
    """The subject after a verb of speech ("said the minister").

    Right after a quotation it is looked for in the next clause too, whose verb may be a participle: "…," said an
    official briefed on the talks.
    """
    group = anatomy.finite[n]
    quoted = anatomy.tag_before(group.first) == '"'
    relative = bool(n) and anatomy.subjects[n - 1].relative and not quoted
    if not reporting or relative or group.lemma in anatomy.words["telling_verbs"]:
        return None
    last = group.last + _INVERTED_REACH
    end = len(anatomy.tokens) if quoted else anatomy.end(n)
    return actor_in(anatomy.tokens, anatomy.mentions, group.last + 1, min(end - 1, last), anatomy.words)


def _shared(anatomy: Anatomy, n: int, done: Sequence[Parsed]) -> Mention | None:
    """The actor a coordinated verb shares: that of the clause before, relative ones skipped.

    After a relative clause the verb is that of its antecedent: "China, which hosted the talks, praised".
    None where the verb only goes on after a frame in the middle: "The deal, Berg said, is done".
    """
    if n and anatomy.subjects[n - 1].relative:
        begins = anatomy.subjects[n - 1].begins
        floor = max((group.last + 1 for group in anatomy.finite[: n - 1] if group.last < begins), default=0)
        return actor_in(anatomy.tokens, anatomy.mentions, floor, begins - 1, anatomy.words)
    if done and done[-1].clause.reporting and anatomy.tag_before(anatomy.finite[n].first) in (",", '"'):
        return None
    return next((parsed.actor for parsed in reversed(done) if not parsed.relative), None)


def _antecedent(pronoun: str, done: Sequence[Parsed], rules: PronounRules) -> Mention | None:
    """Who a pronoun stands for inside the sentence: the nearest actor it fits."""
    sex = rules.sexes[pronoun] if pronoun in rules.subjects else None
    for actor in (parsed.actor for parsed in reversed(done)):
        if actor is not None and (sex is None or (actor.kind not in _IMPERSONAL and actor.gender in (None, sex))):
            return actor
    return None


def _governor(anatomy: Anatomy, n: int, done: Sequence[Parsed]) -> Parsed | None:
    """The frame that reports clause ``n``: the clause before it, or that of an earlier "that" it is joined to."""
    subject = anatomy.subjects[n]
    if subject.relative or not done:
        return None
    if done[-1].clause.reporting and subject.opener in {None, *anatomy.words["complementizers"]}:
        return done[-1]
    if subject.opener in anatomy.words["complementizers"] and anatomy.tag_before(subject.begins) in ("CC", ","):
        return next((parsed for parsed in reversed(done) if parsed.clause.reporting), None)
    return None


def _is_demand(anatomy: Anatomy, group: VerbGroup, doing: Acting) -> bool:
    """``said that Libya must hand over``: the speaker demands."""
    return group.modality in anatomy.words["necessity_modals"] or (group.lemma == HAVE and doing.obliged)


def _is_local(actor: Mention) -> bool:
    """A group or a minority of which no state is known: it acts where it is ("rebels … in Chad")."""
    return actor.country is None and actor.body is None and actor.kind in ("group", "demonym")


def _place_after(anatomy: Anatomy, group: VerbGroup, end: int, reach: int | None = _PLACE_REACH) -> str | None:
    """``was arrested in Lebanon``: the state whose authorities act, where nobody is named.

    ``reach`` are characters after the verb; None for the whole clause.
    """
    start, limit = anatomy.tokens[group.last].end, anatomy.tokens[end - 1].end
    limit = limit if reach is None else min(limit, start + reach)
    after = (m for m in anatomy.mentions if start <= m.start < limit)
    return next((mention.country for mention in after if mention.country and mention.place), None)


def _with_speakers(anatomy: Anatomy, done: list[Parsed]) -> list[Parsed]:
    """A frame at the end of a sentence speaks for the clauses before it; "we" and "I" are its speaker."""
    frame = next((parsed for parsed in reversed(done) if parsed.clause.reporting), None)
    if frame is None or not _closes(anatomy, frame, done):
        return done
    return [_spoken(parsed, frame, anatomy.words["first_person"]) for parsed in done]


def _closes(anatomy: Anatomy, frame: Parsed, done: Sequence[Parsed]) -> bool:
    """Whether a frame follows what it reports: after a comma or quotation mark, and governing nothing itself."""
    first = next(k for k, token in enumerate(anatomy.tokens) if token.end > frame.clause.start)
    later = [parsed for parsed in done if parsed.clause.start > frame.clause.start]
    governs = any(parsed.frame is not None and parsed.frame.clause == frame.clause for parsed in later)
    return anatomy.tag_before(first) in (",", '"', "--", "—") and not governs


def _spoken(parsed: Parsed, frame: Parsed, first_person: frozenset[str]) -> Parsed:
    if parsed is frame or parsed.frame is not None or parsed.clause.start > frame.clause.start:
        return parsed
    if parsed.actor is None and parsed.pronoun in first_person and frame.actor is not None:
        clause = replace(parsed.clause, actor=frame.actor.name, country=frame.actor.country)
        parsed = parsed._replace(clause=clause, actor=frame.actor)
    return parsed._replace(speaker=frame.actor, frame=frame)


def _is_participle(anatomy: Anatomy, group: VerbGroup) -> bool:
    """``…, killing one person``: a gerund after a comma or at the sentence's head."""
    before = anatomy.tag_before(group.first) or ","
    return group.form == "gerund" and before in (",", "\n") and group not in anatomy.finite


def _participle(anatomy: Anatomy, group: VerbGroup, done: Sequence[Parsed]) -> Parsed:
    """Its subject is that of the finite clause before it, or after it at the sentence's head."""
    offset = anatomy.tokens[group.first].start
    host = next((parsed for parsed in reversed(done) if parsed.clause.start < offset), done[0] if done else None)
    subject = Subject(first=group.first, last=group.first - 1, begins=group.first)
    reporting = group.lemma in anatomy.words["plain_speech"]
    doing = act_of(anatomy, group, subject, anatomy.next_clause(group.last))
    if reporting:
        doing = Acting(act=None, time=host.clause.time if host is not None else None)
    clause = _clause(anatomy, group, subject, doing, reporting=reporting)
    return _parsed(anatomy, clause, group, subject, host.actor if host is not None else None)
