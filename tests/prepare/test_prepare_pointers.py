"""Lists of other stories, invitations and lines below pictures go from between an article's paragraphs; its own stay."""

import pytest

from factbox.prepare import Source, prepare
from factbox.prepare.main_content.pointers import has_credit, invites, is_caption, points_elsewhere

STORY = [
    "The saltworks on the spit will flood its lowest pans in April, its manager told the council of the parish on Monday.",
    "Avocets breed there since the pans were given up, and the number of their nests has doubled in each of four years.",
    "Salt was boiled on the spit from the year in which the abbey was founded until the railway brought it cheaper.",
    "A path on stilts is to be built around the pans, from which visitors may see the birds without treading on a nest.",
]
WHOLE = "\n\n".join(STORY)


def text(insert):
    lines = [f"<p>{line}</p>" for line in STORY]
    body = "".join([*lines[:2], insert, *lines[2:]])
    head = "<title>Saltworks to flood its lowest pans - Spit Herald</title>"
    html = f"<html><head>{head}</head><body><article><h1>Saltworks to flood its lowest pans</h1>{body}</article></body></html>"
    return prepare(Source(html=html)).text


LINKS = "".join(f"<li><a href='/{n}'>A story of the spit and its birds, part {n}</a></li>" for n in range(3, 6))

HEADINGS = [
    "Related", "Related stories", "RELATED COVERAGE:", "Read more", "Read more on this", "See also", "More stories",
    "You may also like", "Editor's picks", "Mehr zum Thema", "Lesen Sie auch:", "Das könnte Sie auch interessieren",
    "À lire aussi", "Sur le même sujet", "Lee también", "Leggi anche", "Veja também", "Lees ook", "Czytaj też:",
    "Zobacz także", "Читайте также:", "По теме", "Читайте також", "Διαβάστε επίσης", "Σχετικά άρθρα", "相关新闻", "延伸閱讀",
    "関連記事", "관련 기사",
]  # fmt: skip
NO_HEADINGS = [
    "Related work", "Relatives", "Read the salt", "More salt", "The most read man of the spit", "Themen", "Lire",
    "По теме соли высказались трое", "相关人士",
]  # fmt: skip


@pytest.mark.parametrize("heading", HEADINGS)
def test_headings_of_other_stories_are_known_in_many_languages(heading):
    assert points_elsewhere(heading)


@pytest.mark.parametrize("heading", NO_HEADINGS)
def test_headings_of_the_article_are_not_taken_for_them(heading):
    assert not points_elsewhere(heading)


@pytest.mark.parametrize("heading", ["Related", "Mehr zum Thema", "Читайте также:", "関連記事"])
@pytest.mark.parametrize("tag", ["h2", "p", "div"])
def test_the_links_below_such_a_heading_go_with_it(heading, tag):
    assert text(f"<{tag}>{heading}</{tag}><ul>{LINKS}</ul>") == WHOLE


@pytest.mark.parametrize("heading", ["Lesen Sie auch:", "Read also:", "À lire aussi :", "Читайте также:"])
def test_such_a_heading_and_one_story_in_a_line_go(heading):
    line = (
        f"<p><strong>{heading}</strong> <a href='/path'>The long path on stilts around the lowest of the pans</a></p>"
    )
    assert text(line) == WHOLE


def test_a_line_with_a_colon_and_a_link_that_does_not_say_so_stays():
    assert "The path: all" in text(
        "<p>The path: <a href='/p'>all that has been written of it in the parish paper</a></p>"
    )


def test_what_is_called_a_caption_below_a_picture_goes_however_it_ends():
    line = "The pan in which the avocets bred. (Ada Fenn)"
    figure = "<div class='wp-caption'><img src='a.jpg'><p class='wp-caption-text'>{}</p></div>"
    assert text(figure.format(line)) == WHOLE
    assert line in text(f"<p class='text'>{line}</p>")


def test_a_list_of_links_below_another_heading_stays():
    found = text(
        f"<h2>Birds of the spit</h2><p>Three of them are told of here, each by who has counted it:</p><ul>{LINKS}</ul>"
    )
    assert "part 4" in found


INVITATIONS = [
    "Sign up for our free weekly newsletter here.", "Click here for more stories about birds.", "Follow us on Pinterest.",
    "Log in to write a letter to the editor.", "This report was made possible by readers. Donate now.",
    "We earn a commission when you buy by these links.", "This page has affiliate links.", "Download our app.",
    "Jetzt den Newsletter abonnieren.", "Folgen Sie uns auf Mastodon.", "Abonnez-vous pour lire la suite.",
    "Suscríbase a nuestro boletín.", "Iscriviti al canale.", "Zapisz się na powiadomienia.",
    "Подписывайтесь на наш канал.", "Ακολουθήστε μας στο κανάλι.", "关注我们的公众号", "扫描二维码", "メルマガを読む",
]  # fmt: skip
NO_INVITATIONS = [
    "The newsletter of the saltworks said so.", "She signs each of her letters.", "He followed them to the pans.",
    "The commission met on Monday.", "Members of the club had donated a boat.", "Sie folgten den Vögeln.",
    "Подписи собрали за неделю.",
]  # fmt: skip


@pytest.mark.parametrize("line", INVITATIONS)
def test_invitations_are_known_in_many_languages(line):
    assert invites(line)


@pytest.mark.parametrize("line", NO_INVITATIONS)
def test_sentences_of_articles_invite_nobody(line):
    assert not invites(line)


def test_an_invitation_with_a_link_goes_and_one_in_a_long_paragraph_or_without_a_link_stays():
    asked = "Would you hear more of the birds? Sign up for <a href='/n'>letters from the spit</a> and its saltworks."
    assert text(f"<p>{asked}</p>") == WHOLE
    plain = "Who wants to help with the nests may sign up at the hut of the warden from eight in the morning on."
    assert plain in text(f"<p>{plain}</p>")
    long = (
        f"{plain} <a href='/hut'>The hut of the warden</a> stands at the end of the road, behind the last of the pans, "
        + plain
    )
    assert "behind the last of the pans" in text(f"<p>{long}</p>")


CREDITED = [
    "An avocet on its nest. Photo: Ada Fenn", "The pans in March (Picture: Spit Herald)", "Seen from the air. Photo by: A. Fenn",
    "The pans © Ada Fenn", "The manager, left, on Monday. (AP Photo)", "A nest. (Ada Fenn/Reuters)", "Ein Nest. Foto: Ada Fenn",
    "Gniazdo / fot. Ada Fenn / zdjęcie: PAP", "Гнездо. Фото: Ада Фенн", "盐田。图：张明", "塩田＝写真：田中",
]  # fmt: skip
UNCREDITED = [
    "The photographs were shown on Monday.", "She took a picture of the nest.", "Reuters said so.", "He bought a photo album.",
]  # fmt: skip


@pytest.mark.parametrize("line", CREDITED)
def test_who_took_a_picture_is_known(line):
    assert has_credit(line)


@pytest.mark.parametrize("line", UNCREDITED)
def test_sentences_about_pictures_are_no_credits(line):
    assert not has_credit(line)


def test_a_sentence_with_a_credit_below_a_picture_goes_and_one_without_a_picture_stays():
    line = "The manager of the saltworks shows the lowest of the pans to members of the parish council. Photo: Ada Fenn"
    assert text(f"<p><img src='a.jpg'></p><p>{line}</p>") == WHOLE
    assert line in text(f"<p>{line}</p>")


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("The pans in March (Photo: Ada Fenn)", True),
        ("Avocets rest on the lowest of the pans (picture by Ada Fenn).", True),
        ("Gniazdo na grobli (fot. Ada Fenn)", True),
        ("Ein Nest [Foto: Ada Fenn]", True),
        ("Гнездо (Фото: Ада Фенн)", True),
        ("The pans in March — Photo: Ada Fenn/Fenland Post", True),
        ("O ninho na barragem — Foto: Ada Fenn", True),
        ("They had one aim in the photo: to be seen.", False),
        ("The nests (see the photographs) are on the dam.", False),
        ("The warden (a former photographer)", False),
        ("She counted them (and took a photo)", False),
    ],
)
def test_a_line_that_ends_with_who_took_the_picture_is_a_caption(line, caption):
    assert is_caption(line) is caption
