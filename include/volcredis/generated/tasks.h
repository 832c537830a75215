/**
 * @file
 * Task. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_TASKS_H
#define VOLCREDIS_GENERATED_TASKS_H

#include "types.h"

/* ---- DescribeTasks ---- */
/** Properties of an instance at the time of a backup or task. */
typedef struct volcredis_DescribeTasks_InstanceInfo {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** IDs of the zones of the nodes. Read the items with `volcredis_item_string`. */
    volcredis_list ConfigureNodes;
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
    /** IDs of the availability zones of the instance. Read the items with `volcredis_item_string`. */
    volcredis_list ZoneIds;
} volcredis_DescribeTasks_InstanceInfo;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeTasks_InstanceInfo volcredis_read_DescribeTasks_InstanceInfo(const volcredis_value *value) {
    volcredis_DescribeTasks_InstanceInfo view;
    view.value = value;
    view.ConfigureNodes = volcredis_detail_get_list(value, "ConfigureNodes");
    view.EngineVersion = volcredis_detail_get_string(value, "EngineVersion");
    view.InstanceID = volcredis_detail_get_string(value, "InstanceID");
    view.InstanceName = volcredis_detail_get_string(value, "InstanceName");
    view.NodeNumber = volcredis_detail_get_int32(value, "NodeNumber");
    view.ProxyVersion = volcredis_detail_get_string(value, "ProxyVersion");
    view.ServerVersion = volcredis_detail_get_string(value, "ServerVersion");
    view.ShardCapacity = volcredis_detail_get_int64(value, "ShardCapacity");
    view.ShardNumber = volcredis_detail_get_int32(value, "ShardNumber");
    view.ShardedCluster = volcredis_detail_get_int32(value, "ShardedCluster");
    view.SubnetId = volcredis_detail_get_string(value, "SubnetId");
    view.VpcId = volcredis_detail_get_string(value, "VpcId");
    view.ZoneIds = volcredis_detail_get_list(value, "ZoneIds");
    return view;
}

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

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeTasks_TaskStep volcredis_read_DescribeTasks_TaskStep(const volcredis_value *value) {
    volcredis_DescribeTasks_TaskStep view;
    view.value = value;
    view.Name = volcredis_detail_get_string(value, "Name");
    view.ProgressDesc = volcredis_detail_get_string(value, "ProgressDesc");
    view.StepProgress = volcredis_detail_get_int32(value, "StepProgress");
    view.StepStatus = volcredis_detail_get_string(value, "StepStatus");
    return view;
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
    /** Properties of the instance after the task. Read it with `volcredis_read_DescribeTasks_InstanceInfo`; null if absent. */
    const volcredis_value *InstanceInfo;
    /** Name of the instance. */
    const char *InstanceName;
    /** Properties of the instance before the task. Read it with `volcredis_read_DescribeTasks_InstanceInfo`; null if
     * absent. */
    const volcredis_value *OriginInstanceInfo;
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
    /** Steps of the task. Read the items with `volcredis_item` and `volcredis_read_DescribeTasks_TaskStep`. */
    volcredis_list TaskStepInfo;
} volcredis_DescribeTasks_Task;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeTasks_Task volcredis_read_DescribeTasks_Task(const volcredis_value *value) {
    volcredis_DescribeTasks_Task view;
    view.value = value;
    view.CostTimeMS = volcredis_detail_get_int64(value, "CostTimeMS");
    view.CreateTime = volcredis_detail_get_string(value, "CreateTime");
    view.FinishTime = volcredis_detail_get_string(value, "FinishTime");
    view.InstanceInfo = volcredis_detail_get_value(value, "InstanceInfo");
    view.InstanceName = volcredis_detail_get_string(value, "InstanceName");
    view.OriginInstanceInfo = volcredis_detail_get_value(value, "OriginInstanceInfo");
    view.Progress = volcredis_detail_get_int32(value, "Progress");
    view.StartTime = volcredis_detail_get_string(value, "StartTime");
    view.TaskAction = volcredis_detail_get_string(value, "TaskAction");
    view.TaskDesc = volcredis_detail_get_string(value, "TaskDesc");
    view.TaskId = volcredis_detail_get_string(value, "TaskId");
    view.TaskName = volcredis_detail_get_string(value, "TaskName");
    view.TaskParams = volcredis_detail_get_string(value, "TaskParams");
    view.TaskStatus = volcredis_detail_get_string(value, "TaskStatus");
    view.TaskStepInfo = volcredis_detail_get_list(value, "TaskStepInfo");
    return view;
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeTasksRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeTasksRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_int32(request, at, "PageNumber", from->PageNumber, error);
    status = status ? status : volcredis_detail_put_int32(request, at, "PageSize", from->PageSize, error);
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceId", from->InstanceId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "CreationEndTime", from->CreationEndTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "CreationStartTime", from->CreationStartTime, error);
    status = status ? status : volcredis_detail_put_string(request, at, "InstanceName", from->InstanceName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "ProjectName", from->ProjectName, error);
    status = status ? status : volcredis_detail_put_string(request, at, "TaskId", from->TaskId, error);
    status = status ? status : volcredis_detail_put_string(request, at, "TaskName", from->TaskName, error);
    return status;
}

/** Response of `DescribeTasks`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeTasksResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Tasks on this page. Read the items with `volcredis_item` and `volcredis_read_DescribeTasks_Task`. */
    volcredis_list Tasks;
    /** Total number of matching tasks. */
    volcredis_optional_int32 Total;
} volcredis_DescribeTasksResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeTasksResponse volcredis_read_DescribeTasksResponse(const volcredis_value *value) {
    volcredis_DescribeTasksResponse view;
    view.value = value;
    view.Tasks = volcredis_detail_get_list(value, "Tasks");
    view.Total = volcredis_detail_get_int32(value, "Total");
    return view;
}

/**
 * Lists the tasks of instances with their progress.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeTasks(const volcredis_client *client, const volcredis_DescribeTasksRequest *request,
    volcredis_response **response, volcredis_DescribeTasksResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeTasks", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeTasksRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeTasksResponse(volcredis_response_result(*response));
    }
    return status;
}

#endif /* VOLCREDIS_GENERATED_TASKS_H */
