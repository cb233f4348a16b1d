"""The images parser, by the kit that every plugin author has."""

from factbox_images import PARSER

HTML = """
<p>The bridge opened in May.</p>
<figure><img src="/bridge.jpg" alt="A bridge">
<figcaption>The new   bridge at <i>Averley</i>. Photo: Ann Lee</figcaption></figure>
<p>It is long.</p>
<figure><img src="plain.jpg"></figure>
<figure><img src="https://cdn.example/b.png"><figcaption>A crowd waits.</figcaption></figure>
"""


def test_captions_are_found_in_the_text_with_address_and_credit(factbox_register, factbox_parse):
    factbox_register(PARSER)
    answer = factbox_parse(html=HTML, base_url="https://news.example/2025/", plugins=["images"])
    bridge, crowd = answer["results"]["images"]
    assert (bridge["text"], bridge["credit"]) == ("The new bridge at Averley. Photo: Ann Lee", "Ann Lee")
    assert (bridge["url"], bridge["alt"]) == ("https://news.example/bridge.jpg", "A bridge")
    assert (crowd["text"], crowd["credit"], crowd["alt"]) == ("A crowd waits.", None, None)


def test_an_article_that_came_as_text_has_none(factbox_register, factbox_client):
    factbox_register(PARSER)
    response = factbox_client.post("/v1/parse", json={"text": "No images.", "plugins": ["images"]})
    assert response.get_json()["results"] == {"images": []}


def test_it_keeps_the_contract(factbox_register, factbox_contract):
    factbox_register(PARSER)
    factbox_contract("images")
