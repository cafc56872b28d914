"""Brief and trace survive JSON: what is decoded is what was encoded, whatever the words."""

from __future__ import annotations

import hypothesis.strategies as st
from hypothesis import HealthCheck, given, settings

from summarizer.codec import decode_brief, decode_trace, encode_brief, encode_trace
from summarizer.model import Brief, Section, SentenceTrace, Statement, Step, Trace

SETTINGS = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
"""Any brief at all is a large thing to draw."""
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
"""JSON knows no other numbers, and none of ours is another."""
SCORES = st.lists(st.tuples(st.text(), FLOATS)).map(tuple)
STATEMENTS = st.builds(Statement, section_chance=st.none() | FLOATS)
SECTIONS = st.builds(Section, statements=st.lists(STATEMENTS, max_size=2).map(tuple))
BRIEFS = st.builds(
    Brief,
    bottom_line=st.lists(STATEMENTS, max_size=2).map(tuple),
    also_reported=st.lists(STATEMENTS, max_size=2).map(tuple),
    sections=st.lists(SECTIONS, max_size=2).map(tuple),
    steps=st.lists(st.builds(Step, statement=STATEMENTS), max_size=2).map(tuple),
)
TRACES = st.builds(Trace, sentences=st.lists(st.builds(SentenceTrace, scores=SCORES)).map(tuple))


@SETTINGS
@given(BRIEFS)
def test_a_brief_survives_json(brief: Brief) -> None:
    """decode_brief undoes encode_brief."""
    assert decode_brief(encode_brief(brief)) == brief


@SETTINGS
@given(TRACES)
def test_a_trace_survives_json(trace: Trace) -> None:
    """decode_trace undoes encode_trace."""
    assert decode_trace(encode_trace(trace)) == trace
