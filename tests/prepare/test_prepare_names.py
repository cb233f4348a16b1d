"""Bylines, headlines and times, as tables."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.prepare.metadata.headings import heading_runs, heading_text, tidy
from factbox.prepare.metadata.names import clean_names
from factbox.prepare.metadata.timestamps import day_in_words, read_moment
from factbox.prepare.metadata.titles import choose_title
from factbox.prepare.tree import parse_tree

NAMES = {
    "Jane Roe": ["Jane Roe"],
    "By Jane Roe": ["Jane Roe"],
    "BY JANE ROE": ["Jane Roe"],
    "by: Jane Roe": ["Jane Roe"],
    "Written by Jane Roe": ["Jane Roe"],
    "By Jane Roe and John Doe": ["Jane Roe", "John Doe"],
    "Jane Roe, John Doe and Al van den Berg": ["Jane Roe", "John Doe", "Al van den Berg"],
    "Jane Roe & John Doe": ["Jane Roe", "John Doe"],
    "Jane Roe; John Doe | Ann Lee": ["Jane Roe", "John Doe", "Ann Lee"],
    "Jane Roe, Staff Writer": ["Jane Roe"],
    "Jane Roe, Senior Correspondent": ["Jane Roe"],
    "Jane Roe, MD": ["Jane Roe"],
    "Roe, Jane": ["Jane Roe"],
    "Dr. Jane Roe": ["Jane Roe"],
    "Jane Roe (London)": ["Jane Roe"],
    "Jane Roe – Chief editor": ["Jane Roe"],
    "Jane Roe)": ["Jane Roe"],
    "Jane (J.R.) Roe": ["Jane (J.R.) Roe"],
    "By Jane Roe Tuesday, Aug. 17": ["Jane Roe"],
    "Par JANE ROE": ["Jane Roe"],
    "von Jane Roe": ["Jane Roe"],
    "von Roe": ["von Roe"],
    "Recipe by Jane Roe": ["Jane Roe"],
    "Jane Roe | Kommentare": ["Jane Roe"],
    "Centre for Trade and Research": ["Centre for Trade and Research"],
    "María José O’Neill-García": ["María José O’Neill-García"],
    "山田太郎": ["山田太郎"],
    "Jane Roe, Jane Roe": ["Jane Roe"],
    # how she is reached, when, for whom, where, what she is
    "Jane Roe @janeroe": ["Jane Roe"],
    "Jane Roe jane.roe@herald.example": ["Jane Roe"],
    "Jane Roe <jane@herald.example>": ["Jane Roe"],
    "Jane Roe [The Herald]": ["Jane Roe"],
    "Jane Roe 3 August 2015": ["Jane Roe"],
    "Jane Roe August 3, 2015": ["Jane Roe"],
    "3 August 2015, Jane Roe": ["Jane Roe"],
    "Jane Roe 2 hours ago": ["Jane Roe"],
    "By Jane Roe Last updated 3 August 2015": ["Jane Roe"],
    "Jane Roe, The Herald": ["Jane Roe"],
    "Jane Roe for The Herald": ["Jane Roe"],
    "Jane Roe is a staff writer at the Herald.": ["Jane Roe"],
    "JANE ROE Herald Staff Writer": ["Jane Roe"],
    "By JANE ROE and JOHN DOE": ["Jane Roe", "John Doe"],
    "Jane Roe, Trial Attorney at Roe & Doe": ["Jane Roe"],
    "Herald Staff": ["Herald Staff"],
    # what she did, and who did something else
    "Opinion by Jane Roe": ["Jane Roe"],
    "Guest post by Jane Roe": ["Jane Roe"],
    "Interview: Jane Roe": ["Jane Roe"],
    "Autor:in: Jane Roe": ["Jane Roe"],
    "Autor*in: Jane Roe": ["Jane Roe"],
    "View all posts by Jane Roe": ["Jane Roe"],
    "Follow Jane Roe": ["Jane Roe"],
    "Reporting by Jane Roe; Editing by John Doe": ["Jane Roe"],
    "Written by Jane Roe, Reviewed by John Doe": ["Jane Roe"],
    "Medically reviewed by John Doe": ["John Doe"],
    "Words by Jane Roe. Photos by John Doe": ["Jane Roe"],
    "Jane Roe with John Doe": ["Jane Roe", "John Doe"],
    "Jane Roe with additional reporting by John Doe": ["Jane Roe"],
    # the name before the given one
    "Roe, Jane T.": ["Jane T. Roe"],
    "Roe, J.": ["J. Roe"],
    "Berg, Al van den": ["Al van den Berg"],
    "Prof. Dr. Jane Roe": ["Jane Roe"],
    # other languages
    "Ein Kommentar von Erna Probe": ["Erna Probe"],
    "Von unserer Korrespondentin Erna Probe": ["Erna Probe"],
    "Erna Probe/dpa": ["Erna Probe"],
    "Text: Erna Probe, Fotos: Max Muster": ["Erna Probe"],
    "durch Erna Probe": ["Erna Probe"],
    "Par Anne Modèle, envoyée spéciale à Reims": ["Anne Modèle"],
    "Luc Modèle, avec Anne Essai": ["Luc Modèle", "Anne Essai"],
    "a cura di Rosa Prova": ["Rosa Prova"],
    "Di Rosa Prova e Pino Saggio": ["Rosa Prova", "Pino Saggio"],
    "door Piet van Proef": ["Piet van Proef"],
    "oprac. Jan Próba": ["Jan Próba"],
    "Ольга Пробная, корреспондент": ["Ольга Пробная"],
    "Γράφει ο Πέτρος Δοκίμης": ["Πέτρος Δοκίμης"],
    "記者 山田太郎": ["山田太郎"],
    "山田太郎記者": ["山田太郎"],
    "取材・文 山田太郎": ["山田太郎"],
    "文：山田太郎、写真：鈴木花子": ["山田太郎"],
    "山田太郎、鈴木花子": ["山田太郎", "鈴木花子"],
    "山田 太郎": ["山田 太郎"],
    "ジョン・スミス": ["ジョン・スミス"],
    "本报记者 张三 李四": ["张三", "李四"],
    "作者：张三 编辑：李四": ["张三"],
    "约翰·史密斯": ["约翰·史密斯"],
    "홍길동 기자": ["홍길동"],
    "홍길동 나무 칼럼니스트": ["홍길동"],
    "홍길동 기자 gildong@herald.example": ["홍길동"],
    "編集委員　山田太郎": ["山田太郎"],
    "记者：张小三": ["张小三"],
    "海岸网记者 张小三 李小四": ["张小三", "李小四"],
    "作者：张小三 李小四": ["张小三", "李小四"],
    "本报记者 张小三 通讯员 李小四": ["张小三", "李小四"],
    "记者张小三 整合": ["张小三"],
    "【文/海岸网专栏作者 张小三】": ["张小三"],
    "张小三 海岸大学港口研究院院长": ["张小三"],
    "海岸发布 关注": ["海岸发布"],
    "Jane Roe Reuters": ["Jane Roe"],
    "By Jane FarmerTown reporter": ["Jane Farmer"],
    "Jane McGregor": ["Jane McGregor"],
    "Jane DuboisLegrand": ["Jane Dubois"],
    "JaneRoe": ["JaneRoe"],
    "Published 10 March 2024 by Jane Roe": ["Jane Roe"],
    "Jane Bloomberg": ["Jane Bloomberg"],
    # those who helped, in brackets; where she is, behind a bar or a comma
    "Luc Modèle (avec Anne Essai et Paul Preuve)": ["Luc Modèle", "Anne Essai", "Paul Preuve"],
    "Luc Modèle, Envoyé spécial à Reims": ["Luc Modèle"],
    "Rosa Prova | Villa de Mar": ["Rosa Prova"],
    "Rosa Prova | San Porto": ["Rosa Prova"],
    "Rosa Prova | Maria del Mar": ["Rosa Prova", "Maria del Mar"],
}
NO_NAMES = [
    "", " ", "admin", "Editor", "https://example.org/jane", "jane@example.org", "@jane", "{{author}}", "12345678",
    "View all posts", "None", "x" * 200, "a_b_c",
    "→ Learn more", "herald.com", "Staff", "Associate", "Photos by John Doe", "Herald Columnists", "March 3, 2015",
    "Published", "von am", "责任编辑：李四", "作者：网络整理", "未知", "小编", "张小三：", "De", "In the shops : January", "查看更多", "Linksby Taboola", "Place: Porto",
]  # fmt: skip


@pytest.mark.parametrize("byline", NAMES)
def test_a_byline_is_split_into_names(byline):
    assert clean_names([byline]) == tuple(NAMES[byline])


@pytest.mark.parametrize("byline", NO_NAMES)
def test_junk_is_no_name(byline):
    assert clean_names([byline]) == ()


@given(st.lists(st.text(max_size=30), max_size=4))
def test_any_byline_gives_distinct_trimmed_names(bylines):
    names = clean_names(bylines)
    assert len({name.casefold() for name in names}) == len(names)
    assert all(name == name.strip() and 2 <= len(name) <= 60 for name in names)


TITLES = [
    # headings, named, page title, sites -> title
    (["Bridge opens"], [None], "Bridge opens | The Herald", ["The Herald"], "Bridge opens"),
    ([], [None], "Bridge opens | The Herald", ["The Herald"], "Bridge opens"),
    ([], [None], "The Herald - Bridge opens", ["The Herald"], "Bridge opens"),
    ([], ["Bridge opens — Herald"], None, ["The Herald", "herald"], "Bridge opens"),
    (["The Herald", "Bridge opens"], ["Bridge opens"], None, ["The Herald"], "Bridge opens"),
    (["Sign up", "Bridge opens at last"], ["Bridge opens"], None, [], "Bridge opens at last"),
    (["Blog: Bridge opens at last"], ["Bridge opens at last"], None, [], "Bridge opens at last"),
    (["Bridge opens Posted on 6 January 2025"], ["Bridge opens"], None, [], "Bridge opens"),
    (
        ["LOCAL Bridge opens at last ."],
        [None],
        "Bridge opens at last - The Herald",
        ["The Herald"],
        "Bridge opens at last",
    ),
    (["Bridge opens at last Subscribers"], [None], "Bridge opens at last | Local | North", [], "Bridge opens at last"),
    (["Bridge opens -- hooray"], [None], "Bridge opens -- hooray", [], "Bridge opens -- hooray"),
    (["Herald", "Bridge opens at last"], [None], "Bridge opens at last - Herald.example", [], "Bridge opens at last"),
    (["橋が開通"], ["橋が開通：ヘラルド紙"], None, [], "橋が開通"),
    (["Fish &amp; chips"], [None], None, [], "Fish &amp; chips"),
    ([], ["Fish &amp; chips"], None, [], "Fish & chips"),
    ([], ["Road - rail link opens"], None, ["The Herald"], "Road - rail link opens"),
    ([], [None], None, [], None),
    (["  "], [""], " ", [], None),
    (["Herald News", "Bridge opens at last"], ["Herald"], None, [], "Herald"),
    # a logo that has its name twice, an author as long as the headline, a series in brackets
    (["Herald Herald", "Bridge opens"], [None], "Bridge opens | Herald", ["Herald"], "Bridge opens"),
    (["Bridge opens"], ["Bridge opens - Jane Roe and John Doe"], None, ["Jane Roe and John Doe"], "Bridge opens"),
]


@pytest.mark.parametrize(("headings", "named", "page", "sites", "title"), TITLES)
def test_the_headline_is_what_the_page_agrees_on(headings, named, page, sites, title):
    found = choose_title(headings, named, page, sites)
    assert found == (title and title.replace("&amp;", "&"))


def test_a_subheading_may_be_the_first_part_of_the_pages_name():
    assert (
        choose_title(["Hi"], [None], "Bridge opens at last | Blog | Jane Roe", [], ["Bridge opens at last"])
        == "Bridge opens at last"
    )


@pytest.mark.parametrize(
    ("subheading", "title"),
    [
        ("Bridge opens at last", "Bridge opens at last"),
        ("What opens next", "Bridge opens at last"),
        ("Bridge", "Bridge opens at last"),
    ],
)
def test_a_subheading_is_the_headline_where_the_page_is_called_so(subheading, title):
    assert choose_title([], [None], "Bridge opens at last - news", [], [subheading]) == title
    assert (
        choose_title(["All our stories"], [None], "Bridge opens at last", [], ["Bridge opens at last"])
        == "Bridge opens at last"
    )


MOMENTS = {
    "2025-01-06": date(2025, 1, 6),
    "20250106": date(2025, 1, 6),
    "2025-01-06T10:30:00Z": datetime(2025, 1, 6, 10, 30, tzinfo=UTC),
    "2025-01-06T10:30:00.123+0100": datetime(2025, 1, 6, 10, 30, tzinfo=timezone(timedelta(hours=1))),
    "2025-01-06 10:30": datetime(2025, 1, 6, 10, 30),
    "2025-01-06T10:30-05": datetime(2025, 1, 6, 10, 30, tzinfo=timezone(-timedelta(hours=5))),
    "Mon, 06 Jan 2025 10:30:00 GMT": datetime(2025, 1, 6, 10, 30, tzinfo=UTC),
    "": None,
    None: None,
    "yesterday": None,
    "2025-13-01": None,
    "1970-01-01T00:00:00Z": None,
    "0001-01-01": None,
    "2025-01-06T99:00": None,
}


@pytest.mark.parametrize("text", MOMENTS)
def test_times_are_read_in_the_spellings_that_pages_use(text):
    assert read_moment(text) == MOMENTS[text]


DAYS = {
    "2025-01-06, in News": date(2025, 1, 6),
    "Montag, 6. Januar 2025": date(2025, 1, 6),
    "am 06.01.2025 um 10:00": date(2025, 1, 6),
    "Version 6.1.2025.3": None,
    "1er août 2025": date(2025, 8, 1),
    "6 de enero de 2025": date(2025, 1, 6),
    "6 gennaio 2025": date(2025, 1, 6),
    "6 de março de 2025": date(2025, 3, 6),
    "6 maart 2025": date(2025, 3, 6),
    "January 6, 2025": date(2025, 1, 6),
    "Published Jan. 6th, 2025 at noon": date(2025, 1, 6),
    "6 January 2025": date(2025, 1, 6),
    "Posted on 31 DEC 2024": date(2024, 12, 31),
    "31 February 2024": None,
    "May 2024": None,
    "6 things 2024": None,
}


@pytest.mark.parametrize("line", DAYS)
def test_days_are_read_in_english_words(line):
    assert day_in_words(line) == DAYS[line]


@given(st.text(max_size=40))
def test_any_text_is_a_time_or_none(text):
    read_moment(text)
    day_in_words(text)


@pytest.mark.parametrize(
    ("page", "lines", "title"),
    [
        ("Bridge opens › Board of the Harbour and the Sound", ["Bridge opens", "Monday"], "Bridge opens"),
        ("Bridge opens › Board of the Harbour and the Sound", ["Monday"], "Board of the Harbour and the Sound"),
    ],
)
def test_a_short_heading_right_above_the_article_is_no_name_of_the_site(page, lines, title):
    assert choose_title(["Bridge opens"], [None], page, [], [], lines) == title


def test_a_heading_above_the_article_is_the_sites_where_a_subheading_has_the_rest_of_the_pages_name():
    page, rest = "The Herald | Bridge opens at last over the sound", "Bridge opens at last over the sound"
    assert choose_title(["The Herald"], [None], page, [], [rest], ["The Herald"]) == rest


@pytest.mark.parametrize(
    ("headings", "page", "sites", "title"),
    [
        ([], "盐田今年四月起向游客开放_新闻中心_海岸网", ["海岸网"], "盐田今年四月起向游客开放"),
        ([], "盐田今年四月起向游客开放-海岸新闻", [], "盐田今年四月起向游客开放"),
        ([], "盐田今年四月起向游客开放｜海岸", [], "盐田今年四月起向游客开放"),
        ([], "塩田が四月から公開へ：海辺の町で － 海岸新聞", [], "塩田が四月から公開へ：海辺の町で"),
        (["盐田今年四月起向游客开放", "海岸网"], "盐田今年四月起向游客开放_海岸网", [], "盐田今年四月起向游客开放"),
        ([], "盐田——四月起向游客开放", [], "盐田——四月起向游客开放"),
        ([], "Salt-works open_to all", [], "Salt-works open_to all"),
    ],
)
def test_the_site_is_parted_from_titles_in_signs_by_marks_without_blanks(headings, page, sites, title):
    assert choose_title(headings, [None], page, sites) == title


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Von Neumann", ("Von Neumann",)),
        ("von Jana Kühn", ("Jana Kühn",)),
        ("Jan von Heiner", ("Jan von Heiner",)),
        ("Autor john", ("john",)),
        ("Posted by Jane at 12:53", ("Jane",)),
    ],
)
def test_what_stands_before_a_name_is_taken_off_and_what_belongs_to_it_is_not(byline, names):
    assert clean_names([byline]) == names


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("<h1><span>Wow!</span>Bridge opens</h1>", "Wow! Bridge opens"),
        ("<h1><span>Harbour:</span><b>Bridge opens</b></h1>", "Harbour: Bridge opens"),
        ("<h1><i>B</i>ridge opens</h1>", "Bridge opens"),
        ("<h1>Br<i>id</i>ge opens: <b>at</b> last</h1>", "Bridge opens: at last"),
        ("<h1>Why U.S.<b>A</b>. pays</h1>", "Why U.S.A. pays"),
        ("<h1>Bridge<br>opens</h1>", "Bridge opens"),
        ("<h1><div>Bridge</div>opens</h1>", "Bridge opens"),
    ],
)
def test_parts_of_a_heading_are_parted_as_they_are_read(heading, text):
    root = parse_tree(f"<html><body>{heading}</body></html>".encode())
    assert tidy(heading_text(next(root.iter("h1")))) == text


def test_where_the_page_is_called_by_one_word_the_heading_above_the_article_is_the_headline():
    headings, lines = ["Herald Contact us", "Bridge opens at last"], ["6 January", "Bridge opens at last"]
    assert choose_title(headings, [None], "Herald", [], lines=lines) == "Bridge opens at last"


def test_the_site_may_follow_a_title_in_signs_after_a_blank_or_a_mark_where_a_line_says_the_title():
    for page in ("盐田今年四月起向游客开放 东区办事处", "盐田今年四月起向游客开放-ABC海岸"):
        assert (
            choose_title([], [None], page, [], lines=["2019-03-06", "盐田今年四月起向游客开放"])
            == "盐田今年四月起向游客开放"
        )
    assert (
        choose_title([], [None], "盐田今年四月起向游客开放了", [], lines=["盐田今年四月起向游客开放"])
        == "盐田今年四月起向游客开放了"
    )


def test_a_series_in_brackets_parts_no_headline_from_the_name_of_its_page():
    assert choose_title([], ["[Harbour days] Bridge opens at last"], None, [], ["Bridge opens at last"]) == (
        "Bridge opens at last"
    )


def title(heading, page):
    element = next(parse_tree(f"<html><body>{heading}</body></html>".encode()).iter("h1"))
    return choose_title([heading_text(element)], [None], page, [], runs=heading_runs(element))


@pytest.mark.parametrize(
    ("heading", "found"),
    [
        ("<h1><span>Harbour news today</span><b>Bridge opens at last</b></h1>", "Bridge opens at last"),
        ("<h1>Bridge opens at last<br><span>Jane Roe, columnist</span></h1>", "Bridge opens at last"),
        ("<h1><b>Bridge opens at last</b><a href='/'>Herald</a></h1>", "Bridge opens at last"),
        ("<h1><i>Home</i> <i>News</i> <b>> Bridge opens at last</b></h1>", "Bridge opens at last"),
        ("<h1>Bridge <i>opens at last</i></h1>", "Bridge opens at last"),
        ("<h1>Late, but <i>at last</i> a bridge</h1>", "Late, but at last a bridge"),
    ],
)
def test_what_else_is_set_in_a_heading_is_not_the_headline_that_the_page_is_called(heading, found):
    assert title(heading, "Bridge opens at last - The Herald") == found


def test_the_parts_of_a_heading_that_says_as_the_page_does_are_not_asked_for():
    heading = "<h1><span>Harbour:</span> <b>Bridge opens at last</b></h1>"
    assert title(heading, "Harbour: Bridge opens at last") == "Harbour: Bridge opens at last"
