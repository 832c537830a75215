"""The client for asyncio."""

from __future__ import annotations

from volcredis import _volcredis
from volcredis._client import ClientOptions
from volcredis.generated.methods import AsyncMethods

# Not from `typing`, which takes long to import.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any, TypeVar

    from typing_extensions import Self, Unpack

    from volcredis._volcredis import _CallOptions
    from volcredis._wait import AsyncWaits
    from volcredis.generated.paginate import AsyncPaginate

    _ResponseT = TypeVar("_ResponseT", bound=_volcredis.Response)


async def _close_iterator(iterator: Any) -> None:
    iterator._close()


class AsyncClient(ClientOptions, AsyncMethods, _volcredis.AsyncClient):
    """A client for asyncio, with the methods and options of `Client`. Its methods are coroutines.

    Tasks can share it. Cancelling a task cancels its call, which the service may have received.
    """

    __module__ = "volcredis"

    async def _send(self, action: str, options: dict[str, Any], fields: dict[str, Any], /) -> Any:
        return await super()._send(action, options, fields)

    async def send(self, request: _volcredis.Request[_ResponseT], **options: Unpack[_CallOptions]) -> _ResponseT:
        """Sends a request object, such as `volcredis.models.DescribeRegionsRequest()`."""
        return await super().send(request, **options)

    async def call(
        self,
        action: str,
        parameters: dict[str, Any] | None = None,
        *,
        version: str | None = None,
        allow_unknown: bool = False,
        **options: Unpack[_CallOptions],
    ) -> _volcredis.Response:
        """Sends a request by its wire names.

        An action that is newer than the library needs `version`, a parameter that is newer `allow_unknown`.
        """
        return await super().call(action, parameters, version=version, allow_unknown=allow_unknown, **options)

    async def sign(
        self,
        action: str,
        parameters: dict[str, Any] | None = None,
        *,
        version: str | None = None,
        allow_unknown: bool = False,
    ) -> _volcredis.SignedRequest:
        """Signs a request without sending it."""
        return await super().sign(action, parameters, version=version, allow_unknown=allow_unknown)

    async def presign(
        self,
        action: str,
        parameters: dict[str, Any] | None = None,
        *,
        version: str | None = None,
        allow_unknown: bool = False,
    ) -> _volcredis.SignedRequest:
        """Returns a request with the signature in its URL, without sending it.

        A program without credentials can send it with `POST` within some minutes. The signature does not cover the
        body, so the holder of the URL can send another body. The service decides how long a signature is valid: the
        query has no parameter for it.
        """
        return await super().presign(action, parameters, version=version, allow_unknown=allow_unknown)

    @property
    def paginate(self) -> AsyncPaginate:
        """The paginated lists: a method for each action that lists page by page."""
        from volcredis.generated.paginate import AsyncPaginate

        return AsyncPaginate(self)

    @property
    def wait(self) -> AsyncWaits:
        """Methods that wait until a resource reaches a state."""
        from volcredis._wait import AsyncWaits

        return AsyncWaits(self)

    async def close(self) -> None:
        """Closes the client, and its connections unless another client shares them.

        Calls in flight are cancelled, later ones fail.
        """
        self._close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None = None,
        value: BaseException | None = None,
        traceback: TracebackType | None = None,
        /,
    ) -> None:
        await self.close()
