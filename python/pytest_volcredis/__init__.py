"""The pytest plugin of volcredis: emulators of the service, and clients of them.

Each emulator is in the process of the tests, on a free port, so that workers of pytest-xdist share none. The plugin is
a package of its own so that pytest runs without its fixtures do not import the native module.
"""

from __future__ import annotations

import pytest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from volcredis import AsyncClient, Client, Emulator


def _start() -> Emulator:
    import volcredis

    return volcredis.emulator(paused=True)


@pytest.fixture
def volcredis_emulator() -> Iterator[Emulator]:
    """A new emulator for each test. Its clock moves only when it is advanced.

    def test_it(volcredis_emulator):
        client = volcredis_emulator.client()
    """
    with _start() as emulator:
        yield emulator


@pytest.fixture(scope="module")
def volcredis_emulator_module() -> Iterator[Emulator]:
    """A new emulator for each module. Its `reset` removes what a test has left."""
    with _start() as emulator:
        yield emulator


@pytest.fixture(scope="session")
def volcredis_emulator_session() -> Iterator[Emulator]:
    """An emulator for all tests of a process. Its `reset` removes what a test has left."""
    with _start() as emulator:
        yield emulator


@pytest.fixture
def volcredis_client(volcredis_emulator: Emulator) -> Iterator[Client]:
    """A client of `volcredis_emulator`, for `cn-beijing`."""
    with volcredis_emulator.client() as client:
        yield client


@pytest.fixture
def volcredis_async_client(volcredis_emulator: Emulator) -> AsyncClient:
    """An asyncio client of `volcredis_emulator`, for `cn-beijing`, for tests with any asyncio plugin."""
    return volcredis_emulator.async_client()
