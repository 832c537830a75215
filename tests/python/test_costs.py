"""Upper bounds on the system calls of a call. The counts depend on neither time nor load."""

import shutil
import subprocess
import sys

import pytest
import volcredis

# The numbers of calls whose costs are subtracted, so that what is done once does not count.
FEW, MANY = 50, 250

PROGRAM = """
import logging, sys, threading
import volcredis

url, access_key, secret_key, calls, on_main_thread = sys.argv[1:]
client = volcredis.Client("cn-beijing", endpoint=url, access_key=access_key, secret_key=secret_key)

def run():
    for _ in range(int(calls)):
        {call}

if on_main_thread == "True":
    run()
else:
    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="no strace in PATH")
@pytest.mark.parametrize("on_main_thread", [True, False])
@pytest.mark.parametrize(
    ("call", "limit"),
    [
        # The call of Rust, a check of the process, and whether SIGPIPE is ignored.
        ("client.describe_regions()", 11.5),
        # No event loop: only the process is checked.
        ('client.sign("DescribeRegions")', 3.5),
    ],
)
def test_a_call_needs_few_system_calls(tmp_path, call, limit, on_main_thread):
    def count(emulator, calls):
        summary = tmp_path / "summary"
        strace = ["strace", "--follow-forks", "--summary-only", "--summary-columns=calls,name", "--output", summary]
        program = [sys.executable, "-c", f"import sys; sys.path[:0] = {sys.path!r}\n" + PROGRAM.format(call=call)]
        arguments = [emulator.url, emulator.access_key, emulator.secret_key, str(calls), str(on_main_thread)]
        subprocess.run([*strace, *program, *arguments], check=True)
        (total,) = (line.split()[0] for line in summary.read_text().splitlines() if line.endswith("total"))
        return int(total)

    with volcredis.emulator() as emulator:
        each = (count(emulator, MANY) - count(emulator, FEW)) / (MANY - FEW)
    print(f"{each:.2f} system calls")
    assert each <= limit
