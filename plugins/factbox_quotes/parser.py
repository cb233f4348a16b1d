"""The quotes parser: the list of its stages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factbox import Article, Context
from factbox_quotes.items import to_items
from factbox_quotes.marks.stretches import stretches
from factbox_quotes.reports.attributions import attribute
from factbox_quotes.reports.frames import frames
from factbox_quotes.speakers.naming import name_speakers
from factbox_quotes.speakers.scenes import Scene
from factbox_quotes.speakers.transcripts import with_transcripts
from factbox_quotes.speakers.turns import take_turns


def parse(article: Article, context: Context) -> Iterator[dict[str, Any]]:
    """The quotes of `article`: marks -> stretches -> frames -> attributions -> turns, transcripts -> names -> items."""
    quoted = stretches(article)
    sentences = frames(article, quoted)
    scenes = [Scene(frame, attribute(frame)) for frame in sentences]
    quotes = with_transcripts(article, take_turns(scenes))
    return to_items(article, name_speakers(article, quotes, quoted))
