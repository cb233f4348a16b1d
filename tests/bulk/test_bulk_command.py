"""`factbox run` as people call it: what it says, what it refuses, its exit codes."""

from __future__ import annotations

from pathlib import Path

import pytest
import synthetic
from bulked import finished


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    path = tmp_path / "corpus.jsonl"
    path.write_bytes(synthetic.lines(5))
    return path


def test_it_says_what_it_did_on_standard_error_and_nothing_else(corpus: Path, tmp_path: Path) -> None:
    done = finished(corpus, "--output", tmp_path / "out", "--plugins", "links, dates", "--workers", 1)
    assert (done.returncode, done.stdout) == (0, "")
    assert "1 units of input (jsonl)" in done.stderr
    assert "5 articles in 1 parts, 0 errors" in done.stderr


def test_a_dry_run_writes_nothing(corpus: Path, tmp_path: Path) -> None:
    done = finished(corpus, "--output", tmp_path / "out", "--dry-run")
    assert done.returncode == 0
    assert "1 units of input" in done.stderr
    assert not (tmp_path / "out").exists()


WRONG = [
    (["nowhere.jsonl"], 1, "no such file or folder"),
    (["{corpus}", "--plugins", "dotes"], 1, "no parser is called dotes"),
    (["{corpus}", "--format", "csv"], 2, "csv"),
    (["{corpus}", "--column", "text"], 2, "write FIELD=COLUMN"),
    (["{corpus}", "--option", "dates.nothing=1"], 2, "nothing"),
    (["{folder}"], 1, "there is nothing in it"),
    (["{corpus}", "--sample", "0"], 2, "0"),
]


@pytest.mark.parametrize(("arguments", "code", "told"), WRONG)
def test_what_cannot_be_is_told_in_a_line(
    arguments: list[str], code: int, told: str, corpus: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    given = [one.format(corpus=corpus, folder=tmp_path / "empty") for one in arguments]
    done = finished(*given, "--output", tmp_path / "out")
    assert (done.returncode, told in done.stderr) == (code, True), done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()


def test_where_no_article_has_an_answer_it_fails(tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text("{}\n")
    done = finished(tmp_path / "bad.jsonl", "--output", tmp_path / "out")
    assert (done.returncode, "1 errors" in done.stderr) == (1, True)
