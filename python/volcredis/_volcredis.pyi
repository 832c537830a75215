"""The native module of the package."""

import datetime
import os
from collections.abc import Awaitable
from types import GenericAlias, TracebackType
from typing import Any, Generic, Literal, TypeAlias, TypedDict, TypeVar, final

from typing_extensions import Self, Unpack, dataclass_transform, disjoint_base

_ItemT = TypeVar("_ItemT")
_ResponseT = TypeVar("_ResponseT", bound=Response)
_Seconds: TypeAlias = float | datetime.timedelta
_Retry: TypeAlias = Literal["standard", "none"]

class _CallOptions(TypedDict, total=False):
    timeout: _Seconds | None
    attempt_timeout: _Seconds | None
    retry: _Retry | RetryConfig | None
    max_attempts: int | None
    skip_validation: bool | None

__all__ = [
    "AsyncClient",
    "AsyncItemIterator",
    "AsyncPageIterator",
    "Attempt",
    "Client",
    "Credentials",
    "Emulator",
    "ItemIterator",
    "Model",
    "PageIterator",
    "Request",
    "Response",
    "RetryConfig",
    "SharedRateLimiter",
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

    __signature__: Any
    __dataclass_fields__: Any
    __dataclass_params__: Any

    @classmethod
    def from_dict(cls, fields: dict[str, Any]) -> Self:
        """Creates a model from a dictionary with wire names, as `to_dict` returns it."""

    def to_dict(self, *, by: Literal["wire", "snake"] = "wire") -> dict[str, Any]:
        """Returns the fields that are present: plain data for JSON.

        The names are the wire names, or with `by="snake"` those of the attributes.
        """

    def pformat(self) -> str:
        """Returns the model with one attribute per line."""

    def _secret_attributes(self) -> list[str]: ...
    def __rich_repr__(self) -> list[tuple[str, Any]]: ...
    def _repr_html_(self) -> str: ...
    def _repr_pretty_(self, printer: Any, _cycle: Any) -> None: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any: ...
    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: Any, _handler: Any) -> Any: ...
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
    def headers(self) -> dict[str, str]:
        """The HTTP headers, with names in lower case. The values of a name that occurs several times are separated by
        commas."""

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
class Attempt:
    """A completed attempt of a call, the argument of `on_attempt`."""

    @property
    def action(self) -> str:
        """The wire name of the action."""

    @property
    def number(self) -> int:
        """The number of the attempt in its call, starting at 1."""

    @property
    def http_status(self) -> int | None:
        """The HTTP status; `None` without a response."""

    @property
    def request_id(self) -> str | None:
        """The ID of the request in the logs of the service."""

    @property
    def client_token(self) -> str | None:
        """The idempotency token of the request."""

    @property
    def error(self) -> str | None:
        """A description of the error; `None` if the attempt succeeded."""

    @property
    def is_last(self) -> bool:
        """True for the last attempt of the call."""

    @property
    def elapsed(self) -> float:
        """The time from the start of the request to the end of the response or the failure, in seconds."""

@final
class RetryConfig:
    """A retry policy: the value of the option `retry` of clients and calls.

    Retries are also limited by a budget that all calls of a client share.
    """

    def __new__(
        cls,
        *,
        mode: _Retry | None = None,
        max_attempts: int | None = None,
        base_delay: _Seconds | None = None,
        max_delay: _Seconds | None = None,
        max_retry_after: _Seconds | None = None,
    ) -> Self: ...
    @property
    def mode(self) -> str:
        """The mode: `standard`, or `none` to send each request once."""

    @property
    def max_attempts(self) -> int:
        """The maximum number of times a request is sent; 4 by default."""

    @property
    def base_delay(self) -> float:
        """The maximum delay before the second attempt, in seconds; 0.1 by default. It doubles with each attempt."""

    @property
    def max_delay(self) -> float:
        """The maximum delay before any attempt, in seconds; 20 by default."""

    @property
    def max_retry_after(self) -> float:
        """The maximum `Retry-After`, in seconds; a longer one ends the call. 30 by default."""

    def __eq__(self, other: object, /) -> bool: ...

@final
class SharedRateLimiter:
    """A client-side rate limiter in a Redis, shared by all processes that use the same one: the option `rate_limiter`.

    Each action in each region has a limit of its own, with the rate of the option `rate_limit`, which should be the
    same in all processes. Requests are sent at 95 % of the rate. A Redis that cannot be reached never fails a call:
    calls are limited in their process until it can be reached again, and a warning is logged once.
    """

    def __new__(cls, url: str, *, account: str | None = None) -> Self:
        """Creates a rate limiter. It is connected when it is first needed.

        Args:
            url: The URL of the Redis, such as `redis://:password@10.0.0.5:6379/0` or `redis+unix:///run/redis.sock`.
                Encrypted connections are not supported.
            account: The account whose limits are shared, such as its ID. It is needed if processes of several accounts
                use the same Redis.
        """

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
    def close(self) -> None:
        """Ends the iteration, and cancels pages that are prefetched."""

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
    def close(self) -> None:
        """Ends the iteration."""

@final
class AsyncItemIterator(Generic[_ItemT, _ResponseT]):
    """The items of a list over all its pages, which the methods of `client.paginate` return.

    No item occurs twice, even if the list changes meanwhile. The iterator ends after the first error, and when the
    request for an item is cancelled.
    """

    def __class_getitem__(cls, key: Any) -> GenericAlias: ...
    def __aiter__(self) -> Self: ...
    def __anext__(self) -> Awaitable[_ItemT]: ...
    def _close(self) -> None: ...
    def aclose(self) -> Awaitable[None]:
        """Ends the iteration, and cancels pages that are prefetched."""

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
    def _close(self) -> None: ...
    def aclose(self) -> Awaitable[None]:
        """Ends the iteration."""

@disjoint_base
class Client:
    """The native base class of `volcredis.Client`."""

    def __new__(cls, *_arguments: Any, **_options: Any) -> Self: ...
    @property
    def region(self) -> str:
        """The region of the client."""

    @property
    def endpoint(self) -> str:
        """The URL that requests are sent to."""

    @property
    def options(self) -> dict[str, Any]:
        """The options and limits that are in effect, those of the environment and the defaults included."""

    def send(self, request: Request[_ResponseT], **options: Unpack[_CallOptions]) -> _ResponseT:
        """Sends a request object, such as `volcredis.models.DescribeRegionsRequest()`."""

    def call(
        self,
        action: str,
        parameters: dict[str, Any] | None = None,
        *,
        version: str | None = None,
        allow_unknown: bool = False,
        **options: Unpack[_CallOptions],
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
        body, so the holder of the URL can send another body. The service decides how long a signature is valid: the
        query has no parameter for it.
        """

    def _send(self, action: str, options: dict[str, Any], fields: dict[str, Any], /) -> Any: ...
    def _paginate(
        self, action: str, prefetch: bool, concurrency: int, options: dict[str, Any] | None = None, /, **fields: Any
    ) -> ItemIterator[Any, Any]: ...
    def _wait(self, target: str, id: str, detail: str | None = None, /, **options: Any) -> Any: ...
    def _open(self, region: str | None, options: dict[str, object]) -> None: ...
    def _with_options(self, options: dict[str, object]) -> Self: ...
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

    def __new__(cls, *_arguments: Any, **_options: Any) -> Self: ...
    @property
    def region(self) -> str:
        """The region of the client."""

    @property
    def endpoint(self) -> str:
        """The URL that requests are sent to."""

    @property
    def options(self) -> dict[str, Any]:
        """The options and limits that are in effect, those of the environment and the defaults included."""

    def send(self, request: Request[_ResponseT], **options: Unpack[_CallOptions]) -> Awaitable[_ResponseT]: ...
    def call(
        self,
        action: str,
        parameters: dict[str, Any] | None = None,
        *,
        version: str | None = None,
        allow_unknown: bool = False,
        **options: Unpack[_CallOptions],
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
    def _send(self, action: str, options: dict[str, Any], fields: dict[str, Any], /) -> Awaitable[Any]: ...
    def _paginate(
        self, action: str, prefetch: bool, concurrency: int, options: dict[str, Any] | None = None, /, **fields: Any
    ) -> AsyncItemIterator[Any, Any]: ...
    def _close(self) -> None: ...
    def _wait(self, target: str, id: str, detail: str | None = None, /, **options: Any) -> Awaitable[Any]: ...
    def _open(self, region: str | None, options: dict[str, object]) -> None: ...
    def _with_options(self, options: dict[str, object]) -> Self: ...

@disjoint_base
class Emulator:
    """The base of `volcredis.Emulator`."""

    def __new__(
        cls,
        *,
        access_key: str | None = None,
        secret_key: str | None = None,
        access_keys: str | None = None,
        seed: int = 0,
        instances: str | None = None,
        start_time: datetime.datetime | None = None,
        speed: float = 1.0,
        rate_limit: int | None = None,
        paused: bool = False,
        strict: bool = False,
        durations: tuple[float, float, float, float] | None = None,
        faults: str | None = None,
        control: bool = False,
        sts: bool = False,
        vpc: bool = False,
        instance_roles: list[str] = ...,
        tls: bool = False,
        state_file: str | os.PathLike[str] | None = None,
        request_log: str | os.PathLike[str] | None = None,
        port: int = 0,
        redis: bool = False,
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

    @property
    def certificate_authority(self) -> str | None:
        """The certificate of the authority that its clients have to trust, in PEM; None without TLS."""

    def _now(self) -> int: ...
    def _set_faults(self, rules: str) -> None: ...
    def _add_instance(self, instance: str) -> str: ...
    def _calls(self) -> str: ...
    def reset(self) -> None:
        """Returns to the state, the time, the faults and the request ids that it was started with."""

    def export_state(self) -> str:
        """Returns the whole state as JSON, for `import_state`."""

    def import_state(self, state: str) -> None:
        """Replaces the whole state by an exported one. Its clock never goes back."""

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
