"""The programs in the README and the guides."""

import contextlib
import json
import os
import pathlib
import re
import subprocess
import sys

import pytest
import volcredis
from celery.contrib.testing.worker import start_worker
from celery.signals import worker_process_init
from volcredis import otel

ROOT = pathlib.Path(__file__).parents[2]
INSTANCE = "redis-cn0212gzmh2xs"
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
        if "celery" in program or "handler" in program:
            continue
        exec(compile(program, "program.py", "exec"), {})
        outputs.append(capsys.readouterr().out)
    first, options, errors, telemetry, models = outputs
    assert telemetry == ""
    assert first.startswith("cn-shanghai ")
    assert options == "True 30.0 6\n"
    assert errors.startswith("CreateBackup ") and errors.endswith(" 1 False\n")
    assert models == "redis-cn0212gzmh2xs redis-cn0212gzmh2xs\n"


@contextlib.contextmanager
def celery_worker(program):
    """Runs the tasks of a program in this process. Yields the names in the program."""
    names = {"__name__": "tasks"}
    exec(compile(program, "program.py", "exec"), names)
    names["app"].conf.update(broker_url="memory://", result_backend="cache+memory://")
    try:
        with start_worker(names["app"], pool="solo", perform_ping_check=False, shutdown_timeout=60):
            yield names
    finally:
        worker_process_init.disconnect(names["create_client"])


def test_the_task_of_celery(named_emulator):
    (program,) = (program for program in programs("docs/python.md") if "celery" in program)
    with celery_worker(program) as names:
        backup = names["back_up"].delay(INSTANCE).get(timeout=60)
        with pytest.raises(volcredis.NotFoundError):
            names["back_up"].delay("redis-cn0000000000").get(timeout=60)
    backups = named_emulator.client().describe_backups(instance_id=INSTANCE, page_size=10).backups
    assert backup in [item.backup_point_id for item in backups]


def test_the_handler_of_a_function(named_emulator):
    (program,) = (program for program in programs("docs/python.md") if "handler" in program)
    names = {}
    exec(compile(program, "program.py", "exec"), names)
    found = names["handler"]({"instance_id": INSTANCE}, None)
    assert (found["statusCode"], found["body"]["instance_id"]) == (200, INSTANCE)
    json.dumps(found)
    assert names["handler"]({"instance_id": "redis-cn0000000000"}, None) == {"statusCode": 404}


def test_rate_limits(run, capsys, named_emulator):
    shared, threads, tasks, parts = programs("docs/rate-limits.md")
    # Limited in the process, since there is no Redis.
    run(shared)
    names = {"__name__": "fleet"}
    exec(compile(threads, "program.py", "exec"), names)
    assert len(names["enable_backups"]([INSTANCE] * 3, "redis://127.0.0.1:9")) == 3
    with celery_worker(tasks.replace("10.0.0.5:6379", "127.0.0.1:9")) as names:
        names["enable_backups"].delay(INSTANCE).get(timeout=60)
    policies = named_emulator.client().describe_cross_region_backup_policy(instance_id=INSTANCE)
    assert policies.cross_backup_region == "cn-shanghai"
    exec(compile(parts, "program.py", "exec"), {})
    assert capsys.readouterr().out == "5.0 True\n"


def test_the_guide_on_containers_is_python():
    (program,) = programs("docs/containers.md")
    compile(program, "program.py", "exec")


def test_every_program_is_tested():
    # The guide on containers needs a container runtime.
    files = [ROOT / "README.md", *(file for file in (ROOT / "docs").glob("*.md") if file.name != "containers.md")]
    assert sum(len(programs(file)) for file in files) == 18
