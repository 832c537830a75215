"""The client for asyncio."""

import asyncio
import contextvars
import importlib.util
import os
import time

import pytest
import volcredis
from service import closed
from volcredis import models


def test_the_same_methods_and_responses(service, interact):
    service.results["DescribeRegions"] = {"Regions": [{"RegionId": "cn-beijing"}]}

    async def story(client):
        by_method = await client.describe_regions()
        assert isinstance(by_method, models.DescribeRegionsResponse)
        assert by_method.request_id == "20261124-1"
        assert by_method == await client.call("DescribeRegions")
        assert by_method == await client.send(models.DescribeRegionsRequest())
        assert by_method == await client.with_options(timeout=5).describe_regions()

    interact(story)


def test_the_same_errors(service, interact):
    service.error = (404, "InstanceNotExist", "no")

    async def story(client):
        with pytest.raises(volcredis.NotFoundError) as raised:
            await client.create_backup(instance_id="redis-1")
        assert raised.value.request_id == "20261124-1"
        with pytest.raises(volcredis.ValidationError):
            await client.call("CreateBackup", {})
        with pytest.raises(TypeError):
            await client.create_backup(instance_id=object())

    interact(story)


def test_500_calls_at_once_half_of_them_cancelled(service, interact):
    service.gate.clear()

    async def story(client):
        tasks = [asyncio.create_task(client.create_backup(instance_id=f"redis-{number}")) for number in range(500)]
        await asyncio.to_thread(lambda: [service.arrived.acquire(timeout=20) for _ in tasks])
        for task in tasks[::2]:
            task.cancel()
        # A cancelled call closes its connection.
        await closed(service, 250)
        service.gate.set()
        responses = await asyncio.gather(*tasks, return_exceptions=True)
        assert all(isinstance(response, asyncio.CancelledError) for response in responses[::2])
        assert all(isinstance(response, models.CreateBackupResponse) for response in responses[1::2])

    interact(story, max_concurrent_requests=500)
    asyncio.run(closed(service, 0))
    assert len({body["InstanceId"] for _, body, _ in service.requests}) == 500


def test_calls_beyond_the_concurrency_limit_wait(service, interact):
    service.gate.clear()

    async def story(client):
        first = asyncio.create_task(client.describe_regions())
        assert await asyncio.to_thread(service.arrived.acquire, timeout=20)
        with pytest.raises(volcredis.TimeoutError, match="limit: 1 concurrent requests") as raised:
            await client.with_options(timeout=0.05).describe_regions()
        assert (raised.value.kind, raised.value.attempts) == ("concurrency_limit", 0)
        service.gate.set()
        await first
        await client.describe_regions()

    interact(story, max_concurrent_requests=1)
    assert len(service.requests) == 2


def test_closing_cancels_calls_in_flight(service, interact):
    service.gate.clear()

    async def story(client):
        call = asyncio.create_task(client.create_backup(instance_id="redis-1"))
        await asyncio.to_thread(service.arrived.acquire)
        await client.close()
        with pytest.raises(volcredis.VolcredisError, match="cancelled") as raised:
            await call
        assert (raised.value.attempts, raised.value.outcome_unknown) == (1, True)
        with pytest.raises(volcredis.ConfigurationError, match="closed"):
            await client.describe_regions()

    interact(story)


def test_a_client_that_is_never_closed(service):
    async def main():
        client = volcredis.AsyncClient("cn-beijing", endpoint=service.url, access_key="AK", secret_key="SK")
        await client.describe_regions()

    asyncio.run(main())
    asyncio.run(closed(service, 0))


def test_a_client_serves_several_loops(service):
    client = volcredis.AsyncClient("cn-beijing", endpoint=service.url, access_key="AK", secret_key="SK")
    for _ in range(3):
        assert asyncio.run(client.describe_regions()).http_status == 200
    with pytest.raises(RuntimeError, match="event loop"):
        client.describe_regions().send(None)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
def test_a_forked_client_fails(service):
    client = volcredis.AsyncClient("cn-beijing", endpoint=service.url, access_key="AK", secret_key="SK")
    asyncio.run(client.describe_regions())
    child = os.fork()
    if child == 0:
        try:
            asyncio.run(client.describe_regions())
        except volcredis.ConfigurationError:
            os._exit(0)
        finally:
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_closing_a_derived_client_does_not_cancel_other_calls(service, interact):
    service.gate.clear()

    async def story(client):
        sibling = client.with_options(timeout=20)
        kept = asyncio.create_task(client.describe_regions())
        ended = asyncio.create_task(sibling.describe_regions())
        await asyncio.to_thread(lambda: [service.arrived.acquire() for _ in range(2)])
        await sibling.close()
        with pytest.raises(volcredis.VolcredisError, match="cancelled"):
            await ended
        service.gate.set()
        assert (await kept).http_status == 200
        assert (await client.describe_regions()).http_status == 200

    interact(story)


# The functions that run event loops.
RUNNERS = [asyncio.run]
if importlib.util.find_spec("uvloop") is not None:
    import uvloop

    RUNNERS.append(uvloop.run)


def open_files():
    return len(os.listdir("/proc/self/fd"))


def come_down_to(files):
    """Waits until the process has at most that many open files."""
    deadline = time.monotonic() + 10
    while open_files() > files:
        assert time.monotonic() < deadline, f"{open_files()} files are open, not {files}"
        time.sleep(0.01)


@pytest.mark.skipif(not os.path.exists("/proc/self/fd"), reason="the system does not show open files")
@pytest.mark.parametrize("run", RUNNERS)
def test_a_closed_loop_leaves_no_open_file(service, run):
    client = volcredis.AsyncClient("cn-beijing", endpoint=service.url, access_key="AK", secret_key="SK")
    run(client.describe_regions())
    before = open_files()
    for _ in range(5):
        run(client.describe_regions())
    come_down_to(before)


@pytest.mark.skipif(not os.path.exists("/proc/self/fd"), reason="the system does not show open files")
@pytest.mark.parametrize("run", RUNNERS)
@pytest.mark.parametrize("is_closed", [True, False])
def test_a_dropped_client_leaves_no_open_file(service, run, is_closed):
    async def use():
        client = volcredis.AsyncClient("cn-beijing", endpoint=service.url, access_key="AK", secret_key="SK")
        await client.describe_regions()
        if is_closed:
            await client.close()

    async def main():
        before = open_files()
        for _ in range(5):
            await use()
        await asyncio.to_thread(come_down_to, before)

    run(main())


def test_a_loop_that_never_runs_again(service):
    service.gate.clear()
    client = volcredis.AsyncClient("cn-beijing", endpoint=service.url, access_key="AK", secret_key="SK")
    loop = asyncio.new_event_loop()
    call = loop.create_task(client.describe_regions())
    loop.run_until_complete(asyncio.to_thread(service.arrived.acquire))
    service.gate.set()
    assert asyncio.run(client.describe_regions()).http_status == 200
    # The responses are delivered when the loop continues.
    assert loop.run_until_complete(call).http_status == 200
    loop.close()


def test_results_come_in_the_context_of_their_own_call(service, interact):
    who = contextvars.ContextVar("who")

    async def story(client):
        async def call(name):
            who.set(name)
            await client.describe_regions()
            return who.get()

        names = [f"task {number}" for number in range(5)]
        assert await asyncio.gather(*map(call, names)) == names

    interact(story)
