/**
 * @file
 * Account. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_ACCOUNTS_H
#define VOLCREDIS_GENERATED_ACCOUNTS_H

#include "types.h"
#include "../push_macros.h"

/* ---- CreateDBAccount ---- */
/**
 * Creates an account with a role on an instance.
 *
 * Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The state of the
 * instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.
 *
 * Notes:
 *
 * - An instance can have 100 accounts by default; the limit can be raised by a support ticket.
 * - Custom roles created in the console can be used as well.
 * - The account takes effect within about a minute, when its status becomes `Available`.
 *
 * @see https://www.volcengine.com/docs/6293/69656
 * @see https://www.volcengine.com/docs/84772/1393066
 */
typedef struct volcredis_CreateDBAccountRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Name of the account. Limits: 2 to 16 characters; lower-case letters, digits and `_`, beginning with a letter and
     * ending with a letter or a digit. Example: `test1`. */
    const char *AccountName;
    /** Password of the account. Limits: 8 to 64 characters; letters, digits and the special characters
     * ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special
     * characters. Example: `Pwd@12****`. */
    const char *Password;
    /** Role of the account. `Administrator` may run all supported commands, `ReadWrite` all but the `admin` category,
     * `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous` category, `NotWrite` all but the `write`
     * category. Example: `ReadWrite`. */
    const char *RoleName;
    /** Description of the account; empty if not given. Limits: at most 256 characters. Example: `The_test_account`. */
    const char *Description;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_CreateDBAccountRequest;
VOLCREDIS_TYPE(CreateDBAccountRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(AccountName, STRING),
    VOLCREDIS_F(Password, STRING), VOLCREDIS_F(RoleName, STRING), VOLCREDIS_F(Description, STRING),
    VOLCREDIS_F(ClientToken, STRING))
/** Response of `CreateDBAccount`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateDBAccountResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_CreateDBAccountResponse;
VOLCREDIS_EMPTY_TYPE(CreateDBAccountResponse)
/**
 * Creates an account with a role on an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateDBAccount(const volcredis_client *client, const volcredis_CreateDBAccountRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_CreateDBAccountResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "CreateDBAccount", request, volcredis_detail_CreateDBAccountRequest(), options, response, result,
        volcredis_detail_CreateDBAccountResponse(), error);
}
/** Calls `CreateDBAccount` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_CreateDBAccount_async(const volcredis_client *client, const volcredis_CreateDBAccountRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "CreateDBAccount", request, volcredis_detail_CreateDBAccountRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_CreateDBAccountRequest(const volcredis_CreateDBAccountRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("CreateDBAccount", from, volcredis_detail_CreateDBAccountRequest(), options, request, error);
}
/** Reads a response of `CreateDBAccount`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_CreateDBAccountResponse(const volcredis_response *response, volcredis_CreateDBAccountResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "CreateDBAccount", result, volcredis_detail_CreateDBAccountResponse(), error);
}

/* ---- DeleteDBAccount ---- */
/**
 * Deletes an account of an instance.
 *
 * Asynchronous: the change continues after the call returns. The instance must be in state `Running`. Idempotent for calls
 * with the same `ClientToken`.
 *
 * @see https://www.volcengine.com/docs/6293/71734
 * @see https://www.volcengine.com/docs/84772/1393069
 */
typedef struct volcredis_DeleteDBAccountRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Name of the account to delete. Limits: not `default`. Example: `test1`. */
    const char *AccountName;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_DeleteDBAccountRequest;
VOLCREDIS_TYPE(DeleteDBAccountRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(AccountName, STRING),
    VOLCREDIS_F(ClientToken, STRING))
/** Response of `DeleteDBAccount`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteDBAccountResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DeleteDBAccountResponse;
VOLCREDIS_EMPTY_TYPE(DeleteDBAccountResponse)
/**
 * Deletes an account of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteDBAccount(const volcredis_client *client, const volcredis_DeleteDBAccountRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DeleteDBAccountResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DeleteDBAccount", request, volcredis_detail_DeleteDBAccountRequest(), options, response, result,
        volcredis_detail_DeleteDBAccountResponse(), error);
}
/** Calls `DeleteDBAccount` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DeleteDBAccount_async(const volcredis_client *client, const volcredis_DeleteDBAccountRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DeleteDBAccount", request, volcredis_detail_DeleteDBAccountRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DeleteDBAccountRequest(const volcredis_DeleteDBAccountRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DeleteDBAccount", from, volcredis_detail_DeleteDBAccountRequest(), options, request, error);
}
/** Reads a response of `DeleteDBAccount`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DeleteDBAccountResponse(const volcredis_response *response, volcredis_DeleteDBAccountResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DeleteDBAccount", result, volcredis_detail_DeleteDBAccountResponse(), error);
}

/* ---- DescribeDBInstanceAclCategories ---- */
/**
 * Lists the ACL command categories that an instance supports.
 *
 * Read-only.
 *
 * Notes:
 *
 * - Each default role of an account is an ACL rule over these categories.
 *
 * @see https://www.volcengine.com/docs/6293/1347919
 */
typedef struct volcredis_DescribeDBInstanceAclCategoriesRequest {
    /** ID of the instance. Example: `redis-cnlfqfxzk8zxt****`. */
    const char *InstanceId;
} volcredis_DescribeDBInstanceAclCategoriesRequest;
VOLCREDIS_TYPE(DescribeDBInstanceAclCategoriesRequest, VOLCREDIS_F(InstanceId, STRING))
/** Response of `DescribeDBInstanceAclCategories`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceAclCategoriesResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Command categories, usable as `Category` in `DescribeDBInstanceAclCommands`. Example:
     * `["keyspace","read","write","set","sortedset","list","hash","string","bitmap","hyperloglog","geo","stream","pubsub","admin","fast","slow","blocking","dangerous","connection","transaction","scripting"]`. */
    volcredis_string_list Categories;
} volcredis_DescribeDBInstanceAclCategoriesResponse;
VOLCREDIS_TYPE(DescribeDBInstanceAclCategoriesResponse, VOLCREDIS_L(Categories, STRING))
/**
 * Lists the ACL command categories that an instance supports.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceAclCategories(const volcredis_client *client, const volcredis_DescribeDBInstanceAclCategoriesRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeDBInstanceAclCategoriesResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeDBInstanceAclCategories", request, volcredis_detail_DescribeDBInstanceAclCategoriesRequest(), options, response, result,
        volcredis_detail_DescribeDBInstanceAclCategoriesResponse(), error);
}
/** Calls `DescribeDBInstanceAclCategories` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeDBInstanceAclCategories_async(const volcredis_client *client, const volcredis_DescribeDBInstanceAclCategoriesRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeDBInstanceAclCategories", request, volcredis_detail_DescribeDBInstanceAclCategoriesRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeDBInstanceAclCategoriesRequest(const volcredis_DescribeDBInstanceAclCategoriesRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeDBInstanceAclCategories", from, volcredis_detail_DescribeDBInstanceAclCategoriesRequest(), options, request, error);
}
/** Reads a response of `DescribeDBInstanceAclCategories`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeDBInstanceAclCategoriesResponse(const volcredis_response *response, volcredis_DescribeDBInstanceAclCategoriesResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeDBInstanceAclCategories", result, volcredis_detail_DescribeDBInstanceAclCategoriesResponse(), error);
}

/* ---- DescribeDBInstanceAclCommands ---- */
/**
 * Lists the commands of an ACL category on an instance.
 *
 * Read-only.
 *
 * @see https://www.volcengine.com/docs/6293/1347918
 */
typedef struct volcredis_DescribeDBInstanceAclCommandsRequest {
    /** ID of the instance. Example: `redis-cnlfqfxzk8zxt****`. */
    const char *InstanceId;
    /** Command category, as listed by `DescribeDBInstanceAclCategories`. Example: `admin`. */
    const char *Category;
} volcredis_DescribeDBInstanceAclCommandsRequest;
VOLCREDIS_TYPE(DescribeDBInstanceAclCommandsRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(Category, STRING))
/** Response of `DescribeDBInstanceAclCommands`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceAclCommandsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Commands in the category. Example: `["client","cluster","config","monitor"]`. */
    volcredis_string_list Commands;
} volcredis_DescribeDBInstanceAclCommandsResponse;
VOLCREDIS_TYPE(DescribeDBInstanceAclCommandsResponse, VOLCREDIS_L(Commands, STRING))
/**
 * Lists the commands of an ACL category on an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceAclCommands(const volcredis_client *client, const volcredis_DescribeDBInstanceAclCommandsRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeDBInstanceAclCommandsResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeDBInstanceAclCommands", request, volcredis_detail_DescribeDBInstanceAclCommandsRequest(), options, response, result,
        volcredis_detail_DescribeDBInstanceAclCommandsResponse(), error);
}
/** Calls `DescribeDBInstanceAclCommands` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeDBInstanceAclCommands_async(const volcredis_client *client, const volcredis_DescribeDBInstanceAclCommandsRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeDBInstanceAclCommands", request, volcredis_detail_DescribeDBInstanceAclCommandsRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeDBInstanceAclCommandsRequest(const volcredis_DescribeDBInstanceAclCommandsRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeDBInstanceAclCommands", from, volcredis_detail_DescribeDBInstanceAclCommandsRequest(), options, request, error);
}
/** Reads a response of `DescribeDBInstanceAclCommands`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeDBInstanceAclCommandsResponse(const volcredis_response *response, volcredis_DescribeDBInstanceAclCommandsResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeDBInstanceAclCommands", result, volcredis_detail_DescribeDBInstanceAclCommandsResponse(), error);
}

/* ---- ListDBAccount ---- */
/** A database account. */
typedef struct volcredis_ListDBAccount_Account {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Name of the account. Example: `test1`. */
    const char *AccountName;
    /** Status of the account; `Available` means ready for use. Example: `Available`. */
    const char *AccountStatus;
    /** Description of the account. Example: `test account`. */
    const char *Description;
    /** Role of the account. `Administrator` may run all supported commands, `ReadWrite` all but the `admin` category,
     * `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous` category. Example: `Administrator`. */
    const char *RoleName;
} volcredis_ListDBAccount_Account;
VOLCREDIS_TYPE(ListDBAccount_Account, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(AccountName, STRING),
    VOLCREDIS_F(AccountStatus, STRING), VOLCREDIS_F(Description, STRING), VOLCREDIS_F(RoleName, STRING))
/** A list of `volcredis_ListDBAccount_Account`, read with `volcredis_ListDBAccount_Account_at`. */
typedef struct volcredis_ListDBAccount_Account_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_ListDBAccount_Account_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_ListDBAccount_Account volcredis_ListDBAccount_Account_at(volcredis_ListDBAccount_Account_list list, size_t index) {
    volcredis_ListDBAccount_Account item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_ListDBAccount_Account());
    return item;
}
/**
 * Lists the accounts of an instance with their roles and statuses.
 *
 * Read-only.
 *
 * Notes:
 *
 * - The list is not paged.
 * - Accounts with a custom role created in the console have another `RoleName`.
 *
 * @see https://www.volcengine.com/docs/6293/71732
 * @see https://www.volcengine.com/docs/84772/1393067
 */
typedef struct volcredis_ListDBAccountRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Filters by account name; all accounts if empty. Example: `test1`. */
    const char *AccountName;
} volcredis_ListDBAccountRequest;
VOLCREDIS_TYPE(ListDBAccountRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(AccountName, STRING))
/** Response of `ListDBAccount`; a view that is valid as long as the response object. */
typedef struct volcredis_ListDBAccountResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Accounts found. */
    volcredis_ListDBAccount_Account_list Accounts;
} volcredis_ListDBAccountResponse;
VOLCREDIS_TYPE(ListDBAccountResponse, VOLCREDIS_SL(Accounts, ListDBAccount_Account))
/**
 * Lists the accounts of an instance with their roles and statuses.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ListDBAccount(const volcredis_client *client, const volcredis_ListDBAccountRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ListDBAccountResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ListDBAccount", request, volcredis_detail_ListDBAccountRequest(), options, response, result,
        volcredis_detail_ListDBAccountResponse(), error);
}
/** Calls `ListDBAccount` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ListDBAccount_async(const volcredis_client *client, const volcredis_ListDBAccountRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ListDBAccount", request, volcredis_detail_ListDBAccountRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ListDBAccountRequest(const volcredis_ListDBAccountRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ListDBAccount", from, volcredis_detail_ListDBAccountRequest(), options, request, error);
}
/** Reads a response of `ListDBAccount`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ListDBAccountResponse(const volcredis_response *response, volcredis_ListDBAccountResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ListDBAccount", result, volcredis_detail_ListDBAccountResponse(), error);
}

/* ---- ModifyDBAccount ---- */
/**
 * Changes the role, password or description of an account.
 *
 * Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The state of the
 * instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.
 *
 * Validation:
 *
 * - `RoleName` must be `Administrator` when `AccountName` is `default`.
 *
 * Notes:
 *
 * - The role of the `default` account is `Administrator` and cannot be changed.
 * - A description cannot be removed, because an empty value means no change.
 * - The account must be in status `Available`.
 * - Custom roles created in the console can be used as well.
 *
 * @see https://www.volcengine.com/docs/6293/71733
 * @see https://www.volcengine.com/docs/84772/1393068
 */
typedef struct volcredis_ModifyDBAccountRequest {
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Name of the account. Example: `test1`. */
    const char *AccountName;
    /** New description; unchanged if empty. Limits: at most 256 characters. Example: `The_test_account`. */
    const char *Description;
    /** New password; unchanged if empty. Limits: 8 to 64 characters; letters, digits and the special characters
     * ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special
     * characters. Example: `Pwd@12****`. */
    const char *Password;
    /** New role; unchanged if empty. `Administrator` may run all supported commands, `ReadWrite` all but the `admin`
     * category, `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous` category, `NotWrite` all but
     * the `write` category. Example: `ReadWrite`. */
    const char *RoleName;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyDBAccountRequest;
VOLCREDIS_TYPE(ModifyDBAccountRequest, VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(AccountName, STRING),
    VOLCREDIS_F(Description, STRING), VOLCREDIS_F(Password, STRING), VOLCREDIS_F(RoleName, STRING),
    VOLCREDIS_F(ClientToken, STRING))
/** Response of `ModifyDBAccount`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBAccountResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBAccountResponse;
VOLCREDIS_EMPTY_TYPE(ModifyDBAccountResponse)
/**
 * Changes the role, password or description of an account.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBAccount(const volcredis_client *client, const volcredis_ModifyDBAccountRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_ModifyDBAccountResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "ModifyDBAccount", request, volcredis_detail_ModifyDBAccountRequest(), options, response, result,
        volcredis_detail_ModifyDBAccountResponse(), error);
}
/** Calls `ModifyDBAccount` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_ModifyDBAccount_async(const volcredis_client *client, const volcredis_ModifyDBAccountRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "ModifyDBAccount", request, volcredis_detail_ModifyDBAccountRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_ModifyDBAccountRequest(const volcredis_ModifyDBAccountRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("ModifyDBAccount", from, volcredis_detail_ModifyDBAccountRequest(), options, request, error);
}
/** Reads a response of `ModifyDBAccount`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_ModifyDBAccountResponse(const volcredis_response *response, volcredis_ModifyDBAccountResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "ModifyDBAccount", result, volcredis_detail_ModifyDBAccountResponse(), error);
}

#include "../pop_macros.h"

#endif /* VOLCREDIS_GENERATED_ACCOUNTS_H */
