"""The emulator of the service, for tests."""

from __future__ import annotations

from volcredis import _volcredis
from volcredis._async_client import AsyncClient
from volcredis._client import Client

# Not from `typing`, which takes long to import.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    import os
    from collections.abc import Iterable, Mapping
    from typing import Any, TypedDict

    class _Durations(TypedDict, total=False):
        """The durations of asynchronous work in seconds, on the clock of the emulator."""

        creation: float
        change: float
        backup: float
        deletion: float


class Emulator(_volcredis.Emulator):
    """A running emulator, started by `volcredis.emulator`. It stops when it is closed, or after a `with` block."""

    __slots__ = ()
    __module__ = "volcredis"

    def client(self, region: str = "cn-beijing", **options: Any) -> Client:
        """Returns a client of the emulator. The options are those of `Client`."""
        return Client(region, **self._options(options))

    def async_client(self, region: str = "cn-beijing", **options: Any) -> AsyncClient:
        """Returns an asyncio client of the emulator. The options are those of `AsyncClient`."""
        return AsyncClient(region, **self._options(options))

    @property
    def now(self) -> datetime.datetime:
        """The time of its clock."""
        import datetime

        return datetime.datetime.fromtimestamp(self._now(), datetime.timezone.utc)

    def set_faults(self, rules: Iterable[Mapping[str, Any]] = ()) -> None:
        """Replaces the fault rules, such as `{"action": "CreateBackup", "fault": "reset"}`. None ends the faults."""
        self._set_faults(_json(rules))

    def add_instance(self, region: str = "cn-beijing", **fields: Any) -> str:
        """Adds an instance in the status `Running`, and returns its id.

        The fields are `account`, `id`, `name`, `engine_version`, `shards`, `shard_capacity` in MiB, `zones` (one for
        each node of a shard), and `tags`; each has a default.
        """
        import json

        return self._add_instance(json.dumps({"region": region, **fields}))

    def calls(self) -> list[dict[str, Any]]:
        """Returns the last 100 calls, the first one first: `action`, `http_status`, `code`, `access_key` and others."""
        import json

        calls: list[dict[str, Any]] = json.loads(self._calls())
        return calls

    def _options(self, options: dict[str, Any]) -> dict[str, Any]:
        keys = {} if "credentials" in options else {"access_key": self.access_key, "secret_key": self.secret_key}
        # Requests to this machine never go through a proxy.
        trust = {"ca_certificates": self.certificate_authority} if self.certificate_authority else {}
        return {"endpoint": self.url, **keys, **trust, **options}


def _json(objects: Iterable[Mapping[str, Any]]) -> str:
    import json

    return json.dumps([dict(item) for item in objects])


def emulator(
    *,
    access_key: str | None = None,
    secret_key: str | None = None,
    access_keys: Iterable[Mapping[str, Any]] | None = None,
    seed: int = 0,
    instances: Iterable[Mapping[str, Any]] | None = None,
    start_time: datetime.datetime | None = None,
    speed: float = 1.0,
    rate_limit: int | None = None,
    paused: bool = False,
    empty: bool = False,
    strict: bool = False,
    durations: float | _Durations | None = None,
    faults: Iterable[Mapping[str, Any]] | None = None,
    control: bool = False,
    sts: bool = False,
    vpc: bool = False,
    instance_roles: Iterable[str] = (),
    tls: bool = False,
    state_file: str | os.PathLike[str] | None = None,
    request_log: str | os.PathLike[str] | None = None,
    port: int = 0,
    redis: bool = False,
) -> Emulator:
    """Starts an emulator of the service in this process, on 127.0.0.1.

        with volcredis.emulator() as emulator:
            instances = emulator.client().describe_db_instances(page_number=1, page_size=10)

    It verifies signatures and keeps state. It starts with a few instances, among them `redis-cn0212gzmh2xs` in
    `cn-beijing`. With pytest, the fixture `volcredis_emulator` provides an emulator for each test. A value that is out
    of range is a `ValueError`.

    Args:
        access_key: The access key that it accepts; a fixed one by default.
        secret_key: The secret key of the access key.
        access_keys: Further access keys: mappings with `account`, `access_key`, `secret_key` and, optionally, the
            `regions` in which the key is valid.
        seed: The seed of generated identifiers. The same calls with the same seed have the same responses.
        instances: The instances to start with, instead of its own: mappings with `region` and the fields of
            `Emulator.add_instance`.
        start_time: The initial time of its clock, with a time zone; the system time by default.
        speed: The speed of its clock, as a multiple of real time, up to 1,000,000.
        rate_limit: The limit of calls per second of one action; no limit by default.
        paused: Start with a paused clock, which moves only when it is advanced.
        empty: Start without instances.
        strict: Reject unknown parameters, and match the names of parameters exactly.
        durations: The durations of asynchronous work in seconds of its clock: a number for all, or a mapping with
            `creation`, `change`, `backup` and `deletion`. By default a creation takes 10 s and other
            work 5 s; with `redis`, 2 s and 1 s.
        faults: The fault rules to start with, such as `{"action": "CreateBackup", "fault": "reset"}`.
        control: Serve the control interface over HTTP.
        sts: Serve STS, which issues credentials that the emulator accepts.
        vpc: Serve a stand-in for the VPC service: subnets, security groups and elastic IPs to create instances with.
        instance_roles: The roles to serve instance metadata with.
        tls: Serve TLS. The clients of this object trust its certificate; others need its `certificate_authority`.
        state_file: A file that preserves the state.
        request_log: A file to write each call to, as a line of JSON.
        port: The port to listen on; a free one by default.
        redis: Run a real Redis behind each instance, so that Redis clients can connect to its addresses. Needs
            `redis-server` 6.0 or later, or `valkey-server`, in `PATH`. An `OSError` is raised if there is none.
    """
    if empty:
        if instances is not None:
            raise TypeError("`empty` and `instances` cannot be set together")
        instances = ()
    return Emulator(
        access_key=access_key,
        secret_key=secret_key,
        access_keys=None if access_keys is None else _json(access_keys),
        seed=seed,
        instances=None if instances is None else _json(instances),
        start_time=start_time,
        speed=speed,
        rate_limit=rate_limit,
        paused=paused,
        strict=strict,
        durations=None if durations is None else _durations(durations),
        faults=None if faults is None else _json(faults),
        control=control,
        sts=sts,
        vpc=vpc,
        instance_roles=list(instance_roles),
        tls=tls,
        state_file=state_file,
        request_log=request_log,
        port=port,
        redis=redis,
    )


def _durations(durations: float | _Durations) -> tuple[float, float, float, float]:
    if not isinstance(durations, dict):
        return (durations, durations, durations, durations)
    given: dict[str, Any] = {"creation": 10.0, "change": 5.0, "backup": 5.0, "deletion": 5.0}
    for name, seconds in durations.items():
        if name not in given:
            raise TypeError(f"unknown duration `{name}`: must be one of {', '.join(given)}")
        given[name] = seconds
    return (given["creation"], given["change"], given["backup"], given["deletion"])
