"""The example in the README, as it stands there."""

import pathlib

README = pathlib.Path(__file__).parents[2] / "README.md"


def test_the_example_runs(volcredis_emulator, capsys):
    example = README.read_text().split("```python\n")[1].split("```")[0]
    assert "http://127.0.0.1:8080" in example
    exec(compile(example.replace("http://127.0.0.1:8080", volcredis_emulator.url), "README.md", "exec"), {})
    assert capsys.readouterr().out.startswith("cn-shanghai ")
