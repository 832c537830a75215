"""The service on this machine, for tests."""

from volcredis import _volcredis
from volcredis._async_client import AsyncClient
from volcredis._client import Client


class Emulator(_volcredis.Emulator):
    """A running emulator; made by `volcredis.emulator`. It stops when it is closed, or left as a context manager."""

    __slots__ = ()
    __module__ = "volcredis"

    def client(self, region="cn-beijing", **options):
        """A client of the emulator, with further options as `Client` takes them."""
        return Client(region, **self._options(options))

    def async_client(self, region="cn-beijing", **options):
        """A client of the emulator for asyncio, with further options as `AsyncClient` takes them."""
        return AsyncClient(region, **self._options(options))

    def _options(self, options):
        keys = {"access_key": self.access_key, "secret_key": self.secret_key}
        return {"endpoint": self.url, **keys, **options}


def emulator(**options):
    """Starts the whole service on this machine, in this process, on a free port of 127.0.0.1.

        with volcredis.emulator() as emulator:
            instances = emulator.client().describe_db_instances(page_number=1, page_size=10)

    It checks every signature, keeps what calls change, and starts with a few instances, `redis-cn0212gzmh2xs` in
    `cn-beijing` among them. Under pytest, the fixture `volcredis_emulator` gives one for each test.
    """
    return Emulator(**options)
