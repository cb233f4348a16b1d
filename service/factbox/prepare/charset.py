"""Bytes of a fetched page as text: byte order mark, header, `<meta>`, then UTF-8 if it fits, else windows-1252.

The order and the labels are those of the WHATWG Encoding standard and HTML's "determining the character encoding", but
a `<meta>` is not believed against the bytes: what is UTF-8 throughout was put into it after the page was written.
"""

from __future__ import annotations

import re

MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
LABELS = {
    "utf-8": "utf-8 utf8 unicode-1-1-utf-8 x-unicode20utf8",
    "utf-16-le": "utf-16 utf-16le unicode ucs-2 iso-10646-ucs-2 csunicode",
    "utf-16-be": "utf-16be",
    "cp1252": "ascii us-ascii iso-8859-1 iso8859-1 iso_8859-1 latin1 latin-1 l1 cp1252 windows-1252 x-cp1252 cp819",
    "cp1250": "windows-1250 cp1250 x-cp1250",
    "cp1251": "windows-1251 cp1251 x-cp1251",
    "cp1253": "windows-1253 cp1253",
    "cp1254": "windows-1254 cp1254 iso-8859-9 latin5 iso8859-9",
    "cp1255": "windows-1255 cp1255",
    "cp1256": "windows-1256 cp1256",
    "cp1257": "windows-1257 cp1257",
    "cp1258": "windows-1258 cp1258",
    "cp874": "windows-874 tis-620 iso-8859-11",
    "iso8859-2": "iso-8859-2 iso8859-2 latin2",
    "iso8859-3": "iso-8859-3",
    "iso8859-4": "iso-8859-4",
    "iso8859-5": "iso-8859-5",
    "iso8859-6": "iso-8859-6",
    "iso8859-7": "iso-8859-7 greek",
    "iso8859-8": "iso-8859-8 iso-8859-8-i hebrew",
    "iso8859-10": "iso-8859-10",
    "iso8859-13": "iso-8859-13",
    "iso8859-14": "iso-8859-14",
    "iso8859-15": "iso-8859-15 latin-9",
    "koi8-r": "koi8-r koi8 koi",
    "koi8-u": "koi8-u koi8-ru",
    "mac-roman": "macintosh mac x-mac-roman",
    "cp866": "ibm866 cp866 866",
    "gb18030": "gb18030 gbk gb2312 x-gbk chinese gb_2312-80",
    "big5hkscs": "big5 big5-hkscs x-x-big5 cn-big5",
    "euc-jp": "euc-jp x-euc-jp",
    "iso2022_jp": "iso-2022-jp",
    "cp932": "shift_jis shift-jis sjis ms_kanji windows-31j x-sjis cp932",
    "cp949": "euc-kr korean ks_c_5601-1987 ksc5601 windows-949 cp949",
}
"""Python codec -> labels that pages may give it; any other label is ignored."""

CODECS = {label: codec for codec, labels in LABELS.items() for label in labels.split()}
SNIFFED = 4096
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE)
_META = re.compile(rb"<meta\b[^>]{0,500}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE)
_XML = re.compile(rb"\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE)


def decode_page(body: bytes, content_type: str | None) -> str:
    """The text of `body`; bytes that its encoding does not have become U+FFFD."""
    for mark, codec in MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(codec, "replace")
    return body.decode(_codec(body, content_type), "replace")


def _codec(body: bytes, content_type: str | None) -> str:
    header = by_header(content_type)
    declared = header or by_meta(body)
    if declared and declared != "utf-8" and (header or body.isascii() or not _is_utf8(body)):
        return declared
    return "utf-8" if _is_utf8(body) or declared else "cp1252"


def by_header(content_type: str | None) -> str | None:
    """The codec of a Content-Type's charset parameter, when both are known."""
    match = _CHARSET.search((content_type or "")[:500])
    return CODECS.get(match[1].lower()) if match else None


def by_meta(body: bytes) -> str | None:
    """The codec that the page's beginning names; UTF-16 there cannot be true, for it was read as ASCII."""
    match = _META.search(body, 0, SNIFFED) or _XML.search(body, 0, SNIFFED)
    codec = CODECS.get(match[1].decode("ascii").lower()) if match else None
    return "utf-8" if codec in ("utf-16-le", "utf-16-be") else codec


def _is_utf8(body: bytes) -> bool:
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return True
