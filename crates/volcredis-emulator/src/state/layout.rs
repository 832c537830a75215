//! What instances are made of, and what they can be made of: shards, slots, nodes, sizes, versions.

use volcredis_core::actions::describe_db_engine_versions::DBEngineVersion;
use volcredis_core::actions::describe_db_instance_shards::{ServerNode, Shard};
use volcredis_core::actions::describe_db_instance_slots::ShardSlots;
use volcredis_core::actions::describe_db_instance_specs::{InstanceSpec, ShardCapacitySpec};
use volcredis_core::actions::{
    DescribeDBEngineVersionsRequest, DescribeDBEngineVersionsResponse, DescribeDBInstanceShardsRequest,
    DescribeDBInstanceShardsResponse, DescribeDBInstanceSlotsRequest, DescribeDBInstanceSlotsResponse,
    DescribeDBInstanceSpecsRequest, DescribeDBInstanceSpecsResponse, DescribeNodeIdsRequest,
    DescribeNodeIdsResponse,
};
use volcredis_core::types::{ArchType, InstanceClass, MinorVersion, NodeRole, NodeStatus};

use super::call::Call;
use super::handle::Handle;
use super::instance::Instance;
use super::paging::Page;
use super::{specs, versions};
use crate::ServiceFault;

/// The slots of a Redis cluster.
const SLOTS: i32 = 16_384;

impl Handle for DescribeDBInstanceShardsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeDBInstanceShardsResponse, ServiceFault> {
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
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeDBInstanceSlotsResponse, ServiceFault> {
        let shards = call.instance(&self.instance_id)?.shard_number;
        let first_of = |shard: i32| shard * SLOTS / shards.max(1);
        let slots = (0..shards).map(|shard| {
            let range = format!("{}-{}", first_of(shard), first_of(shard + 1) - 1);
            ShardSlots::new().shard_id(shard).slots([range])
        });
        Ok(DescribeDBInstanceSlotsResponse::new().slots(slots))
    }
}

impl Handle for DescribeNodeIdsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeNodeIdsResponse, ServiceFault> {
        let instance = call.instance(&self.instance_id)?;
        let servers = (0..instance.shard_number)
            .flat_map(|shard| (0..instance.node_number()).map(move |node| instance.node_id(shard, node)));
        Ok(DescribeNodeIdsResponse::new().node_ids(servers.chain(instance.proxy_ids())))
    }
}

impl Handle for DescribeDBInstanceSpecsRequest {
    fn handle(self, _: &mut Call<'_>) -> Result<DescribeDBInstanceSpecsResponse, ServiceFault> {
        let kinds = [ArchType::Cluster, ArchType::Standard]
            .into_iter()
            .filter(|arch| self.arch_type.as_ref().is_none_or(|wanted| wanted == arch))
            .flat_map(|arch| {
                [InstanceClass::PrimarySecondary, InstanceClass::Standalone]
                    .map(|class| (arch.clone(), class))
            })
            .filter(|(_, class)| self.instance_class.as_ref().is_none_or(|wanted| wanted == class));
        let specs = kinds.map(|(arch, class)| spec(arch, class));
        Ok(DescribeDBInstanceSpecsResponse::new().instance_specs(specs))
    }
}

fn spec(arch: ArchType, class: InstanceClass) -> InstanceSpec {
    let capacities = specs::capacities(&arch, &class).iter().filter_map(|&capacity| {
        let shown = i32::try_from(capacity).ok()?;
        Some(
            ShardCapacitySpec::new()
                .shard_capacity(shown)
                .default_bandwidth_per_shard(specs::default_bandwidth(capacity))
                .max_additional_bandwidth_per_shard(specs::max_extra_bandwidth(capacity)),
        )
    });
    let nodes = if class == InstanceClass::Standalone { 1..=1 } else { 2..=6 };
    let shards = if arch == ArchType::Cluster { 2..=256 } else { 1..=1 };
    InstanceSpec::new()
        .max_connections_per_shard(specs::MAX_CONNECTIONS)
        .node_numbers(nodes)
        .shard_capacity_specs(capacities)
        .shard_numbers(shards)
        .arch_type(arch)
        .instance_class(class)
}

impl Handle for DescribeDBEngineVersionsRequest {
    fn handle(self, _: &mut Call<'_>) -> Result<DescribeDBEngineVersionsResponse, ServiceFault> {
        let minor = |versions: &'static [&'static str]| {
            versions.iter().map(|version| MinorVersion::new().version(*version))
        };
        let releases = versions::COMMUNITY
            .iter()
            .filter(|release| {
                self.engine_version.as_ref().is_none_or(|wanted| wanted.as_str() == release.engine_version)
            })
            .map(|release| {
                DBEngineVersion::new()
                    .engine("Redis")
                    .engine_version(release.engine_version)
                    .server_versions(minor(release.server_versions))
                    .proxy_versions(minor(release.proxy_versions))
            });
        Ok(DescribeDBEngineVersionsResponse::new().db_engine_versions(releases))
    }
}
