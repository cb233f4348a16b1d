"""The parse process: reads jobs from its pipe, prepares the article, runs the parsers, sends frames as it goes."""

from __future__ import annotations

import os
import resource
import signal
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import orjson

from factbox import offsets
from factbox.answer import article_facts, cut_errors, error
from factbox.article import Article
from factbox.engine import Failed, Finished, Started, run, set_up
from factbox.moments import read_moment
from factbox.prepare import NoArticle, Source, prepare
from factbox.registry import PluginError, Registry
from factbox.sweeping import IDLE, Sweeper
from factbox.verification import Quotation, in_unit, verify_quotations
from factbox.workers.line import Mouth
from factbox.workers.protocol import (
    ARTICLE,
    CUT,
    DONE,
    FAILED,
    OVERTAXED,
    READY,
    REFUSED,
    RESULT,
    STARTED,
    TRACE,
    VERIFY,
    VERIFY_TIMEOUT,
    frame,
)

TOO_MUCH = b"reading it takes more memory than a parse process may use"


def serve(mouth: Mouth, load: Callable[[], Registry], memory_mb: int) -> None:
    """Serve jobs until their pipe closes. `memory_mb` is what may be taken beyond what start-up took."""
    _quiet()
    try:
        registry = load()
    except PluginError:
        raise SystemExit(1) from None  # the service, which loads the same, has said why
    broken = set_up(registry)
    _confine(memory_mb)
    sweeper = Sweeper()
    with suppress(EOFError, OSError):  # the parent hung up, or is gone
        mouth.say(frame(READY, body=orjson.dumps([registry.set_up(), registry.setup_traces])))
        while True:
            mouth.ring()
            sweeper.sweep(lambda: not mouth.jobs.poll(IDLE))
            try:
                job = orjson.loads(mouth.jobs.recv_bytes())
                body = mouth.jobs.recv_bytes() if job["page"] else None
            except (MemoryError, orjson.JSONDecodeError):  # orjson says so when it has no room
                mouth.say(frame(OVERTAXED, body=TOO_MUCH))
                return
            for data in frames(registry, broken, job, body):
                mouth.say(data)


def _quiet() -> None:
    """Ctrl-C is the parent's to handle; what plugins print must reach neither a protocol nor the log."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1):
        os.dup2(nowhere, standard)
    os.close(nowhere)


def _confine(memory_mb: int) -> None:
    pages = int(Path("/proc/self/statm").read_text().split()[0]) if Path("/proc/self/statm").exists() else 0
    limit = pages * resource.getpagesize() + (memory_mb << 20)
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def frames(registry: Registry, broken: dict[str, Failed], job: dict[str, Any], body: bytes | None) -> Iterator[bytes]:
    """What is sent for one job, as it happens: the article or why it is refused, each parser's start and outcome."""
    request = job["request"]
    try:
        article = prepare(_source(request, job["page"], body))
    except NoArticle as reason:
        yield frame(REFUSED, body=str(reason).encode())
        return
    except MemoryError:
        yield frame(OVERTAXED, body=TOO_MUCH)
        return
    except Exception as fault:
        yield frame(REFUSED, body=f"the article could not be read ({type(fault).__name__})".encode())
        return
    yield frame(ARTICLE, body=orjson.dumps(article_facts(article)))
    for cut in cut_errors(article):
        yield frame(CUT, body=orjson.dumps(cut))
    failed = broken | {name: Failed(name, *why) for name, why in job["failed"].items()}
    items = yield from _events(registry, article, job["plugins"], request, failed)
    if job["quotations"] and VERIFY not in failed:
        yield frame(STARTED, VERIFY, repr(VERIFY_TIMEOUT).encode())
        yield _verified(article, job["quotations"], items.get("quotes", []), request.get("offsets") or "codepoint")
    yield frame(DONE)


def _events(
    registry: Registry, article: Article, plugins: list[str], request: dict[str, Any], failed: dict[str, Failed]
) -> Generator[bytes, None, dict[str, list[Any]]]:
    """Frames of the parsers as they run; returns their items, in code points."""
    found = {}
    places = offsets.table(article.text, request.get("offsets") or "codepoint")
    for event in run(registry, article, plugins, request.get("options") or {}, failed):
        if isinstance(event, Started):
            yield frame(STARTED, event.plugin, repr(event.timeout).encode())
        elif isinstance(event, Finished):
            found[event.plugin] = event.items
            items = event.items if places is None else offsets.convert(event.items, places)
            spent = f"{event.elapsed_ms} {len(items)}\0".encode()
            yield frame(RESULT, event.plugin, spent + orjson.dumps(items))
        else:
            if isinstance(event, Failed) and event.trace:
                yield frame(TRACE, event.plugin, event.trace.encode("utf-8", "replace"))
            yield frame(FAILED, event.plugin, orjson.dumps(error(event)))
    return found


def _verified(article: Article, asked: list[dict[str, Any]], quotes: list[Any], unit: str) -> bytes:
    """The frame with the verdicts; a fault of ours costs only them."""
    quotations = [Quotation(one["text"], one.get("speaker")) for one in asked]
    try:
        verdicts = in_unit(verify_quotations(article, quotations, quotes), quotations, article.text, unit)
    except Exception as fault:
        detail = f"It raised {type(fault).__name__}."
        return frame(FAILED, VERIFY, orjson.dumps({"plugin": VERIFY, "code": "crashed", "detail": detail}))
    return frame(RESULT, VERIFY, f"0 {len(verdicts)}\0".encode() + orjson.dumps(verdicts))


def _source(request: dict[str, Any], page: dict[str, Any] | None, body: bytes | None) -> Source:
    moment = request.get("published_at")
    return Source(
        text=request.get("text"),
        html=request.get("html"),
        markup=request.get("markup") or "auto",
        published_at=read_moment(moment) if moment else None,
        base_url=request.get("base_url"),
        language=request.get("language"),
        fast=request.get("prepare") == "fast",
        body=body,
        **(page or {}),
    )
