"""The story in `all_actions.json`: a step for each action, told by tests of more than one client."""

import json
import pathlib

STEPS = json.loads(pathlib.Path(__file__).with_suffix(".json").read_text())


def seconds_before(action):
    """How far to step the clock: whatever was begun is done by then; a scan to be interrupted must still be running."""
    return 0 if action == "InterruptKeyScanJob" else 60


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
    """Takes the texts of an answer into what is known, by their names."""
    for item in value if isinstance(value, list) else []:
        learn(item, known)
    for name, item in value.items() if isinstance(value, dict) else []:
        if isinstance(item, str):
            known[name] = item
        else:
            learn(item, known)
