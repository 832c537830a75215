/**
 * @file
 * Task. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_TASKS_H
#define VOLCREDIS_GENERATED_TASKS_H

#include "types.h"
#include "../push_macros.h"

/* ---- DescribeTasks ---- */
/** Properties of an instance at the time of a backup or task. */
typedef struct volcredis_DescribeTasks_InstanceInfo {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** IDs of the zones of the nodes. */
    volcredis_string_list ConfigureNodes;
    /** Redis version of the instance. Example: `7.0`. */
    const char *EngineVersion;
    /** ID of the instance. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceID;
    /** Name of the instance. */
    const char *InstanceName;
    /** Number of nodes per shard. */
    volcredis_optional_int32 NodeNumber;
    /** Minor version of the proxy. Example: `1.602.0`. */
    const char *ProxyVersion;
    /** Minor version of the server. Example: `7.602.0`. */
    const char *ServerVersion;
    /** Memory of each shard. Unit: MiB. */
    volcredis_optional_int64 ShardCapacity;
    /** Number of shards. */
    volcredis_optional_int32 ShardNumber;
    /** Sharding: `1` for a sharded cluster, `0` for an unsharded instance. Documented values: `0` and `1`. */
    volcredis_optional_int32 ShardedCluster;
    /** ID of the subnet of the instance. */
    const char *SubnetId;
    /** ID of the VPC of the instance. */
    const char *VpcId;
    /** IDs of the availability zones of the instance. */
    volcredis_string_list ZoneIds;
} volcredis_DescribeTasks_InstanceInfo;
VOLCREDIS_TYPE(DescribeTasks_InstanceInfo, VOLCREDIS_L(ConfigureNodes, STRING), VOLCREDIS_F(EngineVersion, STRING),
    VOLCREDIS_F(InstanceID, STRING), VOLCREDIS_F(InstanceName, STRING), VOLCREDIS_F(NodeNumber, INT32),
    VOLCREDIS_F(ProxyVersion, STRING), VOLCREDIS_F(ServerVersion, STRING), VOLCREDIS_F(ShardCapacity, INT64),
    VOLCREDIS_F(ShardNumber, INT32), VOLCREDIS_F(ShardedCluster, INT32), VOLCREDIS_F(SubnetId, STRING),
    VOLCREDIS_F(VpcId, STRING), VOLCREDIS_L(ZoneIds, STRING))
/** A step of a task. */
typedef struct volcredis_DescribeTasks_TaskStep {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Name of the step. */
    const char *Name;
    /** Description of the progress. */
    const char *ProgressDesc;
    /** Progress of the step as a number; the scale is not documented. */
    volcredis_optional_int32 StepProgress;
    /** Status of the step. */
    const char *StepStatus;
} volcredis_DescribeTasks_TaskStep;
VOLCREDIS_TYPE(DescribeTasks_TaskStep, VOLCREDIS_F(Name, STRING), VOLCREDIS_F(ProgressDesc, STRING),
    VOLCREDIS_F(StepProgress, INT32), VOLCREDIS_F(StepStatus, STRING))
/** A list of `volcredis_DescribeTasks_TaskStep`, read with `volcredis_DescribeTasks_TaskStep_at`. */
typedef struct volcredis_DescribeTasks_TaskStep_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeTasks_TaskStep_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeTasks_TaskStep volcredis_DescribeTasks_TaskStep_at(volcredis_DescribeTasks_TaskStep_list list, size_t index) {
    volcredis_DescribeTasks_TaskStep item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeTasks_TaskStep());
    return item;
}
/** A task. */
typedef struct volcredis_DescribeTasks_Task {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Duration of the task. Unit: ms. */
    volcredis_optional_int64 CostTimeMS;
    /** Creation time of the task. */
    const char *CreateTime;
    /** End time of the task. */
    const char *FinishTime;
    /** Properties of the instance after the task. */
    volcredis_DescribeTasks_InstanceInfo InstanceInfo;
    /** Name of the instance. */
    const char *InstanceName;
    /** Properties of the instance before the task. */
    volcredis_DescribeTasks_InstanceInfo OriginInstanceInfo;
    /** Progress of the task as a number; the scale is not documented. */
    volcredis_optional_int32 Progress;
    /** Start time of the task. */
    const char *StartTime;
    /** Operation of the task. */
    const char *TaskAction;
    /** Description of the task. */
    const char *TaskDesc;
    /** ID of the task. */
    const char *TaskId;
    /** Name of the task. */
    const char *TaskName;
    /** Parameters of the task, as a string. */
    const char *TaskParams;
    /** Status of the task. */
    const char *TaskStatus;
    /** Steps of the task. */
    volcredis_DescribeTasks_TaskStep_list TaskStepInfo;
} volcredis_DescribeTasks_Task;
VOLCREDIS_TYPE(DescribeTasks_Task, VOLCREDIS_F(CostTimeMS, INT64), VOLCREDIS_F(CreateTime, STRING),
    VOLCREDIS_F(FinishTime, STRING), VOLCREDIS_S(InstanceInfo, DescribeTasks_InstanceInfo), VOLCREDIS_F(InstanceName, STRING),
    VOLCREDIS_S(OriginInstanceInfo, DescribeTasks_InstanceInfo), VOLCREDIS_F(Progress, INT32), VOLCREDIS_F(StartTime, STRING),
    VOLCREDIS_F(TaskAction, STRING), VOLCREDIS_F(TaskDesc, STRING), VOLCREDIS_F(TaskId, STRING), VOLCREDIS_F(TaskName, STRING),
    VOLCREDIS_F(TaskParams, STRING), VOLCREDIS_F(TaskStatus, STRING), VOLCREDIS_SL(TaskStepInfo, DescribeTasks_TaskStep))
/** A list of `volcredis_DescribeTasks_Task`, read with `volcredis_DescribeTasks_Task_at`. */
typedef struct volcredis_DescribeTasks_Task_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeTasks_Task_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeTasks_Task volcredis_DescribeTasks_Task_at(volcredis_DescribeTasks_Task_list list, size_t index) {
    volcredis_DescribeTasks_Task item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeTasks_Task());
    return item;
}
/**
 * Lists the tasks of instances with their progress.
 *
 * Read-only.
 *
 * Notes:
 *
 * - The action is not documented by the service and may change.
 * - In `InstanceInfo` and `OriginInstanceInfo` the ID of the instance is named `InstanceID`.
 * - The format of the times and the values of `TaskName`, `TaskAction` and `TaskParams` are not documented.
 */
typedef struct volcredis_DescribeTasksRequest {
    /** Number of the page, counted from 1. */
    volcredis_optional_int32 PageNumber;
    /** Number of tasks per page. */
    volcredis_optional_int32 PageSize;
    /** Filters by instance ID. Example: `redis-cn0212gzmh2xs****`. */
    const char *InstanceId;
    /** Latest creation time of the tasks. */
    const char *CreationEndTime;
    /** Earliest creation time of the tasks. */
    const char *CreationStartTime;
    /** Filters by instance name. */
    const char *InstanceName;
    /** Filters by the project of the instance. */
    const char *ProjectName;
    /** Filters by task ID. */
    const char *TaskId;
    /** Filters by task name. */
    const char *TaskName;
} volcredis_DescribeTasksRequest;
VOLCREDIS_TYPE(DescribeTasksRequest, VOLCREDIS_F(PageNumber, INT32), VOLCREDIS_F(PageSize, INT32),
    VOLCREDIS_F(InstanceId, STRING), VOLCREDIS_F(CreationEndTime, STRING), VOLCREDIS_F(CreationStartTime, STRING),
    VOLCREDIS_F(InstanceName, STRING), VOLCREDIS_F(ProjectName, STRING), VOLCREDIS_F(TaskId, STRING),
    VOLCREDIS_F(TaskName, STRING))
/** Response of `DescribeTasks`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeTasksResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Tasks on this page. */
    volcredis_DescribeTasks_Task_list Tasks;
    /** Total number of matching tasks. */
    volcredis_optional_int32 Total;
} volcredis_DescribeTasksResponse;
VOLCREDIS_TYPE(DescribeTasksResponse, VOLCREDIS_SL(Tasks, DescribeTasks_Task), VOLCREDIS_F(Total, INT32))
/**
 * Lists the tasks of instances with their progress.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeTasks(const volcredis_client *client, const volcredis_DescribeTasksRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeTasksResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeTasks", request, volcredis_detail_DescribeTasksRequest(), options, response, result,
        volcredis_detail_DescribeTasksResponse(), error);
}
/** Calls `DescribeTasks` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeTasks_async(const volcredis_client *client, const volcredis_DescribeTasksRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeTasks", request, volcredis_detail_DescribeTasksRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeTasksRequest(const volcredis_DescribeTasksRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeTasks", from, volcredis_detail_DescribeTasksRequest(), options, request, error);
}
/** Reads a response of `DescribeTasks`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeTasksResponse(const volcredis_response *response, volcredis_DescribeTasksResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeTasks", result, volcredis_detail_DescribeTasksResponse(), error);
}
/** Creates a paginator of `DescribeTasks`, whose pages are read with `volcredis_read_DescribeTasksResponse`; see
 * `volcredis_paginator_next`. `options` may be null; its token is not used. */
static inline volcredis_status volcredis_DescribeTasks_pages(const volcredis_DescribeTasksRequest *request, const volcredis_call_options *options,
    volcredis_paginator **paginator, volcredis_error **error) {
    return volcredis_detail_pages("DescribeTasks", request, volcredis_detail_DescribeTasksRequest(), options, paginator, error);
}

#include "../pop_macros.h"

#endif /* VOLCREDIS_GENERATED_TASKS_H */
