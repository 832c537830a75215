"""Tests that every action of the official SDK succeeds, and that its models accept the response."""

from all_actions import STEPS, fill_in, learn, seconds_before
from conftest import to_wire


def test_every_action_succeeds(emulator, sdk):
    known, called = {}, set()
    available = sdk.actions()
    assert len(available) >= 103
    for step in STEPS:
        action = step["action"]
        if action not in available:
            continue
        emulator.advance_clock(seconds_before(action))
        result = sdk.call(action, fill_in(step["request"], known))
        learn(to_wire(result), known)
        called.add(action)
    assert called == available
