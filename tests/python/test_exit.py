"""The exit of processes: none crashes, hangs or prints, whatever its threads do.

`VOLCREDIS_TEST_EXITS` says how many processes of each kind; `cargo xtask test --soak` runs 1,000. Other versions of
Python that are installed run a tenth of them.
"""

import concurrent.futures
import importlib.util
import json
import os
import pathlib
import shutil
import subprocess
import sys

import jupyter_client
import pytest
import volcredis

EXITS = int(os.environ.get("VOLCREDIS_TEST_EXITS", "100"))
INSTANCE = "redis-cn0212gzmh2xs"

# The start of every program.
BEGIN = """
import asyncio, atexit, json, os, sys, threading
import volcredis

ENDPOINT, KEYS = json.loads(os.environ["SERVICE"])
NUMBER = int(sys.argv[1])

def credentials():
    return volcredis.Credentials(*KEYS)

def given():
    return {"endpoint": ENDPOINT, "access_key": KEYS[0], "secret_key": KEYS[1]}

def asked(function=credentials):
    return {"endpoint": ENDPOINT, "credentials": function}

def log():
    import logging
    logging.basicConfig(level=logging.DEBUG, stream=open(os.devnull, "w"))

def run_daemons(work, count=8):
    '''Ends the main thread while daemon threads do some work again and again.'''
    begun = threading.Semaphore(0)

    def again():
        for client in clients():
            work(client)
            begun.release()

    for _ in range(count):
        threading.Thread(target=again, daemon=True).start()
    for _ in range(count + NUMBER % 7):
        begun.acquire()
"""

# Calls of many tasks, and the function that runs the loop.
GATHER = """
async def main():
    async with volcredis.AsyncClient("cn-beijing", **{options}) as client:
        await asyncio.gather(*(client.describe_regions() for _ in range({count})))

{run}(main())
"""

NEVER_CLOSED = """
async def main():
    client = volcredis.AsyncClient("cn-beijing", **given())
    await asyncio.gather(*(client.describe_regions() for _ in range(60)))
    return client

client = asyncio.run(main())
"""

CANCELLED = """
async def main():
    client = volcredis.AsyncClient("cn-beijing", **given())
    calls = [asyncio.ensure_future(client.describe_regions()) for _ in range(60)]
    await calls[NUMBER % 60]
    for call in calls:
        call.cancel()

asyncio.run(main())
"""

DAEMONS = """
client = volcredis.Client("cn-beijing", **{options})

def clients():
    while True:
        yield {client}

run_daemons(lambda client: {work})
"""

LOOP_IN_A_DAEMON = """
def clients():
    while True:
        yield None

async def some():
    async with volcredis.AsyncClient("cn-beijing", **given()) as client:
        await asyncio.gather(*(client.describe_regions() for _ in range(5)))

run_daemons(lambda _: asyncio.run(some()), count=2)
"""

# Threads that the exit waits for, and that make calls after the main thread has ended.
THREADS = """
def work():
    threading.main_thread().join()
    client = volcredis.Client("cn-beijing", **asked())
    assert client.describe_regions().http_status == 200

for _ in range(3):
    threading.Thread(target=work).start()
"""

EMULATOR = """
emulator = volcredis.Emulator()
client, on_a_loop = emulator.client(), emulator.async_client()

def clients():
    while True:
        yield client

async def main():
    await asyncio.gather(*(on_a_loop.describe_regions() for _ in range(20)))

asyncio.run(main())
run_daemons(lambda client: client.describe_regions(), count=4)
"""

# Threads that make calls while the exit waits for those of an executor, when the main thread has not ended.
EXECUTOR = """
from concurrent.futures import ThreadPoolExecutor

exiting = threading.Event()

def work():
    exiting.wait()
    client = volcredis.Client("cn-beijing", **asked())
    assert client.describe_regions().http_status == 200
    return client

def daemon():
    while True:
        work()

def pooled():
    for _ in range(3):
        work()
    os.write(1, b"pooled")

ThreadPoolExecutor(1).submit(pooled)
threading.Thread(target=daemon, daemon=True).start()
# Runs before the exit waits.
threading._register_atexit(exiting.set)
"""

# Exit handlers of the application that run after the handler of the library.
LATE_CALLS = """
async def on_a_loop():
    async def get():
        return credentials()

    async with volcredis.AsyncClient("cn-beijing", **asked(get)) as client:
        assert (await client.describe_regions()).http_status == 200

def late():
    for options in given(), asked():
        assert volcredis.Client("cn-beijing", **options).describe_regions().http_status == 200
    asyncio.run(on_a_loop())
    os.write(1, b"late")

"""

NEW = 'volcredis.Client("cn-beijing", **asked())'
CALL = "client.describe_regions()"
WAIT = (
    f'client.wait.instance_running("{INSTANCE}", timeout=0.01, min_poll_interval=0.001, max_poll_interval=0.001, '
    "on_progress=lambda _: sum(range(100)))"
)
UNTIL_TIMEOUT = f"""
def wait(client):
    try:
        {WAIT}
    except volcredis.WaitTimeoutError:
        pass
"""

PROCESS_POOL = """
import multiprocessing, warnings
from concurrent.futures import ProcessPoolExecutor

warnings.simplefilter("ignore", DeprecationWarning)

def begin():
    global client
    client = volcredis.Client("cn-beijing", **given())

def work(_):
    return client.describe_regions().http_status

begin()
assert work(None) == 200
with ProcessPoolExecutor(2, multiprocessing.get_context("fork"), initializer=begin) as pool:
    assert list(pool.map(work, range(4))) == [200] * 4
"""

PROGRAMS = {
    "gather": GATHER.format(count=200, options="given()", run="asyncio.run"),
    "gather with logging": "log()" + GATHER.format(count=60, options="given()", run="asyncio.run"),
    "gather with uvloop": "import uvloop" + GATHER.format(count=60, options="given()", run="uvloop.run"),
    "gather with credentials": GATHER.format(count=60, options="asked()", run="asyncio.run"),
    "never closed": NEVER_CLOSED,
    "cancelled": CANCELLED,
    "daemons": DAEMONS.format(options="given()", client="client", work=CALL),
    "daemons with logging": "log()" + DAEMONS.format(options="given()", client="client", work=CALL),
    "daemons with credentials": DAEMONS.format(options="asked()", client=NEW, work=CALL),
    "daemons with credentials and logging": "log()" + DAEMONS.format(options="asked()", client=NEW, work=CALL),
    "daemons that wait": UNTIL_TIMEOUT + DAEMONS.format(options="given()", client="client", work="wait(client)"),
    "daemons that wait with logging": "log()"
    + UNTIL_TIMEOUT
    + DAEMONS.format(options="given()", client="client", work="wait(client)"),
    "threads with credentials": THREADS,
    "loop in a daemon": LOOP_IN_A_DAEMON,
    "emulator": EMULATOR,
    **({"process pool": PROCESS_POOL} if hasattr(os, "fork") else {}),
}


@pytest.fixture(scope="module")
def service():
    """An emulator in this process, with an instance that does not change."""
    with volcredis.Emulator(paused=True) as emulator:
        emulator.client().restart_db_instance(instance_id=INSTANCE)
        yield json.dumps([emulator.url, [emulator.access_key, emulator.secret_key]])


def other_interpreters():
    """Returns the interpreters of the other versions that the package supports, by their versions."""
    versions = pathlib.Path(os.environ.get("PYENV_ROOT", pathlib.Path.home() / ".pyenv"), "versions")
    found = {}
    for version in (f"3.{minor}" for minor in range(10, 15) if minor != sys.version_info.minor):
        names = [shutil.which(f"python{version}"), *sorted(versions.glob(f"{version}.*/bin/python3"))]
        for name in filter(None, names):
            printed = subprocess.run([name, "-c", "import sys; print(sys.version)"], capture_output=True, text=True)
            if printed.stdout.startswith(f"{version}."):
                found[version] = str(name)
    return found


OTHERS = other_interpreters()


def run(program, service, number=0, interpreter=sys.executable, **variables):
    """Returns the exit code and the output of a process."""
    process = subprocess.run(
        [interpreter, "-c", program, str(number)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "SERVICE": service, **variables},
    )
    return process.returncode, process.stdout, process.stderr


def check_ends(kind, service, count, *interpreter, **variables):
    """Runs processes of a kind, as many at a time as there are processors, and checks that all of them end well."""

    def end(number):
        return run(BEGIN + PROGRAMS[kind], service, number, *interpreter, **variables)

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as executor:
        bad = [end for end in executor.map(end, range(count)) if end != (0, "", "")]
    assert not bad, f"{len(bad)} of {count}: {bad[0]}"


@pytest.mark.parametrize("kind", PROGRAMS)
def test_a_process_ends_well(kind, service):
    if "uvloop" in kind and importlib.util.find_spec("uvloop") is None:
        pytest.skip("uvloop is not installed")
    check_ends(kind, service, EXITS)


@pytest.mark.skipif(not OTHERS, reason="no other version of Python is installed")
@pytest.mark.parametrize("version", OTHERS)
@pytest.mark.parametrize("kind", [kind for kind in PROGRAMS if "uvloop" not in kind])
def test_a_process_of_another_python_ends_well(kind, version, service, tmp_path):
    # The native module is the same for all versions.
    (tmp_path / "volcredis").symlink_to(pathlib.Path(volcredis.__file__).parent)
    check_ends(kind, service, max(EXITS // 10, 1), OTHERS[version], PYTHONPATH=str(tmp_path))


# A cell of a notebook: calls of both clients, on the loop of the kernel and on a thread, and one that never ends.
CELL = """
client, on_a_loop = volcredis.Client("cn-beijing", **given()), volcredis.AsyncClient("cn-beijing", **given())
assert client.describe_regions().http_status == 200
await asyncio.gather(*(on_a_loop.describe_regions() for _ in range(20)))

def clients():
    while True:
        yield client

run_daemons(lambda client: client.describe_regions(), count=2)
waiting = asyncio.ensure_future(on_a_loop.wait.until(lambda: False))
await asyncio.sleep(0)
"""


def test_the_kernel_of_a_notebook_ends_well(service, monkeypatch, tmp_path):
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    begin = BEGIN.replace("int(sys.argv[1])", "0")
    for _ in range(max(EXITS // 50, 1)):
        with (tmp_path / "output").open("w+") as output:
            manager = jupyter_client.KernelManager(kernel_name="python3")
            manager.start_kernel(env={**os.environ, "SERVICE": service}, stdout=output, stderr=output)
            try:
                client = manager.client()
                client.start_channels()
                client.wait_for_ready(timeout=60)
                reply = client.execute_interactive(begin + CELL, timeout=60)
                assert reply["content"]["status"] == "ok", reply
                client.shutdown()
                code = manager.provisioner.process.wait(60)
                client.stop_channels()
            finally:
                manager.shutdown_kernel(now=True)
            output.seek(0)
            # The kernel may log warnings of its own.
            printed = [line for line in output if not line.startswith("[IPKernelApp]")]
            assert (code, printed) == (0, [])


def test_exit_handlers_can_make_calls(service):
    # Registered before the library is imported, so that it runs after the handler of the library.
    program = "import atexit\natexit.register(lambda: late())" + BEGIN + LATE_CALLS
    assert run(program, service) == (0, "late", "")


# An exit handler that waits for threads: one that starts in it, and a daemon thread that makes calls until then.
LATE_THREADS = """
client = volcredis.Client("cn-beijing", **given())
exiting, ready = threading.Event(), threading.Event()

def daemon():
    with volcredis.Client("cn-beijing", **given()) as client:
        items = client.paginate.describe_db_instances(page_size=1, prefetch=True)
        next(items)
        ready.set()
        exiting.wait()
        while True:
            next(items)

def begun():
    try:
        client.describe_regions()
    except RuntimeError as error:
        assert "shutting down" in str(error)
        os.write(1, b"late")

thread = threading.Thread(target=daemon, daemon=True)
thread.start()
ready.wait()

def late():
    exiting.set()
    thread.join()
    other = threading.Thread(target=begun, daemon=False)
    other.start()
    other.join()
"""


def test_exit_handlers_can_wait_for_threads(service):
    program = "import atexit\natexit.register(lambda: late())" + BEGIN + LATE_THREADS
    assert run(program, service) == (0, "late", "")


# An exit handler that waits for a daemon thread with a call that has no response.
LATE_CALL = """
import logging, socket
logging.basicConfig(stream=sys.stdout, format="%(message)s")
listener = socket.create_server(("127.0.0.1", 0))
silent = {**given(), "endpoint": f"http://127.0.0.1:{listener.getsockname()[1]}"}
client = volcredis.Client("cn-beijing", timeout=600, attempt_timeout=600, **silent)
thread = threading.Thread(target=lambda: {work}, daemon=True)
thread.start()
connection, _ = listener.accept()
connection.recv(1)

def late():
    thread.join()
    assert client.sign("DescribeRegions").url
    os.write(1, b"late")
"""


def test_exit_handlers_can_wait_for_calls_in_flight(service):
    first = "import atexit\natexit.register(lambda: late())" + BEGIN
    read = "client.describe_regions()"
    assert run(first + LATE_CALL.replace("{work}", read), service) == (0, "late", "")
    write = 'client.create_backup(instance_id="redis-1", client_token="token-1")'
    code, output, errors = run(first + LATE_CALL.replace("{work}", write), service)
    assert (code, errors) == (0, "") and output.endswith("late")
    assert "outcome is unknown action=CreateBackup attempts=1 token=token-1" in output


def test_threads_can_make_calls_while_the_exit_waits_for_an_executor(service, tmp_path):
    (tmp_path / "volcredis").symlink_to(pathlib.Path(volcredis.__file__).parent)
    for interpreter in sys.executable, *OTHERS.values():
        result = run(BEGIN + EXECUTOR, service, 0, interpreter, PYTHONPATH=str(tmp_path))
        assert result == (0, "pooled", ""), interpreter


# No thread can start: on a thread that the exit waits for, the function is called there. On others the call fails.
EXHAUSTED = """
import _thread

def start(*_):
    raise RuntimeError("can't start new thread")

# The module `threading` does not use it.
_thread.start_new_thread = start
client = volcredis.Client("cn-beijing", **asked())

def daemon():
    try:
        client.describe_regions()
    except volcredis.CredentialsError as error:
        assert "can't start new thread" in str(error.__cause__), error
        os.write(1, b"failed")

thread = threading.Thread(target=daemon, daemon=True)
thread.start()
thread.join()
assert client.describe_regions().http_status == 200
os.write(1, b", succeeded")
"""


def test_credentials_without_threads(service):
    assert run(BEGIN + EXHAUSTED, service) == (0, "failed, succeeded", "")


# A credentials function that blocks forever on a daemon thread while the main thread ends.
BLOCKED = """
blocked = threading.Event()

def block(*_):
    blocked.set()
    threading.Event().wait()

client = volcredis.Client("cn-beijing", **{options})
threading.Thread(target=lambda: {work}, daemon=True).start()
blocked.wait()
"""


@pytest.mark.parametrize(
    ("options", "work"),
    [
        ("asked(block)", CALL),
        ("given()", f'client.wait.instance_running("{INSTANCE}", on_progress=block)'),
    ],
)
def test_a_callback_that_never_returns_does_not_keep_the_process(options, work, service):
    assert run(BEGIN + BLOCKED.format(options=options, work=work), service) == (0, "", "")


# A child that is forked while other threads make calls, and exits.
FORKED = """
client = volcredis.Client("cn-beijing", **given())

def clients():
    while True:
        yield client

run_daemons(lambda client: client.describe_regions(), count=4)
for _ in range(5):
    child = os.fork()
    if child == 0:
        assert volcredis.Client("cn-beijing", **given()).describe_regions().http_status == 200
        sys.exit(7)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
def test_a_child_process_ends_well(service):
    program = "import warnings; warnings.simplefilter('ignore', DeprecationWarning)" + BEGIN + FORKED
    assert run(program, service) == (0, "", "")


# A client for asyncio that is in use during a fork.
FORKED_ON_A_LOOP = """
async def main():
    client = volcredis.AsyncClient("cn-beijing", **given())
    sibling = client.with_options(timeout=5)
    calls = [asyncio.ensure_future(client.describe_regions()) for _ in range(20)]
    await calls[0]
    child = os.fork()
    if child == 0:
        await client.close()
        del client, sibling, calls
        os._exit(7)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
    await asyncio.gather(*calls)
    await client.close()

asyncio.run(main())
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
def test_a_child_process_frees_the_client_of_a_loop(service):
    program = "import warnings; warnings.simplefilter('ignore', DeprecationWarning)" + BEGIN + FORKED_ON_A_LOOP
    assert run(program, service) == (0, "", "")
