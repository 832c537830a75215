// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribePlannedEvents` action.

use crate::DateTime;
use crate::model::{Check, Format, Mode, Pagination, Rule, States, operation, structure};
use crate::pages::paginated;
use crate::types::PlannedEventStatus;

structure! {
    /// Lists planned events: system maintenance and operations scheduled by users.
    ///
    /// Read-only.
    ///
    /// Validation:
    ///
    /// - `MaxStartTime` must be later than `MinStartTime`.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1467105>
    pub struct DescribePlannedEventsRequest {
        required {
            /// Number of the page, counted from 1.
            ///
            /// Limits: 1 to 2147483647. Example: `1`.
            page_number: i32 = "PageNumber" [Check::Range { min: 1, max: 2147483647 }],
            /// Number of events per page.
            ///
            /// Limits: 1 to 100. Example: `10`.
            page_size: i32 = "PageSize" [Check::Range { min: 1, max: 100 }],
        }
        optional {
            /// Filters by a part of the instance ID.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Latest start time of the events.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:01:00Z`.
            max_start_time: DateTime = "MaxStartTime" [Check::Format(Format::DateTime)],
            /// Earliest start time of the events.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:00:00Z`.
            min_start_time: DateTime = "MinStartTime" [Check::Format(Format::DateTime)],
        }
    }
}

structure! {
    /// Response of [`DescribePlannedEventsRequest`].
    pub struct DescribePlannedEventsResponse {
        optional {
            /// Total number of matching events.
            ///
            /// Example: `1`.
            total: i32 = "Total",
        }
        lists {
            /// Events on this page.
            planned_events: PlannedEvent = "PlannedEvents",
        }
    }
}

structure! {
    /// A planned event.
    pub struct PlannedEvent {
        optional {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Operation of the event; the values are not documented.
            action: String = "Action",
            /// Display name of the operation, in Chinese or English.
            ///
            /// Example: `Upgrade instance kernel version`.
            action_name: String = "ActionName",
            /// `true` if the event can be canceled.
            ///
            /// Example: `false`.
            can_cancel: bool = "CanCancel",
            /// `true` if the time of the event can be changed with `ModifyPlannedEventExecuteTime`.
            ///
            /// Example: `false`.
            can_modify_time: bool = "CanModifyTime",
            /// ID of the event.
            ///
            /// Example: `event-cn0212gzmh2xs****`.
            event_id: String = "EventId",
            /// Name of the instance.
            ///
            /// Example: `test`.
            instance_name: String = "InstanceName",
            /// Latest time to which the event can be postponed; empty if there is none.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: ``.
            max_end_time: DateTime = "MaxEndTime" [Check::Format(Format::DateTime)],
            /// End of the planned time window.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:59:59Z`.
            plan_end_time: DateTime = "PlanEndTime" [Check::Format(Format::DateTime)],
            /// Start of the planned time window.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:00:00Z`.
            plan_start_time: DateTime = "PlanStartTime" [Check::Format(Format::DateTime)],
            /// Status of the event; only a `Waiting` event can be executed immediately.
            ///
            /// Example: `Waiting`.
            status: PlannedEventStatus = "Status",
            /// Type of the event: system maintenance or an operation scheduled by a user. The values are
            /// not documented.
            r#type: String = "Type",
        }
    }
}

operation! {
    DescribePlannedEventsRequest => DescribePlannedEventsResponse,
    /// The description of [`DescribePlannedEventsRequest`].
    pub static ACTION = Action {
        name: "DescribePlannedEvents",
        method: "describe_planned_events",
        category: "Event",
        summary: "Lists planned events: system maintenance and operations scheduled by users.",
        reference: &["https://www.volcengine.com/docs/6293/1467105"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[
            Rule::Ordered { earlier: "MinStartTime", later: "MaxStartTime" },
        ],
        idempotency_token: None,
        pagination: Some(Pagination::Page { page: "PageNumber", size: "PageSize", items: "PlannedEvents", total: "Total", id: &["EventId"] }),
        states: States { requires: &[], during: None, after: None },
    }
}

paginated! {
    DescribePlannedEventsRequest: [PlannedEvent],
    page(page_number, page_size) => { planned_events, total }
}
