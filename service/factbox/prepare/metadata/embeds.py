"""What an article shows of other sites: posts, videos and sounds, in the forms that their providers document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import urlsplit

from factbox.article import Embed
from factbox.prepare.metadata.addresses import absolute
from factbox.prepare.metadata.headings import tidy
from factbox.prepare.walk import Shown

POSTS = re.compile(
    r"\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|fb-video|bluesky-embed|mastodon-embed|"
    r"reddit-embed\w*|reddit-card|telegram-post|vk_post\w*|text-post-media)\b"
)
"""Classes of the elements into which providers' scripts put posts."""
HOSTS = {
    "video": "youtube youtube-nocookie youtu vimeo dailymotion brightcove jwplatform jwplayer wistia twitch rutube "
    "bilibili streamable kaltura ted",
    "audio": "soundcloud spotify podcasts.apple music.apple acast megaphone audioboom buzzsprout podbean deezer",
    "post": "twitter x instagram tiktok facebook threads bsky reddit t.me vk linkedin pinterest truthsocial",
}
KINDS = {name: kind for kind, names in HOSTS.items() for name in names.split()}
PLAYERS = {"video": "video", "audio": "audio"}
SOURCES = ("src", "data-src", "data-lazy-src", "data-url")
MAX_EMBEDS = 50
MAX_TEXT = 2000
_AUTHOR = re.compile(r"[—–-]\s*([^—–\n]{2,80}?\s*\(@\w{1,40}\))|\bpost shared by (.{2,80}? \(@[\w.]{1,40}\))")


def read_embeds(shown: Iterable[Shown], base: str | None) -> tuple[Embed, ...]:
    """The embeds among what is shown, each address once."""
    found: dict[str, Embed] = {}
    for one in shown:
        for embed in _embed(one.element, base):
            found.setdefault(embed.url, embed)
    return tuple(found.values())[:MAX_EMBEDS]


def _embed(element: Any, base: str | None) -> Iterator[Embed]:
    if element.tag == "iframe":
        yield from _frame(element, base)
    elif element.tag in PLAYERS:
        url = absolute(_source(element), base)
        if url:
            yield Embed(PLAYERS[element.tag], url, None, _text(element.get("title") or element.get("aria-label")))
    elif POSTS.search(element.get("class") or ""):
        yield from _post(element, base)


def _frame(frame: Any, base: str | None) -> Iterator[Embed]:
    url = absolute(_source(frame), base)
    kind = _kind(url) if url else None
    if url and kind:
        yield Embed(kind, url, None, _text(frame.get("title")))


def _kind(url: str) -> str | None:
    """What is shown at `url`, by its host; None for hosts that show no posts or players, most of which are ads."""
    labels = (urlsplit(url).hostname or "").split(".")
    names = (".".join(labels[start:end]) for start in range(len(labels)) for end in range(len(labels), start, -1))
    return next((KINDS[name] for name in names if name in KINDS), None)


def _post(element: Any, base: str | None) -> Iterator[Embed]:
    links = [link.get("href") for link in element.iter("a") if link.get("href")]
    told = element.get("cite") or element.get("data-instgrm-permalink") or element.get("data-href")
    url = absolute(told or next(reversed(links), None), base)
    if url:
        words = _text(element.text_content())
        author = _AUTHOR.search(words or "")
        yield Embed("post", url, (author[1] or author[2]).strip() if author else None, words)


def _source(element: Any) -> str | None:
    own = next(filter(None, map(element.get, SOURCES)), None)
    return own or next((inner.get("src") for inner in element.iter("source") if inner.get("src")), None)


def _text(text: str | None) -> str | None:
    return tidy(text[:MAX_TEXT]) or None if text else None
