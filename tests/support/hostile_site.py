"""A small web site on loopback that misbehaves in the way its path names; it counts who comes."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager

PAGE = b"<!doctype html><title>Bridge</title><p>The bridge opened on Monday after two years of work.</p>"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
FOR_EVER = 1 << 14

Behaviour = Callable[[socket.socket, str], None]


def whole(body: bytes = PAGE, status: str = "200 OK", *headers: str) -> bytes:
    """A well-formed answer."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    if not any(line.lower().startswith("content-type") for line in headers):
        lines.append("Content-Type: text/html; charset=utf-8")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def sends(*parts: bytes) -> Behaviour:
    def behave(peer: socket.socket, path: str) -> None:
        for part in parts:
            peer.sendall(part)

    return behave


def repeats(head: bytes, block: bytes, gap: float = 0.0) -> Behaviour:
    def behave(peer: socket.socket, path: str) -> None:
        peer.sendall(head)
        for _ in range(FOR_EVER):
            peer.sendall(block)
            time.sleep(gap)

    return behave


def redirects(peer: socket.socket, path: str) -> None:
    """`/to?302?https://...`"""
    _, code, place = path.split("?", 2)
    peer.sendall(whole(b"moved", f"{code} Moved", f"Location: {place}"))


def sleeps(peer: socket.socket, path: str) -> None:
    with contextlib.suppress(OSError):
        peer.settimeout(20)
        peer.recv(1)


def packed(window: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, window)
    return packer.compress(PAGE) + packer.flush()


def bomb() -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packer.compress(b"a" * (1 << 20)) for _ in range(64)) + packer.flush()


BEHAVIOURS: dict[str, Behaviour] = {
    "ok": sends(whole()),
    "plain": sends(whole(b"It rained.", "200 OK", "Content-Type: text/plain")),
    "cookie": sends(whole(PAGE, "200 OK", "Set-Cookie: sid=secret; Path=/")),
    "kept": sends(whole(PAGE, "200 OK", "Cache-Control: max-age=60")),
    "gzip": sends(whole(packed(31), "200 OK", "Content-Encoding: gzip")),
    "deflate": sends(whole(packed(15), "200 OK", "Content-Encoding: deflate")),
    "untyped": sends(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + PAGE),
    "to": redirects,
    "loop": lambda peer, path: peer.sendall(whole(b"", "302 Found", f"Location: {path}")),
    "robots.txt": sends(whole(b"User-agent: *\nDisallow: /ok", "200 OK", "Content-Type: text/plain")),
    # sizes
    "bomb": sends(whole(bomb(), "200 OK", "Content-Encoding: gzip")),
    "large": sends(whole(b"a" * (1 << 20))),
    "endless": repeats(CHUNKED, b"1000\r\n" + b"a" * 4096 + b"\r\n"),
    "endless-close": repeats(HEAD + b"\r\n", b"a" * 4096),
    "endless-headers": repeats(b"HTTP/1.1 200 OK\r\n", b"X-H: a\r\n" * 1000),
    "endless-line": repeats(b"HTTP/1.1 200 OK\r\nX-H: ", b"a" * 4096),
    "endless-chunk-line": repeats(CHUNKED + b"5;", b"a" * 4096),
    # times
    "silent": sleeps,
    "drip": repeats(HEAD + b"Content-Length: 9999\r\n\r\n", b"a", 0.05),
    "drip-headers": repeats(HEAD + b"X-H: ", b"a", 0.05),
    "continue": repeats(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.05),
    # lies
    "short": sends(HEAD + b"Content-Length: 9999\r\n\r\n" + PAGE),
    "unfinished": sends(CHUNKED + b"%x\r\n%s\r\n" % (len(PAGE), PAGE)),
    "bad-chunk": sends(CHUNKED + b"zz\r\n" + PAGE),
    "garbage": sends(bytes(range(1, 256)) * 20),
    "nothing": sends(b""),
    "old": sends(PAGE),
    "not-packed": sends(whole(PAGE, "200 OK", "Content-Encoding: gzip")),
    "cut-gzip": sends(whole(packed(31)[:-9], "200 OK", "Content-Encoding: gzip")),
    # types
    "brotli": sends(whole(PAGE, "200 OK", "Content-Encoding: br")),
    "twice": sends(whole(PAGE, "200 OK", "Content-Encoding: gzip, gzip")),
    "pdf": sends(whole(b"%PDF-1.7", "200 OK", "Content-Type: application/pdf")),
    "picture": sends(whole(b"\x89PNG\r\n\x1a\n\0\0", "200 OK", "Content-Type: text/html")),
    "zeros": sends(whole(b"\0" * 100)),
    # errors
    "missing": sends(whole(PAGE, "404 Not Found")),
    "broken": sends(whole(PAGE, "500 Oops")),
    "partial": sends(whole(PAGE, "206 Partial")),
}


class Site:
    """The site while it runs; `seen` holds a path and the header lines of every request."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, list[str]]] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}/{path}"

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                peer, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(peer,), daemon=True).start()

    def _serve(self, peer: socket.socket) -> None:
        with contextlib.suppress(OSError), peer:
            data = b""
            while b"\r\n\r\n" not in data and (more := peer.recv(4096)):
                data += more
            first, *headers = data.decode("latin-1").split("\r\n")
            path = ([*first.split(" "), "/"])[1].lstrip("/")
            self.seen.append((path, headers))
            BEHAVIOURS[path.partition("?")[0]](peer, path)

    def close(self) -> None:
        self._listener.close()


@contextmanager
def running_site() -> Iterator[Site]:
    site = Site()
    try:
        yield site
    finally:
        site.close()
