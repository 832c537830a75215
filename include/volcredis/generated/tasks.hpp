/// @file
/// Task. Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_GENERATED_TASKS_HPP
#define VOLCREDIS_GENERATED_TASKS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "../paginate.hpp"
#include "types.hpp"
#include "../push_macros.h"

namespace volcredis {

/// Properties of an instance at the time of a backup or task.
struct DescribeTasks_InstanceInfo {
    /// IDs of the zones of the nodes.
    std::vector<std::string> ConfigureNodes;
    /// Redis version of the instance. Example: `7.0`.
    std::optional<std::string> EngineVersion;
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceID;
    /// Name of the instance.
    std::optional<std::string> InstanceName;
    /// Number of nodes per shard.
    std::optional<std::int32_t> NodeNumber;
    /// Minor version of the proxy. Example: `1.602.0`.
    std::optional<std::string> ProxyVersion;
    /// Minor version of the server. Example: `7.602.0`.
    std::optional<std::string> ServerVersion;
    /// Memory of each shard. Unit: MiB.
    std::optional<std::int64_t> ShardCapacity;
    /// Number of shards.
    std::optional<std::int32_t> ShardNumber;
    /// Sharding: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`.
    std::optional<std::int32_t> ShardedCluster;
    /// ID of the subnet of the instance.
    std::optional<std::string> SubnetId;
    /// ID of the VPC of the instance.
    std::optional<std::string> VpcId;
    /// IDs of the availability zones of the instance.
    std::vector<std::string> ZoneIds;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("ConfigureNodes", ConfigureNodes)("EngineVersion", EngineVersion)("InstanceID", InstanceID)
            ("InstanceName", InstanceName)("NodeNumber", NodeNumber)("ProxyVersion", ProxyVersion)
            ("ServerVersion", ServerVersion)("ShardCapacity", ShardCapacity)("ShardNumber", ShardNumber)
            ("ShardedCluster", ShardedCluster)("SubnetId", SubnetId)("VpcId", VpcId)("ZoneIds", ZoneIds);
    }
};

/// A step of a task.
struct DescribeTasks_TaskStep {
    /// Name of the step.
    std::optional<std::string> Name;
    /// Description of the progress.
    std::optional<std::string> ProgressDesc;
    /// Progress of the step as a number; the scale is not documented.
    std::optional<std::int32_t> StepProgress;
    /// Status of the step.
    std::optional<std::string> StepStatus;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Name", Name)("ProgressDesc", ProgressDesc)("StepProgress", StepProgress)("StepStatus", StepStatus);
    }
};

/// A task.
struct DescribeTasks_Task {
    /// Duration of the task. Unit: ms.
    std::optional<std::int64_t> CostTimeMS;
    /// Creation time of the task.
    std::optional<std::string> CreateTime;
    /// End time of the task.
    std::optional<std::string> FinishTime;
    /// Properties of the instance after the task.
    std::optional<volcredis::DescribeTasks_InstanceInfo> InstanceInfo;
    /// Name of the instance.
    std::optional<std::string> InstanceName;
    /// Properties of the instance before the task.
    std::optional<volcredis::DescribeTasks_InstanceInfo> OriginInstanceInfo;
    /// Progress of the task as a number; the scale is not documented.
    std::optional<std::int32_t> Progress;
    /// Start time of the task.
    std::optional<std::string> StartTime;
    /// Operation of the task.
    std::optional<std::string> TaskAction;
    /// Description of the task.
    std::optional<std::string> TaskDesc;
    /// ID of the task.
    std::optional<std::string> TaskId;
    /// Name of the task.
    std::optional<std::string> TaskName;
    /// Parameters of the task, as a string.
    std::optional<std::string> TaskParams;
    /// Status of the task.
    std::optional<std::string> TaskStatus;
    /// Steps of the task.
    std::vector<volcredis::DescribeTasks_TaskStep> TaskStepInfo;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("CostTimeMS", CostTimeMS)("CreateTime", CreateTime)("FinishTime", FinishTime)("InstanceInfo", InstanceInfo)
            ("InstanceName", InstanceName)("OriginInstanceInfo", OriginInstanceInfo)("Progress", Progress)
            ("StartTime", StartTime)("TaskAction", TaskAction)("TaskDesc", TaskDesc)("TaskId", TaskId)("TaskName", TaskName)
            ("TaskParams", TaskParams)("TaskStatus", TaskStatus)("TaskStepInfo", TaskStepInfo);
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
        from("Tasks", Tasks)("Total", Total);
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
    parameter<std::int32_t> PageNumber;
    /// Number of tasks per page.
    parameter<std::int32_t> PageSize;
    /// Filters by instance ID. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Latest creation time of the tasks.
    parameter<std::string> CreationEndTime;
    /// Earliest creation time of the tasks.
    parameter<std::string> CreationStartTime;
    /// Filters by instance name.
    parameter<std::string> InstanceName;
    /// Filters by the project of the instance.
    parameter<std::string> ProjectName;
    /// Filters by task ID.
    parameter<std::string> TaskId;
    /// Filters by task name.
    parameter<std::string> TaskName;

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
        to("PageNumber", PageNumber)("PageSize", PageSize)("InstanceId", InstanceId)("CreationEndTime", CreationEndTime)
            ("CreationStartTime", CreationStartTime)("InstanceName", InstanceName)("ProjectName", ProjectName)
            ("TaskId", TaskId)("TaskName", TaskName);
    }
};

}  // namespace volcredis

#include "../pop_macros.h"

#endif  // VOLCREDIS_GENERATED_TASKS_HPP
