"""`Factbox`: an answer as Python has it. A dict as ever, and more pleasant."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, cast

from factbox.formats.html import fragment
from factbox.formats.registry import named
from factbox.formats.rows import FIELDS, NUMBERS, WHOLE, rows_of

if TYPE_CHECKING:
    from factbox.shapes import ArticleFacts, Date, Error, Figure, Link, Meta, Quote


class Factbox(dict[str, Any]):
    """The answer of `/v1/parse`: `id`, `article`, `results`, `errors` and `meta`, as keys and as attributes.

    The facts of each parser are attributes too, by its name: `box.quotes`, and `box.people` where a parser of that name
    ran. It is a dict, so that JSON encoders, `==`, pickles and whatever took a dict take it.

    >>> box = Factbox(id=None, article={"text": "It rained."}, results={"dates": []}, errors=[], meta={})
    >>> box.text, box.dates, box == dict(box)
    ('It rained.', [], True)
    """

    __slots__ = ()

    @property
    def article(self) -> ArticleFacts:
        """The article as the parsers saw it."""
        return cast("ArticleFacts", self["article"])

    @property
    def text(self) -> str:
        """The article's text, which all offsets address."""
        return self.article["text"]

    @property
    def results(self) -> dict[str, list[Any]]:
        """The facts of each parser, by its name."""
        return cast("dict[str, list[Any]]", self["results"])

    @property
    def errors(self) -> list[Error]:
        """Parsers without a result, and what was cut."""
        return cast("list[Error]", self["errors"])

    @property
    def meta(self) -> Meta:
        """Versions and time."""
        return cast("Meta", self["meta"])

    @property
    def links(self) -> list[Link]:
        return self._found("links")

    @property
    def figures(self) -> list[Figure]:
        return self._found("figures")

    @property
    def quotes(self) -> list[Quote]:
        return self._found("quotes")

    @property
    def dates(self) -> list[Date]:
        return self._found("dates")

    def __getattr__(self, name: str) -> list[dict[str, Any]]:
        """The facts of a parser that somebody else wrote."""
        if name.startswith("_"):
            raise AttributeError(name)
        return self._found(name)

    def _found(self, name: str) -> list[Any]:
        results = self.get("results") or {}
        if name not in results:
            raise AttributeError(f"no parser {name!r} ran here: there are results of {', '.join(results) or 'none'}")
        return cast("list[Any]", results[name])

    def rows(self) -> Iterator[dict[str, Any]]:
        """One flat row a fact, whatever its parser, with the fields of `factbox.formats.rows.FIELDS`."""
        return rows_of(self)

    def to(self, form: str) -> bytes:
        """The answer as "json", "html", "csv", "ndjson", "jsonld", "annotations", "label-studio" or "brat".

        Raises NoFormat, a ValueError, for another one.
        """
        return named(form).write(self)

    def to_dataframe(self) -> Any:
        """The rows as a data frame of pandas, or of polars where that is what is installed. Raises ImportError."""
        try:
            import pandas
        except ImportError:
            return self._of_polars()
        return pandas.DataFrame(list(self.rows()), columns=list(FIELDS))

    def _of_polars(self) -> Any:
        """polars gives a column one type, so that `value` is text there: a number as Python writes it."""
        try:
            import polars
        except ImportError:
            raise ImportError("to_dataframe needs pandas or polars: install one of them") from None
        rows = [row | {"value": None if row["value"] is None else str(row["value"])} for row in self.rows()]
        types = dict.fromkeys(FIELDS, polars.String) | dict.fromkeys(WHOLE, polars.Int64)
        return polars.DataFrame(rows, schema=types | dict.fromkeys(NUMBERS, polars.Float64))

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *(self.get("results") or {})]

    def _repr_html_(self) -> str:
        """The annotated article, as notebooks show it."""
        return fragment(self)
