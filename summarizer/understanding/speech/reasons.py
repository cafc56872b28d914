"""Rules by which a speaker was found, and reasons why none was: what the trace and ``explain`` tell of a quotation.

X is the speaker, Y whoever else is named.
"""

from __future__ import annotations

SAID_X, X_SAID, X_SAID_BEFORE = "said X", "X said", "X said before"
ACCORDING_TO, SAID_BY, WORDS_OF = "according to X", "said by X", "the words of X"
QUOTING, QUOTED_AS, CALLED = "said X, quoting Y", "quoted as saying", "what X called"
MAIN_CLAUSE = "main clause"
BEFORE_COLON, SIGNED = "X: “…”", "— X"
AT_END = "named at the sentence's end"
IN_NEXT_SENTENCE = "named in the next sentence"
IN_SENTENCE_BEFORE = "told in the sentence before"
GOES_ON = "goes on in the same paragraph"
FOLLOWS = "a paragraph of its own after one by the same speaker"
REPEATED = "the same words stand elsewhere with the name"
RESOLVED, THE_RESOLVED = "{rule}; “{words}” resolved", "{rule}; “the {words}” resolved"

SEVERAL, THE_SEVERAL = "{rule}; “{words}” may be several", "{rule}; “the {words}” may be several"
MANY = "“{words}” names no one speaker"
TOLD_BY_ANOTHER = "{reason}, as somebody else tells it"
NOBODY = "nobody is named beside it"
NESTED = "one speaker reports what another said"
OF_ANOTHER = "the speaker quotes another"
WITHHELD = "the text says that these words were not said"
INSCRIBED = "the words stand on something, and are nobody's"
SUPPOSED = "the words are only supposed to be said"
UNNAMED = "it is not told who calls it so"
BARE = "an office without a name or a state may be anybody's"
UNREADABLE_BEFORE = "the words before the verb name no speaker that is sure"
UNREADABLE_AROUND = "the words around the verb name no speaker that is sure"
UNREADABLE_AFTER = "the sentence after it tells whose words they are, but names nobody that is sure"
CONTRADICTED = "another article gives the same words to another speaker"
