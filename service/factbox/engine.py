"""Runs parsers over an article, each in its own try, and checks what they found: nothing they do harms another."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from operator import itemgetter
from types import NoneType
from typing import Any

from marshmallow import ValidationError

from factbox.article import Article
from factbox.parsers import Context, Item, Parser
from factbox.registry import Installed, Registry, trace_of
from factbox.spans import Misplaced, check_places

MAX_ITEMS = 100_000
_PLACE = itemgetter("start", "end")


@dataclass(frozen=True, slots=True)
class Started:
    """`plugin` begins now; whatever goes wrong before the next event is its doing."""

    plugin: str
    timeout: float


@dataclass(frozen=True, slots=True)
class Finished:
    """`plugin` found `items`: validated, sorted by place, plain JSON."""

    plugin: str
    items: list[Item]
    elapsed_ms: float
    cuts: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Cut:
    """`plugin` left something out of its result and says what, in a sentence."""

    plugin: str
    detail: str
    code: str = "cut"


@dataclass(frozen=True, slots=True)
class Failed:
    """`plugin` has no result; `code` is one of the API's error codes.

    `trace` is the traceback of what it raised, for the plugin's author: it may hold words of the article.
    """

    plugin: str
    code: str
    detail: str
    trace: str = ""


Event = Started | Finished | Cut | Failed


class InvalidOutput(ValueError):
    """A parser's items break its own schema or do not address the text."""


def run(
    registry: Registry,
    article: Article,
    plugins: Sequence[str],
    options: Mapping[str, Mapping[str, Any]],
    failed: Mapping[str, Failed] | None = None,
) -> Iterator[Event]:
    """Run `plugins` and what they require, in order; yields each one's start and outcome.

    `options` are raw, by parser name; they were checked by `load_options` before. Parsers in `failed` must not run
    (their setup failed, or they killed an earlier process): their failure is yielded instead.
    """
    done: dict[str, list[Item]] = {}
    for installed in registry.in_order(plugins):
        name = installed.parser.name
        blocked = (failed or {}).get(name) or _blocked(installed.parser, article, done)
        if blocked is not None:
            yield blocked
            continue
        yield Started(name, installed.parser.timeout)
        outcome = _outcome(installed, article, options.get(name, {}), done)
        yield outcome
        if isinstance(outcome, Finished):
            done[name] = outcome.items
            yield from (Cut(name, cut) for cut in outcome.cuts)


def set_up(registry: Registry) -> dict[str, Failed]:
    """Load the parsers' models; the failures of those whose setup failed, by name."""
    return {name: Failed(name, "crashed", reason) for name, reason in registry.set_up().items()}


def load_options(registry: Registry, options: Mapping[str, Any]) -> dict[str, Any]:
    """`options` loaded by each parser's options schema; raises ValidationError `{parser: {field: [messages]}}`."""
    loaded: dict[str, Any] = {}
    errors: dict[str, Any] = {}
    for name, given in options.items():
        try:
            loaded[name] = registry.get(name).options.load(given)
        except KeyError:
            errors[name] = [f"There is no parser of this name. Installed: {', '.join(registry.names)}."]
        except ValidationError as error:
            errors[name] = error.messages
    if errors:
        raise ValidationError(errors)
    return loaded


def _blocked(parser: Parser, article: Article, done: Mapping[str, Any]) -> Failed | None:
    """Why a parser cannot run on this article; its language is asked first, for that is no failure of another."""
    spoken = (article.language or "").partition("-")[0].lower()
    if spoken and parser.languages and spoken not in parser.languages:
        known = ", ".join(sorted(parser.languages))
        return Failed(
            parser.name, "language-unsupported", f"The article is in {spoken!r:.20}; this parser reads {known}."
        )
    missing = [name for name in parser.requires if name not in done]
    if missing:
        return Failed(
            parser.name, "dependency-failed", f"It needs the results of {', '.join(missing)}, which has none."
        )
    return None


def _outcome(
    installed: Installed, article: Article, options: Mapping[str, Any], done: Mapping[str, list[Item]]
) -> Finished | Failed:
    """One parser's result. SystemExit and other BaseExceptions of a parser are its failure, not the process's end."""
    name, began = installed.parser.name, time.perf_counter()
    try:
        loaded = installed.options.load(options) if options else installed.default_options
        context = Context(loaded, {name: _copy(done[name]) for name in installed.parser.requires})
        items = checked(installed, article, installed.parser.parse(article, context))
        return Finished(name, items, (time.perf_counter() - began) * 1e3, context.cuts)
    except (KeyboardInterrupt, GeneratorExit):
        raise
    except InvalidOutput as error:
        return Failed(name, "invalid-output", str(error))
    except MemoryError:
        return Failed(name, "out-of-memory", "It asked for more memory than a parse process may use.")
    except BaseException as error:
        return Failed(name, "crashed", f"It raised {type(error).__name__}{_where(error)}.", trace_of(error))


def _where(error: BaseException) -> str:
    """The innermost file and line of a traceback: enough to find the fault, nothing of the article."""
    trace, place = error.__traceback__, ""
    while trace is not None:
        code = trace.tb_frame.f_code
        place = f" in {code.co_name} ({code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno})"
        trace = trace.tb_next
    return place


_SINGLE = frozenset((str, int, float, bool, NoneType))


def _copy(value: Any) -> Any:
    """A copy of plain JSON that shares nothing which can be changed."""
    if isinstance(value, dict):
        return {key: part if type(part) in _SINGLE else _copy(part) for key, part in value.items()}
    return [_copy(part) for part in value] if isinstance(value, list) else value


def checked(installed: Installed, article: Article, produced: Iterable[Mapping[str, Any]]) -> list[Item]:
    """The items of `produced` in order of place, each valid by the schema and true to the text; or InvalidOutput."""
    if produced is None:
        raise InvalidOutput("parse returned None: return a list of items, or yield them.")
    if not hasattr(produced, "__iter__"):
        raise InvalidOutput(f"parse returned {type(produced).__name__}: return a list of items, or yield them.")
    items = list(islice(produced, MAX_ITEMS + 1))
    if len(items) > MAX_ITEMS:
        raise InvalidOutput(f"It gave more than {MAX_ITEMS} items.")
    accepted, text = installed.accepts, article.text
    valid = [
        dict(item) if accepted(item, text) else _examine(installed, index, item, text)
        for index, item in enumerate(items)
    ]
    valid.sort(key=_PLACE)
    return valid


def _examine(installed: Installed, index: int, item: Any, text: str) -> Item:
    """The slow, explaining check: marshmallow itself, then the spans."""
    if not isinstance(item, Mapping):
        raise InvalidOutput(f"items[{index}] is a {type(item).__name__}, not a mapping.")
    try:
        check_places(dict(item), text)
        plain: Item = installed.items.dump(installed.items.load(dict(item)))
        check_places(plain, text)
    except ValidationError as error:
        raise InvalidOutput(
            f"items[{index}] breaks {type(installed.items).__name__}: {error.messages!r:.300}"
        ) from None
    except Misplaced as error:
        raise InvalidOutput(f"items[{index}]: {error}") from None
    return plain
