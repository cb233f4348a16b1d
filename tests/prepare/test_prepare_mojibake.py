"""Pages whose UTF-8 was read as something else."""

import pytest

from factbox.prepare import Source, prepare
from factbox.prepare.text.mojibake import mend

WORDS = "“Don’t”, she said – the café’s menu costs 5 €"


@pytest.mark.parametrize("text", [WORDS, "naïve", "5\xa0km", "東京"])
@pytest.mark.parametrize("wrong", ["latin-1", "cp1252"])
def test_utf8_read_as_one_byte_letters_is_put_right(text, wrong):
    garbled = "".join(bytes([byte]).decode(wrong, "ignore") or chr(byte) for byte in text.encode())
    assert garbled != text
    assert mend(garbled) == text


@pytest.mark.parametrize(
    "text", ["", "plain", WORDS, "Âge d’or", "â là carte", "Ãé", "“â€™” is how ’ looks in the wrong encoding"]
)
def test_what_is_right_stays(text):
    assert mend(text) == text


def test_a_garbled_page_is_read_as_it_was_written():
    html = f"<html><head><title>{WORDS}</title></head><body><p>{WORDS}, and so on it went.</p></body></html>"
    assert prepare(Source(html=html.encode().decode("latin-1"))).text == f"{WORDS}, and so on it went."
