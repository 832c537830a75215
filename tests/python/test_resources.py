"""The memory and the open files of many calls.

`VOLCREDIS_TEST_CALLS` says how many calls; `cargo xtask test --soak` makes 100,000.
"""

import asyncio
import gc
import json
import os
import subprocess
import sys

import pytest
import volcredis

CALLS = int(os.environ.get("VOLCREDIS_TEST_CALLS", "2000"))
# The number of calls that fill allocators and caches first.
WARM_UP = 5000


def resident():
    """Returns the memory of the process, in KiB."""
    gc.collect()
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024


@pytest.fixture
def check_memory():
    """Checks that calls need no more memory than earlier ones.

    An allocator may take more once; what is left behind grows every time.
    """

    def check(run, calls=CALLS):
        run(min(calls, WARM_UP))
        growths = []
        while not growths or (growths[-1] >= 1024 and len(growths) < 3):
            before = resident()
            run(calls)
            growths.append(resident() - before)
        print(f"{calls} calls: {growths} KiB more")
        assert growths[-1] < 1024

    return check


@pytest.fixture
def emulator():
    # It does not hold the GIL, so that calls are fast.
    with volcredis.emulator() as emulator:
        yield emulator


def test_calls_leave_nothing_behind(emulator, check_memory):
    with emulator.client() as client:

        def run(calls):
            for _ in range(calls):
                assert client.describe_regions().regions[0].region_id

        check_memory(run)


def test_errors_leave_nothing_behind(emulator, check_memory):
    with emulator.client() as client:

        def run(calls):
            for _ in range(calls):
                with pytest.raises(volcredis.ValidationError):
                    client.call("CreateBackup", {"InstanceID": "x"})

        check_memory(run)


def test_awaited_calls_leave_nothing_behind(emulator, check_memory):
    async def story(calls):
        async with emulator.async_client() as client:

            async def some():
                for _ in range(calls // 8):
                    assert (await client.describe_regions()).regions[0].region_id

            await asyncio.gather(*(some() for _ in range(8)))

    check_memory(lambda calls: asyncio.run(story(calls)))


def test_cancelled_calls_leave_nothing_behind(emulator, check_memory):
    async def story(calls):
        async with emulator.async_client() as client:
            for _ in range(calls // 20):
                tasks = [asyncio.create_task(client.describe_regions()) for _ in range(20)]
                await tasks[0]
                for task in tasks[1:]:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)

    check_memory(lambda calls: asyncio.run(story(calls)), CALLS // 5)


def test_lists_leave_nothing_behind(emulator, check_memory):
    with emulator.client() as client:

        def run(calls):
            # Three instances, one on each page. The last list is not consumed.
            for _ in range(calls // 4):
                assert len(list(client.paginate.describe_db_instances(page_size=1))) == 3
                next(client.paginate.describe_db_instances(page_size=1, prefetch=True))

        check_memory(run, CALLS // 5)


def test_lists_from_asyncio_leave_nothing_behind(emulator, check_memory):
    async def story(calls):
        async with emulator.async_client() as client:
            for _ in range(calls // 4):
                items = client.paginate.describe_db_instances(page_size=1, prefetch=True)
                assert len([item async for item in items]) == 3
                await anext(client.paginate.describe_db_instances(page_size=1, prefetch=True))

    check_memory(lambda calls: asyncio.run(story(calls)), CALLS // 5)


def test_clients_leave_nothing_behind(emulator):
    def run(calls):
        for _ in range(calls // 100):
            with emulator.client() as client:
                client.describe_regions()

    run(CALLS)
    files = len(os.listdir("/proc/self/fd"))
    run(CALLS)
    assert len(os.listdir("/proc/self/fd")) <= files + 2


# Makes a call, and prints the number of items, if the response is accepted, and the peak of the memory that it takes.
MEASURED = """
import json, sys
import volcredis

def memory(name):
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) << 10 for line in status if line.startswith(name))

client = volcredis.Client("cn-beijing", endpoint=sys.argv[1], access_key="AK", secret_key="SK", retry="none")
client.describe_regions()
with open("/proc/self/clear_refs", "w") as peak:
    peak.write("5")
before, response = memory("VmRSS"), None
try:
    response = client.call(sys.argv[2], {}, version=sys.argv[3] or None)
except volcredis.InvalidResponseError as error:
    assert "memory" in str(error), error
items = response and (getattr(response, "instances", None) or response.unknown_fields.get("Instances"))
print(json.dumps([items and len(items), memory("VmHWM") - before]))
"""
INSTANCE_DETAILS = (
    '{"InstanceId":"redis-cnlf0000000000001","InstanceName":"session-cache","RegionId":"cn-beijing","NodeNumber":2,'
    '"Status":"Running","EngineVersion":"6.0","VpcId":"vpc-rs5811nceqyov0x58x4vk3","Tags":[{"Key":"a","Value":"b"}]}'
)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
@pytest.mark.parametrize("action", ["DescribeDBInstances", "DescribeOthers"])
@pytest.mark.parametrize(
    ("item", "is_accepted"),
    [
        ("{}", False),
        ('{"A":123456}', False),
        ('{"InstanceId":1}', False),
        ('{"Tags":[{}],"A":1}', False),
        ('["a","b","c","d"]', None),
        ("123456", None),
        (INSTANCE_DETAILS, True),
    ],
)
def test_the_memory_of_a_response_is_bounded(service, action, item, is_accepted):
    size = 4 << 20
    count = size // (len(item) + 1)
    whole = '{"ResponseMetadata":{"RequestId":"1"},"Result":{"Instances":[' + ",".join([item] * count) + "]}}"
    bodies = {"DescribeRegions": b'{"ResponseMetadata":{"RequestId":"1"},"Result":{}}', action: whole.encode()}
    service.respond = lambda action, *_: (200, bodies[action])
    version = "2020-12-07" if action == "DescribeOthers" else ""
    command = [sys.executable, "-c", MEASURED, service.url, action, version]
    process = subprocess.run(command, capture_output=True, text=True, check=True)
    items, peak = json.loads(process.stdout)
    print(f"{items} of {count} items: {peak / size:.1f} times the size")
    assert peak <= 10 * size
    assert items in (None, count)
    if is_accepted is not None:
        assert (items is not None) == is_accepted
