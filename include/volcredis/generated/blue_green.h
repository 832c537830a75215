/**
 * @file
 * Blue-green deployment. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_BLUE_GREEN_H
#define VOLCREDIS_GENERATED_BLUE_GREEN_H

#include "types.h"
#include "../push_macros.h"

/* ---- CreateBlueGreenDeployment ---- */
/**
 * Starts a blue-green deployment: a copy of an instance on a later major version of Redis, kept in sync until the
 * switchover.
 *
 * Asynchronous: the change continues after the call returns. The instance must be in state `Running`. Idempotent for calls
 * with the same `ClientToken`.
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
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_CreateBlueGreenDeploymentRequest;
VOLCREDIS_TYPE(CreateBlueGreenDeploymentRequest, VOLCREDIS_F(SourceInstanceId, STRING), VOLCREDIS_F(Name, STRING),
    VOLCREDIS_F(TargetEngineVersion, STRING), VOLCREDIS_F(TargetInstanceName, STRING), VOLCREDIS_F(ClientToken, STRING))
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
    /** Deployment that the call acted on. */
    volcredis_BlueGreenDeployment BlueGreenDeployment;
} volcredis_CreateBlueGreenDeploymentResponse;
VOLCREDIS_TYPE(CreateBlueGreenDeploymentResponse, VOLCREDIS_F(CreateTime, STRING), VOLCREDIS_F(DataSyncProgress, DOUBLE),
    VOLCREDIS_F(EndTime, STRING), VOLCREDIS_F(Name, STRING), VOLCREDIS_F(SourceEngineVersion, STRING),
    VOLCREDIS_F(SourceInstanceId, STRING), VOLCREDIS_F(SourceInstanceName, STRING), VOLCREDIS_F(Status, STRING),
    VOLCREDIS_F(TargetEngineVersion, STRING), VOLCREDIS_F(TargetInstanceId, STRING), VOLCREDIS_F(TargetInstanceName, STRING),
    VOLCREDIS_S(BlueGreenDeployment, BlueGreenDeployment))
/**
 * Starts a blue-green deployment: a copy of an instance on a later major version of Redis, kept in sync until the
 * switchover.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateBlueGreenDeployment(const volcredis_client *client, const volcredis_CreateBlueGreenDeploymentRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_CreateBlueGreenDeploymentResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "CreateBlueGreenDeployment", request, volcredis_detail_CreateBlueGreenDeploymentRequest(), options, response, result,
        volcredis_detail_CreateBlueGreenDeploymentResponse(), error);
}
/** Calls `CreateBlueGreenDeployment` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_CreateBlueGreenDeployment_async(const volcredis_client *client, const volcredis_CreateBlueGreenDeploymentRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "CreateBlueGreenDeployment", request, volcredis_detail_CreateBlueGreenDeploymentRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_CreateBlueGreenDeploymentRequest(const volcredis_CreateBlueGreenDeploymentRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("CreateBlueGreenDeployment", from, volcredis_detail_CreateBlueGreenDeploymentRequest(), options, request, error);
}
/** Reads a response of `CreateBlueGreenDeployment`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_CreateBlueGreenDeploymentResponse(const volcredis_response *response, volcredis_CreateBlueGreenDeploymentResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "CreateBlueGreenDeployment", result, volcredis_detail_CreateBlueGreenDeploymentResponse(), error);
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
VOLCREDIS_TYPE(DeleteBlueGreenDeploymentRequest, VOLCREDIS_F(SourceInstanceId, STRING))
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
    /** Deployment that the call acted on. */
    volcredis_BlueGreenDeployment BlueGreenDeployment;
} volcredis_DeleteBlueGreenDeploymentResponse;
VOLCREDIS_TYPE(DeleteBlueGreenDeploymentResponse, VOLCREDIS_F(CreateTime, STRING), VOLCREDIS_F(DataSyncProgress, DOUBLE),
    VOLCREDIS_F(EndTime, STRING), VOLCREDIS_F(Name, STRING), VOLCREDIS_F(SourceEngineVersion, STRING),
    VOLCREDIS_F(SourceInstanceId, STRING), VOLCREDIS_F(SourceInstanceName, STRING), VOLCREDIS_F(Status, STRING),
    VOLCREDIS_F(TargetEngineVersion, STRING), VOLCREDIS_F(TargetInstanceId, STRING), VOLCREDIS_F(TargetInstanceName, STRING),
    VOLCREDIS_S(BlueGreenDeployment, BlueGreenDeployment))
/**
 * Cancels a blue-green deployment and makes its two instances independent.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteBlueGreenDeployment(const volcredis_client *client, const volcredis_DeleteBlueGreenDeploymentRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DeleteBlueGreenDeploymentResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DeleteBlueGreenDeployment", request, volcredis_detail_DeleteBlueGreenDeploymentRequest(), options, response, result,
        volcredis_detail_DeleteBlueGreenDeploymentResponse(), error);
}
/** Calls `DeleteBlueGreenDeployment` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DeleteBlueGreenDeployment_async(const volcredis_client *client, const volcredis_DeleteBlueGreenDeploymentRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DeleteBlueGreenDeployment", request, volcredis_detail_DeleteBlueGreenDeploymentRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DeleteBlueGreenDeploymentRequest(const volcredis_DeleteBlueGreenDeploymentRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DeleteBlueGreenDeployment", from, volcredis_detail_DeleteBlueGreenDeploymentRequest(), options, request, error);
}
/** Reads a response of `DeleteBlueGreenDeployment`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DeleteBlueGreenDeploymentResponse(const volcredis_response *response, volcredis_DeleteBlueGreenDeploymentResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DeleteBlueGreenDeployment", result, volcredis_detail_DeleteBlueGreenDeploymentResponse(), error);
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
    /** If `true`, completed deployments (`SWITCHOVER_COMPLETED` or `DELETE_COMPLETED`) are listed as well, contrary to the
     * name; if `false`, they are left out. Default: `false`. Example: `false`. */
    volcredis_optional_bool ExcludeCompleted;
} volcredis_DescribeBlueGreenDeploymentsRequest;
VOLCREDIS_TYPE(DescribeBlueGreenDeploymentsRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(ExcludeCompleted, BOOL))
/** Response of `DescribeBlueGreenDeployments`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeBlueGreenDeploymentsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Deployments of the instance. */
    volcredis_BlueGreenDeployment_list BlueGreenDeployments;
} volcredis_DescribeBlueGreenDeploymentsResponse;
VOLCREDIS_TYPE(DescribeBlueGreenDeploymentsResponse, VOLCREDIS_SL(BlueGreenDeployments, BlueGreenDeployment))
/**
 * Lists the blue-green deployments of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeBlueGreenDeployments(const volcredis_client *client, const volcredis_DescribeBlueGreenDeploymentsRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeBlueGreenDeploymentsResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeBlueGreenDeployments", request, volcredis_detail_DescribeBlueGreenDeploymentsRequest(), options, response, result,
        volcredis_detail_DescribeBlueGreenDeploymentsResponse(), error);
}
/** Calls `DescribeBlueGreenDeployments` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeBlueGreenDeployments_async(const volcredis_client *client, const volcredis_DescribeBlueGreenDeploymentsRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeBlueGreenDeployments", request, volcredis_detail_DescribeBlueGreenDeploymentsRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeBlueGreenDeploymentsRequest(const volcredis_DescribeBlueGreenDeploymentsRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeBlueGreenDeployments", from, volcredis_detail_DescribeBlueGreenDeploymentsRequest(), options, request, error);
}
/** Reads a response of `DescribeBlueGreenDeployments`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeBlueGreenDeploymentsResponse(const volcredis_response *response, volcredis_DescribeBlueGreenDeploymentsResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeBlueGreenDeployments", result, volcredis_detail_DescribeBlueGreenDeploymentsResponse(), error);
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
VOLCREDIS_TYPE(SwitchoverBlueGreenDeploymentRequest, VOLCREDIS_F(SourceInstanceId, STRING), VOLCREDIS_F(ApplyImmediately, BOOL))
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
    /** Deployment that the call acted on. */
    volcredis_BlueGreenDeployment BlueGreenDeployment;
} volcredis_SwitchoverBlueGreenDeploymentResponse;
VOLCREDIS_TYPE(SwitchoverBlueGreenDeploymentResponse, VOLCREDIS_F(CreateTime, STRING), VOLCREDIS_F(DataSyncProgress, DOUBLE),
    VOLCREDIS_F(EndTime, STRING), VOLCREDIS_F(Name, STRING), VOLCREDIS_F(SourceEngineVersion, STRING),
    VOLCREDIS_F(SourceInstanceId, STRING), VOLCREDIS_F(SourceInstanceName, STRING), VOLCREDIS_F(Status, STRING),
    VOLCREDIS_F(TargetEngineVersion, STRING), VOLCREDIS_F(TargetInstanceId, STRING), VOLCREDIS_F(TargetInstanceName, STRING),
    VOLCREDIS_S(BlueGreenDeployment, BlueGreenDeployment))
/**
 * Replaces the blue instance of a blue-green deployment with the green one.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_SwitchoverBlueGreenDeployment(const volcredis_client *client, const volcredis_SwitchoverBlueGreenDeploymentRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_SwitchoverBlueGreenDeploymentResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "SwitchoverBlueGreenDeployment", request, volcredis_detail_SwitchoverBlueGreenDeploymentRequest(), options, response, result,
        volcredis_detail_SwitchoverBlueGreenDeploymentResponse(), error);
}
/** Calls `SwitchoverBlueGreenDeployment` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_SwitchoverBlueGreenDeployment_async(const volcredis_client *client, const volcredis_SwitchoverBlueGreenDeploymentRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "SwitchoverBlueGreenDeployment", request, volcredis_detail_SwitchoverBlueGreenDeploymentRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_SwitchoverBlueGreenDeploymentRequest(const volcredis_SwitchoverBlueGreenDeploymentRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("SwitchoverBlueGreenDeployment", from, volcredis_detail_SwitchoverBlueGreenDeploymentRequest(), options, request, error);
}
/** Reads a response of `SwitchoverBlueGreenDeployment`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_SwitchoverBlueGreenDeploymentResponse(const volcredis_response *response, volcredis_SwitchoverBlueGreenDeploymentResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "SwitchoverBlueGreenDeployment", result, volcredis_detail_SwitchoverBlueGreenDeploymentResponse(), error);
}

#include "../pop_macros.h"

#endif /* VOLCREDIS_GENERATED_BLUE_GREEN_H */
