"""The people parser, by the kit that every plugin author has."""

from factbox_people import PARSER

TEXT = (
    "Finance Minister Ann Lee met the board of Norvale Energy on Monday. “We agree,” Lee said. "
    "Oslo University did not comment, and Norvale Energy Ltd will wait."
)


def people(answer):
    return {item["name"]: item for item in answer["results"]["people"]}


def test_people_are_found_once_with_their_fullest_name_and_role(factbox_register, factbox_parse):
    factbox_register(PARSER)
    found = people(factbox_parse(TEXT, plugins=["people"]))
    assert (found["Ann Lee"]["kind"], found["Ann Lee"]["mentions"]) == ("person", 2)
    assert "minister" in found["Ann Lee"]["role"].lower()
    assert found["Oslo University"]["kind"] == "organisation"


def test_who_is_quoted_comes_from_the_quotes_parser(factbox_register, factbox_parse):
    factbox_register(PARSER)
    found = people(factbox_parse(TEXT, plugins=["people"]))
    assert found["Ann Lee"]["quoted"]
    assert not found["Oslo University"]["quoted"]


def test_it_keeps_the_contract(factbox_register, factbox_contract):
    factbox_register(PARSER)
    factbox_contract("people")
