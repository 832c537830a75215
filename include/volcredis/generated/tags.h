/**
 * @file
 * Tag. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_TAGS_H
#define VOLCREDIS_GENERATED_TAGS_H

#include "types.h"

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
    volcredis_strings InstanceIds;
    /** Tags to attach. Limits: at most 20 items; unique `Key`. Example:
     * `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"prepaid"}]`. */
    const volcredis_Tag *Tags;
    /** The number of items in `Tags`. */
    size_t TagsCount;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_AddTagsToResourceRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_AddTagsToResourceRequest(volcredis_request *request, const char *at,
    const volcredis_AddTagsToResourceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_strings(request, at, "InstanceIds", from->InstanceIds, error);
    if (from->Tags != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "Tags", "[]", error);
    }
    for (size_t index = 0; index < from->TagsCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "Tags", index);
        status = volcredis_fill_Tag(request, inner, &from->Tags[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `AddTagsToResource`; a view that is valid as long as the response object. */
typedef struct volcredis_AddTagsToResourceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_AddTagsToResourceResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_AddTagsToResourceResponse volcredis_read_AddTagsToResourceResponse(const volcredis_value *value) {
    volcredis_AddTagsToResourceResponse view;
    view.value = value;
    return view;
}

/**
 * Attaches tags to instances; the value of an existing key is replaced.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_AddTagsToResource(const volcredis_client *client, const volcredis_AddTagsToResourceRequest *request,
    volcredis_response **response, volcredis_AddTagsToResourceResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("AddTagsToResource", &filled, response, error);
    status = status ? status : volcredis_fill_AddTagsToResourceRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_AddTagsToResourceResponse(volcredis_response_result(*response));
    }
    return status;
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

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeTagsByResource_TagResource volcredis_read_DescribeTagsByResource_TagResource(const volcredis_value *value) {
    volcredis_DescribeTagsByResource_TagResource view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.Key = volcredis_detail_get_string(value, "Key");
    view.Value = volcredis_detail_get_string(value, "Value");
    return view;
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
    volcredis_strings InstanceIds;
    /** Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`. */
    volcredis_optional_int32 PageNumber;
    /** Number of entries per page. Limits: 1 to 1000. Example: `10`. */
    volcredis_optional_int32 PageSize;
    /** Filters by tags; all tags if not given. Limits: at most 10 items. Example:
     * `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"postpaid"}]`. */
    const volcredis_TagFilter *TagFilters;
    /** The number of items in `TagFilters`. */
    size_t TagFiltersCount;
} volcredis_DescribeTagsByResourceRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeTagsByResourceRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeTagsByResourceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_strings(request, at, "InstanceIds", from->InstanceIds, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    if (from->TagFilters != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "TagFilters", "[]", error);
    }
    for (size_t index = 0; index < from->TagFiltersCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "TagFilters", index);
        status = volcredis_fill_TagFilter(request, inner, &from->TagFilters[index], error);
    }
    return status;
}

/** Response of `DescribeTagsByResource`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeTagsByResourceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Tags found. Read the items with `volcredis_item` and `volcredis_read_DescribeTagsByResource_TagResource`. */
    volcredis_list TagResources;
    /** Total number of entries. Example: `3`. */
    volcredis_optional_int32 Total;
} volcredis_DescribeTagsByResourceResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeTagsByResourceResponse volcredis_read_DescribeTagsByResourceResponse(const volcredis_value *value) {
    volcredis_DescribeTagsByResourceResponse view;
    view.value = value;
    view.TagResources = volcredis_detail_get_list(value, "TagResources");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Lists the tags of instances, one entry per instance and tag.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeTagsByResource(const volcredis_client *client, const volcredis_DescribeTagsByResourceRequest *request,
    volcredis_response **response, volcredis_DescribeTagsByResourceResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeTagsByResource", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeTagsByResourceRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeTagsByResourceResponse(volcredis_response_result(*response));
    }
    return status;
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
    volcredis_strings InstanceIds;
    /** If `true`, all tags are detached. Default: `false`. Example: `false`. */
    volcredis_optional_bool All;
    /** Keys of the tags to detach. Example: `["instancetype","chargetype"]`. */
    volcredis_strings TagKeys;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_RemoveTagsFromResourceRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_RemoveTagsFromResourceRequest(volcredis_request *request, const char *at,
    const volcredis_RemoveTagsFromResourceRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_strings(request, at, "InstanceIds", from->InstanceIds, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "All", from->All, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "TagKeys", from->TagKeys, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `RemoveTagsFromResource`; a view that is valid as long as the response object. */
typedef struct volcredis_RemoveTagsFromResourceResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_RemoveTagsFromResourceResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_RemoveTagsFromResourceResponse volcredis_read_RemoveTagsFromResourceResponse(const volcredis_value *value) {
    volcredis_RemoveTagsFromResourceResponse view;
    view.value = value;
    return view;
}

/**
 * Detaches some or all tags from instances.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_RemoveTagsFromResource(const volcredis_client *client, const volcredis_RemoveTagsFromResourceRequest *request,
    volcredis_response **response, volcredis_RemoveTagsFromResourceResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("RemoveTagsFromResource", &filled, response, error);
    status = status ? status : volcredis_fill_RemoveTagsFromResourceRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_RemoveTagsFromResourceResponse(volcredis_response_result(*response));
    }
    return status;
}

#endif /* VOLCREDIS_GENERATED_TAGS_H */
