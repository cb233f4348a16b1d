"""What authors of pages call their elements (class, id, role, itemprop), read word by word as one of a few kinds.

A name alone proves nothing: it is one measure among others (see `main_content.measures`).
"""

from __future__ import annotations

import re
from functools import lru_cache

LONGEST = 240
KINDS = {
    "text": r"content|\bbod(?:y|ies)|body\b|\bte?xt|text\b|copy\b|prose|main|detail|\bfull|inner",
    "article": r"article|story|\bpost|post\b|entry|news(?!letter)|blog|artic[ul]+o|artikel|beitrag",
    "comment": r"\bcomments?\b|commentlist|\bcomentarios?\b|\bcommentaires?\b|\bkommentare?\b|disqus"
    r"|\brespond\b|livefyre",
    "talk": r"comment|repl(?:y|ies)|discuss|feedback|coment|kommentar|forum|opini|review",
    "related": r"relat|similar|recommend|\bmore|also|popular|latest|recent|trend|\bmost|teaser|promo|outbrain|taboola"
    r"|\bnext|\bprev|headlines|suggest|archive|\bother",
    "list": r"\blist|\bitems?\b|\bfeed|carousel|listing|\bgrid",
    "side": r"side|\brail|\bright|\bleft|aside|widget|module|complementary|\bbox|\bcol|panel|\bblock|portlet",
    "nav": r"nav|menu|crumb|pag(?:er|ina)|\btabs?\b|\bskip|toolbar|\bindex",
    "foot": r"foot|copyright|legal|disclaim|imprint|\bterms|contentinfo|policy|bottom",
    "head": r"\bhead|masthead|banner|logo|\btop|brand",
    "share": r"shar(?:e|ing)|social|facebook|twitter|addthis|bookmark|\btools?\b|print|mail|follow|\blike|button"
    r"|google",
    "ad": r"\bads?\b|advert|sponsor|\bdfp|reklam|commercial|affiliate|partner|banner|adsense",
    "picture": r"caption|credit|photo|image|\bimg|\bpic|galler|figure|slide|video|media|player|thumb|legend",
    "byline": r"byline|author|dateline|\bdate|date\b|\btime|time\b|\bmeta|info|posted|published|\bbio|signature|source",
    "form": r"subscri|sign|log[io]n|regist|form|search|\bpoll|vote|survey|rating|newsletter",
    "notice": r"cookie|consent|gdpr|modal|popup|overlay|alert|notice|paywall",
    "tag": r"\btags?\b|topic|categor|keyword|label|section",
    "lead": r"lead|lede|intro|summary|standfirst|\bdeck?\b|abstract|excerpt|subtitle|perex|strap|anons|chapo",
    "title": r"title|headline\b|heading",
}
"""Kinds of words in names, in no order; a word may be of several."""
BITS = {kind: 1 << number for number, kind in enumerate(KINDS)}
_PATTERNS = tuple((BITS[kind], re.compile(pattern)) for kind, pattern in KINDS.items())
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")


@lru_cache(maxsize=10_000)
def kinds_of(names: str) -> int:
    """The kinds of names in `names`, a bit for each (BITS)."""
    kinds = 0
    for word in _WORDS.findall(names, 0, LONGEST):
        kinds |= _kinds_of_word(word)
    return kinds


@lru_cache(maxsize=20_000)
def _kinds_of_word(word: str) -> int:
    lower = word.lower()
    return sum(bit for bit, pattern in _PATTERNS if pattern.search(lower))
