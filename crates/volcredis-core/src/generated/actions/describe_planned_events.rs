// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribePlannedEvents` action.

use serde::Serialize;

use crate::DateTime;
use crate::generated::types::PlannedEventStatus;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, Format, IntoField, Mode, Pagination, Reflect, Rule, States,
    Structure, ValueRef, deserialize_structure, setters,
};
use crate::paginate::paginated;
use crate::request::Request;

/// Lists planned events: system maintenance and operations scheduled by users.
///
/// Read-only.
///
/// Validation:
///
/// - `MaxStartTime` must be later than `MinStartTime`.
///
/// Reference: <https://www.volcengine.com/docs/6293/1467105>
///
/// Sent by
/// [`Client::describe_planned_events`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_planned_events).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePlannedEventsRequest {
    /// Number of the page, counted from 1.
    ///
    /// Limits: 1 to 2147483647. Example: `1`.
    pub page_number: i32,
    /// Number of events per page.
    ///
    /// Limits: 1 to 1000. Example: `10`.
    pub page_size: i32,
    /// Filters by a part of the instance ID.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// Latest start time of the events.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:01:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_start_time: Option<DateTime>,
    /// Earliest start time of the events.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:00:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_start_time: Option<DateTime>,
}

deserialize_structure! {
    strict DescribePlannedEventsRequest {
        "PageNumber" => page_number: required,
        "PageSize" => page_size: required,
        "InstanceId" => instance_id: optional,
        "MaxStartTime" => max_start_time: optional,
        "MinStartTime" => min_start_time: optional,
    }
}

impl DescribePlannedEventsRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(page_number: impl IntoField<i32>, page_size: impl IntoField<i32>) -> Self {
        Self {
            page_number: page_number.into_field(),
            page_size: page_size.into_field(),
            instance_id: None,
            max_start_time: None,
            min_start_time: None,
        }
    }

    setters! {
        instance_id, set_instance_id: String,
        max_start_time, set_max_start_time: DateTime,
        min_start_time, set_min_start_time: DateTime,
    }
}

impl Reflect for DescribePlannedEventsRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribePlannedEventsRequest",
        unique_name: "DescribePlannedEventsRequest",
        doc: "Lists planned events: system maintenance and operations scheduled by users.\n\nRead-only.\n\nValidation:\n\n- `MaxStartTime` must be later than `MinStartTime`.\n\nReference: <https://www.volcengine.com/docs/6293/1467105>",
        fields: &[
            Field::required("PageNumber", "page_number", i32::TYPE)
                .doc("Number of the page, counted from 1.\n\nLimits: 1 to 2147483647. Example: `1`.").checks(&[Check::Range { min: 1, max: 2147483647 }]),
            Field::required("PageSize", "page_size", i32::TYPE)
                .doc("Number of events per page.\n\nLimits: 1 to 1000. Example: `10`.").checks(&[Check::Range { min: 1, max: 1000 }]),
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("Filters by a part of the instance ID.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("MaxStartTime", "max_start_time", DateTime::TYPE)
                .doc("Latest start time of the events.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:01:00Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("MinStartTime", "min_start_time", DateTime::TYPE)
                .doc("Earliest start time of the events.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:00:00Z`.").checks(&[Check::Format(Format::DateTime)]),
        ],
    };
}

impl Fields for DescribePlannedEventsRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "PageNumber" => self.page_number.as_value(),
            "PageSize" => self.page_size.as_value(),
            "InstanceId" => self.instance_id.as_value(),
            "MaxStartTime" => self.max_start_time.as_value(),
            "MinStartTime" => self.min_start_time.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribePlannedEventsRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePlannedEventsResponse {
    /// Total number of matching events.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i32>,
    /// Events on this page.
    pub planned_events: Vec<PlannedEvent>,
}

deserialize_structure! {
    lenient DescribePlannedEventsResponse {
        "Total" => total: optional,
        "PlannedEvents" => planned_events: or_default,
    }
}

impl DescribePlannedEventsResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        total: i32,
        planned_events: Vec<PlannedEvent>,
    }
}

impl Reflect for DescribePlannedEventsResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribePlannedEventsResponse",
        unique_name: "DescribePlannedEventsResponse",
        doc: "Response of [`DescribePlannedEventsRequest`].",
        fields: &[
            Field::optional("Total", "total", i32::TYPE)
                .doc("Total number of matching events.\n\nExample: `1`."),
            Field::optional("PlannedEvents", "planned_events", Vec::<PlannedEvent>::TYPE)
                .doc("Events on this page."),
        ],
    };
}

impl Fields for DescribePlannedEventsResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Total" => self.total.as_value(),
            "PlannedEvents" => self.planned_events.as_value(),
            _ => None,
        }
    }
}

/// Numbers of nodes that a planned event affects.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ImpactSummary {
    /// `true` if the impact has not been determined yet.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_generated: Option<bool>,
    /// Number of primary nodes.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_count: Option<i32>,
    /// Number of proxy nodes.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy_count: Option<i32>,
    /// Number of secondary nodes.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_count: Option<i32>,
}

deserialize_structure! {
    lenient ImpactSummary {
        "NotGenerated" => not_generated: optional,
        "PrimaryCount" => primary_count: optional,
        "ProxyCount" => proxy_count: optional,
        "SecondaryCount" => secondary_count: optional,
    }
}

impl ImpactSummary {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        not_generated: bool,
        primary_count: i32,
        proxy_count: i32,
        secondary_count: i32,
    }
}

impl Reflect for ImpactSummary {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ImpactSummary",
        unique_name: "ImpactSummary",
        doc: "Numbers of nodes that a planned event affects.",
        fields: &[
            Field::optional("NotGenerated", "not_generated", bool::TYPE)
                .doc("`true` if the impact has not been determined yet.\n\nExample: `false`."),
            Field::optional("PrimaryCount", "primary_count", i32::TYPE)
                .doc("Number of primary nodes.\n\nExample: `1`."),
            Field::optional("ProxyCount", "proxy_count", i32::TYPE)
                .doc("Number of proxy nodes.\n\nExample: `0`."),
            Field::optional("SecondaryCount", "secondary_count", i32::TYPE)
                .doc("Number of secondary nodes.\n\nExample: `1`."),
        ],
    };
}

impl Fields for ImpactSummary {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "NotGenerated" => self.not_generated.as_value(),
            "PrimaryCount" => self.primary_count.as_value(),
            "ProxyCount" => self.proxy_count.as_value(),
            "SecondaryCount" => self.secondary_count.as_value(),
            _ => None,
        }
    }
}

/// A planned event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct PlannedEvent {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// Operation of the event; the values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// Display name of the operation, in Chinese or English.
    ///
    /// Example: `Upgrade instance kernel version`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_name: Option<String>,
    /// `true` if the event can be canceled.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_cancel: Option<bool>,
    /// `true` if the time of the event can be changed with `ModifyPlannedEventExecuteTime`.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_modify_time: Option<bool>,
    /// ID of the event.
    ///
    /// Example: `event-cn0212gzmh2xs****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    /// Time at which the execution of the event ended; empty before.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exe_end_time: Option<DateTime>,
    /// Time at which the execution of the event started; empty before.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exe_start_time: Option<DateTime>,
    /// Numbers of nodes that the event affects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impact_summary: Option<ImpactSummary>,
    /// Name of the instance.
    ///
    /// Example: `test`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_name: Option<String>,
    /// Latest time to which the event can be postponed; empty if there is none.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: ``.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_end_time: Option<DateTime>,
    /// End of the planned time window.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:59:59Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_end_time: Option<DateTime>,
    /// Start of the planned time window.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:00:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_start_time: Option<DateTime>,
    /// Status of the event; only a `Waiting` event can be executed immediately.
    ///
    /// Example: `Waiting`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<PlannedEventStatus>,
    /// Type of the event: system maintenance or an operation scheduled by a user. The values are not
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

deserialize_structure! {
    lenient PlannedEvent {
        "InstanceId" => instance_id: optional,
        "Action" => action: optional,
        "ActionName" => action_name: optional,
        "CanCancel" => can_cancel: optional,
        "CanModifyTime" => can_modify_time: optional,
        "EventId" => event_id: optional,
        "ExeEndTime" => exe_end_time: optional,
        "ExeStartTime" => exe_start_time: optional,
        "ImpactSummary" => impact_summary: optional,
        "InstanceName" => instance_name: optional,
        "MaxEndTime" => max_end_time: optional,
        "PlanEndTime" => plan_end_time: optional,
        "PlanStartTime" => plan_start_time: optional,
        "Status" => status: optional,
        "Type" => r#type: optional,
    }
}

impl PlannedEvent {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        instance_id: String,
        action: String,
        action_name: String,
        can_cancel: bool,
        can_modify_time: bool,
        event_id: String,
        exe_end_time: DateTime,
        exe_start_time: DateTime,
        impact_summary: ImpactSummary,
        instance_name: String,
        max_end_time: DateTime,
        plan_end_time: DateTime,
        plan_start_time: DateTime,
        status: PlannedEventStatus,
        r#type: String,
    }
}

impl Reflect for PlannedEvent {
    const STRUCTURE: &'static Structure = &Structure {
        name: "PlannedEvent",
        unique_name: "PlannedEvent",
        doc: "A planned event.",
        fields: &[
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("Action", "action", String::TYPE)
                .doc("Operation of the event; the values are not documented."),
            Field::optional("ActionName", "action_name", String::TYPE)
                .doc("Display name of the operation, in Chinese or English.\n\nExample: `Upgrade instance kernel version`."),
            Field::optional("CanCancel", "can_cancel", bool::TYPE)
                .doc("`true` if the event can be canceled.\n\nExample: `false`."),
            Field::optional("CanModifyTime", "can_modify_time", bool::TYPE)
                .doc("`true` if the time of the event can be changed with `ModifyPlannedEventExecuteTime`.\n\nExample: `false`."),
            Field::optional("EventId", "event_id", String::TYPE)
                .doc("ID of the event.\n\nExample: `event-cn0212gzmh2xs****`."),
            Field::optional("ExeEndTime", "exe_end_time", DateTime::TYPE)
                .doc("Time at which the execution of the event ended; empty before.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("ExeStartTime", "exe_start_time", DateTime::TYPE)
                .doc("Time at which the execution of the event started; empty before.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("ImpactSummary", "impact_summary", ImpactSummary::TYPE)
                .doc("Numbers of nodes that the event affects."),
            Field::optional("InstanceName", "instance_name", String::TYPE)
                .doc("Name of the instance.\n\nExample: `test`."),
            Field::optional("MaxEndTime", "max_end_time", DateTime::TYPE)
                .doc("Latest time to which the event can be postponed; empty if there is none.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: ``.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("PlanEndTime", "plan_end_time", DateTime::TYPE)
                .doc("End of the planned time window.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:59:59Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("PlanStartTime", "plan_start_time", DateTime::TYPE)
                .doc("Start of the planned time window.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:00:00Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("Status", "status", PlannedEventStatus::TYPE)
                .doc("Status of the event; only a `Waiting` event can be executed immediately.\n\nExample: `Waiting`."),
            Field::optional("Type", "r#type", String::TYPE)
                .doc("Type of the event: system maintenance or an operation scheduled by a user. The values are not documented."),
        ],
    };
}

impl Fields for PlannedEvent {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "Action" => self.action.as_value(),
            "ActionName" => self.action_name.as_value(),
            "CanCancel" => self.can_cancel.as_value(),
            "CanModifyTime" => self.can_modify_time.as_value(),
            "EventId" => self.event_id.as_value(),
            "ExeEndTime" => self.exe_end_time.as_value(),
            "ExeStartTime" => self.exe_start_time.as_value(),
            "ImpactSummary" => self.impact_summary.as_value(),
            "InstanceName" => self.instance_name.as_value(),
            "MaxEndTime" => self.max_end_time.as_value(),
            "PlanEndTime" => self.plan_end_time.as_value(),
            "PlanStartTime" => self.plan_start_time.as_value(),
            "Status" => self.status.as_value(),
            "Type" => self.r#type.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribePlannedEventsRequest`].
pub static ACTION: Action = Action {
    index: 56,
    name: "DescribePlannedEvents",
    method: "describe_planned_events",
    category: "Event",
    summary: "Lists planned events: system maintenance and operations scheduled by users.",
    reference: &["https://www.volcengine.com/docs/6293/1467105"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribePlannedEventsRequest::STRUCTURE,
    response: DescribePlannedEventsResponse::STRUCTURE,
    rules: &[Rule::Ordered { earlier: "MinStartTime", later: "MaxStartTime" }],
    idempotency_token: None,
    pagination: Some(Pagination::Page {
        page: "PageNumber",
        size: "PageSize",
        items: "PlannedEvents",
        total: "Total",
        id: &["EventId"],
    }),
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribePlannedEventsRequest {
    type Response = DescribePlannedEventsResponse;

    const ACTION: &'static Action = &ACTION;
}

paginated! {
    DescribePlannedEventsRequest: [PlannedEvent],
    page(page_number, page_size) => { planned_events, total }
}
