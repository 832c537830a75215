"""Attempts, token and outcome of a cancelled write, for each way to cancel it and each point of the call."""

import asyncio
import logging
import os
import signal
import socket
import threading

import pytest
import volcredis

pytestmark = pytest.mark.filterwarnings("error")

TOKEN = "token-1"


class Silent:
    """A server that reads only the first byte of each connection."""

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self.listener.getsockname()[1]}"
        self.arrived = threading.Semaphore(0)
        self.connections = []
        self.thread = threading.Thread(target=self.serve)
        self.thread.start()

    def serve(self):
        while True:
            connection, _ = self.listener.accept()
            self.connections.append(connection)
            if not connection.recv(1):
                return
            self.arrived.release()

    def close(self):
        socket.create_connection(self.listener.getsockname()).close()
        self.thread.join()
        for connection in self.connections:
            connection.close()
        self.listener.close()


class Point:
    """A point of a call: options that stop it there, and the expected error of a call that is cancelled there."""

    def __init__(self, arrived, attempts, outcome_unknown, padding=0, **options):
        self.arrived = arrived
        self.known = (attempts, outcome_unknown, TOKEN)
        self.parameters = {"InstanceId": "redis-1", "ClientToken": TOKEN, "Padding": "x" * padding}
        self.options = {"access_key": "AK", "secret_key": "SK", "timeout": 600, "attempt_timeout": 600, **options}

    def call(self, client):
        return client.call("CreateBackup", self.parameters, allow_unknown=True)

    def check(self, error):
        assert type(error) is volcredis.CancelledError
        assert (error.attempts, error.outcome_unknown, error.client_token) == self.known

    def check_log(self, caplog):
        """Checks the warning for an unknown outcome that the exception cannot report."""
        attempts, outcome_unknown, token = self.known
        warnings = [record.message for record in caplog.records if record.levelno >= logging.WARNING]
        assert len(warnings) == outcome_unknown, warnings
        for warning in warnings:
            for part in ("outcome is unknown", "action=CreateBackup", f"attempts={attempts}", f"token={token}"):
                assert part in warning


@pytest.fixture(params=["before", "connecting", "sending", "sent"])
def point(request, service):
    if request.param == "before":
        arrived, released = threading.Semaphore(0), threading.Event()

        def credentials():
            arrived.release()
            released.wait()
            raise LookupError

        keys = {"access_key": None, "secret_key": None, "credentials": credentials}
        yield Point(arrived, 0, False, endpoint=service.url, **keys)
        assert service.requests == []
        released.set()
    elif request.param == "sent":
        service.gate.clear()
        yield Point(service.arrived, 1, True, endpoint=service.url)
        assert len(service.requests) == 1
    else:
        server = Silent()
        if request.param == "connecting":
            yield Point(server.arrived, 1, False, endpoint=f"https://{server.address}")
        else:
            yield Point(server.arrived, 1, True, endpoint=f"http://{server.address}", padding=30 << 20)
        server.close()


def test_closing_a_client_in_another_thread(point):
    ended = []

    def call():
        with pytest.raises(volcredis.VolcredisError) as raised:
            point.call(client)
        ended.append(raised.value)

    with volcredis.Client("cn-beijing", **point.options) as client:
        thread = threading.Thread(target=call)
        thread.start()
        point.arrived.acquire()
    thread.join()
    point.check(*ended)


def test_ctrl_c(point, caplog):
    def press():
        point.arrived.acquire()
        os.kill(os.getpid(), signal.SIGINT)

    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    thread = threading.Thread(target=press)
    thread.start()
    try:
        with volcredis.Client("cn-beijing", **point.options) as client, pytest.raises(KeyboardInterrupt):
            point.call(client)
    finally:
        signal.signal(signal.SIGINT, before)
        thread.join()
    point.check_log(caplog)


def on_a_loop(point, story):
    """Runs a coroutine function with a task that has reached the point."""

    async def main():
        async with volcredis.AsyncClient("cn-beijing", **point.options) as client:
            task = asyncio.create_task(point.call(client))
            waiting = threading.Thread(target=point.arrived.acquire)
            waiting.start()
            while waiting.is_alive():
                await asyncio.sleep(0.01)
            await story(client, task)

    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(main())
    finally:
        # Without waiting for the executor, in which a credentials function may be blocked.
        loop.close()


def test_cancelling_a_task(point, caplog):
    async def story(_client, task):
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    on_a_loop(point, story)
    point.check_log(caplog)


def test_closing_a_client_of_a_loop(point, caplog):
    async def story(client, task):
        await client.close()
        with pytest.raises(volcredis.VolcredisError) as raised:
            await task
        point.check(raised.value)

    on_a_loop(point, story)
    assert not caplog.records


def test_a_client_that_is_dropped_with_its_loop(point, caplog):
    def gone():
        client = volcredis.AsyncClient("cn-beijing", **point.options)
        loop = asyncio.new_event_loop()

        async def main():
            task = asyncio.ensure_future(point.call(client))
            waiting = threading.Thread(target=point.arrived.acquire)
            waiting.start()
            while waiting.is_alive():
                await asyncio.sleep(0.01)
            return task

        task = loop.run_until_complete(main())
        task.cancel()
        loop.run_until_complete(asyncio.wait([task]))
        loop.close()

    gone()
    point.check_log(caplog)


@pytest.mark.parametrize("count", [400])
def test_cancelled_calls_free_their_slots_of_the_rate_limiter(service, interact, count):
    """A later call would wait for longer than its timeout, which includes the wait."""

    async def story(client):
        await client.describe_regions()
        tasks = [asyncio.create_task(client.describe_regions()) for _ in range(count)]
        await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        # The client cancels calls asynchronously. Calls of another action give it time.
        for _ in range(3):
            await client.describe_zones(region_id="cn-beijing")
        assert (await client.with_options(timeout=10).describe_regions()).http_status == 200

    interact(story, rate_limit=10)
