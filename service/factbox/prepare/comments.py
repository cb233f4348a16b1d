"""What readers say below an article: told by what its containers are called, and by its place after the article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import dropwhile
from typing import Any

from factbox.prepare.gaps import LONG
from factbox.prepare.layout import Block

MAX_NAME = 200
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:comments?|commentlist|comentarios?|commentaires?|kommentare?|disqus|respond)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""The class or the id of an element that holds comments, also in Spanish, French and German."""


def holds_comments(element: Any) -> bool:
    """Whether `element` is called so; a column, too, may be a comment, so this alone proves nothing."""
    return any(_NAMED.search(name[:MAX_NAME]) is not None for name in (element.get("class"), element.get("id")) if name)


def without_comments(blocks: Sequence[Block]) -> list[Block]:
    """`blocks` without the comments that follow the first paragraph of something else, which is the article."""
    article = dropwhile(lambda block: block.comment or block.size <= LONG, blocks)
    first = next(article, None)
    return [block for block in blocks if first is None or not block.comment or block < first]
