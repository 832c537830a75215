// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribePlannedEvents`: lists planned events (maintenance and postponed operations), optionally by instance and start time.

use crate::DateTime;
use crate::model::{Check, Format, Mode, Pagination, Rule, States, operation, structure};
use crate::pages::paginated;
use crate::types::PlannedEventStatus;

structure! {
    /// Lists planned events (maintenance and postponed operations), optionally by instance and start time.
    ///
    /// Changes nothing.
    ///
    /// Rules checked before sending:
    ///
    /// - `MaxStartTime` must be later than `MinStartTime`.
    ///
    /// Notes:
    ///
    /// - `MaxEndTime` is an empty string in the documented sample, so a strict time parser fails on it.
    /// - `PlannedEvents`\[\].Action is in the SDK but neither in the part of the sample seen nor in the
    ///   Terraform provider.
    /// - The status values are the SDK's; of them the pages seen show only Waiting.
    /// - The vendor's MCP server gives `PageSize` a maximum of 1000 and calls the total `TotalCount`; the
    ///   page and the SDK have 100 and Total.
    /// - By the user guide, only user-scheduled events that are waiting and more than 30 minutes from their
    ///   start can be called off; the SDK has no action for that.
    ///
    /// Reference: `6293/1467105`.
    pub struct DescribePlannedEventsRequest {
        required {
            /// Page to return, from 1.
            ///
            /// Limits: 1 to 2147483647. Example: `1`.
            page_number: i32 = "PageNumber" [Check::Range { min: 1, max: 2147483647 }],
            /// Events in a page.
            ///
            /// Limits: 1 to 100. Example: `10`.
            page_size: i32 = "PageSize" [Check::Range { min: 1, max: 100 }],
        }
        optional {
            /// Keeps events of instances whose ID matches this text (a fuzzy match).
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Latest start of the events to return, in UTC.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:01:00Z`.
            max_start_time: DateTime = "MaxStartTime" [Check::Format(Format::DateTime)],
            /// Earliest start of the events to return, in UTC.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:00:00Z`.
            min_start_time: DateTime = "MinStartTime" [Check::Format(Format::DateTime)],
        }
    }
}

structure! {
    /// What [`DescribePlannedEventsRequest`] is answered with.
    pub struct DescribePlannedEventsResponse {
        optional {
            /// Number of events over all pages.
            ///
            /// Example: `1`.
            total: i32 = "Total",
        }
        lists {
            /// The events found.
            planned_events: PlannedEvent = "PlannedEvents",
        }
    }
}

structure! {
    /// A planned maintenance event.
    pub struct PlannedEvent {
        optional {
            /// ID of the instance concerned.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Operation that the event carries out, presumably as an identifier beside the display name in
            /// `ActionName`.
            action: String = "Action",
            /// Display name of the operation, in the language of the site (Chinese or English).
            ///
            /// Example: `Upgrade instance kernel version`.
            action_name: String = "ActionName",
            /// Whether the event may still be called off.
            ///
            /// Example: `false`.
            can_cancel: bool = "CanCancel",
            /// Whether `ModifyPlannedEventExecuteTime` accepts the event.
            ///
            /// Example: `false`.
            can_modify_time: bool = "CanModifyTime",
            /// ID of the event.
            ///
            /// Example: `event-cn0212gzmh2xs****`.
            event_id: String = "EventId",
            /// Name of the instance concerned.
            ///
            /// Example: `test`.
            instance_name: String = "InstanceName",
            /// Latest time that the event can be put off to, in UTC; an empty string when there is none.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: ``.
            max_end_time: DateTime = "MaxEndTime" [Check::Format(Format::DateTime)],
            /// End of the planned window, in UTC.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:59:59Z`.
            plan_end_time: DateTime = "PlanEndTime" [Check::Format(Format::DateTime)],
            /// Start of the planned window, in UTC.
            ///
            /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:00:00Z`.
            plan_start_time: DateTime = "PlanStartTime" [Check::Format(Format::DateTime)],
            /// How far the event has got; only a Waiting event can be run at once.
            ///
            /// Example: `Waiting`.
            status: PlannedEventStatus = "Status",
            /// Kind of the event: system maintenance or an operation that a user has scheduled; wire values
            /// unknown.
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
        summary: "Lists planned events (maintenance and postponed operations), optionally by instance and start time.",
        reference: &["6293/1467105"],
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
