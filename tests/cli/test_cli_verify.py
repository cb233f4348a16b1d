"""`factbox verify`: an article, a file of quotations, verdicts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from factbox.cli import main

ARTICLE = "“We will rebuild the old bridge,” said Ann Lee."


def run(*arguments: str, given: str | None = None) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, ["verify", *arguments], input=given)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def article(tmp_path: Path) -> str:
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    return str(tmp_path / "article.txt")


@pytest.mark.parametrize(("name", "content"), [
    ("q.txt", "\ufeffWe will rebuild the old bridge\n\nIt is free.\n"),
    ("q.json", '["We will rebuild the old bridge", {"text": "It is free."}]'),
    ("q.jsonl", '"We will rebuild the old bridge"\n{"text": "It is free."}\n'),
])  # fmt: skip
def test_quotations_come_as_lines_as_a_list_or_as_json_lines(
    article: str, tmp_path: Path, name: str, content: str
) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    status, out, _ = run(article, str(tmp_path / name))
    assert status == 0
    assert [one["verdict"] for one in json.loads(out)["verdicts"]] == ["exact", "absent"]


def test_the_article_may_come_from_standard_input_and_be_html(tmp_path: Path) -> None:
    (tmp_path / "q.txt").write_text("We will rebuild the old bridge")
    status, out, _ = run("-", str(tmp_path / "q.txt"), "--html", given=f"<p>{ARTICLE}</p>")
    assert (status, json.loads(out)["verdicts"][0]["verdict"]) == (0, "exact")


def test_a_person_reads_a_line_a_verdict_and_the_words_that_differ(article: str, tmp_path: Path) -> None:
    lines = [{"text": "We will rebuild the new bridge", "speaker": "Erik Dahl"}, "It is\u001b[2J free."]
    (tmp_path / "q.json").write_text(json.dumps(lines))
    _, out, _ = run(article, str(tmp_path / "q.json"), "--format", "table")
    assert out.splitlines() == [
        "altered, said by Ann Lee; speaker other: We will rebuild the new bridge",
        "    has 'new', the source 'old'",
        "absent: It is␛[2J free.",
    ]


@pytest.mark.parametrize(("name", "content", "words"), [
    ("q.json", "[", "q.json: "),
    ("q.json", "{}", "give a list of 1 to 200 quotations"),
    ("q.json", "[]", "give a list of 1 to 200 quotations"),
    ("q.txt", "\n \n", "give a list of 1 to 200 quotations"),
    ("q.json", "[7]", "quotation 1"),
    ("q.jsonl", '"a"\n{"said": "b"}', "quotation 2"),
    ("q.json", '["a", {"text": ""}]', "quotation 2"),
])  # fmt: skip
def test_a_file_that_holds_no_quotations_is_refused_with_the_place(
    article: str, tmp_path: Path, name: str, content: str, words: str
) -> None:
    (tmp_path / name).write_text(content)
    status, out, told = run(article, str(tmp_path / name))
    assert (status, out) == (2, "")
    assert words in told
    assert "Traceback" not in told


def test_a_source_without_an_article_ends_with_1(tmp_path: Path) -> None:
    (tmp_path / "q.txt").write_text("We will wait")
    status, _, told = run("-", str(tmp_path / "q.txt"), given=" ")
    assert status == 1
    assert "no article" in told


def test_a_file_that_is_not_there_ends_with_2(article: str, tmp_path: Path) -> None:
    assert run(str(tmp_path / "none.txt"), article)[0] == 2
    assert run(article, str(tmp_path / "none.txt"))[0] == 2
