"""Articles for tests of answers: a common one with facts of every kind, and hostile ones."""

from __future__ import annotations

from typing import Any

import factbox

STORY = (
    "Sales \U0001f600 rose 12% to $3bn on 6 January 2025. “It went \U0001f600 well,” said Ann Lee, who runs the shop.\n\n"
    "The mayor said that between 5 and 7 people were hurt in 2024. “No, said a resident,\nit was\n\nfewer,” he said. "
    'See <a href="https://example.org/a?b=1&amp;c=2">the list</a> or write to info@example.org.'
)
HOSTILE = (
    'See <a href="javascript:alert(1)">this</a> and <a href="https://example.org/&quot;onmouseover=alert(1)">that</a>: '
    "&lt;script&gt;alert('5 apples')&lt;/script&gt; \x1b[31m \x00 “&lt;b&gt; is &amp;amp; \"bold\",” said Ann O'Neil on Monday."
)


def story(**given: Any) -> factbox.Factbox:
    return factbox.parse(given.pop("text", STORY), **{"published_at": "2025-01-08"} | given)
