"""The pytest plugin of volcredis, with the fixture `volcredis_emulator`.

It is a package of its own so that pytest runs without the fixture do not import the native module.
"""

from __future__ import annotations

import pytest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from volcredis import Emulator


@pytest.fixture
def volcredis_emulator() -> Iterator[Emulator]:
    """A new emulator for each test. Its clock moves only when it is advanced.

    def test_it(volcredis_emulator):
        client = volcredis_emulator.client()
    """
    import volcredis

    with volcredis.emulator(paused=True) as emulator:
        yield emulator
