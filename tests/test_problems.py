"""Problems are RFC 9457 documents with JSON pointers to what was wrong."""

from __future__ import annotations

from factbox.problems import Pointed, Problem, invalid


def test_a_problem_names_its_type_title_status_detail_and_request() -> None:
    assert Problem(503, "Try later.").body("r1") == {
        "type": "urn:factbox:problem:busy",
        "title": "The service is busy",
        "status": 503,
        "detail": "Try later.",
        "instance": "r1",
    }


def test_a_slug_of_its_own_replaces_the_statuss() -> None:
    assert Problem(422, "x", slug="no-article").body("")["type"] == "urn:factbox:problem:no-article"


def test_messages_become_pointers_to_their_places() -> None:
    messages = {"plugins": {0: ["Unknown."]}, "_schema": ["One of two."], "options": {"dates": {"a/b~c": ["No."]}}}
    assert invalid(messages).errors == (
        Pointed("#/plugins/0", "Unknown."),
        Pointed("#", "One of two."),
        Pointed("#/options/dates/a~1b~0c", "No."),
    )


def test_a_flood_of_mistakes_is_cut_to_a_hundred_and_long_names_are_shortened() -> None:
    problem = invalid({("k" * 1000) + str(n): ["Unknown field."] for n in range(5000)})
    assert len(problem.errors) == 100
    assert all(len(one.pointer) < 100 for one in problem.errors)
