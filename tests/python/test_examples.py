"""The programs in `examples`."""

import pathlib
import runpy
import shutil
import subprocess
import sys

import pytest

EXAMPLES = pathlib.Path(__file__).parents[2] / "examples"
OUTPUT = {
    "pages": "redis-cn0212gzmh2xs is Running",
    "wait": "redis-cn0212gzmh2xs is Running",
    "custom_credentials": "regions",
    "allow_lists": "office: changed and bound\nbatch: created\noffice: unchanged\nbatch: unchanged\n",
    "cross_region_backup": "cn-beijing,redis-cn-beijing,cn-shanghai,enabled,\r\ncn-guangzhou,",
    "cross_region_backup_threads": "cn-beijing,redis-cn-beijing,cn-shanghai,enabled,\r\ncn-guangzhou,",
    "nightly_backup": " is Available",
    "scaling": "RestartDBInstance: InstanceStatusNotMatch; waiting",
    "unknown_outcome": "the parameter group was created",
}


@pytest.mark.parametrize("name", OUTPUT)
def test_the_program_runs(name, capsys, monkeypatch):
    monkeypatch.setattr(sys, "argv", [f"{name}.py"])
    runpy.run_path(str(EXAMPLES / f"{name}.py"), run_name="__main__")
    assert OUTPUT[name] in capsys.readouterr().out


def test_pools_of_processes():
    command = [sys.executable, str(EXAMPLES / "worker_pools.py")]
    result = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    lines = result.stdout.splitlines()
    assert lines == ["fork redis-cn0212gzmh2xs is Running"] * 4 + ["spawn redis-cn0212gzmh2xs is Running"] * 4


def test_the_example_of_a_test_passes():
    command = [sys.executable, "-m", "pytest", "--quiet", "-p", "no:cacheprovider", str(EXAMPLES / "emulator_test.py")]
    result = subprocess.run(command, cwd=EXAMPLES, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout
    assert "2 passed" in result.stdout


def test_a_real_redis(capsys):
    if not (shutil.which("redis-server") or shutil.which("valkey-server")):
        pytest.skip("no redis-server and no valkey-server in PATH")
    runpy.run_path(str(EXAMPLES / "real_redis.py"), run_name="__main__")
    assert capsys.readouterr().out.splitlines() == [
        "copied the backup to cn-shanghai",
        "restored 10000 keys",
        "lost none of the acknowledged writes",
        "found the slow command and the big key",
    ]


def test_every_example_is_tested():
    others = {"emulator_test", "real_redis", "web_service", "worker_pools"}
    assert {path.stem for path in EXAMPLES.glob("*.py")} == {*OUTPUT, *others}
