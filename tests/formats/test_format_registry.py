"""The forms there are: each has what a caller needs, and a file in the folder adds one at every door."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

import factbox
import factbox.formats
from factbox import contract
from factbox.cli import main
from factbox.discovery import built_in
from factbox.formats.registry import NoFormat, family, formats, named
from factbox.settings import Settings
from factbox.testing.runner import InProcess
from factbox.web import create_app

NAMES = ["json", "annotations", "brat", "csv", "ndjson", "html", "jsonld", "label-studio"]
ADDED = """
from factbox.formats.format import Format

FORMATS = (Format(name="count", media_type="text/x-count", suffix=".count", summary="How many facts.",
    body=lambda answer: b"%d\\n" % sum(map(len, answer["results"].values()))),)
"""


@pytest.fixture
def added(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "count_form.py").write_text(ADDED)
    monkeypatch.setattr(factbox.formats, "__path__", [*factbox.formats.__path__, str(tmp_path)])
    formats.cache_clear()
    yield
    formats.cache_clear()


def test_json_is_the_first_and_all_are_there() -> None:
    assert list(formats()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_each_says_what_it_is(name: str) -> None:
    form = named(name)
    assert form.name == name
    assert form.summary.endswith(".")
    assert form.suffix.startswith(".")
    assert "/" in form.media_type
    assert form.write(factbox.parse("It cost $5."))


def test_no_two_share_a_media_type_or_a_suffix() -> None:
    kinds = [kind for form in formats().values() for kind in (form.media_type, *form.also)]
    suffixes = [suffix for form in formats().values() for suffix in (form.suffix, *form.beside)]
    assert len(set(kinds)) == len(kinds)
    assert len(set(suffixes)) == len(suffixes)


def test_a_family_means_its_members_and_an_unknown_name_is_told_what_there_is() -> None:
    assert [form.name for form in family("rows")] == ["csv", "ndjson"]
    with pytest.raises(NoFormat, match=r"no format 'xml': use one of json, annotations, .*label-studio"):
        named("xml")
    with pytest.raises(NoFormat):
        named("")


@pytest.mark.usefixtures("added")
def test_one_file_adds_a_form_at_every_door() -> None:
    assert factbox.parse("It cost $5.").to("count") == b"1\n"
    told = CliRunner().invoke(main, ["parse", "--format", "count"], input="It cost $5.")
    assert told.stdout == "1\n"
    client = create_app(Settings(), built_in(), InProcess(built_in())).test_client()
    answer = client.post("/v1/parse", json={"text": "It cost $5."}, headers={"Accept": "text/x-count"})
    assert (answer.data, answer.content_type) == (b"1\n", "text/x-count; charset=utf-8")
    operation = contract.document(Settings(), built_in())["paths"]["/v1/parse"]["post"]
    assert operation["responses"]["200"]["content"]["text/x-count"]["example"] == "10\n"
    (asked,) = (one for one in operation["parameters"] if one["name"] == "format")
    assert "count" in asked["schema"]["enum"]
