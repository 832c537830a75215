"""The examples in the README, as they stand there."""

import pathlib
import re

import pytest

import volcredis

README = pathlib.Path(__file__).parents[2] / "README.md"
EXAMPLES = re.findall(r"^```python\n(.*?)^```", README.read_text(), flags=re.MULTILINE | re.DOTALL)


@pytest.fixture
def run():
    """Runs an example against the emulator, whose clock goes faster."""
    with volcredis.emulator(speed=10) as emulator:

        def run(example):
            assert "http://127.0.0.1:8080" in example
            exec(compile(example.replace("http://127.0.0.1:8080", emulator.url), "README.md", "exec"), {})

        yield run


def test_the_example_runs(run, capsys):
    run(EXAMPLES[0])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("cn-shanghai ")
    assert "redis-cn0212gzmh2xs Running" in lines
    assert lines[-1].startswith("WaitProgress(state='Running'")


def test_the_example_for_asyncio_runs(run, capsys):
    run(EXAMPLES[1])
    assert "redis-cn0212gzmh2xs Running" in capsys.readouterr().out


def test_the_example_of_a_test_runs(volcredis_emulator):
    definitions = {}
    exec(compile(EXAMPLES[2], "README.md", "exec"), definitions)
    definitions["test_an_instance_that_is_not_there"](volcredis_emulator)


def test_there_are_no_other_examples():
    assert len(EXAMPLES) == 3
