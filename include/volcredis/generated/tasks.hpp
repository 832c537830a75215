/// @file
/// Task. Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_GENERATED_TASKS_HPP
#define VOLCREDIS_GENERATED_TASKS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../paginate.hpp"
#include "types.hpp"

namespace volcredis {

/// Properties of an instance at the time of a backup or task.
struct DescribeTasks_InstanceInfo {
    /// IDs of the zones of the nodes.
    std::vector<std::string_view> ConfigureNodes;
    /// Redis version of the instance. Example: `7.0`.
    std::optional<std::string_view> EngineVersion;
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceID;
    /// Name of the instance.
    std::optional<std::string_view> InstanceName;
    /// Number of nodes per shard.
    std::optional<std::int32_t> NodeNumber;
    /// Minor version of the proxy. Example: `1.602.0`.
    std::optional<std::string_view> ProxyVersion;
    /// Minor version of the server. Example: `7.602.0`.
    std::optional<std::string_view> ServerVersion;
    /// Memory of each shard. Unit: MiB.
    std::optional<std::int64_t> ShardCapacity;
    /// Number of shards.
    std::optional<std::int32_t> ShardNumber;
    /// Sharding: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`.
    std::optional<std::int32_t> ShardedCluster;
    /// ID of the subnet of the instance.
    std::optional<std::string_view> SubnetId;
    /// ID of the VPC of the instance.
    std::optional<std::string_view> VpcId;
    /// IDs of the availability zones of the instance.
    std::vector<std::string_view> ZoneIds;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from.field("ConfigureNodes", ConfigureNodes);
        from.field("EngineVersion", EngineVersion);
        from.field("InstanceID", InstanceID);
        from.field("InstanceName", InstanceName);
        from.field("NodeNumber", NodeNumber);
        from.field("ProxyVersion", ProxyVersion);
        from.field("ServerVersion", ServerVersion);
        from.field("ShardCapacity", ShardCapacity);
        from.field("ShardNumber", ShardNumber);
        from.field("ShardedCluster", ShardedCluster);
        from.field("SubnetId", SubnetId);
        from.field("VpcId", VpcId);
        from.field("ZoneIds", ZoneIds);
    }
};

/// A step of a task.
struct DescribeTasks_TaskStep {
    /// Name of the step.
    std::optional<std::string_view> Name;
    /// Description of the progress.
    std::optional<std::string_view> ProgressDesc;
    /// Progress of the step as a number; the scale is not documented.
    std::optional<std::int32_t> StepProgress;
    /// Status of the step.
    std::optional<std::string_view> StepStatus;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from.field("Name", Name);
        from.field("ProgressDesc", ProgressDesc);
        from.field("StepProgress", StepProgress);
        from.field("StepStatus", StepStatus);
    }
};

/// A task.
struct DescribeTasks_Task {
    /// Duration of the task. Unit: ms.
    std::optional<std::int64_t> CostTimeMS;
    /// Creation time of the task.
    std::optional<std::string_view> CreateTime;
    /// End time of the task.
    std::optional<std::string_view> FinishTime;
    /// Properties of the instance after the task.
    std::optional<volcredis::DescribeTasks_InstanceInfo> InstanceInfo;
    /// Name of the instance.
    std::optional<std::string_view> InstanceName;
    /// Properties of the instance before the task.
    std::optional<volcredis::DescribeTasks_InstanceInfo> OriginInstanceInfo;
    /// Progress of the task as a number; the scale is not documented.
    std::optional<std::int32_t> Progress;
    /// Start time of the task.
    std::optional<std::string_view> StartTime;
    /// Operation of the task.
    std::optional<std::string_view> TaskAction;
    /// Description of the task.
    std::optional<std::string_view> TaskDesc;
    /// ID of the task.
    std::optional<std::string_view> TaskId;
    /// Name of the task.
    std::optional<std::string_view> TaskName;
    /// Parameters of the task, as a string.
    std::optional<std::string_view> TaskParams;
    /// Status of the task.
    std::optional<std::string_view> TaskStatus;
    /// Steps of the task.
    std::vector<volcredis::DescribeTasks_TaskStep> TaskStepInfo;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from.field("CostTimeMS", CostTimeMS);
        from.field("CreateTime", CreateTime);
        from.field("FinishTime", FinishTime);
        from.field("InstanceInfo", InstanceInfo);
        from.field("InstanceName", InstanceName);
        from.field("OriginInstanceInfo", OriginInstanceInfo);
        from.field("Progress", Progress);
        from.field("StartTime", StartTime);
        from.field("TaskAction", TaskAction);
        from.field("TaskDesc", TaskDesc);
        from.field("TaskId", TaskId);
        from.field("TaskName", TaskName);
        from.field("TaskParams", TaskParams);
        from.field("TaskStatus", TaskStatus);
        from.field("TaskStepInfo", TaskStepInfo);
    }
};

/// Response of `DescribeTasks`.
struct DescribeTasksResponse {
    /// Tasks on this page.
    std::vector<volcredis::DescribeTasks_Task> Tasks;
    /// Total number of matching tasks.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from.field("Tasks", Tasks);
        from.field("Total", Total);
    }
};

/// Lists the tasks of instances with their progress.
///
/// Read-only.
///
/// Notes:
///
/// - The action is not documented by the service and may change.
/// - In `InstanceInfo` and `OriginInstanceInfo` the ID of the instance is named `InstanceID`.
/// - The format of the times and the values of `TaskName`, `TaskAction` and `TaskParams` are not documented.
struct DescribeTasksRequest {
    /// Number of the page, counted from 1.
    std::optional<std::int32_t> PageNumber;
    /// Number of tasks per page.
    std::optional<std::int32_t> PageSize;
    /// Filters by instance ID. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Latest creation time of the tasks.
    std::optional<std::string> CreationEndTime;
    /// Earliest creation time of the tasks.
    std::optional<std::string> CreationStartTime;
    /// Filters by instance name.
    std::optional<std::string> InstanceName;
    /// Filters by the project of the instance.
    std::optional<std::string> ProjectName;
    /// Filters by task ID.
    std::optional<std::string> TaskId;
    /// Filters by task name.
    std::optional<std::string> TaskName;

    /// The type of the response.
    using response_type = DescribeTasksResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeTasks";
    /// The type of an item of the list.
    using item_type = volcredis::DescribeTasks_Task;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.Tasks; }

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to.field("PageNumber", PageNumber);
        to.field("PageSize", PageSize);
        to.field("InstanceId", InstanceId);
        to.field("CreationEndTime", CreationEndTime);
        to.field("CreationStartTime", CreationStartTime);
        to.field("InstanceName", InstanceName);
        to.field("ProjectName", ProjectName);
        to.field("TaskId", TaskId);
        to.field("TaskName", TaskName);
    }
};

}  // namespace volcredis

#endif  // VOLCREDIS_GENERATED_TASKS_HPP
