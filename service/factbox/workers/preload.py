"""What the fork server imports and runs once, so that parse processes have it from their first instant, and share it.

Only what comes with factbox: other plugins are imported by each parse process, where a bad one can do no harm.
"""

from __future__ import annotations

import ctypes
import gc
from contextlib import suppress

from factbox.discovery import built_in
from factbox.engine import run, set_up
from factbox.language import tagging
from factbox.prepare import Source, prepare, warm_up
from factbox.workers import child  # noqa: F401 - it is what the fork server is to know

# A bit of everything: patterns are compiled, and RE2 builds its automata, with the first text that needs them.
_NEWS = """The harbour board said on Monday that about 75 boats had left since 8 December 2024, up 12 per cent on a year
ago. "We will wait until the end of March," said its chair, Ann Lee. "It costs $3.4 million every two weeks, and I am 61
years old." See <a href="https://example.org/report?page=2">the report</a> or write to desk@example.org by 6 p.m.

According to Erik Dahl, the minister, “nobody wins” in the 1990s; his party won 3-1, he told Radio North early this
week. Between 20 and 30 people, or two thirds of the crew, were hurt 5 km off the coast last summer, officials said.
"""

warm_up()
_registry = built_in()
set_up(_registry)
for _ in run(_registry, prepare(Source(text=_NEWS, language="en")), _registry.names, {}):
    pass
tagging.warm_up()
tagging.tag_text(_NEWS)  # parsers ask for few sentences
gc.collect()
with suppress(AttributeError, OSError):
    ctypes.CDLL(None).malloc_trim(0)  # glibc keeps what imports and compilers are done with
gc.freeze()  # else the collector of each child would touch, and so copy, what they share
