"""The client that blocks the calling thread."""

from volcredis import _volcredis
from volcredis._methods import Methods


class Client(Methods, _volcredis.Client):
    """A client that blocks the calling thread; any number of threads can share it.

    It has a method for each action. The time that a call waits is free for other threads, and Ctrl-C ends it.

    The region comes from the first argument, else from `VOLCENGINE_REGION` of the environment, else from the profile of
    the official command line's configuration. Beside it the client takes, as keywords: `profile`; `credentials`, or
    `access_key`, `secret_key` and `session_token`; `endpoint`, `dual_stack`, `central_endpoint`,
    `allow_plain_http`, `service` and `user_agent`; `timeout`, `attempt_timeout` and `connect_timeout`, in seconds or as a
    `timedelta`; `retry` (`standard` or `none`) and `max_attempts`; `proxy`, `ca_certificates`,
    `max_response_bytes`, `max_concurrent_requests` and `rate_limit`.
    """

    __slots__ = ()
    __module__ = "volcredis"

    @property
    def paginate(self):
        """Lists over all their pages: a method for each action that lists in pages."""
        from volcredis._paginate import Paginate

        return Paginate(self)

    @property
    def wait(self):
        """Waits until something at the service has come to a state."""
        from volcredis._wait import Waits

        return Waits(self)
