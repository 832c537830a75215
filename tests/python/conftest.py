"""Fixtures: a scripted service, clients of it, an emulator, and a Redis."""

import asyncio
import os
import shutil
import signal
import subprocess
import threading
import time

import pytest
import volcredis
from service import Service


@pytest.fixture
def service():
    """A service with scripted responses that records its requests."""
    with Service() as running:
        yield running


@pytest.fixture
def named_emulator(monkeypatch):
    """An emulator that the environment names."""
    with volcredis.emulator() as emulator:
        monkeypatch.setenv("VOLCREDIS_ENDPOINT", emulator.url)
        monkeypatch.setenv("VOLCENGINE_ACCESS_KEY", emulator.access_key)
        monkeypatch.setenv("VOLCENGINE_SECRET_KEY", emulator.secret_key)
        yield emulator


@pytest.fixture
def redis(tmp_path):
    """The URL of a Redis without data."""
    if shutil.which("redis-server") is None:
        pytest.skip("no redis-server in PATH")
    socket = tmp_path / "redis.sock"
    command = ["redis-server", "--port", "0", "--unixsocket", str(socket), "--save", "", "--dir", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        try:
            while not socket.exists():
                assert process.poll() is None
            yield f"redis+unix://{socket}"
        finally:
            process.terminate()


@pytest.fixture
def client(service):
    """A client of `service`."""
    with volcredis.Client("cn-beijing", endpoint=service.url, access_key="AK", secret_key="SK", retry="none") as client:
        yield client


@pytest.fixture
def ctrl_c(service):
    """Presses Ctrl-C after the service has received the requests of a function, and checks that the function ends.

    Ctrl-C raises KeyboardInterrupt also in a process that was started with SIGINT ignored.
    """

    def press_during(function, requests=1):
        pressed = 0.0

        def press():
            nonlocal pressed
            for _ in range(requests):
                service.arrived.acquire()
            pressed = time.perf_counter()
            os.kill(os.getpid(), signal.SIGINT)

        threading.Thread(target=press, daemon=True).start()
        with pytest.raises(KeyboardInterrupt):
            function()
        # Without the check for signals, the call would end with its timeout of 60 s.
        assert time.perf_counter() - pressed < 10

    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield press_during
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def interact(service):
    """Runs a coroutine function with an `AsyncClient` of `service`."""

    def run(story, **options):
        async def main():
            async with volcredis.AsyncClient(
                "cn-beijing", endpoint=service.url, access_key="AK", secret_key="SK", retry="none", **options
            ) as client:
                return await asyncio.wait_for(story(client), timeout=30)

        return asyncio.run(main())

    return run
