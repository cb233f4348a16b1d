"""Texts that parsers trip over, and texts that make careless ones slow."""

from __future__ import annotations

NEWS = (
    "The harbour board said on Monday that about 75 boats had left Port Maren since 8 December 2024. “We will wait,” "
    "said Ann Lee, its chair. Damage is put at $3.4 million; see https://example.org/report.\n\nIn Oslo, Erik Dahl "
    "called the plan “late and expensive” and promised 12 per cent more money by June."
)
ODD = {
    "empty": "",
    "blanks": " \t\n \n",
    "one letter": "a",
    "no letters": "…!?—“”()[]{}<>&;:",
    "CRLF": "One said two.\r\n\r\n“Three,” four said.\r\n",
    "emoji": "\U0001f600 Ann \U0001f468\u200d\U0001f469\u200d\U0001f467 said on Monday it cost $5 \U0001f1f3",
    "combining marks": "Cafe\u0301 o\u0308wner Zoe\u0308 said 5\u0301 kro\u0308ner",
    "right to left": "\u202eAnn said 5\u202c שלום 12% مرحبا \u200f",
    "controls": "a\x00b\x01c\x7f\x85\u2028\u2029 5",
    "wide digits": "５ ٣ ৪ 日本 said 12",
    "unpaired marks": "“ She said \"it ‘ was ' five « times",
    "long word": "x" * 5000,
    "long line": NEWS.replace("\n", " ") * 20,
}
HOSTILE = {
    "one letter again and again": "a",
    "digits": "1",
    "figures and commas": "1,",
    "quotation marks": "“",
    "straight marks": '" ',
    "capitals": "Ann Lee ",
    "said": "said ",
    "Monday": "Monday ",
    "sentences": "He said so. ",
    "blanks": " ",
    "brackets": "(",
    "links": "http://a.b/",
    "at signs": "a@",
    "dots": "a.",
}
"""What is repeated to make a hostile text."""


def hostile(unit: str, length: int) -> str:
    """A text of about `length` characters that repeats `unit`."""
    return unit * (length // len(unit))
