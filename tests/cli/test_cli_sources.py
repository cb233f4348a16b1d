"""What `factbox parse` can be pointed at, and in which encodings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from factbox.cli import main

WORDS = "\n\n".join(
    f"Le café à Genève coûte {price} francs, a dit le maire, et personne ne s’en plaint dans la ville de {town}."
    for price, town in (("cinq", "Zoé"), ("six", "Noël"), ("sept", "Hélène"), ("huit", "François"))
)
PAGE = (
    "<!doctype html><html><head><meta charset={label}><title>Été</title></head><body><article>"
    + "".join(f"<p>{one}</p>" for one in WORDS.split("\n\n"))
    + "</article></body></html>"
)


def answers(*arguments: str) -> list[dict[str, Any]]:
    result = CliRunner().invoke(main, ["parse", *arguments])
    assert result.exit_code == 0, result.stderr
    out = result.stdout_bytes
    return [json.loads(out)] if out.startswith(b"{\n") else [json.loads(line) for line in out.splitlines()]


def texts(*arguments: str) -> list[str]:
    return [answer["article"]["text"] for answer in answers(*arguments)]


@pytest.mark.parametrize(("label", "codec"), [
    ("iso-8859-1", "cp1252"), ("windows-1252", "cp1252"), ("utf-8", "utf-8"), ("utf-16", "utf-16"),
])  # fmt: skip
def test_a_page_is_read_in_the_encoding_that_it_names(tmp_path: Path, label: str, codec: str) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(PAGE.format(label=label).encode(codec))
    (text,) = texts(str(path))
    assert text.startswith(WORDS.split("\n")[0])


@pytest.mark.parametrize(("codec", "prefix"), [("utf-8", b""), ("utf-8-sig", b""), ("utf-16", b""), ("cp1252", b"")])
def test_text_is_read_by_its_mark_as_utf_8_or_as_windows_1252(tmp_path: Path, codec: str, prefix: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(prefix + WORDS.encode(codec))
    assert texts(str(tmp_path / "a.txt")) == [WORDS]


def test_line_ends_stay_so_that_offsets_fit_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"One\r\ntwo\r\n")
    assert texts(str(tmp_path / "a.txt")) == ["One\r\ntwo\r\n"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "deep").mkdir()
    for name, text in (
        ("a.txt", "One"),
        ("deep/b.HTM", "<p>Two</p>"),
        ("c.md", "Three"),
        ("d.pdf", "%PDF-1.7"),
        ("e.csv", "5"),
    ):
        (tmp_path / name).write_text(text)
    return tmp_path


def test_a_folder_gives_its_text_and_html_files(folder: Path) -> None:
    assert texts(str(folder)) == ["One", "Three", "Two"]


def test_a_pattern_gives_the_files_it_matches(folder: Path) -> None:
    assert texts(f"{folder}/**/*.[tH]*") == texts(f"{folder}/a.txt", f"{folder}/deep/b.HTM") == ["One", "Two"]


def test_a_file_whose_name_looks_like_a_pattern_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "a[1].txt").write_text("One")
    assert texts(str(tmp_path / "a[1].txt")) == ["One"]


def test_what_is_no_text_is_no_article(folder: Path) -> None:
    result = CliRunner().invoke(main, ["parse", str(folder / "d.pdf")])
    assert (result.exit_code, result.stdout) == (1, "")
    assert "neither text nor HTML" in result.stderr


def test_a_folder_without_articles_is_a_mistake(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["parse", str(tmp_path)])
    assert result.exit_code == 2
    assert "there is no text or HTML file in it" in result.stderr


def test_options_of_the_request_are_options_here(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("\U0001f600 Le 8 décembre: <a href='/a'>ici</a>")
    (answer,) = answers(
        str(path),
        "--markup",
        "html",
        "--base-url",
        "https://example.org/",
        "--language",
        "fr",
        "--offsets",
        "utf16",
        "--plugins",
        "links, ",
    )
    assert answer["article"]["language"] == "fr"
    assert answer["results"]["links"][0] == {
        "text": "ici", "start": 18, "end": 21, "url": "https://example.org/a",
    } | {key: value for key, value in answer["results"]["links"][0].items() if key not in ("text", "start", "end", "url")}  # fmt: skip


def test_options_of_a_parser_are_given_by_name(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It was 5/6/2024.")
    for order, value in (("DMY", "2024-06-05"), ("MDY", "2024-05-06")):
        (answer,) = answers(str(tmp_path / "a.txt"), "--option", f"dates.order={order}")
        assert answer["results"]["dates"][0]["value"] == value
