"""The exceptions of calls, by what a caller can do about them."""

from __future__ import annotations

import builtins

# Not from `typing`, which takes long to import.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal


class VolcredisError(Exception):
    """The base class of all exceptions of the library."""

    action: str | None = None
    """The wire name of the action; `None` if the error belongs to no call."""
    host: str | None = None
    """The host of the endpoint, with its port unless that is the default."""
    proxy: str | None = None
    """The host of the proxy, with its port unless that is the default; `None` without a proxy."""
    attempts: int = 0
    """The number of times the request was sent, failed attempts included."""
    elapsed: float = 0.0
    """The time from the start of the call, or of the wait, to the error, in seconds."""
    outcome_unknown: bool = False
    """True if the service may have made the change although the call failed."""
    is_retryable: bool = False
    """True if the same call can succeed later."""
    request_id: str | None = None
    """The ID of the request in the logs of the service, if there was a response."""
    client_token: str | None = None
    """The idempotency token of the request: a call with the same token is made once only."""
    retry_after: float | None = None
    """The delay that the service asks for with `Retry-After`, in seconds."""
    retry_stop: Literal["budget", "deadline", "retry_after"] | None = None
    """The reason why a retryable call was not retried.

    The retry `budget` of the client is exhausted, there is no time left before the `deadline`, or the service requires
    a longer wait (`retry_after`).
    """

    def __init__(self, message: str = "", **details: Any) -> None:
        super().__init__(message)
        # Details are stored in `__dict__`, which pickle and copy preserve.
        self.__dict__.update(details)


class ConfigurationError(VolcredisError, ValueError):
    """The configuration of the client is invalid. Nothing was sent."""


class Violation:
    """A rule that a request violates."""

    __slots__ = ("message", "path", "rule")
    __match_args__ = ("path", "rule", "message")

    path: str
    """The path of the field."""
    rule: str
    """The kind of the rule."""
    message: str
    """A description of the violation."""

    def __init__(self, path: str, rule: str, message: str) -> None:
        self.path = path
        self.rule = rule
        self.message = message

    def __repr__(self) -> str:
        return f"Violation(path={self.path!r}, rule={self.rule!r}, message={self.message!r})"

    def __str__(self) -> str:
        return f"`{self.path}` {self.message}" if self.path else self.message

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Violation):
            return NotImplemented
        return (self.path, self.rule, self.message) == (other.path, other.rule, other.message)

    def __hash__(self) -> int:
        return hash((self.path, self.rule, self.message))


class ValidationError(VolcredisError, ValueError):
    """The request for `action` violates rules, which `violations` lists. Nothing was sent."""

    violations: tuple[Violation, ...] = ()


class UnknownActionError(VolcredisError, ValueError):
    """The library does not know `action`. `suggestion` is a similar action. Nothing was sent."""

    suggestion: str | None = None


class CredentialsError(VolcredisError):
    """There are no credentials to sign the request with."""


class CancelledError(VolcredisError):
    """The call was cancelled, for example because its client was closed.

    Cancelling an asyncio task raises `asyncio.CancelledError`, and Ctrl-C `KeyboardInterrupt`. A warning is then logged
    if the outcome is unknown.
    """


class ConnectionError(VolcredisError, builtins.ConnectionError):
    """The connection to the service failed."""

    kind: Literal["dns", "connect", "tls", "proxy", "broken", ""] = ""


class TimeoutError(VolcredisError, builtins.TimeoutError):
    """An attempt, the call or a wait timed out.

    `kind` is `connect` or `response` for an attempt. For the call it is `deadline`, `concurrency_limit` when there was
    no free request slot, or `rate_limit` when the client-side rate limit left no slot. For a wait it is `wait`.
    """

    kind: Literal["connect", "response", "deadline", "concurrency_limit", "rate_limit", "wait", ""] = ""


class InvalidResponseError(VolcredisError):
    """The response is not a valid response of the service."""

    reason: str = ""
    """A description of the defect."""
    http_status: int = 0
    """The HTTP status."""
    body_start: str = ""
    """The start of the body."""


class ServiceError(VolcredisError):
    """The service returned an error."""

    code: str = ""
    """The error code, such as `InstanceNotExist`."""
    code_number: int | None = None
    """The number of the error code, if there is one."""
    service_message: str = ""
    """The message of the service."""
    http_status: int = 0
    """The HTTP status."""


class BadRequestError(ServiceError):
    """The request is invalid, and no other class describes the error."""


class NotFoundError(ServiceError):
    """A resource in the request does not exist."""


class StatusConflictError(ServiceError):
    """The status of the resource does not allow the call. Wait for another status."""


class ThrottledError(ServiceError):
    """There were too many calls. Retry later."""


class AccessDeniedError(ServiceError):
    """The access key or the signature is invalid, or a permission is missing."""


class ExpiredCredentialsError(AccessDeniedError):
    """The session token of temporary credentials has expired or is invalid. Get new credentials."""


class ClockSkewError(ServiceError):
    """The clock of this machine differs too much from the clock of the service."""


class ServerFaultError(ServiceError):
    """The service failed. Retry later."""


class WaitError(VolcredisError):
    """A wait for a state failed."""

    subject: str = ""
    """The resource."""
    target_state: str = ""
    """The state that was waited for."""
    state: str | None = None
    """The latest state; `None` if the resource does not exist or was never polled."""


class WaitFailedError(WaitError):
    """The resource is in a state that does not lead to the expected one, such as `CreateFailed`."""


class WaitTimeoutError(WaitError, TimeoutError):
    """The resource did not reach the state in time."""

    kind = "wait"
    timeout: float = 0.0
    """The timeout in seconds."""


class InternalError(VolcredisError):
    """The library failed because of a bug. Please report it."""


for _error in list(globals().values()):
    if isinstance(_error, type):
        _error.__module__ = "volcredis"
del _error
