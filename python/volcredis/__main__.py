"""Runs the command `volcredis` of the package `volcredis-cli`: `python -m volcredis describe-db-instances`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig


def find_command() -> str | None:
    """Returns the path of the command: that of this environment, else that of the user, else one in `PATH`."""
    folders = [sysconfig.get_path("scripts"), sysconfig.get_path("scripts", sysconfig.get_preferred_scheme("user"))]
    found = (shutil.which("volcredis", path=folder) for folder in folders if folder)
    return next((command for command in found if command), None) or shutil.which("volcredis")


def main() -> int:
    """Runs the command with the arguments of the process, and returns its exit code."""
    command = find_command()
    if command is None:
        print("the command `volcredis` is not installed; install the package `volcredis-cli`", file=sys.stderr)
        return 127
    arguments = [command, *sys.argv[1:]]
    if sys.platform != "win32":
        # In place of this process, so that signals and the exit code are those of the command.
        os.execv(command, arguments)
    return subprocess.call(arguments)


if __name__ == "__main__":
    sys.exit(main())
