"""The verdict on a quotation: a table of pairs for each, then what must hold for any text."""

from __future__ import annotations

import re
import time
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factbox.article import Article
from factbox.verification import Quotation, verify_quotations
from factbox.verification.quotation import LONG_GAP, MAX_PLACES

BRIDGE = """The mayor, Ann Lee, spoke on Monday. “We will rebuild the old bridge, and we will do it before winter,” she said. “It takes time and money.”

Erik Dahl, who leads the opposition, was not convinced. “Nobody has told us what the bridge will cost,” he said. Its price was 1.5 million dollars in 1998, he’d add."""
FILLER = " ".join(f"word{number}" for number in range(2 * LONG_GAP))
FAR = f"First of all we thank the crew of the ship. {FILLER}. In the end nobody was hurt at sea."
GERMAN = "„Wir bauen die Brücke wieder auf“, sagte die Bürgermeisterin. „Es kostet Zeit, Geld und Kraft.“"
FRENCH = "« Nous allons reconstruire le pont », a dit la maire. « C’est une œuvre de longue haleine. »"
GREEK = "«Θα χτίσουμε ξανά τη γέφυρα», είπε η δήμαρχος."
RUSSIAN = "«Мы восстановим мост до зимы», — сказала мэр."
CHINESE = "市长说：“我们会在冬天之前重建这座桥。”"
JAPANESE = "市長は「冬までに橋を再建します」と述べた。"
ARABIC = "قالت العمدة: «سنعيد بناء الجسر قبل الشتاء»."

ROWS: list[tuple[str, str, str]] = [
    # exact: character by character, whatever marks the caller put around it
    (BRIDGE, "We will rebuild the old bridge", "exact"),
    (BRIDGE, "  We will rebuild the old bridge\n", "exact"),
    (BRIDGE, '"We will rebuild the old bridge"', "exact"),
    (BRIDGE, "“We will rebuild the old bridge, and we will do it before winter,” she said.", "exact"),
    (BRIDGE, "bridge", "exact"),
    (BRIDGE, "1.5 million dollars", "exact"),
    (BRIDGE, "he’d add", "exact"),
    (GERMAN, "Wir bauen die Brücke wieder auf", "exact"),
    (FRENCH, "C’est une œuvre de longue haleine.", "exact"),
    (GREEK, "Θα χτίσουμε ξανά τη γέφυρα", "exact"),
    (RUSSIAN, "Мы восстановим мост до зимы", "exact"),
    (CHINESE, "我们会在冬天之前重建这座桥。", "exact"),
    (JAPANESE, "冬までに橋を再建します", "exact"),
    (ARABIC, "سنعيد بناء الجسر قبل الشتاء", "exact"),
    # same-words: marks, blanks, dashes, case, ligatures, end punctuation
    (BRIDGE, "we will rebuild the old bridge", "same-words"),
    (BRIDGE, "We will rebuild the old bridge.", "same-words"),
    (BRIDGE, "We will rebuild the old bridge and we will do it before winter", "same-words"),
    (BRIDGE, "We will rebuild the old bridge \u2014 and we will do it before winter!", "same-words"),
    (BRIDGE, "[w]e will\nrebuild the old bridge", "same-words"),
    (BRIDGE, "he'd add", "same-words"),
    (BRIDGE, "IT TAKES TIME AND MONEY", "same-words"),
    (GERMAN, "»Wir bauen die BRÜCKE wieder auf!«", "same-words"),
    (FRENCH, "C'est une œuvre de longue haleine", "same-words"),
    (GREEK, "θα χτίσουμε ξανά τη γέφυρα!", "same-words"),
    (RUSSIAN, "мы восстановим мост до зимы.", "same-words"),
    (CHINESE, "我们会在冬天之前，重建这座桥", "same-words"),
    (JAPANESE, "冬までに、橋を再建します。", "same-words"),
    (ARABIC, "سنعيد بناء الجسر، قبل الشتاء", "same-words"),
    # shortened: nothing but omissions
    (BRIDGE, "We will rebuild … before winter", "shortened"),
    (BRIDGE, "We will rebuild [...] before winter", "shortened"),
    (BRIDGE, "We will rebuild . . . before winter", "shortened"),
    (BRIDGE, "We will rebuild the bridge", "shortened"),
    (BRIDGE, "We will rebuild the bridge before winter", "shortened"),
    (BRIDGE, "It takes money", "shortened"),
    (BRIDGE, "Nobody has told us what the bridge cost", "shortened"),
    (GERMAN, "Wir bauen die Brücke auf", "shortened"),
    (FRENCH, "C’est une œuvre (…) haleine", "shortened"),
    (RUSSIAN, "Мы восстановим … до зимы", "shortened"),
    (CHINESE, "我们会重建这座桥", "shortened"),
    # altered: other words, in one place
    (BRIDGE, "We will not rebuild the old bridge", "altered"),
    (BRIDGE, "We will [not] rebuild the old bridge", "altered"),
    (BRIDGE, "We shall rebuild the old bridge, and we shall do it before winter", "altered"),
    (BRIDGE, "We will rebuild the new bridge", "altered"),
    (BRIDGE, "[The council] will rebuild the old bridge", "altered"),
    (BRIDGE, "Its price was 15 million dollars in 1998", "altered"),
    (BRIDGE, "Its price was 1.5 million euros in 1998", "altered"),
    (BRIDGE, "Nobody told us what the bridge is going to cost", "altered"),
    (GERMAN, "Wir bauen die Straße wieder auf", "altered"),
    (GREEK, "Θα χτίσουμε ξανά τη πόλη", "altered"),
    (CHINESE, "我们会在夏天之前重建这座桥", "altered"),
    # stitched: pieces from places far apart, in another order, or from two speakers
    (FAR, "We thank the crew of the ship, nobody was hurt at sea.", "stitched"),
    (FAR, "We thank the crew … nobody was hurt", "stitched"),
    (FAR, "In the end nobody was hurt. First of all we thank the crew.", "stitched"),
    (BRIDGE, "We will rebuild the old bridge. Nobody has told us what the bridge will cost", "stitched"),
    # absent
    (BRIDGE, "It will be free for everybody", "absent"),
    (BRIDGE, "The young and the old", "absent"),
    (BRIDGE, "ridge", "absent"),
    (BRIDGE, "We will reb", "altered"),  # two of three words
    (BRIDGE, "We reb", "absent"),
    (BRIDGE, "million", "exact"),
    (BRIDGE, "5 million dollars", "altered"),
    (BRIDGE, "…", "absent"),
    (BRIDGE, "—", "absent"),
    ("", "We will wait", "absent"),
    ("…", "…", "absent"),
    (CHINESE, "市长没有说话", "absent"),
]


def verify(
    source: str, *quotations: str | Quotation, quotes: list[dict[str, Any]] | None = None
) -> list[dict[str, Any]]:
    asked = [Quotation(one) if isinstance(one, str) else one for one in quotations]
    return verify_quotations(Article(source), asked, quotes or SPOKEN if source == BRIDGE else [])


def spoken(words: str, name: str) -> dict[str, Any]:
    """An item of the quotes parser for these words of BRIDGE."""
    start, at = BRIDGE.index(words), BRIDGE.index(name)
    return {
        "start": start,
        "end": start + len(words),
        "speaker": {"text": name, "name": name, "start": at, "end": at + len(name)},
    }


SPOKEN = [
    spoken("We will rebuild the old bridge, and we will do it before winter", "Ann Lee"),
    spoken("It takes time and money", "Ann Lee"),
    spoken("Nobody has told us what the bridge will cost", "Erik Dahl"),
]


@pytest.mark.parametrize(("source", "quotation", "verdict"), ROWS)
def test_each_verdict_means_what_it_says(source: str, quotation: str, verdict: str) -> None:
    (answer,) = verify(source, quotation)
    assert answer["verdict"] == verdict


@pytest.mark.parametrize(("source", "quotation", "verdict"), ROWS)
def test_a_verdict_alone_is_as_among_others(source: str, quotation: str, verdict: str) -> None:
    others = [other for _, other, _ in ROWS]
    assert verify(source, *others)[others.index(quotation)] == verify(source, quotation)[0]


def test_what_was_left_out_is_a_difference_on_the_side_of_the_source() -> None:
    (answer,) = verify(BRIDGE, "We will rebuild … before winter")
    assert [place["text"] for place in answer["places"]] == ["We will rebuild", "before winter"]
    (left_out,) = answer["differences"]
    assert left_out["quoted"] is None
    assert left_out["source"]["text"] == "the old bridge, and we will do it"


def test_the_words_that_differ_are_told_on_both_sides() -> None:
    (answer,) = verify(BRIDGE, "So we shall rebuild that bridge, and we will do it by early winter")
    told = [tuple(side and side["text"] for side in (one["quoted"], one["source"])) for one in answer["differences"]]
    assert told == [("So", None), ("shall", "will"), ("that", "the old"), ("by early", "before")]


def test_words_put_in_are_a_difference_on_the_side_of_the_quotation() -> None:
    (answer,) = verify(BRIDGE, "It takes time and [a lot of] money")
    assert [(one["quoted"]["text"], one["source"]) for one in answer["differences"]] == [("a lot of", None)]


def test_the_context_is_the_sentence_around_the_first_place() -> None:
    (answer,) = verify(BRIDGE, "the bridge will cost")
    assert answer["context"]["text"] == "“Nobody has told us what the bridge will cost,” he said."


def test_a_quotation_that_the_source_repeats_has_all_its_places() -> None:
    (answer,) = verify("No comment. He said: no comment. No comment.", "No comment")
    assert [place["start"] for place in answer["places"]] == [0, 33]
    (answer,) = verify("no, " * 100, "no")
    assert len(answer["places"]) == MAX_PLACES


def test_a_fault_in_the_words_is_told_before_the_distance() -> None:
    """A difference in one word of a long quotation does not make it stitched."""
    (answer,) = verify(FAR, "First of all we salute the crew of the ship")
    assert answer["verdict"] == "altered"


WORDS = st.text("abcdeé東ß’'1 ", min_size=1, max_size=6)
TEXTS = st.lists(
    st.one_of(WORDS, st.sampled_from([". ", ", ", "“", "”", "—", "\n\n", "[", "]"])), min_size=1, max_size=60
).map(" ".join)
_TOKEN = re.compile(r"\S+")


@given(TEXTS, st.data())
def test_a_quotation_cut_from_the_source_is_exact(text: str, data: st.DataObject) -> None:
    tokens = list(_TOKEN.finditer(text))
    assume(tokens)
    first = data.draw(st.integers(0, len(tokens) - 1))
    last = data.draw(st.integers(first, len(tokens) - 1))
    cut = text[tokens[first].start() : tokens[last].end()]
    (answer,) = verify(text, cut)
    if any(char.isalnum() for char in cut):
        assert answer["verdict"] == "exact"
        assert all(place["text"] in cut for place in answer["places"])
    else:
        assert answer["verdict"] == "absent"


@given(
    st.lists(
        st.sampled_from("harbour boats wait until March while storms hold the coast".split()), min_size=1, max_size=40
    ),
    st.data(),
)
def test_a_quotation_with_a_word_changed_is_never_exact_or_the_same(words: list[str], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    quoted = words[first : last + 1]
    quoted[data.draw(st.integers(0, len(quoted) - 1))] += data.draw(st.sampled_from(["s", " not", "1", "%"]))
    (answer,) = verify(" ".join(words), " ".join(quoted))
    assert answer["verdict"] not in ("exact", "same-words")


@given(TEXTS, st.lists(st.one_of(TEXTS, st.text(max_size=40)), min_size=1, max_size=5))
def test_every_span_is_the_words_it_names(text: str, quotations: list[str]) -> None:
    for quotation, answer in zip(quotations, verify(text, *quotations), strict=True):
        for place in [*answer["places"], *([answer["context"]] if answer["context"] else [])]:
            assert text[place["start"] : place["end"]] == place["text"]
        for one in answer["differences"]:
            for side, whole in ((one["quoted"], quotation), (one["source"], text)):
                assert side is None or (side["text"] and whole[side["start"] : side["end"]] == side["text"])
        assert (answer["verdict"] == "absent") == (not answer["places"])


HOSTILE = {
    "one word again and again": ("a " * 50_000, ["a " * k + "b" + " a" * k for k in range(1, 200, 10)]),
    "two words in turn": ("a b " * 25_000, ["a b " * k + "c " + "a b " * k for k in range(1, 200, 10)]),
    "marks only": ("." * 100_000, ["." * 9_000] * 20),
    "no blanks": ("a" * 100_000, ["a" * 9_000] * 20),
    "ellipses only": ("… " * 50_000, ["a … " * 100] * 20),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_the_source(name: str) -> None:
    text, quotations = HOSTILE[name]

    def spent(source: str) -> float:
        began = time.process_time()
        verify(source, *quotations)
        return time.process_time() - began

    assert spent(text * 2) < 4 * min(spent(text), spent(text)) + 0.3


def test_two_megabytes_take_moments() -> None:
    source = " ".join(f"w{number * 7919 % 5003}" for number in range(350_000))
    asked = [" ".join(f"w{(number + shift * 31) * 7919 % 5003}" for number in range(20)) for shift in range(100)]
    began = time.process_time()
    answers = verify(source, *asked, *(one + " changed" for one in asked))
    assert time.process_time() - began < 10
    assert [answer["verdict"] for answer in answers] == ["exact"] * 100 + ["altered"] * 100
