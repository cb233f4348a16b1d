"""What stands between the paragraphs of an article and is none of it: lists of other stories under a heading that says
so, invitations with a link, lines below pictures that tell who took them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

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
_INVITES = re.compile(
    r"\b(?:our|free|daily|weekly) (?:\w+ ){0,3}newsletters?\b|\b(?:sign|log) ?(?:up|in)\b|\bsubscri(?:be|ption)|"
    r"\b(?:follow|like) (?:us|me|him|her|them)\b|\bdonate\b|\bclick (?:here|to)\b|\bdownload (?:the|our)\b|"
    r"\bletters? to the editor\b|\be-?mail (?:us|me|alerts?)\b|\bregister (?:for|to|here|now)\b|\baffiliate\b|"
    r"\bcommission\b.{0,40}\b(?:links?|purchases?)|\b(?:links?|purchases?)\b.{0,60}\bcommission\b|"
    r"\babonnieren\b|\banmelden\b|\bfolgen sie\b|\babonnez|\binscrivez|\bsuivez[- ](?:nous|moi)|"
    r"\bsuscr[íi]b|\bsíguenos|\biscriviti|\bseguici|\binscreva-se|\bassine\b|"
    r"\bsubskrybuj|\bzapisz się|\bobserwuj nas|\bподпи(?:шитесь|сывайтесь)|\bпідпи(?:шіться|суйтесь)|"
    r"\bεγγραφείτε|\bακολουθήστε|订阅|訂閱|关注(?:我们|微信)|扫(?:一扫|描)|メルマガ|フォローする|구독",
    re.IGNORECASE,
)
_CREDITS = re.compile(
    r"(?:\b(?:photos?|photographs?|images?|pictures?|illustrations?|credits?|fotos?|fot\.|bild(?:er)?|zdj[ęe]ci[ea]|"
    r"фото|φωτο\w*|foto[^\W\d]*)(?:\s?(?:credit|by|courtesy|von|par|di|source))?\s?[:：/©]|©|"
    r"\((?:[^()]{0,30}/)?(?:ap|afp|reuters|getty(?: images)?|dpa|epa|pap|ansa|efe)(?: photo)?\)|"
    r"(?:图|圖|写真|摄影|攝影|사진)\s?[:：=＝/])",
    re.IGNORECASE,
)


def without_pointers(page: PageText, blocks: Sequence[Block]) -> list[Block]:
    """`blocks` without the links below a heading of other stories, and that heading; without invitations."""
    others = set(_below_pointing_headings(page, blocks))
    return [
        block for block in blocks if block not in others and not (block.linked > LINKED and invites(page.words(block)))
    ]


def _below_pointing_headings(page: PageText, blocks: Sequence[Block]) -> Iterator[Block]:
    """Headings of other stories, chosen or not, and the links right below them."""
    pointing = False
    for block in page.blocks:
        if blocks and blocks[0] <= block <= blocks[-1]:
            pointing = (pointing and block.linked > LIST) or points_elsewhere(page.words(block))
            if pointing:
                yield block


def points_elsewhere(line: str) -> bool:
    """Whether `line` is the heading of a list of other stories."""
    return len(line) <= LONGEST_HEADING and _POINTS.fullmatch(line) is not None


def invites(line: str) -> bool:
    """Whether `line` invites to a newsletter, an account, a gift; sentences of articles do so without a link."""
    return len(line) <= LONGEST and _INVITES.search(line) is not None


def has_credit(line: str) -> bool:
    """Whether `line` tells who took a picture."""
    return len(line) <= LONGEST_CAPTION and _CREDITS.search(line) is not None
