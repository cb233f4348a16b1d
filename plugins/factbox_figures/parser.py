"""The figures parser: the list of its stages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factbox import Article, Context
from factbox_figures.figure import Figure, item
from factbox_figures.neighbours.bounds import join_bounds
from factbox_figures.neighbours.changes import label_changes
from factbox_figures.neighbours.modifiers import label_modifiers
from factbox_figures.neighbours.ranges import join
from factbox_figures.neighbours.series import share_units
from factbox_figures.readers.numbers import find_numbers, find_places
from factbox_figures.readers.readings import read_figures
from factbox_figures.subjects.finding import find_subjects
from factbox_figures.tables.currencies import DOLLAR
from factbox_figures.vetoes.cells import drop_data
from factbox_figures.vetoes.identifiers import find_identifiers
from factbox_figures.vetoes.labels import Labels
from factbox_figures.vetoes.names import calendar, drop_names, veto
from factbox_figures.vetoes.places import Places


def parse(article: Article, context: Context) -> Iterator[dict[str, Any]]:
    """The figures of `article`, as items in order."""
    return (item(figure, article) for figure in find_subjects(figures_of(article, context), article))


def figures_of(article: Article, context: Context) -> list[Figure]:
    """All but their subjects: every stage takes the figures as the one before left them."""
    text = article.text
    dates = calendar(context.results.get("dates", ()))
    places = drop_data(find_places(text))
    kept = list(drop_names(places, text, Places(find_identifiers(text)), dates))
    numbers = list(find_numbers(text, kept))
    read = list(read_figures(text, numbers, context.options.get("dollar", DOLLAR)))
    figures = list(veto(read, text, Labels(text), dates))
    joined = share_units(join(figures, text), text)
    modified = join_bounds(list(label_modifiers(joined, text)), text)
    return label_changes(modified, article)
