"""What `import volcredis` costs."""

import importlib.util
import json
import os
import statistics
import subprocess
import sys

import pytest

PROBE = """
import json, time

def resident():
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * 4096

before, start = resident(), time.process_time()
import volcredis
print(json.dumps({
    "milliseconds": (time.process_time() - start) * 1000,
    "mebibytes": (resident() - before) / 2**20,
}))
"""


def test_an_import_costs_next_to_nothing(tmp_path):
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-X", "importtime", "-c", PROBE]

    def probe():
        result = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
        return json.loads(result.stdout), result.stderr

    probe()  # The first one also compiles, and brings the files into memory.
    runs = [probe() for _ in range(20)]
    costs = {
        name: statistics.median(run[name] for run, _ in runs) for name in ("milliseconds", "mebibytes")
    }
    print(costs)
    print("\n".join(line for line in runs[-1][1].splitlines() if "volcredis" in line))
    # The goals are 10 ms of CPU and 8 MiB; when either doubles, this fails.
    assert costs["milliseconds"] < 20, runs[-1][1]
    assert costs["mebibytes"] < 16


def test_heavy_modules_are_not_imported():
    program = "import sys; sys.path[:0] = sys.argv[1:]; import volcredis; print(*sys.modules)"
    # Without `site`, which imports what editable installations and other packages ask it to.
    command = [sys.executable, "-S", "-c", program, *sys.path]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    modules = set(result.stdout.split())
    assert "volcredis._volcredis" in modules
    assert not modules & {"asyncio", "dataclasses", "datetime", "inspect", "socket", "ssl", "typing"}


def test_a_subinterpreter_is_refused():
    # As the module is called from Python 3.13 on, and before.
    name = next((name for name in ("_interpreters", "_xxsubinterpreters") if importlib.util.find_spec(name)), None)
    if name is None:
        pytest.skip("the interpreter has no subinterpreters")
    program = f"""
import sys
sys.path[:0] = {sys.path!r}
import {name} as interpreters

imported = '''
import sys
sys.path[:0] = {sys.path!r}
try:
    import volcredis
except ImportError as error:
    assert "does not support subinterpreters" in str(error), error
else:
    raise AssertionError("it was imported")
'''
other = interpreters.create()
assert not interpreters.run_string(other, imported)
interpreters.destroy(other)
# What was refused there is no less good here.
import volcredis
other = interpreters.create()
assert not interpreters.run_string(other, imported)
assert volcredis.models.DescribeRegionsRequest().to_dict() == {{}}
"""
    subprocess.run([sys.executable, "-c", program], check=True)
