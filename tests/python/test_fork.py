"""After a fork, a client of the child works, whatever the parent does."""

import asyncio
import os
import subprocess
import sys
import threading
import traceback
import warnings

import pytest
import volcredis

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")


def options(service):
    return {"endpoint": service.url, "access_key": "AK", "secret_key": "SK", "timeout": 20}


def call(service):
    with volcredis.Client("cn-beijing", **options(service)) as client:
        assert client.describe_regions().http_status == 200


def call_on_a_loop(service):
    async def main():
        async with volcredis.AsyncClient("cn-beijing", **options(service)) as client:
            responses = await asyncio.gather(*(client.describe_regions() for _ in range(5)))
            assert [response.http_status for response in responses] == [200] * 5

    asyncio.run(main())


def in_a_child(work):
    """Runs a function in a child. Returns the exit status of the child."""
    with warnings.catch_warnings():
        # Python warns of forks with threads, which these tests need.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        code = 1
        try:
            work()
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.parametrize("work", [call, call_on_a_loop])
def test_a_child_makes_its_own_client(service, work):
    # The child inherits the sockets of the clients of its parent, but not their threads.
    with volcredis.Client("cn-beijing", **options(service)) as client:

        async def main():
            async with volcredis.AsyncClient("cn-beijing", **options(service)) as on_a_loop:
                await on_a_loop.describe_regions()
                assert in_a_child(lambda: work(service)) == 0
                assert (await on_a_loop.describe_regions()).http_status == 200

        client.describe_regions()
        asyncio.run(main())
        assert client.describe_regions().http_status == 200


def test_a_child_shares_the_rate_limiter_over_its_own_connection(service, redis):
    limited = {**options(service), "rate_limit": 0.01, "rate_limiter": volcredis.SharedRateLimiter(redis)}

    def limited_call(client):
        with pytest.raises(volcredis.TimeoutError) as raised:
            client.describe_regions()
        assert raised.value.kind == "rate_limit"

    def child():
        with volcredis.Client("cn-beijing", **limited) as client:
            limited_call(client)

    with volcredis.Client("cn-beijing", **limited) as client:
        client.describe_regions()
        assert in_a_child(child) == 0
        limited_call(client)


def test_a_child_of_a_child_makes_its_own_client(service):
    def child():
        call(service)
        assert in_a_child(lambda: call(service)) == 0
        assert in_a_child(lambda: call_on_a_loop(service)) == 0

    assert in_a_child(child) == 0


@pytest.mark.parametrize("work", [call, call_on_a_loop])
def test_a_fork_during_calls(service, work):
    with volcredis.Client("cn-beijing", **options(service)) as client:
        over = threading.Event()

        def busy():
            while not over.is_set():
                client.describe_regions()

        threads = [threading.Thread(target=busy) for _ in range(2)]
        for thread in threads:
            thread.start()
        try:
            for _ in range(5):
                assert in_a_child(lambda: work(service)) == 0
        finally:
            over.set()
            for thread in threads:
                thread.join()


def test_the_client_of_the_parent_fails_in_the_child(service):
    with volcredis.Client("cn-beijing", **options(service)) as client:
        client.describe_regions()

        def child():
            with pytest.raises(volcredis.ConfigurationError, match="create a new client in each process"):
                client.describe_regions()

        assert in_a_child(child) == 0


# A program with a child that uses the clients of its parent while calls are in flight.
PROGRAM = """
import asyncio, multiprocessing, os, sys, threading
import volcredis

options = {"endpoint": sys.argv[1], "access_key": "AK", "secret_key": "SK", "timeout": 60}
client = volcredis.Client("cn-beijing", **options)
sibling = client.with_options(timeout=30)
items = client.paginate.describe_db_instances(page_size=1, prefetch=True)
next(items)
over = threading.Event()

def busy():
    while not over.is_set():
        assert client.describe_regions().http_status == 200

def refused(error):
    assert isinstance(error, volcredis.ConfigurationError), error
    assert "create a new client in each process" in str(error), error

def use(call):
    try:
        call()
    except volcredis.VolcredisError as error:
        refused(error)
    else:
        raise AssertionError("the client of the parent was used")

def exits(on_a_loop):
    pass

def frees(on_a_loop):
    global client, sibling, items
    on_a_loop._close()
    client.close()
    del client, sibling, items, on_a_loop

def uses(on_a_loop):
    use(client.describe_regions)
    use(sibling.describe_regions)
    use(lambda: next(items))
    use(lambda: client.sign("DescribeRegions"))
    use(lambda: client.wait.instance_running("redis-1"))
    use(lambda: client.with_options(timeout=3))
    coroutine = on_a_loop.describe_regions()
    use(lambda: coroutine.send(None))
    with volcredis.Client("cn-beijing", **options) as own:
        assert own.describe_regions().http_status == 200

child = globals()[sys.argv[2]]

def os_fork(on_a_loop):
    process = os.fork()
    if process == 0:
        # The test checks the output.
        child(on_a_loop)
        sys.stdout.flush()
        os._exit(7)
    return lambda: os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])

def os_fork_that_exits(on_a_loop):
    # The child exits normally, and destroys the objects of its parent.
    process = os.fork()
    if process == 0:
        child(on_a_loop)
        sys.exit(7)
    return lambda: os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])

def run_child(on_a_loop):
    child(on_a_loop)
    sys.exit(7)

def multiprocessing_fork(on_a_loop):
    process = multiprocessing.get_context("fork").Process(target=run_child, args=(on_a_loop,))
    process.start()

    def wait():
        process.join()
        return process.exitcode

    return wait

fork = globals()[sys.argv[3]]

async def main():
    async with volcredis.AsyncClient("cn-beijing", **options) as on_a_loop:
        await on_a_loop.describe_regions()
        threads = [threading.Thread(target=busy) for _ in range(3)]
        for thread in threads:
            thread.start()
        for _ in range(3):
            calls = [asyncio.ensure_future(on_a_loop.describe_regions()) for _ in range(20)]
            await calls[0]
            wait = fork(on_a_loop)
            assert await asyncio.to_thread(wait) == 7
            for call in calls:
                assert (await call).http_status == 200
        over.set()
        for thread in threads:
            thread.join()

if sys.argv[3] == "os_fork_that_exits":
    # The loop of the parent is running. A child that closes it would affect shared resources.
    on_a_loop = volcredis.AsyncClient("cn-beijing", **options)
    asyncio.run(on_a_loop.describe_regions())
    threads = [threading.Thread(target=busy, daemon=True) for _ in range(3)]
    for thread in threads:
        thread.start()
    for _ in range(3):
        assert fork(on_a_loop)() == 7
    over.set()
    for thread in threads:
        thread.join()
    assert asyncio.run(on_a_loop.describe_regions()).http_status == 200
else:
    asyncio.run(main())
assert len(list(items)) == 2
print("ok")
"""


@pytest.mark.parametrize("fork", ["os_fork", "os_fork_that_exits", "multiprocessing_fork"])
@pytest.mark.parametrize("child", ["exits", "frees", "uses"])
def test_a_child_does_not_affect_the_clients_of_its_parent(service, child, fork):
    def page(body):
        instances = [{"InstanceId": f"redis-{number}"} for number in range(3)]
        return {"Instances": instances[body["PageNumber"] - 1 :][:1], "TotalInstancesNum": 3}

    service.results["DescribeDBInstances"] = page
    command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", PROGRAM, service.url, child, fork]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")
