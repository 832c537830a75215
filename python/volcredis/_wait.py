"""Waiting for a state of a resource: the methods of `client.wait`."""

from __future__ import annotations

# Not from `typing`, which takes long to import.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Awaitable, Callable
    from typing import Any, TypeVar

    from volcredis import _volcredis, models
    from volcredis._volcredis import WaitProgress

    _Seconds = float | datetime.timedelta
    _ResultT = TypeVar("_ResultT")


def _wait(client: _volcredis.Client, target: str, id: str, detail: str | None = None, /, **options: Any) -> Any:
    return client._wait(target, id, detail, **options)


async def _wait_async(
    client: _volcredis.AsyncClient,
    target: str,
    id: str,
    detail: str | None = None,
    /,
    *,
    on_progress: Callable[[WaitProgress], object] | None = None,
    **options: Any,
) -> Any:
    if on_progress is None or not _is_async(on_progress):
        return await client._wait(target, id, detail, on_progress=on_progress, **options)
    import asyncio

    reports: asyncio.Queue[WaitProgress] = asyncio.Queue()

    async def report() -> None:
        while True:
            await on_progress(await reports.get())  # type: ignore[misc]
            reports.task_done()

    result = asyncio.ensure_future(client._wait(target, id, detail, on_progress=reports.put_nowait, **options))
    reporter = asyncio.create_task(report())
    try:
        await asyncio.wait({result, reporter}, return_when=asyncio.FIRST_COMPLETED)
        if not reporter.done():
            # The reports of the last polls.
            reported = asyncio.ensure_future(reports.join())
            await asyncio.wait({reported, reporter}, return_when=asyncio.FIRST_COMPLETED)
            reported.cancel()
        if reporter.done():
            # An exception ends the wait.
            await reporter
        return await result
    finally:
        result.cancel()
        reporter.cancel()


def _is_async(function: object) -> bool:
    import inspect

    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(type(function).__call__)


def _instance_state(state: str) -> str:
    """Returns a state of an instance. Fails for one that does not exist, which would be waited for in vain."""
    from volcredis.types import InstanceStatus

    states = {known.value.lower(): known.value for known in InstanceStatus}
    found = states.get(state.lower()) if isinstance(state, str) else None
    if found is not None:
        return found
    import difflib

    similar = difflib.get_close_matches(str(state).lower(), states, n=1)
    hint = f"; did you mean {states[similar[0]]!r}?" if similar else f"; it must be one of {', '.join(states.values())}"
    raise ValueError(f"`state` is {state!r}, which is no state of an instance{hint}")


class _Polls:
    """The time of a wait for a function, and the intervals between its calls."""

    def __init__(
        self, subject: str, timeout: _Seconds | None, first: _Seconds | None, longest: _Seconds | None
    ) -> None:
        import time

        self.subject = subject
        self.timeout = _seconds("timeout", timeout, 1800.0)
        self.interval = _seconds("min_poll_interval", first, 2.0)
        self.longest = max(self.interval, _seconds("max_poll_interval", longest, 20.0))
        self.clock = time.monotonic
        self.started = time.monotonic()
        self.last_error: Exception | None = None

    def delay(self) -> float:
        """Returns the time until the next call. Fails once the time is up."""
        import random

        from volcredis._errors import WaitTimeoutError

        elapsed = self.clock() - self.started
        if elapsed >= self.timeout:
            raise WaitTimeoutError(
                f"timed out after {self.timeout:g} s waiting for {self.subject}",
                subject=self.subject,
                target_state="true",
                timeout=self.timeout,
                elapsed=elapsed,
                is_retryable=True,
            ) from self.last_error
        delay = self.interval * random.uniform(0.5, 1.0)
        self.interval = min(self.interval * 1.5, self.longest)
        return min(delay, self.timeout - elapsed)


def _seconds(name: str, value: _Seconds | None, default: float) -> float:
    if value is None:
        return default
    total = getattr(value, "total_seconds", None)
    seconds = total() if total else value
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        raise TypeError(f"`{name}` must be a number of seconds or a timedelta, got `{type(value).__name__}`")
    if not 0 < seconds <= 1e9:
        raise ValueError(f"`{name}` must be more than 0 and at most 1000000000 seconds, got {seconds}")
    return float(seconds)


class Waits:
    """The waits of `Client`.

    They poll the service with increasing intervals until the resource is in the expected state. Their options:

    - `timeout`: The timeout, in seconds or as a `timedelta`; 30 minutes by default.
    - `min_poll_interval`, `max_poll_interval`: The first and the longest interval, 2 s and 20 s by default. Each
      interval is 1.5 times the one before, shortened at random by up to half.
    - `on_progress`: A function that is called with a `volcredis.WaitProgress` after each poll.
      An exception that it raises ends the wait.

    A state that does not lead to the expected one raises `volcredis.WaitFailedError` immediately, and the timeout
    `volcredis.WaitTimeoutError`. Ctrl-C ends the wait, a poll that fails with a
    retryable error does not.
    """

    __slots__ = ("_client",)

    def __init__(self, client: _volcredis.Client) -> None:
        self._client = client

    def instance_running(
        self,
        instance_id: str,
        *,
        timeout: _Seconds | None = None,
        min_poll_interval: _Seconds | None = None,
        max_poll_interval: _Seconds | None = None,
        on_progress: Callable[[WaitProgress], object] | None = None,
    ) -> models.DescribeDBInstanceDetailResponse:
        """Waits until an instance is `Running`, and returns its details."""
        return _wait(
            self._client,
            "instance",
            instance_id,
            "Running",
            timeout=timeout,
            min_poll_interval=min_poll_interval,
            max_poll_interval=max_poll_interval,
            on_progress=on_progress,
        )

    def instance(
        self,
        instance_id: str,
        state: models._InstanceStatus,
        *,
        timeout: _Seconds | None = None,
        min_poll_interval: _Seconds | None = None,
        max_poll_interval: _Seconds | None = None,
        on_progress: Callable[[WaitProgress], object] | None = None,
    ) -> models.DescribeDBInstanceDetailResponse:
        """Waits until an instance is in a state, and returns its details."""
        return _wait(
            self._client,
            "instance",
            instance_id,
            _instance_state(state),
            timeout=timeout,
            min_poll_interval=min_poll_interval,
            max_poll_interval=max_poll_interval,
            on_progress=on_progress,
        )

    def instance_after(
        self,
        instance_id: str,
        action: str,
        *,
        timeout: _Seconds | None = None,
        min_poll_interval: _Seconds | None = None,
        max_poll_interval: _Seconds | None = None,
        on_progress: Callable[[WaitProgress], object] | None = None,
    ) -> models.DescribeDBInstanceDetailResponse:
        """Waits until an instance is in the state after an action such as `RestartDBInstance`; returns its details."""
        return _wait(
            self._client,
            "instance_after",
            instance_id,
            action,
            timeout=timeout,
            min_poll_interval=min_poll_interval,
            max_poll_interval=max_poll_interval,
            on_progress=on_progress,
        )

    def instance_gone(
        self,
        instance_id: str,
        *,
        timeout: _Seconds | None = None,
        min_poll_interval: _Seconds | None = None,
        max_poll_interval: _Seconds | None = None,
        on_progress: Callable[[WaitProgress], object] | None = None,
    ) -> None:
        """Waits until an instance does not exist any more."""
        return _wait(
            self._client,
            "instance_gone",
            instance_id,
            timeout=timeout,
            min_poll_interval=min_poll_interval,
            max_poll_interval=max_poll_interval,
            on_progress=on_progress,
        )

    def backup_available(
        self,
        backup_point_id: str,
        *,
        timeout: _Seconds | None = None,
        min_poll_interval: _Seconds | None = None,
        max_poll_interval: _Seconds | None = None,
        on_progress: Callable[[WaitProgress], object] | None = None,
    ) -> models.DescribeBackupsBackup:
        """Waits until a backup is available, and returns it."""
        return _wait(
            self._client,
            "backup_available",
            backup_point_id,
            timeout=timeout,
            min_poll_interval=min_poll_interval,
            max_poll_interval=max_poll_interval,
            on_progress=on_progress,
        )

    def task(
        self,
        task_id: str,
        *,
        timeout: _Seconds | None = None,
        min_poll_interval: _Seconds | None = None,
        max_poll_interval: _Seconds | None = None,
        on_progress: Callable[[WaitProgress], object] | None = None,
    ) -> models.Task:
        """Waits until a task is finished, and returns it."""
        return _wait(
            self._client,
            "task",
            task_id,
            timeout=timeout,
            min_poll_interval=min_poll_interval,
            max_poll_interval=max_poll_interval,
            on_progress=on_progress,
        )

    def until(
        self,
        condition: Callable[[], _ResultT],
        *,
        timeout: _Seconds | None = None,
        min_poll_interval: _Seconds | None = None,
        max_poll_interval: _Seconds | None = None,
    ) -> _ResultT:
        """Waits until a function returns a true value, and returns it.

        A retryable error of a call does not end the wait, any other exception does.
        """
        import time

        from volcredis._errors import VolcredisError

        polls = _Polls(_name(condition), timeout, min_poll_interval, max_poll_interval)
        while True:
            try:
                if result := condition():
                    return result
            except VolcredisError as error:
                if not error.is_retryable:
                    raise
                polls.last_error = error
            time.sleep(polls.delay())


def _name(condition: object) -> str:
    return f"`{getattr(condition, '__qualname__', type(condition).__qualname__)}`"


class AsyncWaits:
    """The waits of `AsyncClient`.

    They poll the service with increasing intervals until the resource is in the expected state. Their options:

    - `timeout`: The timeout, in seconds or as a `timedelta`; 30 minutes by default.
    - `min_poll_interval`, `max_poll_interval`: The first and the longest interval, 2 s and 20 s by default. Each
      interval is 1.5 times the one before, shortened at random by up to half.
    - `on_progress`: A function that is called with a `volcredis.WaitProgress` after each poll, on the event loop.
      It can be a coroutine function, which is awaited for one poll after the other. An exception that it raises ends
      the wait.

    A state that does not lead to the expected one raises `volcredis.WaitFailedError` immediately, and the timeout
    `volcredis.WaitTimeoutError`. Cancelling the task ends the wait, a poll that fails with a
    retryable error does not.
    """

    __slots__ = ("_client",)

    def __init__(self, client: _volcredis.AsyncClient) -> None:
        self._client = client

    async def instance_running(
        self,
        instance_id: str,
        *,
        timeout: _Seconds | None = None,
        min_poll_interval: _Seconds | None = None,
        max_poll_interval: _Seconds | None = None,
        on_progress: Callable[[WaitProgress], object] | None = None,
    ) -> models.DescribeDBInstanceDetailResponse:
        """Waits until an instance is `Running`, and returns its details."""
        return await _wait_async(
            self._client,
            "instance",
            instance_id,
            "Running",
            timeout=timeout,
            min_poll_interval=min_poll_interval,
            max_poll_interval=max_poll_interval,
            on_progress=on_progress,
        )

    async def instance(
        self,
        instance_id: str,
        state: models._InstanceStatus,
        *,
        timeout: _Seconds | None = None,
        min_poll_interval: _Seconds | None = None,
        max_poll_interval: _Seconds | None = None,
        on_progress: Callable[[WaitProgress], object] | None = None,
    ) -> models.DescribeDBInstanceDetailResponse:
        """Waits until an instance is in a state, and returns its details."""
        return await _wait_async(
            self._client,
            "instance",
            instance_id,
            _instance_state(state),
            timeout=timeout,
            min_poll_interval=min_poll_interval,
            max_poll_interval=max_poll_interval,
            on_progress=on_progress,
        )

    async def instance_after(
        self,
        instance_id: str,
        action: str,
        *,
        timeout: _Seconds | None = None,
        min_poll_interval: _Seconds | None = None,
        max_poll_interval: _Seconds | None = None,
        on_progress: Callable[[WaitProgress], object] | None = None,
    ) -> models.DescribeDBInstanceDetailResponse:
        """Waits until an instance is in the state after an action such as `RestartDBInstance`; returns its details."""
        return await _wait_async(
            self._client,
            "instance_after",
            instance_id,
            action,
            timeout=timeout,
            min_poll_interval=min_poll_interval,
            max_poll_interval=max_poll_interval,
            on_progress=on_progress,
        )

    async def instance_gone(
        self,
        instance_id: str,
        *,
        timeout: _Seconds | None = None,
        min_poll_interval: _Seconds | None = None,
        max_poll_interval: _Seconds | None = None,
        on_progress: Callable[[WaitProgress], object] | None = None,
    ) -> None:
        """Waits until an instance does not exist any more."""
        return await _wait_async(
            self._client,
            "instance_gone",
            instance_id,
            timeout=timeout,
            min_poll_interval=min_poll_interval,
            max_poll_interval=max_poll_interval,
            on_progress=on_progress,
        )

    async def backup_available(
        self,
        backup_point_id: str,
        *,
        timeout: _Seconds | None = None,
        min_poll_interval: _Seconds | None = None,
        max_poll_interval: _Seconds | None = None,
        on_progress: Callable[[WaitProgress], object] | None = None,
    ) -> models.DescribeBackupsBackup:
        """Waits until a backup is available, and returns it."""
        return await _wait_async(
            self._client,
            "backup_available",
            backup_point_id,
            timeout=timeout,
            min_poll_interval=min_poll_interval,
            max_poll_interval=max_poll_interval,
            on_progress=on_progress,
        )

    async def task(
        self,
        task_id: str,
        *,
        timeout: _Seconds | None = None,
        min_poll_interval: _Seconds | None = None,
        max_poll_interval: _Seconds | None = None,
        on_progress: Callable[[WaitProgress], object] | None = None,
    ) -> models.Task:
        """Waits until a task is finished, and returns it."""
        return await _wait_async(
            self._client,
            "task",
            task_id,
            timeout=timeout,
            min_poll_interval=min_poll_interval,
            max_poll_interval=max_poll_interval,
            on_progress=on_progress,
        )

    async def until(
        self,
        condition: Callable[[], _ResultT | Awaitable[_ResultT]],
        *,
        timeout: _Seconds | None = None,
        min_poll_interval: _Seconds | None = None,
        max_poll_interval: _Seconds | None = None,
    ) -> _ResultT:
        """Waits until a function, or a coroutine function, returns a true value, and returns it.

        A retryable error of a call does not end the wait, any other exception does.
        """
        import asyncio
        import inspect

        from volcredis._errors import VolcredisError

        polls = _Polls(_name(condition), timeout, min_poll_interval, max_poll_interval)
        while True:
            try:
                found = condition()
                if inspect.isawaitable(found):
                    found = await found
                if found:
                    return found
            except VolcredisError as error:
                if not error.is_retryable:
                    raise
                polls.last_error = error
            await asyncio.sleep(polls.delay())
