"""Identifiers that hold numbers: addresses, phones, dates, idioms. What stands in them is no figure."""

from __future__ import annotations

from factbox import Span
from factbox.language.en.calendar import MONTHS, SHORT_MONTHS
from factbox.language.en.numbers import HOURS
from factbox.scan import Scanner

_NAMES = [month.capitalize() for month in MONTHS]
_SHORT = [month.capitalize() for month in SHORT_MONTHS]
_CAPITALS = [month.upper() for month in MONTHS if month != "may"]
_MONTH = rf"(?:{'|'.join(_NAMES)}|(?:{'|'.join(_SHORT)})\b\.?|{'|'.join(_CAPITALS)})"
_DAY = r"[0-3]?[0-9](?:st|nd|rd|th)?"
_YEAR = r"(?:1[0-9]|20)[0-9][0-9]"
_ZONE = r"(?:GMT|UTC|EST|EDT|ET|CET|CEST|BST|PST|PDT|PT|IST)"
_HOURS = "|".join(HOURS)
_EMERGENCY = "(?:911|999|112|101|111)"

# Nothing in these is ever a figure. Dates are the dates parser's business: here are only the plain ones.
IDENTIFIERS: dict[str, str] = {
    "url": r"(?:https?|ftp)://[^\s<>\"]+|\bwww\.[^\s<>\"]+",
    "mail": r"\b[\w.+-]+@[\w-]+\.[\w.-]+",
    "host": r"\b[\w-]+\.(?:com|org|net|gov|edu)\b[^\s<>\"]*",
    "ip-or-version": r"\b\d{1,3}(?:\.\d{1,3}){3,}\b|\b\d{1,2}\.\d{1,2}\.\d{1,3}\b|\b[vV]\d+(?:\.\d+)*",
    "phone": r"\+\d[\d ().-]{6,}\d(?:/\d+)?|\(\d{3}\) ?\d{3}[ -]\d{4}|\b\d{3}[-.]\d{3,4}[-.]\d{4}\b"
    r"|\b0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}\b|(?i:\b(?:call|phone|tel|dial)\b[.:]? (?:on )?)\d{2,}[\d -]*\d",
    "case-number": r"\b[A-Z]{1,4}-\d{2,}(?:-\d+)+\b",
    "long-number": r"\b\d+(?:[-–]\d+){2,}\b|\b\d{4} \d{4}(?: \d{4})+\b",
    "numeric-date": (
        rf"\b{_YEAR}-[01]?\d(?:-[0-3]?\d)?\b|\b\d{{1,2}}[/.]\d{{1,2}}[/.](?:\d{{4}}|\d\d)\b"
        rf"|\b\d{{1,2}}/\d{{4}}\b"
    ),
    "month-day": rf"\b{_MONTH} (?:the )?{_DAY}\b(?: ?(?:-|–|to|and) ?(?:{_MONTH} )?{_DAY}\b)?(?:,? {_YEAR}\b)?",
    "month-year": rf"\b{_MONTH},? (?:of )?{_YEAR}\b",
    "day-month": rf"\b{_DAY}(?: ?(?:-|–|to|and) ?{_DAY})?,? (?:of )?{_MONTH}\b(?:,? {_YEAR}\b)?",
    "clock": rf"\b[0-2]?\d[:.][0-5]\d(?:[:.][0-5]\d)? ?(?i:a\.?m\b|p\.?m\b|{_ZONE}\b)|\b[0-2]?\d:[0-5]\d(?::[0-5]\d)?\b"
    rf"|\b[0-2]\d[0-5]\d ?{_ZONE}\b",
    "hour": r"\b[0-2]?\d(?: ?[-–] ?[0-2]?\d)? ?(?i:a\.m\b\.?|p\.m\b\.?|am\b|pm\b|o'clock|o’clock)"
    rf"|(?i:\b(?:{_HOURS}) (?:o'clock|o’clock|p\.m\.|a\.m\.|pm\b|am\b))",
    # The marks of a live blog, each on a line of its own; "the 06.10 from Leeds".
    "moment": r"(?m:^[0-2]\d\.[0-5]\d$)|\b[Tt]he [0-2]\d\.[0-5]\d (?:from|to|train|service|departure|sailing)\b"
    r"|\b[0-2]\d[0-5]\dhrs\b|(?i:\bat [0-2]\d[0-5]\d (?:hrs|hours)\b)",
    "golf": r"(?i:\b(?:\d{1,2}|[a-z]+)-(?:under|over)(?:[- ]par)? \d\d\b)|(?i:\b(?:one|two|three|four|five|six|seven"
    r"|eight|nine|ten|\d{1,2})[- ](?:under|over)(?:[- ]par)\b)",
    "engine": r"\b(?:turbo(?:charged)?|inline|flat|straight)[- ](?:three|four|five|six|eight|twelve)\b",
    "season": rf"\b{_YEAR}[-–/]\d\d\b",
    "years": (
        rf"\b{_YEAR} ?[-–] ?{_YEAR}\b|(?i:\b(?:from|between|in|of) ){_YEAR}(?i: "
        rf"(?:to|and|or|through|until) ){_YEAR}\b"
    ),
    "decade": r"(?:\b|['’])(?:1[0-9]|20)?\d0['’]?s\b|(?i:\b(?:\d{1,2}(?:st|nd|rd|th)"
    r"|(?:the|late|early|mid)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
    r"|[a-z]+teenth|twentieth|twenty-first)[ -]century\b)",
    "period": r"(?i:\b(?:q[1-4]|h[12])\b(?: (?:20)?\d\d\b)?|\b(?:fy|fiscal) ?(?:year )?['’]?\d{2,4}\b)",
    "event": r"\b(?:9/11|7/7|24/7|20/20|50/50|50-50)\b|(?i:\bgroup of (?:20|7|seven|eight|77)\b)",
    "brand": (
        r"(?:\A|[\s(])3M(?:\z|[^\w ]| [^A-Z])|\b(?:7-Eleven|Six Flags|Five Guys|50 Cent"
        r"|Twenty20|30 Under 30|Blink-182|(?:BBC|ITV) (?:One|Two|Three|Four)|Forever 21"
        r"|Motel 6|Maroon 5)\b"
    ),
    "generation": r"\b[2-6]G\b|(?:\A|[\s(])[248]K\b|\b[23]-?D\b",
    "opening-hours": r"(?i:\bopens? (?:from )?\d{1,2}(?: ?[-–] ?| to )\d{1,2}(?:[.,;]| on\b| and\b| daily\b| every\b))",
    "race": r"\b[A-Z][a-z]+ \d{1,3} (?:Hours|Days|Miles)\b",
    "plan": r"\b(?:401\(k\)|403\(b\)|529 (?:plan|account)s?)"
    rf"|\bClass of ['’]?\d\d(?:\d\d)?\b|\bclass of (?:['’]\d\d|{_YEAR})\b",
    "sprint": r"\b0-(?:60|62|100) (?:dash|time|sprint)\b",
    "version": r"\b[A-Z][A-Za-z]+ \d+(?:\.\d+)+ (?:firmware|software|update|app|release|patch|browser|kernel|beta)\b",
    "aperture": r"\bf/\d+(?:\.\d+)?\b",
    "standard": r"\b802\.\d\d?[a-z]{0,2}\b|\*\d+#|\b[Ee]xt\. ?\d+",
    "film": r"[“\"‘](?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)(?: [A-Z][a-z]+){1,3}[”\"’]",
    "resolution": r"\b\d[\d,]{2,5} ?[x×] ?\d[\d,]{2,5}\b",
    "at-bats": r"(?i:\b(?:went|go|goes|going|was|is|finished|batted|shot|shooting|hitting) \d{1,2}-for-\d{1,2}\b)",
    "calibre": r"(?:\A|\s)\.\d\d(?:[- ]calib(?:re|er)| (?:rifle|pistol|handgun|revolver))",
    "class-of-ships": r"\b\d{2,4}-(?:class|series)\b",
    "street": r"\b\d{1,5}[A-Za-z]? (?:(?:N|S|E|W|North|South|East|West)\.? )?(?:[A-Z0-9][A-Za-z0-9'’]*\.? ){1,3}"
    r"(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Drive|Court|Terrace)\b",
    "postcode": r"\b[A-Z]{2} \d{5}(?:-\d{4})?\b",
    "emergency": rf"(?i:\b(?:dial(?:led|ed|ling|ing|s)?|call(?:ed|ing|s)?|rang|ring|phoned?) (?:[a-z]+ )?(?:on )?"
    rf"{_EMERGENCY}\b)"
    rf"|\b{_EMERGENCY} (?:call(?:ers?)?|dispatchers?|operators?)\b|\b(?:911|999) calls\b",
    "accounts": r"[£$€¥]['’]?000s?\b",
    "chance-of-a-year": r"(?i:\b(?:1|one)-in-(?:\d[\d,]*|[a-z]+)-years?\b)",
    "unit-of-an-army": r"\b\d{1,3}(?:st|nd|rd|th|d) (?:(?:[A-Z][A-Za-z]+ ){0,2}(?:Legion|Division|Airborne|Regiment"
    r"|Battalion|Brigade|Infantry|Cavalry|Corps|Platoon|Company|Army|Fleet|Squadron|Wing|Circuit|Congress|Amendment|Street|St|Avenue|Ave"
    r"|Precinct|Ward))\b",
    "aircraft": r"\b7[0-8]7(?:[- ]?(?:MAX|Max|X|Dreamliner)|-\d{1,3}(?:ER|LR)?)\b",
    "bill": r"\bH\.R\. \d+",
    "worn": r"(?i:\b(?:wore|wears|wearing) (?:the )?(?:number|no\.?) \d+)|\b(?:wore|wears) \d\d?[.,;]",
    "named-in-order": r"(?i:\bfirst (?:lady|ladies|responders?|aid|ministers?|secretary|officer|names?|cousins?"
    r"|families|nations)\b|\b(?:first|second|third) (?:world war|amendment)s?\b"
    r"|\b(?:a )?third[- ](?:part(?:y|ies)|world)\b"
    r"|\b(?:a )?(?:second|third)[- ]degree\b|\bin the first place\b)"
    r"|\b(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth)(?: and [A-Z][a-z]+th)? "
    r"(?:Avenue|Ave|Street|St|Amendments?|Circuit|Army|Fleet|Republic|Reich|District|Division)\b",
    "party-of": r"\b(?:Big|Final|Magnificent|Famous|Fab|Fantastic|Elite) "
    r"(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b",
    "gauge": r"\b\d{1,2}-(?:gauge|bore)\b",
    "block-of": r"\b\d{2,5} block of\b",
    "line": r"\b[Tt]he \d{1,3} (?:bus|tram|train|trolleybus)\b",
    "pay": r"(?i:\b(?:five|six|seven|eight|low|mid|high)[- ]figures?\b)",
    "idiom": r"(?i:\bcatch-22\b|\bone[- ](?:another|by one|on one|off|time|way|sided|size|stop)\b|\bno "
        r"one\b|\bfirst[- ]class\b"
    r"|\bzero-sum\b|\b(?:two|three|four)[- ](?:way|sided|faced|handed|pronged|tier|tiered|piece|dimensional|party)\b"
    r"|\bnine to five\b|\bcloud nine\b|\bsecond-guess\w*|\bfifty-fifty\b|\b(?:cents?|dime) a dozen\b|\bsix-pack\b"
    r"|\b(?:below|above|ground|net|sub)[- ]zero\b|\bzero[- "
        r"](?:tolerance|emissions?|carbon|waste|hours?|covid|day)\b|\b(?:two|four)-wheel|\bzero to "
            r"hero\b|\bsquare one\b|\bday one\b|\bsecond "
        r"thoughts?\b|\bsecond nature\b|\bnumber one\b|\bten "
        r"downing\b|\b10 downing\b)",
}  # fmt: skip
_IDENTIFIERS = Scanner(IDENTIFIERS.values())


def find_identifiers(text: str) -> list[Span]:
    """Places where no number is a figure, in order."""
    return list(_IDENTIFIERS.spans(text))
