"""After `fork`, a child that makes its own client works, whatever its parent was doing."""

import asyncio
import os
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
            answers = await asyncio.gather(*(client.describe_regions() for _ in range(5)))
            assert [answer.http_status for answer in answers] == [200] * 5

    asyncio.run(main())


def in_a_child(work):
    """Does the work in a child; the outcome is how the child ends."""
    with warnings.catch_warnings():
        # Python warns of forks while there are threads, which is what these tests are about.
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
    # The clients of the parent are in use: the child inherits their sockets, and none of their threads.
    with volcredis.Client("cn-beijing", **options(service)) as client:

        async def main():
            async with volcredis.AsyncClient("cn-beijing", **options(service)) as on_a_loop:
                await on_a_loop.describe_regions()
                assert in_a_child(lambda: work(service)) == 0
                assert (await on_a_loop.describe_regions()).http_status == 200

        client.describe_regions()
        asyncio.run(main())
        assert client.describe_regions().http_status == 200


def test_a_child_of_a_child_makes_its_own_client(service):
    def child():
        call(service)
        assert in_a_child(lambda: call(service)) == 0
        assert in_a_child(lambda: call_on_a_loop(service)) == 0

    assert in_a_child(child) == 0


@pytest.mark.parametrize("work", [call, call_on_a_loop])
def test_the_parent_may_be_in_the_midst_of_calls(service, work):
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


def test_the_client_of_the_parent_tells_the_child(service):
    with volcredis.Client("cn-beijing", **options(service)) as client:
        client.describe_regions()

        def child():
            with pytest.raises(volcredis.ConfigurationError, match="make one in each process"):
                client.describe_regions()

        assert in_a_child(child) == 0
