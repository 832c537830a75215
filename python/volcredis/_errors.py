"""The errors of calls: one tree, sorted by what a caller can do about them."""

import builtins


class VolcredisError(Exception):
    """Anything that the library raises; the base of all others.

    `attempts` says how often the request was sent, or tried to be. `outcome_unknown` is true when the service may
    have carried out the change although the call failed. `is_retryable` says whether the same call can succeed later.
    `request_id` is the id that the service knows the call by, where it said it.
    `client_token` is the idempotency token that the request carried, given or made up: the same call with the same token
    counts once. `retry_stop` says why a call that can succeed later was not tried again: the retry `budget` of the
    client is exhausted, the `deadline` leaves no time, or the service asks to wait too long (`retry_after`).
    """

    attempts = 0
    outcome_unknown = False
    is_retryable = False
    request_id = None
    client_token = None
    retry_stop = None

    def __init__(self, message="", **details):
        super().__init__(message)
        # The details live in `__dict__`, which pickle and copy carry along.
        self.__dict__.update(details)


class ConfigurationError(VolcredisError, ValueError):
    """The client is not set up in a way that can work; nothing was sent."""


class Violation:
    """One rule that a request breaks: the `path` of the field, the kind of `rule`, and a `message` that helps."""

    __slots__ = ("message", "path", "rule")
    __match_args__ = ("path", "rule", "message")

    def __init__(self, path, rule, message):
        self.path = path
        self.rule = rule
        self.message = message

    def __repr__(self):
        return f"Violation(path={self.path!r}, rule={self.rule!r}, message={self.message!r})"

    def __str__(self):
        return f"`{self.path}` {self.message}" if self.path else self.message

    def __eq__(self, other):
        if not isinstance(other, Violation):
            return NotImplemented
        return (self.path, self.rule, self.message) == (other.path, other.rule, other.message)

    def __hash__(self):
        return hash((self.path, self.rule, self.message))


class ValidationError(VolcredisError, ValueError):
    """The request for `action` breaks rules, all of which are in `violations`; nothing was sent."""

    action = ""
    violations = ()


class UnknownActionError(VolcredisError, ValueError):
    """There is no such `action`, but perhaps the `suggestion` was meant; nothing was sent."""

    action = ""
    suggestion = None


class CredentialsError(VolcredisError):
    """There are no credentials to sign a request with."""


class CancelledError(VolcredisError):
    """The call was cancelled: its client was closed, for example.

    `attempts`, `outcome_unknown` and `client_token` say what is known of it. Cancelling a task of asyncio raises
    `asyncio.CancelledError`, and Ctrl-C `KeyboardInterrupt`; then a warning in the log says when the outcome is unknown.
    """


class ConnectionError(VolcredisError, builtins.ConnectionError):
    """The service could not be reached, or the connection broke.

    `kind` is `dns`, `connect`, `tls`, `proxy` or `broken`.
    """

    kind = ""


class TimeoutError(VolcredisError, builtins.TimeoutError):
    """The time for an attempt or for the whole call ran out.

    `kind` is `connect` or `response` for an attempt. For the call it is `deadline`, `concurrency_limit` when there was no
    free request slot, or `rate_limit` when the client-side rate limit left no slot.
    """

    kind = ""


class InvalidResponseError(VolcredisError):
    """The response is not a valid response of the service. `reason` describes the defect; `body_start` is the start of the body."""

    reason = ""
    http_status = 0
    body_start = ""


class ServiceError(VolcredisError):
    """The service answered with an error.

    `code` is such as `InstanceNotExist`, `code_number` its number where the service gave one, `service_message` its
    message, and `http_status` the HTTP status.
    """

    code = ""
    code_number = None
    service_message = ""
    http_status = 0


class BadRequestError(ServiceError):
    """The request is wrong in a way that no other class names."""


class NotFoundError(ServiceError):
    """Something that the request names does not exist."""


class StatusConflictError(ServiceError):
    """The resource is in a status that does not allow the call: wait for another one."""


class ThrottledError(ServiceError):
    """Too many calls: wait and try again."""


class AccessDeniedError(ServiceError):
    """The access key or the signature is wrong, or a permission is lacking."""


class ExpiredCredentialsError(AccessDeniedError):
    """The session token of temporary credentials has expired or is wrong: get new ones."""


class ClockSkewError(ServiceError):
    """The clock of this machine differs too much from that of the service."""


class ServerFaultError(ServiceError):
    """The service failed: try again."""


class WaitError(VolcredisError):
    """What was waited for, the `subject`, did not come to the state that is the `goal`.

    `state` is the one that it was seen in last; `None` when it was not there, or never seen.
    """

    subject = ""
    goal = ""
    state = None


class WaitFailedError(WaitError):
    """It is in a `state` from which it does not come to the `goal`, such as `CreateFailed`."""


class WaitTimeoutError(WaitError, TimeoutError):
    """It did not come to the `goal` within the `timeout`, in seconds."""

    kind = "wait"
    timeout = 0.0


class InternalError(VolcredisError):
    """An error returned when the library itself fails: a bug, please report it."""


for _error in list(globals().values()):
    if isinstance(_error, type):
        _error.__module__ = "volcredis"
del _error
