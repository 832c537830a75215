"""`python -m volcredis`."""

import os
import pathlib
import signal
import subprocess
import sys
import sysconfig

import pytest

COMMAND = """#!{python}
import os, signal, sys
print(*sys.argv[1:], flush=True)
if "killed" in sys.argv:
    os.kill(os.getpid(), signal.SIGKILL)
sys.exit(3)
"""


@pytest.fixture
def run(tmp_path):
    """Runs `python -m volcredis` with a folder as `PATH`."""
    if pathlib.Path(sysconfig.get_path("scripts"), "volcredis").exists():
        pytest.skip("the environment has a command of its own")
    # Without the commands that the user has installed.
    environment = {**os.environ, "PATH": str(tmp_path), "PYTHONUSERBASE": str(tmp_path / "user")}

    def run(*arguments):
        command = [sys.executable, "-m", "volcredis", *arguments]
        return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60)

    return run


def install(folder):
    """Creates an executable file that stands in for the command."""
    folder.mkdir(parents=True, exist_ok=True)
    command = folder / "volcredis"
    command.write_text(COMMAND.format(python=sys.executable))
    command.chmod(0o755)


def test_a_missing_command_is_named_with_its_package(run):
    ended = run("describe-regions")
    assert (ended.returncode, ended.stdout) == (127, "")
    assert ended.stderr == "the command `volcredis` is not installed; install the package `volcredis-cli`\n"


@pytest.mark.parametrize("folder", ["", "user/bin"])
def test_the_command_takes_the_place_of_the_process(run, tmp_path, folder):
    install(tmp_path / folder)
    ended = run("describe-regions", "--region", "cn beijing")
    assert (ended.returncode, ended.stdout, ended.stderr) == (3, "describe-regions --region cn beijing\n", "")
    assert run("killed").returncode == -signal.SIGKILL
