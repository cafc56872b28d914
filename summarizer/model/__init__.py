"""The data of the project: articles, sentences, and the brief that every document is rendered from.

Frozen dataclasses only. Nothing here reads, decides or renders. All offsets are character offsets into
``Article.text``, start inclusive, end exclusive.
"""

from summarizer.model.articles import Article as Article
from summarizer.model.articles import Body as Body
from summarizer.model.articles import Clause as Clause
from summarizer.model.articles import Line as Line
from summarizer.model.articles import Role as Role
from summarizer.model.articles import Sentence as Sentence
from summarizer.model.brief import Approval as Approval
from summarizer.model.brief import Brief as Brief
from summarizer.model.brief import DeskEntry as DeskEntry
from summarizer.model.brief import Marking as Marking
from summarizer.model.brief import Removed as Removed
from summarizer.model.brief import RoleActor as RoleActor
from summarizer.model.brief import RoleCast as RoleCast
from summarizer.model.brief import Series as Series
from summarizer.model.brief import Source as Source
from summarizer.model.changes import Change as Change
from summarizer.model.changes import Changes as Changes
from summarizer.model.changes import Withdrawn as Withdrawn
from summarizer.model.changes import Wording as Wording
from summarizer.model.findings import Difference as Difference
from summarizer.model.findings import Highlight as Highlight
from summarizer.model.findings import KeyFigure as KeyFigure
from summarizer.model.findings import Position as Position
from summarizer.model.findings import Quote as Quote
from summarizer.model.findings import Silence as Silence
from summarizer.model.findings import Step as Step
from summarizer.model.findings import Value as Value
from summarizer.model.pointing import SecondReader as SecondReader
from summarizer.model.statements import Antecedent as Antecedent
from summarizer.model.statements import Carriers as Carriers
from summarizer.model.statements import Passage as Passage
from summarizer.model.statements import Section as Section
from summarizer.model.statements import Statement as Statement
from summarizer.model.trace import SentenceTrace as SentenceTrace
from summarizer.model.trace import Trace as Trace
