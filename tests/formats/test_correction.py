"""Pre-annotations for people to correct: cut by each tool's own unit, the words are the fact's."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stories import story

import factbox
from factbox.formats.brat import standoff
from factbox.formats.label_studio import task
from factbox.formats.registry import named
from factbox.offsets import UNITS

BOUND = re.compile(r"T\d+\t(\S+) ([\d ;]+)\t(.*)\Z")


def label_studio_cut(text: str, start: int, end: int) -> str:
    """As Label Studio's front end cuts: `[...text].slice(start, end).join("")`, a string iterator's code points."""
    units = text.encode("utf-16-le")
    points, at = [], 0
    while at < len(units):
        width = 4 if 0xD8 <= units[at + 1] <= 0xDB else 2
        points.append(units[at : at + width].decode("utf-16-le"))
        at += width
    return "".join(points[start:end])


def brat_cut(text: str, places: str) -> str:
    """As brat cuts: code points, the pieces of a parted span joined by blanks."""
    pieces = (tuple(map(int, one.split())) for one in places.split(";"))
    return " ".join(text[start:end] for start, end in pieces)


def regions(box: Any) -> list[dict[str, Any]]:
    return [one for one in task(box)["predictions"][0]["result"] if one["type"] == "labels"]


def bounds(box: Any) -> list[tuple[str, str, str]]:
    return [found.groups() for line in standoff(box) if (found := BOUND.match(line))]  # type: ignore[misc]


@pytest.mark.parametrize("unit", UNITS)
def test_label_studio_cuts_the_words_of_every_fact_and_part(unit: str) -> None:
    box = story(offsets=unit)
    for region in regions(box):
        value = region["value"]
        assert label_studio_cut(task(box)["data"]["text"], value["start"], value["end"]) == value["text"]
    assert {region["value"]["labels"][0] for region in regions(box)} == {*box.results, "speaker", "cue", "subject"}


@pytest.mark.parametrize("unit", UNITS)
def test_brat_cuts_the_words_of_every_fact_and_part(unit: str) -> None:
    box = story(offsets=unit)
    for _, places, words in bounds(box):
        assert brat_cut(box.text, places) == words
    assert {kind for kind, _, _ in bounds(box)} == {*box.results, "speaker", "cue", "subject"}


@given(st.text(st.sampled_from("a 5é\U0001f600€\n.,")))
def test_whatever_the_text_both_cut_the_same_words(text: str) -> None:
    box = factbox.parse(text, markup="none", plugins=["figures"])
    for region, (_, places, words) in zip(regions(box), bounds(box), strict=False):
        value = region["value"]
        assert label_studio_cut(text, value["start"], value["end"]) == value["text"]
        assert brat_cut(text, places) == words


def test_a_span_over_a_line_break_is_parted_for_brat() -> None:
    text = "“No,\n\nsays Ann,” it is"
    item = {"text": text[:16], "start": 0, "end": 16}
    answer = {"article": {"text": text}, "results": {"quotes": [item]}}
    assert list(standoff(answer)) == ["T1\tquotes 0 4;6 16\t“No, says Ann,”"]


def test_every_line_of_brat_has_one_of_its_forms() -> None:
    line = re.compile(r"T\d+\t\S+ \d+ \d+(;\d+ \d+)*\t.+|R\d+\t\S+ Arg1:T\d+ Arg2:T\d+|#\d+\tAnnotatorNotes T\d+\t.+")
    found = named("brat").write(story()).decode().splitlines()
    assert [one for one in found if not line.fullmatch(one)] == []
    marks = [one.split("\t")[0] for one in found]
    assert len(set(marks)) == len(marks)


def test_relations_join_a_fact_to_its_parts_in_both() -> None:
    box = factbox.parse("“It went well,” said Ann Lee.", plugins=["quotes"])
    (speaker, cue) = (one for one in task(box)["predictions"][0]["result"] if one["type"] == "relation")
    assert (speaker["from_id"], speaker["to_id"], speaker["labels"]) == ("quotes-1", "quotes-1-speaker", ["speaker"])
    assert cue["labels"] == ["cue"]
    assert [line for line in standoff(box) if line.startswith("R")] == [
        "R1\tspeaker Arg1:T1 Arg2:T2",
        "R2\tcue Arg1:T1 Arg2:T3",
    ]


def test_a_type_has_only_letters_that_brat_takes() -> None:
    answer = {"article": {"text": "a"}, "results": {"my parser!": [{"text": "a", "start": 0, "end": 1}]}}
    assert list(standoff(answer)) == ["T1\tmy_parser_ 0 1\ta"]


def test_the_text_beside_brats_file_is_the_articles() -> None:
    box = story()
    assert named("brat").beside[".txt"](box).decode() == box.text


def test_a_task_has_ids_that_are_unique_and_tells_the_value() -> None:
    found = task(story() | {"id": "mine"})
    ids = [one["id"] for one in found["predictions"][0]["result"] if one["type"] == "labels"]
    assert len(set(ids)) == len(ids)
    assert found["data"]["id"] == "mine"
    told = [one["meta"]["text"] for one in regions(story()) if "meta" in one]
    assert ["percent 12 % up Sales"] in told or any("12 %" in one[0] for one in told)
    assert found["predictions"][0]["model_version"] == f"factbox {factbox.__version__}"


@pytest.mark.parametrize("name", ["html", "annotations", "label-studio", "brat"])
def test_a_form_that_marks_the_text_refuses_an_answer_without_it(name: str) -> None:
    with pytest.raises(ValueError, match="needs the article's text"):
        factbox.parse("It cost $5.", fields=["-article.text"]).to(name)


def test_tasks_of_several_articles_come_a_line_each() -> None:
    form = named("label-studio")
    assert form.joins
    assert len([json.loads(line) for line in (form.write(story()) * 2).splitlines()]) == 2
