"""The notebook in `examples`."""

import pathlib

import nbformat
from nbclient import NotebookClient

NOTEBOOK = pathlib.Path(__file__).parents[2] / "examples" / "notebook.ipynb"


def test_the_notebook(monkeypatch, tmp_path):
    # Without the configuration of the user.
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    notebook = nbformat.read(NOTEBOOK, 4)
    client = NotebookClient(notebook, timeout=120, kernel_name="python3")
    client.execute()
    assert client.km is None or not client.km.has_kernel
    _, detail, table = (cell for cell in notebook.cells if cell.cell_type == "code")
    assert "<caption>DescribeDBInstanceDetailResponse</caption>" in detail.outputs[0].data["text/html"]
    assert "redis-cn0212gzmh2xs" in table.outputs[0].data["text/html"]
    assert all(cell.get("outputs") == [] for cell in nbformat.read(NOTEBOOK, 4).cells if cell.cell_type == "code")
