/// @file
/// Session. Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_GENERATED_SESSIONS_HPP
#define VOLCREDIS_GENERATED_SESSIONS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../paginate.hpp"
#include "types.hpp"

namespace volcredis {

/// Response of `DeleteAllClientSession`.
struct DeleteAllClientSessionResponse {
    /// `true` if all sessions were ended. Example: `true`.
    std::optional<bool> IsSuccess;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from.field("IsSuccess", IsSuccess);
    }
};

/// Ends all client sessions of an instance.
///
/// Synchronous: the change is complete when the call returns.
///
/// Notes:
///
/// - The connections of the sessions are closed.
///
/// @see https://www.volcengine.com/docs/6293/2175475
struct DeleteAllClientSessionRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;

    /// The type of the response.
    using response_type = DeleteAllClientSessionResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteAllClientSession";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to.field("InstanceId", InstanceId);
    }
};

/// A client session.
struct DescribeClientSessionSnapshot_ClientSession {
    /// ID of the instance.
    std::optional<std::string_view> InstanceId;
    /// Address and port of the client.
    std::optional<std::string_view> ClientAddr;
    /// ID of the connection in Redis.
    std::optional<std::int64_t> ClientId;
    /// IP address of the client.
    std::optional<std::string_view> ClientIp;
    /// Name of the connection, as set by the client.
    std::optional<std::string_view> ClientName;
    /// ID of the node of the session.
    std::optional<std::string_view> NodeId;
    /// Age of the connection. Unit: s.
    std::optional<std::int64_t> SessionAge;
    /// Authentication state of the session, as a number.
    std::optional<std::int32_t> SessionAuth;
    /// Last command of the session.
    std::optional<std::string_view> SessionCmd;
    /// Number of the selected database.
    std::optional<std::int64_t> SessionDb;
    /// Socket events: `r` for readable, `w` for writable.
    std::optional<std::string_view> SessionEvents;
    /// File descriptor of the socket.
    std::optional<std::int32_t> SessionFd;
    /// Client flags as in `CLIENT LIST`; `N` for none.
    std::optional<std::string_view> SessionFlags;
    /// Idle time of the connection. Unit: s.
    std::optional<std::int64_t> SessionIdle;
    /// Number of commands queued in a `MULTI` transaction; `-1` outside a transaction.
    std::optional<std::int32_t> SessionMulti;
    /// Used size of the fixed output buffer.
    std::optional<std::int64_t> SessionObl;
    /// Number of replies in the output list.
    std::optional<std::int64_t> SessionOll;
    /// Memory used by the output buffers. Unit: B.
    std::optional<std::int64_t> SessionOmem;
    /// Number of pattern subscriptions.
    std::optional<std::int32_t> SessionPsub;
    /// Used size of the query buffer. Unit: B.
    std::optional<std::int64_t> SessionQbuf;
    /// Free size of the query buffer. Unit: B.
    std::optional<std::int64_t> SessionQbufFree;
    /// Number of channel subscriptions.
    std::optional<std::int32_t> SessionSub;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from.field("InstanceId", InstanceId);
        from.field("ClientAddr", ClientAddr);
        from.field("ClientId", ClientId);
        from.field("ClientIp", ClientIp);
        from.field("ClientName", ClientName);
        from.field("NodeId", NodeId);
        from.field("SessionAge", SessionAge);
        from.field("SessionAuth", SessionAuth);
        from.field("SessionCmd", SessionCmd);
        from.field("SessionDb", SessionDb);
        from.field("SessionEvents", SessionEvents);
        from.field("SessionFd", SessionFd);
        from.field("SessionFlags", SessionFlags);
        from.field("SessionIdle", SessionIdle);
        from.field("SessionMulti", SessionMulti);
        from.field("SessionObl", SessionObl);
        from.field("SessionOll", SessionOll);
        from.field("SessionOmem", SessionOmem);
        from.field("SessionPsub", SessionPsub);
        from.field("SessionQbuf", SessionQbuf);
        from.field("SessionQbufFree", SessionQbufFree);
        from.field("SessionSub", SessionSub);
    }
};

/// A filter on client sessions.
struct DescribeClientSessionSnapshot_SessionFilter {
    /// Session property to compare.
    std::optional<std::string> FilterKey;
    /// Value that the property must have.
    std::optional<std::string> FilterValue;

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to.field("FilterKey", FilterKey);
        to.field("FilterValue", FilterValue);
    }
};

/// Response of `DescribeClientSessionSnapshot`.
struct DescribeClientSessionSnapshotResponse {
    /// Position to pass as `Context` in the next call.
    std::optional<std::string_view> Context;
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string_view> InstanceId;
    /// `true` if this is the last page.
    std::optional<bool> ListOver;
    /// Sessions on this page.
    std::vector<volcredis::DescribeClientSessionSnapshot_ClientSession> SessionList;
    /// Total number of matching sessions.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from.field("Context", Context);
        from.field("InstanceId", InstanceId);
        from.field("ListOver", ListOver);
        from.field("SessionList", SessionList);
        from.field("Total", Total);
    }
};

/// Lists the client sessions of an instance that were recorded in a time range.
///
/// Read-only.
///
/// Notes:
///
/// - The action is not documented by the service and may change.
/// - The format of the times and the values of `FilterKey`, `OrderBy` and `OrderType` are not documented.
struct DescribeClientSessionSnapshotRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// Position to continue from: the `Context` of the previous response; not given for the first page.
    std::optional<std::string> Context;
    /// Conditions that the sessions must meet.
    std::optional<std::vector<volcredis::DescribeClientSessionSnapshot_SessionFilter>> Filter;
    /// Session property to sort by.
    std::optional<std::string> OrderBy;
    /// Sort direction.
    std::optional<std::string> OrderType;
    /// Number of sessions per page.
    std::optional<std::int32_t> PageSize;
    /// End of the time range.
    std::optional<std::string> QueryEndTime;
    /// Start of the time range.
    std::optional<std::string> QueryStartTime;

    /// The type of the response.
    using response_type = DescribeClientSessionSnapshotResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeClientSessionSnapshot";
    /// The type of an item of the list.
    using item_type = volcredis::DescribeClientSessionSnapshot_ClientSession;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.SessionList; }

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to.field("InstanceId", InstanceId);
        to.field("Context", Context);
        to.field("Filter", Filter);
        to.field("OrderBy", OrderBy);
        to.field("OrderType", OrderType);
        to.field("PageSize", PageSize);
        to.field("QueryEndTime", QueryEndTime);
        to.field("QueryStartTime", QueryStartTime);
    }
};

}  // namespace volcredis

#endif  // VOLCREDIS_GENERATED_SESSIONS_HPP
