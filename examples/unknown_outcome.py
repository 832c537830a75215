"""Handles a change whose outcome is unknown because the connection broke before the response."""

import contextlib
import socket
import threading

import volcredis


def create_parameter_group(client, name):
    """Creates a parameter group once. The action has no `client_token`, so that the client does not repeat it."""
    parameters = {
        "name": name,
        "engine_version": "6.0",
        "param_values": [volcredis.models.ParamValue(name="maxmemory-policy", value="allkeys-lru")],
    }
    try:
        client.create_parameter_group(**parameters)
    except volcredis.VolcredisError as error:
        if not error.outcome_unknown:
            raise
        # The service may have created it. Find out before you send the request again.
        print(error)
        groups = client.paginate.describe_parameter_groups()
        if any(group.name == name for group in groups):
            print("the parameter group was created")
            return
        client.create_parameter_group(**parameters)


@contextlib.contextmanager
def interrupted(url):
    """Forwards connections to the emulator, and closes the first one when its response arrives."""
    host, port = url.removeprefix("http://").split(":")
    server = socket.create_server(("127.0.0.1", 0))

    def forward(client, is_first):
        with client, socket.create_connection((host, int(port))) as emulator:
            while request := client.recv(65536):
                emulator.sendall(request)
                response = emulator.recv(65536)
                if is_first:
                    return
                client.sendall(response)

    def accept():
        is_first = True
        with contextlib.suppress(OSError):
            while True:
                connection = server.accept()[0]
                threading.Thread(target=forward, args=(connection, is_first), daemon=True).start()
                is_first = False

    threading.Thread(target=accept, daemon=True).start()
    with server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


# An emulator stands in for the service, behind a connection that breaks once.
with (
    volcredis.emulator() as emulator,
    interrupted(emulator.url) as url,
    volcredis.Client(
        "cn-beijing", endpoint=url, access_key=emulator.access_key, secret_key=emulator.secret_key
    ) as client,
):
    create_parameter_group(client, "cache")
