/**
 * @file
 * Allow list. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_ALLOW_LISTS_H
#define VOLCREDIS_GENERATED_ALLOW_LISTS_H

#include "types.h"
#include "../push_macros.h"

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
    volcredis_string_array AllowListIds;
    /** IDs of the instances to bind. Example: `["redis-cn0212gzmh2xs****"]`. */
    volcredis_string_array InstanceIds;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_AssociateAllowListRequest;
VOLCREDIS_TYPE(AssociateAllowListRequest, VOLCREDIS_L(AllowListIds, STRING), VOLCREDIS_L(InstanceIds, STRING),
    VOLCREDIS_F(ClientToken, STRING))
/** Response of `AssociateAllowList`; a view that is valid as long as the response object. */
typedef struct volcredis_AssociateAllowListResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_AssociateAllowListResponse;
VOLCREDIS_EMPTY_TYPE(AssociateAllowListResponse)
/**
 * Binds instances to allow lists: several instances to one allow list, or one instance to several allow lists.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_AssociateAllowList(const volcredis_client *client, const volcredis_AssociateAllowListRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_AssociateAllowListResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "AssociateAllowList", request, volcredis_detail_AssociateAllowListRequest(), options, response, result,
        volcredis_detail_AssociateAllowListResponse(), error);
}
/** Calls `AssociateAllowList` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_AssociateAllowList_async(const volcredis_client *client, const volcredis_AssociateAllowListRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "AssociateAllowList", request, volcredis_detail_AssociateAllowListRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_AssociateAllowListRequest(const volcredis_AssociateAllowListRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("AssociateAllowList", from, volcredis_detail_AssociateAllowListRequest(), options, request, error);
}
/** Reads a response of `AssociateAllowList`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_AssociateAllowListResponse(const volcredis_response *response, volcredis_AssociateAllowListResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "AssociateAllowList", result, volcredis_detail_AssociateAllowListResponse(), error);
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
    volcredis_SecurityGroupBinding_array SecurityGroupBindInfos;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_CreateAllowListRequest;
VOLCREDIS_TYPE(CreateAllowListRequest, VOLCREDIS_F(AllowListName, STRING), VOLCREDIS_F(AllowList, STRING),
    VOLCREDIS_F(AllowListCategory, STRING), VOLCREDIS_F(AllowListDesc, STRING), VOLCREDIS_F(AllowListType, STRING),
    VOLCREDIS_F(ProjectName, STRING), VOLCREDIS_SL(SecurityGroupBindInfos, SecurityGroupBinding),
    VOLCREDIS_F(ClientToken, STRING))
/** Response of `CreateAllowList`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateAllowListResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the new allow list. Example: `acl-cnlf3xgczbjldzy****`. */
    const char *AllowListId;
} volcredis_CreateAllowListResponse;
VOLCREDIS_TYPE(CreateAllowListResponse, VOLCREDIS_F(AllowListId, STRING))
/**
 * Creates an allow list of IP addresses in a region and returns its ID.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateAllowList(const volcredis_client *client, const volcredis_CreateAllowListRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_CreateAllowListResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "CreateAllowList", request, volcredis_detail_CreateAllowListRequest(), options, response, result,
        volcredis_detail_CreateAllowListResponse(), error);
}
/** Calls `CreateAllowList` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_CreateAllowList_async(const volcredis_client *client, const volcredis_CreateAllowListRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "CreateAllowList", request, volcredis_detail_CreateAllowListRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_CreateAllowListRequest(const volcredis_CreateAllowListRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("CreateAllowList", from, volcredis_detail_CreateAllowListRequest(), options, request, error);
}
/** Reads a response of `CreateAllowList`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_CreateAllowListResponse(const volcredis_response *response, volcredis_CreateAllowListResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "CreateAllowList", result, volcredis_detail_CreateAllowListResponse(), error);
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
VOLCREDIS_TYPE(DeleteAllowListRequest, VOLCREDIS_F(AllowListId, STRING), VOLCREDIS_F(ClientToken, STRING))
/** Response of `DeleteAllowList`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteAllowListResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DeleteAllowListResponse;
VOLCREDIS_EMPTY_TYPE(DeleteAllowListResponse)
/**
 * Deletes an allow list that is bound to no instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteAllowList(const volcredis_client *client, const volcredis_DeleteAllowListRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DeleteAllowListResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DeleteAllowList", request, volcredis_detail_DeleteAllowListRequest(), options, response, result,
        volcredis_detail_DeleteAllowListResponse(), error);
}
/** Calls `DeleteAllowList` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DeleteAllowList_async(const volcredis_client *client, const volcredis_DeleteAllowListRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DeleteAllowList", request, volcredis_detail_DeleteAllowListRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DeleteAllowListRequest(const volcredis_DeleteAllowListRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DeleteAllowList", from, volcredis_detail_DeleteAllowListRequest(), options, request, error);
}
/** Reads a response of `DeleteAllowList`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DeleteAllowListResponse(const volcredis_response *response, volcredis_DeleteAllowListResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DeleteAllowList", result, volcredis_detail_DeleteAllowListResponse(), error);
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
VOLCREDIS_TYPE(DescribeAllowListDetail_AssociatedInstance, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(InstanceName, STRING),
    VOLCREDIS_F(ProjectName, STRING), VOLCREDIS_F(VPC, STRING))
/** A list of `volcredis_DescribeAllowListDetail_AssociatedInstance`, read with `volcredis_DescribeAllowListDetail_AssociatedInstance_at`. */
typedef struct volcredis_DescribeAllowListDetail_AssociatedInstance_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeAllowListDetail_AssociatedInstance_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeAllowListDetail_AssociatedInstance volcredis_DescribeAllowListDetail_AssociatedInstance_at(volcredis_DescribeAllowListDetail_AssociatedInstance_list list, size_t index) {
    volcredis_DescribeAllowListDetail_AssociatedInstance item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeAllowListDetail_AssociatedInstance());
    return item;
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
VOLCREDIS_TYPE(DescribeAllowListDetailRequest, VOLCREDIS_F(AllowListId, STRING))
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
    /** Instances bound to the allow list. */
    volcredis_DescribeAllowListDetail_AssociatedInstance_list AssociatedInstances;
    /** Project of the allow list. Example: `default`. */
    const char *ProjectName;
    /** Security groups linked to the allow list; absent if there are none. */
    volcredis_SecurityGroupBindInfo_list SecurityGroupBindInfos;
} volcredis_DescribeAllowListDetailResponse;
VOLCREDIS_TYPE(DescribeAllowListDetailResponse, VOLCREDIS_F(AllowList, STRING), VOLCREDIS_F(AllowListCategory, STRING),
    VOLCREDIS_F(AllowListDesc, STRING), VOLCREDIS_F(AllowListId, STRING), VOLCREDIS_F(AllowListName, STRING),
    VOLCREDIS_F(AllowListType, STRING), VOLCREDIS_F(AssociatedInstanceNum, INT32),
    VOLCREDIS_SL(AssociatedInstances, DescribeAllowListDetail_AssociatedInstance), VOLCREDIS_F(ProjectName, STRING),
    VOLCREDIS_SL(SecurityGroupBindInfos, SecurityGroupBindInfo))
/**
 * Returns an allow list with its addresses, bound instances and linked security groups.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeAllowListDetail(const volcredis_client *client, const volcredis_DescribeAllowListDetailRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeAllowListDetailResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeAllowListDetail", request, volcredis_detail_DescribeAllowListDetailRequest(), options, response, result,
        volcredis_detail_DescribeAllowListDetailResponse(), error);
}
/** Calls `DescribeAllowListDetail` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeAllowListDetail_async(const volcredis_client *client, const volcredis_DescribeAllowListDetailRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeAllowListDetail", request, volcredis_detail_DescribeAllowListDetailRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeAllowListDetailRequest(const volcredis_DescribeAllowListDetailRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeAllowListDetail", from, volcredis_detail_DescribeAllowListDetailRequest(), options, request, error);
}
/** Reads a response of `DescribeAllowListDetail`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeAllowListDetailResponse(const volcredis_response *response, volcredis_DescribeAllowListDetailResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeAllowListDetail", result, volcredis_detail_DescribeAllowListDetailResponse(), error);
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
    /** Security groups linked to the allow list; absent if there are none. */
    volcredis_SecurityGroupBindInfo_list SecurityGroupBindInfos;
} volcredis_DescribeAllowLists_AllowList;
VOLCREDIS_TYPE(DescribeAllowLists_AllowList, VOLCREDIS_F(AllowListId, STRING), VOLCREDIS_F(AllowListCategory, STRING),
    VOLCREDIS_F(AllowListDesc, STRING), VOLCREDIS_F(AllowListIPNum, INT32), VOLCREDIS_F(AllowListName, STRING),
    VOLCREDIS_F(AllowListType, STRING), VOLCREDIS_F(AssociatedInstanceNum, INT32), VOLCREDIS_F(ProjectName, STRING),
    VOLCREDIS_SL(SecurityGroupBindInfos, SecurityGroupBindInfo))
/** A list of `volcredis_DescribeAllowLists_AllowList`, read with `volcredis_DescribeAllowLists_AllowList_at`. */
typedef struct volcredis_DescribeAllowLists_AllowList_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeAllowLists_AllowList_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeAllowLists_AllowList volcredis_DescribeAllowLists_AllowList_at(volcredis_DescribeAllowLists_AllowList_list list, size_t index) {
    volcredis_DescribeAllowLists_AllowList item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeAllowLists_AllowList());
    return item;
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
VOLCREDIS_TYPE(DescribeAllowListsRequest, VOLCREDIS_F(RegionId, STRING), VOLCREDIS_F(InstanceId, STRING),
    VOLCREDIS_F(IPAddress, STRING), VOLCREDIS_F(IPSegment, STRING), VOLCREDIS_F(ProjectName, STRING),
    VOLCREDIS_F(QueryDefault, BOOL))
/** Response of `DescribeAllowLists`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeAllowListsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Matching allow lists. */
    volcredis_DescribeAllowLists_AllowList_list AllowLists;
} volcredis_DescribeAllowListsResponse;
VOLCREDIS_TYPE(DescribeAllowListsResponse, VOLCREDIS_SL(AllowLists, DescribeAllowLists_AllowList))
/**
 * Lists the allow lists of the account in a region.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeAllowLists(const volcredis_client *client, const volcredis_DescribeAllowListsRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeAllowListsResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeAllowLists", request, volcredis_detail_DescribeAllowListsRequest(), options, response, result,
        volcredis_detail_DescribeAllowListsResponse(), error);
}
/** Calls `DescribeAllowLists` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeAllowLists_async(const volcredis_client *client, const volcredis_DescribeAllowListsRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeAllowLists", request, volcredis_detail_DescribeAllowListsRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeAllowListsRequest(const volcredis_DescribeAllowListsRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeAllowLists", from, volcredis_detail_DescribeAllowListsRequest(), options, request, error);
}
/** Reads a response of `DescribeAllowLists`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeAllowListsResponse(const volcredis_response *response, volcredis_DescribeAllowListsResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeAllowLists", result, volcredis_detail_DescribeAllowListsResponse(), error);
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
    volcredis_string_array AllowListIds;
    /** IDs of the instances to unbind. Example: `["redis-cn02he8bhzsji****"]`. */
    volcredis_string_array InstanceIds;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_DisassociateAllowListRequest;
VOLCREDIS_TYPE(DisassociateAllowListRequest, VOLCREDIS_L(AllowListIds, STRING), VOLCREDIS_L(InstanceIds, STRING),
    VOLCREDIS_F(ClientToken, STRING))
/** Response of `DisassociateAllowList`; a view that is valid as long as the response object. */
typedef struct volcredis_DisassociateAllowListResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DisassociateAllowListResponse;
VOLCREDIS_EMPTY_TYPE(DisassociateAllowListResponse)
/**
 * Unbinds instances from allow lists: several instances from one allow list, or one instance from several allow lists.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DisassociateAllowList(const volcredis_client *client, const volcredis_DisassociateAllowListRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DisassociateAllowListResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DisassociateAllowList", request, volcredis_detail_DisassociateAllowListRequest(), options, response, result,
        volcredis_detail_DisassociateAllowListResponse(), error);
}
/** Calls `DisassociateAllowList` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DisassociateAllowList_async(const volcredis_client *client, const volcredis_DisassociateAllowListRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DisassociateAllowList", request, volcredis_detail_DisassociateAllowListRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DisassociateAllowListRequest(const volcredis_DisassociateAllowListRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DisassociateAllowList", from, volcredis_detail_DisassociateAllowListRequest(), options, request, error);
}
/** Reads a response of `DisassociateAllowList`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DisassociateAllowListResponse(const volcredis_response *response, volcredis_DisassociateAllowListResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DisassociateAllowList", result, volcredis_detail_DisassociateAllowListResponse(), error);
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
    /** New category; `Default` makes it the default list of the account in this region. Default: `Ordinary`. Example:
     * `Default`. */
    const char *AllowListCategory;
    /** New description; unchanged if not given, cleared if empty. Limits: at most 200 characters. Example:
     * `test allowlist`. */
    const char *AllowListDesc;
    /** New name; unchanged if not given. Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the
     * first neither a digit nor `-`. Example: `test`. */
    const char *AllowListName;
    /** Current number of instances bound to the allow list; must be exact. Limits: at least 0. Example: `1`. */
    volcredis_optional_int32 ApplyInstanceNum;
    /** Effect of `AllowList`: replaces the addresses (`Cover`), adds to them (`Append`) or removes from them (`Delete`).
     * Default: `Cover`. Example: `Cover`. */
    const char *ModifyMode;
    /** Linked ECS security groups after the change; unchanged if not given, all unlinked if empty. */
    volcredis_SecurityGroupBinding_array SecurityGroupBindInfos;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyAllowListRequest;
VOLCREDIS_TYPE(ModifyAllowListRequest, VOLCREDIS_F(AllowListId, STRING), VOLCREDIS_F(AllowList, STRING),
    VOLCREDIS_F(AllowListCategory, STRING), VOLCREDIS_F(AllowListDesc, STRING), VOLCREDIS_F(AllowListName, STRING),
    VOLCREDIS_F(ApplyInstanceNum, INT32), VOLCREDIS_F(ModifyMode, STRING),
    VOLCREDIS_SL(SecurityGroupBindInfos, SecurityGroupBinding), VOLCREDIS_F(ClientToken, STRING))
/** Response of `ModifyAllowList`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyAllowListResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyAllowListResponse;
VOLCREDIS_EMPTY_TYPE(ModifyAllowListResponse)
/**
 * Changes the name, description, category, addresses or security groups of an allow list.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyAllowList(const volcredis_client *client, const volcredis_ModifyAllowListRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyAllowListResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyAllowList", request, volcredis_detail_ModifyAllowListRequest(), options, response, result,
        volcredis_detail_ModifyAllowListResponse(), error);
}
/** Calls `ModifyAllowList` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyAllowList_async(const volcredis_client *client, const volcredis_ModifyAllowListRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyAllowList", request, volcredis_detail_ModifyAllowListRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyAllowListRequest(const volcredis_ModifyAllowListRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyAllowList", from, volcredis_detail_ModifyAllowListRequest(), options, request, error);
}
/** Reads a response of `ModifyAllowList`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyAllowListResponse(const volcredis_response *response, volcredis_ModifyAllowListResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyAllowList", result, volcredis_detail_ModifyAllowListResponse(), error);
}

/* ---- SyncAllowList ---- */
/** Changes to the addresses of a security group. */
typedef struct volcredis_SyncAllowList_SecurityGroupChange {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Addresses added since the last synchronization. */
    volcredis_string_list AddedIpList;
    /** Addresses taken from the security group: source addresses of its inbound TCP and ALL rules, except rules whose
     * source is a security group (`IngressDirectionIp`), or primary addresses of its ECS instances (`AssociateEcsIp`).
     * Example: `IngressDirectionIp`. */
    const char *BindMode;
    /** `true` if the addresses of the group differ from those in the allow list. */
    volcredis_optional_bool HasChanged;
    /** `true` if the security group no longer exists. */
    volcredis_optional_bool HasDeleted;
    /** Current addresses of the group. */
    volcredis_string_list NewIpList;
    /** Addresses of the group in the allow list. */
    volcredis_string_list OldIpList;
    /** Addresses removed since the last synchronization. */
    volcredis_string_list RemovedIpList;
    /** ID of the security group. */
    const char *SecurityGroupId;
    /** Name of the security group. */
    const char *SecurityGroupName;
} volcredis_SyncAllowList_SecurityGroupChange;
VOLCREDIS_TYPE(SyncAllowList_SecurityGroupChange, VOLCREDIS_L(AddedIpList, STRING), VOLCREDIS_F(BindMode, STRING),
    VOLCREDIS_F(HasChanged, BOOL), VOLCREDIS_F(HasDeleted, BOOL), VOLCREDIS_L(NewIpList, STRING),
    VOLCREDIS_L(OldIpList, STRING), VOLCREDIS_L(RemovedIpList, STRING), VOLCREDIS_F(SecurityGroupId, STRING),
    VOLCREDIS_F(SecurityGroupName, STRING))
/** A list of `volcredis_SyncAllowList_SecurityGroupChange`, read with `volcredis_SyncAllowList_SecurityGroupChange_at`. */
typedef struct volcredis_SyncAllowList_SecurityGroupChange_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_SyncAllowList_SecurityGroupChange_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_SyncAllowList_SecurityGroupChange volcredis_SyncAllowList_SecurityGroupChange_at(volcredis_SyncAllowList_SecurityGroupChange_list list, size_t index) {
    volcredis_SyncAllowList_SecurityGroupChange item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_SyncAllowList_SecurityGroupChange());
    return item;
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
    volcredis_SecurityGroupBinding_array SecurityGroupBindInfos;
} volcredis_SyncAllowListRequest;
VOLCREDIS_TYPE(SyncAllowListRequest, VOLCREDIS_F(AllowListId, STRING), VOLCREDIS_F(DryRun, BOOL),
    VOLCREDIS_SL(SecurityGroupBindInfos, SecurityGroupBinding))
/** Response of `SyncAllowList`; a view that is valid as long as the response object. */
typedef struct volcredis_SyncAllowListResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Changes, one entry per security group. */
    volcredis_SyncAllowList_SecurityGroupChange_list ChangeObjects;
} volcredis_SyncAllowListResponse;
VOLCREDIS_TYPE(SyncAllowListResponse, VOLCREDIS_SL(ChangeObjects, SyncAllowList_SecurityGroupChange))
/**
 * Synchronizes an allow list with its linked security groups.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_SyncAllowList(const volcredis_client *client, const volcredis_SyncAllowListRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_SyncAllowListResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "SyncAllowList", request, volcredis_detail_SyncAllowListRequest(), options, response, result,
        volcredis_detail_SyncAllowListResponse(), error);
}
/** Calls `SyncAllowList` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_SyncAllowList_async(const volcredis_client *client, const volcredis_SyncAllowListRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "SyncAllowList", request, volcredis_detail_SyncAllowListRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_SyncAllowListRequest(const volcredis_SyncAllowListRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("SyncAllowList", from, volcredis_detail_SyncAllowListRequest(), options, request, error);
}
/** Reads a response of `SyncAllowList`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_SyncAllowListResponse(const volcredis_response *response, volcredis_SyncAllowListResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "SyncAllowList", result, volcredis_detail_SyncAllowListResponse(), error);
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
VOLCREDIS_TYPE(UpgradeAllowListVersionRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(ClientToken, STRING))
/** Response of `UpgradeAllowListVersion`; a view that is valid as long as the response object. */
typedef struct volcredis_UpgradeAllowListVersionResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_UpgradeAllowListVersionResponse;
VOLCREDIS_EMPTY_TYPE(UpgradeAllowListVersionResponse)
/**
 * Upgrades an instance from per-instance IP lists to allow lists.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_UpgradeAllowListVersion(const volcredis_client *client, const volcredis_UpgradeAllowListVersionRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_UpgradeAllowListVersionResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "UpgradeAllowListVersion", request, volcredis_detail_UpgradeAllowListVersionRequest(), options, response, result,
        volcredis_detail_UpgradeAllowListVersionResponse(), error);
}
/** Calls `UpgradeAllowListVersion` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_UpgradeAllowListVersion_async(const volcredis_client *client, const volcredis_UpgradeAllowListVersionRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "UpgradeAllowListVersion", request, volcredis_detail_UpgradeAllowListVersionRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_UpgradeAllowListVersionRequest(const volcredis_UpgradeAllowListVersionRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("UpgradeAllowListVersion", from, volcredis_detail_UpgradeAllowListVersionRequest(), options, request, error);
}
/** Reads a response of `UpgradeAllowListVersion`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_UpgradeAllowListVersionResponse(const volcredis_response *response, volcredis_UpgradeAllowListVersionResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "UpgradeAllowListVersion", result, volcredis_detail_UpgradeAllowListVersionResponse(), error);
}

#include "../pop_macros.h"

#endif /* VOLCREDIS_GENERATED_ALLOW_LISTS_H */
