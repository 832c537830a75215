"""The client that blocks the calling thread."""

from __future__ import annotations

from volcredis import _volcredis
from volcredis.generated.methods import Methods

# Not from `typing`, which takes long to import.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Awaitable, Callable
    from typing import Literal

    from typing_extensions import Never, Self

    from volcredis._volcredis import Attempt, Credentials, RetryConfig, SharedRateLimiter
    from volcredis._volcredis import _Retry as Retry
    from volcredis._volcredis import _Seconds as Seconds
    from volcredis._wait import Waits
    from volcredis.generated.paginate import Paginate


class ClientOptions:
    """The constructor of both clients, and what they derive from it."""

    __slots__ = ()

    def __init__(
        self,
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
        timeout: Seconds | None = None,
        attempt_timeout: Seconds | None = None,
        connect_timeout: Seconds | None = None,
        retry: Retry | RetryConfig | None = None,
        max_attempts: int | None = None,
        proxy: str | Literal[False] | None = None,
        ca_certificates: str | bytes | os.PathLike[str] | None = None,
        max_response_bytes: int | None = None,
        max_concurrent_requests: int | None = None,
        rate_limit: float | None = ...,  # type: ignore[assignment]
        rate_limiter: SharedRateLimiter | None = None,
        on_attempt: Callable[[Attempt], object] | None = None,
        **unknown: Never,
    ) -> None:
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
            timeout: The timeout of a call with all its attempts and waits, in seconds or as a `timedelta`; 60 s by
                default.
            attempt_timeout: The timeout of one attempt; 30 s by default.
            connect_timeout: The timeout of a connection attempt; 10 s by default.
            retry: The retry policy: `standard` by default, `none`, or a `RetryConfig`.
            max_attempts: The maximum number of times a request is sent; 4 by default.
            proxy: The proxy, such as `http://proxy.example:3128`, or `False` for none. SOCKS proxies are not supported.
                By default the variables that curl uses: `https_proxy` or `HTTPS_PROXY` for https, `http_proxy` for
                http, then `all_proxy` or `ALL_PROXY`, with the exceptions of `no_proxy` or `NO_PROXY`. An endpoint on
                this machine never uses a proxy of the environment.
            ca_certificates: Certificate authorities to trust in addition to those of the system, in PEM format: a
                string or bytes, or a `pathlib.Path` of a file.
            max_response_bytes: The maximum size of a response body; 32 MiB by default.
            max_concurrent_requests: The limit of concurrent requests; 250 by default. Calls beyond it wait.
            rate_limit: The limit of requests per second and action. Calls beyond it wait in the order of their start.
                By default, calls of an action are limited once the service throttles it, to the rate that the service
                accepts. `None` disables this: a throttled call is retried on its own.
            rate_limiter: A `SharedRateLimiter`, which limits the requests of all processes that use the same Redis. By
                default, the client has a limiter of its own. `rate_limit` sets the rate.
            on_attempt: A function that is called with an `Attempt` after each attempt of a call, for metrics. A client
                for asyncio calls it on a thread of its own, a blocking one on the calling thread. It must not make
                calls.
        """
        options: dict[str, object] = {
            "profile": profile,
            "credentials": credentials,
            "access_key": access_key,
            "secret_key": secret_key,
            "session_token": session_token,
            "endpoint": endpoint,
            "dual_stack": dual_stack,
            "central_endpoint": central_endpoint,
            "allow_plain_http": allow_plain_http,
            "service": service,
            "user_agent": user_agent,
            "timeout": timeout,
            "attempt_timeout": attempt_timeout,
            "connect_timeout": connect_timeout,
            "retry": retry,
            "max_attempts": max_attempts,
            "proxy": proxy,
            "ca_certificates": ca_certificates,
            "max_response_bytes": max_response_bytes,
            "max_concurrent_requests": max_concurrent_requests,
            "rate_limiter": rate_limiter,
            "on_attempt": on_attempt,
            # Its error names a similar option.
            **unknown,
        }
        if rate_limit is not ...:
            options["rate_limit"] = rate_limit
        self._open(region, options)  # type: ignore[attr-defined]

    def with_options(
        self,
        *,
        timeout: Seconds | None = None,
        attempt_timeout: Seconds | None = None,
        retry: Retry | RetryConfig | None = None,
        max_attempts: int | None = None,
        skip_validation: bool | None = None,
        **unknown: Never,
    ) -> Self:
        """Returns a client with other options that shares the connections and the credentials.

        An option that is not given has the value that it has in this client. Every method of an action takes the same
        options, for one call.

        Args:
            timeout: The timeout of a call with all its attempts and waits, in seconds or as a `timedelta`.
            attempt_timeout: The timeout of one attempt.
            retry: The retry policy: `standard`, `none`, or a `RetryConfig`.
            max_attempts: The maximum number of times a request is sent.
            skip_validation: Send requests without validation, for example of a rule that the service no longer has.
        """
        return self._with_options(  # type: ignore[attr-defined, no-any-return]
            {
                "timeout": timeout,
                "attempt_timeout": attempt_timeout,
                "retry": retry,
                "max_attempts": max_attempts,
                "skip_validation": skip_validation,
                **unknown,
            }
        )


class Client(ClientOptions, Methods, _volcredis.Client):
    """A client that blocks the calling thread. Threads can share it.

    It has a method for each action. While a call waits, other threads run, and Ctrl-C cancels the call. The constructor
    documents the options: `help(volcredis.Client.__init__)`.
    """

    __module__ = "volcredis"

    @property
    def paginate(self) -> Paginate:
        """The paginated lists: a method for each action that lists page by page."""
        from volcredis.generated.paginate import Paginate

        return Paginate(self)

    @property
    def wait(self) -> Waits:
        """Methods that wait until a resource reaches a state."""
        from volcredis._wait import Waits

        return Waits(self)
