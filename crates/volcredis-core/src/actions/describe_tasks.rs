// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeTasks`: lists the tasks that operations on instances have started, with their progress.

use crate::model::{Mode, Pagination, States, operation, structure};
use crate::pages::paginated;
use crate::types::{TaskStatus, TaskStepStatus};

structure! {
    /// Lists the tasks that operations on instances have started, with their progress.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - No reference page could be found. Names, types and status values come from the Go SDK (the Python
    ///   SDK looked at lacks the action); meanings are inferred from the names and from the same fields of
    ///   other actions.
    /// - `InstanceInfo` and `OriginInstanceInfo` spell the ID `InstanceID`, with a capital D, unlike every
    ///   other action here.
    /// - A step can't be Canceled, a task can; there is no filter on the status.
    /// - `ConfigureNodes` is a list of strings here, a list of structures in `CreateDBInstance`.
    /// - Unknown: the time formats, the `PageSize` limits, the `TaskName` and `TaskAction` values, what
    ///   `TaskParams` holds.
    pub struct DescribeTasksRequest {
        required {
            /// Page to return, presumably counted from 1.
            page_number: i32 = "PageNumber",
            /// Tasks per page.
            page_size: i32 = "PageSize",
        }
        optional {
            /// Return only tasks of this instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Return only tasks created at or before this time.
            creation_end_time: String = "CreationEndTime",
            /// Return only tasks created at or after this time.
            creation_start_time: String = "CreationStartTime",
            /// Return only tasks of instances with this name.
            instance_name: String = "InstanceName",
            /// Return only tasks of instances in this project.
            project_name: String = "ProjectName",
            /// Return only the task with this ID.
            task_id: String = "TaskId",
            /// Return only tasks with this name.
            task_name: String = "TaskName",
        }
    }
}

structure! {
    /// What [`DescribeTasksRequest`] is answered with.
    pub struct DescribeTasksResponse {
        optional {
            /// How many tasks match.
            total: i32 = "Total",
        }
        lists {
            /// The tasks of this page.
            tasks: Task = "Tasks",
        }
    }
}

structure! {
    /// The instance as it was then.
    pub struct InstanceInfo as "DescribeTasksInstanceInfo" {
        optional {
            /// Redis version.
            ///
            /// Example: `7.0`.
            engine_version: String = "EngineVersion",
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceID",
            /// Name of the instance.
            instance_name: String = "InstanceName",
            /// Nodes per shard.
            node_number: i32 = "NodeNumber",
            /// Minor version of the proxies.
            ///
            /// Example: `1.602.0`.
            proxy_version: String = "ProxyVersion",
            /// Minor version of the servers.
            ///
            /// Example: `7.602.0`.
            server_version: String = "ServerVersion",
            /// Memory of one shard.
            ///
            /// Unit: MiB.
            shard_capacity: i64 = "ShardCapacity",
            /// Number of shards.
            shard_number: i32 = "ShardNumber",
            /// 1 if the instance is a sharded cluster, 0 if not.
            ///
            /// Documented values: `0` and `1`.
            sharded_cluster: i32 = "ShardedCluster",
            /// Subnet of the instance.
            subnet_id: String = "SubnetId",
            /// VPC of the instance.
            vpc_id: String = "VpcId",
        }
        lists {
            /// Zones of the nodes.
            configure_nodes: String = "ConfigureNodes",
            /// Zones of the instance.
            zone_ids: String = "ZoneIds",
        }
    }
}

structure! {
    /// A task.
    pub struct Task {
        optional {
            /// How long the task took.
            ///
            /// Unit: ms.
            cost_time_ms: i64 = "CostTimeMS",
            /// When the task was created.
            create_time: String = "CreateTime",
            /// When the task ended.
            finish_time: String = "FinishTime",
            /// The instance as the task makes it.
            instance_info: InstanceInfo = "InstanceInfo",
            /// Name of the instance the task works on.
            instance_name: String = "InstanceName",
            /// The instance as it was before the task.
            origin_instance_info: InstanceInfo = "OriginInstanceInfo",
            /// How far the task has come, presumably in percent.
            progress: i32 = "Progress",
            /// When the task started.
            start_time: String = "StartTime",
            /// Operation that the task carries out.
            task_action: String = "TaskAction",
            /// Description of the task.
            task_desc: String = "TaskDesc",
            /// ID of the task.
            task_id: String = "TaskId",
            /// Name of the task.
            task_name: String = "TaskName",
            /// Parameters of the task, as a string.
            task_params: String = "TaskParams",
            /// State of the task.
            task_status: TaskStatus = "TaskStatus",
        }
        lists {
            /// The steps of the task.
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
            /// Progress of the step in words.
            progress_desc: String = "ProgressDesc",
            /// How far the step has come, presumably in percent.
            step_progress: i32 = "StepProgress",
            /// State of the step.
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
        summary: "Lists the tasks that operations on instances have started, with their progress.",
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
