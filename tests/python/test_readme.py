"""The programs in the README and the guides."""

import os
import pathlib
import re
import subprocess
import sys

import pytest
import volcredis
from volcredis import otel

ROOT = pathlib.Path(__file__).parents[2]
ENDPOINT = "http://127.0.0.1:8080"


def programs(path):
    """Returns the Python programs of a Markdown file."""
    markdown = (ROOT / path).read_text()
    return re.findall(r"^```python\n(.*?)^```", markdown, flags=re.MULTILINE | re.DOTALL)


@pytest.fixture
def run(capsys):
    """Runs a program against the emulator, with a clock that runs faster. Returns the lines of its output."""
    with volcredis.emulator(speed=10) as emulator:

        def run(program):
            assert ENDPOINT in program
            exec(compile(program.replace(ENDPOINT, emulator.url), "program.py", "exec"), {})
            return capsys.readouterr().out.splitlines()

        yield run


def test_the_readme_needs_nothing_but_the_package(tmp_path):
    (program,) = programs("README.md")
    # Without variables, such as those of credentials or a proxy.
    environment = {"PYTHONPATH": os.pathsep.join(sys.path), "HOME": str(tmp_path)}
    command = [sys.executable, "-c", program]
    ended = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert ended.stdout.startswith("cn-shanghai ") and ended.stderr == ""


def test_credentials(run):
    (program,) = programs("docs/credentials.md")
    assert int(run(program)[0]) > 0


def test_pages_and_waits(run):
    pages, wait, asyncio = programs("docs/pages-and-waits.md")
    assert "redis-cn0212gzmh2xs Running" in run(pages)
    assert run(wait)[-1].startswith("WaitProgress(subject='instance `redis-cn0212gzmh2xs`', state='Running'")
    assert any(line.startswith("redis-cn0212gzmh2xs ") for line in run(asyncio))


def test_testing(volcredis_emulator):
    fixtures, faults = programs("docs/testing.md")
    definitions = {}
    exec(compile(fixtures, "program.py", "exec"), definitions)
    definitions["test_a_missing_instance"](volcredis_emulator)
    exec(compile(faults, "program.py", "exec"), {})


def test_the_guide_for_python(capsys, request):
    outputs = []
    request.addfinalizer(otel.uninstrument)
    for program in programs("docs/python.md"):
        exec(compile(program, "program.py", "exec"), {})
        outputs.append(capsys.readouterr().out)
    first, options, errors, telemetry, models = outputs
    assert telemetry == ""
    assert first.startswith("cn-shanghai ")
    assert options == "True 30.0 6\n"
    assert errors.startswith("CreateBackup ") and errors.endswith(" 1 False\n")
    assert models == "redis-cn0212gzmh2xs redis-cn0212gzmh2xs\n"


def test_rate_limits(capsys):
    (program,) = programs("docs/rate-limits.md")
    exec(compile(program, "program.py", "exec"), {})
    assert capsys.readouterr().out == "5.0 True\n"


def test_the_guide_on_containers_is_python():
    (program,) = programs("docs/containers.md")
    compile(program, "program.py", "exec")


def test_every_program_is_tested():
    # The guide on containers needs a container runtime.
    files = [ROOT / "README.md", *(file for file in (ROOT / "docs").glob("*.md") if file.name != "containers.md")]
    assert sum(len(programs(file)) for file in files) == 13
