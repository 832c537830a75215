"""The web service in `examples`, with FastAPI."""

import importlib.util
import pathlib

import pytest
import volcredis
from fastapi.testclient import TestClient

EXAMPLE = pathlib.Path(__file__).parents[2] / "examples" / "web_service.py"
INSTANCE = "redis-cn0212gzmh2xs"


@pytest.fixture
def module():
    spec = importlib.util.spec_from_file_location("web_service", EXAMPLE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_requests(named_emulator, module):
    with TestClient(module.app) as browser:
        assert INSTANCE in browser.get("/instances").json()
        detail = browser.get(f"/instances/{INSTANCE}")
        assert detail.status_code == 200 and detail.json()["instance_id"] == INSTANCE
        assert browser.get("/instances/redis-missing").status_code == 404
        assert browser.post(f"/instances/{INSTANCE}/backups").json() == {"status": "started"}
        client = module.app.state.client
    assert named_emulator.calls()[-1]["action"] == "CreateBackup"
    # The lifespan has closed the client.
    with pytest.raises(volcredis.ConfigurationError, match="the client is closed"):
        client.with_options()


def test_errors_have_the_request_id(named_emulator, module):
    with TestClient(module.app) as browser:
        named_emulator.set_faults(
            [{"action": "CreateBackup", "fault": "error", "code": "AccessDenied", "http_status": 403}]
        )
        failed = browser.post(f"/instances/{INSTANCE}/backups")
    assert (failed.status_code, failed.json()["error"]) == (502, "AccessDeniedError")
    assert failed.json()["request_id"] == named_emulator.calls()[-1]["request_id"]


def test_models_are_in_the_description_of_the_service(module):
    responses = module.app.openapi()["paths"]["/instances/{instance_id}"]["get"]["responses"]
    schema = responses["200"]["content"]["application/json"]["schema"]
    assert schema["type"] == "object" and {"instance_id", "status"} <= set(schema["properties"])
