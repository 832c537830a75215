/// @file
/// Account. Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_GENERATED_ACCOUNTS_HPP
#define VOLCREDIS_GENERATED_ACCOUNTS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "../client.hpp"
#include "types.hpp"
#include "../push_macros.h"

namespace volcredis {

/// Response of `CreateDBAccount`.
struct CreateDBAccountResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Creates an account with a role on an instance.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The state of the
/// instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - An instance can have 100 accounts by default; the limit can be raised by a support ticket.
/// - Custom roles created in the console can be used as well.
/// - The account takes effect within about a minute, when its status becomes `Available`.
///
/// @see https://www.volcengine.com/docs/6293/69656
/// @see https://www.volcengine.com/docs/84772/1393066
struct CreateDBAccountRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Name of the account. Limits: 2 to 16 characters; lower-case letters, digits and `_`, beginning with a letter and
    /// ending with a letter or a digit. Example: `test1`.
    parameter<std::string> AccountName;
    /// Password of the account. Limits: 8 to 64 characters; letters, digits and the special characters
    /// ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special
    /// characters. Example: `Pwd@12****`.
    parameter<std::string> Password;
    /// Role of the account. `Administrator` may run all supported commands, `ReadWrite` all but the `admin` category,
    /// `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous` category, `NotWrite` all but the `write`
    /// category. Example: `ReadWrite`.
    parameter<std::string> RoleName;
    /// Description of the account; empty if not given. Limits: at most 256 characters. Example: `The_test_account`.
    parameter<std::string> Description;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = CreateDBAccountResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateDBAccount";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("AccountName", AccountName)("Password", Password)("RoleName", RoleName)
            ("Description", Description)("ClientToken", ClientToken);
    }
};

/// Response of `DeleteDBAccount`.
struct DeleteDBAccountResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Deletes an account of an instance.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`. Idempotent for calls
/// with the same `ClientToken`.
///
/// @see https://www.volcengine.com/docs/6293/71734
/// @see https://www.volcengine.com/docs/84772/1393069
struct DeleteDBAccountRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Name of the account to delete. Limits: not `default`. Example: `test1`.
    parameter<std::string> AccountName;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = DeleteDBAccountResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteDBAccount";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("AccountName", AccountName)("ClientToken", ClientToken);
    }
};

/// Response of `DescribeDBInstanceAclCategories`.
struct DescribeDBInstanceAclCategoriesResponse {
    /// Command categories, usable as `Category` in `DescribeDBInstanceAclCommands`. Example:
    /// `["keyspace","read","write","set","sortedset","list","hash","string","bitmap","hyperloglog","geo","stream","pubsub","admin","fast","slow","blocking","dangerous","connection","transaction","scripting"]`.
    std::vector<std::string> Categories;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Categories", Categories);
    }
};

/// Lists the ACL command categories that an instance supports.
///
/// Read-only.
///
/// Notes:
///
/// - Each default role of an account is an ACL rule over these categories.
///
/// @see https://www.volcengine.com/docs/6293/1347919
struct DescribeDBInstanceAclCategoriesRequest {
    /// ID of the instance. Example: `redis-cnlfqfxzk8zxt****`.
    parameter<std::string> InstanceId;

    /// The type of the response.
    using response_type = DescribeDBInstanceAclCategoriesResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceAclCategories";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId);
    }
};

/// Response of `DescribeDBInstanceAclCommands`.
struct DescribeDBInstanceAclCommandsResponse {
    /// Commands in the category. Example: `["client","cluster","config","monitor"]`.
    std::vector<std::string> Commands;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Commands", Commands);
    }
};

/// Lists the commands of an ACL category on an instance.
///
/// Read-only.
///
/// @see https://www.volcengine.com/docs/6293/1347918
struct DescribeDBInstanceAclCommandsRequest {
    /// ID of the instance. Example: `redis-cnlfqfxzk8zxt****`.
    parameter<std::string> InstanceId;
    /// Command category, as listed by `DescribeDBInstanceAclCategories`. Example: `admin`.
    parameter<std::string> Category;

    /// The type of the response.
    using response_type = DescribeDBInstanceAclCommandsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceAclCommands";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("Category", Category);
    }
};

/// A database account.
struct ListDBAccount_Account {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Name of the account. Example: `test1`.
    std::optional<std::string> AccountName;
    /// Status of the account; `Available` means ready for use. Example: `Available`.
    std::optional<std::string> AccountStatus;
    /// Description of the account. Example: `test account`.
    std::optional<std::string> Description;
    /// Role of the account. `Administrator` may run all supported commands, `ReadWrite` all but the `admin` category,
    /// `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous` category. Example: `Administrator`.
    std::optional<std::string> RoleName;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("InstanceId", InstanceId)("AccountName", AccountName)("AccountStatus", AccountStatus)("Description", Description)
            ("RoleName", RoleName);
    }
};

/// Response of `ListDBAccount`.
struct ListDBAccountResponse {
    /// Accounts found.
    std::vector<volcredis::ListDBAccount_Account> Accounts;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Accounts", Accounts);
    }
};

/// Lists the accounts of an instance with their roles and statuses.
///
/// Read-only.
///
/// Notes:
///
/// - The list is not paged.
/// - Accounts with a custom role created in the console have another `RoleName`.
///
/// @see https://www.volcengine.com/docs/6293/71732
/// @see https://www.volcengine.com/docs/84772/1393067
struct ListDBAccountRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Filters by account name; all accounts if empty. Example: `test1`.
    parameter<std::string> AccountName;

    /// The type of the response.
    using response_type = ListDBAccountResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ListDBAccount";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("AccountName", AccountName);
    }
};

/// Response of `ModifyDBAccount`.
struct ModifyDBAccountResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Changes the role, password or description of an account.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The state of the
/// instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `RoleName` must be `Administrator` when `AccountName` is `default`.
///
/// Notes:
///
/// - The role of the `default` account is `Administrator` and cannot be changed.
/// - A description cannot be removed, because an empty value means no change.
/// - The account must be in status `Available`.
/// - Custom roles created in the console can be used as well.
///
/// @see https://www.volcengine.com/docs/6293/71733
/// @see https://www.volcengine.com/docs/84772/1393068
struct ModifyDBAccountRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Name of the account. Example: `test1`.
    parameter<std::string> AccountName;
    /// New description; unchanged if empty. Limits: at most 256 characters. Example: `The_test_account`.
    parameter<std::string> Description;
    /// New password; unchanged if empty. Limits: 8 to 64 characters; letters, digits and the special characters
    /// ``()`~!@#$%^&*-+=_|{}[];<>,.?``; at least 2 of upper-case letters, lower-case letters, digits and special
    /// characters. Example: `Pwd@12****`.
    parameter<std::string> Password;
    /// New role; unchanged if empty. `Administrator` may run all supported commands, `ReadWrite` all but the `admin`
    /// category, `ReadOnly` only the `read` category, `NotDangerous` all but the `dangerous` category, `NotWrite` all but
    /// the `write` category. Example: `ReadWrite`.
    parameter<std::string> RoleName;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBAccountResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBAccount";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("AccountName", AccountName)("Description", Description)("Password", Password)
            ("RoleName", RoleName)("ClientToken", ClientToken);
    }
};

}  // namespace volcredis

#include "../pop_macros.h"

#endif  // VOLCREDIS_GENERATED_ACCOUNTS_HPP
