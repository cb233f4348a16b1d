"""Sources: what each kind of input gives, and what it says of what it cannot read."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import synthetic

from factbox.bulk import sources
from factbox.bulk.sources import lines
from factbox.bulk.values import BulkError, Entry, Reading, Unit

pytestmark = pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning"
)  # of files that warcio leaves open
zstandard = pytest.importorskip("zstandard")
pyarrow = pytest.importorskip("pyarrow")


def entries(units: list[Unit]) -> list[Entry]:
    return [entry for unit in units for entry in sources.entries(unit, Reading())]


def read(*inputs: object, kind: str | None = None) -> list[Entry]:
    return entries(list(sources.units(map(str, inputs), kind)))


def ids(found: list[Entry]) -> list[str]:
    return [json.loads(entry.line or b"{}")["id"] for entry in found]


def zstd(data: bytes) -> bytes:
    packed: bytes = zstandard.ZstdCompressor().compress(data)
    return packed


PACKED = {"plain": lambda data: data, "gz": gzip.compress, "zst": zstd}
NAMES = {"plain": "in.jsonl", "gz": "in.jsonl.gz", "zst": "in.jsonl.zst"}


@pytest.mark.parametrize("packing", PACKED)
def test_lines_come_plain_or_packed_and_in_several_members(packing: str, tmp_path: Path) -> None:
    pack = PACKED[packing]
    (tmp_path / NAMES[packing]).write_bytes(
        pack(b"\xef\xbb\xbf" + synthetic.lines(10)) + pack(b"\n" + synthetic.lines(10, 10))
    )
    assert ids(read(tmp_path / NAMES[packing])) == [f"article-{number}" for number in range(20)]


@pytest.mark.parametrize("packing", ["gz", "zst"])
def test_of_a_packed_file_that_is_cut_the_beginning_is_read_and_the_end_told(packing: str, tmp_path: Path) -> None:
    whole = PACKED[packing](b"".join(synthetic.lines(200, 200 * number) for number in range(4)))
    (tmp_path / NAMES[packing]).write_bytes(whole[: len(whole) // 2])
    *good, last = read(tmp_path / NAMES[packing])
    assert len(good) > 50
    assert "cannot be unpacked" in (last.problem or "")


@pytest.mark.parametrize("stretch", [1, 100, 1000, 2500, 1 << 20])
def test_a_plain_file_is_cut_anywhere_and_each_line_read_once(
    stretch: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lines, "STRETCH", stretch)
    body = b"".join(b'{"id":"%d","text":"%s"}\n' % (number, b"x" * (number * 37 % 300)) for number in range(40))
    (tmp_path / "in.jsonl").write_bytes(body + b'{"id":"last","text":""}')
    found = read(tmp_path / "in.jsonl")
    assert ids(found) == [*map(str, range(40)), "last"]
    for entry in found:
        at = int(entry.name.rpartition("@")[2])
        assert (body + b'{"id":"last","text":""}')[at:].startswith(entry.line or b"?")


def test_a_line_too_long_is_told_and_the_next_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "MAX_LINE", 100)
    (tmp_path / "in.jsonl").write_bytes(b'{"id":"a"}\n' + b"x" * 5000 + b'\n{"id":"b"}\n')
    first, long, second = read(tmp_path / "in.jsonl")
    assert ids([first, second]) == ["a", "b"]
    assert "longer than 100 bytes" in (long.problem or "")


def test_files_are_read_in_the_encoding_they_name(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes('<meta charset="windows-1251"><p>Погода</p>'.encode("cp1251"))
    (tmp_path / "b.txt").write_bytes("Café".encode("cp1252"))
    (tmp_path / "c.txt").write_bytes(b"%PDF-1.7")
    (tmp_path / "d.txt").write_bytes(b" \n")
    (tmp_path / "e.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "f.txt").write_text("not this")
    page, text, binary, empty = read(tmp_path)
    assert "Погода" in page.fields["html"]
    assert text.fields["text"] == "Café"
    assert (binary.problem, empty.problem) == ("the file is neither text nor HTML", "the file is empty")
    assert page.name == str(tmp_path / "a.html")


def test_a_folder_may_hold_all_kinds(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It rained.")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "b.jsonl").write_bytes(synthetic.lines(2))
    (tmp_path / "c.bin").write_bytes(b"\0")
    assert len(read(tmp_path)) == 3


def test_a_file_whose_name_says_nothing_needs_a_kind(tmp_path: Path) -> None:
    (tmp_path / "corpus").write_bytes(synthetic.lines(3))
    with pytest.raises(BulkError, match="give --kind"):
        read(tmp_path / "corpus")
    assert len(read(tmp_path / "corpus", kind="jsonl")) == 3


def test_parquet_gives_a_row_an_article_whatever_its_row_groups(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from datetime import date

    import pyarrow.parquet as pq

    from factbox.bulk.sources import parquet

    rows = [
        {"id": number, "text": f"Text {number}.", "published_at": date(2025, 1, 6), "score": 0.5}
        for number in range(50)
    ]
    pq.write_table(pyarrow.Table.from_pylist(rows), tmp_path / "in.parquet", row_group_size=7)
    whole = read(tmp_path / "in.parquet")
    monkeypatch.setattr(parquet, "STRETCH", 10)
    units = list(sources.units([str(tmp_path / "in.parquet")]))
    assert len(units) == 4
    assert (
        [entry.fields["id"] for entry in entries(units)] == [entry.fields["id"] for entry in whole] == list(range(50))
    )
    assert entries(units)[13].name.endswith("in.parquet#13")
    (tmp_path / "bad.parquet").write_bytes(b"nothing of the kind")
    with pytest.raises(BulkError, match="no Parquet file"):
        read(tmp_path / "bad.parquet")


def warc(records: Iterator[tuple[str, str, str, bytes]], packed: bool = True) -> bytes:
    """A WARC of (type, address, content type, body)."""
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=packed)
    for kind, address, content_type, body in records:
        headers = None
        if kind == "response":
            status = "404 Not Found" if "missing" in address else "200 OK"
            headers = StatusAndHeaders(status, [("Content-Type", content_type)], protocol="HTTP/1.1")
        writer.write_record(writer.create_warc_record(address, kind, payload=io.BytesIO(body), http_headers=headers))
    return out.getvalue()


def records(count: int = 6) -> Iterator[tuple[str, str, str, bytes]]:
    yield "warcinfo", "https://news.example/", "", b"software: none\r\n"
    for number in range(count):
        yield "response", f"https://news.example/{number}", "text/html; charset=utf-8", synthetic.page(number).encode()
        yield "response", f"https://news.example/{number}.png", "image/png", b"\x89PNG"
        yield "request", f"https://news.example/{number}", "", b"GET / HTTP/1.1\r\n\r\n"
    yield "response", "https://news.example/missing", "text/html", b"<p>gone</p>"


@pytest.mark.parametrize("packed", [True, False])
def test_of_a_warc_the_pages_are_taken_and_the_rest_is_counted(packed: bool, tmp_path: Path) -> None:
    path = tmp_path / ("in.warc.gz" if packed else "in.warc")
    path.write_bytes(warc(records(), packed))
    (unit,) = sources.units([str(path)])
    reading = Reading()
    found = list(sources.entries(unit, reading))
    assert [entry.fields["url"] for entry in found] == [f"https://news.example/{number}" for number in range(6)]
    assert found[0].body == synthetic.page(0).encode()
    assert reading.skipped == {
        "a warcinfo record": 1,
        "a request record": 6,
        "no HTML": 6,
        "no answer of status 200": 1,
    }


@pytest.mark.parametrize("packed", [True, False])
def test_a_broken_record_is_told_and_those_behind_it_are_read(packed: bool, tmp_path: Path) -> None:
    path = tmp_path / ("in.warc.gz" if packed else "in.warc")
    pages = [warc(iter([one]), packed) for one in records() if one[0] == "response" and one[2].startswith("text/html")]
    broken = bytearray(pages[2])
    place = len(broken) // 3 if packed else 3
    broken[place : place + 40] = b"\xff" * 40
    path.write_bytes(b"".join([pages[0], pages[1], bytes(broken), pages[3], pages[4], pages[5]]))
    found = read(path)
    read_well = [entry.fields["url"][-1] for entry in found if entry.problem is None]
    assert read_well == ["0", "1", "3", "4", "5"]
    (place,) = [int(entry.name.rpartition("@")[2]) for entry in found if entry.problem]
    assert len(pages[0]) <= place <= len(pages[0] + pages[1])


def test_a_warc_that_is_cut_says_so(tmp_path: Path) -> None:
    whole = warc(records())
    for name, end in (("a.warc.gz", -200), ("b.warc", -4000)):
        data = whole if name.endswith("gz") else warc(records(), packed=False)
        (tmp_path / name).write_bytes(data[:end])
        found = read(tmp_path / name)
        assert len([entry for entry in found if entry.problem is None]) >= 4
        assert name == "a.warc.gz" or len([entry for entry in found if entry.problem]) == 1


@pytest.mark.parametrize("missing", ["warcio.archiveiterator", "zstandard", "pyarrow"])
def test_what_is_not_installed_is_told_with_what_to_install(
    missing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    monkeypatch.setitem(sys.modules, missing, None)
    name = {"warcio.archiveiterator": "in.warc", "zstandard": "in.jsonl.zst", "pyarrow": "in.parquet"}[missing]
    (tmp_path / name).write_bytes(b"x")
    with pytest.raises(BulkError, match=r"pip install 'factbox\[bulk\]'"):
        read(tmp_path / name)
