/**
 * @file
 * Parameter template. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_PARAMETER_GROUPS_H
#define VOLCREDIS_GENERATED_PARAMETER_GROUPS_H

#include "types.h"

/* ---- ApplyParameterGroup ---- */
/** A parameter template applied to an instance. */
typedef struct volcredis_ApplyParameterGroup_AppliedParameterGroup {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. */
    const char *InstanceId;
    /** ID of the applied template. */
    const char *ParameterGroupId;
    /** Parameters set by the template. Read the items with `volcredis_item` and `volcredis_read_ParameterGroupParameter`. */
    volcredis_list ApplyParameters;
} volcredis_ApplyParameterGroup_AppliedParameterGroup;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ApplyParameterGroup_AppliedParameterGroup volcredis_read_ApplyParameterGroup_AppliedParameterGroup(const volcredis_value *value) {
    volcredis_ApplyParameterGroup_AppliedParameterGroup view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.ParameterGroupId = volcredis_detail_get_string(value, "ParameterGroupId");
    view.ApplyParameters = volcredis_detail_get_list(value, "ApplyParameters");
    return view;
}

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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ApplyParameterGroupRequest(volcredis_request *request, const char *at,
    const volcredis_ApplyParameterGroupRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ParameterGroupId", from->ParameterGroupId, error);
    return status;
}

/** Response of `ApplyParameterGroup`; a view that is valid as long as the response object. */
typedef struct volcredis_ApplyParameterGroupResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Applied template and the instance it was applied to. Read it with
     * `volcredis_read_ApplyParameterGroup_AppliedParameterGroup`; null if absent. */
    const volcredis_value *ApplyParameterGroupInfo;
} volcredis_ApplyParameterGroupResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ApplyParameterGroupResponse volcredis_read_ApplyParameterGroupResponse(const volcredis_value *value) {
    volcredis_ApplyParameterGroupResponse view;
    view.value = value;
    view.ApplyParameterGroupInfo = volcredis_detail_get_value(value, "ApplyParameterGroupInfo");
    return view;
}

/**
 * Applies the values of a parameter template to an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ApplyParameterGroup(const volcredis_client *client, const volcredis_ApplyParameterGroupRequest *request,
    volcredis_response **response, volcredis_ApplyParameterGroupResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ApplyParameterGroup", &filled, response, error);
    status = status ? status : volcredis_fill_ApplyParameterGroupRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ApplyParameterGroupResponse(volcredis_response_result(*response));
    }
    return status;
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
    const volcredis_ParamValue *ParamValues;
    /** The number of items in `ParamValues`. */
    size_t ParamValuesCount;
    /** Description of the template; empty if not given. Limits: at most 200 characters. Example: `test template`. */
    const char *Description;
} volcredis_CreateParameterGroupRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_CreateParameterGroupRequest(volcredis_request *request, const char *at,
    const volcredis_CreateParameterGroupRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "EngineVersion", from->EngineVersion, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Name", from->Name, error);
    if (from->ParamValues != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "ParamValues", "[]", error);
    }
    for (size_t index = 0; index < from->ParamValuesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "ParamValues", index);
        status = volcredis_fill_ParamValue(request, inner, &from->ParamValues[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "Description", from->Description, error);
    return status;
}

/** Response of `CreateParameterGroup`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateParameterGroupResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the new template. Example: `pg-cnlfm5yzmxehmkw****`. */
    const char *ParameterGroupId;
} volcredis_CreateParameterGroupResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_CreateParameterGroupResponse volcredis_read_CreateParameterGroupResponse(const volcredis_value *value) {
    volcredis_CreateParameterGroupResponse view;
    view.value = value;
    view.ParameterGroupId = volcredis_detail_get_string(value, "ParameterGroupId");
    return view;
}

/**
 * Creates a custom parameter template for a Redis version.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateParameterGroup(const volcredis_client *client, const volcredis_CreateParameterGroupRequest *request,
    volcredis_response **response, volcredis_CreateParameterGroupResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("CreateParameterGroup", &filled, response, error);
    status = status ? status : volcredis_fill_CreateParameterGroupRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_CreateParameterGroupResponse(volcredis_response_result(*response));
    }
    return status;
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DeleteParameterGroupRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteParameterGroupRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "ParameterGroupId", from->ParameterGroupId, error);
    return status;
}

/** Response of `DeleteParameterGroup`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteParameterGroupResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DeleteParameterGroupResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DeleteParameterGroupResponse volcredis_read_DeleteParameterGroupResponse(const volcredis_value *value) {
    volcredis_DeleteParameterGroupResponse view;
    view.value = value;
    return view;
}

/**
 * Deletes a custom parameter template permanently.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteParameterGroup(const volcredis_client *client, const volcredis_DeleteParameterGroupRequest *request,
    volcredis_response **response, volcredis_DeleteParameterGroupResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DeleteParameterGroup", &filled, response, error);
    status = status ? status : volcredis_fill_DeleteParameterGroupRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DeleteParameterGroupResponse(volcredis_response_result(*response));
    }
    return status;
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
    /** Parameters of the template. Read the items with `volcredis_item` and `volcredis_read_ParameterGroupParameter`. */
    volcredis_list Parameters;
    /** Origin of the template: created by a user (`User`) or by the service (`System`). Example: `User`. */
    const char *Source;
    /** Time of the last change to the template. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. */
    const char *UpdateTime;
} volcredis_DescribeParameterGroupDetail_ParameterGroupDetail;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeParameterGroupDetail_ParameterGroupDetail volcredis_read_DescribeParameterGroupDetail_ParameterGroupDetail(const volcredis_value *value) {
    volcredis_DescribeParameterGroupDetail_ParameterGroupDetail view;
    view.value = value;
    view.ParameterGroupId = volcredis_detail_get_string(value, "ParameterGroupId");
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.Default = volcredis_detail_get_bool(value, "Default");
    view.Description = volcredis_detail_get_string(value, "Description");
    view.EngineVersion = volcredis_detail_get_string(value, "EngineVersion");
    view.Name = volcredis_detail_get_string(value, "Name");
    view.Parameters = volcredis_detail_get_list(value, "Parameters");
    view.Source = volcredis_detail_get_string(value, "Source");
    view.UpdateTime = volcredis_detail_get_string(value, "UpdateTime");
    return view;
}

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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeParameterGroupDetailRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeParameterGroupDetailRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "ParameterGroupId", from->ParameterGroupId, error);
    return status;
}

/** Response of `DescribeParameterGroupDetail`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeParameterGroupDetailResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Template with its parameters. Read it with `volcredis_read_DescribeParameterGroupDetail_ParameterGroupDetail`; null
     * if absent. */
    const volcredis_value *ParameterGroupInfo;
} volcredis_DescribeParameterGroupDetailResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeParameterGroupDetailResponse volcredis_read_DescribeParameterGroupDetailResponse(const volcredis_value *value) {
    volcredis_DescribeParameterGroupDetailResponse view;
    view.value = value;
    view.ParameterGroupInfo = volcredis_detail_get_value(value, "ParameterGroupInfo");
    return view;
}

/**
 * Returns a parameter template with its parameters.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeParameterGroupDetail(const volcredis_client *client, const volcredis_DescribeParameterGroupDetailRequest *request,
    volcredis_response **response, volcredis_DescribeParameterGroupDetailResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeParameterGroupDetail", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeParameterGroupDetailRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeParameterGroupDetailResponse(volcredis_response_result(*response));
    }
    return status;
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

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeParameterGroups_ParameterGroup volcredis_read_DescribeParameterGroups_ParameterGroup(const volcredis_value *value) {
    volcredis_DescribeParameterGroups_ParameterGroup view;
    view.value = value;
    view.ParameterGroupId = volcredis_detail_get_string(value, "ParameterGroupId");
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.Default = volcredis_detail_get_bool(value, "Default");
    view.Description = volcredis_detail_get_string(value, "Description");
    view.EngineVersion = volcredis_detail_get_string(value, "EngineVersion");
    view.Name = volcredis_detail_get_string(value, "Name");
    view.ParameterNum = volcredis_detail_get_int32(value, "ParameterNum");
    view.Source = volcredis_detail_get_string(value, "Source");
    view.UpdateTime = volcredis_detail_get_string(value, "UpdateTime");
    return view;
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeParameterGroupsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeParameterGroupsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_detail_put_string(request, at, "EngineVersion", from->EngineVersion, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Source", from->Source, error);
    return status;
}

/** Response of `DescribeParameterGroups`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeParameterGroupsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Templates on this page. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeParameterGroups_ParameterGroup`. */
    volcredis_list ParameterGroups;
    /** Total number of matching templates. Example: `1`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeParameterGroupsResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeParameterGroupsResponse volcredis_read_DescribeParameterGroupsResponse(const volcredis_value *value) {
    volcredis_DescribeParameterGroupsResponse view;
    view.value = value;
    view.ParameterGroups = volcredis_detail_get_list(value, "ParameterGroups");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Lists the parameter templates of the account in a region, without their parameters.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeParameterGroups(const volcredis_client *client, const volcredis_DescribeParameterGroupsRequest *request,
    volcredis_response **response, volcredis_DescribeParameterGroupsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeParameterGroups", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeParameterGroupsRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeParameterGroupsResponse(volcredis_response_result(*response));
    }
    return status;
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
 * - `ParamValues` replaces all parameters of the template; it may be required by the service.
 *
 * @see https://www.volcengine.com/docs/6293/1415105
 */
typedef struct volcredis_ModifyParameterGroupRequest {
    /** ID of the custom template to change. Example: `pg-cnlfm5yzmxehmkw****`. */
    const char *ParameterGroupId;
    /** Name of the template; repeat the current name to keep it. Limits: 2 to 64 characters; Chinese characters, letters,
     * digits, `_` and `-`, the first neither a digit nor `-`. Example: `test_temp`. */
    const char *Name;
    /** New description; unchanged if not given, cleared if empty. Limits: at most 200 characters. Example: `test template`. */
    const char *Description;
    /** Parameters of the template after the change. Limits: at least one item. */
    const volcredis_ParamValue *ParamValues;
    /** The number of items in `ParamValues`. */
    size_t ParamValuesCount;
} volcredis_ModifyParameterGroupRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyParameterGroupRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyParameterGroupRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "ParameterGroupId", from->ParameterGroupId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Name", from->Name, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Description", from->Description, error);
    if (from->ParamValues != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "ParamValues", "[]", error);
    }
    for (size_t index = 0; index < from->ParamValuesCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "ParamValues", index);
        status = volcredis_fill_ParamValue(request, inner, &from->ParamValues[index], error);
    }
    return status;
}

/** Response of `ModifyParameterGroup`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyParameterGroupResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyParameterGroupResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyParameterGroupResponse volcredis_read_ModifyParameterGroupResponse(const volcredis_value *value) {
    volcredis_ModifyParameterGroupResponse view;
    view.value = value;
    return view;
}

/**
 * Changes the name, the description or the parameters of a custom parameter template.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyParameterGroup(const volcredis_client *client, const volcredis_ModifyParameterGroupRequest *request,
    volcredis_response **response, volcredis_ModifyParameterGroupResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyParameterGroup", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyParameterGroupRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyParameterGroupResponse(volcredis_response_result(*response));
    }
    return status;
}

#endif /* VOLCREDIS_GENERATED_PARAMETER_GROUPS_H */
