"""What a user of sumy writes to choose sentences: ``sumy_alone.py FOLDER COUNT``, for the bench.

sumy's own tokenizer loads data of nltk from the network; sentences and words are found by a pattern here.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from sumy.parsers.plaintext import PlaintextParser
from sumy.summarizers.lex_rank import LexRankSummarizer


class Pattern:
    """Sentences and words as sumy's parser asks for them."""

    def to_sentences(self, paragraph: str) -> list[str]:
        """The sentences of a paragraph."""
        return re.split(r"(?<=[.!?])\s+(?=[A-Z“\"])", paragraph.strip())

    def to_words(self, sentence: str) -> list[str]:
        """The words of a sentence."""
        return re.findall(r"\w+", sentence)


def main() -> None:
    """Print the sentences that LexRank chooses."""
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    text = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt")))
    document = PlaintextParser.from_string(text, Pattern()).document
    print(*LexRankSummarizer()(document, count), sep="\n")


if __name__ == "__main__":
    main()
