"""Every action of the official SDK gets a success that its own models accept."""

import json

from conftest import STORIES, to_wire


def fill_in(value, known):
    """The request with `$Name` replaced by the last text of that name in an answer."""
    if isinstance(value, str) and value.startswith("$"):
        return known[value[1:]]
    if isinstance(value, list):
        return [fill_in(item, known) for item in value]
    if isinstance(value, dict):
        return {name: fill_in(item, known) for name, item in value.items()}
    return value


def learn(value, known):
    for item in value if isinstance(value, list) else []:
        learn(item, known)
    for name, item in value.items() if isinstance(value, dict) else []:
        if isinstance(item, str):
            known[name] = item
        else:
            learn(item, known)


# Not among the documented actions that the API model describes.
UNDOCUMENTED = {"DescribePlannedEventImpactDetail"}


def test_every_action_succeeds(emulator, sdk):
    known, called = {}, set()
    available = sdk.actions() - UNDOCUMENTED
    assert len(available) >= 102
    for step in json.loads((STORIES / "all_actions.json").read_text()):
        action = step["action"]
        if action not in available:
            continue
        # Whatever was begun is done by then; a scan that is to be interrupted must still be running.
        emulator.step(0 if action == "InterruptKeyScanJob" else 60)
        result = sdk.call(action, fill_in(step["request"], known))
        learn(to_wire(result), known)
        called.add(action)
    assert called == available
