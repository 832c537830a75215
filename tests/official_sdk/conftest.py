"""Fixtures for the official Python SDK with the emulator as its endpoint."""

import json
import os
import re
import subprocess
import urllib.request

import pytest
import volcenginesdkcore
import volcenginesdkredis
from volcenginesdkredis import models

ACCESS_KEY, SECRET_KEY = "AKLTofficial", "official-secret"


class Emulator:
    """A process that runs `volcredis emulator`."""

    def __init__(self):
        # The times in the requests are on this day.
        command = [os.environ["VOLCREDIS_COMMAND"], "emulator", "--control", "--rate-limit", "none", "--seed", "1"]
        command += ["--start-time", "2024-07-10T00:00:00Z", "--paused"]
        command += ["--access-key", ACCESS_KEY, "--secret-key", SECRET_KEY]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().removeprefix("listening on ").strip()

    def advance_clock(self, seconds):
        """Advances the clock. Returns its new time."""
        body = json.dumps({"advance_seconds": seconds}).encode()
        request = urllib.request.Request(self.url + "/_/clock", body, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request) as response:
            return json.load(response)["now"]

    def stop(self):
        self.process.kill()
        self.process.wait()


class Sdk:
    """A client of the SDK that takes wire names."""

    def __init__(self, url, region="cn-beijing"):
        configuration = volcenginesdkcore.Configuration()
        configuration.ak, configuration.sk, configuration.region = ACCESS_KEY, SECRET_KEY, region
        configuration.scheme, configuration.host = url.split("://")
        configuration.auto_retry = False
        self.api = volcenginesdkredis.REDISApi(volcenginesdkcore.ApiClient(configuration))

    def actions(self):
        """Returns the wire names of all actions in the SDK."""
        requests = (name.removesuffix("Request") for name in dir(models) if name.endswith("Request"))
        return {name for name in requests if hasattr(models, name + "Response")}

    def call(self, action, parameters):
        """Calls an action. Returns the result as a model of the SDK, or None if there is no result."""
        request = build(getattr(models, action + "Request"), parameters)
        return getattr(self.api, snake_case(action))(request)


def snake_case(name):
    """Converts the name of an action to the name of its method in the SDK."""
    name = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", name)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()


def build(model, parameters):
    """Creates a model of the SDK, including nested models, from parameters with wire names."""
    attributes = {wire: attribute for attribute, wire in model.attribute_map.items()}
    unknown = set(parameters) - set(attributes)
    assert not unknown, f"{model.__name__} has no attributes {unknown}"
    return model(**{attributes[name]: nested(model, attributes[name], value) for name, value in parameters.items()})


def nested(model, attribute, value):
    """Converts the value of an attribute to a model if the SDK expects one."""
    kind = model.swagger_types[attribute]
    inner = getattr(models, re.sub(r"^list\[(.*)\]$", r"\1", kind), None)
    if inner is None:
        return value
    return [build(inner, item) for item in value] if isinstance(value, list) else build(inner, value)


def to_wire(value):
    """Converts a model of the SDK to a dictionary with wire names."""
    if isinstance(value, list):
        return [to_wire(item) for item in value]
    if hasattr(value, "attribute_map"):
        pairs = ((wire, to_wire(getattr(value, name))) for name, wire in value.attribute_map.items())
        return {wire: item for wire, item in pairs if item is not None}
    return value


@pytest.fixture
def emulator():
    running = Emulator()
    yield running
    running.stop()


@pytest.fixture
def sdk(emulator):
    return Sdk(emulator.url)
