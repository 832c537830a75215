"""The official Python SDK, pointed at the emulator."""

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
    """The command `volcredis emulator`, and the control of its clock."""

    def __init__(self):
        # The times in the stories are those of this day.
        command = [os.environ["VOLCREDIS_COMMAND"], "emulator", "--control", "--rate-limit", "0", "--seed", "1"]
        command += ["--start-time", "2024-07-10T00:00:00Z", "--paused"]
        command += ["--access-key", ACCESS_KEY, "--secret-key", SECRET_KEY]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().removeprefix("listening on ").strip()

    def step(self, seconds):
        body = json.dumps({"advance_seconds": seconds}).encode()
        with urllib.request.urlopen(urllib.request.Request(self.url + "/_/clock", body)) as answer:
            return json.load(answer)["now"]

    def stop(self):
        self.process.kill()
        self.process.wait()


class Sdk:
    """The API object of the SDK, called by wire names."""

    def __init__(self, url, region="cn-beijing"):
        configuration = volcenginesdkcore.Configuration()
        configuration.ak, configuration.sk, configuration.region = ACCESS_KEY, SECRET_KEY, region
        configuration.scheme, configuration.host = url.split("://")
        configuration.auto_retry = False
        self.api = volcenginesdkredis.REDISApi(volcenginesdkcore.ApiClient(configuration))

    def actions(self):
        """The wire names of all actions that the SDK has."""
        requests = (name.removesuffix("Request") for name in dir(models) if name.endswith("Request"))
        return {name for name in requests if hasattr(models, name + "Response")}

    def call(self, action, parameters):
        """Calls an action; gives the model that the SDK makes of the result, None where there is no result."""
        request = build(getattr(models, action + "Request"), parameters)
        return getattr(self.api, snake_case(action))(request)


def snake_case(name):
    """The name of an action as the SDK's own generator writes it."""
    name = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", name)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()


def build(model, parameters):
    """Makes a model of the SDK from wire names, its nested models included."""
    attributes = {wire: attribute for attribute, wire in model.attribute_map.items()}
    unknown = set(parameters) - set(attributes)
    assert not unknown, f"{model.__name__} does not know {unknown}"
    return model(**{attributes[name]: nested(model, attributes[name], value) for name, value in parameters.items()})


def nested(model, attribute, value):
    """The value of an attribute, as a model where the SDK wants one."""
    kind = model.swagger_types[attribute]
    inner = getattr(models, re.sub(r"^list\[(.*)\]$", r"\1", kind), None)
    if inner is None:
        return value
    return [build(inner, item) for item in value] if isinstance(value, list) else build(inner, value)


def to_wire(value):
    """What the SDK understood of an answer, by wire names."""
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
