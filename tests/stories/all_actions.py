"""The calls in `all_actions.json`, one or more per action, which the tests of several clients make."""

import json
import pathlib

STEPS = json.loads(pathlib.Path(__file__).with_suffix(".json").read_text())


def seconds_before(action):
    """Returns the time by which to advance the clock before an action, so that earlier changes are complete."""
    # The key scan job to interrupt must still be running.
    return 0 if action == "InterruptKeyScanJob" else 60


def fill_in(value, known):
    """Replaces each `$Name` in a request by the last string of that name in a response."""
    if isinstance(value, str) and value.startswith("$"):
        return known[value[1:]]
    if isinstance(value, list):
        return [fill_in(item, known) for item in value]
    if isinstance(value, dict):
        return {name: fill_in(item, known) for name, item in value.items()}
    return value


def learn(value, known):
    """Stores the strings of a response in `known`, by their names."""
    for item in value if isinstance(value, list) else []:
        learn(item, known)
    for name, item in value.items() if isinstance(value, dict) else []:
        if isinstance(item, str):
            known[name] = item
        else:
            learn(item, known)
