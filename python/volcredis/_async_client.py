"""The client for asyncio."""

from volcredis import _volcredis
from volcredis._methods import Methods


class AsyncClient(Methods, _volcredis.AsyncClient):
    """A client for asyncio, with the same methods and options as `Client`, to be awaited.

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

    async def sign(self, action, parameters=None, *, version=None, allow_unknown=False):
        """The request that a call would send first, signed, without sending it."""
        return await super().sign(
            action, parameters, version=version, allow_unknown=allow_unknown
        )

    async def presign(self, action, parameters=None, *, version=None, allow_unknown=False):
        """The request with the signature in its URL, without sending it.

        It is for whoever has no credentials, to be sent with `POST` within some minutes. The signature does not cover
        the body: who has the URL can send another one.
        """
        return await super().presign(
            action, parameters, version=version, allow_unknown=allow_unknown
        )

    @property
    def paginate(self):
        """Lists over all their pages: a method for each action that lists in pages."""
        from volcredis._paginate import AsyncPaginate

        return AsyncPaginate(self)

    @property
    def wait(self):
        """Waits until something at the service has come to a state."""
        from volcredis._wait import AsyncWaits

        return AsyncWaits(self)

    async def close(self):
        """Closes the connections, once no other client shares them.

        Calls under way fail, others are refused.
        """
        self._close()

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_exception):
        await self.close()
