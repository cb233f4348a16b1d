"""Which language: clear cases are named, unclear ones are not."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.language.detect import detect

SENTENCES = {
    "en": "The council said on Monday that the new bridge would open in the spring, after two years of work.",
    "de": "Der Rat sagte am Montag, dass die neue Brücke nach zwei Jahren Arbeit im Frühling für den Verkehr öffnet.",
    "fr": "Le conseil a dit lundi que le nouveau pont ouvrira au printemps, après deux ans de travaux dans la ville.",
    "es": "El consejo dijo el lunes que el nuevo puente se abrirá en la primavera, después de dos años de obras.",
    "it": "Il consiglio ha detto lunedì che il nuovo ponte sarà aperto in primavera, dopo due anni di lavori nella città.",
    "pt": "O conselho disse na segunda-feira que a nova ponte não será aberta antes da primavera, depois de dois anos.",
    "nl": "De raad zei maandag dat de nieuwe brug na twee jaar werk in het voorjaar voor het verkeer wordt geopend.",
    "sv": "Rådet sade på måndagen att den nya bron öppnar till våren efter två års arbete, och det är inte för sent.",
    "pl": "Rada powiedziała w poniedziałek, że nowy most zostanie otwarty na wiosnę i nie będzie to za późno dla miasta.",
    "cs": "Rada v pondělí řekla, že nový most se otevře na jaře a po dvou letech práce to není příliš pozdě pro město.",
    "tr": "Konsey pazartesi günü yeni köprünün iki yıl sonra ilkbaharda açılacağını ve bunun çok geç olmadığını söyledi.",
    "ru": "Совет сообщил в понедельник, что новый мост откроется весной после двух лет работы, и это не поздно для города.",
    "uk": "Рада повідомила в понеділок, що новий міст відкриється навесні після двох років роботи, і це не пізно для міста.",
    "el": "Το συμβούλιο είπε τη Δευτέρα ότι η νέα γέφυρα θα ανοίξει την άνοιξη.",
    "ar": "قال المجلس يوم الاثنين إن الجسر الجديد سيفتح في الربيع بعد عامين من العمل.",
    "he": "המועצה אמרה ביום שני כי הגשר החדש ייפתח באביב לאחר שנתיים של עבודה.",
    "zh": "市议会周一表示，经过两年的施工，新桥将于春季开放。",
    "ja": "市議会は月曜日、二年間の工事を経て新しい橋が春に開通すると発表した。",
    "ko": "시의회는 월요일 새 다리가 이 년간의 공사 끝에 봄에 개통된다고 밝혔다.",
    "th": "สภากล่าวเมื่อวันจันทร์ว่าสะพานใหม่จะเปิดในฤดูใบไม้ผลิ",
    "hi": "परिषद ने सोमवार को कहा कि नया पुल वसंत में खुलेगा।",
}
CYRILLIC = {
    "ru": "Вышел новый мост.",
    "uk": "Міст відкрили навесні, його будували два роки.",
    "be": "Мост адкрылі вясной, яго будавалі два гады, і гэта было доўга.",
    "bg": "Мостът бе открит през пролетта след две години.",
    "sr": "Мост је отворен у пролеће, после две године.",
    "mk": "Мостот ќе се отвори на пролет, по две години.",
    "kk": "Көпір көктемде екі жылдан кейін ашылды, деді әкім.",
}
UNCLEAR = [
    "",
    "He paid $5 on Monday.",
    "Bayern 3, Real 2",
    "12 34 56 78",
    "asdf qwer zxcv uiop hjkl vbnm tyui ghjk",
    "???",
]


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_of_news_tells_its_language(language):
    assert detect(SENTENCES[language]) == language


@pytest.mark.parametrize("language", CYRILLIC)
def test_a_few_words_in_cyrillic_tell_their_language_by_letters(language):
    assert detect(CYRILLIC[language] + " " + CYRILLIC[language]) == language


@pytest.mark.parametrize("text", UNCLEAR)
def test_doubt_is_an_answer(text):
    assert detect(text) is None


def test_what_a_page_declares_is_believed_until_its_words_speak_against_it():
    assert detect(SENTENCES["en"], "en-GB") == "en-GB"
    assert detect("Bayern 3, Real 2", "de") == "de"
    assert detect(SENTENCES["de"], "en") == "de"
    assert detect("???", "no tag at all") is None


@pytest.mark.parametrize(("language", "text"), [
    ("zh", "港务局周二表示，两台旧起重机已出售给海峡对岸的一家博物馆。市长说，这笔钱将用于修缮码头。"),
    ("ja", "港湾局は火曜日、古いクレーン二台を海峡の向こうの博物館に売却したと発表した。市長は喜んでいる。"),
])  # fmt: skip
def test_a_notice_in_english_below_another_script_does_not_tell_the_language(language, text):
    assert detect(
        text * 3 + " This content is taken from the site of the port, and you may be able to find more of it there."
    ) == (language)


def test_english_with_a_foreign_quotation_stays_english():
    assert detect(SENTENCES["en"] * 3 + SENTENCES["fr"]) == "en"


@given(st.text(max_size=200))
def test_any_text_has_a_known_language_or_none(text):
    found = detect(text)
    assert found is None or len(found) == 2


def test_only_a_sample_is_read():
    began = time.process_time()
    assert detect(SENTENCES["en"] * 20_000) == "en"
    assert time.process_time() - began < 0.1
