"""Waiting until something at the service has come to a state: what `client.wait` has."""

from __future__ import annotations

# `typing` is for type checkers only, who know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable

    from volcredis import _volcredis, models
    from volcredis._volcredis import WaitProgress

    _Seconds = float | datetime.timedelta


class Waits:
    """The waits of `Client`.

    Each polls the service at growing intervals until its target is reached. The options of all:

    - `timeout`: how long to wait at the most, in seconds or as a `timedelta`; 30 minutes by default.
    - `min_poll_interval`, `max_poll_interval`: the interval after the first poll, 2 s by default, and the longest
      interval, 20 s. Each interval is 1.5 times as long as the previous one, minus up to half of it as jitter.
    - `on_progress`: is called with a `volcredis.WaitProgress` after each poll. What it raises ends the wait, and is
      raised.

    A state from which it does not come to the one that is waited for raises `volcredis.WaitFailedError` at once, the
    end of the time `volcredis.WaitTimeoutError`. A poll that fails with a retryable error does not end the wait. Ctrl-C
    ends it.
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
        """Waits until an instance is `Running`; gives what is known of the instance then."""
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
        """Waits until an instance comes to a state; gives what is known of the instance then."""
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
        """Waits until an instance is in the state that an action, such as `RestartDBInstance`, leaves it in."""
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
        """Waits until there is no such instance any more."""
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
        """Waits until a backup can be used; gives what is known of the backup then."""
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
        """Waits until a task has done its work; gives what is known of the task then."""
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

    Each polls the service at growing intervals until its target is reached. The options of all:

    - `timeout`: how long to wait at the most, in seconds or as a `timedelta`; 30 minutes by default.
    - `min_poll_interval`, `max_poll_interval`: the interval after the first poll, 2 s by default, and the longest
      interval, 20 s. Each interval is 1.5 times as long as the previous one, minus up to half of it as jitter.
    - `on_progress`: is called with a `volcredis.WaitProgress` after each poll, on the event loop. What it raises ends
      the wait, and is raised.

    A state from which it does not come to the one that is waited for raises `volcredis.WaitFailedError` at once, the
    end of the time `volcredis.WaitTimeoutError`. A poll that fails with a retryable error does not end the wait. To
    cancel the task ends it.
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
        """Waits until an instance is `Running`; gives what is known of the instance then."""
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
        """Waits until an instance comes to a state; gives what is known of the instance then."""
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
        """Waits until an instance is in the state that an action, such as `RestartDBInstance`, leaves it in."""
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
        """Waits until there is no such instance any more."""
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
        """Waits until a backup can be used; gives what is known of the backup then."""
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
        """Waits until a task has done its work; gives what is known of the task then."""
        return await self._client._wait(
            "task",
            task_id,
            timeout=timeout,
            min_poll_interval=min_poll_interval,
            max_poll_interval=max_poll_interval,
            on_progress=on_progress,
        )
