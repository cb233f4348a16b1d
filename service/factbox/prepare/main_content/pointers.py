"""What stands between the paragraphs of an article and is none of it: lists of other stories under a heading that says
so, invitations with a link, lines below pictures that tell who took them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factbox.prepare.blocks import Block, PageText

LINKED = 0.1
"""More links than that has a paragraph that invites to follow one."""
LIST = 0.8
LONGEST_HEADING = 50
LONGEST = 220
LONGEST_CAPTION = 400
_POINTS = re.compile(
    r"\W{0,3}(?:related(?: (?:articles?|stories|posts?|content|topics|links|coverage|news|reading))?|"
    r"(?:read|see|more) (?:more|also|next|on this|on this topic|stories|like this)(?: (?:on|from|about) .{2,30})?|"
    r"recommended(?: (?:for you|reading))?|you (?:may|might) also (?:like|enjoy)|don['’]t miss|"
    r"editor['’]?s['’]? picks?|further reading|"
    r"mehr zum thema|lesen sie (?:auch|mehr)|auch interessant|das könnte (?:sie|dich|euch) auch interessieren|"
    r"weiterlesen|(?:à )?lire aussi|sur le même sujet|voir aussi|lee también|leer también|te puede interesar|"
    r"ver también|noticias relacionadas|leggi anche|leia (?:também|mais)|veja também|"
    r"lees ook|læs også|läs också|les også|lue myös|"
    r"(?:prze)?czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|powiązane(?: artykuły)?|"
    r"читайте (?:также|ещё)|(?:материалы )?по теме|смотрите также|другие новости|читайте також|"
    r"διαβάστε (?:επίσης|ακόμα|ακόμη|περισσότερα)|δείτε (?:επίσης|ακόμα)|σχετικά (?:άρθρα|θέματα)|"
    r"ayrıca (?:bakınız|okuyun)|ilgili haberler|"
    r"相关(?:新闻|阅读|文章|报道|链接)|相關(?:新聞|閱讀|文章|報導)|延伸(?:阅读|閱讀)|推荐阅读|"
    r"関連(?:記事|ニュース|リンク)|あわせて読みたい|관련 ?(?:기사|뉴스))\W{0,5}",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r".{0,200}[(\[](?:photos?|picture|image|illustration|fotos?|fot|bild|zdj|фото|φωτο)\w*\W[^()\[\]]{2,50}[)\]]\W*",
    re.IGNORECASE,
)
_CREDITED = re.compile(
    r"[—–-] ?(?:photos?|image|fotos?|fot\.?|bild|zdj|фото|φωτο)\w{0,6} ?: ?[^.!?]{2,50}\Z", re.IGNORECASE
)
"""A line that ends with who took the picture above it."""
_INVITES = re.compile(
    r"\b(?:our|free|daily|weekly) (?:\w+ ){0,3}newsletters?\b|\b(?:sign|log) ?(?:up|in)\b|\bsubscri(?:be|ption)|"
    r"\b(?:follow|like) (?:us|me|him|her|them)\b|\bdonate\b|\bclick (?:here|to)\b|\bdownload (?:the|our)\b|"
    r"\bletters? to the editor\b|"
    r"\be-?mail (?:us|me|alerts?|the (?:reporter|author|writer|editor))\b|\bregister (?:for|to|here|now)\b|"
    r"\baffiliate\b|"
    r"\bcommission\b.{0,40}\b(?:links?|purchases?)|\b(?:links?|purchases?)\b.{0,60}\bcommission\b|"
    r"\babonnieren\b|\banmelden\b|\bfolgen sie\b|\babonnez|\binscrivez|\bsuivez[- ](?:nous|moi)|"
    r"\bsuscr[íi]b|\bsíguenos|\biscriviti|\bseguici|\binscreva-se|\bassine\b|"
    r"\bsubskrybuj|\bzapisz się|\bobserwuj nas|\bподпи(?:шитесь|сывайтесь)|\bпідпи(?:шіться|суйтесь)|"
    r"\bεγγραφείτε|\bακολουθήστε|订阅|訂閱|关注(?:我们|微信)|扫(?:一扫|描)|メルマガ|フォローする|구독",
    re.IGNORECASE,
)
_HINTS = (
    "newsletter", "sign", "log", "subscri", "follow", "like ", "donate", "click", "download", "letter", "mail",
    "register", "affiliate", "commission", "abonn", "anmeld", "folgen", "inscri", "suivez", "suscr", "síguenos",
    "iscri", "seguici", "assine", "subskryb", "zapisz", "obserwuj", "подпи", "підпи", "εγγραφ", "ακολουθ", "订阅",
    "訂閱", "关注", "扫", "メルマガ", "フォロー", "구독",
)  # fmt: skip
"""One of these stands in each of them; to look for them first costs a tenth."""
_CREDITS = re.compile(
    r"(?:\b(?:photos?|photographs?|images?|pictures?|illustrations?|credits?|fotos?|fot\.|bild(?:er)?|zdj[ęe]ci[ea]|"
    r"фото|φωτο\w*|foto[^\W\d]*)(?:\s?(?:credit|by|courtesy|von|par|di|source))?\s?[:：/©]|©|"
    r"\((?:[^()]{0,30}/)?(?:ap|afp|reuters|getty(?: images)?|dpa|epa|pap|ansa|efe)(?: photo)?\)|"
    r"(?:图|圖|写真|摄影|攝影|사진)\s?[:：=＝/])",
    re.IGNORECASE,
)


def without_pointers(page: PageText, blocks: Sequence[Block]) -> list[Block]:
    """`blocks` without the links below a heading of other stories, and that heading; without invitations."""
    others = _below_pointing_headings(page, blocks)
    return [
        block
        for block in blocks
        if block.start not in others and not (block.linked > LINKED and _leads_away(page, block))
    ]


def _leads_away(page: PageText, block: Block) -> bool:
    """Whether a block with a link invites, or is a heading of other stories and one of them in a line."""
    words = page.words(block)
    heading, colon, _ = words.partition(":")
    return invites(words) or bool(colon and block.linked > 1 / 2 and points_elsewhere(heading))


def _below_pointing_headings(page: PageText, blocks: Sequence[Block]) -> set[int]:
    """Where headings of other stories begin, chosen or not, and the links right below them."""
    found: set[int] = set()
    pointing = False
    first, last = (blocks[0].start, blocks[-1].start) if blocks else (0, -1)
    for block in page.blocks:
        if first <= block.start <= last:
            is_heading = block.end - block.start <= LONGEST_HEADING and points_elsewhere(page.words(block))
            pointing = is_heading or (pointing and block.linked > LIST)
            if pointing:
                found.add(block.start)
    return found


def points_elsewhere(line: str) -> bool:
    """Whether `line` is the heading of a list of other stories."""
    return len(line) <= LONGEST_HEADING and _POINTS.fullmatch(line) is not None


def is_caption(line: str) -> bool:
    """Whether `line` ends with who took a picture, in brackets."""
    if len(line) > LONGEST:
        return False
    if line.rstrip(" .")[-1:] in (")", "]"):
        return _CAPTION.fullmatch(line) is not None
    return ":" in line and _CREDITED.search(line) is not None


def invites(line: str) -> bool:
    """Whether `line` invites to a newsletter, an account, a gift; sentences of articles do so without a link."""
    if len(line) > LONGEST:
        return False
    lower = line.lower()
    return any(hint in lower for hint in _HINTS) and _INVITES.search(line) is not None


def has_credit(line: str) -> bool:
    """Whether `line` tells who took a picture."""
    return len(line) <= LONGEST_CAPTION and _CREDITS.search(line) is not None
