//! The sessions of Redis clients.

use volcredis_core::actions::describe_client_session_snapshot::ClientSession;
use volcredis_core::actions::{
    DeleteAllClientSessionRequest, DeleteAllClientSessionResponse, DescribeClientSessionSnapshotRequest,
    DescribeClientSessionSnapshotResponse,
};

use super::call::Call;
use super::handle::Handle;
use super::occurrences::TokenPage;
use crate::ServiceFault;

/// How many clients an instance has: made up, as nobody can connect to one.
const CLIENTS: i64 = 12;
/// The sessions of a page unless a size is given.
const PAGE_SIZE: i32 = 10;

impl Handle for DescribeClientSessionSnapshotRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeClientSessionSnapshotResponse, ServiceFault> {
        let now = call.now;
        let instance = call.instance(&self.instance_id)?;
        let filters = self.filter.unwrap_or_default();
        let age = (now.unix_millis() - instance.sessions_since.unix_millis()) / 1000;
        let node = instance.node_id(0, instance.primary_of(0));
        let sessions: Vec<ClientSession> = (1..=CLIENTS)
            .map(|client| {
                let ip = format!("192.0.2.{client}");
                ClientSession::new()
                    .instance_id(instance.id.as_str())
                    .client_addr(format!("{ip}:50000"))
                    .client_id(client)
                    .client_ip(ip)
                    .client_name("")
                    .node_id(node.as_str())
                    .session_age(age)
                    .session_cmd("get")
                    .session_db(0_i64)
                    .session_flags("N")
                    .session_idle(0_i64)
            })
            .filter(|session| filters.iter().all(|filter| matches(session, filter)))
            .collect();
        let size = self.page_size.filter(|size| *size > 0).unwrap_or(PAGE_SIZE);
        let page = TokenPage::of(sessions.into_iter(), self.context.as_deref(), size)?;
        Ok(DescribeClientSessionSnapshotResponse::new()
            .context(page.context)
            .instance_id(instance.id.as_str())
            .list_over(page.is_last)
            .total(page.total)
            .session_list(page.items))
    }
}

/// Filters on the wire name of a text of the session; others take every session.
fn matches(
    session: &ClientSession,
    filter: &volcredis_core::actions::describe_client_session_snapshot::SessionFilter,
) -> bool {
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
    /// The clients come back at once, with sessions that are new.
    fn handle(self, call: &mut Call<'_>) -> Result<DeleteAllClientSessionResponse, ServiceFault> {
        let now = call.now;
        call.ready_instance(&self.instance_id)?.sessions_since = now;
        Ok(DeleteAllClientSessionResponse::new().is_success(true))
    }
}
