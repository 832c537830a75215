/**
 * @file
 * Account. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_ACCOUNTS_H
#define VOLCREDIS_GENERATED_ACCOUNTS_H

#include "types.h"

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
    /** Password of the account. Limits: 8 to 32 characters; letters, digits and the special characters
     * ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special
     * characters. Example: `Pwd@12****`. */
    const char *Password;
    /** Role of the account. `Administrator` may run all supported commands, `ReadWrite` all but the `admin` category,
     * `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous` category. Example: `ReadWrite`. */
    const char *RoleName;
    /** Description of the account; empty if not given. Limits: at most 256 characters. Example: `The_test_account`. */
    const char *Description;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_CreateDBAccountRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_CreateDBAccountRequest(volcredis_request *request, const char *at,
    const volcredis_CreateDBAccountRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AccountName", from->AccountName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Password", from->Password, error);
    status = status ? status : volcredis_detail_put_string(request, at, "RoleName", from->RoleName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Description", from->Description, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `CreateDBAccount`; a view that is valid as long as the response object. */
typedef struct volcredis_CreateDBAccountResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_CreateDBAccountResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_CreateDBAccountResponse volcredis_read_CreateDBAccountResponse(const volcredis_value *value) {
    volcredis_CreateDBAccountResponse view;
    view.value = value;
    return view;
}

/**
 * Creates an account with a role on an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_CreateDBAccount(const volcredis_client *client, const volcredis_CreateDBAccountRequest *request,
    volcredis_response **response, volcredis_CreateDBAccountResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("CreateDBAccount", &filled, response, error);
    status = status ? status : volcredis_fill_CreateDBAccountRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_CreateDBAccountResponse(volcredis_response_result(*response));
    }
    return status;
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DeleteDBAccountRequest(volcredis_request *request, const char *at,
    const volcredis_DeleteDBAccountRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AccountName", from->AccountName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `DeleteDBAccount`; a view that is valid as long as the response object. */
typedef struct volcredis_DeleteDBAccountResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_DeleteDBAccountResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DeleteDBAccountResponse volcredis_read_DeleteDBAccountResponse(const volcredis_value *value) {
    volcredis_DeleteDBAccountResponse view;
    view.value = value;
    return view;
}

/**
 * Deletes an account of an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DeleteDBAccount(const volcredis_client *client, const volcredis_DeleteDBAccountRequest *request,
    volcredis_response **response, volcredis_DeleteDBAccountResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DeleteDBAccount", &filled, response, error);
    status = status ? status : volcredis_fill_DeleteDBAccountRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DeleteDBAccountResponse(volcredis_response_result(*response));
    }
    return status;
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeDBInstanceAclCategoriesRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceAclCategoriesRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    return status;
}

/** Response of `DescribeDBInstanceAclCategories`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceAclCategoriesResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Command categories, usable as `Category` in `DescribeDBInstanceAclCommands`. Example:
     * `["keyspace","read","write","set","sortedset","list","hash","string","bitmap","hyperloglog","geo","stream","pubsub","admin","fast","slow","blocking","dangerous","connection","transaction","scripting"]`.
     * Read the items with `volcredis_item_string`. */
    volcredis_list Categories;
} volcredis_DescribeDBInstanceAclCategoriesResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeDBInstanceAclCategoriesResponse volcredis_read_DescribeDBInstanceAclCategoriesResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceAclCategoriesResponse view;
    view.value = value;
    view.Categories = volcredis_detail_get_list(value, "Categories");
    return view;
}

/**
 * Lists the ACL command categories that an instance supports.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceAclCategories(const volcredis_client *client, const volcredis_DescribeDBInstanceAclCategoriesRequest *request,
    volcredis_response **response, volcredis_DescribeDBInstanceAclCategoriesResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeDBInstanceAclCategories", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeDBInstanceAclCategoriesRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeDBInstanceAclCategoriesResponse(volcredis_response_result(*response));
    }
    return status;
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeDBInstanceAclCommandsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeDBInstanceAclCommandsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Category", from->Category, error);
    return status;
}

/** Response of `DescribeDBInstanceAclCommands`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeDBInstanceAclCommandsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Commands in the category. Example: `["client","cluster","config","monitor"]`. Read the items with
     * `volcredis_item_string`. */
    volcredis_list Commands;
} volcredis_DescribeDBInstanceAclCommandsResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeDBInstanceAclCommandsResponse volcredis_read_DescribeDBInstanceAclCommandsResponse(const volcredis_value *value) {
    volcredis_DescribeDBInstanceAclCommandsResponse view;
    view.value = value;
    view.Commands = volcredis_detail_get_list(value, "Commands");
    return view;
}

/**
 * Lists the commands of an ACL category on an instance.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeDBInstanceAclCommands(const volcredis_client *client, const volcredis_DescribeDBInstanceAclCommandsRequest *request,
    volcredis_response **response, volcredis_DescribeDBInstanceAclCommandsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeDBInstanceAclCommands", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeDBInstanceAclCommandsRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeDBInstanceAclCommandsResponse(volcredis_response_result(*response));
    }
    return status;
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

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ListDBAccount_Account volcredis_read_ListDBAccount_Account(const volcredis_value *value) {
    volcredis_ListDBAccount_Account view;
    view.value = value;
    view.InstanceId = volcredis_detail_get_string(value, "InstanceId");
    view.AccountName = volcredis_detail_get_string(value, "AccountName");
    view.AccountStatus = volcredis_detail_get_string(value, "AccountStatus");
    view.Description = volcredis_detail_get_string(value, "Description");
    view.RoleName = volcredis_detail_get_string(value, "RoleName");
    return view;
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ListDBAccountRequest(volcredis_request *request, const char *at,
    const volcredis_ListDBAccountRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AccountName", from->AccountName, error);
    return status;
}

/** Response of `ListDBAccount`; a view that is valid as long as the response object. */
typedef struct volcredis_ListDBAccountResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Accounts found. Read the items with `volcredis_item` and `volcredis_read_ListDBAccount_Account`. */
    volcredis_list Accounts;
} volcredis_ListDBAccountResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ListDBAccountResponse volcredis_read_ListDBAccountResponse(const volcredis_value *value) {
    volcredis_ListDBAccountResponse view;
    view.value = value;
    view.Accounts = volcredis_detail_get_list(value, "Accounts");
    return view;
}

/**
 * Lists the accounts of an instance with their roles and statuses.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ListDBAccount(const volcredis_client *client, const volcredis_ListDBAccountRequest *request,
    volcredis_response **response, volcredis_ListDBAccountResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ListDBAccount", &filled, response, error);
    status = status ? status : volcredis_fill_ListDBAccountRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ListDBAccountResponse(volcredis_response_result(*response));
    }
    return status;
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
    /** New password; unchanged if empty. Limits: 8 to 32 characters; letters, digits and the special characters
     * ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special
     * characters. Example: `Pwd@12****`. */
    const char *Password;
    /** New role; unchanged if empty. `Administrator` may run all supported commands, `ReadWrite` all but the `admin`
     * category, `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous` category. Example:
     * `ReadWrite`. */
    const char *RoleName;
    /** Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
     * Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`. */
    const char *ClientToken;
} volcredis_ModifyDBAccountRequest;

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_ModifyDBAccountRequest(volcredis_request *request, const char *at,
    const volcredis_ModifyDBAccountRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "AccountName", from->AccountName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Description", from->Description, error);
    status = status ? status : volcredis_detail_put_string(request, at, "Password", from->Password, error);
    status = status ? status : volcredis_detail_put_string(request, at, "RoleName", from->RoleName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ClientToken", from->ClientToken, error);
    return status;
}

/** Response of `ModifyDBAccount`; a view that is valid as long as the response object. */
typedef struct volcredis_ModifyDBAccountResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
} volcredis_ModifyDBAccountResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_ModifyDBAccountResponse volcredis_read_ModifyDBAccountResponse(const volcredis_value *value) {
    volcredis_ModifyDBAccountResponse view;
    view.value = value;
    return view;
}

/**
 * Changes the role, password or description of an account.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_ModifyDBAccount(const volcredis_client *client, const volcredis_ModifyDBAccountRequest *request,
    volcredis_response **response, volcredis_ModifyDBAccountResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("ModifyDBAccount", &filled, response, error);
    status = status ? status : volcredis_fill_ModifyDBAccountRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_ModifyDBAccountResponse(volcredis_response_result(*response));
    }
    return status;
}

#endif /* VOLCREDIS_GENERATED_ACCOUNTS_H */
