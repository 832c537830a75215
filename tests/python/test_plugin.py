"""The fixtures of the pytest plugin in a test suite of its own."""

import os
import subprocess
import sys

import pytest

SUITE = '''
import asyncio
import datetime
import os

import freezegun
import pytest
import volcredis

INSTANCE = "redis-cn0212gzmh2xs"


@pytest.mark.parametrize("number", range(6))
def test_each_test_has_a_new_emulator(volcredis_client, number):
    volcredis_client.restart_db_instance(instance_id=INSTANCE)
    assert volcredis_client.describe_db_instance_detail(instance_id=INSTANCE).status == "Restarting"


@pytest.mark.parametrize("number", range(6))
def test_a_client_for_asyncio(volcredis_async_client, volcredis_emulator, number):
    async def story():
        async with volcredis_async_client as client:
            await client.restart_db_instance(instance_id=INSTANCE)
            volcredis_emulator.advance_clock(600)
            return await client.describe_db_instance_detail(instance_id=INSTANCE)

    assert asyncio.run(story()).status == "Running"


def test_a_module_shares_an_emulator(volcredis_emulator_module, volcredis_emulator_session):
    assert volcredis_emulator_module.url != volcredis_emulator_session.url
    volcredis_emulator_module.client().restart_db_instance(instance_id=INSTANCE)
    volcredis_emulator_module.reset()
    assert len(volcredis_emulator_module.calls()) == 0


@pytest.mark.parametrize("day", [1, 28])
@pytest.mark.parametrize("fixture", ["volcredis_emulator", "volcredis_emulator_session"])
def test_a_frozen_clock_of_python(request, fixture, day):
    """The signature has the time of the system, which only Python's own clock does not show."""
    emulator = request.getfixturevalue(fixture)
    with freezegun.freeze_time(datetime.datetime(2020, 2, day)):
        assert emulator.client().describe_regions(timeout=20).http_status == 200

        async def story():
            async with emulator.async_client() as client:
                return await client.describe_regions(timeout=20)

        assert asyncio.run(story()).http_status == 200


def test_no_proxy_is_used(volcredis_client, volcredis_emulator):
    assert os.environ["HTTP_PROXY"] and volcredis_client.options["proxy"] is None
    assert volcredis_client.describe_regions().http_status == 200
'''

# A suite that uses no fixture of the plugin.
UNRELATED = """
import sys

def test_the_native_module_is_not_imported():
    assert "pytest_volcredis" in sys.modules
    assert not any(name.split(".")[0] == "volcredis" for name in sys.modules)
"""


@pytest.fixture
def suite(tmp_path):
    """Runs a suite in a process of its own, with a proxy that accepts no connection. Returns the output."""
    refusing = "http://127.0.0.1:9"
    proxies = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"), refusing)
    environment = {**os.environ, **proxies, "PYTHONPATH": os.pathsep.join(sys.path)}

    def run(program, *arguments):
        (tmp_path / "test_suite.py").write_text(program)
        command = [sys.executable, "-m", "pytest", "--quiet", "-p", "no:cacheprovider", *arguments, str(tmp_path)]
        ended = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300)
        assert ended.returncode == 0, ended.stdout + ended.stderr
        return ended.stdout

    return run


@pytest.mark.parametrize("arguments", [(), ("-n", "2"), ("-n", "2", "--dist", "loadfile")], ids=" ".join)
def test_a_suite(suite, arguments):
    assert "18 passed" in suite(SUITE, *arguments)


def test_the_plugin_imports_the_native_module_only_for_its_fixtures(suite):
    assert "1 passed" in suite(UNRELATED)
