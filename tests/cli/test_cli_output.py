"""What `factbox parse` writes: JSON as it is, whatever the article holds; people's lines apart from it and harmless."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

import factbox
from factbox.cli import main
from factbox.formats.registry import formats
from factbox.pictures import printable

FRENCH = "Le maire a dit que la ville est dans une situation difficile pour tous les habitants de la région."
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(
    lambda text: bool(text.strip()) and text[0] not in "\ufeff"
)


def parse(text: str | bytes, *arguments: str) -> Result:
    given = text.encode() if isinstance(text, str) else text
    result = CliRunner().invoke(main, ["parse", *arguments], input=given)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


@given(TEXTS)
def test_any_text_comes_out_as_it_went_in(text: str) -> None:
    result = parse(text, "--markup", "none", "--plugins", "links")
    if result.exit_code == 0:
        answer = json.loads(result.stdout_bytes)
        assert answer["article"]["text"] == text
        assert all(text[item["start"] : item["end"]] == item["text"] for item in answer["results"]["links"])
    else:
        assert "neither text nor HTML" in result.stderr


@pytest.mark.parametrize(
    "text", [":smile: :+1: cost $5", "[bold]5[/bold] [/] [red]", "5\x1b[31m apples\x07\x0c", "5\r\n6\r7"]
)
def test_what_a_renderer_would_change_stays(text: str) -> None:
    assert json.loads(parse(text).stdout_bytes)["article"]["text"] == text


@pytest.mark.parametrize("arguments", [(), ("--language", "english"), ("--plugins", "figures")])
def test_standard_output_is_json_also_when_a_parser_has_no_result(arguments: tuple[str, ...]) -> None:
    result = parse(FRENCH, *arguments)
    answer = json.loads(result.stdout_bytes)
    assert {error["code"] for error in answer["errors"]} == {"language-unsupported"}
    assert result.stderr.count("language-unsupported") == len(answer["errors"])
    assert result.exit_code == 0


@pytest.mark.parametrize("shape", ["table", "annotated"])
def test_an_article_cannot_command_the_terminal(shape: str) -> None:
    result = parse(
        'See \x1b]0;owned\x07 <a href="https://example.org/\x1b[2J">5\x1b[31m\x9b apples</a> on Monday\x7f',
        "--format",
        shape,
    )
    assert not set(result.stdout) & {"\x1b", "\x07", "\x7f", "\x9b"}
    assert "␛" in result.stdout


def test_a_name_of_a_file_cannot_either(tmp_path: Path) -> None:
    path = tmp_path / "a\x1b[31m.txt"
    path.write_text(" ")
    result = parse("", str(path))
    assert result.exit_code == 1
    assert "␛[31m.txt: there is no article: it is empty" in result.stderr


@pytest.mark.parametrize("before", ["\x07", "\x0c", "\x00\x00", "\x1b[", "\r\n"])
def test_marks_stand_where_the_words_are_whatever_stands_before_them(before: str) -> None:
    shown = parse(f"{before}It rained on 8 December 2024.", "--format", "annotated").stdout
    assert "It rained on [8 December 2024]⟨date 2024-12-08⟩." in shown


@given(st.text())
def test_pictures_are_one_for_one_and_nothing_a_terminal_obeys_is_left(text: str) -> None:
    shown = printable(text)
    assert len(shown) == len(text)
    assert all(char in "\t\n" or not (char < " " or "\x7f" <= char < "\xa0") for char in shown)
    assert all(a == b for a, b in zip(text, shown, strict=True) if a.isprintable())


def test_two_links_to_the_same_words_are_told_apart_and_nothing_is_cut() -> None:
    long = "https://example.org/" + "a" * 150
    shown = parse(f'<a href="{long}/1">here</a> and <a href="{long}/2">here</a>', "--format", "table").stdout
    assert f"{long}/1" in shown
    assert f"{long}/2" in shown


def test_a_table_has_a_column_for_each_field_that_says_anything() -> None:
    shown = parse("About 75 people paid $5 each.", "--format", "table", "--plugins", "figures").stdout.splitlines()
    assert shown[0].strip() == "figures"
    assert shown[1].split()[:5] == ["at", "words", "kind", "value", "unit"]
    assert "75" in shown[2]
    assert "about" in shown[2]


def test_the_marked_article_tells_values_and_not_only_colours() -> None:
    shown = parse("About 75 people came, Ann Lee said.", "--format", "annotated").stdout
    assert "[75]⟨count 75 about people⟩" in shown
    assert "⟨indirect Ann Lee⟩" in shown


def test_several_articles_come_a_line_each_and_one_that_is_none_harms_no_other(tmp_path: Path) -> None:
    for name, text in (("a.txt", "It cost $5."), ("b.txt", "  "), ("c.html", "<p>It cost $6.</p>")):
        (tmp_path / name).write_text(text)
    result = parse("", *(str(tmp_path / name) for name in ("a.txt", "b.txt", "c.html")))
    lines = [json.loads(line) for line in result.stdout_bytes.splitlines()]
    assert [(line["index"], Path(line["id"]).name) for line in lines] == [(0, "a.txt"), (1, "b.txt"), (2, "c.html")]
    assert [line["results"]["figures"][0]["value"] for line in lines if "results" in line] == [5, 6]
    assert "empty" in lines[1]["problem"]["detail"]
    assert result.exit_code == 1
    assert "b.txt: there is no article" in result.stderr


def test_an_answer_may_go_to_a_file(tmp_path: Path) -> None:
    result = parse("It cost $5.", "--output", str(tmp_path / "out.json"))
    assert result.stdout == ""
    assert json.loads((tmp_path / "out.json").read_text())["results"]["figures"][0]["value"] == 5


def run(*arguments: str, output: str = "/dev/null", **variables: str) -> tuple[int, str]:
    """The command as a process of its own, with a real standard output."""
    environ = {key: value for key, value in os.environ.items() if not key.startswith("FACTBOX_")} | variables
    with Path(output).open("wb") as out:
        done = subprocess.run(
            [sys.executable, "-m", "factbox", *arguments],
            input=b"It cost $5.",
            stdout=out,
            stderr=subprocess.PIPE,
            env=environ,
        )
    return done.returncode, done.stderr.decode()


@pytest.mark.parametrize(
    "arguments", [("parse",), ("parse", "--format", "table"), ("openapi",), ("config",), ("plugins",)]
)
def test_a_full_disk_is_one_clear_line(arguments: tuple[str, ...]) -> None:
    code, told = run(*arguments, output="/dev/full")
    assert (code, told.strip()) == (1, "Error: The output cannot be written: No space left on device")


@pytest.mark.parametrize(("arguments", "variables", "code", "words"), [
    (("openapi", "--write", "/proc/x"), {}, 1, "/proc/x: No such file or directory"),
    (("parse", "--output", "/nowhere/x"), {}, 1, "/nowhere/x: No such file or directory"),
    (("parse", "http://example.org/"), {"FACTBOX_CACHE": "/nowhere/x"}, 1, "the cache /nowhere/x cannot be used"),
    (("serve",), {"FACTBOX_CACHE": "/nowhere/x"}, 1, "the cache /nowhere/x cannot be used"),
    (("serve",), {"FACTBOX_PLUGINS": "dats"}, 2, "no plugin is called dats"),
    (("serve",), {"FACTBOX_DISABLED_PLUGINS": "dats"}, 2, "there are: dates, figures, links, quotes"),
    (("parse",), {"FACTBOX_PLUGINS": "dats"}, 2, "no plugin is called dats"),
    (("plugins",), {"FACTBOX_PLUGINS_DIR": "/nowhere"}, 2, "the plugin folder /nowhere is not there"),
    (("serve",), {"FACTBOX_FETCH_PROXY": "nope"}, 2, "FACTBOX_FETCH_PROXY: Not the URL of a proxy"),
    (("config",), {"FACTBOX_MEMORY_MB": "10"}, 2, "FACTBOX_MEMORY_MB: Give at least 64"),
    (("parse", "ftp://example.org/a"), {}, 2, "ftp://example.org/a: only http:// and https:// addresses are fetched"),
    (("parse", "www.example.org/a"), {}, 2, "for a web address write https://www.example.org/a"),
    (("parse", "HTTPS://127.0.0.1/"), {}, 1, "HTTPS://127.0.0.1/: "),
    (("parse", "/nowhere.txt"), {}, 2, "/nowhere.txt: there is no such file or folder"),
    (("parse", "/dev/null"), {}, 1, "/dev/null: there is no article: it is empty"),
    (("plugins", "check", "dats"), {}, 2, "no parser is called dats; installed: "),
    (("--env-file", "/nowhere", "config"), {}, 2, "/nowhere"),
    (("key", "two words"), {}, 2, "letters, digits"),
])  # fmt: skip
def test_whatever_cannot_be_done_is_one_clear_line_and_an_exit_code(
    arguments: tuple[str, ...], variables: dict[str, str], code: int, words: str
) -> None:
    found, told = run(*arguments, **variables)
    assert found == code, told
    assert words in told
    assert "Traceback" not in told


def test_rows_of_several_articles_stand_in_one_table(tmp_path: Path) -> None:
    for name, text in (("a.txt", "It cost $5."), ("b.txt", "No facts."), ("c.txt", " "), ("d.txt", "It cost $6.")):
        (tmp_path / name).write_text(text)
    result = parse("", str(tmp_path), "--format", "csv", "--plugins", "figures")
    header, first, second = csv.reader(io.StringIO(result.stdout, newline=""))
    assert header[:3] == ["article_id", "url", "parser"]
    assert [Path(row[0]).name for row in (first, second)] == ["a.txt", "d.txt"]
    assert result.exit_code == 1
    assert "c.txt: there is no article" in result.stderr


@pytest.mark.parametrize(("form", "suffixes"), [
    ("html", [".html"]), ("brat", [".ann", ".txt"]), ("json", [".json"]), ("label-studio", [".label-studio.json"]),
])  # fmt: skip
def test_a_folder_gets_the_files_of_each_article(tmp_path: Path, form: str, suffixes: list[str]) -> None:
    for place in ("one", "two"):
        (tmp_path / place).mkdir()
        (tmp_path / place / "a b.txt").write_text(f"It cost $5 in {place}.")
    result = parse("", str(tmp_path / "one"), str(tmp_path / "two"), "--format", form, "--output", f"{tmp_path}/out/")
    assert (result.exit_code, result.stdout) == (0, "")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(
        f"{stem}{suffix}" for stem in ("a-b", "a-b-2") for suffix in suffixes
    )


def test_a_form_of_one_article_a_file_is_refused_where_several_would_run_together(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("It cost $5.")
    result = parse("", str(tmp_path), "--format", "html")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "give --output FOLDER" in result.stderr
    assert parse("It cost $5.", "--format", "html").stdout.startswith("<!doctype html>")


@pytest.mark.parametrize(("arguments", "words"), [
    (("--format", "xml"), "there is no format 'xml': use one of json, annotations, brat"),
    (("--format", "rows", "--fields", "results"), "--fields: only json has parts"),
    (("--fields", "txt"), "--fields: There is no part 'txt'"),
    (("--format", "table", "--output", "."), "--output FOLDER is for forms of files"),
])  # fmt: skip
def test_a_form_that_is_none_is_refused(arguments: tuple[str, ...], words: str) -> None:
    result = parse("It cost $5.", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert words in result.stderr


def test_parts_are_left_out() -> None:
    answer = json.loads(parse("It cost $5.", "--fields=-article.text,-meta").stdout)
    assert set(answer) == {"id", "article", "results", "errors"}
    assert "text" not in answer["article"]


@pytest.mark.parametrize("name", formats())
@pytest.mark.parametrize("text", ["It cost $5 on Monday, Ann Lee said.", "\U0001f600 \x1b[31m 5", "No facts."])
def test_a_pipe_gets_the_form_and_nothing_else(name: str, text: str) -> None:
    result = parse(text, "--format", name, "--language", "en")
    box = factbox.parse(text, language="en")
    if name != "json":
        assert result.stdout_bytes.splitlines()[:1] == formats()[name].write(box).splitlines()[:1]
    assert "\x1b[" not in result.stderr
    assert result.stderr == ""


def terminal(*arguments: str, output: bool = False) -> str:
    """What a person reads of the command on a terminal of standard error, or of both."""
    reader, writer = pty.openpty()
    environ = {key: value for key, value in os.environ.items() if not key.startswith("FACTBOX_")} | {"TERM": "xterm"}
    process = subprocess.Popen(
        [sys.executable, "-m", "factbox", "parse", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=writer if output else subprocess.DEVNULL,
        stderr=writer,
        env=environ,
    )
    os.close(writer)
    told = b""
    try:
        while chunk := os.read(reader, 65536):
            told += chunk
    except OSError:  # Linux says so at the end
        pass
    os.close(reader)
    assert process.wait() in (0, 1)
    return told.decode(errors="replace")


def test_a_bar_is_shown_above_one_article_and_only_where_a_terminal_shows_no_answers(tmp_path: Path) -> None:
    for name, text in (("a.txt", "It cost $5."), ("b\x1b[31m.txt", " "), ("c.txt", "It cost $6.")):
        (tmp_path / name).write_text(text)
    several = terminal(str(tmp_path), "--format", "csv")
    assert "3/3" in several or "2/3" in several
    assert "␛[31m.txt: there is no article" in several
    assert "/3" not in terminal(str(tmp_path), "--format", "csv", output=True)
    assert terminal(str(tmp_path / "a.txt"), "--format", "csv") == ""


def test_shells_complete_forms() -> None:
    environ = os.environ | {
        "_FACTBOX_COMPLETE": "bash_complete",
        "COMP_WORDS": "factbox parse --format la",
        "COMP_CWORD": "3",
    }
    command = str(Path(sys.executable).parent / "factbox")
    done = subprocess.run([command], env=environ, capture_output=True, text=True)
    assert "label-studio" in done.stdout
