"""Which strings are host names that people write in prose."""

from __future__ import annotations

import re

from factbox.language.en.abbreviations import NEVER_LAST, SHORT_FORMS
from factbox_links.marks import CJK, LETTERS
from factbox_links.sites import is_suffix, top_level_domains

FILE_TYPES = frozenset("md py rs sh pl pm ps cc zip mov".split())
"""Top-level domains that, in a bare name, nearly always end the name of a file."""

SHOUTED = frozenset({"COM", "ORG", "GOV", "EDU"})
"""Top-level domains that are believed in capitals; NET is not (ASP.NET, VB.NET)."""

SHORTENED = NEVER_LAST | SHORT_FORMS | {"e.g", "i.e"}
LOCAL = frozenset({"localhost"})
MAX_LABEL, MAX_HOST = 63, 253
_IPV4 = re.compile(r"(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.(?!\Z)|\Z)){4}")
_BEFORE_CJK = re.compile(rf"((?:[{LETTERS}-]+\.)+([a-z]+))[{CJK}]")


def is_host(name: str) -> bool:
    """Whether `name` is well formed: labels of 1 to 63 characters that neither begin nor end with `-` or `_`.

    The last two labels, which somebody registered, hold no `_` (RFC 952; further labels do in practice).
    """
    labels = name.split(".")
    return (
        len(name) <= MAX_HOST
        and all(0 < len(label) <= MAX_LABEL and label[0] not in "-_" and label[-1] not in "-_" for label in labels)
        and "_" not in "".join(labels[-2:])
    )


def is_ipv4(name: str) -> bool:
    return _IPV4.fullmatch(name) is not None


def is_known(name: str) -> bool:
    """Whether the last label is a top-level domain, whatever its case."""
    return name.rpartition(".")[2].lower() in top_level_domains()


def is_written_domain(name: str) -> bool:
    """Whether a name without a scheme is meant as an address: not "said.But", "10.am", "README.md" or "ASP.NET"."""
    front, _, top = name.rpartition(".")
    if not is_host(name) or not is_known(name) or not _names_something(front, top):
        return False
    written = top == top.lower() or (name == name.upper() and top in SHOUTED)
    return written and not is_suffix(name)


def _names_something(front: str, top: str) -> bool:
    """Not a number, a file, or a shortened word with the next one glued to it ("Inc.in", "e.g.to")."""
    glued = len(top) == 2 and front.lower() in SHORTENED
    return not (glued or top in FILE_TYPES or front.replace(".", "").isdigit())


def before_cjk(name: str) -> str | None:
    """The known domain that `name` begins with when Chinese, Japanese or Korean is glued to it."""
    glued = _BEFORE_CJK.match(name)
    return glued[1] if glued and is_known(glued[1]) else None
