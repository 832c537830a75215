//! Names, windows, versions, restarts and primaries of instances.

use volcredis_core::actions::modify_db_instance_minor_version::DBEngineVersion;
use volcredis_core::actions::{
    FlushDBInstanceRequest, FlushDBInstanceResponse, ModifyDBInstanceChargeTypeRequest,
    ModifyDBInstanceChargeTypeResponse, ModifyDBInstanceDeletionProtectionPolicyRequest,
    ModifyDBInstanceDeletionProtectionPolicyResponse, ModifyDBInstanceMinorVersionRequest,
    ModifyDBInstanceMinorVersionResponse, ModifyDBInstanceNameRequest, ModifyDBInstanceNameResponse,
    ModifyMaintenanceTimeRequest, ModifyMaintenanceTimeResponse, RestartDBInstanceProxyRequest,
    RestartDBInstanceProxyResponse, RestartDBInstanceRequest, RestartDBInstanceResponse, SwitchOverRequest,
    SwitchOverResponse, TestFailoverDBInstanceZoneRequest, TestFailoverDBInstanceZoneResponse,
    TestShutDownDBInstanceNodesRequest, TestShutDownDBInstanceNodesResponse,
};
use volcredis_core::types::{ChargeType, InstanceClass, InstanceStatus, MinorVersion, MultiAZ};

use super::call::Call;
use super::handle::Handle;
use super::instance::Instance;
use super::versions;
use crate::ServiceFault;

impl Handle for ModifyDBInstanceNameRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBInstanceNameResponse, ServiceFault> {
        call.ready_instance(&self.instance_id)?.name = self.instance_name;
        Ok(ModifyDBInstanceNameResponse::new())
    }
}

impl Handle for ModifyMaintenanceTimeRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyMaintenanceTimeResponse, ServiceFault> {
        call.ready_instance(&self.instance_id)?.maintenance_time = self.time_scope;
        Ok(ModifyMaintenanceTimeResponse::new())
    }
}

impl Handle for ModifyDBInstanceDeletionProtectionPolicyRequest {
    fn handle(
        self,
        call: &mut Call<'_>,
    ) -> Result<ModifyDBInstanceDeletionProtectionPolicyResponse, ServiceFault> {
        call.ready_instance(&self.instance_id)?.deletion_protection = self.deletion_protection;
        Ok(ModifyDBInstanceDeletionProtectionPolicyResponse::new())
    }
}

impl Handle for ModifyDBInstanceChargeTypeRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBInstanceChargeTypeResponse, ServiceFault> {
        for id in &self.instance_ids {
            if call.ready_instance(id)?.charge_type == self.charge_type {
                let message = format!("instance `{id}` is billed as {} already", self.charge_type);
                return Err(ServiceFault::redis("InvalidChargeType", message));
            }
        }
        let now = call.now;
        for id in &self.instance_ids {
            let instance = call.ready_instance(id)?;
            if self.charge_type == ChargeType::PrePaid {
                instance.subscribe(self.purchase_months.unwrap_or(1), self.auto_renew.unwrap_or(false), now);
            } else {
                instance.charge_type = self.charge_type.clone();
                instance.auto_renew = false;
                instance.expires = None;
            }
        }
        Ok(ModifyDBInstanceChargeTypeResponse::new().order_no(call.world.order_number()))
    }
}

impl Handle for ModifyDBInstanceMinorVersionRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBInstanceMinorVersionResponse, ServiceFault> {
        let instance = call.ready_instance(&self.instance_id)?.clone();
        let release = versions::community(&instance.engine_version)?;
        let known = |wanted: &Option<String>, versions: &[&str]| match wanted.as_deref() {
            Some(wanted) if !versions.contains(&wanted) => {
                let message =
                    format!("the version must be one of {}, and is `{wanted}`", versions.join(", "));
                Err(ServiceFault::redis("InvalidDescVersion", message))
            }
            _ => Ok(()),
        };
        known(&self.server_version, release.server_versions)?;
        known(&self.proxy_version, release.proxy_versions)?;
        let server = self.server_version.unwrap_or_else(|| instance.server_version.clone());
        let proxy = self.proxy_version.unwrap_or_else(|| instance.proxy_version.clone());
        let version = DBEngineVersion::new()
            .engine("Redis")
            .engine_version(instance.engine_version.as_str())
            .server_version(MinorVersion::new().version(server.as_str()))
            .proxy_version(MinorVersion::new().version(proxy.as_str()));
        let start = if self.switchover_immediately { call.now } else { instance.next_maintenance(call.now) };
        let due = start.after(call.world.durations.change);
        call.begin_until(&self.instance_id, InstanceStatus::Upgrading, due, move |instance| {
            instance.server_version = server;
            instance.proxy_version = proxy;
            // The maintenance of the kernel switches flashback off.
            instance.flashback_since = None;
        })?;
        Ok(ModifyDBInstanceMinorVersionResponse::new().db_engine_version(version))
    }
}

impl Handle for FlushDBInstanceRequest {
    /// There is no data to flush, so that nothing is to be done but to see whether the call is right.
    fn handle(self, call: &mut Call<'_>) -> Result<FlushDBInstanceResponse, ServiceFault> {
        call.ready_instance(&self.instance_id)?;
        Ok(FlushDBInstanceResponse::new())
    }
}

impl Handle for RestartDBInstanceRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<RestartDBInstanceResponse, ServiceFault> {
        call.ready_instance(&self.instance_id)?;
        call.begin(&self.instance_id, InstanceStatus::Restarting, |_| {})?;
        Ok(RestartDBInstanceResponse::new())
    }
}

impl Handle for RestartDBInstanceProxyRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<RestartDBInstanceProxyResponse, ServiceFault> {
        let instance = call.ready_instance(&self.instance_id)?;
        check_proxies(instance, &self.proxy_node_ids)?;
        call.begin(&self.instance_id, InstanceStatus::ProxyRestarting, |_| {})?;
        Ok(RestartDBInstanceProxyResponse::new())
    }
}

fn check_proxies(instance: &Instance, ids: &[String]) -> Result<(), ServiceFault> {
    match ids.iter().find(|id| !instance.proxy_ids().any(|proxy| proxy == **id)) {
        Some(id) => Err(no_node(instance, id)),
        None => Ok(()),
    }
}

fn no_node(instance: &Instance, id: &str) -> ServiceFault {
    ServiceFault::parameter(format!(
        "instance `{}` has no node `{id}`; DescribeNodeIds lists them",
        instance.id
    ))
}

/// The shard and the node, both counted from 0, that an id such as `server-<instance>-0-1` stands for.
fn find_node(instance: &Instance, id: &str) -> Result<(i32, i32), ServiceFault> {
    (0..instance.shard_number)
        .flat_map(|shard| (0..instance.node_number()).map(move |node| (shard, node)))
        .find(|(shard, node)| instance.node_id(*shard, *node) == id)
        .ok_or_else(|| no_node(instance, id))
}

fn needs_replicas(instance: &Instance) -> Result<(), ServiceFault> {
    if instance.class() == InstanceClass::PrimarySecondary {
        return Ok(());
    }
    let message = format!("instance `{}` is of a single node, and has no secondary", instance.id);
    Err(ServiceFault::redis("InvalidInstanceType", message))
}

impl Handle for SwitchOverRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<SwitchOverResponse, ServiceFault> {
        let instance = call.ready_instance(&self.instance_id)?;
        needs_replicas(instance)?;
        let mut targets = Vec::new();
        for id in self.target_primary_node_ids.iter().flatten().chain(&self.target_primary_node_id) {
            let (shard, node) = find_node(instance, id)?;
            if instance.primary_of(shard) == node {
                return Err(ServiceFault::parameter(format!(
                    "node `{id}` is the primary of its shard already"
                )));
            }
            if targets.iter().any(|(other, _)| *other == shard) {
                return Err(ServiceFault::parameter(format!("shard {shard} is to get two primaries")));
            }
            targets.push((shard, node));
        }
        if targets.is_empty() {
            let message = "`TargetPrimaryNodeIds` must name the nodes that are to be primaries";
            return Err(ServiceFault::parameter(message));
        }
        call.begin(&self.instance_id, InstanceStatus::PrimaryChanging, move |instance| {
            for (shard, node) in targets {
                instance.set_primary(shard, node);
            }
        })?;
        Ok(SwitchOverResponse::new())
    }
}

impl Handle for TestFailoverDBInstanceZoneRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<TestFailoverDBInstanceZoneResponse, ServiceFault> {
        let instance = call.ready_instance(&self.instance_id)?;
        if instance.multi_az != MultiAZ::Enabled {
            let message = format!("instance `{}` lies in one zone only", instance.id);
            return Err(ServiceFault::redis("InvalidInstanceType", message));
        }
        let failed = self.failed_zone_id;
        if !instance.node_zones.contains(&failed) {
            let message = format!("instance `{}` has no node in `{failed}`", instance.id);
            return Err(ServiceFault::redis("InvalidZone", message));
        }
        call.begin(&self.instance_id, InstanceStatus::PrimaryChanging, move |instance| {
            let in_failed_zone = |instance: &Instance, shard| {
                usize::try_from(instance.primary_of(shard))
                    .is_ok_and(|primary| instance.node_zones.get(primary) == Some(&failed))
            };
            for shard in 0..instance.shard_number {
                for _ in 1..instance.node_number() {
                    if in_failed_zone(instance, shard) {
                        promote_next(instance, shard);
                    }
                }
            }
        })?;
        Ok(TestFailoverDBInstanceZoneResponse::new())
    }
}

impl Handle for TestShutDownDBInstanceNodesRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<TestShutDownDBInstanceNodesResponse, ServiceFault> {
        let instance = call.ready_instance(&self.instance_id)?;
        needs_replicas(instance)?;
        check_proxies(instance, self.proxy_node_ids.as_deref().unwrap_or_default())?;
        let shards = self.server_shard_ids.unwrap_or_default();
        let is_shard =
            |id: &&String| (0..instance.shard_number).any(|shard| instance.shard_id(shard) == **id);
        if let Some(id) = shards.iter().find(|id| !is_shard(id)) {
            return Err(no_node(instance, id));
        }
        if shards.is_empty() && self.proxy_node_ids.is_none_or(|ids| ids.is_empty()) {
            let message = "`ServerShardIds` or `ProxyNodeIds` must name what is to be shut down";
            return Err(ServiceFault::parameter(message));
        }
        call.begin(&self.instance_id, InstanceStatus::PrimaryChanging, move |instance| {
            for shard in 0..instance.shard_number {
                if shards.contains(&instance.shard_id(shard)) {
                    promote_next(instance, shard);
                }
            }
        })?;
        Ok(TestShutDownDBInstanceNodesResponse::new())
    }
}

/// Makes the node after the primary of a shard its primary.
fn promote_next(instance: &mut Instance, shard: i32) {
    let next = (instance.primary_of(shard) + 1) % instance.node_number();
    instance.set_primary(shard, next);
}
