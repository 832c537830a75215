"""What many calls leave behind, in memory and in open files."""

import asyncio
import gc
import os

import pytest

import volcredis

CALLS = int(os.environ.get("VOLCREDIS_TEST_CALLS", "2000"))


def resident():
    """The memory that the process holds, in KiB."""
    gc.collect()
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024


@pytest.fixture
def quiet_service(service):
    """A service that does not remember what it was asked, which would grow."""
    service.requests = type("Forgetful", (), {"append": lambda *_: None})()
    service.results["DescribeRegions"] = {"Regions": [{"RegionId": f"cn-{n}"} for n in range(20)]}
    return service


def growth(run):
    """How much memory twice as many calls need more than the first ones, in KiB."""
    run(CALLS // 2)
    before = resident()
    run(CALLS)
    return resident() - before


def test_calls_leave_nothing_behind(quiet_service):
    with volcredis.Client(
        "cn-beijing", endpoint=quiet_service.url, access_key="AK", secret_key="SK"
    ) as client:

        def run(calls):
            for _ in range(calls):
                assert client.describe_regions().regions[0].region_id == "cn-0"

        assert growth(run) < 1024


def test_errors_leave_nothing_behind(quiet_service):
    with volcredis.Client(
        "cn-beijing", endpoint=quiet_service.url, access_key="AK", secret_key="SK"
    ) as client:

        def run(calls):
            for _ in range(calls):
                with pytest.raises(volcredis.ValidationError):
                    client.call("CreateBackup", {"InstanceID": "x"})

        assert growth(run) < 1024


def test_awaited_and_cancelled_calls_leave_nothing_behind(quiet_service):
    async def story(calls):
        for _ in range(calls // 20):
            tasks = [asyncio.create_task(client.describe_regions()) for _ in range(20)]
            await tasks[0]
            for task in tasks[1::2]:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    client = volcredis.AsyncClient(
        "cn-beijing", endpoint=quiet_service.url, access_key="AK", secret_key="SK"
    )
    assert growth(lambda calls: asyncio.run(story(calls))) < 2048


def test_clients_leave_nothing_behind(quiet_service):
    def run(calls):
        for _ in range(calls // 100):
            with volcredis.Client(
                "cn-beijing", endpoint=quiet_service.url, access_key="AK", secret_key="SK"
            ) as client:
                client.describe_regions()

    run(CALLS)
    files = len(os.listdir("/proc/self/fd"))
    run(CALLS)
    assert len(os.listdir("/proc/self/fd")) <= files + 2
