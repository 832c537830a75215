/// @file
/// Blue-green deployment. Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_GENERATED_BLUE_GREEN_HPP
#define VOLCREDIS_GENERATED_BLUE_GREEN_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "../client.hpp"
#include "types.hpp"
#include "../push_macros.h"

namespace volcredis {

/// Response of `CreateBlueGreenDeployment`.
struct CreateBlueGreenDeploymentResponse {
    /// Creation time of the deployment; the format is not documented.
    std::optional<std::string> CreateTime;
    /// Progress of the data synchronization from the blue to the green instance; the scale is not documented.
    std::optional<double> DataSyncProgress;
    /// End time of the deployment. Format: `yyyy-MM-dd HH:mm:ss`.
    std::optional<std::string> EndTime;
    /// Description of the deployment. Example: `upgradeversion`.
    std::optional<std::string> Name;
    /// Redis version of the blue instance.
    std::optional<std::string> SourceEngineVersion;
    /// ID of the blue (current) instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> SourceInstanceId;
    /// Name of the blue instance.
    std::optional<std::string> SourceInstanceName;
    /// Status of the deployment. Example: `SWITCHOVER_AVAILABLE`.
    std::optional<std::string> Status;
    /// Redis version of the green instance. Example: `7.0`.
    std::optional<std::string> TargetEngineVersion;
    /// ID of the green (new) instance.
    std::optional<std::string> TargetInstanceId;
    /// Name of the green instance. Example: `redistest-green`.
    std::optional<std::string> TargetInstanceName;
    /// Deployment that the call acted on.
    std::optional<volcredis::BlueGreenDeployment> BlueGreenDeployment;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("CreateTime", CreateTime)("DataSyncProgress", DataSyncProgress)("EndTime", EndTime)("Name", Name)
            ("SourceEngineVersion", SourceEngineVersion)("SourceInstanceId", SourceInstanceId)
            ("SourceInstanceName", SourceInstanceName)("Status", Status)("TargetEngineVersion", TargetEngineVersion)
            ("TargetInstanceId", TargetInstanceId)("TargetInstanceName", TargetInstanceName)
            ("BlueGreenDeployment", BlueGreenDeployment);
    }
};

/// Starts a blue-green deployment: a copy of an instance on a later major version of Redis, kept in sync until the
/// switchover.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`. Idempotent for calls
/// with the same `ClientToken`.
///
/// Checked by the service only:
///
/// - `TargetEngineVersion` must be higher than the `EngineVersion` of the source instance.
///
/// Notes:
///
/// - The source instance must be below Redis 7.0 and have no additional bandwidth; a sharded cluster must not have a
///   direct-link address.
/// - An instance can be in one running deployment only.
/// - The green instance is always pay-as-you-go; the account needs a balance of at least 100 CNY in cash and vouchers.
/// - In a default name of the green instance, the name of the blue instance is cut to 115 characters.
///
/// @see https://www.volcengine.com/docs/6293/2171474
/// @see https://www.volcengine.com/docs/6293/2096775
struct CreateBlueGreenDeploymentRequest {
    /// ID of the blue instance, which is to be upgraded. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> SourceInstanceId;
    /// Description of the deployment. Example: `upgradeversion`.
    parameter<std::string> Name;
    /// Redis version of the green instance; must be later than that of the blue instance. Example: `7.0`.
    parameter<std::string> TargetEngineVersion;
    /// Name of the green instance; by default the name of the blue instance, `-green-` and six random characters. Limits: 1
    /// to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example:
    /// `redistest-green`.
    parameter<std::string> TargetInstanceName;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = CreateBlueGreenDeploymentResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateBlueGreenDeployment";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("SourceInstanceId", SourceInstanceId)("Name", Name)("TargetEngineVersion", TargetEngineVersion)
            ("TargetInstanceName", TargetInstanceName)("ClientToken", ClientToken);
    }
};

/// Response of `DeleteBlueGreenDeployment`.
struct DeleteBlueGreenDeploymentResponse {
    /// Creation time of the deployment; the format is not documented.
    std::optional<std::string> CreateTime;
    /// Progress of the data synchronization from the blue to the green instance; the scale is not documented.
    std::optional<double> DataSyncProgress;
    /// End time of the deployment. Format: `yyyy-MM-dd HH:mm:ss`.
    std::optional<std::string> EndTime;
    /// Description of the deployment. Example: `upgradeversion`.
    std::optional<std::string> Name;
    /// Redis version of the blue instance.
    std::optional<std::string> SourceEngineVersion;
    /// ID of the blue (current) instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> SourceInstanceId;
    /// Name of the blue instance.
    std::optional<std::string> SourceInstanceName;
    /// Status of the deployment. Example: `SWITCHOVER_AVAILABLE`.
    std::optional<std::string> Status;
    /// Redis version of the green instance. Example: `7.0`.
    std::optional<std::string> TargetEngineVersion;
    /// ID of the green (new) instance.
    std::optional<std::string> TargetInstanceId;
    /// Name of the green instance. Example: `redistest-green`.
    std::optional<std::string> TargetInstanceName;
    /// Deployment that the call acted on.
    std::optional<volcredis::BlueGreenDeployment> BlueGreenDeployment;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("CreateTime", CreateTime)("DataSyncProgress", DataSyncProgress)("EndTime", EndTime)("Name", Name)
            ("SourceEngineVersion", SourceEngineVersion)("SourceInstanceId", SourceInstanceId)
            ("SourceInstanceName", SourceInstanceName)("Status", Status)("TargetEngineVersion", TargetEngineVersion)
            ("TargetInstanceId", TargetInstanceId)("TargetInstanceName", TargetInstanceName)
            ("BlueGreenDeployment", BlueGreenDeployment);
    }
};

/// Cancels a blue-green deployment and makes its two instances independent.
///
/// Asynchronous: the change continues after the call returns.
///
/// Notes:
///
/// - The deployment must be in status `DATA_SYNCHRONIZING`, `SWITCHOVER_AVAILABLE`, `SWITCHOVER_PENDING` or
///   `SWITCHOVER_FAILED`.
/// - Both instances remain; the green instance is billed until it is deleted.
/// - Another deployment can be created for the instance afterwards.
///
/// @see https://www.volcengine.com/docs/6293/2171477
struct DeleteBlueGreenDeploymentRequest {
    /// ID of the blue instance of the deployment. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> SourceInstanceId;

    /// The type of the response.
    using response_type = DeleteBlueGreenDeploymentResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteBlueGreenDeployment";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("SourceInstanceId", SourceInstanceId);
    }
};

/// Response of `DescribeBlueGreenDeployments`.
struct DescribeBlueGreenDeploymentsResponse {
    /// Deployments of the instance.
    std::vector<volcredis::BlueGreenDeployment> BlueGreenDeployments;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("BlueGreenDeployments", BlueGreenDeployments);
    }
};

/// Lists the blue-green deployments of an instance.
///
/// Read-only.
///
/// Notes:
///
/// - `EndTime` has no time zone.
/// - The list is not paged.
///
/// @see https://www.volcengine.com/docs/6293/2171475
struct DescribeBlueGreenDeploymentsRequest {
    /// ID of the blue or the green instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// If `true`, completed deployments (`SWITCHOVER_COMPLETED` or `DELETE_COMPLETED`) are listed as well, contrary to the
    /// name; if `false`, they are left out. Default: `false`. Example: `false`.
    parameter<bool> ExcludeCompleted;

    /// The type of the response.
    using response_type = DescribeBlueGreenDeploymentsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeBlueGreenDeployments";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("ExcludeCompleted", ExcludeCompleted);
    }
};

/// Response of `SwitchoverBlueGreenDeployment`.
struct SwitchoverBlueGreenDeploymentResponse {
    /// Creation time of the deployment; the format is not documented.
    std::optional<std::string> CreateTime;
    /// Progress of the data synchronization from the blue to the green instance; the scale is not documented.
    std::optional<double> DataSyncProgress;
    /// End time of the deployment. Format: `yyyy-MM-dd HH:mm:ss`.
    std::optional<std::string> EndTime;
    /// Description of the deployment. Example: `upgradeversion`.
    std::optional<std::string> Name;
    /// Redis version of the blue instance.
    std::optional<std::string> SourceEngineVersion;
    /// ID of the blue (current) instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> SourceInstanceId;
    /// Name of the blue instance.
    std::optional<std::string> SourceInstanceName;
    /// Status of the deployment. Example: `SWITCHOVER_AVAILABLE`.
    std::optional<std::string> Status;
    /// Redis version of the green instance. Example: `7.0`.
    std::optional<std::string> TargetEngineVersion;
    /// ID of the green (new) instance.
    std::optional<std::string> TargetInstanceId;
    /// Name of the green instance. Example: `redistest-green`.
    std::optional<std::string> TargetInstanceName;
    /// Deployment that the call acted on.
    std::optional<volcredis::BlueGreenDeployment> BlueGreenDeployment;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("CreateTime", CreateTime)("DataSyncProgress", DataSyncProgress)("EndTime", EndTime)("Name", Name)
            ("SourceEngineVersion", SourceEngineVersion)("SourceInstanceId", SourceInstanceId)
            ("SourceInstanceName", SourceInstanceName)("Status", Status)("TargetEngineVersion", TargetEngineVersion)
            ("TargetInstanceId", TargetInstanceId)("TargetInstanceName", TargetInstanceName)
            ("BlueGreenDeployment", BlueGreenDeployment);
    }
};

/// Replaces the blue instance of a blue-green deployment with the green one.
///
/// Asynchronous: the change continues after the call returns.
///
/// Notes:
///
/// - The deployment must be in status `SWITCHOVER_AVAILABLE`.
/// - If `ApplyImmediately` is `false`, the status is `SWITCHOVER_PENDING` until the switchover is complete.
/// - The duration depends on the write load and the replication link.
///
/// @see https://www.volcengine.com/docs/6293/2171476
struct SwitchoverBlueGreenDeploymentRequest {
    /// ID of the blue instance of the deployment. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> SourceInstanceId;
    /// If `true`, the switchover starts immediately; if `false`, in the maintenance window. Example: `true`.
    parameter<bool> ApplyImmediately;

    /// The type of the response.
    using response_type = SwitchoverBlueGreenDeploymentResponse;
    /// The wire name of the action.
    static constexpr const char *action = "SwitchoverBlueGreenDeployment";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("SourceInstanceId", SourceInstanceId)("ApplyImmediately", ApplyImmediately);
    }
};

}  // namespace volcredis

#include "../pop_macros.h"

#endif  // VOLCREDIS_GENERATED_BLUE_GREEN_HPP
