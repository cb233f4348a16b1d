"""The words around names in bylines, in many languages: before a name, after it, between two, instead of one."""

from __future__ import annotations

import re

_ANY = re.IGNORECASE
_FULL_NAME = r"(?=[^\W\da-z]\S+ (?:(?:de|van|der|den|von|del|la|di|da) )*[^\W\da-z])"
_WORKS = (
    r"words|story|text|reporting|report|recipe|opinion|analysis|review|comment|commentary|column|essay|guest post|"
    r"guest column|article|interview|exclusive|feature"
)
_BY = r"written|reported|posted|submitted|contributed|published|compiled|medically reviewed|reviewed|edited"
_LABELS = (
    r"autor(?:[:*_/]in(?:nen)?|[aei]?s?)|auteure?s?|authors?|texte?s?|tekst|words|story|written|interview|"
    r"guest author|redaktion|testo|redacción|"
    r"texto|forfatter|skribent|szerző|yazar|автор|авторы|текст|συντάκτης|κείμενο|συντάκτρια"
)
BY = re.compile(
    rf"^\W*(?:(?:(?:{_BY}|{_WORKS})\s+)?by\b[:\s]*|(?:{_LABELS})\w{{0,2}}\s?[:：=]\s?"
    r"|(?:autor|author|auteur|автор)\s+(?=\w))",
    _ANY,
)
GLUED = re.compile(r"^\W*[Bb]y(?=[A-Z])|^(?=.{0,40}\d).{1,40}?\bby\s+(?=[A-Z][\w.'’-]+ [A-Z])")
""""ByTravis Hane", and what stands before "by": a day, a section."""
POSTED = re.compile(
    r"^(?:(?:[Pp]ublished|[Pp]osted|[Uu]pdated)\b.{0,60}?\bby|"
    r"(?:Publicado|Escrito|Publié|Écrit|Veröffentlicht|Geschrieben|Pubblicato|Scritto|Gepubliceerd|Dodane)\b.{0,30}? "
    r"(?:por|par|von|door|da|di|przez)|Escriben?|Scrive|Pisze|Una? (?:crónica|reportaje|análisis|artículo|columna) de) "
    r"(?=[^\W\d_a-z][\w.'’-]+ [^\W\d_a-z])"
)
UNGLUED = re.compile(r"(\b[A-Z][\w.'’-]+ [A-Z][a-zß-ÿ]{3,})(?=[A-Z][a-zß-ÿ]+(?: |\Z))")
"""Where another line begins: elements without a blank between them ("Jane DoeTown reporter")."""
_WRITTEN = (
    r"Artikel|Texte?|Kommentar|Bericht|Beitrag|Interview|Analyse|Gastbeitrag|Aufgezeichnet|Geschrieben|Verfasst|"
    r"Reportage|Essay|Kolumne|Kritik|Rezension|Escrito|Publicado|Texto|Écrit|Publié|Rédigé|[Pp]ropos recueillis|"
    r"Geschreven|Skrevet"
)
_OF = r"[Pp]ar|[Vv]on|[Pp]or|[Dd]oor|[Dd]urch|[Aa]v|[Aa]f|[Pp]rzez|PAR|VON|POR|DI|[Dd]i"
FROM = re.compile(
    rf"^(?:(?:(?:Eine?|Une?|Un[ao]?)\s[^,;]{{3,40}}?|{_WRITTEN})\s)?(?:{_OF})\s+"
    rf"(?:(?:unser\w*|notre|nuestr[oa])\s\S+\s)?{_FULL_NAME}"
    rf"|^(?:(?:[Aa] cura|[Aa]rticolo|[Ii]ntervista|[Ss]ervizio) di|[Oo]prac\.?|Rozmawiał[ao]?|"
    rf"Γράφ(?:ει|ουν) [οη]ι?|Τ(?:ου|ης))\s+{_FULL_NAME}"
)
"""The same in other languages, before a full name: "von Neumann" alone is one."""
FOLLOW = re.compile(
    r"^(?:(?:[Ff]ollow|[Aa]bout|[Mm]eet|[Ff]rom|[Mm]ore (?:from|by)|.{0,20}\bposts by)\s+)(?=[A-Z]\S+ [A-Z])"
)
CREDITS = re.compile(
    r"(?<=\w)[^\w)]*\b(?:photo|picture|pictured|illustrat|video|graphic|additional|fotos?\b|foto:|bild(?:er)?:|zdjęci|фото|"
    r"φωτογρ|imágenes|reviewed by|edited by|editing by|translated by|fact.check)\w*\b.*\Z",
    _ANY,
)
"""Who took pictures, drew, translated or helped comes after who wrote."""
OTHERS = re.compile(
    r"^\W*(?:photo|picture|illustrat|video|graphic|image|drawing|translat|foto|фото)\w*\s?(?:by\b|[:：])", _ANY
)
"""A line that begins with these words names no author."""
REACHED = re.compile(r"\s*[<(\[【,]?\s*(?:\S*@\S|https?:|www\.).*\Z|\s*[\[【<].*\Z")
"""How an author is reached, and what stands in brackets, comes after the name."""
PARTS = re.compile(r"\s*[;|\n•·]\s*|\s+/\s+|(?<=\w{3})/(?=[A-Za-z]{2,})")
PLACE = re.compile(r"\S+ (?:de|di|del|am|an der|on|upon|sur|la) \S+|(?:San|Santa|New|Los|Las|Bad|Saint|Sankt) \S+")
"""What stands behind a bar may be a place rather than another name: "Jane Doe | Palma de Mallorca"."""
AND = re.compile(r"(?:\s*,?\s+|\s*\()(?:and|&|und|et|y|и|i|oraz|och|og|και|e|with|avec|mit|con)\s+", _ANY)
COMMA = re.compile(r"\s*,\s*")
AFTER = re.compile(
    r"(?<=\w)\s*(?:\([^()]*\)?|[-–—|•·/]\s.*|,? (?:staff|senior|chief|contributing|freelance|"
    r"political|business|sports|science|health|special|guest|associate|executive|managing|deputy|follow|last)\b.*|"
    r",? (?:correspondent|reporter|editor|writer|contributor|columnist|ph\.?d\.?|m\.?d\.?|jr\.?|mba|rn|cfp|"
    r"envoyée?s? sp[ée]cia|correspondant|journalist|rédact|redakt|korrespond|periodista|corresponsal|enviad[oa]|"
    r"giornalista|inviat[oa]|dziennikar|korespondent|корреспондент|журналист|редактор|δημοσιογράφος|ανταποκριτ)\w*.*|"
    r" (?:el|le|am|den|il|op|dnia)\Z|,? (?:is|was)\b.*|,? (?:for|from|at|of the) .*|"
    r" (?:with|avec|mit|con)(?: (?:[A-Z]{2,6}\b|additional|files|reports).*)?|"
    r"\b(?:updated|published|posted|on|in)(?: .*)?|"
    r",? ?\b(?:photo|picture|illustration|video|graphic|additional)\w* .*|"
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*|\s\d.*)\Z",
    _ANY,
)
SHOUTED = re.compile(r"^((?:[^\W\d_a-zà-ÿ]{2,}[.'’-]?\s){2,3})(?=[^\W\d_a-zà-ÿ][a-zà-ÿ])")
"""A name in capitals, and what it is followed by, which is none."""
ROLE = re.compile(
    r"\b(?:reporter|correspondent|editor|writer|journalist|columnist|producer|analyst|attorney|specialist|manager|"
    r"director|officer|professor|educator|consultant|engineer|founder|president|contributor|horticulturalist|"
    r"university|institute|news|agency|press|magazine|times|post|ceo|cto|cfo|chief|head|author|staff|intern|bio)\Z",
    _ANY,
)
BODY = re.compile(
    r"\b(?:staff|team|media|group|press|agency|agencies|news|newsroom|newspaper|magazine|editors?|editorial|desk|board|"
    r"bureau|service|services|network|online|digital|publishing|publications?|inc|llc|ltd|"
    r"gmbh|ag|kg|srl|oy|bv|s\.r\.o|d\.o\.o|sp\. z o|corp|company|association|"
    r"society|institute|university|foundation|department|ministry|council|center|centre|club|blog|redaktion|redakcja|"
    r"redacción|rédaction|redazione|редакция|herald|tribune|gazette|courier|times|post|daily|today|journal|reuters|afp|dpa|"
    r"ap|upi|bloomberg|pap|ansa|efe|xinhua|tass)\b|"
    r"(?:社|网|網|報|报|新聞|新闻|編集部|编辑部|通信|台|号|發布|发布|财经|科技|综合|消息|周刊|杂志|频道|客户端|ニュース|放送|"
    r"テレビ|取材班|뉴스|신문|일보|방송)\Z",
    _ANY,
)
"""Words of the names of bodies."""
HOUSE = re.compile(
    r"\b(?:newsroom|(?:news |web |online |city )?desk|editorial(?: (?:team|board|staff|desk))?|redaktion\w*|redakcja|"
    r"redacción|redação|rédaction|redazione|redactie|redaksjon\w*|toimitus|szerkesztőség|редакция|редакції|σύνταξη)\b|"
    r"编辑部|編集部|編集局|편집부|취재팀",
    _ANY,
)
"""How papers sign what no one of their people signs."""
NO_NAME = re.compile(
    r"(?!d[aeiou]\b|van|von|bin|al\b|el\b|ter\b|ten\b|zu\b)[a-zà-ÿа-яё]+ |\S+ \d|[Tt]he |(?:für|pour|para|aus|à|nach) "
)
"""Words in small letters that are no part of a name come first."""
LOGIN = re.compile(r"[a-z\d._-]+")
SUFFIX = frozenset("jr sr ii iii iv md phd mba rn rd esq cfa cpa cfp msc ms ma bsc dds dvm facs pe mph".split())
TITLE = re.compile(r"^(?:(?:dr|prof|professor|mr|mrs|ms|sir|dame|med|phil|jur|rer|nat|dipl|ing)\.?-?\s+)+", _ANY)
INITIALS = re.compile(r"[^\W\d_a-z][\w'’-]*(?: [A-Z]\b\.?| (?:de|van|von|der|den|la|di|da)){1,3}|(?:[A-Z]\. ?){1,3}")
"""A given name with initials or what belongs to the family name, or initials alone, as they stand after a comma."""
JUNK = re.compile(
    r"https?:|www\.|@|[:：]\s|^(?:[a-z]{2}|nga|oleh|par|por|von|door)\Z|taboola|outbrain|^envoyée?s? sp[ée]ci|"
    r"[<>{}\[\]=_/\\→]|\d|^\W*$|\w\.(?:com|org|net|info|co|de|fr|es|it|uk)\b|"
    r"\b(?:admin|administrator|editor|webmaster|unknown|anonymous|author|posts?|articles|view|profile|cookies?|subscribe|read|"
    r"learn more|share|comments?|kommentare?|guest|user|none|null|undefined|default)\b|"
    r"\b(?:columnists|journalists|reporters|contributors|authors|bloggers|autoren|auteurs|авторы|am|um|on|at|by)$|"
    r"^(?:staff|senior|chief|contributing|associate|executive|managing|deputy|published|posted|updated|print|more|source|"
    r"home|date|news|blog)$",
    _ANY,
)
MANY = re.compile(r"\b(?:columnists|journalists|contributors|bloggers)\s*\Z", _ANY)
"""What a link to all that write for a site says."""
SIGNS = re.compile(r"[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Japanese, Chinese and Korean, which write names without blanks, mostly."""
LABEL_OF_SIGNS = re.compile(
    r"^[【\[（(]?(?:取材・文|(?:采写|采訪|采访)[:：]\s?[^\s:：/／]{0,8}?记者|[^\s:：/／]{0,8}?(?:作者|記者|记者|特约撰稿|通讯员)|作者|撰文|撰稿|采写|文|執筆|通讯员|編集委員|論説委員|글|기자)"
    r"(?:\s*[:：=＝/／]\s*(?:\S{2,8}(?:作者|记者)\s+)?|\s+|(?<=[者员員稿])(?=\S))"
)
LABEL_OF_SEVERAL = re.compile(r"记者|作者|通讯员|撰文|采写")
"""Behind these a blank parts names; Japanese has it inside of them."""
OTHERS_OF_SIGNS = re.compile(
    r"\s*[(（【]?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|編集(?!委員)|摄影|攝影|写真|撮影|图|图片|翻译|翻訳|校对|来源|來源|構成|사진|편집).*\Z"
)
_ROLES_KO = r"기자|특파원|논설위원|편집위원|칼럼니스트|평론가|에디터|작가|교수|변호사|위원|대표|PD"
AFTER_SIGNS = re.compile(
    rf"(?:\s+\S+ |\s*)(?:記者|记者|{_ROLES_KO})\Z|\s*(?:氏|さん|关注|關注|フォロー|구독|[（(【\[\]】].*)\Z"
)
AGENCY = re.compile(
    r"(?<=\w) (?:Bloomberg|Reuters|AFP|Associated Press|Canadian Press|dpa|PAP|ANSA|EFE|IANS|PTI|Xinhua)\Z"
)
"""For whom one writes, behind the name."""
AFFILIATION = re.compile(r"(?<=^[\u3400-\u9fff]{2}) \S{5,}\Z|(?<=^[\u3400-\u9fff]{3}) \S{5,}\Z")
"""Where one is and what one is there, behind a name."""
PARTS_OF_SIGNS = re.compile(r"\s*[,，、;；&＆|/／\n]\s*|\s+(?:和|与|及)\s+")
NO_NAME_OF_SIGNS = re.compile(
    r"(?:未知|佚名|匿名|不[详詳明]|原创|原創|转载|轉載|本站|小[编編]|管理[员員]|[编編][辑輯集]|笔者|筆者|网友|投稿|来源|互联网|"
    r"(?:网络|網路|综合|整理|整合|报道|報道|摄影|攝影|文图|图文|见习|实习|讯|電|电){1,3}|(?:本[报報]|本社|特[约約])?[记記]者|通讯员|作者|发布于|查看更多|기자|자료)[:：]?|.*[:：]",
)
"""What stands where a name should, and the names before what readers say."""
INSIDE_OF_SIGNS = re.compile(
    r"(?<=[^\W_])(?P<names>(?:作者|记者|撰文|采写)[:：]\s?[\u3400-\u9fff·]{2,4}(?: [\u3400-\u9fff·]{2,4})*)(?=\W|\Z)"
)
"""Who wrote it, behind the day and the source in one line."""
_FAMILY = (
    "王李张劉刘陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧肖蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕"
    "呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱方侯邹鄒熊孟秦白江阎薛尹段雷龙龍史陶贺賀顾顧毛郝龚龔邵万钱錢严嚴"
)
SIGNED_IN_SIGNS = re.compile(rf"[。！？”][（(](?P<name>[{_FAMILY}][\u3400-\u9fff]{{1,2}})[)）]\s*\Z")
"""Whose name stands in brackets behind the last sentence; the commonest family names tell it from other words."""
OPENING_OF_SIGNS = re.compile(
    r"[（(【](?P<names>[^（()）\s]{0,8}(?:[记記]者|通讯员|通訊員)[:：\s]*[^（()）【】]{2,24})[)）】]"
)
"""Who reports, in the dateline of an article."""
