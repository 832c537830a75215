//! The sizes and versions that instances can have.

use volcredis_core::actions::describe_db_engine_versions::DBEngineVersion;
use volcredis_core::actions::describe_db_instance_specs::{InstanceSpec, ShardCapacitySpec};
use volcredis_core::actions::{
    DescribeDBEngineVersionsRequest, DescribeDBEngineVersionsResponse, DescribeDBInstanceSpecsRequest,
    DescribeDBInstanceSpecsResponse,
};
use volcredis_core::types::{ArchType, InstanceClass, MinorVersion};

use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::model::{engine_version, instance_size};
use crate::service_error::ServiceError;

impl Handle for DescribeDBInstanceSpecsRequest {
    fn handle(self, _: &mut Call<'_>) -> Result<DescribeDBInstanceSpecsResponse, ServiceError> {
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
    let capacities = instance_size::capacities(&arch, &class).iter().filter_map(|&capacity| {
        let shown = i32::try_from(capacity).ok()?;
        Some(
            ShardCapacitySpec::new()
                .shard_capacity(shown)
                .default_bandwidth_per_shard(instance_size::default_bandwidth(capacity))
                .max_additional_bandwidth_per_shard(instance_size::max_extra_bandwidth(capacity)),
        )
    });
    let nodes = if class == InstanceClass::Standalone { 1..=1 } else { 2..=6 };
    let shards = if arch == ArchType::Cluster { 2..=256 } else { 1..=1 };
    InstanceSpec::new()
        .max_connections_per_shard(instance_size::MAX_CONNECTIONS)
        .node_numbers(nodes)
        .shard_capacity_specs(capacities)
        .shard_numbers(shards)
        .arch_type(arch)
        .instance_class(class)
}

impl Handle for DescribeDBEngineVersionsRequest {
    fn handle(self, _: &mut Call<'_>) -> Result<DescribeDBEngineVersionsResponse, ServiceError> {
        let minor = |versions: &'static [&'static str]| {
            versions.iter().map(|version| MinorVersion::new().version(*version))
        };
        let releases = engine_version::COMMUNITY
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
