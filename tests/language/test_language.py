"""A language as a typed value: found by its tag, and what engines do with another one."""

from __future__ import annotations

import dataclasses
import subprocess
import sys

import pytest

from factbox.language import known, language
from factbox.language.hedges import HedgeReader
from factbox.language.language import HedgeWords, StopWords
from factbox.language.sentences import sentence_spans

INVENTED = StopWords(
    never_last=frozenset({"hra"}), short_forms=frozenset(), capitalised=frozenset(), openers=frozenset()
)


BARE_PACKAGE = """
import importlib.util, sys, types
spec = importlib.util.find_spec("factbox")
package = types.ModuleType("factbox")
package.__path__ = list(spec.submodule_search_locations)
sys.modules["factbox"] = package
"""
"""What else the package imports stays away."""


@pytest.mark.parametrize("tag", ["en", "en-GB", "EN-us"])
def test_english_is_known_by_any_of_its_tags(tag: str) -> None:
    found = language(tag)
    assert found is not None
    assert found.tag == "en"
    assert found is language("en")


@pytest.mark.parametrize("tag", ["de", "", "xx", "english"])
def test_a_language_without_a_folder_is_none(tag: str) -> None:
    assert language(tag) is None
    with pytest.raises(KeyError, match="there is en"):
        known(tag)


def test_a_language_does_not_change() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        known("en").tag = "xx"  # type: ignore[misc]


def test_english_is_imported_when_it_is_asked_for() -> None:
    code = "import sys, factbox.language; assert 'factbox.language.en' not in sys.modules"
    done = subprocess.run([sys.executable, "-c", BARE_PACKAGE + code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_sentences_go_by_the_words_that_are_given() -> None:
    text = "Hra. Ada kam. Mr. Lee blieb."
    assert [text[start:end] for start, end in sentence_spans(text, words=INVENTED)] == [
        "Hra. Ada kam.",
        "Mr.",
        "Lee blieb.",
    ]


def test_hedges_go_by_the_words_that_are_given() -> None:
    words = HedgeWords(
        {"etwa": "about", "mehr als": "over"}, frozenset(), frozenset(), spanning="mehr als", lasting="seit"
    )
    before = HedgeReader(words).before
    assert before("Es sind etwa 40", 13, "etwa") == "about"
    assert before("Es sind mehr als 40", 17, "als") == "over"
    assert before("Es sind about 40", 14, "about") is None
