"""Region, endpoint, profile and proxy, as users configure them."""

import asyncio
import datetime
import json
import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import volcredis
from volcredis import Credentials

PROXY = "socks5://user:hunter2@proxy.example"


@pytest.fixture
def profiles(service, monkeypatch, tmp_path):
    """An empty environment, and a configuration file with profiles for `service`."""
    for name in list(os.environ):
        if name.startswith("VOLC") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)

    def profile(key, region):
        return {"access-key": key, "secret-key": "SK", "region": region, "endpoint": service.url}

    profiles = {
        "default": profile("AKdefault", "cn-default"),
        "work": profile("AKwork", " cn-work\r\n"),
        "none": profile("AKnone", ""),
    }
    file = tmp_path / ".volcengine" / "config.json"
    file.parent.mkdir()
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps({"current": "", "profiles": profiles}).encode())
    monkeypatch.setenv("HOME", str(tmp_path))
    return service


def used(service):
    """Returns the access key and the region of the latest request."""
    scope = service.requests[-1][2]["Authorization"].split("Credential=")[1].split("/")
    return scope[0], scope[2]


def call(service, *arguments, **options):
    """Makes a call with both clients. Returns the access key and the region that they used."""
    with volcredis.Client(*arguments, **options) as client:
        client.describe_regions()
        region = client.region

    async def main():
        async with volcredis.AsyncClient(*arguments, **options) as client:
            await client.describe_regions()
            assert client.region == region

    blocking = used(service)
    asyncio.run(main())
    assert used(service) == blocking and blocking[1] == region
    return blocking


def refuse(match, *arguments, **options):
    for make in volcredis.Client, volcredis.AsyncClient:
        with pytest.raises(volcredis.ConfigurationError, match=match) as raised:
            make(*arguments, **options)
        assert "hunter2" not in str(raised.value)


def test_code_takes_precedence_over_the_environment_and_the_profile(profiles, monkeypatch):
    assert call(profiles) == ("AKdefault", "cn-default")
    assert call(profiles, "cn-code") == ("AKdefault", "cn-code")
    assert call(profiles, region=None, profile="work") == ("AKwork", "cn-work")
    monkeypatch.setenv("VOLCENGINE_PROFILE", "work")
    assert call(profiles) == ("AKwork", "cn-work")
    assert call(profiles, profile="default") == ("AKdefault", "cn-default")
    monkeypatch.setenv("VOLCENGINE_REGION", " cn-environment ")
    monkeypatch.setenv("VOLCENGINE_ACCESS_KEY", "AKenvironment\n")
    monkeypatch.setenv("VOLCENGINE_SECRET_KEY", "SK")
    assert call(profiles) == ("AKenvironment", "cn-environment")
    # A profile in code takes precedence over the account of the environment.
    assert call(profiles, profile="work") == ("AKwork", "cn-environment")
    assert call(profiles, "cn-code", profile="work", access_key="AK", secret_key="SK") == ("AK", "cn-code")
    for name in "VOLCENGINE_REGION", "VOLCENGINE_PROFILE", "VOLCENGINE_ACCESS_KEY", "VOLCENGINE_SECRET_KEY":
        monkeypatch.setenv(name, " \t")
    assert call(profiles) == ("AKdefault", "cn-default")


def test_a_missing_region_is_explained(profiles, monkeypatch, tmp_path):
    refuse(r"no region: .*`region`.*VOLCENGINE_REGION.*profile", profile="none")
    refuse('has no profile "missing"', profile="missing")
    refuse("invalid region", "")
    monkeypatch.setenv("HOME", str(tmp_path / "nowhere"))
    refuse("no region: ")
    with pytest.raises(TypeError):
        volcredis.Client(profile=7)


def test_half_a_key_pair_is_an_error(profiles, monkeypatch):
    monkeypatch.setenv("VOLCENGINE_SECRET_KEY", "hunter2")
    with volcredis.Client() as client:
        with pytest.raises(volcredis.CredentialsError, match="VOLCENGINE_ACCESS_KEY is not"):
            client.describe_regions()
    assert profiles.requests == []


class Sts(BaseHTTPRequestHandler):
    """Provides credentials of a role, unless it is down."""

    is_down = True

    def do_POST(self):
        keys = {"AccessKeyId": "AKrole", "SecretAccessKey": "SK", "SessionToken": "token"}
        expiry = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=1)
        keys["Expiration"] = expiry.isoformat(timespec="seconds")
        body = json.dumps({"Result": {"Credentials": keys}}).encode()
        self.send_response(403 if self.is_down else 200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_arguments):
        pass


def test_a_configured_source_that_fails_is_an_error_and_is_used_again(profiles, monkeypatch, tmp_path):
    token = tmp_path / "token"
    token.write_text("\ufeffa.b.c\r\n")
    monkeypatch.setenv("VOLCENGINE_OIDC_ROLE_TRN", "trn:iam::1:role/backup")
    monkeypatch.setenv("VOLCENGINE_OIDC_TOKEN_FILE", str(token))
    monkeypatch.setattr(Sts, "is_down", True)
    with ThreadingHTTPServer(("127.0.0.1", 0), Sts) as sts:
        threading.Thread(target=sts.serve_forever, args=(0.02,), daemon=True).start()
        monkeypatch.setenv("VOLCREDIS_STS_ENDPOINT", f"http://127.0.0.1:{sts.server_address[1]}")
        with volcredis.Client() as client:
            # The profile has credentials of another account.
            with pytest.raises(volcredis.CredentialsError, match="OIDC: STS returned HTTP 403"):
                client.describe_regions()
            assert profiles.requests == []
            Sts.is_down = False
            client.describe_regions()
        sts.shutdown()
    assert used(profiles) == ("AKrole", "cn-default")


def test_an_empty_session_token_is_none(profiles):
    def provide():
        return Credentials("AK", "SK", "")

    for options in (
        {"access_key": "AK", "secret_key": "SK", "session_token": ""},
        {"credentials": Credentials("AK", "SK", session_token=" ")},
        {"credentials": provide},
    ):
        call(profiles, **options)
    assert [headers["X-Security-Token"] for _, _, headers in profiles.requests] == [None] * 6


def test_this_machine_is_reached_without_a_proxy(profiles, monkeypatch):
    for name in "http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY":
        monkeypatch.setenv(name, PROXY)
    call(profiles)
    with volcredis.emulator() as emulator:
        emulator.client().describe_regions()


def test_a_proxy_that_cannot_be_used_is_an_error(profiles, monkeypatch):
    refuse("invalid proxy: SOCKS", proxy=PROXY)
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    refuse("invalid HTTPS_PROXY: SOCKS", endpoint="https://redis.example")
    monkeypatch.setenv("NO_PROXY", ".example")
    volcredis.Client(endpoint="https://redis.example").close()
