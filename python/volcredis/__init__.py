"""Client library for the OpenAPI of Volcengine Cache for Redis.

    client = volcredis.Client("cn-beijing")
    client.modify_cross_region_backup_policy(
        instance_id="redis-cn0212gzmh2xs", active=True, cross_backup_region="cn-shanghai"
    )

Credentials that are not given come from `VOLCENGINE_ACCESS_KEY` and `VOLCENGINE_SECRET_KEY`, else from a token of
OpenID Connect, the configuration of the official command line, or the role of the instance.
"""

from volcredis import models
from volcredis._async_client import AsyncClient
from volcredis._client import Client
from volcredis._emulator import Emulator, emulator
from volcredis._errors import (
    AccessDeniedError,
    BadRequestError,
    CancelledError,
    ClockSkewError,
    ConfigurationError,
    ConnectionError,
    CredentialsError,
    ExpiredCredentialsError,
    InternalError,
    InvalidResponseError,
    NotFoundError,
    ServerFaultError,
    ServiceError,
    StatusConflictError,
    ThrottledError,
    TimeoutError,
    UnknownActionError,
    ValidationError,
    Violation,
    VolcredisError,
    WaitError,
    WaitFailedError,
    WaitTimeoutError,
)
from volcredis._volcredis import (
    AsyncItemIterator,
    AsyncPageIterator,
    Attempt,
    Credentials,
    ItemIterator,
    Model,
    PageIterator,
    Request,
    Response,
    RetryConfig,
    SharedRateLimiter,
    SignedRequest,
    WaitProgress,
    __version__,
)

__all__ = [
    "AccessDeniedError",
    "AsyncClient",
    "AsyncItemIterator",
    "AsyncPageIterator",
    "Attempt",
    "BadRequestError",
    "CancelledError",
    "Client",
    "ClockSkewError",
    "ConfigurationError",
    "ConnectionError",
    "Credentials",
    "CredentialsError",
    "Emulator",
    "ExpiredCredentialsError",
    "InternalError",
    "InvalidResponseError",
    "ItemIterator",
    "Model",
    "NotFoundError",
    "PageIterator",
    "Request",
    "Response",
    "RetryConfig",
    "ServerFaultError",
    "ServiceError",
    "SharedRateLimiter",
    "SignedRequest",
    "StatusConflictError",
    "ThrottledError",
    "TimeoutError",
    "UnknownActionError",
    "ValidationError",
    "Violation",
    "VolcredisError",
    "WaitError",
    "WaitFailedError",
    "WaitProgress",
    "WaitTimeoutError",
    "__version__",
    "emulator",
    "models",
]
