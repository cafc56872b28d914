"""Asking: the answer that is kept where it fits, else one question, one repeat with the complaint, or the rules."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from summarizer.config.markings import is_within
from summarizer.config.second_reader import KEPT_ANSWER, SecondReaderConfig
from summarizer.errors import InputError
from summarizer.model import Marking
from summarizer.model.pointing import Choice, Offer, SecondReader
from summarizer.notices import Note, Notice
from summarizer.second_reader.answer import AnswerError, choice_of
from summarizer.second_reader.client import Server, complete, is_on_this_machine, server_of
from summarizer.second_reader.memory import Kept, read_kept, write_kept
from summarizer.second_reader.question import Question, asked_hash, question_of
from summarizer.second_reader.trial import TRIAL

KIND = "second_reader"
"""Kind of the notices on a second reader."""
BY_RULES = "the brief is the one that the rules make"
TURNS = 2
"""The question, and once more with what was wrong with the answer."""
MOST_REPEATED = 2_000
"""Characters of a wrong answer that are sent back with the complaint."""


@dataclass(slots=True)
class Asker:
    """A second reader for one dossier, asked at most once a build; ``used`` is it where its answer was taken."""

    config: SecondReaderConfig
    folder: Path
    marking: Marking | None
    note: Note
    offline: bool = False
    again: bool = False
    used: SecondReader | None = None

    def __call__(self, offer: Offer) -> Choice | None:
        """The choice of the second reader, or None with a notice that says why."""
        try:
            kept = self._answered(offer)
        except InputError as error:
            self._tell(f"{error}; {BY_RULES}")
            return None
        self.used = SecondReader(model=kept.model, server=kept.server)
        return kept.choice

    def _answered(self, offer: Offer) -> Kept:
        """An answer that fits what is offered now, kept beside the dossier; raises InputError where there is none."""
        server = server_of(self.config)
        free = frozenset(one.id for one in offer.sentences if one.may_stand)
        asked = asked_hash(offer, server.model)
        before = None if self.again else _fitting(read_kept(self.folder), asked, free)
        if before is not None and free <= before.shown and before.choice.ids:
            return before
        if self.offline:
            raise InputError("no answer of the second reader is kept, and with --offline it is not asked")
        self._refuse_marked(server)
        shown = free if before is None else frozenset(before.choice.ids) | (free - before.shown)
        choice, answers = ask(server, question_of(offer, shown, self.config.most_words))
        kept = Kept(model=server.model, server=server.name, asked=asked, shown=free, choice=choice, answers=answers)
        self._keep(kept)
        return kept

    def _refuse_marked(self, server: Server) -> None:
        """Raise InputError where the dossier's marking does not allow it to be sent."""
        if self.config.up_to is None and is_on_this_machine(server):
            return
        if not is_within(self.marking, self.config.up_to):
            mark = self.marking.text if self.marking else ""
            remedy = "set up_to: of the second reader to the highest marking that may be sent"
            raise InputError(f"a dossier marked {mark} may not be sent to the second reader", remedy=remedy)

    def _keep(self, kept: Kept) -> None:
        try:
            write_kept(self.folder, kept)
        except OSError as error:
            reason = error.strerror or error
            self._tell(
                f"its answer cannot be kept ({self.folder / KEPT_ANSWER}: {reason}), so the next build asks again"
            )

    def _tell(self, text: str) -> None:
        self.note(Notice(kind=KIND, text=f"second reader: {text}"))


def ask(server: Server, question: Question) -> tuple[Choice, tuple[str, ...]]:
    """The choice that the reader makes, and all it wrote; raises InputError where no answer can be used."""
    messages = [{"role": "user", "content": question.text}]
    answers, complaint = list[str](), ""
    for _ in range(TURNS):
        answer = complete(server, messages, question.form)
        answers.append(answer)
        try:
            return choice_of(answer, question), tuple(answers)
        except AnswerError as error:
            complaint = str(error)
        messages += [
            {"role": "assistant", "content": answer[:MOST_REPEATED]},
            {
                "role": "user",
                "content": f"This answer cannot be used: {complaint}. Answer again in the form asked for.",
            },
        ]
    raise InputError(f"its answer cannot be used: {complaint}", where=server.name)


def _fitting(kept: Kept | None, asked: str, free: frozenset[str]) -> Kept | None:
    """What is kept without the sentences that are gone, where the same was asked; None where something else was."""
    if kept is None or kept.asked != asked:
        return None
    sections = {key: tuple(one for one in ids if one in free) for key, ids in kept.choice.sections.items()}
    left = {one for ids in sections.values() for one in ids}
    bottom = tuple(one for one in kept.choice.bottom_line if one in left)
    return replace(kept, choice=Choice(sections=sections, bottom_line=bottom))


def answers_at_all(config: SecondReaderConfig) -> str:
    """What ``check`` says of a second reader: whether it answers, asked with two made-up sentences and nothing else."""
    try:
        server = server_of(config)
        ask(server, question_of(TRIAL, frozenset(one.id for one in TRIAL.sentences), config.most_words))
    except InputError as error:
        return f"second reader: {error}"
    return f"second reader: {server.model} at {server.name} answers as it should (asked with two made-up sentences)"
