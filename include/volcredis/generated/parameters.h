/**
 * @file
 * Parameter. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_PARAMETERS_H
#define VOLCREDIS_GENERATED_PARAMETERS_H

#include "types.h"
#include "../push_macros.h"

/* ---- DescribeDBInstanceParams ---- */
/**
 * Lists the parameters of an instance with their current, default and permitted values.
 *
 * Read-only.
 *
 * Notes:
 *
 * - `Range` and `Unit` are set for numeric parameters, `Options` for parameters of type `Radio`.
 *
 * @see https://www.volcengine.com/docs/6293/65763
 */
typedef struct volcredis_DescribeDBInstanceParamsRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of parameters per page. Limits: 1 to 1000. Example: `1`. */
    volcredis_optional_int32 PageSize;
} volcredis_DescribeDBInstanceParamsRequest;
VOLCREDIS_TYPE(DescribeDBInstanceParamsRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(PageNumber, INT32),
    VOLCREDIS_F(PageSize, INT32))
/** Response of `DescribeDBInstanceParams`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceParamsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Parameters on this page. */
    volcredis_Parameter_list Params;
    /** Total number of parameters. Example: `33`. */
    volcredis_optional_int32 TotalParamsNum;
} volcredis_DescribeDBInstanceParamsResponse;
VOLCREDIS_TYPE(DescribeDBInstanceParamsResponse, VOLCREDIS_SL(Params, Parameter), VOLCREDIS_F(TotalParamsNum, INT32))
/**
 * Lists the parameters of an instance with their current, default and permitted values.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceParams(const volcredis_client *client, const volcredis_DescribeDBInstanceParamsRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeDBInstanceParamsResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeDBInstanceParams", request, volcredis_detail_DescribeDBInstanceParamsRequest(), options, response, result,
        volcredis_detail_DescribeDBInstanceParamsResponse(), error);
}
/** Calls `DescribeDBInstanceParams` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeDBInstanceParams_async(const volcredis_client *client, const volcredis_DescribeDBInstanceParamsRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeDBInstanceParams", request, volcredis_detail_DescribeDBInstanceParamsRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeDBInstanceParamsRequest(const volcredis_DescribeDBInstanceParamsRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeDBInstanceParams", from, volcredis_detail_DescribeDBInstanceParamsRequest(), options, request, error);
}
/** Reads a response of `DescribeDBInstanceParams`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeDBInstanceParamsResponse(const volcredis_response *response, volcredis_DescribeDBInstanceParamsResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeDBInstanceParams", result, volcredis_detail_DescribeDBInstanceParamsResponse(), error);
}
/** Creates a paginator of `DescribeDBInstanceParams`, whose pages are read with `volcredis_read_DescribeDBInstanceParamsResponse`; see
 * `volcredis_paginator_next`. `options` may be null; its token is not used. */
static inline volcredis_status volcredis_DescribeDBInstanceParams_pages(const volcredis_DescribeDBInstanceParamsRequest *request, const volcredis_call_options *options,
    volcredis_paginator **paginator, volcredis_error **error) {
    return volcredis_detail_pages("DescribeDBInstanceParams", request, volcredis_detail_DescribeDBInstanceParamsRequest(), options, paginator, error);
}

/* ---- ModifyDBInstanceParams ---- */
/**
 * Changes parameters of an instance.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Checked by the service only:
 *
 * - `EditableForInstance` in `DescribeDBInstanceParams` must be `true` for each parameter, and its value must match
 *   `Range` or `Options`.
 *
 * Notes:
 *
 * - A parameter whose `NeedReboot` in `DescribeDBInstanceParams` is `true` takes effect after a restart.
 * - The change is complete when the instance is `Running` again.
 *
 * @see https://www.volcengine.com/docs/6293/65764
 */
typedef struct volcredis_ModifyDBInstanceParamsRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Parameters to change; others keep their values. Example: `[{"Name":"maxmemory-policy","Value":"allkeys-lru"}]`. */
    volcredis_ParamValue_array ParamValues;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyDBInstanceParamsRequest;
VOLCREDIS_TYPE(ModifyDBInstanceParamsRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_SL(ParamValues, ParamValue),
    VOLCREDIS_F(ClientToken, STRING))
/** Response of `ModifyDBInstanceParams`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceParamsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceParamsResponse;
VOLCREDIS_EMPTY_TYPE(ModifyDBInstanceParamsResponse)
/**
 * Changes parameters of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceParams(const volcredis_client *client, const volcredis_ModifyDBInstanceParamsRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyDBInstanceParamsResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyDBInstanceParams", request, volcredis_detail_ModifyDBInstanceParamsRequest(), options, response, result,
        volcredis_detail_ModifyDBInstanceParamsResponse(), error);
}
/** Calls `ModifyDBInstanceParams` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyDBInstanceParams_async(const volcredis_client *client, const volcredis_ModifyDBInstanceParamsRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyDBInstanceParams", request, volcredis_detail_ModifyDBInstanceParamsRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyDBInstanceParamsRequest(const volcredis_ModifyDBInstanceParamsRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyDBInstanceParams", from, volcredis_detail_ModifyDBInstanceParamsRequest(), options, request, error);
}
/** Reads a response of `ModifyDBInstanceParams`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyDBInstanceParamsResponse(const volcredis_response *response, volcredis_ModifyDBInstanceParamsResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyDBInstanceParams", result, volcredis_detail_ModifyDBInstanceParamsResponse(), error);
}

#include "../pop_macros.h"

#endif /* VOLCREDIS_GENERATED_PARAMETERS_H */
