"""The emulator of the service, for tests."""

from __future__ import annotations

from volcredis import _volcredis
from volcredis._async_client import AsyncClient
from volcredis._client import Client

# Not from `typing`, which takes long to import.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from typing import Any


class Emulator(_volcredis.Emulator):
    """A running emulator, started by `volcredis.emulator`. It stops when it is closed, or after a `with` block."""

    __slots__ = ()
    __module__ = "volcredis"

    def client(self, region: str = "cn-beijing", **options: Any) -> Client:
        """Returns a client of the emulator. The options are those of `Client`."""
        return Client(region, **self._options(options))

    def async_client(self, region: str = "cn-beijing", **options: Any) -> AsyncClient:
        """Returns an asyncio client of the emulator. The options are those of `AsyncClient`."""
        return AsyncClient(region, **self._options(options))

    def _options(self, options: dict[str, Any]) -> dict[str, Any]:
        keys = {"access_key": self.access_key, "secret_key": self.secret_key}
        return {"endpoint": self.url, **keys, **options}


def emulator(
    *,
    access_key: str | None = None,
    secret_key: str | None = None,
    seed: int = 0,
    start_time: datetime.datetime | None = None,
    speed: float = 1.0,
    rate_limit: int | None = None,
    paused: bool = False,
    empty: bool = False,
    strict: bool = False,
) -> Emulator:
    """Starts an emulator of the service in this process, on a free port of 127.0.0.1.

        with volcredis.emulator() as emulator:
            instances = emulator.client().describe_db_instances(page_number=1, page_size=10)

    It verifies signatures and keeps state. It starts with a few instances, among them `redis-cn0212gzmh2xs` in
    `cn-beijing`. With pytest, the fixture `volcredis_emulator` provides an emulator for each test.

    Args:
        access_key: The access key that it accepts; a fixed one by default.
        secret_key: The secret key of the access key.
        seed: The seed of generated identifiers. The same calls with the same seed have the same responses.
        start_time: The initial time of its clock, with a time zone; the system time by default.
        speed: The speed of its clock, as a multiple of real time.
        rate_limit: The limit of calls per second of one action; no limit by default.
        paused: Start with a paused clock, which moves only when it is advanced.
        empty: Start without instances.
        strict: Reject unknown parameters, and match the names of parameters exactly.
    """
    return Emulator(
        access_key=access_key,
        secret_key=secret_key,
        seed=seed,
        start_time=start_time,
        speed=speed,
        rate_limit=rate_limit,
        paused=paused,
        empty=empty,
        strict=strict,
    )
