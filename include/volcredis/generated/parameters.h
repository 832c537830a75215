/**
 * @file
 * Parameter. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_PARAMETERS_H
#define VOLCREDIS_GENERATED_PARAMETERS_H

#include "types.h"

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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeDBInstanceParamsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceParamsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    return status;
}

/** Response of `DescribeDBInstanceParams`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceParamsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Parameters on this page. Read the items with `volcredis_item` and `volcredis_read_Parameter`. */
    volcredis_list Params;
    /** Total number of parameters. Example: `33`. */
    volcredis_optional_int32 TotalParamsNum;
} volcredis_DescribeDBInstanceParamsResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeDBInstanceParamsResponse volcredis_read_DescribeDBInstanceParamsResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceParamsResponse view;
    view.value = value;
    view.Params = volcredis_detail_get_list(value, "Params");
    view.TotalParamsNum = volcredis_detail_get_int32(value, "TotalParamsNum");
    return view;
}

/**
 * Lists the parameters of an instance with their current, default and permitted values.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceParams(const volcredis_client *client, const volcredis_DescribeDBInstanceParamsRequest *request,
    volcredis_response **response, volcredis_DescribeDBInstanceParamsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeDBInstanceParams", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeDBInstanceParamsRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeDBInstanceParamsResponse(volcredis_response_result(*response));
    }
    return status;
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
    /** Parameters to change; others keep their values. */
    const volcredis_ParamValue *ParamValues;
    /** The number of items in `ParamValues`. */
    size_t ParamValuesCount;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyDBInstanceParamsRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyDBInstanceParamsRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBInstanceParamsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    if (from->ParamValues != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "ParamValues", "[]", error);
    }
    for (size_t index = 0; index < from->ParamValuesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "ParamValues", index);
        status = volcredis_fill_ParamValue(request, inner, &from->ParamValues[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBInstanceParams`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBInstanceParamsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBInstanceParamsResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyDBInstanceParamsResponse volcredis_read_ModifyDBInstanceParamsResponse(const volcredis_value *value) {
    volcredis_ModifyDBInstanceParamsResponse view;
    view.value = value;
    return view;
}

/**
 * Changes parameters of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBInstanceParams(const volcredis_client *client, const volcredis_ModifyDBInstanceParamsRequest *request,
    volcredis_response **response, volcredis_ModifyDBInstanceParamsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyDBInstanceParams", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyDBInstanceParamsRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBInstanceParamsResponse(volcredis_response_result(*response));
    }
    return status;
}

#endif /* VOLCREDIS_GENERATED_PARAMETERS_H */
