"""The client for asyncio."""

from volcredis import _volcredis
from volcredis._methods import Methods


class AsyncClient(Methods, _volcredis.AsyncClient):
    """A client for asyncio, with the same methods as `Client`, to be awaited.

    Any number of tasks can share it. To cancel a task cancels its call; the service may have got the request.
    """

    __slots__ = ()
    __module__ = "volcredis"

    async def _send(self, action, /, **fields):
        return await super()._send(action, **fields)

    async def send(self, request):
        """Makes a call with a request object, such as `volcredis.models.DescribeRegionsRequest()`."""
        return await super().send(request)

    async def call(self, action, parameters=None, *, version=None, allow_unknown=False):
        """Makes a call with parameters in wire names.

        An action or a parameter newer than the library is called with `version`, or with `allow_unknown`.
        """
        return await super().call(
            action, parameters, version=version, allow_unknown=allow_unknown
        )

    async def close(self):
        """Closes the connections, once no other client shares them.

        Calls under way fail, others are refused.
        """
        self._close()

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_exception):
        await self.close()
