"""What a caller may do about a problem: a sentence by its kind, so that an agent need not guess."""

from __future__ import annotations

from factbox.problems import TYPES, Problem

BY_SLUG = {
    "address-refused": "Give the http or https address of a public page, or its content as text or html.",
    "no-page": "Give the address of an HTML or text page; what else it is cannot be read.",
    "page-too-large": "Give the part that matters as text or html.",
    "no-article": "Give the article itself, as text, html or the address of its page.",
    "overtaxed": "Give the article in parts.",
    "key-needed": "Start the tool server with a key of the service (FACTBOX_API_KEY).",
    "too-large": "Give the article in parts.",
    "invalid": "Correct the arguments and call again.",
    "upstream-failed": "Try another address, or give the article as text or html.",
    "upstream-slow": "Try again later, or give the article as text or html.",
    "busy": "Call again with the same arguments in {after} s.",
    "too-many-requests": "Call again with the same arguments in {after} s.",
}
OTHERWISE = "Calling again with the same arguments will not help; report it to who runs the service."


def told(problem: Problem) -> str:
    """The problem in words: what was wrong, where, and what to do."""
    slug = problem.slug or TYPES.get(problem.status, TYPES[500])[0]
    places = [f"{_place(one.pointer)}: {one.detail}" for one in problem.errors]
    said = places if slug == "invalid" and places else [problem.detail]
    return "\n".join([*said, BY_SLUG.get(slug, OTHERWISE).format(after=problem.headers.get("Retry-After", "5"))])


def _place(pointer: str) -> str:
    """A JSON pointer as the name of an argument."""
    return pointer.removeprefix("#").removeprefix("/").replace("/", ".") or "arguments"
