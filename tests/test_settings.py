"""Settings come from the environment, and all mistakes are reported at once."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from factbox import settings


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    for name in list(os.environ):
        if name.startswith(settings.PREFIX):
            monkeypatch.delenv(name)


def test_without_variables_the_defaults_hold() -> None:
    assert settings.load() == settings.Settings()


def test_variables_are_read_by_the_type_of_their_default(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "PORT": "9000",
        "STRICT_PLUGINS": "1",
        "PLUGINS": "links,dates",
        "PREPARE_TIMEOUT": "2.5",
        "HOST": "::1",
    }.items():
        monkeypatch.setenv(f"FACTBOX_{name}", value)
    found = settings.load()
    assert (found.port, found.strict_plugins, found.plugins, found.prepare_timeout, found.host) == (
        9000,
        True,
        ("links", "dates"),
        2.5,
        "::1",
    )


def test_every_mistake_is_reported_in_one_go(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "PORT": "tcp://10.0.0.1:8000",
        "LOG_FORMAT": "xml",
        "MEMORY_MB": "-1",
        "STRICT_PLUGINS": "perhaps",
    }.items():
        monkeypatch.setenv(f"FACTBOX_{name}", value)
    with pytest.raises(settings.SettingsError) as caught:
        settings.load()
    assert [line.partition(":")[0] for line in str(caught.value).splitlines()] == [
        "FACTBOX_LOG_FORMAT",
        "FACTBOX_MEMORY_MB",
        "FACTBOX_PORT",
        "FACTBOX_STRICT_PLUGINS",
    ]


def test_overrides_win_over_variables_and_none_is_no_override(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTBOX_PORT", "9000")
    assert settings.load(port=1).port == 1
    assert settings.load(port=None).port == 9000


def test_a_file_of_variables_fills_in_what_the_environment_leaves_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".env").write_text("FACTBOX_PORT=9001\nFACTBOX_QUEUE=3\n")
    monkeypatch.setenv("FACTBOX_PORT", "9000")
    found = settings.load(tmp_path / ".env")
    assert (found.port, found.queue) == (9000, 3)


@pytest.mark.parametrize("name", ["PLUGINS_DIR", "API_KEYS", "API_KEYS_FILE"])
def test_a_file_of_variables_names_neither_code_to_run_nor_keys(tmp_path: Path, name: str) -> None:
    (tmp_path / "env").write_text(f"FACTBOX_{name}={tmp_path}\n")
    with pytest.raises(settings.SettingsError, match=f"FACTBOX_{name}: set it as a variable of the process"):
        settings.load(tmp_path / "env")


def test_a_file_of_variables_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "latin").write_bytes(b"FACTBOX_HOST=\xe9")
    for name, why in (("gone", "No such file"), ("latin", "not UTF-8")):
        with pytest.raises(settings.SettingsError, match=rf"{name} cannot be read: .*{why}"):
            settings.load(tmp_path / name)


def test_lists_bear_blanks_and_commas_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTBOX_PLUGINS", " dates, figures ,,")
    monkeypatch.setenv("FACTBOX_FETCH_PORTS", "80, 8080,")
    assert (settings.load().plugins, settings.load().fetch_ports) == (("dates", "figures"), (80, 8080))
    monkeypatch.setenv("FACTBOX_FETCH_PORTS", "80, http")
    with pytest.raises(settings.SettingsError, match="FACTBOX_FETCH_PORTS: Not a list of ints with commas"):
        settings.load()


@pytest.mark.parametrize(("name", "value", "words"), [
    ("FETCH_PROXY", "nope", "Not the URL of a proxy"),
    ("FETCH_PROXY", "socks5://a:1", "Not the URL of a proxy"),
    ("FETCH_PROXY", "http://", "Not the URL of a proxy"),
    ("MEMORY_MB", "10", "Give at least 64, or 0"),
    ("API_KEYS", "", "There is no digest in it"),
    ("API_KEYS", "# nobody yet\n", "There is no digest in it"),
    ("API_KEYS_FILE", "", "cannot be read"),
    ("BASE_PATH", "news", "such as /news"),
    ("BASE_PATH", "/news/", "such as /news"),
    ("BASE_PATH", "/a b", "such as /news"),
])  # fmt: skip
def test_what_could_not_work_is_refused_at_the_start(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, words: str
) -> None:
    monkeypatch.setenv(f"FACTBOX_{name}", value)
    with pytest.raises(settings.SettingsError, match=f"FACTBOX_{name}: .*{words}"):
        settings.load()


@pytest.mark.parametrize("content", ["", "\n", "# nobody yet\n", "  # a\n\n# b"])
def test_a_file_of_keys_without_a_digest_does_not_open_the_service(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    (tmp_path / "keys").write_text(content)
    monkeypatch.setenv("FACTBOX_API_KEYS_FILE", str(tmp_path / "keys"))
    with pytest.raises(settings.SettingsError, match="FACTBOX_API_KEYS_FILE: There is no digest in it"):
        settings.load()


def test_a_secret_may_lie_in_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "proxy").write_text("http://user:secret@proxy.example:3128\n")
    monkeypatch.setenv("FACTBOX_FETCH_PROXY_FILE", str(tmp_path / "proxy"))
    assert settings.load().fetch_proxy == "http://user:secret@proxy.example:3128"
    assert "secret" not in str([row[1] for row in settings.explain(settings.load())])
    assert settings.unknown({"FACTBOX_FETCH_PROXY_FILE": "x"}) == []
    monkeypatch.setenv("FACTBOX_FETCH_PROXY_FILE", str(tmp_path / "gone"))
    with pytest.raises(settings.SettingsError, match=r"FACTBOX_FETCH_PROXY_FILE: .* cannot be read"):
        settings.load()


def test_a_file_that_holds_no_digests_is_refused_without_its_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "keys").write_text("my-secret-key\n")
    monkeypatch.setenv("FACTBOX_API_KEYS_FILE", str(tmp_path / "keys"))
    with pytest.raises(settings.SettingsError, match="FACTBOX_API_KEYS_FILE: Line 1 is no SHA-256 digest") as told:
        settings.load()
    assert "my-secret" not in str(told.value)


def test_a_file_that_cannot_be_used_is_told_beside_all_other_mistakes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "latin").write_bytes(b"\xe9\xe8")
    monkeypatch.setenv("FACTBOX_API_KEYS_FILE", str(tmp_path / "gone"))
    monkeypatch.setenv("FACTBOX_FETCH_PROXY_FILE", str(tmp_path / "latin"))
    monkeypatch.setenv("FACTBOX_PORT", "many")
    with pytest.raises(settings.SettingsError) as told:
        settings.load()
    first, second, third = str(told.value).splitlines()
    assert first.startswith("FACTBOX_API_KEYS_FILE: ")
    assert second.startswith("FACTBOX_FETCH_PROXY_FILE: ")
    assert "not UTF-8" in second
    assert third.startswith("FACTBOX_PORT: ")


def test_a_value_from_a_file_is_said_to_come_from_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "keys").write_text("ab" * 32)
    monkeypatch.setenv("FACTBOX_API_KEYS_FILE", str(tmp_path / "keys"))
    rows = {row[0]: row[1:] for row in settings.explain(settings.load())}
    assert rows["FACTBOX_API_KEYS_FILE"][:2] == (str(tmp_path / "keys"), "environment")
    assert rows["FACTBOX_API_KEYS"][:2] == ("", "environment")


def test_a_misspelt_variable_is_noticed() -> None:
    assert settings.unknown({"FACTBOX_PROT": "1", "FACTBOX_PORT": "1", "PATH": ""}) == ["FACTBOX_PROT"]


def test_every_setting_says_what_it_does_and_where_its_value_came_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTBOX_PORT", "9000")
    (tmp_path / ".env").write_text("FACTBOX_HOST=::1")
    rows = {row[0]: row[1:] for row in settings.explain(settings.load(tmp_path / ".env"))}
    assert len(rows) == len(dataclasses.fields(settings.Settings))
    assert rows["FACTBOX_PORT"][:2] == (9000, "environment")
    assert rows["FACTBOX_HOST"][:2] == ("::1", "file")
    assert rows["FACTBOX_QUEUE"][:2] == (32, "default")
    assert all(text.endswith(".") for _, _, text in rows.values())


def test_the_page_about_settings_is_what_the_code_says() -> None:
    page = Path(__file__).parents[1] / "docs" / "settings.md"
    assert page.read_text(encoding="utf-8") == settings.as_markdown()


def test_zero_workers_means_one_for_each_processor() -> None:
    assert settings.Settings().processes >= 1
    assert settings.Settings(workers=3).processes == 3
