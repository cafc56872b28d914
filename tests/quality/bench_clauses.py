"""``make bench``: actors and acts on coded records, and how the time for reading clauses grows with their number."""

import json
import time

from summarizer.language import load
from summarizer.understanding.clauses.clauses import parse
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.names.people import learn_people
from tests.quality import measure_clauses

FEW, MANY = 500, 2000


def seconds(texts: list[str]) -> float:
    """Processor time to learn the people of all texts and to read the clauses of each."""
    began, language = time.process_time(), load("en")
    lexicon = Lexicon(language, learn_people(texts, language))
    for text in texts:
        parse(text, lexicon)
    return time.process_time() - began


def sentences(count: int) -> list[str]:
    """As many different sentences: the records over and over, each with a number."""
    texts = [str(record["text"]) for record in json.loads(measure_clauses.RECORDS.read_text("utf-8"))]
    return [f"{texts[n % len(texts)]} ({count}.{n})" for n in range(count)]


if __name__ == "__main__":
    measure_clauses.main(measure_clauses.RECORDS)
    if measure_clauses.RECORDS.is_file():
        few, many = seconds(sentences(FEW)), seconds(sentences(MANY))
        print(f"{FEW} sentences: {few:.2f} s, {MANY} sentences: {many:.2f} s, {many / few:.1f} times as long")
