"""Where sentences begin and end."""

from __future__ import annotations

import pytest

from summarizer.model import Article, Body, Line
from summarizer.understanding.text.sentences import spans, split, whole_quotations


@pytest.mark.parametrize(
    "sentences",
    [
        ("The U.S. Senate met Gen. J. R. Lund in Oslo.", "He left at 5 p.m.", "Nobody stayed."),
        ("“We go. We stay. Either is fine,” she said.", "The talks went on."),
        ('"Our view is clear. We stand firm," he said.', "The U.N. Security Council met."),
        ("They met in Washington, D.C. on Monday.", "No. 5 was empty."),
        ("Sen. Maria F. Olsen (D-Mass.) spoke first.", "“It is over!” cried the crowd."),
        ("The army’s spokesman, Brig. Gen. Ola Berg, told reporters.", "In the U.S.", "The vote was close."),
        ("It cost 3.5 million … and more.", "Was it worth it?", "Yes, it was."),
        ("Bergen acted under Art. 5 of the pact.", "Oslo cited Arts. 7 and 8."),
        ("He quoted Para. 3, Cl. 4 and Res. 2231 of the council.", "Nobody spoke."),
        ("See p. 12, pp. 4 and 5, N° 7 and No. 9 of the report.", "It is long."),
        ("Ada Holm (b. 1960) and Jon Lund (d. 1999) signed.", "They met once."),
        ("Asked whether Oslo would pay, she said no.", "Bergen withdrew its envoy."),
        ("The answer was no.", "Holm left Geneva."),
        ("“Why should Oslo pay twice?” Foreign Minister Ada Holm asked the court on Tuesday.", "Nobody knew."),
        ('"We refuse this!" Prime Minister Jon Lund told parliament.', "He sat down."),
        ("“Will they accept…” the chancellor of Lakeland wondered.", "They did."),
        ("“Nobody asked us!”", "She said that the toll would fall."),
        ("“Who pays?”", "Bergen rejected a toll on lorries on Tuesday."),
        ("Holm asked: “Who will pay?”", "Bergen said the toll was too high."),
        ("Lund said: ‘We open the gate. We wait for nobody.’", "She left at noon."),
        ("'The ministers' plan is bad. Nobody asked us,' said Lund.", "The ministers' talks go on."),
        ("The text . . . is bad, he said.", "They went home . . . .", "Nobody cheered."),
        ("The sides agreed: 1. Open the gate.", "2. Lower the toll.", "Both were glad."),
        ("The charge d’affaires a.i. Ana Ruiz handed over the note.", "It was short."),
    ],
)
def test_sentences_end_where_they_do(sentences: tuple[str, ...]) -> None:
    """Abbreviations, initials and full stops inside a quotation end no sentence."""
    text = " ".join(sentences)
    assert tuple(text[start:end] for start, end in spans(text, "en")) == sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Oslo agreed.[1] Bergen refused.[2] [3]", ["Oslo agreed.", "Bergen refused."]),
        ("[4] Oslo agreed.[a] “We go,” she said.[note 3]", ["Oslo agreed.", "“We go,” she said."]),
        ("Oslo agreed[5] to pay.", ["Oslo agreed[5] to pay."]),
        ("Oslo agreed.Bergen refused.“We go,” he said.", ["Oslo agreed.", "Bergen refused.", "“We go,” he said."]),
        (
            'Oslo paid in 2031.Bergen "went home."Nobody came.',
            ["Oslo paid in 2031.", 'Bergen "went home."', "Nobody came."],
        ),
        (
            "He works for the U.S.Senate and lake.example.org today.",
            ["He works for the U.S.Senate and lake.example.org today."],
        ),
        ("Q: Will it open?", ["Will it open?"]),
        ("A: It will open in June. We agreed.", ["It will open in June.", "We agreed."]),
        ("A. Holm agreed to pay.", ["Holm agreed to pay."]),
    ],
)
def test_what_belongs_to_no_sentence(text: str, sentences: list[str]) -> None:
    """Note marks and turns of an interview stand in no sentence, and sentences without a space between are parted."""
    assert [text[start:end] for start, end in spans(text, "en")] == sentences


def body(text: str, roles: tuple[str, ...]) -> Body:
    """A body whose lines that are not blank play the given roles."""
    lines, start, waiting = [], 0, list(roles)
    for number, line in enumerate(text.splitlines(keepends=True), 1):
        if line.strip():
            end = start + len(line.rstrip("\n"))
            lines.append(Line(number=number, start=start, end=end, role=waiting.pop(0)))  # type: ignore[arg-type]
        start += len(line)
    return Body(article=Article(file="a.txt", text=text, sha256=""), lines=tuple(lines))


def test_offsets_point_into_the_article() -> None:
    """Each sentence stands at its offsets; furniture and titles give none; a subheading stays with what follows it."""
    text = "A headline\n\nOslo agreed. Bergen refused.\n\nWhat comes next\n\nTalks go on.\nShare this\n"
    found = split(body(text, ("title", "body", "heading", "body", "furniture")), 2, "en")
    assert [text[s.start : s.end] for s in found] == ["Oslo agreed.", "Bergen refused.", "Talks go on."]
    assert [(s.article, s.position, s.paragraph, s.heading) for s in found] == [
        (2, 0, 0, None),
        (2, 1, 0, None),
        (2, 2, 1, "What comes next"),
    ]


def test_lines_wrapped_by_hand_are_one_paragraph() -> None:
    """A line end inside a sentence is white space; a blank line is not."""
    found = split(body("The two sides agreed\nto meet again.\nThey did.\n", ("body",) * 3), 0, "en")
    assert [s.text for s in found] == ["The two sides agreed to meet again.", "They did."]


def test_half_a_quotation_is_told() -> None:
    """A mark that is opened and not closed makes half a quotation."""
    assert whole_quotations("“All of it,” he said.")
    assert not whole_quotations("“The first half.")
    assert not whole_quotations('the second half," he said.')


def test_a_paragraph_of_a_megabyte_is_cut_where_sentences_end() -> None:
    """What is too long for one go comes out as it would in several paragraphs, offsets and all."""
    sentences = [f"The ministers met in Oslo for the {number}th time." for number in range(2000)]
    text = " ".join(sentences)
    assert [text[start:end] for start, end in spans(text, "en")] == sentences
    assert spans("x" * 50_000, "en") == ((0, 20_000), (20_000, 40_000), (40_000, 50_000))
