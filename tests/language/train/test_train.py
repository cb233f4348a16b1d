"""Training: the same corpora make the same bytes, and what was learned is what they teach."""

from __future__ import annotations

import gzip
from array import array
from pathlib import Path

import pytest

from factbox.language.tagging import make_tagger
from factbox.language.tagging.lexicon import Known
from factbox.language.tagging.tags import LANES, TAGS
from factbox.language.train import __main__ as command
from factbox.language.train.accuracy import accuracy
from factbox.language.train.corpus import Sentence, sentences, word_list
from factbox.language.train.dictionary import count
from factbox.language.train.pack import fold, rows

TEXT = """# doc=one genre=news split=train
The\tDT
ferry\tNN
sailed\tVBD
.\t.\t+

“\t''
Boats\tNNS\t+
#\tSYM
left\tVBD
.\t.\t+
”\t''\t+

# doc=two genre=news split=dev
Boats\tNNS
sailed\t?
"""
NOUN_OR_VERB = [("The ferry sank", "DT NN VBD"), ("They ferry cars", "PRP VBP NNS"), ("A sank ferry", "DT VBN NN")]


def sentence(text: str, tags: str) -> Sentence:
    words = tuple(text.split())
    return Sentence(words, tuple(tags.split()), (False,) * len(words))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Two tiny corpora and a word list."""
    lines = [
        f"{word}\t{tag}" for text, tags in NOUN_OR_VERB for word, tag in zip(text.split(), tags.split(), strict=True)
    ]
    body = "\n".join([*lines[:3], "", *lines[3:6], "", *lines[6:], ""]) + "\n"
    learned = "# doc=a split=train\n" + body * 12 + "# doc=b split=dev\n" + body
    for name, text in (("gum-open", learned), ("masc", TEXT), ("words", "ferry\tNN|VB\nsank\tVBD\n")):
        with gzip.open(tmp_path / f"{name}.tsv.gz", "wt", encoding="utf-8") as file:
            file.write(text)
    return tmp_path


def test_sentences_are_read_with_their_split(data: Path) -> None:
    first, second = sentences(data / "masc.tsv.gz", "train")
    assert first.words == ("The", "ferry", "sailed", ".")
    assert first.text == "The ferry sailed."
    assert second.text == "“Boats # left.”"
    assert second.tags == ("''", "NNS", "SYM", "VBD", ".", "''")
    assert [each.words for each in sentences(data / "masc.tsv.gz", "dev")] == [("Boats", "sailed")]


def test_a_word_list_is_read(data: Path) -> None:
    assert word_list(data / "words.tsv.gz") == {"ferry": ("NN", "VB"), "sank": ("VBD",)}


def test_the_dictionary_counts_forms_seen_more_than_once() -> None:
    found = count([sentence("The ferry . The Ferry", "DT NN . DT NN"), sentence("ferry the once", "NN DT ?")])
    assert found == {"ferry": Known(2, ("NN",), ("NN",)), "the": Known(3, ("DT",), ("DT",))}


def test_a_capital_at_a_start_belongs_to_the_name_only_when_it_is_one() -> None:
    found = count(
        [sentence("Orlen fell", "NNP VBD"), sentence("Orlen rose", "NNP VBD"), sentence("Rain fell", "NN VBD")] * 2
    )
    assert found["Orlen"].count == 4
    assert found["rain"].count == 2
    assert "orlen" not in found


def test_rare_tags_of_common_forms_are_not_kept() -> None:
    found = count([sentence("x that", "NN IN")] * 30 + [sentence("x that", "NN RB")])
    assert found["that"] == Known(31, ("IN",), ("IN",))


def test_weights_are_rounded_and_small_ones_dropped() -> None:
    sums = [[0] * len(LANES) for _ in range(2)]
    sums[0][0], sums[0][1], sums[0][2] = 1000, -260, 99
    assert rows(["hx", "hd"], [array("q", row) for row in sums], 1000) == {"hx": (6, -2, *[0] * (len(LANES) - 2))}


def test_parts_are_folded_into_the_rows_of_known_forms_and_clipped() -> None:
    def row(first: int) -> tuple[int, ...]:
        return (first, *[0] * (len(LANES) - 1))

    folded = fold({"wsailed": row(100), "2ed": row(20), "4iled": row(30), "pit": row(1), "qit": row(2), "nit": row(4)})
    assert {name: lanes[0] for name, lanes in folded.items()} == {
        "wsailed": 127, "2ed": 20, "4iled": 30, "pit": 3, "qit": 2, "nit": 4,
    }  # fmt: skip


def test_the_same_corpora_make_the_same_bytes_and_a_tagger_that_knows_them(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [tmp_path / "first", tmp_path / "second"]
    for file in files:
        command.main([str(data), str(file)])
    assert files[0].read_bytes() == files[1].read_bytes()
    assert "gum-open dev: 100.00 % right" in capsys.readouterr().out
    tagger = make_tagger(files[0])
    assert [TAGS[tag] for tag in tagger.tag(["They", "ferry", "cars"])] == ["PRP", "VBP", "NNS"]


def test_accuracy_leaves_out_what_nobody_knows(data: Path, tmp_path: Path) -> None:
    command.main([str(data), str(tmp_path / "weights")])
    tagger = make_tagger(tmp_path / "weights")
    assert accuracy(tagger, [sentence("The ferry sank", "DT NN ?"), sentence("The", "NN")]) == pytest.approx(2 / 3)


@pytest.mark.parametrize("arguments", [[], ["a", "b", "c"]])
def test_the_command_says_how_it_is_used(arguments: list[str]) -> None:
    with pytest.raises(SystemExit, match=r"python -m factbox\.language\.train DATA"):
        command.main(arguments)
