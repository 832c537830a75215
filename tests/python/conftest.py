"""Fixtures: a scripted service, clients of it, and an emulator."""

import asyncio
import os
import signal
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
