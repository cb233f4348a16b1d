"""`factbox.parse`: the engine without the service, for notebooks, bulk work and tests."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from factbox import offsets as units
from factbox.answer import answer
from factbox.article import Article
from factbox.box import Factbox
from factbox.engine import Failed, load_options, run, set_up
from factbox.formats.parts import check_fields, select
from factbox.installation import current
from factbox.moments import read_moment
from factbox.prepare import Source
from factbox.prepare import prepare as prepared
from factbox.registry import Registry
from factbox.verification import Quotation, verify_quotations

if TYPE_CHECKING:  # fetching imports much that most callers never need
    from factbox.fetch import FetchSettings


def _fetched(url: str | None, settings: FetchSettings | None) -> dict[str, Any]:
    """What a Source is told of the page at `url`."""
    if url is None:
        return {}
    from factbox.fetch import fetch

    page = fetch(url, settings or current().settings.fetching)
    return {"url": page.url, "body": page.body, "content_type": page.content_type}


def _prepared(
    text: str | None = None,
    *,
    html: str | None = None,
    url: str | None = None,
    markup: str = "auto",
    prepare: str = "full",
    published_at: date | datetime | str | None = None,
    base_url: str | None = None,
    language: str | None = None,
    fetch: FetchSettings | None = None,
) -> Article:
    """The article of a source, which is fetched where it is an address."""
    moment = read_moment(published_at) if isinstance(published_at, str) else published_at
    source = Source(text, html, markup, moment, base_url, language, fast=prepare == "fast", **_fetched(url, fetch))
    return prepared(source)


@lru_cache(maxsize=8)
def _failed_setups(registry: Registry) -> dict[str, Failed]:
    """Sets the registry's parsers up, once; the failures of those that could not be."""
    return set_up(registry)


def parse(
    text: str | None = None,
    *,
    html: str | None = None,
    url: str | None = None,
    article: Article | None = None,
    markup: str = "auto",
    prepare: str = "full",
    plugins: Sequence[str] | None = None,
    options: Mapping[str, Mapping[str, Any]] | None = None,
    published_at: date | datetime | str | None = None,
    base_url: str | None = None,
    language: str | None = None,
    offsets: str = "codepoint",
    fields: Sequence[str] = (),
    registry: Registry | None = None,
    fetch: FetchSettings | None = None,
) -> Factbox:
    """The factbox of one article, shaped as the HTTP API answers it.

    Give exactly one of `text`, `html`, `url` or a ready `article`; a page is fetched under guard. Parsers and limits of
    fetching are those of this installation, as the FACTBOX_ variables say, unless `registry` or `fetch` is given.
    `fields` names the parts of the answer to keep, or after a minus to leave out (`["-article.text"]`).
    `published_at` may be ISO 8601 text; `offsets` is the unit of `start` and `end`, as in the HTTP API.
    Raises ValueError when one of these is not so, a plugin is unknown or a variable wrong (SettingsError), PluginError,
    marshmallow.ValidationError for wrong options, factbox.prepare.NoArticle when a page holds no article,
    factbox.fetch.FetchError when it cannot be fetched. A parser that fails is reported in `errors`.

    >>> parse("It closed on 8 December 2024.").dates[0]["value"]
    '2024-12-08'
    """
    began = time.perf_counter()
    known = registry or current().registry
    names = list(dict.fromkeys(known.names if plugins is None else plugins))
    if unknown := [name for name in names if name not in known.installed]:
        raise ValueError(f"no parser is called {', '.join(unknown)}; installed: {', '.join(known.names)}")
    check_fields(fields)
    load_options(known, options or {})
    ready = article or _prepared(
        text,
        html=html,
        url=url,
        markup=markup,
        prepare=prepare,
        published_at=published_at,
        base_url=base_url,
        language=language,
        fetch=fetch,
    )
    events = list(run(known, ready, names, options or {}, _failed_setups(known)))
    made = answer(known, ready, names, events, (time.perf_counter() - began) * 1e3)
    if places := units.table(ready.text, offsets):
        made["results"] = {name: units.convert(items, places) for name, items in made["results"].items()}
    return Factbox(select(made, fields) if fields else made)


def verify(
    quotes: Iterable[str | Mapping[str, Any]],
    text: str | None = None,
    *,
    registry: Registry | None = None,
    **source: Any,
) -> dict[str, Any]:
    """The verdicts on `quotes`, texts or `{"text", "speaker"}`, shaped as `/v1/verify` answers them.

    `text`, `html`, `url`, `article` and what describes the source are as in `parse`, and so are the errors.

    >>> verify(["It went well."], "“It went well,” she said.")["verdicts"][0]["verdict"]
    'same-words'
    """
    known = registry or current().registry
    article: Article = source.pop("article", None) or _prepared(text, **source)
    asked = [Quotation(one) if isinstance(one, str) else Quotation(**one) for one in quotes]
    facts = parse(article=article, plugins=[name for name in ("quotes",) if name in known.names], registry=known)
    verdicts = verify_quotations(article, asked, facts["results"].get("quotes", []))
    return {name: facts[name] for name in ("id", "article")} | {
        "verdicts": verdicts,
        "errors": facts["errors"],
        "meta": facts["meta"],
    }
