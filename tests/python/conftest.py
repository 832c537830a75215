"""Where the tests find a service: a small one of their own, or the one at VOLCREDIS_TEST_ENDPOINT."""

import os

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


@pytest.fixture
def endpoint():
    """The address of a whole service."""
    url = os.environ.get("VOLCREDIS_TEST_ENDPOINT")
    if not url:
        pytest.skip("VOLCREDIS_TEST_ENDPOINT is not set")
    return url
