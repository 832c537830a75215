"""Where the tests find a service: a small one of their own, or the emulator."""

import pytest

import volcredis
from service import Service


@pytest.fixture
def service():
    """A service that answers as a test tells it, and remembers what it was asked."""
    with Service() as running:
        yield running


@pytest.fixture
def client(service):
    """A client of `service`."""
    with volcredis.Client(
        "cn-beijing", endpoint=service.url, access_key="AK", secret_key="SK", retry="none"
    ) as client:
        yield client
