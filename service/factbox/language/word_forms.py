"""What a word may be by its form: a past, a plural. By the rules of English."""

from __future__ import annotations

from factbox.language import known

is_participle = known("en").endings.is_past
"""Whether a word in lower case looks like a regular past or participle; "speed", "ahmed" and "hundred" do not."""

is_plural = known("en").endings.is_plural
"""Whether a word looks like a plural noun."""
