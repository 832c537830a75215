// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeTasks` action.

use crate::model::{Mode, Pagination, States, operation, structure};
use crate::pages::paginated;
use crate::types::{TaskStatus, TaskStepStatus};

structure! {
    /// Lists the tasks of instances with their progress.
    ///
    /// Read-only.
    ///
    /// Notes:
    ///
    /// - The action is not documented by the service and may change.
    /// - In `InstanceInfo` and `OriginInstanceInfo` the ID of the instance is named `InstanceID`.
    /// - The format of the times and the values of `TaskName`, `TaskAction` and `TaskParams` are not
    ///   documented.
    pub struct DescribeTasksRequest {
        required {
            /// Number of the page, counted from 1.
            page_number: i32 = "PageNumber",
            /// Number of tasks per page.
            page_size: i32 = "PageSize",
        }
        optional {
            /// Filters by instance ID.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Latest creation time of the tasks.
            creation_end_time: String = "CreationEndTime",
            /// Earliest creation time of the tasks.
            creation_start_time: String = "CreationStartTime",
            /// Filters by instance name.
            instance_name: String = "InstanceName",
            /// Filters by the project of the instance.
            project_name: String = "ProjectName",
            /// Filters by task ID.
            task_id: String = "TaskId",
            /// Filters by task name.
            task_name: String = "TaskName",
        }
    }
}

structure! {
    /// Response of [`DescribeTasksRequest`].
    pub struct DescribeTasksResponse {
        optional {
            /// Total number of matching tasks.
            total: i32 = "Total",
        }
        lists {
            /// Tasks on this page.
            tasks: Task = "Tasks",
        }
    }
}

structure! {
    /// Properties of an instance at the time of a backup or task.
    pub struct InstanceInfo as "DescribeTasksInstanceInfo" {
        optional {
            /// Redis version of the instance.
            ///
            /// Example: `7.0`.
            engine_version: String = "EngineVersion",
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceID",
            /// Name of the instance.
            instance_name: String = "InstanceName",
            /// Number of nodes per shard.
            node_number: i32 = "NodeNumber",
            /// Minor version of the proxy.
            ///
            /// Example: `1.602.0`.
            proxy_version: String = "ProxyVersion",
            /// Minor version of the server.
            ///
            /// Example: `7.602.0`.
            server_version: String = "ServerVersion",
            /// Memory of each shard.
            ///
            /// Unit: MiB.
            shard_capacity: i64 = "ShardCapacity",
            /// Number of shards.
            shard_number: i32 = "ShardNumber",
            /// Sharding: `1` for a sharded cluster, `0` for an unsharded instance.
            ///
            /// Documented values: `0` and `1`.
            sharded_cluster: i32 = "ShardedCluster",
            /// ID of the subnet of the instance.
            subnet_id: String = "SubnetId",
            /// ID of the VPC of the instance.
            vpc_id: String = "VpcId",
        }
        lists {
            /// IDs of the zones of the nodes.
            configure_nodes: String = "ConfigureNodes",
            /// IDs of the availability zones of the instance.
            zone_ids: String = "ZoneIds",
        }
    }
}

structure! {
    /// A task.
    pub struct Task {
        optional {
            /// Duration of the task.
            ///
            /// Unit: ms.
            cost_time_ms: i64 = "CostTimeMS",
            /// Creation time of the task.
            create_time: String = "CreateTime",
            /// End time of the task.
            finish_time: String = "FinishTime",
            /// Properties of the instance after the task.
            instance_info: InstanceInfo = "InstanceInfo",
            /// Name of the instance.
            instance_name: String = "InstanceName",
            /// Properties of the instance before the task.
            origin_instance_info: InstanceInfo = "OriginInstanceInfo",
            /// Progress of the task as a number; the scale is not documented.
            progress: i32 = "Progress",
            /// Start time of the task.
            start_time: String = "StartTime",
            /// Operation of the task.
            task_action: String = "TaskAction",
            /// Description of the task.
            task_desc: String = "TaskDesc",
            /// ID of the task.
            task_id: String = "TaskId",
            /// Name of the task.
            task_name: String = "TaskName",
            /// Parameters of the task, as a string.
            task_params: String = "TaskParams",
            /// Status of the task.
            task_status: TaskStatus = "TaskStatus",
        }
        lists {
            /// Steps of the task.
            task_step_info: TaskStep = "TaskStepInfo",
        }
    }
}

structure! {
    /// A step of a task.
    pub struct TaskStep {
        optional {
            /// Name of the step.
            name: String = "Name",
            /// Description of the progress.
            progress_desc: String = "ProgressDesc",
            /// Progress of the step as a number; the scale is not documented.
            step_progress: i32 = "StepProgress",
            /// Status of the step.
            step_status: TaskStepStatus = "StepStatus",
        }
    }
}

operation! {
    DescribeTasksRequest => DescribeTasksResponse,
    /// The description of [`DescribeTasksRequest`].
    pub static ACTION = Action {
        name: "DescribeTasks",
        method: "describe_tasks",
        category: "Task",
        summary: "Lists the tasks of instances with their progress.",
        reference: &[],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: Some(Pagination::Page { page: "PageNumber", size: "PageSize", items: "Tasks", total: "Total", id: &["TaskId"] }),
        states: States { requires: &[], during: None, after: None },
    }
}

paginated! {
    DescribeTasksRequest: [Task],
    page(page_number, page_size) => { tasks, total }
}
