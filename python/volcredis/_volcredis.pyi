"""The native module of the package."""

import datetime
from collections.abc import Awaitable, Callable
from types import GenericAlias, TracebackType
from typing import Any, Generic, Literal, TypeAlias, TypeVar, final

from typing_extensions import Self, dataclass_transform, disjoint_base

_ItemT = TypeVar("_ItemT")
_ResponseT = TypeVar("_ResponseT", bound=Response)
_Seconds: TypeAlias = float | datetime.timedelta
_Retry: TypeAlias = Literal["standard", "none"]

__all__ = [
    "AsyncClient",
    "AsyncItemIterator",
    "AsyncPageIterator",
    "Client",
    "Credentials",
    "Emulator",
    "ItemIterator",
    "Model",
    "PageIterator",
    "Request",
    "Response",
    "SignedRequest",
    "WaitProgress",
    "__version__",
    "model_class",
    "model_names",
]

__version__: str

def model_class(name: str) -> type[Model]:
    """Returns the class of that name in `volcredis.models`. It is created when it is first used."""

def model_names() -> list[str]:
    """Returns the names of all classes in `volcredis.models`."""

@final
class Credentials:
    """An access key with its secret key and, for temporary credentials, a session token and the time of expiry."""

    def __new__(
        cls,
        access_key: str,
        secret_key: str,
        session_token: str | None = None,
        expires_at: datetime.datetime | None = None,
    ) -> Self: ...
    @property
    def access_key(self) -> str:
        """The access key ID, which is not secret."""

@dataclass_transform(frozen_default=True, kw_only_default=True)
@disjoint_base
class Model:
    """A structure of a request or a response. It is immutable.

    An attribute with a time has a twin with the suffix `_raw`, the string that was sent or received.
    """

    @classmethod
    def from_dict(cls, fields: dict[str, Any]) -> Self:
        """Creates a model from a dictionary with wire names, as `to_dict` returns it."""

    def to_dict(self) -> dict[str, Any]:
        """Returns the fields that are present, by their wire names: plain data for JSON."""

    @property
    def unknown_fields(self) -> dict[str, Any]:
        """The fields that the library does not know, by their wire names."""

    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: Any) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@disjoint_base
class Response(Model):
    """The result of an action, and the metadata of its call."""

    @property
    def request_id(self) -> str | None:
        """The ID of the request in the logs of the service."""

    @property
    def http_status(self) -> int:
        """The HTTP status; 0 for a response that was not received."""

    @property
    def attempts(self) -> int:
        """The number of times the request was sent; 0 for a response that was not received."""

class Request(Model, Generic[_ResponseT]):
    """The parameters of an action; `send` of a client sends them."""

    def __class_getitem__(cls, key: Any) -> GenericAlias: ...
    @property
    def action(self) -> str:
        """The wire name of the action."""

@final
class SignedRequest:
    """A signed request, to be sent with `POST`."""

    @property
    def url(self) -> str:
        """The URL. From `presign`, it contains the signature and the session token."""

    @property
    def headers(self) -> dict[str, str]:
        """The headers. From `sign`, they contain the signature and the session token."""

    @property
    def body(self) -> bytes:
        """The body."""

@final
class WaitProgress:
    """The progress of a wait, the argument of `on_progress`."""

    @property
    def state(self) -> str | None:
        """The latest state; `None` if the resource does not exist."""

    @property
    def polls(self) -> int:
        """The number of polls."""

    @property
    def elapsed(self) -> float:
        """The time since the start of the wait, in seconds."""

    @property
    def subject(self) -> str:
        """The resource, such as ``instance `redis-cn0212gzmh2xs` ``."""

    @property
    def request_id(self) -> str | None:
        """The ID of the request of the poll."""

@final
class ItemIterator(Generic[_ItemT, _ResponseT]):
    """The items of a list over all its pages, which the methods of `client.paginate` return.

    No item occurs twice, even if the list changes meanwhile. The iterator ends after the first error.
    """

    def __class_getitem__(cls, key: Any) -> GenericAlias: ...
    def __iter__(self) -> Self: ...
    def __next__(self) -> _ItemT: ...
    def pages(self) -> PageIterator[_ResponseT]:
        """Returns an iterator over the pages from the beginning, each a whole response.

        An item that moves to a later page meanwhile occurs on both.
        """

@final
class PageIterator(Generic[_ResponseT]):
    """The pages of a list, which `ItemIterator.pages` returns."""

    def __class_getitem__(cls, key: Any) -> GenericAlias: ...
    def __iter__(self) -> Self: ...
    def __next__(self) -> _ResponseT: ...

@final
class AsyncItemIterator(Generic[_ItemT, _ResponseT]):
    """The items of a list over all its pages, which the methods of `client.paginate` return.

    No item occurs twice, even if the list changes meanwhile. The iterator ends after the first error, and when the
    request for an item is cancelled.
    """

    def __class_getitem__(cls, key: Any) -> GenericAlias: ...
    def __aiter__(self) -> Self: ...
    def __anext__(self) -> Awaitable[_ItemT]: ...
    def pages(self) -> AsyncPageIterator[_ResponseT]:
        """Returns an iterator over the pages from the beginning, each a whole response.

        An item that moves to a later page meanwhile occurs on both.
        """

@final
class AsyncPageIterator(Generic[_ResponseT]):
    """The pages of a list, which `AsyncItemIterator.pages` returns."""

    def __class_getitem__(cls, key: Any) -> GenericAlias: ...
    def __aiter__(self) -> Self: ...
    def __anext__(self) -> Awaitable[_ResponseT]: ...

@disjoint_base
class Client:
    """The native base class of `volcredis.Client`."""

    def __new__(
        cls,
        region: str | None = None,
        *,
        profile: str | None = None,
        credentials: Credentials | Callable[[], Credentials | Awaitable[Credentials]] | None = None,
        access_key: str | None = None,
        secret_key: str | None = None,
        session_token: str | None = None,
        endpoint: str | None = None,
        dual_stack: bool = False,
        central_endpoint: bool = False,
        allow_plain_http: bool = False,
        service: str | None = None,
        user_agent: str | None = None,
        timeout: _Seconds | None = None,
        attempt_timeout: _Seconds | None = None,
        connect_timeout: _Seconds | None = None,
        retry: _Retry | None = None,
        max_attempts: int | None = None,
        proxy: str | None = None,
        ca_certificates: str | bytes | None = None,
        max_response_bytes: int | None = None,
        max_concurrent_requests: int | None = None,
        rate_limit: float | None = ...,
    ) -> Self:
        """Creates a client.

        Args:
            region: The region, such as `cn-beijing`. By default `VOLCENGINE_REGION` of the environment, else the region
                of the profile.
            profile: The profile of `~/.volcengine/config.json`, the configuration of the official command line. By
                default `VOLCENGINE_PROFILE` of the environment, else the `current` profile of the file, else `default`.
                It provides the region and the endpoint unless code or the environment sets them. A profile that is
                named here must exist, and also provides the credentials unless code sets them.
            credentials: Credentials, or a function or coroutine function that returns them. It is called before the
                first request, and again before the credentials expire or when the service rejects them. Without
                `credentials` and `access_key`, the first of these sources that is configured is used:
                `VOLCENGINE_ACCESS_KEY`, `VOLCENGINE_SECRET_KEY` and `VOLCENGINE_SESSION_TOKEN` of the environment; an
                OpenID Connect token (`VOLCENGINE_OIDC_ROLE_TRN`, `VOLCENGINE_OIDC_TOKEN_FILE`); the configuration of
                the official command line; the role of the instance that the program runs on. A configured source that
                fails is an error.
            access_key: The access key ID. It requires `secret_key`, and replaces `credentials`.
            secret_key: The secret access key.
            session_token: The session token of a temporary access key. An empty one is ignored.
            endpoint: The URL to send requests to, such as `http://127.0.0.1:8080`. By default `VOLCREDIS_ENDPOINT` of
                the environment, else the endpoint of the profile, else the host of the region.
            dual_stack: Use the host of the region that has IPv4 and IPv6 addresses.
            central_endpoint: Use the central host, which serves every region.
            allow_plain_http: Allow an `http` endpoint on another machine.
            service: The service in the credential scope; `redis` by default.
            user_agent: The name and version of the program, added to the start of `User-Agent`.
            timeout: The timeout of a call with all its attempts and waits; 60 s by default.
            attempt_timeout: The timeout of one attempt; 30 s by default.
            connect_timeout: The timeout of a connection attempt; 10 s by default.
            retry: The retry mode: `standard` by default, or `none`.
            max_attempts: The maximum number of times a request is sent; 4 by default.
            proxy: The proxy, such as `http://proxy.example:3128`. SOCKS proxies are not supported. By default the
                variables that curl uses: `https_proxy` or `HTTPS_PROXY` for https, `http_proxy` for http, then
                `all_proxy` or `ALL_PROXY`, with the exceptions of `no_proxy` or `NO_PROXY`. An endpoint on this machine
                never uses a proxy of the environment.
            ca_certificates: Certificate authorities to trust in addition to those of the system, in PEM format.
            max_response_bytes: The maximum size of a response body; 32 MiB by default.
            max_concurrent_requests: The limit of concurrent requests; 250 by default. Calls beyond it wait.
            rate_limit: The limit of requests per second and action. Calls beyond it wait in the order of their start.
                By default, calls of an action are limited once the service throttles it, to the rate that the service
                accepts. `None` disables this: a throttled call is retried on its own.
        """

    @property
    def region(self) -> str:
        """The region of the client."""

    def send(self, request: Request[_ResponseT]) -> _ResponseT:
        """Sends a request object, such as `volcredis.models.DescribeRegionsRequest()`."""

    def call(
        self,
        action: str,
        parameters: dict[str, Any] | None = None,
        *,
        version: str | None = None,
        allow_unknown: bool = False,
    ) -> Response:
        """Sends a request by its wire names.

        An action that is newer than the library needs `version`, a parameter that is newer `allow_unknown`.
        """

    def sign(
        self,
        action: str,
        parameters: dict[str, Any] | None = None,
        *,
        version: str | None = None,
        allow_unknown: bool = False,
    ) -> SignedRequest:
        """Signs a request without sending it."""

    def presign(
        self,
        action: str,
        parameters: dict[str, Any] | None = None,
        *,
        version: str | None = None,
        allow_unknown: bool = False,
    ) -> SignedRequest:
        """Returns a request with the signature in its URL, without sending it.

        A program without credentials can send it with `POST` within some minutes. The signature does not cover the
        body, so the holder of the URL can send another body.
        """

    def _send(self, action: str, /, **fields: Any) -> Any: ...
    def _wait(self, target: str, id: str, detail: str | None = None, /, **options: Any) -> Any: ...
    def with_options(
        self,
        *,
        timeout: _Seconds | None = None,
        attempt_timeout: _Seconds | None = None,
        retry: _Retry | None = None,
        max_attempts: int | None = None,
        skip_validation: bool = False,
    ) -> Self:
        """Returns a client with other options that shares the connections and the credentials."""

    def close(self) -> None:
        """Closes the client, and its connections unless another client shares them.

        Calls in flight are cancelled, later ones fail.
        """

    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None = None,
        value: BaseException | None = None,
        traceback: TracebackType | None = None,
        /,
    ) -> None: ...

@disjoint_base
class AsyncClient:
    """The native base class of `volcredis.AsyncClient`."""

    def __new__(
        cls,
        region: str | None = None,
        *,
        profile: str | None = None,
        credentials: Credentials | Callable[[], Credentials | Awaitable[Credentials]] | None = None,
        access_key: str | None = None,
        secret_key: str | None = None,
        session_token: str | None = None,
        endpoint: str | None = None,
        dual_stack: bool = False,
        central_endpoint: bool = False,
        allow_plain_http: bool = False,
        service: str | None = None,
        user_agent: str | None = None,
        timeout: _Seconds | None = None,
        attempt_timeout: _Seconds | None = None,
        connect_timeout: _Seconds | None = None,
        retry: _Retry | None = None,
        max_attempts: int | None = None,
        proxy: str | None = None,
        ca_certificates: str | bytes | None = None,
        max_response_bytes: int | None = None,
        max_concurrent_requests: int | None = None,
        rate_limit: float | None = ...,
    ) -> Self:
        """Creates a client. The options are those of `Client`."""

    @property
    def region(self) -> str:
        """The region of the client."""

    def send(self, request: Request[_ResponseT]) -> Awaitable[_ResponseT]: ...
    def call(
        self,
        action: str,
        parameters: dict[str, Any] | None = None,
        *,
        version: str | None = None,
        allow_unknown: bool = False,
    ) -> Awaitable[Response]: ...
    def sign(
        self,
        action: str,
        parameters: dict[str, Any] | None = None,
        *,
        version: str | None = None,
        allow_unknown: bool = False,
    ) -> Awaitable[SignedRequest]: ...
    def presign(
        self,
        action: str,
        parameters: dict[str, Any] | None = None,
        *,
        version: str | None = None,
        allow_unknown: bool = False,
    ) -> Awaitable[SignedRequest]: ...
    def _send(self, action: str, /, **fields: Any) -> Awaitable[Any]: ...
    def _close(self) -> None: ...
    def _wait(self, target: str, id: str, detail: str | None = None, /, **options: Any) -> Awaitable[Any]: ...
    def with_options(
        self,
        *,
        timeout: _Seconds | None = None,
        attempt_timeout: _Seconds | None = None,
        retry: _Retry | None = None,
        max_attempts: int | None = None,
        skip_validation: bool = False,
    ) -> Self:
        """Returns a client with other options that shares the connections and the credentials."""

@disjoint_base
class Emulator:
    """The base of `volcredis.Emulator`."""

    def __new__(
        cls,
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
    ) -> Self: ...
    @property
    def url(self) -> str:
        """The URL, to use as the `endpoint` of a client."""

    @property
    def access_key(self) -> str:
        """The access key that it accepts."""

    @property
    def secret_key(self) -> str:
        """The secret key of the access key."""

    def advance_clock(self, seconds: float) -> None:
        """Advances its clock. Asynchronous work that is due by then is finished before the next call."""

    def pause_clock(self) -> None:
        """Pauses its clock."""

    def resume_clock(self) -> None:
        """Resumes its clock from the time it was paused at."""

    def close(self) -> None:
        """Stops it."""

    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None = None,
        value: BaseException | None = None,
        traceback: TracebackType | None = None,
        /,
    ) -> None: ...
