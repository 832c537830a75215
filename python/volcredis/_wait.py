"""Waiting for a state of a resource: the methods of `client.wait`."""

from __future__ import annotations

# Not from `typing`, which takes long to import.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable

    from volcredis import _volcredis, models
    from volcredis._volcredis import WaitProgress

    _Seconds = float | datetime.timedelta


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
        return self._client._wait(
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
        return self._client._wait(
            "instance",
            instance_id,
            state,
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
        return self._client._wait(
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
        return self._client._wait(
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
        return self._client._wait(
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
        return self._client._wait(
            "task",
            task_id,
            timeout=timeout,
            min_poll_interval=min_poll_interval,
            max_poll_interval=max_poll_interval,
            on_progress=on_progress,
        )


class AsyncWaits:
    """The waits of `AsyncClient`.

    They poll the service with increasing intervals until the resource is in the expected state. Their options:

    - `timeout`: The timeout, in seconds or as a `timedelta`; 30 minutes by default.
    - `min_poll_interval`, `max_poll_interval`: The first and the longest interval, 2 s and 20 s by default. Each
      interval is 1.5 times the one before, shortened at random by up to half.
    - `on_progress`: A function that is called with a `volcredis.WaitProgress` after each poll, on the event loop.
      An exception that it raises ends the wait.

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
        return await self._client._wait(
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
        return await self._client._wait(
            "instance",
            instance_id,
            state,
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
        return await self._client._wait(
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
        return await self._client._wait(
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
        return await self._client._wait(
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
        return await self._client._wait(
            "task",
            task_id,
            timeout=timeout,
            min_poll_interval=min_poll_interval,
            max_poll_interval=max_poll_interval,
            on_progress=on_progress,
        )
