"""examples/notebook.ipynb runs, in a kernel of its own, and shows what it says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

nbclient = pytest.importorskip("nbclient", reason="nbclient is not installed: make notebook-test has it")
pytest.importorskip("ipykernel", reason="ipykernel is not installed: make notebook-test has it")
pytest.importorskip("pandas", reason="pandas is not installed: make notebook-test has it")

NOTEBOOK = Path(__file__).parents[1] / "examples" / "notebook.ipynb"


@pytest.fixture(scope="module")
def outputs() -> list[Any]:
    import nbformat

    notebook = nbformat.read(NOTEBOOK, as_version=4)
    nbformat.validate(notebook)
    nbclient.NotebookClient(notebook, timeout=120, kernel_name="python3").execute()
    return [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # of the kernel's own libraries
def test_the_article_is_shown_annotated_and_facts_follow(outputs: list[Any]) -> None:
    page, figures, quotes, frame, brat = outputs
    assert 'class="fact quotes"' in page.data["text/html"]
    assert "<script" not in page.data["text/html"]
    assert "('75', 75.0, None)" in figures.data["text/plain"]
    assert "'Ann Lee'" in quotes.data["text/plain"]
    assert "<table" in frame.data["text/html"]
    assert brat.text.startswith("T1\t")


def test_it_is_committed_without_outputs() -> None:
    import nbformat

    cells = [cell for cell in nbformat.read(NOTEBOOK, as_version=4).cells if cell.cell_type == "code"]
    assert len(cells) >= 5
    assert all(cell.outputs == [] and cell.execution_count is None for cell in cells)
