"""A service for tests, with scripted results."""

import asyncio
import json
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit


class Service:
    """A service with scripted responses.

    The result of an action is `results[action]`, or the return value of that function for the body of the request; a
    tuple is an error. If the function raises an exception, the connection is closed. `error` and the bytes of `raw`
    replace the result, and `headers` are added. Session tokens of `refused_keys` are expired.

    While `gate` is closed, responses to requests with a body for which `is_blocked` returns true wait for it to open.
    """

    def __init__(self):
        self.results = {}
        self.error = None
        self.raw = None
        self.headers = {}
        self.refused_keys = set()
        self.requests = []
        self.gate = threading.Event()
        self.gate.set()
        self.is_blocked = lambda _body: True
        self.arrived = threading.Semaphore(0)
        self.open_connections = 0
        self.lock = threading.Lock()
        service = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def setup(self):
                super().setup()
                with service.lock:
                    service.open_connections += 1

            def finish(self):
                try:
                    super().finish()
                finally:
                    with service.lock:
                        service.open_connections -= 1

            def do_POST(self):
                query = parse_qs(urlsplit(self.path).query)
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                action = query["Action"][0]
                service.requests.append((action, body, self.headers))
                service.arrived.release()
                while service.is_blocked(body) and not service.gate.wait(0.01):
                    if self.is_abandoned():
                        self.close_connection = True
                        return
                status, response = service.respond(action, self.headers["Authorization"], body)
                try:
                    self.send_response(status)
                    self.send_header("Content-Type", "application/json")
                    self.send_header("Content-Length", str(len(response)))
                    for name, value in service.headers.items():
                        self.send_header(name, value)
                    self.end_headers()
                    self.wfile.write(response)
                except OSError:
                    self.close_connection = True

            def is_abandoned(self):
                """Returns true once the client has closed the connection."""
                try:
                    return not self.connection.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT)
                except BlockingIOError:
                    return False
                except OSError:
                    return True

            def log_message(self, *_arguments):
                pass

        class Server(ThreadingHTTPServer):
            request_queue_size = 1024

            def handle_error(self, *_request):
                """Ignores connections that clients close during a call, which some tests do."""

        self.server = Server(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.server.block_on_close = False
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"

    def respond(self, action, authorization, body):
        """Returns the HTTP status and the body."""
        metadata = {"RequestId": "20261124-1", "Action": action, "Version": "2020-12-07"}
        if self.raw is not None:
            return 200, self.raw
        error = self.error
        if any(f"Credential={key}/" in authorization for key in self.refused_keys):
            error = (401, "InvalidSecretToken", "the token has expired")
        result = error if error is not None else self.results.get(action, {})
        if callable(result):
            result = result(body)
        if isinstance(result, tuple):
            status, code, message = result
            metadata["Error"] = {"Code": code, "Message": message}
            return status, json.dumps({"ResponseMetadata": metadata}).encode()
        return 200, json.dumps({"ResponseMetadata": metadata, "Result": result}).encode()

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_exception):
        self.gate.set()
        self.server.shutdown()
        self.server.server_close()


async def closed(service, connections):
    """Waits until the service has at most that many connections."""
    deadline = time.monotonic() + 10
    while service.open_connections > connections:
        assert time.monotonic() < deadline, f"{service.open_connections} connections are open"
        await asyncio.sleep(0.01)
