"""A fixture for pytest, there wherever the package is installed."""

import pytest


@pytest.fixture
def volcredis_emulator():
    """The whole service on this machine, fresh for each test; its clock moves only when it is stepped.

        def test_it(volcredis_emulator):
            client = volcredis_emulator.client()
    """
    import volcredis

    with volcredis.emulator(held=True) as emulator:
        yield emulator
