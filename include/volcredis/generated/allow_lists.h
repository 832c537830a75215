/**
 * @file
 * Allow list. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_ALLOW_LISTS_H
#define VOLCREDIS_GENERATED_ALLOW_LISTS_H

#include "types.h"

/* ---- AssociateAllowList ---- */
/**
 * Binds instances to allow lists: several instances to one allow list, or one instance to several allow lists.
 *
 * Asynchronous: the change continues after the call returns. The state of the instance is `Running` after the change.
 * Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - Only one of `InstanceIds` and `AllowListIds` may have more than one item.
 *
 * Notes:
 *
 * - An allow list that contains `0.0.0.0/0` cannot be bound to an instance with password-free access;
 *   `ModifyDBInstanceVpcAuthMode` turns that off.
 * - Quotas: 1000 allow lists per account and region, one default allow list per account and region, 10 security groups per
 *   allow list, 100 allow lists per instance.
 * - Addresses and CIDR blocks over all allow lists of an instance: at most 1000 in the community edition, 300 in the
 *   enterprise edition.
 * - One call binds at most 200 instances to an allow list, or 100 allow lists to an instance.
 * - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as `0.0.0.0/1`; `0.0.0.0/0` itself
 *   is accepted.
 *
 * @see https://www.volcengine.com/docs/6293/108838
 * @see https://www.volcengine.com/docs/84772/1393074
 */
typedef struct volcredis_AssociateAllowListRequest {
    /** IDs of the allow lists to bind. Example: `["acl-cn02f66vyjw7aj9****","acl-cn02iaiectnt2ls****"]`. */
    volcredis_strings AllowListIds;
    /** IDs of the instances to bind. Example: `["redis-cn0212gzmh2xs****"]`. */
    volcredis_strings InstanceIds;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_AssociateAllowListRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_AssociateAllowListRequest(volcredis_request *request, const char *at,
    const volcredis_AssociateAllowListRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_strings(request, at, "AllowListIds", from->AllowListIds, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "InstanceIds", from->InstanceIds, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `AssociateAllowList`; a view that is valid as long as the response object. */
typedef struct volcredis_AssociateAllowListResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_AssociateAllowListResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_AssociateAllowListResponse volcredis_read_AssociateAllowListResponse(const volcredis_value *value) {
    volcredis_AssociateAllowListResponse view;
    view.value = value;
    return view;
}

/**
 * Binds instances to allow lists: several instances to one allow list, or one instance to several allow lists.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_AssociateAllowList(const volcredis_client *client, const volcredis_AssociateAllowListRequest *request,
    volcredis_response **response, volcredis_AssociateAllowListResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("AssociateAllowList", &filled, response, error);
    status = status ? status : volcredis_fill_AssociateAllowListRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_AssociateAllowListResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- CreateAllowList ---- */
/**
 * Creates an allow list of IP addresses in a region and returns its ID.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - At least one of `AllowList` and `SecurityGroupBindInfos` is required.
 *
 * Notes:
 *
 * - `0.0.0.0/0` allows every address; `127.0.0.1` alone allows none; with both, every address is allowed.
 * - A new default allow list turns the previous one into an ordinary allow list.
 * - Quotas: 1000 allow lists per account and region, one default allow list per account and region, 10 security groups per
 *   allow list, 100 allow lists per instance.
 * - Addresses and CIDR blocks over all allow lists of an instance: at most 1000 in the community edition, 300 in the
 *   enterprise edition.
 * - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as `0.0.0.0/1`; `0.0.0.0/0` itself
 *   is accepted.
 *
 * @see https://www.volcengine.com/docs/6293/108834
 * @see https://www.volcengine.com/docs/84772/1393070
 */
typedef struct volcredis_CreateAllowListRequest {
    /** Name of the allow list. Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first
     * neither a digit nor `-`. Example: `test`. */
    const char *AllowListName;
    /** IP addresses and CIDR blocks to allow. Limits: no duplicates; items separated by `,`. Example:
     * `10.1.1.1,10.2.3.0/24`. */
    const char *AllowList;
    /** Category of the allow list; `Default` makes it the default list of the account in this region. Default: `Ordinary`.
     * Example: `Default`. */
    const char *AllowListCategory;
    /** Description of the allow list; empty if not given. Limits: at most 200 characters. Example: `test`. */
    const char *AllowListDesc;
    /** Address family; ignored by the service. Deprecated. Example: `DualStack`. */
    const char *AllowListType;
    /** Project of the allow list. Default: `default`. Example: `default`. */
    const char *ProjectName;
    /** ECS security groups whose addresses are allowed as well. */
    const volcredis_SecurityGroupBinding *SecurityGroupBindInfos;
    /** The number of items in `SecurityGroupBindInfos`. */
    size_t SecurityGroupBindInfosCount;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_CreateAllowListRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_CreateAllowListRequest(volcredis_request *request, const char *at,
    const volcredis_CreateAllowListRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "AllowListName", from->AllowListName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AllowList", from->AllowList, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AllowListCategory", from->AllowListCategory, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AllowListDesc", from->AllowListDesc, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AllowListType", from->AllowListType, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ProjectName", from->ProjectName, error);
    if (from->SecurityGroupBindInfos != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "SecurityGroupBindInfos", "[]", error);
    }
    for (size_t index = 0; index < from->SecurityGroupBindInfosCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "SecurityGroupBindInfos", index);
        status = volcredis_fill_SecurityGroupBinding(request, inner, &from->SecurityGroupBindInfos[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `CreateAllowList`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateAllowListResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the new allow list. Example: `acl-cnlf3xgczbjldzy****`. */
    const char *AllowListId;
} volcredis_CreateAllowListResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_CreateAllowListResponse volcredis_read_CreateAllowListResponse(const volcredis_value *value) {
    volcredis_CreateAllowListResponse view;
    view.value = value;
    view.AllowListId = volcredis_detail_get_string(value, "AllowListId");
    return view;
}

/**
 * Creates an allow list of IP addresses in a region and returns its ID.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateAllowList(const volcredis_client *client, const volcredis_CreateAllowListRequest *request,
    volcredis_response **response, volcredis_CreateAllowListResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("CreateAllowList", &filled, response, error);
    status = status ? status : volcredis_fill_CreateAllowListRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_CreateAllowListResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DeleteAllowList ---- */
/**
 * Deletes an allow list that is bound to no instance.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - The call fails while an instance is bound to the allow list; `DisassociateAllowList` unbinds it.
 *
 * @see https://www.volcengine.com/docs/6293/108840
 * @see https://www.volcengine.com/docs/84772/1393076
 */
typedef struct volcredis_DeleteAllowListRequest {
    /** ID of the allow list. Example: `acl-cn022p4qmcz2p26****`. */
    const char *AllowListId;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_DeleteAllowListRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DeleteAllowListRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteAllowListRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "AllowListId", from->AllowListId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `DeleteAllowList`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteAllowListResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DeleteAllowListResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DeleteAllowListResponse volcredis_read_DeleteAllowListResponse(const volcredis_value *value) {
    volcredis_DeleteAllowListResponse view;
    view.value = value;
    return view;
}

/**
 * Deletes an allow list that is bound to no instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteAllowList(const volcredis_client *client, const volcredis_DeleteAllowListRequest *request,
    volcredis_response **response, volcredis_DeleteAllowListResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DeleteAllowList", &filled, response, error);
    status = status ? status : volcredis_fill_DeleteAllowListRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DeleteAllowListResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribeAllowListDetail ---- */
/** An instance bound to an allow list. */
typedef struct volcredis_DescribeAllowListDetail_AssociatedInstance {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. Example: `redis-cn02j292it8lc****`. */
    const char *InstanceId;
    /** Name of the instance. Example: `test`. */
    const char *InstanceName;
    /** Project of the instance. Example: `default`. */
    const char *ProjectName;
    /** ID of the VPC of the instance. Example: `vpc-1g0moeeypecjk8ibuxwu8****`. */
    const char *VPC;
} volcredis_DescribeAllowListDetail_AssociatedInstance;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeAllowListDetail_AssociatedInstance volcredis_read_DescribeAllowListDetail_AssociatedInstance(const volcredis_value *value) {
    volcredis_DescribeAllowListDetail_AssociatedInstance view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.InstanceName = volcredis_detail_get_string(value, "InstanceName");
    view.ProjectName = volcredis_detail_get_string(value, "ProjectName");
    view.VPC = volcredis_detail_get_string(value, "VPC");
    return view;
}

/**
 * Returns an allow list with its addresses, bound instances and linked security groups.
 *
 * Read-only.
 *
 * @see https://www.volcengine.com/docs/6293/108836
 * @see https://www.volcengine.com/docs/84772/1393072
 */
typedef struct volcredis_DescribeAllowListDetailRequest {
    /** ID of the allow list. Example: `acl-cn022p4qmcz2p26****`. */
    const char *AllowListId;
} volcredis_DescribeAllowListDetailRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeAllowListDetailRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeAllowListDetailRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "AllowListId", from->AllowListId, error);
    return status;
}

/** Response of `DescribeAllowListDetail`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeAllowListDetailResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** IP addresses and CIDR blocks of the allow list, separated by commas. Example: `10.1.***.***`. */
    const char *AllowList;
    /** Category of the allow list. Example: `Default`. */
    const char *AllowListCategory;
    /** Description of the allow list. Example: `test`. */
    const char *AllowListDesc;
    /** ID of the allow list. Example: `acl-cnlf3xgczbjldzy****`. */
    const char *AllowListId;
    /** Name of the allow list. Example: `api_test`. */
    const char *AllowListName;
    /** Address family; ignored by the service. Deprecated. Example: `DualStack`. */
    const char *AllowListType;
    /** Number of instances bound to the allow list. Example: `1`. */
    volcredis_optional_int32 AssociatedInstanceNum;
    /** Instances bound to the allow list. Read the items with `volcredis_item` and
     * `volcredis_read_DescribeAllowListDetail_AssociatedInstance`. */
    volcredis_list AssociatedInstances;
    /** Project of the allow list. Example: `default`. */
    const char *ProjectName;
    /** Security groups linked to the allow list; absent if there are none. Read the items with `volcredis_item` and
     * `volcredis_read_SecurityGroupBindInfo`. */
    volcredis_list SecurityGroupBindInfos;
} volcredis_DescribeAllowListDetailResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeAllowListDetailResponse volcredis_read_DescribeAllowListDetailResponse(const volcredis_value *value) {
    volcredis_DescribeAllowListDetailResponse view;
    view.value = value;
    view.AllowList = volcredis_detail_get_string(value, "AllowList");
    view.AllowListCategory = volcredis_detail_get_string(value, "AllowListCategory");
    view.AllowListDesc = volcredis_detail_get_string(value, "AllowListDesc");
    view.AllowListId = volcredis_detail_get_string(value, "AllowListId");
    view.AllowListName = volcredis_detail_get_string(value, "AllowListName");
    view.AllowListType = volcredis_detail_get_string(value, "AllowListType");
    view.AssociatedInstanceNum = volcredis_detail_get_int32(value, "AssociatedInstanceNum");
    view.AssociatedInstances = volcredis_detail_get_list(value, "AssociatedInstances");
    view.ProjectName = volcredis_detail_get_string(value, "ProjectName");
    view.SecurityGroupBindInfos = volcredis_detail_get_list(value, "SecurityGroupBindInfos");
    return view;
}

/**
 * Returns an allow list with its addresses, bound instances and linked security groups.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeAllowListDetail(const volcredis_client *client, const volcredis_DescribeAllowListDetailRequest *request,
    volcredis_response **response, volcredis_DescribeAllowListDetailResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeAllowListDetail", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeAllowListDetailRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeAllowListDetailResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DescribeAllowLists ---- */
/** An allow list. */
typedef struct volcredis_DescribeAllowLists_AllowList {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the allow list. Example: `acl-cnlf3xgczbjldzy****`. */
    const char *AllowListId;
    /** Category of the allow list. */
    const char *AllowListCategory;
    /** Description of the allow list. Example: `api_test`. */
    const char *AllowListDesc;
    /** Number of IP addresses and CIDR blocks in the allow list. Example: `1`. */
    volcredis_optional_int32 AllowListIPNum;
    /** Name of the allow list. Example: `api_test`. */
    const char *AllowListName;
    /** Address family; ignored by the service. Deprecated. Example: `DualStack`. */
    const char *AllowListType;
    /** Number of instances bound to the allow list. Example: `1`. */
    volcredis_optional_int32 AssociatedInstanceNum;
    /** Project of the allow list. Example: `default`. */
    const char *ProjectName;
    /** Security groups linked to the allow list; absent if there are none. Read the items with `volcredis_item` and
     * `volcredis_read_SecurityGroupBindInfo`. */
    volcredis_list SecurityGroupBindInfos;
} volcredis_DescribeAllowLists_AllowList;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeAllowLists_AllowList volcredis_read_DescribeAllowLists_AllowList(const volcredis_value *value) {
    volcredis_DescribeAllowLists_AllowList view;
    view.value = value;
    view.AllowListId = volcredis_detail_get_string(value, "AllowListId");
    view.AllowListCategory = volcredis_detail_get_string(value, "AllowListCategory");
    view.AllowListDesc = volcredis_detail_get_string(value, "AllowListDesc");
    view.AllowListIPNum = volcredis_detail_get_int32(value, "AllowListIPNum");
    view.AllowListName = volcredis_detail_get_string(value, "AllowListName");
    view.AllowListType = volcredis_detail_get_string(value, "AllowListType");
    view.AssociatedInstanceNum = volcredis_detail_get_int32(value, "AssociatedInstanceNum");
    view.ProjectName = volcredis_detail_get_string(value, "ProjectName");
    view.SecurityGroupBindInfos = volcredis_detail_get_list(value, "SecurityGroupBindInfos");
    return view;
}

/**
 * Lists the allow lists of the account in a region.
 *
 * Read-only.
 *
 * Notes:
 *
 * - The list is not paged.
 * - `DescribeAllowListDetail` returns the addresses of an allow list.
 *
 * @see https://www.volcengine.com/docs/6293/108835
 * @see https://www.volcengine.com/docs/84772/1393071
 */
typedef struct volcredis_DescribeAllowListsRequest {
    /** ID of the region to list. Example: `cn-beijing`. */
    const char *RegionId;
    /** Filters by the ID of a bound instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Filters by IP addresses: returns allow lists that contain such an address, itself or within a CIDR block. Limits: at
     * most 50 items; items separated by `,`. Example: `100.64.***.***,192.168.***.***`. */
    const char *IPAddress;
    /** Filters by CIDR blocks: returns allow lists that contain exactly such a block. Limits: at most 50 items; items
     * separated by `,`. Example: `100.64.***.*** /10,192.168.***.*** /32`. */
    const char *IPSegment;
    /** Filters by project. Example: `default`. */
    const char *ProjectName;
    /** If `true`, only the default list is returned; if `false`, only ordinary lists; if not given, both. Example: `false`. */
    volcredis_optional_bool QueryDefault;
} volcredis_DescribeAllowListsRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeAllowListsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeAllowListsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "RegionId", from->RegionId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "IPAddress", from->IPAddress, error);
    status = status ? status : volcredis_detail_put_string(request, at, "IPSegment", from->IPSegment, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ProjectName", from->ProjectName, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "QueryDefault", from->QueryDefault, error);
    return status;
}

/** Response of `DescribeAllowLists`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeAllowListsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Matching allow lists. Read the items with `volcredis_item` and `volcredis_read_DescribeAllowLists_AllowList`. */
    volcredis_list AllowLists;
} volcredis_DescribeAllowListsResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeAllowListsResponse volcredis_read_DescribeAllowListsResponse(const volcredis_value *value) {
    volcredis_DescribeAllowListsResponse view;
    view.value = value;
    view.AllowLists = volcredis_detail_get_list(value, "AllowLists");
    return view;
}

/**
 * Lists the allow lists of the account in a region.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeAllowLists(const volcredis_client *client, const volcredis_DescribeAllowListsRequest *request,
    volcredis_response **response, volcredis_DescribeAllowListsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeAllowLists", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeAllowListsRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeAllowListsResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- DisassociateAllowList ---- */
/**
 * Unbinds instances from allow lists: several instances from one allow list, or one instance from several allow lists.
 *
 * Asynchronous: the change continues after the call returns. The state of the instance is `Running` after the change.
 * Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - Only one of `InstanceIds` and `AllowListIds` may have more than one item.
 *
 * Notes:
 *
 * - Addresses of the allow list lose access unless another allow list of the instance contains them.
 * - An instance without an allow list accepts no address.
 *
 * @see https://www.volcengine.com/docs/6293/108839
 * @see https://www.volcengine.com/docs/84772/1393075
 */
typedef struct volcredis_DisassociateAllowListRequest {
    /** IDs of the allow lists to unbind. Example: `["acl-cn0212fjx4815ke****"]`. */
    volcredis_strings AllowListIds;
    /** IDs of the instances to unbind. Example: `["redis-cn02he8bhzsji****"]`. */
    volcredis_strings InstanceIds;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_DisassociateAllowListRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DisassociateAllowListRequest(volcredis_request *request, const char *at,
    const volcredis_DisassociateAllowListRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_strings(request, at, "AllowListIds", from->AllowListIds, error);
    status = status ? status : volcredis_detail_put_strings(request, at, "InstanceIds", from->InstanceIds, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `DisassociateAllowList`; a view that is valid as long as the response object. */
typedef struct volcredis_DisassociateAllowListResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DisassociateAllowListResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DisassociateAllowListResponse volcredis_read_DisassociateAllowListResponse(const volcredis_value *value) {
    volcredis_DisassociateAllowListResponse view;
    view.value = value;
    return view;
}

/**
 * Unbinds instances from allow lists: several instances from one allow list, or one instance from several allow lists.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DisassociateAllowList(const volcredis_client *client, const volcredis_DisassociateAllowListRequest *request,
    volcredis_response **response, volcredis_DisassociateAllowListResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DisassociateAllowList", &filled, response, error);
    status = status ? status : volcredis_fill_DisassociateAllowListRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DisassociateAllowListResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- ModifyAllowList ---- */
/**
 * Changes the name, description, category, addresses or security groups of an allow list.
 *
 * Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `ApplyInstanceNum` is required when `AllowList` is set or when `SecurityGroupBindInfos` is set.
 *
 * Checked by the service only:
 *
 * - `ApplyInstanceNum` must equal the number of instances bound to the allow list (`AssociatedInstanceNum` in
 *   `DescribeAllowLists`).
 * - At least one address must remain when `ModifyMode` is `Delete`.
 *
 * Notes:
 *
 * - An allow list of an instance with password-free access cannot contain `0.0.0.0/0`; `ModifyDBInstanceVpcAuthMode` turns
 *   that access off.
 * - `0.0.0.0/0` allows every address; `127.0.0.1` alone allows none; with both, every address is allowed.
 * - A new default allow list turns the previous one into an ordinary allow list.
 * - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as `0.0.0.0/1`; `0.0.0.0/0` itself
 *   is accepted.
 * - The effect of `ModifyMode` on `SecurityGroupBindInfos` is not documented.
 *
 * @see https://www.volcengine.com/docs/6293/108837
 * @see https://www.volcengine.com/docs/84772/1393073
 */
typedef struct volcredis_ModifyAllowListRequest {
    /** ID of the allow list. Example: `acl-cnlf3xgczbjldzy****`. */
    const char *AllowListId;
    /** IP addresses and CIDR blocks to which `ModifyMode` applies; not given to keep the current addresses. Limits: no
     * duplicates; items separated by `,`. Example: `192.168.0.1`. */
    const char *AllowList;
    /** New category; `Default` makes it the default list of the account in this region. */
    const char *AllowListCategory;
    /** New description; unchanged if not given, cleared if empty. Limits: at most 200 characters. Example: `test`. */
    const char *AllowListDesc;
    /** New name; unchanged if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the
     * first neither a digit nor `-`. Example: `test`. */
    const char *AllowListName;
    /** Current number of instances bound to the allow list; must be exact. Example: `1`. */
    volcredis_optional_int32 ApplyInstanceNum;
    /** Effect of `AllowList`: replaces the addresses (`Cover`), adds to them (`Append`) or removes from them (`Delete`).
     * Default: `Cover`. Example: `Cover`. */
    const char *ModifyMode;
    /** New linked ECS security groups. */
    const volcredis_SecurityGroupBinding *SecurityGroupBindInfos;
    /** The number of items in `SecurityGroupBindInfos`. */
    size_t SecurityGroupBindInfosCount;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyAllowListRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyAllowListRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyAllowListRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "AllowListId", from->AllowListId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AllowList", from->AllowList, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AllowListCategory", from->AllowListCategory, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AllowListDesc", from->AllowListDesc, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AllowListName", from->AllowListName, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "ApplyInstanceNum", from->ApplyInstanceNum, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ModifyMode", from->ModifyMode, error);
    if (from->SecurityGroupBindInfos != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "SecurityGroupBindInfos", "[]", error);
    }
    for (size_t index = 0; index < from->SecurityGroupBindInfosCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "SecurityGroupBindInfos", index);
        status = volcredis_fill_SecurityGroupBinding(request, inner, &from->SecurityGroupBindInfos[index], error);
    }
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyAllowList`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyAllowListResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyAllowListResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyAllowListResponse volcredis_read_ModifyAllowListResponse(const volcredis_value *value) {
    volcredis_ModifyAllowListResponse view;
    view.value = value;
    return view;
}

/**
 * Changes the name, description, category, addresses or security groups of an allow list.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyAllowList(const volcredis_client *client, const volcredis_ModifyAllowListRequest *request,
    volcredis_response **response, volcredis_ModifyAllowListResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyAllowList", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyAllowListRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyAllowListResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- SyncAllowList ---- */
/** Changes to the addresses of a security group. */
typedef struct volcredis_SyncAllowList_SecurityGroupChange {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Addresses added since the last synchronization. Read the items with `volcredis_item_string`. */
    volcredis_list AddedIpList;
    /** Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except rules whose
     * source is a security group (`IngressDirectionIp`), or primary addresses of its ECS instances (`AssociateEcsIp`).
     * Example: `IngressDirectionIp`. */
    const char *BindMode;
    /** `true` if the addresses of the group differ from those in the allow list. */
    volcredis_optional_bool HasChanged;
    /** `true` if the security group no longer exists. */
    volcredis_optional_bool HasDeleted;
    /** Current addresses of the group. Read the items with `volcredis_item_string`. */
    volcredis_list NewIpList;
    /** Addresses of the group in the allow list. Read the items with `volcredis_item_string`. */
    volcredis_list OldIpList;
    /** Addresses removed since the last synchronization. Read the items with `volcredis_item_string`. */
    volcredis_list RemovedIpList;
    /** ID of the security group. */
    const char *SecurityGroupId;
    /** Name of the security group. */
    const char *SecurityGroupName;
} volcredis_SyncAllowList_SecurityGroupChange;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_SyncAllowList_SecurityGroupChange volcredis_read_SyncAllowList_SecurityGroupChange(const volcredis_value *value) {
    volcredis_SyncAllowList_SecurityGroupChange view;
    view.value = value;
    view.AddedIpList = volcredis_detail_get_list(value, "AddedIpList");
    view.BindMode = volcredis_detail_get_string(value, "BindMode");
    view.HasChanged = volcredis_detail_get_bool(value, "HasChanged");
    view.HasDeleted = volcredis_detail_get_bool(value, "HasDeleted");
    view.NewIpList = volcredis_detail_get_list(value, "NewIpList");
    view.OldIpList = volcredis_detail_get_list(value, "OldIpList");
    view.RemovedIpList = volcredis_detail_get_list(value, "RemovedIpList");
    view.SecurityGroupId = volcredis_detail_get_string(value, "SecurityGroupId");
    view.SecurityGroupName = volcredis_detail_get_string(value, "SecurityGroupName");
    return view;
}

/**
 * Synchronizes an allow list with its linked security groups.
 *
 * Synchronous: the change is complete when the call returns.
 *
 * Notes:
 *
 * - The action is not documented by the service and may change.
 */
typedef struct volcredis_SyncAllowListRequest {
    /** ID of the allow list. */
    const char *AllowListId;
    /** If `true`, the changes are returned but not applied. Not documented by the service; may change. */
    volcredis_optional_bool DryRun;
    /** Security groups to refresh; all groups of the allow list if not given. Not documented by the service; may change. */
    const volcredis_SecurityGroupBinding *SecurityGroupBindInfos;
    /** The number of items in `SecurityGroupBindInfos`. */
    size_t SecurityGroupBindInfosCount;
} volcredis_SyncAllowListRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_SyncAllowListRequest(volcredis_request *request, const char *at,
    const volcredis_SyncAllowListRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "AllowListId", from->AllowListId, error);
    status = status ? status : volcredis_detail_put_bool(request, at, "DryRun", from->DryRun, error);
    if (from->SecurityGroupBindInfos != NULL && status == VOLCREDIS_OK) {
        status = volcredis_detail_put_empty(request, at, "SecurityGroupBindInfos", "[]", error);
    }
    for (size_t index = 0; index < from->SecurityGroupBindInfosCount && status == VOLCREDIS_OK; index++) {
        char inner[VOLCREDIS_DETAIL_POINTER_MAX];
        volcredis_detail_join_index(inner, at, "SecurityGroupBindInfos", index);
        status = volcredis_fill_SecurityGroupBinding(request, inner, &from->SecurityGroupBindInfos[index], error);
    }
    return status;
}

/** Response of `SyncAllowList`; a view that is valid as long as the response object. */
typedef struct volcredis_SyncAllowListResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Changes, one entry per security group. Read the items with `volcredis_item` and
     * `volcredis_read_SyncAllowList_SecurityGroupChange`. */
    volcredis_list ChangeObjects;
} volcredis_SyncAllowListResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_SyncAllowListResponse volcredis_read_SyncAllowListResponse(const volcredis_value *value) {
    volcredis_SyncAllowListResponse view;
    view.value = value;
    view.ChangeObjects = volcredis_detail_get_list(value, "ChangeObjects");
    return view;
}

/**
 * Synchronizes an allow list with its linked security groups.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_SyncAllowList(const volcredis_client *client, const volcredis_SyncAllowListRequest *request,
    volcredis_response **response, volcredis_SyncAllowListResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("SyncAllowList", &filled, response, error);
    status = status ? status : volcredis_fill_SyncAllowListRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_SyncAllowListResponse(volcredis_response_result(*response));
    }
    return status;
}

/* ---- UpgradeAllowListVersion ---- */
/**
 * Upgrades an instance from per-instance IP lists to allow lists.
 *
 * Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - Only instances created before 2022-05-17 need the upgrade.
 * - After the upgrade `DescribeDBInstanceSecurityIps` and `UpdateDBInstanceSecurityIps` no longer work for the instance.
 *
 * @see https://www.volcengine.com/docs/6293/113582
 */
typedef struct volcredis_UpgradeAllowListVersionRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_UpgradeAllowListVersionRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_UpgradeAllowListVersionRequest(volcredis_request *request, const char *at,
    const volcredis_UpgradeAllowListVersionRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `UpgradeAllowListVersion`; a view that is valid as long as the response object. */
typedef struct volcredis_UpgradeAllowListVersionResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_UpgradeAllowListVersionResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_UpgradeAllowListVersionResponse volcredis_read_UpgradeAllowListVersionResponse(const volcredis_value *value) {
    volcredis_UpgradeAllowListVersionResponse view;
    view.value = value;
    return view;
}

/**
 * Upgrades an instance from per-instance IP lists to allow lists.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_UpgradeAllowListVersion(const volcredis_client *client, const volcredis_UpgradeAllowListVersionRequest *request,
    volcredis_response **response, volcredis_UpgradeAllowListVersionResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("UpgradeAllowListVersion", &filled, response, error);
    status = status ? status : volcredis_fill_UpgradeAllowListVersionRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_UpgradeAllowListVersionResponse(volcredis_response_result(*response));
    }
    return status;
}

#endif /* VOLCREDIS_GENERATED_ALLOW_LISTS_H */
