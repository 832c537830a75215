"""The import of the package. The benchmark `start` measures its time and memory."""

import importlib.util
import subprocess
import sys

import pytest


def imported_modules():
    """Returns the modules that a new interpreter has after `import volcredis`, except those that it starts with."""
    program = "import os, sys; sys.path[:0] = sys.argv[1:]; before = {*sys.modules}; import volcredis; "
    program += "print(*({*sys.modules} - before))"
    # Without `site`, which imports modules for editable installations and other packages.
    command = [sys.executable, "-S", "-c", program, *sys.path]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return set(result.stdout.split())


def test_few_modules_are_imported():
    modules = imported_modules()
    assert {name for name in modules if name.startswith("volcredis")} == {
        "volcredis",
        "volcredis._async_client",
        "volcredis._client",
        "volcredis._emulator",
        "volcredis._errors",
        "volcredis._volcredis",
        "volcredis.generated",
        "volcredis.generated.methods",
        "volcredis.models",
    }
    assert {name for name in modules if not name.startswith("volcredis")} <= {"__future__", "atexit", "builtins"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_the_import_takes_little_memory():
    program = """
import resource, sys
sys.path[:0] = sys.argv[1:]
def resident():
    with open("/proc/self/statm") as numbers:
        return int(numbers.read().split()[1]) * resource.getpagesize()
before = resident()
import volcredis
print(resident() - before)
"""
    command = [sys.executable, "-S", "-c", program, *sys.path]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    # A release takes less than 4 MiB; the tests run without its optimization at link time.
    assert 1 << 16 < int(result.stdout) < 5 << 20


def test_an_import_in_a_subinterpreter_fails():
    # The names of the module since Python 3.13, and before.
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
# The failed import does not affect this interpreter.
import volcredis
other = interpreters.create()
assert not interpreters.run_string(other, imported)
assert volcredis.models.DescribeRegionsRequest().to_dict() == {{}}
"""
    subprocess.run([sys.executable, "-c", program], check=True)
