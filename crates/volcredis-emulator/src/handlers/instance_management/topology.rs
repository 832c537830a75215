//! Shards, slots and nodes of instances.

use volcredis_core::actions::describe_db_instance_shards::{ServerNode, Shard};
use volcredis_core::actions::describe_db_instance_slots::ShardSlots;
use volcredis_core::actions::{
    DescribeDBInstanceShardsRequest, DescribeDBInstanceShardsResponse, DescribeDBInstanceSlotsRequest,
    DescribeDBInstanceSlotsResponse, DescribeNodeIdsRequest, DescribeNodeIdsResponse,
};
use volcredis_core::types::{NodeRole, NodeStatus};

use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::handlers::pagination::Page;
use crate::model::instance::Instance;
use crate::model::slot;
use crate::service_error::ServiceError;

impl Handle for DescribeDBInstanceShardsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeDBInstanceShardsResponse, ServiceError> {
        let instance = call.instance(&self.instance_id)?;
        let page = Page::new(Some(self.page_number), Some(self.page_size));
        let (shards, total) = page.of(0..instance.shard_number);
        let shards = shards.into_iter().map(|shard| {
            Shard::new()
                .shard_id(instance.shard_id(shard))
                .node_number(instance.node_number())
                .server_nodes(nodes(instance, shard))
        });
        Ok(DescribeDBInstanceShardsResponse::new().total(total).instance_shards(shards))
    }
}

fn nodes(instance: &Instance, shard: i32) -> impl Iterator<Item = ServerNode> {
    (0..).zip(&instance.node_zones).map(move |(node, zone)| {
        let is_primary = instance.primary_of(shard) == node;
        ServerNode::new()
            .node_id(instance.node_id(shard, node))
            .current_role(if is_primary { NodeRole::PrimaryNode } else { NodeRole::SecondaryNode })
            .status(NodeStatus::Running)
            .zone_id(zone.as_str())
    })
}

impl Handle for DescribeDBInstanceSlotsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeDBInstanceSlotsResponse, ServiceError> {
        let shards = call.instance(&self.instance_id)?.shard_number;
        let first_of = |shard: i32| slot::first_of(shard, shards);
        let slots = (0..shards).map(|shard| {
            let range = format!("{}-{}", first_of(shard), first_of(shard + 1) - 1);
            ShardSlots::new().shard_id(shard).slots([range])
        });
        Ok(DescribeDBInstanceSlotsResponse::new().slots(slots))
    }
}

impl Handle for DescribeNodeIdsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeNodeIdsResponse, ServiceError> {
        let instance = call.instance(&self.instance_id)?;
        let servers = (0..instance.shard_number)
            .flat_map(|shard| (0..instance.node_number()).map(move |node| instance.node_id(shard, node)));
        Ok(DescribeNodeIdsResponse::new().node_ids(servers.chain(instance.proxy_ids())))
    }
}

/// Checks that an instance has all of the proxies.
pub(crate) fn check_proxies_exist(instance: &Instance, ids: &[String]) -> Result<(), ServiceError> {
    match ids.iter().find(|id| !instance.proxy_ids().any(|proxy| proxy == **id)) {
        Some(id) => Err(node_not_found(instance, id)),
        None => Ok(()),
    }
}

/// Returns the error for a node that an instance does not have.
pub(crate) fn node_not_found(instance: &Instance, id: &str) -> ServiceError {
    ServiceError::invalid_parameter(format!(
        "node `{id}` does not exist in instance `{}`: DescribeNodeIds lists its nodes",
        instance.id
    ))
}

/// Returns the shard and the node, both counted from 0, of an id such as `server-<instance>-0-1`.
pub(crate) fn find_node(instance: &Instance, id: &str) -> Result<(i32, i32), ServiceError> {
    (0..instance.shard_number)
        .flat_map(|shard| (0..instance.node_number()).map(move |node| (shard, node)))
        .find(|(shard, node)| instance.node_id(*shard, *node) == id)
        .ok_or_else(|| node_not_found(instance, id))
}
