/// @file
/// Session. Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_GENERATED_SESSIONS_HPP
#define VOLCREDIS_GENERATED_SESSIONS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "../paginate.hpp"
#include "types.hpp"
#include "../push_macros.h"

namespace volcredis {

/// Response of `DeleteAllClientSession`.
struct DeleteAllClientSessionResponse {
    /// `true` if all sessions were ended. Example: `true`.
    std::optional<bool> IsSuccess;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("IsSuccess", IsSuccess);
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
    parameter<std::string> InstanceId;

    /// The type of the response.
    using response_type = DeleteAllClientSessionResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteAllClientSession";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId);
    }
};

/// A client session.
struct DescribeClientSessionSnapshot_ClientSession {
    /// ID of the instance.
    std::optional<std::string> InstanceId;
    /// Address and port of the client.
    std::optional<std::string> ClientAddr;
    /// ID of the connection in Redis.
    std::optional<std::int64_t> ClientId;
    /// IP address of the client.
    std::optional<std::string> ClientIp;
    /// Name of the connection, as set by the client.
    std::optional<std::string> ClientName;
    /// ID of the node of the session.
    std::optional<std::string> NodeId;
    /// Age of the connection. Unit: s.
    std::optional<std::int64_t> SessionAge;
    /// Authentication state of the session, as a number.
    std::optional<std::int32_t> SessionAuth;
    /// Last command of the session.
    std::optional<std::string> SessionCmd;
    /// Number of the selected database.
    std::optional<std::int64_t> SessionDb;
    /// Socket events: `r` for readable, `w` for writable.
    std::optional<std::string> SessionEvents;
    /// File descriptor of the socket.
    std::optional<std::int32_t> SessionFd;
    /// Client flags as in `CLIENT LIST`; `N` for none.
    std::optional<std::string> SessionFlags;
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
        from("InstanceId", InstanceId)("ClientAddr", ClientAddr)("ClientId", ClientId)("ClientIp", ClientIp)
            ("ClientName", ClientName)("NodeId", NodeId)("SessionAge", SessionAge)("SessionAuth", SessionAuth)
            ("SessionCmd", SessionCmd)("SessionDb", SessionDb)("SessionEvents", SessionEvents)("SessionFd", SessionFd)
            ("SessionFlags", SessionFlags)("SessionIdle", SessionIdle)("SessionMulti", SessionMulti)("SessionObl", SessionObl)
            ("SessionOll", SessionOll)("SessionOmem", SessionOmem)("SessionPsub", SessionPsub)("SessionQbuf", SessionQbuf)
            ("SessionQbufFree", SessionQbufFree)("SessionSub", SessionSub);
    }
};

/// A filter on client sessions.
struct DescribeClientSessionSnapshot_SessionFilter {
    /// Session property to compare.
    parameter<std::string> FilterKey;
    /// Value that the property must have.
    parameter<std::string> FilterValue;

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("FilterKey", FilterKey)("FilterValue", FilterValue);
    }
};

/// Response of `DescribeClientSessionSnapshot`.
struct DescribeClientSessionSnapshotResponse {
    /// Position to pass as `Context` in the next call.
    std::optional<std::string> Context;
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    std::optional<std::string> InstanceId;
    /// `true` if this is the last page.
    std::optional<bool> ListOver;
    /// Sessions on this page.
    std::vector<volcredis::DescribeClientSessionSnapshot_ClientSession> SessionList;
    /// Total number of matching sessions.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Context", Context)("InstanceId", InstanceId)("ListOver", ListOver)("SessionList", SessionList)("Total", Total);
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
    parameter<std::string> InstanceId;
    /// Position to continue from: the `Context` of the previous response; not given for the first page.
    parameter<std::string> Context;
    /// Conditions that the sessions must meet.
    parameter<std::vector<volcredis::DescribeClientSessionSnapshot_SessionFilter>> Filter;
    /// Session property to sort by.
    parameter<std::string> OrderBy;
    /// Sort direction.
    parameter<std::string> OrderType;
    /// Number of sessions per page.
    parameter<std::int32_t> PageSize;
    /// End of the time range.
    parameter<std::string> QueryEndTime;
    /// Start of the time range.
    parameter<std::string> QueryStartTime;

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
        to("InstanceId", InstanceId)("Context", Context)("Filter", Filter)("OrderBy", OrderBy)("OrderType", OrderType)
            ("PageSize", PageSize)("QueryEndTime", QueryEndTime)("QueryStartTime", QueryStartTime);
    }
};

}  // namespace volcredis

#include "../pop_macros.h"

#endif  // VOLCREDIS_GENERATED_SESSIONS_HPP
