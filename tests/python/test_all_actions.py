"""Every action and every paginated list with the emulator, by the methods of both clients."""

import asyncio
import datetime
import inspect
import re

import pytest
import volcredis
from all_actions import STEPS, fill_in, learn, seconds_before
from volcredis import _volcredis, models

ACTIONS = {name.removesuffix("Request") for name in _volcredis.model_names() if name.endswith("Request")}


def by_action(methods):
    """Returns the names of the methods, by the actions in their documentation."""
    documented = inspect.getmembers(methods, inspect.isfunction)
    named = {name: re.search(r"`volcredis\.models\.(\w+)Request`", method.__doc__ or "") for name, method in documented}
    return {match[1]: name for name, match in named.items() if match}


METHODS = by_action(volcredis.Client)
LISTS = by_action(type(volcredis.Client("cn-beijing", access_key="AK", secret_key="SK").paginate))


def calls(emulator):
    """Yields each action with the arguments of its method, and is sent the response."""
    known = {}
    for step in STEPS:
        action = step["action"]
        emulator.advance_clock(seconds_before(action))
        request = getattr(models, f"{action}Request").from_dict(fill_in(step["request"], known))
        values = {name: getattr(request, name) for name in request.__match_args__}
        response = yield action, {name: value for name, value in values.items() if value is not None}
        assert type(response) is getattr(models, f"{action}Response")
        assert response.request_id and not response.unknown_fields
        learn(response.to_dict(), known)


@pytest.fixture
def emulator():
    """An emulator at the time of the dates in the arguments."""
    start = datetime.datetime(2024, 7, 10, tzinfo=datetime.timezone.utc)
    with volcredis.emulator(paused=True, seed=1, start_time=start) as emulator:
        yield emulator


def items_of(response):
    """Returns the items of a page."""
    lists = [getattr(response, name) for name in response.__match_args__]
    return [item for each in lists if isinstance(each, tuple) for item in each]


def test_every_action_succeeds(emulator):
    client = emulator.client()
    story = calls(emulator)
    called, response = set(), None
    while step := next_step(story, response):
        action, arguments = step
        response = getattr(client, METHODS[action])(**arguments)
        called.add(action)
        if action in LISTS:
            items = getattr(client.paginate, LISTS[action])(**from_the_start(arguments))
            assert next(items, None) in [*items_of(response), None]
    assert called == set(METHODS) == ACTIONS
    assert len(called) == 106


def test_every_action_succeeds_from_asyncio(emulator):
    async def main():
        story = calls(emulator)
        called, response = set(), None
        async with emulator.async_client() as client:
            while step := next_step(story, response):
                action, arguments = step
                response = await getattr(client, METHODS[action])(**arguments)
                called.add(action)
                if action in LISTS:
                    items = getattr(client.paginate, LISTS[action])(**from_the_start(arguments))
                    assert await anext(items, None) in [*items_of(response), None]
        return called

    assert asyncio.run(main()) == ACTIONS


def next_step(story, response):
    try:
        return story.send(response)
    except StopIteration:
        return None


def from_the_start(arguments):
    return {name: value for name, value in arguments.items() if name != "page_number"}


@pytest.mark.parametrize("client", [volcredis.Client, volcredis.AsyncClient])
def test_every_list_has_the_parameters_of_its_action(client):
    paginate = client("cn-beijing", access_key="AK", secret_key="SK").paginate
    assert len(LISTS) == 14
    for action, name in LISTS.items():
        listed = set(inspect.signature(getattr(paginate, name)).parameters)
        called = set(inspect.signature(getattr(client, METHODS[action])).parameters)
        assert listed == called - {"self"} | {"prefetch", "concurrency"}
