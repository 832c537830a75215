"""The service on this machine, for tests."""

import datetime
from typing import Any

from volcredis import _volcredis
from volcredis._async_client import AsyncClient
from volcredis._client import Client

class Emulator(_volcredis.Emulator):
    """A running emulator; made by `volcredis.emulator`. It stops when it is closed, or left as a context manager."""

    def client(self, region: str = "cn-beijing", **options: Any) -> Client:
        """A client of the emulator, with further options as `Client` takes them."""
        ...

    def async_client(self, region: str = "cn-beijing", **options: Any) -> AsyncClient:
        """A client of the emulator for asyncio, with further options as `AsyncClient` takes them."""
        ...

def emulator(
    *,
    access_key: str | None = None,
    secret_key: str | None = None,
    seed: int = 0,
    start_time: datetime.datetime | None = None,
    speed: float = 1.0,
    rate_limit: int | None = None,
    held: bool = False,
    empty: bool = False,
) -> Emulator:
    """Starts the whole service on this machine, in this process, on a free port of 127.0.0.1.

        with volcredis.emulator() as emulator:
            instances = emulator.client().describe_db_instances(page_number=1, page_size=10)

    It checks every signature, keeps what calls change, and starts with a few instances, `redis-cn0212gzmh2xs` in
    `cn-beijing` among them. Under pytest, the fixture `volcredis_emulator` gives one for each test.

    Args:
        access_key: The access key that it knows; one of its own by default.
        secret_key: The secret that belongs to the access key.
        seed: What identifiers are made from: the same calls with the same seed get the same answers.
        start_time: What its clock shows at the start, with a time zone; the real time by default.
        speed: How many times faster than the real time its clock runs.
        rate_limit: How many calls a second of one action it takes; no limit by default.
        held: Hold the clock: it moves only when it is stepped.
        empty: Start with no instance at all.
    """
    ...
