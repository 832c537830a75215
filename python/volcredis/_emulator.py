"""The emulator of the service, for tests."""

from volcredis import _volcredis
from volcredis._async_client import AsyncClient
from volcredis._client import Client


class Emulator(_volcredis.Emulator):
    """A running emulator, started by `volcredis.emulator`. It stops when it is closed, or at the end of a `with` block."""

    __slots__ = ()
    __module__ = "volcredis"

    def client(self, region="cn-beijing", **options):
        """Returns a client of the emulator. The options are those of `Client`."""
        return Client(region, **self._options(options))

    def async_client(self, region="cn-beijing", **options):
        """Returns an asyncio client of the emulator. The options are those of `AsyncClient`."""
        return AsyncClient(region, **self._options(options))

    def _options(self, options):
        keys = {"access_key": self.access_key, "secret_key": self.secret_key}
        return {"endpoint": self.url, **keys, **options}


def emulator(**options):
    """Starts an emulator of the service in this process, on a free port of 127.0.0.1.

        with volcredis.emulator() as emulator:
            instances = emulator.client().describe_db_instances(page_number=1, page_size=10)

    It verifies signatures and keeps state. It starts with a few instances, among them `redis-cn0212gzmh2xs` in
    `cn-beijing`. With pytest, the fixture `volcredis_emulator` provides an emulator for each test.
    """
    return Emulator(**options)
