"""Effects on the host program: no signal ends it, and failures of the system are errors of the library."""

import os
import socket
import struct
import subprocess
import sys
import threading

import pytest
import volcredis

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the limits and signals are those of Linux")


def run(script, *arguments):
    """Runs a script in a process, which must succeed without errors on stderr. Returns its output."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("VOLC")}
    environment["PYTHONPATH"] = os.pathsep.join(sys.path)
    command = [sys.executable, "-c", script, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=120)
    assert (done.returncode, done.stderr) == (0, ""), done
    return done.stdout.splitlines()


class Resets:
    """A server that resets each connection after some bytes of a request."""

    def __init__(self, after):
        self.after = after
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.ending = False
        self.thread = threading.Thread(target=self.serve)

    def serve(self):
        while True:
            connection, _ = self.listener.accept()
            if self.ending:
                connection.close()
                return
            connection.settimeout(20)
            self.receive(connection)
            reset(connection)

    def receive(self, connection, forward=lambda _part: None):
        left = self.after
        while left > 0:
            part = connection.recv(min(left, 65536))
            if not part:
                break
            left -= len(part)
            forward(part)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_exception):
        self.ending = True
        socket.create_connection(self.listener.getsockname()).close()
        self.thread.join()
        self.listener.close()


class ForwardsAndResets(Resets):
    """A server that forwards connections to an emulator with TLS, and resets each after some bytes of the client."""

    def __init__(self, after, emulator):
        super().__init__(after)
        port = int(emulator.url.rpartition(":")[2])
        self.target = ("127.0.0.1", port)
        self.url = self.url.replace("http:", "https:")

    def receive(self, connection):
        with socket.create_connection(self.target, timeout=20) as target:
            thread = threading.Thread(target=self.send_back, args=(target, connection))
            thread.start()
            super().receive(connection, target.sendall)
            target.shutdown(socket.SHUT_RDWR)
            thread.join()

    def send_back(self, target, connection):
        try:
            while part := target.recv(65536):
                connection.sendall(part)
        except OSError:
            """The connection to the emulator is shut down."""


def reset(connection):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


CALLS = """
import signal, sys
import volcredis

signal.signal(signal.SIGPIPE, signal.SIG_DFL)
certificates = sys.argv[3] if len(sys.argv) > 3 else None
options = dict(endpoint=sys.argv[1], ca_certificates=certificates, access_key="AK", secret_key="SK", max_attempts=2)
padding = {"Padding": "x" * int(sys.argv[2])}

with volcredis.Client("cn-beijing", **options) as client:
    for _ in range(3):
        try:
            client.call("DescribeRegions", padding, allow_unknown=True)
        except volcredis.ConnectionError as error:
            print(error.kind)
"""

ASYNC_CALLS = """
import asyncio, os, signal, sys
import volcredis

signal.signal(signal.SIGPIPE, signal.SIG_DFL)
certificates = sys.argv[3] if len(sys.argv) > 3 else None
options = dict(endpoint=sys.argv[1], ca_certificates=certificates, access_key="AK", secret_key="SK", max_attempts=2)
padding = {"Padding": "x" * int(sys.argv[2])}

async def main():
    async with volcredis.AsyncClient("cn-beijing", **options) as client:
        for _ in range(3):
            try:
                await client.call("DescribeRegions", padding, allow_unknown=True)
            except volcredis.ConnectionError as error:
                print(error.kind)

asyncio.run(main())
# Other tests check the exit of interpreters with threads.
sys.stdout.flush()
os._exit(0)
"""


@pytest.mark.parametrize("script", [CALLS, ASYNC_CALLS], ids=["blocking", "async"])
@pytest.mark.parametrize("after", [1, 100, 1 << 20])
def test_no_sigpipe_ends_a_program_that_makes_calls(after, script):
    with Resets(after) as server:
        assert run(script, server.url, 10 << 20) == ["broken"] * 3


@pytest.mark.parametrize("script", [CALLS, ASYNC_CALLS], ids=["blocking", "async"])
@pytest.mark.parametrize(("after", "kind"), [(1, "connect"), (10_000, "broken"), (100_000, "broken")])
def test_no_sigpipe_ends_a_program_that_makes_calls_over_tls(after, kind, script):
    # The emulator waits for the end of a body of this size.
    with volcredis.emulator(tls=True) as emulator, ForwardsAndResets(after, emulator) as server:
        assert run(script, server.url, 1_000_000, emulator.certificate_authority) == [kind] * 3


EMULATOR = """
import signal, sys
import volcredis

signal.signal(signal.SIGPIPE, signal.SIG_DFL)
with volcredis.emulator() as emulator:
    print(emulator.url, flush=True)
    sys.stdin.read()
    with emulator.client("cn-beijing") as client:
        print(client.describe_regions().http_status)
"""


def test_no_sigpipe_ends_a_program_with_the_emulator():
    command = [sys.executable, "-c", EMULATOR]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
    try:
        address = program.stdout.readline().strip().removeprefix("http://").split(":")
        for count in range(100):
            connection = socket.create_connection((address[0], int(address[1])))
            # More responses than the buffers can hold, so that one is being written during the reset.
            connection.sendall(b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n" * (1 + 20 * count))
            reset(connection)
        assert program.communicate(timeout=60)[0].strip() == "200"
        assert program.returncode == 0
    finally:
        program.kill()
        program.wait()


NO_THREADS = """
import os, resource, sys
import volcredis
# The other user may not have the permission to read it.
import volcredis._credentials

if os.geteuid() == 0:
    # The limit does not apply to root.
    try:
        os.setresuid(54321, 54321, 54321)
    except OSError:
        print("skipped: root cannot become another user here")
        sys.exit()
url = sys.argv[1]
keys = dict(access_key="AK", secret_key="SK")
by_name = volcredis.Client("cn-beijing", endpoint=url, max_attempts=1, **keys)
by_callable = volcredis.Client("cn-beijing", endpoint=url, credentials=lambda: volcredis.Credentials("AK", "SK"))
_, hard = resource.getrlimit(resource.RLIMIT_NPROC)
resource.setrlimit(resource.RLIMIT_NPROC, (1, hard))
for make in (by_name.describe_regions, by_callable.describe_regions, volcredis.emulator) * 2:
    try:
        make()
    except (volcredis.VolcredisError, OSError) as error:
        print(type(error).__name__, getattr(error, "kind", None))
resource.setrlimit(resource.RLIMIT_NPROC, (hard, hard))
print(by_name.describe_regions().http_status, by_callable.describe_regions().http_status)
"""


def test_without_threads_calls_fail_with_an_error(service):
    seen = run(NO_THREADS, service.url.replace("127.0.0.1", "localhost"))
    if seen[0].startswith("skipped"):
        pytest.skip(seen[0])
    errors = ["ConnectionError dns", "CredentialsError None", "BlockingIOError None"]
    assert seen == [*errors, *errors, "200 200"]


def test_a_panic_is_an_exception_of_the_library():
    assert issubclass(volcredis.InternalError, volcredis.VolcredisError)
    assert volcredis.InternalError.__module__ == "volcredis"


NO_DESCRIPTORS = """
import asyncio, os, resource, sys
import volcredis
# Later, files of modules cannot be opened.
import volcredis._credentials

_, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (64, hard))
options = dict(endpoint=sys.argv[1], access_key="AK", secret_key="SK")
client = volcredis.Client("cn-beijing", max_attempts=1, **options)

async def main():
    taken = []
    in_loop = volcredis.AsyncClient("cn-beijing", max_attempts=1, **options)
    try:
        while True:
            taken.append(os.dup(0))
    except OSError:
        pass
    for make in (client.describe_regions, lambda: volcredis.Client("cn-beijing", **options), volcredis.emulator):
        try:
            make()
        except (volcredis.VolcredisError, OSError) as error:
            print(type(error).__name__)
    try:
        await in_loop.describe_regions()
    except (volcredis.VolcredisError, OSError) as error:
        print(type(error).__name__)
    for descriptor in taken:
        os.close(descriptor)
    print(client.describe_regions().http_status, (await in_loop.describe_regions()).http_status)
    await in_loop.close()

asyncio.run(main())
"""


def test_without_file_descriptors_calls_fail_with_an_error(service):
    errors = ["ConnectionError", "ConfigurationError", "OSError", "ConfigurationError"]
    assert run(NO_DESCRIPTORS, service.url) == [*errors, "200 200"]


CLOSED = """
import asyncio, os, sys
import volcredis

options = dict(endpoint=sys.argv[1], access_key="AKLTemulator", secret_key="emulator-secret-key")

async def call(client):
    return (await client.describe_regions()).http_status

def attempt(make):
    try:
        return make()
    except volcredis.ConfigurationError as error:
        print("create a new client" in str(error))

used, unused = volcredis.Client("cn-beijing", **options), volcredis.Client("cn-beijing", **options)
in_loops = volcredis.AsyncClient("cn-beijing", **options)
print(used.describe_regions().http_status, asyncio.run(call(in_loops)))

def is_active(thread):
    try:
        name, call = (open(f"/proc/self/task/{thread}/{file}").read() for file in ("comm", "syscall"))
    except OSError:
        # It has ended.
        return False
    # The numbers of epoll_wait and epoll_pwait.
    return name.strip() == "volcredis" and call.split()[:1] not in (["232"], ["281"], ["22"])

# A thread that uses its descriptors while they are closed cannot be protected.
while any(is_active(thread) for thread in os.listdir("/proc/self/task")):
    pass
os.closerange(3, 256)
for client in (used, unused):
    attempt(client.describe_regions)
    attempt(lambda: next(iter(client.paginate.describe_db_instances())))
    attempt(lambda: client.wait.instance_gone("redis-cn0212gzmh2xs"))
    client.close()
attempt(lambda: asyncio.run(call(in_loops)))

async def main():
    await in_loops.close()
    async with volcredis.AsyncClient("cn-beijing", **options) as client:
        return await call(client)

print(volcredis.Client("cn-beijing", **options).describe_regions().http_status, asyncio.run(main()))
"""


def test_without_their_file_descriptors_clients_fail(service):
    assert run(CLOSED, service.url) == ["200 200", *["True"] * 7, "200 200"]
