"""The component on a blank pipeline: facts as spans, every one of them, with what they say."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("spacy", reason="spaCy is not installed: make notebook-test has it")

import spacy
from factbox_spacy import create

TEXT = "Sales \U0001f600 rose 12% to $3bn on Monday. “It went well,” said Ann Lee. See https://example.org/a."


@pytest.fixture
def nlp() -> spacy.Language:
    made = spacy.blank("en")
    made.add_pipe("factbox", config={"published_at": "2025-01-08"})
    return made


def test_every_parser_has_a_group_and_every_fact_a_span(nlp: spacy.Language) -> None:
    doc = nlp(TEXT)
    assert set(doc.spans) == {"links", "figures", "quotes", "dates"}
    for group in doc.spans.values():
        for span in group:
            assert span._.fact["text"] in span.text
            assert span.label_ == span._.fact["kind"]
    assert [span._.fact["value"] for span in doc.spans["figures"]] == [12, 3e9]
    assert doc.spans["dates"][0]._.fact["value"] == "2025-01-06"
    assert doc.spans["quotes"][0]._.fact["speaker"]["name"] == "Ann Lee"


def test_a_fact_inside_a_token_takes_the_whole_token() -> None:
    nlp = spacy.blank("en")
    nlp.tokenizer = lambda text: spacy.tokens.Doc(nlp.vocab, text.split(" "))
    nlp.add_pipe("factbox", config={"plugins": ["figures"]})
    doc = nlp("It cost ($5), she said.")
    (span,) = doc.spans["figures"]
    assert (span.text, span._.fact["text"]) == ("($5),", "$5")


def test_tags_in_a_text_are_text(nlp: spacy.Language) -> None:
    assert nlp("<i>Five</i> apples").text == "<i>Five</i> apples"


def test_parsers_may_be_chosen_and_wrong_ones_are_said() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("factbox", config={"plugins": ["dates"]})
    assert set(nlp(TEXT).spans) == {"dates"}
    assert create.__doc__
    other = spacy.blank("en")
    other.add_pipe("factbox", config={"plugins": ["nouns"]})
    with pytest.raises(ValueError, match="no parser is called nouns"):
        other(TEXT)


def test_empty_texts_and_streams_work(nlp: spacy.Language) -> None:
    docs = list(nlp.pipe(["", "It cost $5.", " \n "]))
    assert [len(doc.spans["figures"]) for doc in docs] == [0, 1, 0]


def test_an_installed_component_is_found_by_its_name_alone() -> None:
    readme = (Path(__file__).parents[1] / "README.md").read_text("utf-8")
    (example,) = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    done = subprocess.run([sys.executable, "-c", example], capture_output=True, text=True)
    assert done.stdout == "75 count 75.0\n", done.stderr
