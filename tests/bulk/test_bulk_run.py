"""Runs: every article has one line or one error, whatever happens in between."""

from __future__ import annotations

import json
import os
import random
import signal
import time
from pathlib import Path
from typing import Any

import pytest
import synthetic
from bulked import bulk_run, errors_of, finished, lines_of, started

import factbox
from factbox.bulk.values import BulkError

PLUGIN = """
import os, time, ctypes
from factbox import Parser, SpanSchema, hookimpl

def parse(article, context):
    if "HANG" in article.text:
        time.sleep(60)
    if "CRASH" in article.text:
        os._exit(3)
    if "RAISE" in article.text:
        raise ValueError
    return [article.cite(0, 4)]

@hookimpl
def factbox_parsers():
    return [Parser(name="moody", summary="Has moods.", item_schema=SpanSchema, parse=parse, timeout=1.0)]
"""


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A hundred articles as JSON lines."""
    path = tmp_path / "corpus.jsonl"
    path.write_bytes(synthetic.lines(100))
    return path


def ids(rows: list[dict[str, Any]]) -> list[str]:
    return [row["id"] for row in rows]


def test_each_line_is_the_answer_of_parse_with_the_articles_id(corpus: Path, tmp_path: Path) -> None:
    manifest = bulk_run([corpus], tmp_path / "out", workers=2, articles=30)
    rows = lines_of(tmp_path / "out")
    assert ids(rows) == [f"article-{number}" for number in range(100)]
    row = synthetic.article(42)
    expected = factbox.parse(row["text"], published_at=row["published_at"])
    assert rows[42]["results"]["dates"] == expected["results"]["dates"]
    assert rows[42]["results"]["quotes"] == expected["results"]["quotes"]
    assert rows[42]["article"] == {**expected["article"], "url": row["url"]}
    assert rows[42].keys() == expected.keys()
    assert (manifest["status"], manifest["counts"]) == ("done", {"articles": 100, "errors": 0, "parts": 4})
    assert json.loads((tmp_path / "out" / "manifest.json").read_text()) == manifest


def test_the_manifest_says_what_made_it_and_what_each_stage_took(corpus: Path, tmp_path: Path) -> None:
    manifest = bulk_run([corpus], tmp_path / "out", plugins=("dates", "links"))
    assert manifest["factbox"] == factbox.__version__
    assert manifest["parsers"]["dates"] == {"version": factbox.__version__, "distribution": "factbox"}
    assert manifest["task"]["plugins"] == ["dates", "links"]
    spent = manifest["seconds_by_stage"]
    assert set(spent) == {"read", "prepare", "dates", "links", "encode", "write"}
    assert 0 < spent["dates"] < manifest["seconds"]
    assert manifest["articles_per_second"] > 1


ROWS = [
    ({"text": "It rained.", "id": 7}, None),
    ({"html": "<p>It rained.</p>", "title": "other columns are let be"}, None),
    ({"id": "x"}, "no text and no html"),
    ({"url": "https://example.org/"}, "an address only"),
    ({"text": "a", "html": "b"}, "text and html"),
    ({"text": 7}, "text: it is int"),
    ({"text": "a", "published_at": "yesterday"}, "published_at: Not an ISO 8601"),
    ({"html": "<!doctype html><html><body></body></html>"}, "no article"),
    ("{", "not JSON"),
    ("[1]", "no JSON object"),
    ("\udcff", "not JSON"),
]


@pytest.mark.parametrize(("row", "problem"), ROWS)
def test_a_row_that_is_no_article_is_an_error_with_its_place_and_harms_no_other(
    row: Any, problem: str | None, tmp_path: Path
) -> None:
    line = row if isinstance(row, str) else json.dumps(row)
    good = synthetic.lines(1)
    (tmp_path / "in.jsonl").write_bytes(good + line.encode("utf-8", "surrogateescape") + b"\n" + good)
    manifest = bulk_run([tmp_path / "in.jsonl"], tmp_path / "out", plugins=("links",))
    errors = errors_of(tmp_path / "out")
    if problem is None:
        assert (manifest["counts"]["articles"], errors) == (3, [])
        return
    assert ids(lines_of(tmp_path / "out")) == ["article-0", "article-0"]
    (error,) = errors
    assert problem in error["problem"]["detail"]
    assert error["source"] == f"{tmp_path / 'in.jsonl'}@{len(good)}"
    assert manifest["counts"] == {"articles": 2, "errors": 1, "parts": 1}


def test_columns_of_other_names_and_defaults_are_taken(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text(
        json.dumps({"body": "Es regnete am Montag.", "uri": "u1", "day": "2025-01-06"}) + "\n"
    )
    columns = {"text": "body", "id": "uri", "published_at": "day"}
    bulk_run([tmp_path / "in.jsonl"], tmp_path / "out", columns=columns, defaults={"language": "de"})
    (row,) = lines_of(tmp_path / "out")
    assert (row["id"], row["article"]["published_at"], row["article"]["language"]) == ("u1", "2025-01-06", "de")


def test_fields_leave_out_the_rest(corpus: Path, tmp_path: Path) -> None:
    bulk_run([corpus], tmp_path / "out", limit=1, fields=("results.dates", "article.url", "article.title"))
    (row,) = lines_of(tmp_path / "out")
    assert row.keys() == {"id", "article", "results"}
    assert (row["article"], row["results"].keys()) == (
        {"url": "https://news.example/2023/0", "title": None} | {"url": row["article"]["url"]},
        {"dates"},
    )


def test_prepared_text_is_taken_as_it_is(tmp_path: Path) -> None:
    text = "It said <b>no</b> on Monday."
    (tmp_path / "in.jsonl").write_text(json.dumps({"text": text}) + "\n")
    bulk_run([tmp_path / "in.jsonl"], tmp_path / "raw")
    bulk_run([tmp_path / "in.jsonl"], tmp_path / "clean", prepared=True)
    assert lines_of(tmp_path / "raw")[0]["article"]["text"] == "It said no on Monday."
    (clean,) = lines_of(tmp_path / "clean")
    assert clean["article"]["text"] == text
    assert [item["text"] for item in clean["results"]["dates"]] == ["Monday"]


def test_rows_are_facts(corpus: Path, tmp_path: Path) -> None:
    bulk_run([corpus], tmp_path / "answers", limit=5)
    bulk_run([corpus], tmp_path / "facts", limit=5, format="rows")
    facts = lines_of(tmp_path / "facts")
    answers = lines_of(tmp_path / "answers")
    assert len(facts) == sum(len(items) for row in answers for items in row["results"].values())
    assert facts[0].keys() >= {"article_id", "parser", "start", "end", "text", "value", "sentence"}


def test_a_limit_takes_the_first_and_a_sample_the_same_ones_each_time(corpus: Path, tmp_path: Path) -> None:
    bulk_run([corpus], tmp_path / "first", limit=7, articles=3, plugins=("links",))
    assert ids(lines_of(tmp_path / "first")) == [f"article-{number}" for number in range(7)]
    for name in ("one", "two"):
        bulk_run([corpus], tmp_path / name, sample=0.3, plugins=("links",))
    one = ids(lines_of(tmp_path / "one"))
    assert one == ids(lines_of(tmp_path / "two"))
    assert 10 < len(one) < 60


def test_several_workers_several_inputs_and_small_parts_lose_nothing(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"in-{number}.jsonl").write_bytes(synthetic.lines(33, 100 * number))
    manifest = bulk_run([tmp_path / "in-*.jsonl"], tmp_path / "out", workers=3, articles=10, plugins=("links",))
    assert manifest["counts"] == {"articles": 99, "errors": 0, "parts": 12}
    expected = [f"article-{100 * file + number}" for file in range(3) for number in range(33)]
    assert ids(lines_of(tmp_path / "out")) == expected


def test_a_pathological_article_costs_its_deadline_and_the_others_nothing(tmp_path: Path) -> None:
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "moody.py").write_text(PLUGIN)
    rows = [{"id": str(number), "text": f"Good {number}."} for number in range(60)]
    rows[5]["text"], rows[20]["text"], rows[33]["text"] = "HANG", "CRASH", "RAISE"
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    began = time.monotonic()
    done = finished(
        tmp_path / "in.jsonl", "--output", tmp_path / "out", "--workers", 2, FACTBOX_PLUGINS_DIR=str(plugins)
    )
    assert done.returncode == 0, done.stderr
    assert time.monotonic() - began < 55
    found = {row["id"]: row for row in lines_of(tmp_path / "out")}
    assert sorted(found, key=int) == [str(number) for number in range(60)]
    told = {name: row["errors"] for name, row in found.items() if row["errors"]}
    assert {name: [error["code"] for error in errors] for name, errors in told.items()} == {
        "5": ["timed-out"], "20": ["crashed"], "33": ["crashed"],
    }  # fmt: skip
    assert all(row["results"]["moody"] for name, row in found.items() if name not in told)
    assert json.loads((tmp_path / "out" / "manifest.json").read_text())["parser_errors"] == {
        "moody crashed": 2,
        "moody timed-out": 1,
    }


def test_running_again_does_nothing_again(corpus: Path, tmp_path: Path) -> None:
    bulk_run([corpus], tmp_path / "out", articles=20, plugins=("links",))
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").glob("part-*")}
    manifest = bulk_run([corpus], tmp_path / "out", articles=20, plugins=("links",))
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "out").glob("part-*")} == before
    assert (manifest["runs"], manifest["counts"]["articles"]) == (2, 100)


def test_parts_that_are_missing_are_made_again_and_only_they(corpus: Path, tmp_path: Path) -> None:
    bulk_run([corpus], tmp_path / "out", articles=20, plugins=("links",))
    rows = lines_of(tmp_path / "out")
    for number in (1, 4):
        (tmp_path / "out" / "_reports" / f"part-00000-0000{number}.json").unlink()
    kept = (tmp_path / "out" / "part-00000-00002.jsonl.gz").stat().st_mtime_ns
    bulk_run([corpus], tmp_path / "out", articles=20, plugins=("links",))
    assert ids(lines_of(tmp_path / "out")) == ids(rows)
    assert (tmp_path / "out" / "part-00000-00002.jsonl.gz").stat().st_mtime_ns == kept


REFUSED = [
    ({"format": "rows"}, "format was 'jsonl'"),
    ({"plugins": ("dates",)}, "plugins was"),
]


@pytest.mark.parametrize(("other", "told"), REFUSED)
def test_a_folder_of_another_run_is_refused_and_left_alone(corpus: Path, tmp_path: Path, other: Any, told: str) -> None:
    bulk_run([corpus], tmp_path / "out", limit=3, plugins=("links",))
    with pytest.raises(BulkError, match=told):
        bulk_run([corpus], tmp_path / "out", **{"limit": 3, "plugins": ("links",), **other})
    assert len(lines_of(tmp_path / "out")) == 3


def test_an_input_that_changed_since_and_a_run_of_other_versions_are_refused(corpus: Path, tmp_path: Path) -> None:
    bulk_run([corpus], tmp_path / "out", plugins=("links",))
    described = json.loads((tmp_path / "out" / "manifest.json").read_text())
    described["parsers"]["dates"]["version"] = "0.9"
    (tmp_path / "out" / "manifest.json").write_text(json.dumps(described))
    with pytest.raises(BulkError, match=r"dates .* here, 0\.9 there"):
        bulk_run([corpus], tmp_path / "out", plugins=("links",))
    described["parsers"]["dates"]["version"] = factbox.__version__
    (tmp_path / "out" / "manifest.json").write_text(json.dumps(described))
    corpus.write_bytes(synthetic.lines(50))
    with pytest.raises(BulkError, match="is not what it was"):
        bulk_run([corpus], tmp_path / "out", plugins=("links",))


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_killed_at_any_moment_and_run_again_nothing_is_lost_or_doubled(seed: int, tmp_path: Path) -> None:
    draw, corpus, out = random.Random(seed), tmp_path / "corpus.jsonl", tmp_path / "out"
    corpus.write_bytes(synthetic.lines(600) + b"{\n")
    arguments = (corpus, "--output", out, "--part", 25, "--workers", 2, "--plugins", "dates,links")
    for _ in range(4):
        with started(*arguments) as process:
            time.sleep(draw.uniform(0.3, 3.0))
            os.kill(process.pid, signal.SIGKILL)
    done = finished(*arguments)
    assert done.returncode == 0, done.stderr
    rows = lines_of(out)
    assert ids(rows) == [f"article-{number}" for number in range(600)]
    assert len(errors_of(out)) == 1
    manifest = json.loads((out / "manifest.json").read_text())
    assert manifest["counts"] == {"articles": 600, "errors": 1, "parts": 25}
    assert not [path.name for path in out.iterdir() if path.name.startswith(".tmp")]


@pytest.mark.slow
def test_told_to_end_it_stops_and_says_so_in_the_manifest(tmp_path: Path) -> None:
    corpus, out = tmp_path / "corpus.jsonl", tmp_path / "out"
    corpus.write_bytes(synthetic.lines(2000))
    with started(corpus, "--output", out, "--part", 20) as process:
        while not list(out.glob("part-*")):
            time.sleep(0.05)
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 130
    assert json.loads((out / "manifest.json").read_text())["status"] == "stopped"


def test_two_runs_in_one_folder_are_one_too_many(corpus: Path, tmp_path: Path) -> None:
    from factbox.bulk.locked import locked

    with locked(str(tmp_path / "out")), pytest.raises(BulkError, match="another run is at work"):
        bulk_run([corpus], tmp_path / "out")
