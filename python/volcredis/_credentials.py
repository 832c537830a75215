"""Calls the function that an application gives as `credentials`, on a thread or a task of Python.

No frame of native code is below the function, so the interpreter can end while it runs.
"""

from __future__ import annotations

import contextvars

# `typing` is for type checkers only, who know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable
    from typing import Any

    # Takes what the function returned, or what it raised.
    _Reply = Callable[[object, BaseException | None], None]

# The reply that the function which is running is called for, so that it cannot wait for a call that waits for it.
_current_reply: contextvars.ContextVar[_Reply | None] = contextvars.ContextVar(
    "volcredis_credentials_reply", default=None
)
current_reply = _current_reply.get

# An event loop keeps no strong reference to its tasks.
_tasks: set[asyncio.Task[None]] = set()


def start_thread(function: Callable[[], Any], reply: _Reply) -> None:
    """Calls the function on a new thread, for a blocking client."""
    import _thread

    _thread.start_new_thread(call, (function, reply))


def call(function: Callable[[], Any], reply: _Reply) -> None:
    """Calls the function on the calling thread."""
    current = _current_reply.set(reply)
    try:
        credentials = function()
        if hasattr(credentials, "__await__"):
            import asyncio

            credentials = asyncio.run(_wait_for(credentials))
    except BaseException as error:
        reply(None, error)
    else:
        reply(credentials, None)
    finally:
        _current_reply.reset(current)


def start_task(function: Callable[[], Any], reply: _Reply) -> None:
    """Calls the function on the running event loop: a coroutine function as a task, any other in the executor."""
    import asyncio

    task = asyncio.get_running_loop().create_task(_call_on_loop(function, reply))
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)


async def _call_on_loop(function: Callable[[], Any], reply: _Reply) -> None:
    import asyncio
    import inspect

    # In the context of this task, which ends with it.
    _current_reply.set(reply)
    try:
        method = getattr(function, "__call__", None)  # noqa: B004
        if inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(method):
            credentials = function()
        else:
            context = contextvars.copy_context()
            loop = asyncio.get_running_loop()
            credentials = await loop.run_in_executor(None, context.run, function)
        if hasattr(credentials, "__await__"):
            credentials = await credentials
    except BaseException as error:
        reply(None, error)
        if not isinstance(error, Exception):
            raise
    else:
        reply(credentials, None)


async def _wait_for(awaitable: Awaitable[Any]) -> Any:
    return await awaitable
