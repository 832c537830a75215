"""The client that blocks the calling thread."""

from __future__ import annotations

from volcredis import _volcredis
from volcredis.generated.methods import Methods

# Not from `typing`, which takes long to import.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from volcredis._wait import Waits
    from volcredis.generated.paginate import Paginate


class Client(Methods, _volcredis.Client):
    """A client that blocks the calling thread. Threads can share it.

    It has a method for each action. While a call waits, other threads run, and Ctrl-C cancels the call.

    The region is the first argument, else `VOLCENGINE_REGION` of the environment, else the region of the profile of the
    official command line. The other options are keyword arguments: `profile`; `credentials`, or `access_key`,
    `secret_key` and `session_token`; `endpoint`, `dual_stack`, `central_endpoint`, `allow_plain_http`, `service` and
    `user_agent`; `timeout`, `attempt_timeout` and `connect_timeout`, in seconds or as a `timedelta`; `retry`
    (`standard` or `none`) and `max_attempts`; `proxy`, `ca_certificates`, `max_response_bytes`,
    `max_concurrent_requests` and `rate_limit`.
    """

    __slots__ = ()
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
