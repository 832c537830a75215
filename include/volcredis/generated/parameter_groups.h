/**
 * @file
 * Parameter template. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_PARAMETER_GROUPS_H
#define VOLCREDIS_GENERATED_PARAMETER_GROUPS_H

#include "types.h"
#include "../push_macros.h"

/* ---- ApplyParameterGroup ---- */
/** A parameter template applied to an instance. */
typedef struct volcredis_ApplyParameterGroup_AppliedParameterGroup {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. */
    const char *InstanceId;
    /** ID of the applied template. */
    const char *ParameterGroupId;
    /** Parameters set by the template. */
    volcredis_ParameterGroupParameter_list ApplyParameters;
} volcredis_ApplyParameterGroup_AppliedParameterGroup;
VOLCREDIS_TYPE(ApplyParameterGroup_AppliedParameterGroup, VOLCREDIS_F(InstanceId, STRING),
    VOLCREDIS_F(ParameterGroupId, STRING), VOLCREDIS_SL(ApplyParameters, ParameterGroupParameter))
/**
 * Applies the values of a parameter template to an instance.
 *
 * Asynchronous: the change continues after the call returns.
 *
 * Notes:
 *
 * - The action is not documented by the service and may change.
 */
typedef struct volcredis_ApplyParameterGroupRequest {
    /** ID of the instance. */
    const char *InstanceId;
    /** ID of the template to apply. Example: `pg-cnlfm5yzmxehmkw****`. */
    const char *ParameterGroupId;
} volcredis_ApplyParameterGroupRequest;
VOLCREDIS_TYPE(ApplyParameterGroupRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(ParameterGroupId, STRING))
/** Response of `ApplyParameterGroup`; a view that is valid as long as the response object. */
typedef struct volcredis_ApplyParameterGroupResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Applied template and the instance it was applied to. */
    volcredis_ApplyParameterGroup_AppliedParameterGroup ApplyParameterGroupInfo;
} volcredis_ApplyParameterGroupResponse;
VOLCREDIS_TYPE(ApplyParameterGroupResponse, VOLCREDIS_S(ApplyParameterGroupInfo, ApplyParameterGroup_AppliedParameterGroup))
/**
 * Applies the values of a parameter template to an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ApplyParameterGroup(const volcredis_client *client, const volcredis_ApplyParameterGroupRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ApplyParameterGroupResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ApplyParameterGroup", request, volcredis_detail_ApplyParameterGroupRequest(), options, response, result,
        volcredis_detail_ApplyParameterGroupResponse(), error);
}
/** Calls `ApplyParameterGroup` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ApplyParameterGroup_async(const volcredis_client *client, const volcredis_ApplyParameterGroupRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ApplyParameterGroup", request, volcredis_detail_ApplyParameterGroupRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ApplyParameterGroupRequest(const volcredis_ApplyParameterGroupRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ApplyParameterGroup", from, volcredis_detail_ApplyParameterGroupRequest(), options, request, error);
}
/** Reads a response of `ApplyParameterGroup`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ApplyParameterGroupResponse(const volcredis_response *response, volcredis_ApplyParameterGroupResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ApplyParameterGroup", result, volcredis_detail_ApplyParameterGroupResponse(), error);
}

/* ---- CreateParameterGroup ---- */
/**
 * Creates a custom parameter template for a Redis version.
 *
 * Synchronous: the change is complete when the call returns.
 *
 * Notes:
 *
 * - The `EngineVersion` of a template cannot be changed.
 *
 * @see https://www.volcengine.com/docs/6293/1415104
 */
typedef struct volcredis_CreateParameterGroupRequest {
    /** Redis version of the template. Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`. */
    const char *EngineVersion;
    /** Name of the template. Limits: 2 to 64 characters; Chinese characters, letters, digits, `_` and `-`, the first
     * neither a digit nor `-`. Example: `test_temp`. */
    const char *Name;
    /** Parameters of the template. Limits: at least one item. */
    volcredis_ParamValue_array ParamValues;
    /** Description of the template; empty if not given. Limits: at most 200 characters. Example: `test template`. */
    const char *Description;
} volcredis_CreateParameterGroupRequest;
VOLCREDIS_TYPE(CreateParameterGroupRequest, VOLCREDIS_F(EngineVersion, STRING), VOLCREDIS_F(Name, STRING),
    VOLCREDIS_SL(ParamValues, ParamValue), VOLCREDIS_F(Description, STRING))
/** Response of `CreateParameterGroup`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateParameterGroupResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the new template. Example: `pg-cnlfm5yzmxehmkw****`. */
    const char *ParameterGroupId;
} volcredis_CreateParameterGroupResponse;
VOLCREDIS_TYPE(CreateParameterGroupResponse, VOLCREDIS_F(ParameterGroupId, STRING))
/**
 * Creates a custom parameter template for a Redis version.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateParameterGroup(const volcredis_client *client, const volcredis_CreateParameterGroupRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_CreateParameterGroupResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "CreateParameterGroup", request, volcredis_detail_CreateParameterGroupRequest(), options, response, result,
        volcredis_detail_CreateParameterGroupResponse(), error);
}
/** Calls `CreateParameterGroup` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_CreateParameterGroup_async(const volcredis_client *client, const volcredis_CreateParameterGroupRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "CreateParameterGroup", request, volcredis_detail_CreateParameterGroupRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_CreateParameterGroupRequest(const volcredis_CreateParameterGroupRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("CreateParameterGroup", from, volcredis_detail_CreateParameterGroupRequest(), options, request, error);
}
/** Reads a response of `CreateParameterGroup`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_CreateParameterGroupResponse(const volcredis_response *response, volcredis_CreateParameterGroupResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "CreateParameterGroup", result, volcredis_detail_CreateParameterGroupResponse(), error);
}

/* ---- DeleteParameterGroup ---- */
/**
 * Deletes a custom parameter template permanently.
 *
 * Synchronous: the change is complete when the call returns.
 *
 * Checked by the service only:
 *
 * - Only a template whose `Source` is `User` can be deleted.
 *
 * @see https://www.volcengine.com/docs/6293/1415108
 */
typedef struct volcredis_DeleteParameterGroupRequest {
    /** ID of the custom template to delete. Example: `pg-cnlfm5yzmxehmkw****`. */
    const char *ParameterGroupId;
} volcredis_DeleteParameterGroupRequest;
VOLCREDIS_TYPE(DeleteParameterGroupRequest, VOLCREDIS_F(ParameterGroupId, STRING))
/** Response of `DeleteParameterGroup`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteParameterGroupResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DeleteParameterGroupResponse;
VOLCREDIS_EMPTY_TYPE(DeleteParameterGroupResponse)
/**
 * Deletes a custom parameter template permanently.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteParameterGroup(const volcredis_client *client, const volcredis_DeleteParameterGroupRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DeleteParameterGroupResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DeleteParameterGroup", request, volcredis_detail_DeleteParameterGroupRequest(), options, response, result,
        volcredis_detail_DeleteParameterGroupResponse(), error);
}
/** Calls `DeleteParameterGroup` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DeleteParameterGroup_async(const volcredis_client *client, const volcredis_DeleteParameterGroupRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DeleteParameterGroup", request, volcredis_detail_DeleteParameterGroupRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DeleteParameterGroupRequest(const volcredis_DeleteParameterGroupRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DeleteParameterGroup", from, volcredis_detail_DeleteParameterGroupRequest(), options, request, error);
}
/** Reads a response of `DeleteParameterGroup`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DeleteParameterGroupResponse(const volcredis_response *response, volcredis_DeleteParameterGroupResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DeleteParameterGroup", result, volcredis_detail_DeleteParameterGroupResponse(), error);
}

/* ---- DescribeParameterGroupDetail ---- */
/** A parameter template with its parameters. */
typedef struct volcredis_DescribeParameterGroupDetail_ParameterGroupDetail {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the template. Example: `pg-cnlfm5yzmxehmkw****`. */
    const char *ParameterGroupId;
    /** Creation time of the template. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-01-09T02:51:23Z`. */
    const char *CreateTime;
    /** `true` if this is the default template. Example: `false`. */
    volcredis_optional_bool Default;
    /** Description of the template. Example: `test template`. */
    const char *Description;
    /** Redis version of the template. Example: `7.0`. */
    const char *EngineVersion;
    /** Name of the template. Example: `test_temp`. */
    const char *Name;
    /** Parameters of the template. */
    volcredis_ParameterGroupParameter_list Parameters;
    /** Origin of the template: created by a user (`User`) or by the service (`System`). Example: `User`. */
    const char *Source;
    /** Time of the last change to the template. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. */
    const char *UpdateTime;
} volcredis_DescribeParameterGroupDetail_ParameterGroupDetail;
VOLCREDIS_TYPE(DescribeParameterGroupDetail_ParameterGroupDetail, VOLCREDIS_F(ParameterGroupId, STRING),
    VOLCREDIS_F(CreateTime, STRING), VOLCREDIS_F(Default, BOOL), VOLCREDIS_F(Description, STRING),
    VOLCREDIS_F(EngineVersion, STRING), VOLCREDIS_F(Name, STRING), VOLCREDIS_SL(Parameters, ParameterGroupParameter),
    VOLCREDIS_F(Source, STRING), VOLCREDIS_F(UpdateTime, STRING))
/**
 * Returns a parameter template with its parameters.
 *
 * Read-only.
 *
 * @see https://www.volcengine.com/docs/6293/1415107
 */
typedef struct volcredis_DescribeParameterGroupDetailRequest {
    /** ID of the template. Example: `pg-cnlfm5yzmxehmkw****`. */
    const char *ParameterGroupId;
} volcredis_DescribeParameterGroupDetailRequest;
VOLCREDIS_TYPE(DescribeParameterGroupDetailRequest, VOLCREDIS_F(ParameterGroupId, STRING))
/** Response of `DescribeParameterGroupDetail`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeParameterGroupDetailResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Template with its parameters. */
    volcredis_DescribeParameterGroupDetail_ParameterGroupDetail ParameterGroupInfo;
} volcredis_DescribeParameterGroupDetailResponse;
VOLCREDIS_TYPE(DescribeParameterGroupDetailResponse,
    VOLCREDIS_S(ParameterGroupInfo, DescribeParameterGroupDetail_ParameterGroupDetail))
/**
 * Returns a parameter template with its parameters.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeParameterGroupDetail(const volcredis_client *client, const volcredis_DescribeParameterGroupDetailRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeParameterGroupDetailResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeParameterGroupDetail", request, volcredis_detail_DescribeParameterGroupDetailRequest(), options, response, result,
        volcredis_detail_DescribeParameterGroupDetailResponse(), error);
}
/** Calls `DescribeParameterGroupDetail` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeParameterGroupDetail_async(const volcredis_client *client, const volcredis_DescribeParameterGroupDetailRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeParameterGroupDetail", request, volcredis_detail_DescribeParameterGroupDetailRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeParameterGroupDetailRequest(const volcredis_DescribeParameterGroupDetailRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeParameterGroupDetail", from, volcredis_detail_DescribeParameterGroupDetailRequest(), options, request, error);
}
/** Reads a response of `DescribeParameterGroupDetail`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeParameterGroupDetailResponse(const volcredis_response *response, volcredis_DescribeParameterGroupDetailResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeParameterGroupDetail", result, volcredis_detail_DescribeParameterGroupDetailResponse(), error);
}

/* ---- DescribeParameterGroups ---- */
/** A parameter template. */
typedef struct volcredis_DescribeParameterGroups_ParameterGroup {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the template. */
    const char *ParameterGroupId;
    /** Creation time of the template. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-01-09T02:51:23Z`. */
    const char *CreateTime;
    /** `true` if this is the default template. */
    volcredis_optional_bool Default;
    /** Description of the template. */
    const char *Description;
    /** Redis version of the template. Example: `7.0`. */
    const char *EngineVersion;
    /** Name of the template. */
    const char *Name;
    /** Number of parameters in the template. */
    volcredis_optional_int32 ParameterNum;
    /** Origin of the template: created by a user (`User`) or by the service (`System`). Example: `User`. */
    const char *Source;
    /** Time of the last change to the template. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. */
    const char *UpdateTime;
} volcredis_DescribeParameterGroups_ParameterGroup;
VOLCREDIS_TYPE(DescribeParameterGroups_ParameterGroup, VOLCREDIS_F(ParameterGroupId, STRING), VOLCREDIS_F(CreateTime, STRING),
    VOLCREDIS_F(Default, BOOL), VOLCREDIS_F(Description, STRING), VOLCREDIS_F(EngineVersion, STRING), VOLCREDIS_F(Name, STRING),
    VOLCREDIS_F(ParameterNum, INT32), VOLCREDIS_F(Source, STRING), VOLCREDIS_F(UpdateTime, STRING))
/** A list of `volcredis_DescribeParameterGroups_ParameterGroup`, read with `volcredis_DescribeParameterGroups_ParameterGroup_at`. */
typedef struct volcredis_DescribeParameterGroups_ParameterGroup_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeParameterGroups_ParameterGroup_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeParameterGroups_ParameterGroup volcredis_DescribeParameterGroups_ParameterGroup_at(volcredis_DescribeParameterGroups_ParameterGroup_list list, size_t index) {
    volcredis_DescribeParameterGroups_ParameterGroup item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeParameterGroups_ParameterGroup());
    return item;
}
/**
 * Lists the parameter templates of the account in a region, without their parameters.
 *
 * Read-only.
 *
 * Notes:
 *
 * - `DescribeParameterGroupDetail` returns the parameters of a template.
 * - The ID of a default template has a form such as `DefaultParamGroupId-5.0`.
 *
 * @see https://www.volcengine.com/docs/6293/1415106
 */
typedef struct volcredis_DescribeParameterGroupsRequest {
    /** Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of templates per page. Limits: 1 to 100. Example: `10`. */
    volcredis_optional_int32 PageSize;
    /** Filters by Redis version. Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`. */
    const char *EngineVersion;
    /** Filters by origin: created by a user (`User`) or by the service (`System`). Example: `User`. */
    const char *Source;
} volcredis_DescribeParameterGroupsRequest;
VOLCREDIS_TYPE(DescribeParameterGroupsRequest, VOLCREDIS_F(PageNumber, INT32), VOLCREDIS_F(PageSize, INT32),
    VOLCREDIS_F(EngineVersion, STRING), VOLCREDIS_F(Source, STRING))
/** Response of `DescribeParameterGroups`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeParameterGroupsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Templates on this page. */
    volcredis_DescribeParameterGroups_ParameterGroup_list ParameterGroups;
    /** Total number of matching templates. Example: `1`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeParameterGroupsResponse;
VOLCREDIS_TYPE(DescribeParameterGroupsResponse, VOLCREDIS_SL(ParameterGroups, DescribeParameterGroups_ParameterGroup),
    VOLCREDIS_F(Total, INT32))
/**
 * Lists the parameter templates of the account in a region, without their parameters.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeParameterGroups(const volcredis_client *client, const volcredis_DescribeParameterGroupsRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeParameterGroupsResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeParameterGroups", request, volcredis_detail_DescribeParameterGroupsRequest(), options, response, result,
        volcredis_detail_DescribeParameterGroupsResponse(), error);
}
/** Calls `DescribeParameterGroups` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeParameterGroups_async(const volcredis_client *client, const volcredis_DescribeParameterGroupsRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeParameterGroups", request, volcredis_detail_DescribeParameterGroupsRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeParameterGroupsRequest(const volcredis_DescribeParameterGroupsRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeParameterGroups", from, volcredis_detail_DescribeParameterGroupsRequest(), options, request, error);
}
/** Reads a response of `DescribeParameterGroups`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeParameterGroupsResponse(const volcredis_response *response, volcredis_DescribeParameterGroupsResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeParameterGroups", result, volcredis_detail_DescribeParameterGroupsResponse(), error);
}
/** Creates a paginator of `DescribeParameterGroups`, whose pages are read with `volcredis_read_DescribeParameterGroupsResponse`; see
 * `volcredis_paginator_next`. `options` may be null; its token is not used. */
static inline volcredis_status volcredis_DescribeParameterGroups_pages(const volcredis_DescribeParameterGroupsRequest *request, const volcredis_call_options *options,
    volcredis_paginator **paginator, volcredis_error **error) {
    return volcredis_detail_pages("DescribeParameterGroups", request, volcredis_detail_DescribeParameterGroupsRequest(), options, paginator, error);
}

/* ---- ModifyParameterGroup ---- */
/**
 * Changes the name, the description or the parameters of a custom parameter template.
 *
 * Synchronous: the change is complete when the call returns.
 *
 * Checked by the service only:
 *
 * - Only a template whose `Source` is `User` can be changed.
 *
 * Notes:
 *
 * - `ParamValues` replaces all parameters of the template.
 *
 * @see https://www.volcengine.com/docs/6293/1415105
 */
typedef struct volcredis_ModifyParameterGroupRequest {
    /** ID of the custom template to change. Example: `pg-cnlfm5yzmxehmkw****`. */
    const char *ParameterGroupId;
    /** Name of the template; repeat the current name to keep it. Limits: 2 to 64 characters; Chinese characters, letters,
     * digits, `_` and `-`, the first neither a digit nor `-`. Example: `test_temp`. */
    const char *Name;
    /** Parameters of the template after the change. Limits: at least one item. */
    volcredis_ParamValue_array ParamValues;
    /** New description; unchanged if not given, cleared if empty. Limits: at most 200 characters. Example: `test template`. */
    const char *Description;
} volcredis_ModifyParameterGroupRequest;
VOLCREDIS_TYPE(ModifyParameterGroupRequest, VOLCREDIS_F(ParameterGroupId, STRING), VOLCREDIS_F(Name, STRING),
    VOLCREDIS_SL(ParamValues, ParamValue), VOLCREDIS_F(Description, STRING))
/** Response of `ModifyParameterGroup`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyParameterGroupResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyParameterGroupResponse;
VOLCREDIS_EMPTY_TYPE(ModifyParameterGroupResponse)
/**
 * Changes the name, the description or the parameters of a custom parameter template.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyParameterGroup(const volcredis_client *client, const volcredis_ModifyParameterGroupRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyParameterGroupResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyParameterGroup", request, volcredis_detail_ModifyParameterGroupRequest(), options, response, result,
        volcredis_detail_ModifyParameterGroupResponse(), error);
}
/** Calls `ModifyParameterGroup` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyParameterGroup_async(const volcredis_client *client, const volcredis_ModifyParameterGroupRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyParameterGroup", request, volcredis_detail_ModifyParameterGroupRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyParameterGroupRequest(const volcredis_ModifyParameterGroupRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyParameterGroup", from, volcredis_detail_ModifyParameterGroupRequest(), options, request, error);
}
/** Reads a response of `ModifyParameterGroup`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyParameterGroupResponse(const volcredis_response *response, volcredis_ModifyParameterGroupResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyParameterGroup", result, volcredis_detail_ModifyParameterGroupResponse(), error);
}

#include "../pop_macros.h"

#endif /* VOLCREDIS_GENERATED_PARAMETER_GROUPS_H */
