"""A question on two made-up sentences, to see whether a second reader answers; it holds no word of an article."""

from __future__ import annotations

from summarizer.model.pointing import Offer, OfferedSection, OfferedSentence

TRIAL = Offer(
    sentences=(
        OfferedSentence(
            id="first",
            article=1,
            text="The two ministers agreed on Monday to reopen the bridge on 1 May.",
            may_stand=True,
            worth=1.0,
        ),
        OfferedSentence(
            id="second", article=1, text="The bridge was built of stone in 1902.", may_stand=True, worth=0.1
        ),
    ),
    sections=(OfferedSection(key="outcome", title="Outcome", about="What the two sides agreed."),),
    words=20,
)
