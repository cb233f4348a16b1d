"""Lines that pages set between and around the paragraphs of an article: invitations, pointers, labels."""

from __future__ import annotations

import re

LONGEST = 220
LONGEST_WHOLE = 110
LONGEST_HEADING = 50
WHOLE = (
    r"advertisement|ad|sponsored(?: content| post)?|"
    r"paid content|support (?:us|our work)|donate(?: now)?|share|share this|share this (?:article|story|post)|"
    r"print|email|tweet|follow us|"
    r"read more|see more|learn more|more info|subscribe|subscribe now|sign up|sign up now|log ?in|comments?|"
    r"back to (?:the )?top|(?:story|article) continues below(?: advertisement)?|continue reading(?: below)?|"
    r"table of contents|skip to (?:main )?content|listen to this article|"
    r"continue reading the main story|start quote|end quote .{3,60}|"
    r"related(?: articles| stories| posts| content| topics| links)?|"
    r"reklama|реклама|διαφήμιση|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|annons|reklam|hirdetés|"
    r"广告|廣告|広告|광고|more below|story continues below|"
    r"(?:новости|ссылки|материалы|статьи) по теме|(?:reader['’]?s['’]?|readers) comments|"
    r"версия для печати|распечатать|отправить (?:ссылку|другу)|поделиться|обсудить(?: на форуме)?|наверх|"
    r"drukuj|udostępnij|wyślij znajomemu|podziel się|εκτύπωση|αποστολή|κοινοποίηση|"
    r"打印(?:本页|此文)?|分享到?|我要评论|返回(?:首页|顶部)|收藏|字号.{0,8}|"
    r"drucken|teilen|imprimer|partager|envoyer|imprimir|compartir|stampa|condividi|"
    r"\d+ min(?:ute)?s?\.? read|loading|copy link|save|bookmark|add a comment|leave a comment|top stories|most read"
)
OPENING = (
    r"(?:related|read more|read also|also read|read next|see also|recommended|more on this|you may also like|"
    r"up next|read|watch|listen|photos?|image|photo credit|image credit|image source|source|credit|disclosure|"
    r"also on [^:]{2,30}|filed under|tags|topics)(?: stories| articles)?\s*[:|]|"
    r"(?:источник|фото|теги|метки|просмотров|прочтений|źródło|fot\.?|foto|zdjęcie|tagi|odsłon|πηγή|φωτο\w*|ετικέτες|"
    r"quelle|schlagw[öo]rter|bild|fuente|etiquetas|fonte|kaynak|джерело|теґи|"
    r"来源|來源|关键词|關鍵詞|标签|出典|写真|责任编辑|責任編輯|责编|責編|编辑|編輯|校对|审核|监制|作者|作者简介|"
    r"采写|文图|編集|構成|免责声明|版权声明|特别声明)\s*[:：|]|"
    r"图片(?:均|全部)?(?:来自|来源于)|(?:编辑|校对) \S{2,4}(?: (?:编辑|校对|审核) \S{2,4})*\Z|"
    r"[\u3400-\u9fff]{2,8}(?<!名|位|个)记者(?: [\u3400-\u9fff]{2,4}){1,3}\Z|"
    r"(?:this content is imported from|to display this content(?: from)?)\b|"
    r"(?:©|ⓒ|copyright|저작권자)\s|[가-힣]{2,4} (?:[가-힣]{2,6})?기자\s?(?:\S{1,40}@\S|\W*\Z)|"
    r"(?:subscribe|sign up) (?:to|for|now|here)\b|(?:click|tap) here to\b|follow us on\b|"
    r"(?:download|get) (?:the|our) (?:free )?app\b|get the best of .{1,40} delivered\b|"
    r"image (?:from|by|via|provided by)\b|by (?:signing up|subscribing|entering your email)\b|"
    r"thanks? (?:you )?for subscribing\b|this (?:post|article|page) (?:may )?contains? affiliate links\b|"
    r"(?:listen to|read) (?:this article|our full)\b"
)
_NETWORKS = (
    r"facebook|twitter|google\+?|whatsapp|e-?mail|pinterest|linkedin|tumblr|reddit|telegram|wykop|tweet|share|print|x|vk|"
    r"вконтакте|одноклассники|живой журнал|мой мир|(?:新浪|腾讯)?微博|微信|qq空间|qq好友|人人网|开心网|豆瓣|"
    r"카카오스토리|카카오톡|페이스북|트위터|네이버 ?\S{0,3}|밴드|url ?복사|はてな|ブックマーク|シェアする|ツイートする|"
    r"podziel się|udostępnij|поделиться|κοινοποίηση|分享到?|partager|teilen|compartir|condividi"
)
_RIGHTS = (
    r"all rights reserved|wszelkie prawa zastrzeżone|все права защищены|alle rechte vorbehalten|tous droits réservés|"
    r"todos los derechos reservados|tutti i diritti riservati|"
    r"(?:при (?:полном |частичном |любом |или ){0,3}использовании материалов|перепечатка материалов)\b|"
    r"απαγορεύεται η (?:αναδημοσίευση|αναπαραγωγή)|(?:この記事|本記事|当サイト)?.{0,8}無断(?:転載|複製)|版权所有|"
    r"(?:本文.{0,20}|.{0,8})未经.{0,12}不得转载"
)
_DAY = r"(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} [a-z]{3,9}\.?,? \d{4}|\d{4}-\d\d-\d\d)"
STAMP = (
    rf"(?:(?:first |last )?(?:published|posted|updated|modified)(?: on| at)?:? )?{_DAY}"
    r"(?:,? (?:at )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?)?"
)
"""A line that is nothing but a date."""
_MOMENT = (
    r"(?:发布(?:时间|日期)?|更新|時間|时间)?[:：]? ?\d{4} ?[-年./] ?\d{1,2} ?[-月./] ?\d{1,2}日?[^。！？.!?]{0,12}"
    r"\d{1,2}[:：時时点]\d\d[^。！？!?]{0,60}"
)
"""A line in signs that begins with a moment, and has the source or the size of letters behind it."""
_LINE = re.compile(
    rf"\W{{0,5}}(?:(?:{WHOLE}|{STAMP}|{_MOMENT})\W{{0,5}}|(?:(?:{_NETWORKS})[\s,/|·:：]{{0,3}}){{2,12}})", re.IGNORECASE
)
_START = re.compile(rf"\W{{0,5}}(?:{OPENING}|{_RIGHTS})", re.IGNORECASE)

BY = r"[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f"
"""What stands for "by" before a name, as a pattern."""
_BYLINE = re.compile(
    rf"(?:(?:Written |Posted |Words |Story )?[Bb][Yy]:?|{BY}|Γράφει [οη]|Του|Της)"
    r" (?:[^\W\d_a-zß-ÿ][\w.'’-]+ ?(?:(?:and|und|et|y|e|en|och|og|&) |, )?){2,6}\Z"
)

_ENDS = re.compile(
    r"\W{0,5}(?:(?:reader )?comments?|(?:leave|post|add|write) an? (?:comment|reply)|"
    r"join the (?:conversation|discussion)|"
    r"latest (?:news|headlines|stories)|most (?:read|popular)|"
    r"(?:dodaj |napisz |zostaw )?komentarze?|najnowsze(?: wiadomości| artykuły)?|najczęściej czytane|"
    r"комментарии|комментарии читателей|(?:оставить|добавить|написать|ваш) комментарий|обсуждение|"
    r"последние новости|самое читаемое|коментарі|останні новини|"
    r"σχόλια(?: αναγνωστών)?|τελευταίες ειδήσεις|τελευταία νέα|δημοφιλή|"
    r"(?:网友|網友|最新|全部)?(?:评论|評論|留言)|最新(?:新闻|新聞|消息|文章)|热门(?:新闻|文章)|熱門(?:新聞|文章)|"
    r"コメント|最新ニュース|댓글(?: ?쓰기)?|최신 ?뉴스|많이 본 (?:기사|뉴스)|アクセスランキング|"
    r"kommentare|(?:einen )?kommentar (?:schreiben|verfassen|hinterlassen)|schreiben? (?:sie )?einen kommentar|"
    r"neueste (?:nachrichten|artikel)|meistgelesen|commentaires|dernières (?:nouvelles|actualités)|"
    r"comentarios|últimas noticias|lo más leído|commenti|ultime notizie|yorumlar|son haberler)"
    r"(?:\W{0,3}\d{1,5})?\W{0,5}",
    re.IGNORECASE,
)


def is_end(line: str) -> bool:
    """Whether `line` is the heading of what comes after articles: what readers say, the latest, the most read."""
    return len(line) <= LONGEST_HEADING and _ENDS.fullmatch(line) is not None


def is_boilerplate(line: str) -> bool:
    """Whether `line` says what pages say around articles."""
    if len(line) > LONGEST:
        return False
    is_whole = len(line) <= LONGEST_WHOLE and _LINE.fullmatch(line) is not None
    return is_whole or _START.match(line) is not None or is_byline(line)


def is_byline(line: str) -> bool:
    """Whether `line` says who wrote the article, and nothing else."""
    return len(line) <= LONGEST and _BYLINE.match(line) is not None
