//! Tests of failover.

use volcredis_core::actions::{
    TestFailoverDBInstanceZoneRequest, TestFailoverDBInstanceZoneResponse,
    TestShutDownDBInstanceNodesRequest, TestShutDownDBInstanceNodesResponse,
};
use volcredis_core::types::{InstanceStatus, MultiAZ};

use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::handlers::instance_configuration::check_has_replicas;
use crate::handlers::instance_management::topology::{check_proxies_exist, node_not_found};
use crate::model::instance_change::InstanceChange;
use crate::service_error::ServiceError;

impl Handle for TestFailoverDBInstanceZoneRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<TestFailoverDBInstanceZoneResponse, ServiceError> {
        let instance = call.ready_instance(&self.instance_id)?;
        if instance.multi_az != MultiAZ::Enabled {
            let message = format!("instance `{}` is in a single zone: must be in several", instance.id);
            return Err(ServiceError::redis("InvalidInstanceType", message));
        }
        let failed = self.failed_zone_id;
        if !instance.node_zones.contains(&failed) {
            let message = format!("instance `{}` has no node in `{failed}`", instance.id);
            return Err(ServiceError::redis("InvalidZone", message));
        }
        let change = InstanceChange::FailOverZone(failed);
        call.begin_change(&self.instance_id, InstanceStatus::PrimaryChanging, change)?;
        Ok(TestFailoverDBInstanceZoneResponse::new())
    }
}

impl Handle for TestShutDownDBInstanceNodesRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<TestShutDownDBInstanceNodesResponse, ServiceError> {
        let instance = call.ready_instance(&self.instance_id)?;
        check_has_replicas(instance)?;
        check_proxies_exist(instance, self.proxy_node_ids.as_deref().unwrap_or_default())?;
        let shards = self.server_shard_ids.unwrap_or_default();
        let is_shard =
            |id: &&String| (0..instance.shard_number).any(|shard| instance.shard_id(shard) == **id);
        if let Some(id) = shards.iter().find(|id| !is_shard(id)) {
            return Err(node_not_found(instance, id));
        }
        if shards.is_empty() && self.proxy_node_ids.is_none_or(|ids| ids.is_empty()) {
            let message = "`ServerShardIds` or `ProxyNodeIds` is required";
            return Err(ServiceError::invalid_parameter(message));
        }
        let change = InstanceChange::FailOverShards(shards);
        call.begin_change(&self.instance_id, InstanceStatus::PrimaryChanging, change)?;
        Ok(TestShutDownDBInstanceNodesResponse::new())
    }
}
