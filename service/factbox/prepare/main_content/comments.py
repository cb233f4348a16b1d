"""What readers say below an article: told by what its elements are called, and by its place after the article."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile

from factbox.prepare.blocks import Block, PageText


def without_comments(page: PageText, blocks: Sequence[Block]) -> list[Block]:
    """`blocks` without the comments that follow the first paragraph of something else, which is the article."""
    article = dropwhile(lambda block: page.elements[block.element].comment or not block.long, blocks)
    first = next(article, None)
    return [b for b in blocks if first is None or not page.elements[b.element].comment or b < first]
