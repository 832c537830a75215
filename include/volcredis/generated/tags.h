/**
 * @file
 * Tag. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_TAGS_H
#define VOLCREDIS_GENERATED_TAGS_H

#include "types.h"
#include "../push_macros.h"

/* ---- AddTagsToResource ---- */
/**
 * Attaches tags to instances; the value of an existing key is replaced.
 *
 * Asynchronous: the change continues after the call returns. The instance must be in state `Running`. Idempotent for calls
 * with the same `ClientToken`.
 *
 * Checked by the service only:
 *
 * - An instance can have at most 50 tags.
 *
 * Notes:
 *
 * - Keys and values must follow the tag rules of the service, which only the service checks.
 *
 * @see https://www.volcengine.com/docs/6293/1112331
 * @see https://www.volcengine.com/docs/84772/1393053
 */
typedef struct volcredis_AddTagsToResourceRequest {
    /** IDs of the instances to tag. Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`. */
    volcredis_string_array InstanceIds;
    /** Tags to attach. Limits: at most 20 items; unique `Key`. Example:
     * `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"prepaid"}]`. */
    volcredis_Tag_array Tags;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_AddTagsToResourceRequest;
VOLCREDIS_TYPE(AddTagsToResourceRequest, VOLCREDIS_L(InstanceIds, STRING), VOLCREDIS_SL(Tags, Tag),
    VOLCREDIS_F(ClientToken, STRING))
/** Response of `AddTagsToResource`; a view that is valid as long as the response object. */
typedef struct volcredis_AddTagsToResourceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_AddTagsToResourceResponse;
VOLCREDIS_EMPTY_TYPE(AddTagsToResourceResponse)
/**
 * Attaches tags to instances; the value of an existing key is replaced.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_AddTagsToResource(const volcredis_client *client, const volcredis_AddTagsToResourceRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_AddTagsToResourceResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "AddTagsToResource", request, volcredis_detail_AddTagsToResourceRequest(), options, response, result,
        volcredis_detail_AddTagsToResourceResponse(), error);
}
/** Calls `AddTagsToResource` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_AddTagsToResource_async(const volcredis_client *client, const volcredis_AddTagsToResourceRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "AddTagsToResource", request, volcredis_detail_AddTagsToResourceRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_AddTagsToResourceRequest(const volcredis_AddTagsToResourceRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("AddTagsToResource", from, volcredis_detail_AddTagsToResourceRequest(), options, request, error);
}
/** Reads a response of `AddTagsToResource`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_AddTagsToResourceResponse(const volcredis_response *response, volcredis_AddTagsToResourceResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "AddTagsToResource", result, volcredis_detail_AddTagsToResourceResponse(), error);
}

/* ---- DescribeTagsByResource ---- */
/** A tag of an instance. */
typedef struct volcredis_DescribeTagsByResource_TagResource {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. Example: `redis-cnlflix66ohil****`. */
    const char *InstanceId;
    /** Key of the tag. Example: `department`. */
    const char *Key;
    /** Value of the tag. Example: `game`. */
    const char *Value;
} volcredis_DescribeTagsByResource_TagResource;
VOLCREDIS_TYPE(DescribeTagsByResource_TagResource, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(Key, STRING),
    VOLCREDIS_F(Value, STRING))
/** A list of `volcredis_DescribeTagsByResource_TagResource`, read with `volcredis_DescribeTagsByResource_TagResource_at`. */
typedef struct volcredis_DescribeTagsByResource_TagResource_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeTagsByResource_TagResource_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeTagsByResource_TagResource volcredis_DescribeTagsByResource_TagResource_at(volcredis_DescribeTagsByResource_TagResource_list list, size_t index) {
    volcredis_DescribeTagsByResource_TagResource item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeTagsByResource_TagResource());
    return item;
}
/**
 * Lists the tags of instances, one entry per instance and tag.
 *
 * Read-only.
 *
 * @see https://www.volcengine.com/docs/6293/1124768
 * @see https://www.volcengine.com/docs/84772/1393054
 */
typedef struct volcredis_DescribeTagsByResourceRequest {
    /** IDs of the instances. Limits: at most 50 items. Example: `["redis-cnlflix66ohil****","redis-cnlfpoc48rz7g****"]`. */
    volcredis_string_array InstanceIds;
    /** Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of entries per page. Limits: 1 to 1000. Example: `10`. */
    volcredis_optional_int32 PageSize;
    /** Filters by tags; all tags if not given. Limits: at most 10 items. Example:
     * `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"postpaid"}]`. */
    volcredis_TagFilter_array TagFilters;
} volcredis_DescribeTagsByResourceRequest;
VOLCREDIS_TYPE(DescribeTagsByResourceRequest, VOLCREDIS_L(InstanceIds, STRING), VOLCREDIS_F(PageNumber, INT32),
    VOLCREDIS_F(PageSize, INT32), VOLCREDIS_SL(TagFilters, TagFilter))
/** Response of `DescribeTagsByResource`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeTagsByResourceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Tags found. */
    volcredis_DescribeTagsByResource_TagResource_list TagResources;
    /** Total number of entries. Example: `3`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeTagsByResourceResponse;
VOLCREDIS_TYPE(DescribeTagsByResourceResponse, VOLCREDIS_SL(TagResources, DescribeTagsByResource_TagResource),
    VOLCREDIS_F(Total, INT32))
/**
 * Lists the tags of instances, one entry per instance and tag.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeTagsByResource(const volcredis_client *client, const volcredis_DescribeTagsByResourceRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeTagsByResourceResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeTagsByResource", request, volcredis_detail_DescribeTagsByResourceRequest(), options, response, result,
        volcredis_detail_DescribeTagsByResourceResponse(), error);
}
/** Calls `DescribeTagsByResource` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeTagsByResource_async(const volcredis_client *client, const volcredis_DescribeTagsByResourceRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeTagsByResource", request, volcredis_detail_DescribeTagsByResourceRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeTagsByResourceRequest(const volcredis_DescribeTagsByResourceRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeTagsByResource", from, volcredis_detail_DescribeTagsByResourceRequest(), options, request, error);
}
/** Reads a response of `DescribeTagsByResource`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeTagsByResourceResponse(const volcredis_response *response, volcredis_DescribeTagsByResourceResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeTagsByResource", result, volcredis_detail_DescribeTagsByResourceResponse(), error);
}
/** Creates a paginator of `DescribeTagsByResource`, whose pages are read with `volcredis_read_DescribeTagsByResourceResponse`; see
 * `volcredis_paginator_next`. `options` may be null; its token is not used. */
static inline volcredis_status volcredis_DescribeTagsByResource_pages(const volcredis_DescribeTagsByResourceRequest *request, const volcredis_call_options *options,
    volcredis_paginator **paginator, volcredis_error **error) {
    return volcredis_detail_pages("DescribeTagsByResource", request, volcredis_detail_DescribeTagsByResourceRequest(), options, paginator, error);
}

/* ---- RemoveTagsFromResource ---- */
/**
 * Detaches some or all tags from instances.
 *
 * Asynchronous: the change continues after the call returns. The instance must be in state `Running`. Idempotent for calls
 * with the same `ClientToken`.
 *
 * Validation:
 *
 * - `All` is ignored by the service when `TagKeys` is set.
 *
 * Notes:
 *
 * - A tag that is attached to no resource is deleted.
 * - Give `TagKeys`, or set `All` to `true`.
 *
 * @see https://www.volcengine.com/docs/6293/1112332
 * @see https://www.volcengine.com/docs/84772/1393055
 */
typedef struct volcredis_RemoveTagsFromResourceRequest {
    /** IDs of the instances. Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`. */
    volcredis_string_array InstanceIds;
    /** If `true`, all tags are detached. Default: `false`. Example: `false`. */
    volcredis_optional_bool All;
    /** Keys of the tags to detach. Example: `["instancetype","chargetype"]`. */
    volcredis_string_array TagKeys;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_RemoveTagsFromResourceRequest;
VOLCREDIS_TYPE(RemoveTagsFromResourceRequest, VOLCREDIS_L(InstanceIds, STRING), VOLCREDIS_F(All, BOOL),
    VOLCREDIS_L(TagKeys, STRING), VOLCREDIS_F(ClientToken, STRING))
/** Response of `RemoveTagsFromResource`; a view that is valid as long as the response object. */
typedef struct volcredis_RemoveTagsFromResourceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_RemoveTagsFromResourceResponse;
VOLCREDIS_EMPTY_TYPE(RemoveTagsFromResourceResponse)
/**
 * Detaches some or all tags from instances.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_RemoveTagsFromResource(const volcredis_client *client, const volcredis_RemoveTagsFromResourceRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_RemoveTagsFromResourceResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "RemoveTagsFromResource", request, volcredis_detail_RemoveTagsFromResourceRequest(), options, response, result,
        volcredis_detail_RemoveTagsFromResourceResponse(), error);
}
/** Calls `RemoveTagsFromResource` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_RemoveTagsFromResource_async(const volcredis_client *client, const volcredis_RemoveTagsFromResourceRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "RemoveTagsFromResource", request, volcredis_detail_RemoveTagsFromResourceRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_RemoveTagsFromResourceRequest(const volcredis_RemoveTagsFromResourceRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("RemoveTagsFromResource", from, volcredis_detail_RemoveTagsFromResourceRequest(), options, request, error);
}
/** Reads a response of `RemoveTagsFromResource`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_RemoveTagsFromResourceResponse(const volcredis_response *response, volcredis_RemoveTagsFromResourceResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "RemoveTagsFromResource", result, volcredis_detail_RemoveTagsFromResourceResponse(), error);
}

#include "../pop_macros.h"

#endif /* VOLCREDIS_GENERATED_TAGS_H */
