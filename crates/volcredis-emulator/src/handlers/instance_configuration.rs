//! Changes of the size of an instance: shards, nodes and memory.

use volcredis_core::actions::{
    DecreaseDBInstanceNodeNumberRequest, DecreaseDBInstanceNodeNumberResponse, EnableDBInstanceHARequest,
    EnableDBInstanceHAResponse, EnableShardedClusterRequest, EnableShardedClusterResponse,
    IncreaseDBInstanceNodeNumberRequest, IncreaseDBInstanceNodeNumberResponse,
    ModifyDBInstanceShardCapacityRequest, ModifyDBInstanceShardCapacityResponse,
    ModifyDBInstanceShardNumberRequest, ModifyDBInstanceShardNumberResponse,
};
use volcredis_core::types::{BackupStrategy, ConfigureNode, InstanceClass, InstanceStatus, MultiAZ};

use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::model::instance::Instance;
use crate::model::instance_change::{InstanceChange, InstanceSize};
use crate::model::instance_size;
use crate::service_error::ServiceError;

/// The options of a change of size.
pub(crate) struct ResizeOptions {
    pub(crate) status: InstanceStatus,
    /// Begins immediately instead of in the maintenance window.
    pub(crate) immediately: bool,
    /// Takes a backup first.
    pub(crate) backup: bool,
    pub(crate) backup_name: Option<String>,
}

/// Begins to change the size of an instance to that of `wanted`, and returns the order number.
pub(crate) fn begin_resize(
    call: &mut Call<'_>,
    present: &Instance,
    wanted: Instance,
    options: ResizeOptions,
) -> Result<String, ServiceError> {
    if options.backup && present.class() == InstanceClass::PrimarySecondary {
        let (name, strategy) = (options.backup_name, BackupStrategy::ManualBackup);
        call.store.begin_backup(call.caller, present, name, strategy, call.now);
    }
    let change = InstanceChange::Resize(InstanceSize::of(wanted));
    call.begin_change_or_postpone(&present.id, options.status, options.immediately, change)?;
    Ok(call.store.generate_order_number())
}

fn scaling_options(immediately: bool, backup: Option<bool>, backup_name: Option<String>) -> ResizeOptions {
    let backup = backup.unwrap_or(false);
    ResizeOptions { status: InstanceStatus::Scaling, immediately, backup, backup_name }
}

pub(crate) fn zones_of(nodes: &[ConfigureNode]) -> impl Iterator<Item = String> {
    nodes.iter().map(|node| node.az.clone())
}

/// Checks that an instance has secondary nodes.
pub(crate) fn check_has_replicas(instance: &Instance) -> Result<(), ServiceError> {
    if instance.class() == InstanceClass::PrimarySecondary {
        return Ok(());
    }
    let message =
        format!("instance `{}` has a single node: add secondary nodes with EnableDBInstanceHA", instance.id);
    Err(ServiceError::redis("InvalidInstanceType", message))
}

impl Handle for ModifyDBInstanceShardNumberRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBInstanceShardNumberResponse, ServiceError> {
        let present = call.ready_instance(&self.instance_id)?.clone();
        if !present.sharded {
            let message =
                format!("instance `{}` is not sharded: shard it with EnableShardedCluster", present.id);
            return Err(ServiceError::redis("InvalidInstanceType", message));
        }
        let wanted = Instance { shard_number: self.shard_number, ..present.clone() };
        instance_size::check(&wanted)?;
        let options = scaling_options(self.apply_immediately, self.create_backup, self.backup_point_name);
        let order = begin_resize(call, &present, wanted, options)?;
        Ok(ModifyDBInstanceShardNumberResponse::new().order_no(order))
    }
}

impl Handle for ModifyDBInstanceShardCapacityRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBInstanceShardCapacityResponse, ServiceError> {
        let present = call.ready_instance(&self.instance_id)?.clone();
        let mut wanted = Instance { shard_capacity: self.shard_capacity, ..present.clone() };
        instance_size::check(&wanted)?;
        if self.reserve_additional_bandwidth.unwrap_or(true) {
            let most = instance_size::max_extra_bandwidth(wanted.shard_capacity);
            wanted.extra_read_bandwidth = wanted.extra_read_bandwidth.min(most);
            wanted.extra_write_bandwidth = wanted.extra_write_bandwidth.min(most);
        } else {
            (wanted.extra_read_bandwidth, wanted.extra_write_bandwidth) = (0, 0);
        }
        let options = scaling_options(self.apply_immediately, self.create_backup, self.backup_point_name);
        let order = begin_resize(call, &present, wanted, options)?;
        Ok(ModifyDBInstanceShardCapacityResponse::new().order_no(order))
    }
}

impl Handle for EnableShardedClusterRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<EnableShardedClusterResponse, ServiceError> {
        let present = call.ready_instance(&self.instance_id)?.clone();
        if present.sharded {
            let message = format!("instance `{}` is already sharded", present.id);
            return Err(ServiceError::redis("InvalidInstanceType", message));
        }
        let wanted = Instance {
            sharded: true,
            shard_number: self.shard_number,
            shard_capacity: self.shard_capacity.map_or(present.shard_capacity, i64::from),
            extra_read_bandwidth: 0,
            extra_write_bandwidth: 0,
            ..present.clone()
        };
        instance_size::check(&wanted)?;
        let options = scaling_options(self.apply_immediately, self.create_backup, self.backup_point_name);
        let order = begin_resize(call, &present, wanted, options)?;
        Ok(EnableShardedClusterResponse::new().order_no(order))
    }
}

impl Handle for EnableDBInstanceHARequest {
    fn handle(self, call: &mut Call<'_>) -> Result<EnableDBInstanceHAResponse, ServiceError> {
        let present = call.ready_instance(&self.instance_id)?.clone();
        if present.class() != InstanceClass::Standalone {
            let message = format!("instance `{}` already has more than one node", present.id);
            return Err(ServiceError::redis("InvalidInstanceType", message));
        }
        let count = usize::try_from(self.node_number).unwrap_or(0);
        let node_zones = match self.configure_nodes {
            Some(nodes) => zones_of(&nodes).collect(),
            None => vec![present.node_zones[0].clone(); count],
        };
        check_zones(call, &node_zones, count)?;
        let sharded = self.sharded_cluster == 1;
        let wanted = Instance {
            multi_az: multi_az_of(&node_zones),
            node_zones,
            sharded,
            shard_number: self.shard_number.filter(|_| sharded).unwrap_or(1),
            shard_capacity: self.shard_capacity.map_or(present.shard_capacity, i64::from),
            ..present.clone()
        };
        instance_size::check(&wanted)?;
        let order =
            begin_resize(call, &present, wanted, scaling_options(self.apply_immediately, None, None))?;
        Ok(EnableDBInstanceHAResponse::new().order_no(order))
    }
}

impl Handle for IncreaseDBInstanceNodeNumberRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<IncreaseDBInstanceNodeNumberResponse, ServiceError> {
        let present = call.ready_instance(&self.instance_id)?.clone();
        check_has_replicas(&present)?;
        let added = usize::try_from(self.nodes_number_to_increase).unwrap_or(0);
        let new_zones = match self.configure_new_nodes {
            Some(nodes) => zones_of(&nodes).collect(),
            None => vec![present.node_zones[0].clone(); added],
        };
        check_zones(call, &new_zones, added)?;
        let mut wanted = present.clone();
        wanted.node_zones.extend(new_zones);
        wanted.multi_az = multi_az_of(&wanted.node_zones);
        instance_size::check(&wanted)?;
        let options = scaling_options(self.apply_immediately, self.create_backup, self.backup_point_name);
        let order = begin_resize(call, &present, wanted, options)?;
        Ok(IncreaseDBInstanceNodeNumberResponse::new().order_no(order))
    }
}

impl Handle for DecreaseDBInstanceNodeNumberRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DecreaseDBInstanceNodeNumberResponse, ServiceError> {
        let present = call.ready_instance(&self.instance_id)?.clone();
        check_has_replicas(&present)?;
        let removed = usize::try_from(self.nodes_number_to_decrease).unwrap_or(0);
        let mut wanted = present.clone();
        match self.nodes_to_remove {
            Some(nodes) => {
                check_zones(call, &zones_of(&nodes).collect::<Vec<_>>(), removed)?;
                for zone in zones_of(&nodes) {
                    remove_last_of(&mut wanted.node_zones, &zone)?;
                }
            }
            None => wanted.node_zones.truncate(wanted.node_zones.len().saturating_sub(removed)),
        }
        if wanted.node_zones.len() < 2 {
            let message =
                format!("at least 2 of the {} nodes of each shard must remain", present.node_zones.len());
            return Err(ServiceError::redis("InvalidInstanceSpec", message));
        }
        wanted.multi_az = multi_az_of(&wanted.node_zones);
        let options = scaling_options(self.apply_immediately, self.create_backup, self.backup_point_name);
        let order = begin_resize(call, &present, wanted, options)?;
        Ok(DecreaseDBInstanceNodeNumberResponse::new().order_no(order))
    }
}

/// Checks that the zones are in the region of the call, and one is given for each node.
pub(crate) fn check_zones(call: &Call<'_>, zones: &[String], count: usize) -> Result<(), ServiceError> {
    let region = call.region()?;
    zones.iter().try_for_each(|zone| region.check_zone(zone))?;
    if zones.len() == count && count > 0 {
        return Ok(());
    }
    Err(ServiceError::invalid_parameter(format!(
        "number of zones must equal the number of nodes, {count}, got {}",
        zones.len()
    )))
}

/// Reports whether the zones are different.
pub(crate) fn multi_az_of(zones: &[String]) -> MultiAZ {
    if zones.iter().any(|zone| *zone != zones[0]) { MultiAZ::Enabled } else { MultiAZ::Disabled }
}

/// Removes the last node in a zone, but not the first node, which is the primary.
fn remove_last_of(nodes: &mut Vec<String>, zone: &str) -> Result<(), ServiceError> {
    match nodes.iter().rposition(|node| node == zone).filter(|index| *index > 0) {
        Some(index) => {
            nodes.remove(index);
            Ok(())
        }
        None => Err(ServiceError::redis("InvalidZone", format!("no secondary node in zone `{zone}`"))),
    }
}
