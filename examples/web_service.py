"""A web service that lists instances and makes backups. Needs FastAPI.

    uvicorn web_service:app

Set the endpoint and the credentials in the environment; see the guide on configuration.
"""

from contextlib import asynccontextmanager
from typing import Annotated

import volcredis
from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse
from volcredis import models


@asynccontextmanager
async def lifespan(app):
    """Opens one client for all requests, and closes it at the end."""
    async with volcredis.AsyncClient("cn-beijing", user_agent="web-service/1.0") as client:
        app.state.client = client
        yield


def get_client(request: Request) -> volcredis.AsyncClient:
    return request.app.state.client


RedisClient = Annotated[volcredis.AsyncClient, Depends(get_client)]
app = FastAPI(lifespan=lifespan)


@app.exception_handler(volcredis.VolcredisError)
async def failed(_request, error):
    """Passes the request ID on, with which the support of the service finds the request."""
    status = 503 if error.is_retryable else 502
    return JSONResponse({"error": type(error).__name__, "request_id": error.request_id}, status)


@app.get("/instances")
async def instances(client: RedisClient) -> list[str]:
    return [instance.instance_id async for instance in client.paginate.describe_db_instances(region_id=client.region)]


@app.get("/instances/{instance_id}")
async def instance(instance_id: str, client: RedisClient) -> models.DescribeDBInstanceDetailResponse:
    try:
        return await client.describe_db_instance_detail(instance_id=instance_id)
    except volcredis.NotFoundError as error:
        raise HTTPException(404, f"there is no instance {instance_id}") from error


@app.post("/instances/{instance_id}/backups", status_code=202)
async def back_up(instance_id: str, client: RedisClient) -> dict[str, str]:
    await client.create_backup(instance_id=instance_id, timeout=10)
    return {"status": "started"}
