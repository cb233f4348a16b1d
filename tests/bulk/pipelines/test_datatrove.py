"""Our step in a pipeline of datatrove, after an extractor and instead of one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import synthetic

pytest.importorskip("datatrove")
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("default")]


@pytest.mark.parametrize("html", [False, True])
def test_documents_leave_with_their_facts(html: bool, tmp_path: Path) -> None:
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers import JsonlWriter

    from factbox.bulk.datatrove import Facts

    (tmp_path / "in").mkdir()
    for number in range(2):
        rows = [
            {
                "id": str(n),
                "text": synthetic.page(n) if html else synthetic.article(n)["text"],
                "date": synthetic.article(n)["published_at"],
            }
            for n in range(10 * number, 10 * number + 10)
        ]
        (tmp_path / "in" / f"{number}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    LocalPipelineExecutor(
        [JsonlReader(str(tmp_path / "in")), Facts(html=html, plugins=["dates", "quotes"], deadline=True), JsonlWriter(str(tmp_path / "out"), compression=None)],
        tasks=2, workers=2, logging_dir=str(tmp_path / "logs"),
    ).run()  # fmt: skip
    rows = [json.loads(line) for path in sorted((tmp_path / "out").iterdir()) for line in path.read_text().splitlines()]
    assert sorted(int(row["id"]) for row in rows) == list(range(20))
    assert all(row["metadata"]["factbox"].keys() == {"dates", "quotes"} for row in rows)
    assert any(row["metadata"]["factbox"]["dates"] for row in rows)
    assert not html or not rows[0]["text"].startswith("<")
