/**
 * @file
 * Blue-green deployment. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_BLUE_GREEN_H
#define VOLCREDIS_GENERATED_BLUE_GREEN_H

#include "types.h"

/* ---- CreateBlueGreenDeployment ---- */
/**
 * Starts a blue-green deployment: a copy of an instance on a later major version of Redis, kept in sync until the
 * switchover.
 *
 * Asynchronous: the change continues after the call returns. The instance must be in state `Running`.
 *
 * Checked by the service only:
 *
 * - `TargetEngineVersion` must be higher than the `EngineVersion` of the source instance.
 *
 * Notes:
 *
 * - The source instance must be below Redis 7.0 and have no additional bandwidth; a sharded cluster must not have a
 *   direct-link address.
 * - An instance can be in one running deployment only.
 * - The green instance is always pay-as-you-go; the account needs a balance of at least 100 CNY in cash and vouchers.
 * - In a default name of the green instance, the name of the blue instance is cut to 115 characters.
 *
 * @see https://www.volcengine.com/docs/6293/2171474
 * @see https://www.volcengine.com/docs/6293/2096775
 */
typedef struct volcredis_CreateBlueGreenDeploymentRequest {
    /** ID of the blue instance, which is to be upgraded. Example: `redis-cn0212gzmh2xs****`. */
    const char *SourceInstanceId;
    /** Description of the deployment. Example: `upgradeversion`. */
    const char *Name;
    /** Redis version of the green instance; must be later than that of the blue instance. Example: `7.0`. */
    const char *TargetEngineVersion;
    /** Name of the green instance; by default the name of the blue instance, `-green-` and six random characters. Limits: 1
     * to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example:
     * `redistest-green`. */
    const char *TargetInstanceName;
} volcredis_CreateBlueGreenDeploymentRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_CreateBlueGreenDeploymentRequest(volcredis_request *request, const char *at,
    const volcredis_CreateBlueGreenDeploymentRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "SourceInstanceId", from->SourceInstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Name", from->Name, error);
    status = status ? status : volcredis_detail_put_string(request, at, "TargetEngineVersion", from->TargetEngineVersion, error);
    status = status ? status : volcredis_detail_put_string(request, at, "TargetInstanceName", from->TargetInstanceName, error);
    return status;
}

/** Response of `CreateBlueGreenDeployment`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateBlueGreenDeploymentResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Creation time of the deployment; the format is not documented. */
    const char *CreateTime;
    /** Progress of the data synchronization from the blue to the green instance; the scale is not documented. */
    volcredis_optional_double DataSyncProgress;
    /** End time of the deployment. Format: `yyyy-MM-dd HH:mm:ss`. */
    const char *EndTime;
    /** Description of the deployment. Example: `upgradeversion`. */
    const char *Name;
    /** Redis version of the blue instance. */
    const char *SourceEngineVersion;
    /** ID of the blue (current) instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *SourceInstanceId;
    /** Name of the blue instance. */
    const char *SourceInstanceName;
    /** Status of the deployment. Example: `SWITCHOVER_AVAILABLE`. */
    const char *Status;
    /** Redis version of the green instance. Example: `7.0`. */
    const char *TargetEngineVersion;
    /** ID of the green (new) instance. */
    const char *TargetInstanceId;
    /** Name of the green instance. Example: `redistest-green`. */
    const char *TargetInstanceName;
    /** Deployment that the call acted on. Read it with `volcredis_read_BlueGreenDeployment`; null if absent. */
    const volcredis_value *BlueGreenDeployment;
} volcredis_CreateBlueGreenDeploymentResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_CreateBlueGreenDeploymentResponse volcredis_read_CreateBlueGreenDeploymentResponse(const volcredis_value *value) {
    volcredis_CreateBlueGreenDeploymentResponse view;
    view.value = value;
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.DataSyncProgress = volcredis_detail_get_double(value, "DataSyncProgress");
    view.EndTime = volcredis_detail_get_string(value, "EndTime");
    view.Name = volcredis_detail_get_string(value, "Name");
    view.SourceEngineVersion = volcredis_detail_get_string(value, "SourceEngineVersion");
    view.SourceInstanceId = volcredis_detail_get_string(value, "SourceInstanceId");
    view.SourceInstanceName = volcredis_detail_get_string(value, "SourceInstanceName");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.TargetEngineVersion = volcredis_detail_get_string(value, "TargetEngineVersion");
    view.TargetInstanceId = volcredis_detail_get_string(value, "TargetInstanceId");
    view.TargetInstanceName = volcredis_detail_get_string(value, "TargetInstanceName");
    view.BlueGreenDeployment = volcredis_detail_get_value(value, "BlueGreenDeployment");
    return view;
}

/**
 * Starts a blue-green deployment: a copy of an instance on a later major version of Redis, kept in sync until the
 * switchover.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateBlueGreenDeployment(const volcredis_client *client, const volcredis_CreateBlueGreenDeploymentRequest *request,
    volcredis_response **response, volcredis_CreateBlueGreenDeploymentResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("CreateBlueGreenDeployment", &filled, response, error);
    status = status ? status : volcredis_fill_CreateBlueGreenDeploymentRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_CreateBlueGreenDeploymentResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DeleteBlueGreenDeployment ---- */
/**
 * Cancels a blue-green deployment and makes its two instances independent.
 *
 * Asynchronous: the change continues after the call returns.
 *
 * Notes:
 *
 * - The deployment must be in status `DATA_SYNCHRONIZING`, `SWITCHOVER_AVAILABLE`, `SWITCHOVER_PENDING` or
 *   `SWITCHOVER_FAILED`.
 * - Both instances remain; the green instance is billed until it is deleted.
 * - Another deployment can be created for the instance afterwards.
 *
 * @see https://www.volcengine.com/docs/6293/2171477
 */
typedef struct volcredis_DeleteBlueGreenDeploymentRequest {
    /** ID of the blue instance of the deployment. Example: `redis-cn0212gzmh2xs****`. */
    const char *SourceInstanceId;
} volcredis_DeleteBlueGreenDeploymentRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DeleteBlueGreenDeploymentRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteBlueGreenDeploymentRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "SourceInstanceId", from->SourceInstanceId, error);
    return status;
}

/** Response of `DeleteBlueGreenDeployment`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteBlueGreenDeploymentResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Creation time of the deployment; the format is not documented. */
    const char *CreateTime;
    /** Progress of the data synchronization from the blue to the green instance; the scale is not documented. */
    volcredis_optional_double DataSyncProgress;
    /** End time of the deployment. Format: `yyyy-MM-dd HH:mm:ss`. */
    const char *EndTime;
    /** Description of the deployment. Example: `upgradeversion`. */
    const char *Name;
    /** Redis version of the blue instance. */
    const char *SourceEngineVersion;
    /** ID of the blue (current) instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *SourceInstanceId;
    /** Name of the blue instance. */
    const char *SourceInstanceName;
    /** Status of the deployment. Example: `SWITCHOVER_AVAILABLE`. */
    const char *Status;
    /** Redis version of the green instance. Example: `7.0`. */
    const char *TargetEngineVersion;
    /** ID of the green (new) instance. */
    const char *TargetInstanceId;
    /** Name of the green instance. Example: `redistest-green`. */
    const char *TargetInstanceName;
    /** Deployment that the call acted on. Read it with `volcredis_read_BlueGreenDeployment`; null if absent. */
    const volcredis_value *BlueGreenDeployment;
} volcredis_DeleteBlueGreenDeploymentResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DeleteBlueGreenDeploymentResponse volcredis_read_DeleteBlueGreenDeploymentResponse(const volcredis_value *value) {
    volcredis_DeleteBlueGreenDeploymentResponse view;
    view.value = value;
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.DataSyncProgress = volcredis_detail_get_double(value, "DataSyncProgress");
    view.EndTime = volcredis_detail_get_string(value, "EndTime");
    view.Name = volcredis_detail_get_string(value, "Name");
    view.SourceEngineVersion = volcredis_detail_get_string(value, "SourceEngineVersion");
    view.SourceInstanceId = volcredis_detail_get_string(value, "SourceInstanceId");
    view.SourceInstanceName = volcredis_detail_get_string(value, "SourceInstanceName");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.TargetEngineVersion = volcredis_detail_get_string(value, "TargetEngineVersion");
    view.TargetInstanceId = volcredis_detail_get_string(value, "TargetInstanceId");
    view.TargetInstanceName = volcredis_detail_get_string(value, "TargetInstanceName");
    view.BlueGreenDeployment = volcredis_detail_get_value(value, "BlueGreenDeployment");
    return view;
}

/**
 * Cancels a blue-green deployment and makes its two instances independent.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteBlueGreenDeployment(const volcredis_client *client, const volcredis_DeleteBlueGreenDeploymentRequest *request,
    volcredis_response **response, volcredis_DeleteBlueGreenDeploymentResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DeleteBlueGreenDeployment", &filled, response, error);
    status = status ? status : volcredis_fill_DeleteBlueGreenDeploymentRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DeleteBlueGreenDeploymentResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribeBlueGreenDeployments ---- */
/**
 * Lists the blue-green deployments of an instance.
 *
 * Read-only.
 *
 * Notes:
 *
 * - `EndTime` has no time zone.
 * - The list is not paged.
 *
 * @see https://www.volcengine.com/docs/6293/2171475
 */
typedef struct volcredis_DescribeBlueGreenDeploymentsRequest {
    /** ID of the blue or the green instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Filters completed deployments (`SWITCHOVER_COMPLETED` or `DELETE_COMPLETED`). Documented as leaving them out if
     * `false` and including them if `true`, contrary to its name. Default: `false`. Example: `false`. */
    volcredis_optional_bool ExcludeCompleted;
} volcredis_DescribeBlueGreenDeploymentsRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeBlueGreenDeploymentsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeBlueGreenDeploymentsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "ExcludeCompleted", from->ExcludeCompleted, error);
    return status;
}

/** Response of `DescribeBlueGreenDeployments`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeBlueGreenDeploymentsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Deployments of the instance. Read the items with `volcredis_item` and `volcredis_read_BlueGreenDeployment`. */
    volcredis_list BlueGreenDeployments;
} volcredis_DescribeBlueGreenDeploymentsResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeBlueGreenDeploymentsResponse volcredis_read_DescribeBlueGreenDeploymentsResponse(const volcredis_value *value) {
    volcredis_DescribeBlueGreenDeploymentsResponse view;
    view.value = value;
    view.BlueGreenDeployments = volcredis_detail_get_list(value, "BlueGreenDeployments");
    return view;
}

/**
 * Lists the blue-green deployments of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeBlueGreenDeployments(const volcredis_client *client, const volcredis_DescribeBlueGreenDeploymentsRequest *request,
    volcredis_response **response, volcredis_DescribeBlueGreenDeploymentsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeBlueGreenDeployments", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeBlueGreenDeploymentsRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeBlueGreenDeploymentsResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- SwitchoverBlueGreenDeployment ---- */
/**
 * Replaces the blue instance of a blue-green deployment with the green one.
 *
 * Asynchronous: the change continues after the call returns.
 *
 * Notes:
 *
 * - The deployment must be in status `SWITCHOVER_AVAILABLE`.
 * - If `ApplyImmediately` is `false`, the status is `SWITCHOVER_PENDING` until the switchover is complete.
 * - The duration depends on the write load and the replication link.
 *
 * @see https://www.volcengine.com/docs/6293/2171476
 */
typedef struct volcredis_SwitchoverBlueGreenDeploymentRequest {
    /** ID of the blue instance of the deployment. Example: `redis-cn0212gzmh2xs****`. */
    const char *SourceInstanceId;
    /** If `true`, the switchover starts immediately; if `false`, in the maintenance window. Example: `true`. */
    volcredis_optional_bool ApplyImmediately;
} volcredis_SwitchoverBlueGreenDeploymentRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_SwitchoverBlueGreenDeploymentRequest(volcredis_request *request, const char *at,
    const volcredis_SwitchoverBlueGreenDeploymentRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "SourceInstanceId", from->SourceInstanceId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "ApplyImmediately", from->ApplyImmediately, error);
    return status;
}

/** Response of `SwitchoverBlueGreenDeployment`; a view that is valid as long as the response object. */
typedef struct volcredis_SwitchoverBlueGreenDeploymentResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Creation time of the deployment; the format is not documented. */
    const char *CreateTime;
    /** Progress of the data synchronization from the blue to the green instance; the scale is not documented. */
    volcredis_optional_double DataSyncProgress;
    /** End time of the deployment. Format: `yyyy-MM-dd HH:mm:ss`. */
    const char *EndTime;
    /** Description of the deployment. Example: `upgradeversion`. */
    const char *Name;
    /** Redis version of the blue instance. */
    const char *SourceEngineVersion;
    /** ID of the blue (current) instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *SourceInstanceId;
    /** Name of the blue instance. */
    const char *SourceInstanceName;
    /** Status of the deployment. Example: `SWITCHOVER_AVAILABLE`. */
    const char *Status;
    /** Redis version of the green instance. Example: `7.0`. */
    const char *TargetEngineVersion;
    /** ID of the green (new) instance. */
    const char *TargetInstanceId;
    /** Name of the green instance. Example: `redistest-green`. */
    const char *TargetInstanceName;
    /** Deployment that the call acted on. Read it with `volcredis_read_BlueGreenDeployment`; null if absent. */
    const volcredis_value *BlueGreenDeployment;
} volcredis_SwitchoverBlueGreenDeploymentResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_SwitchoverBlueGreenDeploymentResponse volcredis_read_SwitchoverBlueGreenDeploymentResponse(const volcredis_value *value) {
    volcredis_SwitchoverBlueGreenDeploymentResponse view;
    view.value = value;
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.DataSyncProgress = volcredis_detail_get_double(value, "DataSyncProgress");
    view.EndTime = volcredis_detail_get_string(value, "EndTime");
    view.Name = volcredis_detail_get_string(value, "Name");
    view.SourceEngineVersion = volcredis_detail_get_string(value, "SourceEngineVersion");
    view.SourceInstanceId = volcredis_detail_get_string(value, "SourceInstanceId");
    view.SourceInstanceName = volcredis_detail_get_string(value, "SourceInstanceName");
    view.Status = volcredis_detail_get_string(value, "Status");
    view.TargetEngineVersion = volcredis_detail_get_string(value, "TargetEngineVersion");
    view.TargetInstanceId = volcredis_detail_get_string(value, "TargetInstanceId");
    view.TargetInstanceName = volcredis_detail_get_string(value, "TargetInstanceName");
    view.BlueGreenDeployment = volcredis_detail_get_value(value, "BlueGreenDeployment");
    return view;
}

/**
 * Replaces the blue instance of a blue-green deployment with the green one.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_SwitchoverBlueGreenDeployment(const volcredis_client *client, const volcredis_SwitchoverBlueGreenDeploymentRequest *request,
    volcredis_response **response, volcredis_SwitchoverBlueGreenDeploymentResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("SwitchoverBlueGreenDeployment", &filled, response, error);
    status = status ? status : volcredis_fill_SwitchoverBlueGreenDeploymentRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_SwitchoverBlueGreenDeploymentResponse(volcredis_response_result(*response));
    }
    return status;
}

#endif /* VOLCREDIS_GENERATED_BLUE_GREEN_H */
