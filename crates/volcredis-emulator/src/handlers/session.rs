//! The sessions of Redis clients.

use volcredis_core::actions::describe_client_session_snapshot::ClientSession;
use volcredis_core::actions::{
    DeleteAllClientSessionRequest, DeleteAllClientSessionResponse, DescribeClientSessionSnapshotRequest,
    DescribeClientSessionSnapshotResponse,
};

use crate::data_plane::Session;
use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::handlers::pagination::TokenPage;
use crate::model::effect::Effect;
use crate::model::instance::Instance;
use crate::service_error::ServiceError;
use crate::time::UnixMillis;

use volcredis_core::actions::describe_client_session_snapshot::SessionFilter;

/// The number of synthetic clients of an instance.
const CLIENTS: i64 = 12;
/// The default size of a page.
const DEFAULT_PAGE_SIZE: i32 = 10;

impl Handle for DescribeClientSessionSnapshotRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeClientSessionSnapshotResponse, ServiceError> {
        let now = call.now;
        let instance = &call.instance(&self.instance_id)?.clone();
        let filters = self.filter.unwrap_or_default();
        let sessions = match &mut call.data_plane {
            Some(data_plane) => real_sessions(instance, data_plane.sessions(&instance.id)?),
            None => synthetic_sessions(instance, now),
        };
        let sessions: Vec<ClientSession> = sessions
            .into_iter()
            .filter(|session| filters.iter().all(|filter| matches(session, filter)))
            .collect();
        let size = self.page_size.filter(|size| *size > 0).unwrap_or(DEFAULT_PAGE_SIZE);
        let page = TokenPage::of(sessions.into_iter(), self.context.as_deref(), size)?;
        Ok(DescribeClientSessionSnapshotResponse::new()
            .context(page.context)
            .instance_id(instance.id.as_str())
            .list_over(page.is_last)
            .total(page.total)
            .session_list(page.items))
    }
}

fn real_sessions(instance: &Instance, sessions: Vec<Session>) -> Vec<ClientSession> {
    let convert = |session: Session| {
        ClientSession::new()
            .instance_id(instance.id.as_str())
            .client_addr(session.address.to_string())
            .client_id(session.id)
            .client_ip(session.address.ip().to_string())
            .client_name(session.name)
            .node_id(instance.node_id(session.shard, instance.primary_of(session.shard)))
            .session_age(session.age_seconds)
            .session_cmd(session.command)
            .session_db(session.database)
            .session_flags(session.flags)
            .session_idle(session.idle_seconds)
    };
    sessions.into_iter().map(convert).collect()
}

fn synthetic_sessions(instance: &Instance, now: UnixMillis) -> Vec<ClientSession> {
    let age = (now.get() - instance.sessions_since.get()) / 1000;
    let node = instance.node_id(0, instance.primary_of(0));
    let session = |client: i64| {
        let ip = format!("192.0.2.{client}");
        ClientSession::new()
            .instance_id(instance.id.as_str())
            .client_addr(format!("{ip}:50000"))
            .client_id(client)
            .client_ip(ip)
            .client_name(format!("client-{client}"))
            .node_id(node.as_str())
            .session_age(age)
            .session_cmd("get")
            .session_db(0_i64)
            .session_auth(1)
            .session_events("r")
            .session_fd(i32::try_from(client).unwrap_or(i32::MAX))
            .session_flags("N")
            .session_idle(0_i64)
            .session_multi(-1)
            .session_obl(0_i64)
            .session_oll(0_i64)
            .session_omem(0_i64)
            .session_psub(0)
            .session_qbuf(0_i64)
            .session_qbuf_free(0_i64)
            .session_sub(0)
    };
    (1..=CLIENTS).map(session).collect()
}

/// Reports whether a session matches a filter. Filters with an unknown key match every session.
fn matches(session: &ClientSession, filter: &SessionFilter) -> bool {
    let given = match filter.filter_key.as_deref() {
        Some("ClientIP") => session.client_ip.as_deref(),
        Some("ClientAddr") => session.client_addr.as_deref(),
        Some("ClientName") => session.client_name.as_deref(),
        Some("NodeId") => session.node_id.as_deref(),
        _ => return true,
    };
    filter.filter_value.as_deref().is_none_or(|wanted| given.is_some_and(|given| given.contains(wanted)))
}

impl Handle for DeleteAllClientSessionRequest {
    /// Restarts all sessions, because synthetic clients reconnect at once.
    fn handle(self, call: &mut Call<'_>) -> Result<DeleteAllClientSessionResponse, ServiceError> {
        let now = call.now;
        call.ready_instance(&self.instance_id)?.sessions_since = now;
        call.store.emit(Effect::DisconnectClients { instance_id: self.instance_id });
        Ok(DeleteAllClientSessionResponse::new().is_success(true))
    }
}
