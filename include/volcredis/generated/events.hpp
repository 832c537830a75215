/// @file
/// Event. Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_GENERATED_EVENTS_HPP
#define VOLCREDIS_GENERATED_EVENTS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "../paginate.hpp"
#include "types.hpp"
#include "../push_macros.h"

namespace volcredis {

/// The nodes of one role that a planned event involves.
struct DescribePlannedEventImpactDetail_InvolvedNode {
    /// Number of the nodes. Example: `2`.
    std::optional<std::int32_t> Count;
    /// IDs of the nodes. Example: `["server-redis-cn0212gzmh2xs****-0-0"]`.
    std::vector<std::string> NodeIds;
    /// Display name of the role.
    std::optional<std::string> RoleName;
    /// Type of the nodes; the values are not documented.
    std::optional<std::string> Type;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Count", Count)("NodeIds", NodeIds)("RoleName", RoleName)("Type", Type);
    }
};

/// A description of the impact of a planned event.
struct DescribePlannedEventImpactDetail_ImpactItem {
    /// Description of what is affected.
    std::optional<std::string> AffectedText;
    /// Nodes that the event involves.
    std::vector<volcredis::DescribePlannedEventImpactDetail_InvolvedNode> InvolvedNodes;
    /// Suggested preparations.
    std::vector<std::string> SuggestedActions;
    /// Description of what is not affected.
    std::optional<std::string> UnaffectedText;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("AffectedText", AffectedText)("InvolvedNodes", InvolvedNodes)("SuggestedActions", SuggestedActions)
            ("UnaffectedText", UnaffectedText);
    }
};

/// The impact of a planned event.
struct DescribePlannedEventImpactDetail_Impact {
    /// Description of the impact.
    std::optional<volcredis::DescribePlannedEventImpactDetail_ImpactItem> ImpactItem;
    /// `true` if the impact has not been determined yet. Example: `false`.
    std::optional<bool> NotGenerated;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("ImpactItem", ImpactItem)("NotGenerated", NotGenerated);
    }
};

/// Response of `DescribePlannedEventImpactDetail`.
struct DescribePlannedEventImpactDetailResponse {
    /// Impact of the event.
    std::optional<volcredis::DescribePlannedEventImpactDetail_Impact> Impact;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Impact", Impact);
    }
};

/// Returns the impact of a planned event on the nodes and clients of its instance.
///
/// Read-only.
///
/// Notes:
///
/// - The action is not documented by the service and may change.
struct DescribePlannedEventImpactDetailRequest {
    /// ID of the event, as listed by `DescribePlannedEvents`. Example: `event-cn0212gzmh2xs****`.
    parameter<std::string> EventId;

    /// The type of the response.
    using response_type = DescribePlannedEventImpactDetailResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribePlannedEventImpactDetail";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("EventId", EventId);
    }
};

/// Numbers of nodes that a planned event affects.
struct DescribePlannedEvents_ImpactSummary {
    /// `true` if the impact has not been determined yet. Example: `false`.
    std::optional<bool> NotGenerated;
    /// Number of primary nodes. Example: `1`.
    std::optional<std::int32_t> PrimaryCount;
    /// Number of proxy nodes. Example: `0`.
    std::optional<std::int32_t> ProxyCount;
    /// Number of secondary nodes. Example: `1`.
    std::optional<std::int32_t> SecondaryCount;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("NotGenerated", NotGenerated)("PrimaryCount", PrimaryCount)("ProxyCount", ProxyCount)
            ("SecondaryCount", SecondaryCount);
    }
};

/// A planned event.
struct DescribePlannedEvents_PlannedEvent {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Operation of the event; the values are not documented.
    std::optional<std::string> Action;
    /// Display name of the operation, in Chinese or English. Example: `Upgrade instance kernel version`.
    std::optional<std::string> ActionName;
    /// `true` if the event can be canceled. Example: `false`.
    std::optional<bool> CanCancel;
    /// `true` if the time of the event can be changed with `ModifyPlannedEventExecuteTime`. Example: `false`.
    std::optional<bool> CanModifyTime;
    /// ID of the event. Example: `event-cn0212gzmh2xs****`.
    std::optional<std::string> EventId;
    /// Time at which the execution of the event ended; empty before. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    std::optional<std::string> ExeEndTime;
    /// Time at which the execution of the event started; empty before. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    std::optional<std::string> ExeStartTime;
    /// Numbers of nodes that the event affects.
    std::optional<volcredis::DescribePlannedEvents_ImpactSummary> ImpactSummary;
    /// Name of the instance. Example: `test`.
    std::optional<std::string> InstanceName;
    /// Latest time to which the event can be postponed; empty if there is none. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`,
    /// in UTC. Example: ``.
    std::optional<std::string> MaxEndTime;
    /// End of the planned time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:59:59Z`.
    std::optional<std::string> PlanEndTime;
    /// Start of the planned time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:00:00Z`.
    std::optional<std::string> PlanStartTime;
    /// Status of the event; only a `Waiting` event can be executed immediately. Example: `Waiting`.
    std::optional<std::string> Status;
    /// Type of the event: system maintenance or an operation scheduled by a user. The values are not documented.
    std::optional<std::string> Type;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("InstanceId", InstanceId)("Action", Action)("ActionName", ActionName)("CanCancel", CanCancel)
            ("CanModifyTime", CanModifyTime)("EventId", EventId)("ExeEndTime", ExeEndTime)("ExeStartTime", ExeStartTime)
            ("ImpactSummary", ImpactSummary)("InstanceName", InstanceName)("MaxEndTime", MaxEndTime)
            ("PlanEndTime", PlanEndTime)("PlanStartTime", PlanStartTime)("Status", Status)("Type", Type);
    }
};

/// Response of `DescribePlannedEvents`.
struct DescribePlannedEventsResponse {
    /// Events on this page.
    std::vector<volcredis::DescribePlannedEvents_PlannedEvent> PlannedEvents;
    /// Total number of matching events. Example: `1`.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("PlannedEvents", PlannedEvents)("Total", Total);
    }
};

/// Lists planned events: system maintenance and operations scheduled by users.
///
/// Read-only.
///
/// Validation:
///
/// - `MaxStartTime` must be later than `MinStartTime`.
///
/// @see https://www.volcengine.com/docs/6293/1467105
struct DescribePlannedEventsRequest {
    /// Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
    parameter<std::int32_t> PageNumber;
    /// Number of events per page. Limits: 1 to 1000. Example: `10`.
    parameter<std::int32_t> PageSize;
    /// Filters by a part of the instance ID. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Latest start time of the events. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-02-26T19:01:00Z`.
    parameter<std::string> MaxStartTime;
    /// Earliest start time of the events. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example:
    /// `2025-02-26T19:00:00Z`.
    parameter<std::string> MinStartTime;

    /// The type of the response.
    using response_type = DescribePlannedEventsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribePlannedEvents";
    /// The type of an item of the list.
    using item_type = volcredis::DescribePlannedEvents_PlannedEvent;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.PlannedEvents; }

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("PageNumber", PageNumber)("PageSize", PageSize)("InstanceId", InstanceId)("MaxStartTime", MaxStartTime)
            ("MinStartTime", MinStartTime);
    }
};

/// Response of `ExecutePlannedEvent`.
struct ExecutePlannedEventResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Executes a waiting planned event immediately.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Notes:
///
/// - During the event, a switch of nodes can close connections or reject writes for some seconds.
///
/// @see https://www.volcengine.com/docs/6293/1554706
struct ExecutePlannedEventRequest {
    /// ID of the event to execute; its status must be `Waiting`. Example: `event-cn0212gzmh2xs****`.
    parameter<std::string> EventId;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ExecutePlannedEventResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ExecutePlannedEvent";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("EventId", EventId)("ClientToken", ClientToken);
    }
};

/// Response of `ModifyPlannedEventExecuteTime`.
struct ModifyPlannedEventExecuteTimeResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Moves planned events to another time window.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `TargetEndTime` must be later than `TargetStartTime`.
///
/// Checked by the service only:
///
/// - `TargetEndTime` must be earlier than the `MaxEndTime` of each event.
/// - The new window must be later than the current one.
///
/// Notes:
///
/// - Events can only be postponed, any number of times, up to `MaxEndTime`.
/// - During the event, a switch of nodes can close connections or reject writes for some seconds.
///
/// @see https://www.volcengine.com/docs/6293/1554705
struct ModifyPlannedEventExecuteTimeRequest {
    /// IDs of the events to move; `CanModifyTime` must be `true` for each. Example: `["event-cn0212gzmh2xs****"]`.
    parameter<std::vector<std::string>> EventIds;
    /// End of the new time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-23T19:59:59Z`.
    parameter<std::string> TargetEndTime;
    /// Start of the new time window. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-05-13T19:00:00Z`.
    parameter<std::string> TargetStartTime;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyPlannedEventExecuteTimeResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyPlannedEventExecuteTime";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("EventIds", EventIds)("TargetEndTime", TargetEndTime)("TargetStartTime", TargetStartTime)
            ("ClientToken", ClientToken);
    }
};

}  // namespace volcredis

#include "../pop_macros.h"

#endif  // VOLCREDIS_GENERATED_EVENTS_HPP
