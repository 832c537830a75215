"""A pytest plugin with a fixture for tests."""

import pytest


@pytest.fixture
def volcredis_emulator():
    """A new emulator of the service for each test. Its clock is paused, and moves only when it is advanced.

        def test_it(volcredis_emulator):
            client = volcredis_emulator.client()
    """
    import volcredis

    with volcredis.emulator(paused=True) as emulator:
        yield emulator
