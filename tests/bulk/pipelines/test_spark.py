"""The lines of docs/bulk.md for Spark, run by Spark."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import pytest
import synthetic

pytest.importorskip("pyspark")
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("default")]
DOCUMENT = Path(__file__).parents[3] / "docs" / "bulk.md"


@pytest.mark.skipif(shutil.which("java") is None, reason="Spark needs Java")
def test_the_lines_for_spark_give_a_row_of_facts_for_each_article(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    from pyspark.sql import SparkSession

    (snippet,) = re.findall(r"^```py spark\n(.*?)^```", DOCUMENT.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    try:
        rows = [{name: str(value) for name, value in row.items()} for row in synthetic.rows(40)]
        names = {"articles": spark.createDataFrame(rows).repartition(2)}
        exec(snippet, names)
        found = names["facts"].collect()
    finally:
        spark.stop()
    assert sorted({row["id"] for row in found}) == sorted(row["id"] for row in rows)
    assert all(row["results"].startswith('{"dates": [') for row in found)
