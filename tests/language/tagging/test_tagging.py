"""Tags: the committed weights give the tags they gave when they were made, on any text and in linear time."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox import Article
from factbox.language import tagging
from factbox.language.tagging import Tagged, english, tag_text, tags_of
from factbox.language.tagging.tagger import keys
from factbox.language.tagging.tags import TAGS
from factbox.language.train.accuracy import accuracy
from factbox.language.train.corpus import sentences

SENTENCES = [
    "The/DT mayor/NN ,/, Ann/NNP Lee/NNP ,/, told/VBD reporters/NNS that/IN the/DT ferry/NN would/MD not/RB sail/VB ./.",
    "Shares/NNS of/IN Norvale/NNP Inc./NNP fell/VBD 5/CD %/NN to/IN $/SYM 3.40/CD on/IN Monday/NNP ./.",
    "Officials/NNS had/VBD been/VBN warned/VBN about/IN the/DT damaged/VBN pier/NN in/IN 2019/CD ./.",
    "“/'' We/PRP are/VBP n't/RB going/VBG to/TO wait/VB ,/, ”/'' Gov./NNP J./NNP K./NNP Moss/NNP said/VBD ./.",
    "U.S.-led/JJ forces/NNS left/VBD the/DT town/NN of/IN Orlen/NNP after/IN a/DT three-week/JJ campaign/NN ./.",
    "The/DT board/NN agreed/VBD to/TO raise/VB its/PRP$ forecast/NN for/IN next/JJ year/NN ./.",
    "Prices/NNS have/VBP risen/VBN sharply/RB since/IN the/DT strike/NN began/VBD ./.",
    "The/DT company/NN 's/POS profits/NNS doubled/VBD last/JJ year/NN ,/, it/PRP said/VBD ./.",
    "She/PRP did/VBD n't/RB say/VB who/WP would/MD pay/VB for/IN the/DT repairs/NNS ./.",
    "He/PRP has/VBZ been/VBN running/VBG the/DT harbour/NN for/IN ten/CD years/NNS ./.",
    "Police/NN arrested/VBD two/CD men/NNS suspected/VBN of/IN stealing/VBG boats/NNS ./.",
    "There/EX were/VBD no/DT injuries/NNS ,/, according/VBG to/IN the/DT fire/NN service/NN ./.",
    "Nobody/NN knows/VBZ how/WRB much/RB it/PRP will/MD cost/VB ./.",
    "The/DT bill/NN passed/VBD 61-38/CD and/CC now/RB heads/VBZ to/IN the/DT Senate/NNP ./.",
    "Workers/NNS '/POS wages/NNS should/MD be/VB paid/VBN by/IN the/DT end/NN of/IN March/NNP ./.",
    "Norland/NNP is/VBZ likely/JJ to/TO export/VB 1.2/CD million/CD tonnes/NNS of/IN grain/NN ./.",
    "When/WRB asked/VBD about/IN the/DT delay/NN ,/, Ms./NNP Orr/NNP laughed/VBD ./.",
    "Both/DT sides/NNS say/VBP they/PRP want/VBP peace/NN ./.",
    "The/DT minister/NN resigned/VBD ;/: his/PRP$ deputy/NN will/MD replace/VB him/PRP ./.",
    "A/DT 54-year-old/JJ man/NN from/IN Tessaly/NNP was/VBD shot/VBN dead/JJ ./.",
    "It/PRP 's/VBZ the/DT first/JJ time/NN that/WDT the/DT club/NN has/VBZ won/VBN ./.",
    "The/DT court/NN ruled/VBD against/IN the/DT plan/NN ,/, saying/VBG it/PRP was/VBD unlawful/JJ ./.",
    "What/WP happened/VBD next/RB is/VBZ unclear/JJ ./.",
    "To/TO cut/VB costs/NNS ,/, the/DT firm/NN closed/VBD 12/CD of/IN its/PRP$ 40/CD shops/NNS ./.",
    "They/PRP might/MD have/VB known/VBN ./.",
    "In/IN 1995/CD the/DT two/CD countries/NNS signed/VBD a/DT treaty/NN ./.",
    "Dahl/NNP ,/, 61/CD ,/, leads/VBZ the/DT opposition/NN ./.",
    "Interest/NN rates/NNS rose/VBD by/IN half/DT a/DT percentage/NN point/NN ./.",
    "Where/WRB the/DT money/NN went/VBD ,/, no/DT one/PRP can/MD tell/VB ./.",
    "Heavy/JJ rain/NN caused/VBD flooding/VBG across/IN the/DT region/NN ./.",
    "Could/MD the/DT vote/NN be/VB delayed/VBN again/RB ?/.",
    "Aid/NN workers/NNS and/CC journalists/NNS were/VBD among/IN those/DT killed/VBN ./.",
]
HOSTILE = [
    "a-", "a.", "U.S. ", "www.", "http://!", "x@", "a@b.", "n't", "'s ", "(", "“", "1,", "1-", "J. ", "Mr. ", "\u0301",
    "Aa", "don't", "....", "--", "no ", "Zx ",
]  # fmt: skip
DATA = os.environ.get("FACTBOX_TAGGING_DATA")


def tagged(text: str) -> str:
    return " ".join(f"{text[start:end]}/{tag}" for start, end, tag in tag_text(text))


def written(sentence: str) -> str:
    """The sentence behind "word/TAG word/TAG"; no mark of these has a blank on the wrong side once it is joined."""
    text = " ".join(word.rpartition("/")[0] for word in sentence.split(" "))
    for mark in (" .", " ,", " ;", " %", " n't", " 's", " ”", " ?", " '"):
        text = text.replace(mark, mark[1:])
    return text.replace("$ ", "$").replace("“ ", "“")


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_committed_weights_tag_plain_news_right(sentence: str) -> None:
    assert tagged(written(sentence)) == sentence


def test_a_text_is_tagged_sentence_by_sentence() -> None:
    assert tagged("The rain fell. It stopped.\nBoats sailed.") == (
        "The/DT rain/NN fell/VBD ./. It/PRP stopped/VBD ./. Boats/NNS sailed/VBD ./."
    )


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u2003"])
def test_a_text_without_words_has_no_tokens(text: str) -> None:
    assert tag_text(text) == []


def test_to_is_told_from_the_preposition() -> None:
    assert tagged("He went to Orlen to vote.") == "He/PRP went/VBD to/IN Orlen/NNP to/TO vote/VB ./."


@pytest.mark.parametrize("dateline", ["ORLEN (NNA) -", "ORLEN, March 3 (NNA) —", "ORLEN --"])
def test_a_sentence_starts_behind_a_dateline(dateline: str) -> None:
    assert tagged(f"{dateline} He left.").endswith(" He/PRP left/VBD ./.")
    assert keys(["Orlen", "—", "The", "Town"]) == ["^Orlen", "—", "The", "Town"]


def test_curly_apostrophes_are_read_as_straight_ones() -> None:
    assert [tag for *_, tag in tag_text("It isn’t the city’s fault.")] == [
        tag for *_, tag in tag_text("It isn't the city's fault.")
    ]


def test_offsets_count_code_points() -> None:
    assert tag_text("\U0001f30a Boats sailed") == [(0, 1, "SYM"), (2, 7, "NNS"), (8, 14, "VBD")]


ANY_TEXT = st.text(st.sampled_from("aAeE1 .,'’-/@&“”\n\tsnt$%()…—é\u0301\U0001f30a\u00a0\u2028中"), max_size=60)


@given(st.one_of(ANY_TEXT, st.text(max_size=60)))
def test_tokens_tile_all_that_is_not_blank(text: str) -> None:
    covered: list[int] = []
    for start, end, tag in tag_text(text):
        assert start < end
        assert tag in TAGS
        covered += range(start, end)
    assert covered == [at for at, char in enumerate(text) if not char.isspace()]


@given(st.lists(st.sampled_from("The ferry Mr. said fell to not , . 5 % “ U.S. named".split()), max_size=25))
def test_a_sentence_has_the_same_tags_whatever_was_tagged_before(words: list[str]) -> None:
    text = " ".join(words)
    before = tag_text(text)
    tag_text("Some Other text, of 17 new words; nobody's.")
    english().entries.recent.clear()
    assert tag_text(text) == before


@pytest.mark.parametrize("unit", HOSTILE)
def test_time_grows_with_the_text_alone(unit: str) -> None:
    def seconds(size: int) -> float:
        text = (unit * size)[:size]
        begin = time.process_time()
        tag_text(text)
        return time.process_time() - begin

    seconds(5_000)
    long, short = (min(seconds(size) for _ in range(3)) for size in (80_000, 20_000))
    assert long < 12 * max(short, 0.02)


def test_caches_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factbox.language.tagging.entries.MOST_CACHED", 100)
    tagger = tagging.make_tagger()
    for number in range(1000):
        tagger.tag([f"word{chr(97 + number % 26)}{chr(97 + number // 26)}ed", "things", "."])
    assert len(tagger.entries.recent) <= 200


def test_an_article_tags_a_sentence_once_and_only_when_it_is_asked_for() -> None:
    article = Article("Rain fell. It stopped.")
    tags = article.share(tags_of)
    assert len(tags) == 2
    second = tags[1]
    assert (second.words, second.starts, second.tags) == (["It", "stopped", "."], [11, 14, 21], ["PRP", "VBD", "."])
    assert tags.at(15) is second is article.share(tags_of)[1]
    assert tags.at(10) is None
    assert list(tags._tagged) == [1]


def test_a_tagged_sentence_finds_its_tokens() -> None:
    sentence = Tagged(5, 20, ["Rain", "fell", "."], [5, 10, 14], ["NN", "VBD", "."])
    assert [sentence.token_at(offset) for offset in (4, 5, 9, 10, 30)] == [-1, 0, 0, 1, 2]
    assert sentence.span(1) == (10, 14)
    assert sentence.span(0, 1) == (5, 14)
    assert len(sentence) == 3


def test_parse_processes_inherit_the_weights_and_others_read_them_on_first_use() -> None:
    probe = "from factbox.language.tagging import english; print(english.cache_info().currsize)"
    for first, loaded in (("import factbox.workers.preload", "1"), ("import factbox.cli", "0")):
        ran = subprocess.run([sys.executable, "-c", f"{first}; {probe}"], capture_output=True, text=True, check=True)
        assert ran.stdout.strip() == loaded


@pytest.mark.skipif(not DATA, reason="FACTBOX_TAGGING_DATA names no folder of corpora")
@pytest.mark.parametrize(("corpus", "least"), [("gum-open", 0.965), ("masc", 0.98)])
def test_held_out_texts_are_tagged_as_well_as_documented(corpus: str, least: float) -> None:
    assert accuracy(english(), sentences(Path(DATA or "") / f"{corpus}.tsv.gz", "dev")) >= least
