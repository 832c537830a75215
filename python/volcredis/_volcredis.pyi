"""The native half of the package."""

import datetime
from collections.abc import Awaitable, Callable
from types import GenericAlias, TracebackType
from typing import Any, Generic, Literal, TypeVar, final

from typing_extensions import Self, TypeAlias, disjoint_base

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
    """The class of that name in `volcredis.models`, made when it is first asked for."""
    ...

def model_names() -> list[str]:
    """The names of all classes in `volcredis.models`."""
    ...

@final
class Credentials:
    """An access key, its secret and, for temporary credentials, a session token and the time they expire at."""

    def __new__(
        cls,
        access_key: str,
        secret_key: str,
        session_token: str | None = None,
        expires_at: datetime.datetime | None = None,
    ) -> Self: ...
    @property
    def access_key(self) -> str:
        """The access key ID. It is not secret."""
        ...

@disjoint_base
class Model:
    """A structure of a request or a response. It does not change."""

    @classmethod
    def from_dict(cls, fields: dict[str, Any]) -> Self:
        """Makes a model from a dictionary with wire names, as `to_dict` gives it."""
        ...

    def to_dict(self) -> dict[str, Any]:
        """The fields that are given, and those that the library does not know, by their wire names."""
        ...

    @property
    def unknown_fields(self) -> dict[str, Any]:
        """The fields that the library does not know, by their wire names."""
        ...

    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: Any) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@disjoint_base
class Response(Model):
    """What an action gave back: the fields of its result, and what is known of the call."""

    @property
    def request_id(self) -> str | None:
        """The id that the service knows the call by."""
        ...

    @property
    def http_status(self) -> int:
        """The HTTP status; 0 for a response that was made by hand."""
        ...

    @property
    def attempts(self) -> int:
        """How often the request was sent; 0 for a response that was made by hand."""
        ...

class Request(Model, Generic[_ResponseT]):
    """What an action takes; `send` of a client sends it."""

    def __class_getitem__(cls, key: Any) -> GenericAlias: ...
    @property
    def action(self) -> str:
        """The wire name of the action."""
        ...

@final
class SignedRequest:
    """A signed request, to be looked at, or to be sent by other means with `POST`."""

    @property
    def url(self) -> str:
        """The URL; with `presign`, the signature and the session token are in it."""
        ...

    @property
    def headers(self) -> dict[str, str]:
        """The headers; with `sign`, the signature and the session token are among them."""
        ...

    @property
    def body(self) -> bytes:
        """The body."""
        ...

@final
class WaitProgress:
    """How a wait stands; what `on_progress` is called with."""

    @property
    def state(self) -> str | None:
        """The state that was seen last; `None` when there is no such thing."""
        ...

    @property
    def looks(self) -> int:
        """How often was looked."""
        ...

    @property
    def elapsed(self) -> float:
        """How many seconds the wait has lasted."""
        ...

@final
class ItemIterator(Generic[_ItemT, _ResponseT]):
    """The items of a list, over all its pages: what the methods of `client.paginate` give.

    No item comes twice, although the list may change meanwhile. It ends after the first error.
    """

    def __class_getitem__(cls, key: Any) -> GenericAlias: ...
    def __iter__(self) -> Self: ...
    def __next__(self) -> _ItemT: ...
    def pages(self) -> PageIterator[_ResponseT]:
        """Goes through the list from its beginning, a whole response each page, with its request id.

        An item that was moved to a later page meanwhile stands there again.
        """
        ...

@final
class PageIterator(Generic[_ResponseT]):
    """The pages of a list: what `ItemIterator.pages` gives."""

    def __class_getitem__(cls, key: Any) -> GenericAlias: ...
    def __iter__(self) -> Self: ...
    def __next__(self) -> _ResponseT: ...

@final
class AsyncItemIterator(Generic[_ItemT, _ResponseT]):
    """The items of a list, over all its pages: what the methods of `client.paginate` give.

    No item comes twice, although the list may change meanwhile. It ends after the first error, and when asking for an item
    is cancelled.
    """

    def __class_getitem__(cls, key: Any) -> GenericAlias: ...
    def __aiter__(self) -> Self: ...
    def __anext__(self) -> Awaitable[_ItemT]: ...
    def pages(self) -> AsyncPageIterator[_ResponseT]:
        """Goes through the list from its beginning, a whole response each page, with its request id.

        An item that was moved to a later page meanwhile stands there again.
        """
        ...

@final
class AsyncPageIterator(Generic[_ResponseT]):
    """The pages of a list: what `AsyncItemIterator.pages` gives."""

    def __class_getitem__(cls, key: Any) -> GenericAlias: ...
    def __aiter__(self) -> Self: ...
    def __anext__(self) -> Awaitable[_ResponseT]: ...

@disjoint_base
class Client:
    """What `volcredis.Client` is built on."""

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
        """Sets up a client for a region, such as `cn-beijing`.

        Args:
            region: The region that the client works in; without it `VOLCENGINE_REGION` of the environment, and
                else that of the profile.
            profile: The profile of `~/.volcengine/config.json`, the configuration of the official command
                line; without it `VOLCENGINE_PROFILE` of the environment, else the file's `current` one, else
                `default`. It gives the region and the endpoint where neither code nor the environment does. One
                that is named here must exist, and gives the credentials too, unless code gives some.
            credentials: Credentials, or a callable or coroutine function that gives them. It is asked
                when they are first needed, and again before they expire or when the service refuses them.
                Without it, and without `access_key`, they come from the first of these that is configured:
                `VOLCENGINE_ACCESS_KEY`, `VOLCENGINE_SECRET_KEY` and `VOLCENGINE_SESSION_TOKEN` of the
                environment; a token of OpenID Connect (`VOLCENGINE_OIDC_ROLE_TRN`,
                `VOLCENGINE_OIDC_TOKEN_FILE`); the configuration of the official command line
                (`~/.volcengine/config.json`); the role of the instance that the program runs on. One that is
                configured and fails is an error.
            access_key: The access key ID; goes with `secret_key`, and stands for `credentials`.
            secret_key: The secret access key.
            session_token: The session token, where the access key is a temporary one. An empty one is none.
            endpoint: Where requests are sent, such as `http://127.0.0.1:8080`; without it
                `VOLCREDIS_ENDPOINT` of the environment, then that of the profile, and else the host of the region.
            dual_stack: Use the host of the region that has addresses of IPv4 and IPv6.
            central_endpoint: Use the central host, which answers for every region.
            allow_plain_http: Allow an endpoint with plain `http` on another machine.
            service: The service of the credential scope; `redis` by default.
            user_agent: The name and version of the program, in front of `User-Agent`.
            timeout: How long a call may take, with all its attempts and waits; 60 s by default.
            attempt_timeout: How long one attempt may take; 30 s by default.
            connect_timeout: How long making a connection may take; 10 s by default.
            retry: What is tried again: `standard` by default, or `none`.
            max_attempts: How often a request is sent at the most; 4 by default.
            proxy: The proxy, such as `http://proxy.example:3128`; SOCKS proxies are not supported. Without it the
                environment is read as curl reads it: `https_proxy` or `HTTPS_PROXY` for https, only `http_proxy`
                for http, then `all_proxy` or `ALL_PROXY`, with the exceptions of `no_proxy` or `NO_PROXY`. An
                endpoint on this machine never goes through a proxy of the environment.
            ca_certificates: Issuers to be trusted beside those of the system, as PEM.
            max_response_bytes: The largest answer that is taken; 32 MiB by default.
            max_concurrent_requests: How many requests may be under way at a time; 250 by default. Calls beyond wait.
            rate_limit: How many requests of one action are sent a second; calls beyond wait, first come, first served.
                Without it, nothing is limited until the service throttles an action; then calls of that action are
                sent at the rate that it takes. `None` turns that off: a call that is throttled tries again on its
                own.
        """
        ...

    @property
    def region(self) -> str:
        """The region that the client works in."""
        ...

    def send(self, request: Request[_ResponseT]) -> _ResponseT:
        """Makes a call with a request object, such as `volcredis.models.DescribeRegionsRequest()`."""
        ...

    def call(
        self,
        action: str,
        parameters: dict[str, Any] | None = None,
        *,
        version: str | None = None,
        allow_unknown: bool = False,
    ) -> Response:
        """Makes a call with parameters in wire names.

        An action or a parameter newer than the library is called with `version`, or with `allow_unknown`.
        """
        ...

    def sign(
        self,
        action: str,
        parameters: dict[str, Any] | None = None,
        *,
        version: str | None = None,
        allow_unknown: bool = False,
    ) -> SignedRequest:
        """The request that a call would send first, signed, without sending it."""
        ...

    def presign(
        self,
        action: str,
        parameters: dict[str, Any] | None = None,
        *,
        version: str | None = None,
        allow_unknown: bool = False,
    ) -> SignedRequest:
        """The request with the signature in its URL, without sending it.

        It is for whoever has no credentials, to be sent with `POST` within some minutes. The signature does not cover the
        body: who has the URL can send another one.
        """
        ...

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
        """The same client, whose calls have other options; it shares connections and credentials."""
        ...

    def close(self) -> None:
        """Closes the connections, once no other client shares them. Calls under way are cancelled, others are refused."""
        ...

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
    """What `volcredis.AsyncClient` is built on."""

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
        """Sets up a client for a region, such as `cn-beijing`.

        Args:
            region: The region that the client works in; without it `VOLCENGINE_REGION` of the environment, and
                else that of the profile.
            profile: The profile of `~/.volcengine/config.json`, the configuration of the official command
                line; without it `VOLCENGINE_PROFILE` of the environment, else the file's `current` one, else
                `default`. It gives the region and the endpoint where neither code nor the environment does. One
                that is named here must exist, and gives the credentials too, unless code gives some.
            credentials: Credentials, or a callable or coroutine function that gives them. It is asked
                when they are first needed, and again before they expire or when the service refuses them.
                Without it, and without `access_key`, they come from the first of these that is configured:
                `VOLCENGINE_ACCESS_KEY`, `VOLCENGINE_SECRET_KEY` and `VOLCENGINE_SESSION_TOKEN` of the
                environment; a token of OpenID Connect (`VOLCENGINE_OIDC_ROLE_TRN`,
                `VOLCENGINE_OIDC_TOKEN_FILE`); the configuration of the official command line
                (`~/.volcengine/config.json`); the role of the instance that the program runs on. One that is
                configured and fails is an error.
            access_key: The access key ID; goes with `secret_key`, and stands for `credentials`.
            secret_key: The secret access key.
            session_token: The session token, where the access key is a temporary one. An empty one is none.
            endpoint: Where requests are sent, such as `http://127.0.0.1:8080`; without it
                `VOLCREDIS_ENDPOINT` of the environment, then that of the profile, and else the host of the region.
            dual_stack: Use the host of the region that has addresses of IPv4 and IPv6.
            central_endpoint: Use the central host, which answers for every region.
            allow_plain_http: Allow an endpoint with plain `http` on another machine.
            service: The service of the credential scope; `redis` by default.
            user_agent: The name and version of the program, in front of `User-Agent`.
            timeout: How long a call may take, with all its attempts and waits; 60 s by default.
            attempt_timeout: How long one attempt may take; 30 s by default.
            connect_timeout: How long making a connection may take; 10 s by default.
            retry: What is tried again: `standard` by default, or `none`.
            max_attempts: How often a request is sent at the most; 4 by default.
            proxy: The proxy, such as `http://proxy.example:3128`; SOCKS proxies are not supported. Without it the
                environment is read as curl reads it: `https_proxy` or `HTTPS_PROXY` for https, only `http_proxy`
                for http, then `all_proxy` or `ALL_PROXY`, with the exceptions of `no_proxy` or `NO_PROXY`. An
                endpoint on this machine never goes through a proxy of the environment.
            ca_certificates: Issuers to be trusted beside those of the system, as PEM.
            max_response_bytes: The largest answer that is taken; 32 MiB by default.
            max_concurrent_requests: How many requests may be under way at a time; 250 by default. Calls beyond wait.
            rate_limit: How many requests of one action are sent a second; calls beyond wait, first come, first served.
                Without it, nothing is limited until the service throttles an action; then calls of that action are
                sent at the rate that it takes. `None` turns that off: a call that is throttled tries again on its
                own.
        """
        ...

    @property
    def region(self) -> str:
        """The region that the client works in."""
        ...

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
    def _wait(
        self, target: str, id: str, detail: str | None = None, /, **options: Any
    ) -> Awaitable[Any]: ...
    def with_options(
        self,
        *,
        timeout: _Seconds | None = None,
        attempt_timeout: _Seconds | None = None,
        retry: _Retry | None = None,
        max_attempts: int | None = None,
        skip_validation: bool = False,
    ) -> Self:
        """The same client, whose calls have other options; it shares connections and credentials."""
        ...

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
    ) -> Self: ...
    @property
    def url(self) -> str:
        """The URL, to use as the `endpoint` of a client."""
        ...

    @property
    def access_key(self) -> str:
        """The access key that it accepts."""
        ...

    @property
    def secret_key(self) -> str:
        """The secret key of the access key."""
        ...

    def advance_clock(self, seconds: float) -> None:
        """Advances its clock. Asynchronous work that is due by then is finished before the next call."""
        ...

    def pause_clock(self) -> None:
        """Pauses its clock."""
        ...

    def resume_clock(self) -> None:
        """Resumes its clock from the time it was paused at."""
        ...

    def close(self) -> None:
        """Stops it."""
        ...

    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None = None,
        value: BaseException | None = None,
        traceback: TracebackType | None = None,
        /,
    ) -> None: ...
