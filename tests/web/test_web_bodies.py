"""An article may come as JSON, as it is, or as a form, packed or not; the answer is the same."""

from __future__ import annotations

import gzip
import json
import zlib
from io import BytesIO
from typing import Any

import pytest
from flask.testing import FlaskClient
from hypothesis import given
from hypothesis import strategies as st

from factbox.discovery import built_in
from factbox.settings import Settings
from factbox.testing.runner import InProcess
from factbox.web import compression, create_app
from factbox.workers import Pool

FRAGMENT = '<p>It cost <a href="/a">£5</a> on Monday in Genève.</p>'
PACKED = gzip.compress(b'{"text":"a"}', mtime=0)
FIELDS = {"published_at": "2025-01-06", "base_url": "https://example.org/", "language": "en"}
QUERY = "published_at=2025-01-06&base_url=https://example.org/&language=en"


def facts(response: Any) -> dict[str, Any]:
    assert response.status_code == 200, response.text
    answer: dict[str, Any] = response.get_json()
    return answer["results"] | {"text": answer["article"]["text"]}


@pytest.fixture
def expected(client: FlaskClient) -> dict[str, Any]:
    return facts(client.post("/v1/parse", json={"html": FRAGMENT, **FIELDS}))


@pytest.mark.parametrize("codec", ["utf-8", "windows-1252", "utf-16"])
@pytest.mark.parametrize("kind", ["text/html", "application/xhtml+xml"])
def test_html_may_come_as_it_is_in_the_encoding_that_its_type_names(
    client: FlaskClient, expected: dict[str, Any], kind: str, codec: str
) -> None:
    body = FRAGMENT.encode(codec)
    response = client.post(f"/v1/parse?{QUERY}", data=body, content_type=f"{kind}; charset={codec}")
    assert facts(response) == expected


def test_text_may_come_as_it_is(client: FlaskClient) -> None:
    text = "It cost £5.\r\n\r\nIt rained.\n"
    given = client.post("/v1/parse?plugins=figures,links", data=text.encode(), content_type="text/plain").get_json()
    assert given["article"]["text"] == text
    assert set(given["results"]) == {"figures", "links"}
    literal = client.post("/v1/parse?markup=none", data=b"<b>5</b>", content_type="text/plain").get_json()
    assert literal["article"]["text"] == "<b>5</b>"


@pytest.mark.parametrize("as_file", [True, False])
def test_a_form_may_hold_the_article_as_a_field_or_a_file(
    client: FlaskClient, expected: dict[str, Any], as_file: bool
) -> None:
    def form() -> Any:
        file = (BytesIO(FRAGMENT.encode("latin-1")), "a.html", "text/html; charset=latin-1")
        return {"html": file if as_file else FRAGMENT}

    kind = "multipart/form-data"
    assert facts(client.post("/v1/parse", data=form() | FIELDS, content_type=kind)) == expected
    assert facts(client.post(f"/v1/parse?{QUERY}", data=form(), content_type=kind)) == expected


def test_options_and_plugins_may_stand_in_the_address(client: FlaskClient) -> None:
    for query in ("plugins=dates,links", "plugins=dates&plugins=links"):
        response = client.post(
            f'/v1/parse?{query}&options={{"dates":{{"order":"DMY"}}}}', data=b"On 5/6/2024.", content_type="text/plain"
        )
        assert response.get_json()["results"]["dates"][0]["value"] == "2024-06-05"


@pytest.mark.parametrize(
    "query",
    [
        "offsets=lines",
        "language=!",
        "plugins=nope",
        "plugins=",
        "options=no",
        'options={"dates":{"x":1}}',
        "offsets=utf8&offsets=utf8",
        "published_at=yesterday",
    ],
)
@pytest.mark.parametrize("kind", ["text/html", "application/json"])
def test_fields_in_the_address_are_held_to_the_same_rules(client: FlaskClient, kind: str, query: str) -> None:
    response = client.post(f"/v1/parse?{query}", data=b'{"text": "a"}', content_type=kind)
    assert response.status_code == 422
    assert response.get_json(force=True)["errors"][0]["pointer"].startswith(f"#/{query.split('=')[0]}")


def test_a_misspelt_field_in_the_address_is_refused_where_the_fields_stand_there(client: FlaskClient) -> None:
    response = client.post("/v1/parse?langage=en", data=b"a", content_type="text/plain")
    assert response.status_code == 422
    assert response.get_json(force=True)["errors"] == [{"pointer": "#/langage", "detail": "There is no such field."}]


def test_what_a_json_body_says_wins(client: FlaskClient) -> None:
    response = client.post("/v1/parse?language=fr&id=a", json={"text": "a", "language": "en"})
    assert (response.get_json()["article"]["language"], response.get_json()["id"]) == ("en", "a")


@pytest.mark.parametrize(("data", "status"), [
    ({"html": "a", "text": "b"}, 422), ({}, 422), ({"html": "a", "colour": "red"}, 422), ({f"x{n}": "a" for n in range(60)}, 400),
])  # fmt: skip
def test_a_form_is_held_to_the_same_rules(client: FlaskClient, data: dict[str, str], status: int) -> None:
    assert client.post("/v1/parse", data=data, content_type="multipart/form-data").status_code == status


@pytest.mark.parametrize(
    "body", [b"", b"--x\r\n", b"\x00" * 100, b'--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nabc']
)
def test_a_broken_form_is_a_problem(client: FlaskClient, body: bytes) -> None:
    response = client.post("/v1/parse", data=body, content_type="multipart/form-data; boundary=x")
    assert response.status_code in (400, 422)
    assert response.content_type == "application/problem+json"


def test_jobs_take_what_parse_takes(client: FlaskClient) -> None:
    assert client.post("/v1/jobs", data=b"It cost $5.", content_type="text/plain").status_code == 202


def test_limits_hold_for_every_kind(pool: Pool) -> None:
    client = create_app(Settings(max_body=2000, max_text=100, max_html=100), built_in(), pool).test_client()
    for kind in ("text/plain", "text/html"):
        assert client.post("/v1/parse", data=b"a" * 101, content_type=kind).status_code == 422
        assert client.post("/v1/parse", data=b"a" * 2001, content_type=kind).status_code == 413
    form = {"text": "a" * 101}
    assert client.post("/v1/parse", data=form, content_type="multipart/form-data").status_code == 422


# packed bodies


@pytest.mark.parametrize("coding", ["gzip", "GZIP", "x-gzip"])
def test_a_body_may_be_packed(client: FlaskClient, expected: dict[str, Any], coding: str) -> None:
    body = gzip.compress(json.dumps({"html": FRAGMENT, **FIELDS}).encode())
    headers = {"Content-Encoding": coding}
    assert facts(client.post("/v1/parse", data=body, content_type="application/json", headers=headers)) == expected
    raw = gzip.compress(FRAGMENT.encode())
    assert facts(client.post(f"/v1/parse?{QUERY}", data=raw, content_type="text/html", headers=headers)) == expected
    lines = gzip.compress(b'{"text": "a"}\n' * 3)
    assert (
        client.post("/v1/batch", data=lines, content_type="application/jsonl", headers=headers).data.count(b"\n") == 3
    )


def test_a_packed_body_is_bounded_by_what_it_unpacks_to(pool: Pool) -> None:
    client = create_app(Settings(max_body=10_000), built_in(), pool).test_client()
    bomb = gzip.compress(b" " * 5_000_000)
    assert len(bomb) < 10_000
    response = client.post(
        "/v1/parse", data=bomb, content_type="application/json", headers={"Content-Encoding": "gzip"}
    )
    assert response.status_code == 413


@pytest.mark.parametrize(
    "body",
    [b"", b"{}", PACKED[:-4], PACKED + b"x", zlib.compress(b"{}")],
)
def test_a_body_that_is_not_whole_gzip_is_refused(client: FlaskClient, body: bytes) -> None:
    headers = {"Content-Encoding": "gzip"}
    assert client.post("/v1/parse", data=body, content_type="application/json", headers=headers).status_code == 400


# packed answers


@pytest.fixture
def packing(pool: Pool) -> FlaskClient:
    app = create_app(Settings(), built_in(), pool)
    compression.install(app)
    return app.test_client()


LONG = {"text": "It cost $5 on Monday. " * 100}


def test_an_answer_is_packed_for_those_who_accept_it(packing: FlaskClient) -> None:
    plain = packing.post("/v1/parse", json=LONG)
    packed = packing.post("/v1/parse", json=LONG, headers={"Accept-Encoding": "br, gzip;q=0.5"})
    assert "Content-Encoding" not in plain.headers
    assert (packed.headers["Content-Encoding"], packed.headers["Vary"]) == ("gzip", "Accept, Accept-Encoding")
    assert int(packed.headers["Content-Length"]) == len(packed.data) < len(plain.data) / 3
    assert json.loads(gzip.decompress(packed.data))["results"] == plain.get_json()["results"]


@pytest.mark.parametrize("accepts", ["", "identity", "gzip;q=0", "br"])
def test_for_others_it_is_not(packing: FlaskClient, accepts: str) -> None:
    response = packing.post("/v1/parse", json=LONG, headers={"Accept-Encoding": accepts})
    assert "Content-Encoding" not in response.headers


def test_short_answers_are_not(packing: FlaskClient) -> None:
    assert "Content-Encoding" not in packing.get("/livez", headers={"Accept-Encoding": "gzip"}).headers


def test_a_batch_is_packed_line_by_line_so_that_none_is_held_back(packing: FlaskClient) -> None:
    response = packing.post(
        "/v1/batch", json=[{"text": "a"}, {"text": "b"}], headers={"Accept-Encoding": "gzip"}, buffered=False
    )
    unpacker = zlib.decompressobj(31)
    lines = [unpacker.decompress(part) for part in response.iter_encoded()]
    assert [json.loads(line)["article"]["text"] for line in lines if line] == ["a", "b"]
    assert unpacker.eof


# lines


@pytest.mark.parametrize("kind", ["application/x-ndjson", "application/jsonl", "application/x-jsonlines"])
def test_lines_may_begin_with_a_byte_order_mark(client: FlaskClient, kind: str) -> None:
    response = client.post("/v1/batch", data=b'\xef\xbb\xbf{"text": "a"}\r\n{"text": "b"}', content_type=kind)
    assert [json.loads(line)["article"]["text"] for line in response.data.splitlines()] == ["a", "b"]


def test_json_may_too(client: FlaskClient) -> None:
    assert (
        client.post("/v1/parse", data=b'\xef\xbb\xbf{"text": "a"}', content_type="application/json").status_code == 200
    )


def test_what_is_wrong_with_a_line_is_told_with_its_number(client: FlaskClient) -> None:
    body = b'{"text": "a"}\n\n{"text": \n7\n{"text": "b"}'
    lines = [
        json.loads(line)
        for line in client.post("/v1/batch", data=body, content_type="application/jsonl").data.splitlines()
    ]
    assert [line["index"] for line in lines] == [0, 1, 2, 3]
    assert "(line 3, column 10)" in lines[1]["problem"]["detail"]
    assert lines[2]["problem"]["detail"] == "An article of a batch must be a JSON object (line 4)."


@given(st.text(max_size=200), st.sampled_from(["text/plain", "multipart/form-data"]))
def test_text_comes_out_as_it_went_in_whatever_way(text: str, kind: str) -> None:
    registry = built_in()
    client = create_app(Settings(), registry, InProcess(registry)).test_client()
    text = text.encode("utf-8", "replace").decode().replace("\ufeff", "")
    data: Any = text.encode() if kind == "text/plain" else {"text": text}
    answer = client.post("/v1/parse?markup=none&plugins=links", data=data, content_type=kind).get_json()
    assert answer["article"]["text"] == text
