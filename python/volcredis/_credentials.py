"""Calls of the function that an application passes as `credentials`, on a thread or a task of Python.

There are no native frames below the function, so that the interpreter can exit while it runs.
"""

from __future__ import annotations

import contextvars

# Not from `typing`, which takes long to import.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable
    from typing import Any

    # Takes the return value of the function, or its exception.
    _Reply = Callable[[object, BaseException | None], None]

# The reply of the running function, which detects calls that would wait for the function itself.
_current_reply: contextvars.ContextVar[_Reply | None] = contextvars.ContextVar(
    "volcredis_credentials_reply", default=None
)
current_reply = _current_reply.get

# An event loop keeps no strong reference to its tasks.
_tasks: set[asyncio.Task[None]] = set()


# The replies of daemon threads that wait for the end of the process.
_unanswered: list[_Reply] = []


def start_thread(function: Callable[[], Any], reply: _Reply) -> None:
    """Calls the function on a new thread, for a blocking client."""
    import _thread

    try:
        _thread.start_new_thread(call, (function, reply))
    except RuntimeError as error:
        # The system has no more threads, or the interpreter exits: Python 3.12 and later then start none.
        import threading

        if not threading.current_thread().daemon:
            # The exit waits for this thread.
            call(function, reply)
        elif _is_exiting(error):
            # The exit could end this thread within the function: wait, until the exit cancels the call.
            _unanswered.append(reply)
        else:
            raise


def _is_exiting(error: RuntimeError) -> bool:
    """Returns true if no thread starts because the interpreter exits."""
    import builtins
    import threading

    finalization_error = getattr(builtins, "PythonFinalizationError", None)
    if finalization_error is not None:
        return isinstance(error, finalization_error)
    # Python 3.12 has no such exception. Its main thread is alive while the exit waits for executors.
    return getattr(threading, "_SHUTTING_DOWN", False) or not threading.main_thread().is_alive()


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
    """Calls the function on the running event loop: a coroutine function in a task, others in the executor."""
    import asyncio

    task = asyncio.get_running_loop().create_task(_call_on_loop(function, reply))
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)


async def _call_on_loop(function: Callable[[], Any], reply: _Reply) -> None:
    import asyncio
    import inspect

    # In the context of this task only.
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
