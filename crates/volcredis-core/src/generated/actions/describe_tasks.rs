// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeTasks` action.

use serde::Serialize;

use crate::generated::types::{TaskStatus, TaskStepStatus};
use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Pagination, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::paginate::paginated;
use crate::request::Request;

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
///
/// Sent by
/// [`Client::describe_tasks`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_tasks).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeTasksRequest {
    /// Number of the page, counted from 1.
    pub page_number: i32,
    /// Number of tasks per page.
    pub page_size: i32,
    /// Filters by instance ID.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// Latest creation time of the tasks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_end_time: Option<String>,
    /// Earliest creation time of the tasks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_start_time: Option<String>,
    /// Filters by instance name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_name: Option<String>,
    /// Filters by the project of the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_name: Option<String>,
    /// Filters by task ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
    /// Filters by task name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_name: Option<String>,
}

deserialize_structure! {
    strict DescribeTasksRequest {
        "PageNumber" => page_number: required,
        "PageSize" => page_size: required,
        "InstanceId" => instance_id: optional,
        "CreationEndTime" => creation_end_time: optional,
        "CreationStartTime" => creation_start_time: optional,
        "InstanceName" => instance_name: optional,
        "ProjectName" => project_name: optional,
        "TaskId" => task_id: optional,
        "TaskName" => task_name: optional,
    }
}

impl DescribeTasksRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(page_number: impl IntoField<i32>, page_size: impl IntoField<i32>) -> Self {
        Self {
            page_number: page_number.into_field(),
            page_size: page_size.into_field(),
            instance_id: None,
            creation_end_time: None,
            creation_start_time: None,
            instance_name: None,
            project_name: None,
            task_id: None,
            task_name: None,
        }
    }

    setters! {
        instance_id, set_instance_id: String,
        creation_end_time, set_creation_end_time: String,
        creation_start_time, set_creation_start_time: String,
        instance_name, set_instance_name: String,
        project_name, set_project_name: String,
        task_id, set_task_id: String,
        task_name, set_task_name: String,
    }
}

impl Reflect for DescribeTasksRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeTasksRequest",
        unique_name: "DescribeTasksRequest",
        doc: "Lists the tasks of instances with their progress.\n\nRead-only.\n\nNotes:\n\n- The action is not documented by the service and may change.\n- In `InstanceInfo` and `OriginInstanceInfo` the ID of the instance is named `InstanceID`.\n- The format of the times and the values of `TaskName`, `TaskAction` and `TaskParams` are not documented.",
        fields: &[
            Field::required("PageNumber", "page_number", i32::TYPE)
                .doc("Number of the page, counted from 1."),
            Field::required("PageSize", "page_size", i32::TYPE).doc("Number of tasks per page."),
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("Filters by instance ID.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("CreationEndTime", "creation_end_time", String::TYPE)
                .doc("Latest creation time of the tasks."),
            Field::optional("CreationStartTime", "creation_start_time", String::TYPE)
                .doc("Earliest creation time of the tasks."),
            Field::optional("InstanceName", "instance_name", String::TYPE).doc("Filters by instance name."),
            Field::optional("ProjectName", "project_name", String::TYPE)
                .doc("Filters by the project of the instance."),
            Field::optional("TaskId", "task_id", String::TYPE).doc("Filters by task ID."),
            Field::optional("TaskName", "task_name", String::TYPE).doc("Filters by task name."),
        ],
    };
}

impl Fields for DescribeTasksRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "PageNumber" => self.page_number.as_value(),
            "PageSize" => self.page_size.as_value(),
            "InstanceId" => self.instance_id.as_value(),
            "CreationEndTime" => self.creation_end_time.as_value(),
            "CreationStartTime" => self.creation_start_time.as_value(),
            "InstanceName" => self.instance_name.as_value(),
            "ProjectName" => self.project_name.as_value(),
            "TaskId" => self.task_id.as_value(),
            "TaskName" => self.task_name.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeTasksRequest`].
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeTasksResponse {
    /// Total number of matching tasks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i32>,
    /// Tasks on this page.
    pub tasks: Vec<Task>,
}

deserialize_structure! {
    lenient DescribeTasksResponse {
        "Total" => total: optional,
        "Tasks" => tasks: or_default,
    }
}

impl DescribeTasksResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        total: i32,
        tasks: Vec<Task>,
    }
}

impl Reflect for DescribeTasksResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeTasksResponse",
        unique_name: "DescribeTasksResponse",
        doc: "Response of [`DescribeTasksRequest`].",
        fields: &[
            Field::optional("Total", "total", i32::TYPE).doc("Total number of matching tasks."),
            Field::optional("Tasks", "tasks", Vec::<Task>::TYPE).doc("Tasks on this page."),
        ],
    };
}

impl Fields for DescribeTasksResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Total" => self.total.as_value(),
            "Tasks" => self.tasks.as_value(),
            _ => None,
        }
    }
}

/// Properties of an instance at the time of a backup or task.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct InstanceInfo {
    /// Redis version of the instance.
    ///
    /// Example: `7.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine_version: Option<String>,
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    #[serde(rename = "InstanceID")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// Name of the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_name: Option<String>,
    /// Number of nodes per shard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_number: Option<i32>,
    /// Minor version of the proxy.
    ///
    /// Example: `1.602.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy_version: Option<String>,
    /// Minor version of the server.
    ///
    /// Example: `7.602.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_version: Option<String>,
    /// Memory of each shard.
    ///
    /// Unit: MiB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_capacity: Option<i64>,
    /// Number of shards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_number: Option<i32>,
    /// Sharding: `1` for a sharded cluster, `0` for an unsharded instance.
    ///
    /// Documented values: `0` and `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sharded_cluster: Option<i32>,
    /// ID of the subnet of the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
    /// ID of the VPC of the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
    /// IDs of the zones of the nodes.
    pub configure_nodes: Vec<String>,
    /// IDs of the availability zones of the instance.
    pub zone_ids: Vec<String>,
}

deserialize_structure! {
    lenient InstanceInfo {
        "EngineVersion" => engine_version: optional,
        "InstanceID" => instance_id: optional,
        "InstanceName" => instance_name: optional,
        "NodeNumber" => node_number: optional,
        "ProxyVersion" => proxy_version: optional,
        "ServerVersion" => server_version: optional,
        "ShardCapacity" => shard_capacity: optional,
        "ShardNumber" => shard_number: optional,
        "ShardedCluster" => sharded_cluster: optional,
        "SubnetId" => subnet_id: optional,
        "VpcId" => vpc_id: optional,
        "ConfigureNodes" => configure_nodes: or_default,
        "ZoneIds" => zone_ids: or_default,
    }
}

impl InstanceInfo {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        engine_version: String,
        instance_id: String,
        instance_name: String,
        node_number: i32,
        proxy_version: String,
        server_version: String,
        shard_capacity: i64,
        shard_number: i32,
        sharded_cluster: i32,
        subnet_id: String,
        vpc_id: String,
        configure_nodes: Vec<String>,
        zone_ids: Vec<String>,
    }
}

impl Reflect for InstanceInfo {
    const STRUCTURE: &'static Structure = &Structure {
        name: "InstanceInfo",
        unique_name: "DescribeTasksInstanceInfo",
        doc: "Properties of an instance at the time of a backup or task.",
        fields: &[
            Field::optional("EngineVersion", "engine_version", String::TYPE)
                .doc("Redis version of the instance.\n\nExample: `7.0`."),
            Field::optional("InstanceID", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("InstanceName", "instance_name", String::TYPE)
                .doc("Name of the instance."),
            Field::optional("NodeNumber", "node_number", i32::TYPE)
                .doc("Number of nodes per shard."),
            Field::optional("ProxyVersion", "proxy_version", String::TYPE)
                .doc("Minor version of the proxy.\n\nExample: `1.602.0`."),
            Field::optional("ServerVersion", "server_version", String::TYPE)
                .doc("Minor version of the server.\n\nExample: `7.602.0`."),
            Field::optional("ShardCapacity", "shard_capacity", i64::TYPE)
                .doc("Memory of each shard.\n\nUnit: MiB."),
            Field::optional("ShardNumber", "shard_number", i32::TYPE)
                .doc("Number of shards."),
            Field::optional("ShardedCluster", "sharded_cluster", i32::TYPE)
                .doc("Sharding: `1` for a sharded cluster, `0` for an unsharded instance.\n\nDocumented values: `0` and `1`."),
            Field::optional("SubnetId", "subnet_id", String::TYPE)
                .doc("ID of the subnet of the instance."),
            Field::optional("VpcId", "vpc_id", String::TYPE)
                .doc("ID of the VPC of the instance."),
            Field::optional("ConfigureNodes", "configure_nodes", Vec::<String>::TYPE)
                .doc("IDs of the zones of the nodes."),
            Field::optional("ZoneIds", "zone_ids", Vec::<String>::TYPE)
                .doc("IDs of the availability zones of the instance."),
        ],
    };
}

impl Fields for InstanceInfo {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "EngineVersion" => self.engine_version.as_value(),
            "InstanceID" => self.instance_id.as_value(),
            "InstanceName" => self.instance_name.as_value(),
            "NodeNumber" => self.node_number.as_value(),
            "ProxyVersion" => self.proxy_version.as_value(),
            "ServerVersion" => self.server_version.as_value(),
            "ShardCapacity" => self.shard_capacity.as_value(),
            "ShardNumber" => self.shard_number.as_value(),
            "ShardedCluster" => self.sharded_cluster.as_value(),
            "SubnetId" => self.subnet_id.as_value(),
            "VpcId" => self.vpc_id.as_value(),
            "ConfigureNodes" => self.configure_nodes.as_value(),
            "ZoneIds" => self.zone_ids.as_value(),
            _ => None,
        }
    }
}

/// A task.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Task {
    /// Duration of the task.
    ///
    /// Unit: ms.
    #[serde(rename = "CostTimeMS")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_time_ms: Option<i64>,
    /// Creation time of the task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// End time of the task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_time: Option<String>,
    /// Properties of the instance after the task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_info: Option<InstanceInfo>,
    /// Name of the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_name: Option<String>,
    /// Properties of the instance before the task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_instance_info: Option<InstanceInfo>,
    /// Progress of the task as a number; the scale is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress: Option<i32>,
    /// Start time of the task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// Operation of the task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_action: Option<String>,
    /// Description of the task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_desc: Option<String>,
    /// ID of the task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
    /// Name of the task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_name: Option<String>,
    /// Parameters of the task, as a string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_params: Option<String>,
    /// Status of the task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_status: Option<TaskStatus>,
    /// Steps of the task.
    pub task_step_info: Vec<TaskStep>,
}

deserialize_structure! {
    lenient Task {
        "CostTimeMS" => cost_time_ms: optional,
        "CreateTime" => create_time: optional,
        "FinishTime" => finish_time: optional,
        "InstanceInfo" => instance_info: optional,
        "InstanceName" => instance_name: optional,
        "OriginInstanceInfo" => origin_instance_info: optional,
        "Progress" => progress: optional,
        "StartTime" => start_time: optional,
        "TaskAction" => task_action: optional,
        "TaskDesc" => task_desc: optional,
        "TaskId" => task_id: optional,
        "TaskName" => task_name: optional,
        "TaskParams" => task_params: optional,
        "TaskStatus" => task_status: optional,
        "TaskStepInfo" => task_step_info: or_default,
    }
}

impl Task {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        cost_time_ms: i64,
        create_time: String,
        finish_time: String,
        instance_info: InstanceInfo,
        instance_name: String,
        origin_instance_info: InstanceInfo,
        progress: i32,
        start_time: String,
        task_action: String,
        task_desc: String,
        task_id: String,
        task_name: String,
        task_params: String,
        task_status: TaskStatus,
        task_step_info: Vec<TaskStep>,
    }
}

impl Reflect for Task {
    const STRUCTURE: &'static Structure = &Structure {
        name: "Task",
        unique_name: "Task",
        doc: "A task.",
        fields: &[
            Field::optional("CostTimeMS", "cost_time_ms", i64::TYPE)
                .doc("Duration of the task.\n\nUnit: ms."),
            Field::optional("CreateTime", "create_time", String::TYPE).doc("Creation time of the task."),
            Field::optional("FinishTime", "finish_time", String::TYPE).doc("End time of the task."),
            Field::optional("InstanceInfo", "instance_info", InstanceInfo::TYPE)
                .doc("Properties of the instance after the task."),
            Field::optional("InstanceName", "instance_name", String::TYPE).doc("Name of the instance."),
            Field::optional("OriginInstanceInfo", "origin_instance_info", InstanceInfo::TYPE)
                .doc("Properties of the instance before the task."),
            Field::optional("Progress", "progress", i32::TYPE)
                .doc("Progress of the task as a number; the scale is not documented."),
            Field::optional("StartTime", "start_time", String::TYPE).doc("Start time of the task."),
            Field::optional("TaskAction", "task_action", String::TYPE).doc("Operation of the task."),
            Field::optional("TaskDesc", "task_desc", String::TYPE).doc("Description of the task."),
            Field::optional("TaskId", "task_id", String::TYPE).doc("ID of the task."),
            Field::optional("TaskName", "task_name", String::TYPE).doc("Name of the task."),
            Field::optional("TaskParams", "task_params", String::TYPE)
                .doc("Parameters of the task, as a string."),
            Field::optional("TaskStatus", "task_status", TaskStatus::TYPE).doc("Status of the task."),
            Field::optional("TaskStepInfo", "task_step_info", Vec::<TaskStep>::TYPE)
                .doc("Steps of the task."),
        ],
    };
}

impl Fields for Task {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "CostTimeMS" => self.cost_time_ms.as_value(),
            "CreateTime" => self.create_time.as_value(),
            "FinishTime" => self.finish_time.as_value(),
            "InstanceInfo" => self.instance_info.as_value(),
            "InstanceName" => self.instance_name.as_value(),
            "OriginInstanceInfo" => self.origin_instance_info.as_value(),
            "Progress" => self.progress.as_value(),
            "StartTime" => self.start_time.as_value(),
            "TaskAction" => self.task_action.as_value(),
            "TaskDesc" => self.task_desc.as_value(),
            "TaskId" => self.task_id.as_value(),
            "TaskName" => self.task_name.as_value(),
            "TaskParams" => self.task_params.as_value(),
            "TaskStatus" => self.task_status.as_value(),
            "TaskStepInfo" => self.task_step_info.as_value(),
            _ => None,
        }
    }
}

/// A step of a task.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct TaskStep {
    /// Name of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Description of the progress.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress_desc: Option<String>,
    /// Progress of the step as a number; the scale is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_progress: Option<i32>,
    /// Status of the step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_status: Option<TaskStepStatus>,
}

deserialize_structure! {
    lenient TaskStep {
        "Name" => name: optional,
        "ProgressDesc" => progress_desc: optional,
        "StepProgress" => step_progress: optional,
        "StepStatus" => step_status: optional,
    }
}

impl TaskStep {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        name: String,
        progress_desc: String,
        step_progress: i32,
        step_status: TaskStepStatus,
    }
}

impl Reflect for TaskStep {
    const STRUCTURE: &'static Structure = &Structure {
        name: "TaskStep",
        unique_name: "TaskStep",
        doc: "A step of a task.",
        fields: &[
            Field::optional("Name", "name", String::TYPE).doc("Name of the step."),
            Field::optional("ProgressDesc", "progress_desc", String::TYPE)
                .doc("Description of the progress."),
            Field::optional("StepProgress", "step_progress", i32::TYPE)
                .doc("Progress of the step as a number; the scale is not documented."),
            Field::optional("StepStatus", "step_status", TaskStepStatus::TYPE).doc("Status of the step."),
        ],
    };
}

impl Fields for TaskStep {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Name" => self.name.as_value(),
            "ProgressDesc" => self.progress_desc.as_value(),
            "StepProgress" => self.step_progress.as_value(),
            "StepStatus" => self.step_status.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeTasksRequest`].
pub static ACTION: Action = Action {
    index: 60,
    name: "DescribeTasks",
    method: "describe_tasks",
    category: "Task",
    summary: "Lists the tasks of instances with their progress.",
    reference: &[],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeTasksRequest::STRUCTURE,
    response: DescribeTasksResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: Some(Pagination::Page {
        page: "PageNumber",
        size: "PageSize",
        items: "Tasks",
        total: "Total",
        id: &["TaskId"],
    }),
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeTasksRequest {
    type Response = DescribeTasksResponse;

    const ACTION: &'static Action = &ACTION;
}

paginated! {
    DescribeTasksRequest: [Task],
    page(page_number, page_size) => { tasks, total }
}
