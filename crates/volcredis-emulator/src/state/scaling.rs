//! Changes of the size of an instance: shards, nodes, memory, zones.

use volcredis_core::actions::{
    DecreaseDBInstanceNodeNumberRequest, DecreaseDBInstanceNodeNumberResponse, EnableDBInstanceHARequest,
    EnableDBInstanceHAResponse, EnableShardedClusterRequest, EnableShardedClusterResponse,
    IncreaseDBInstanceNodeNumberRequest, IncreaseDBInstanceNodeNumberResponse,
    ModifyDBInstanceAZConfigureRequest, ModifyDBInstanceAZConfigureResponse,
    ModifyDBInstanceShardCapacityRequest, ModifyDBInstanceShardCapacityResponse,
    ModifyDBInstanceShardNumberRequest, ModifyDBInstanceShardNumberResponse,
};
use volcredis_core::types::{BackupStrategy, ConfigureNode, InstanceClass, InstanceStatus, MultiAZ};

use super::backup::{self, NewBackup};
use super::call::Call;
use super::handle::Handle;
use super::instance::Instance;
use super::specs;
use crate::ServiceFault;

/// How a change of the size is carried out.
pub(crate) struct Course {
    pub(crate) status: InstanceStatus,
    /// Whether it begins at once, or in the maintenance window.
    pub(crate) immediately: bool,
    /// Whether a backup is taken first.
    pub(crate) backup: bool,
    pub(crate) backup_name: Option<String>,
}

/// The instance that is to be changed, as it is.
fn present(call: &mut Call<'_>, id: &str) -> Result<Instance, ServiceFault> {
    call.ready_instance(id).cloned()
}

/// Lets an instance become what is wanted, and gives the number of the order. All of these changes switch data
/// flashback off.
pub(crate) fn carry_out(
    call: &mut Call<'_>,
    present: &Instance,
    wanted: Instance,
    course: Course,
) -> Result<String, ServiceFault> {
    if course.backup && present.class() == InstanceClass::PrimarySecondary {
        let new = NewBackup { name: course.backup_name, strategy: BackupStrategy::ManualBackup };
        backup::begin(call.world, call.caller, present, new, call.now);
    }
    let start = if course.immediately { call.now } else { present.next_maintenance(call.now) };
    let due = start.after(call.world.durations.change);
    call.begin_until(&present.id, course.status, due, move |instance| {
        instance.sharded = wanted.sharded;
        instance.shard_number = wanted.shard_number;
        instance.shard_capacity = wanted.shard_capacity;
        instance.flash_capacity = wanted.flash_capacity;
        instance.node_zones = wanted.node_zones;
        instance.multi_az = wanted.multi_az;
        instance.extra_read_bandwidth = wanted.extra_read_bandwidth;
        instance.extra_write_bandwidth = wanted.extra_write_bandwidth;
        instance.primaries.clear();
        instance.flashback_since = None;
    })?;
    Ok(call.world.order_number())
}

fn scaling(immediately: bool, backup: Option<bool>, backup_name: Option<String>) -> Course {
    let backup = backup.unwrap_or(false);
    Course { status: InstanceStatus::Scaling, immediately, backup, backup_name }
}

fn zones(nodes: &[ConfigureNode]) -> impl Iterator<Item = String> {
    nodes.iter().map(|node| node.az.clone())
}

fn needs_replicas(instance: &Instance) -> Result<(), ServiceFault> {
    if instance.class() == InstanceClass::PrimarySecondary {
        return Ok(());
    }
    let message = format!("instance `{}` is of a single node; EnableDBInstanceHA changes that", instance.id);
    Err(ServiceFault::redis("InvalidInstanceType", message))
}

impl Handle for ModifyDBInstanceShardNumberRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBInstanceShardNumberResponse, ServiceFault> {
        let present = present(call, &self.instance_id)?;
        if !present.sharded {
            let message =
                format!("instance `{}` is not sharded; EnableShardedCluster changes that", present.id);
            return Err(ServiceFault::redis("InvalidInstanceType", message));
        }
        let wanted = Instance { shard_number: self.shard_number, ..present.clone() };
        specs::check(&wanted)?;
        let course = scaling(self.apply_immediately, self.create_backup, self.backup_point_name);
        let order = carry_out(call, &present, wanted, course)?;
        Ok(ModifyDBInstanceShardNumberResponse::new().order_no(order))
    }
}

impl Handle for ModifyDBInstanceShardCapacityRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBInstanceShardCapacityResponse, ServiceFault> {
        let present = present(call, &self.instance_id)?;
        let mut wanted = Instance { shard_capacity: self.shard_capacity, ..present.clone() };
        specs::check(&wanted)?;
        if self.reserve_additional_bandwidth == Some(true) {
            let most = specs::max_extra_bandwidth(wanted.shard_capacity);
            wanted.extra_read_bandwidth = wanted.extra_read_bandwidth.min(most);
            wanted.extra_write_bandwidth = wanted.extra_write_bandwidth.min(most);
        } else {
            (wanted.extra_read_bandwidth, wanted.extra_write_bandwidth) = (0, 0);
        }
        let course = scaling(self.apply_immediately, self.create_backup, self.backup_point_name);
        let order = carry_out(call, &present, wanted, course)?;
        Ok(ModifyDBInstanceShardCapacityResponse::new().order_no(order))
    }
}

impl Handle for EnableShardedClusterRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<EnableShardedClusterResponse, ServiceFault> {
        let present = present(call, &self.instance_id)?;
        if present.sharded {
            let message = format!("instance `{}` is sharded already", present.id);
            return Err(ServiceFault::redis("InvalidInstanceType", message));
        }
        let wanted = Instance {
            sharded: true,
            shard_number: self.shard_number,
            shard_capacity: self.shard_capacity.map_or(present.shard_capacity, i64::from),
            extra_read_bandwidth: 0,
            extra_write_bandwidth: 0,
            ..present.clone()
        };
        specs::check(&wanted)?;
        let course = scaling(self.apply_immediately, self.create_backup, self.backup_point_name);
        let order = carry_out(call, &present, wanted, course)?;
        Ok(EnableShardedClusterResponse::new().order_no(order))
    }
}

impl Handle for EnableDBInstanceHARequest {
    fn handle(self, call: &mut Call<'_>) -> Result<EnableDBInstanceHAResponse, ServiceFault> {
        let present = present(call, &self.instance_id)?;
        if present.class() != InstanceClass::Standalone {
            let message = format!("instance `{}` has more than one node already", present.id);
            return Err(ServiceFault::redis("InvalidInstanceType", message));
        }
        let count = usize::try_from(self.node_number).unwrap_or(0);
        let node_zones = match self.configure_nodes {
            Some(nodes) => zones(&nodes).collect(),
            None => vec![present.node_zones[0].clone(); count],
        };
        check_zones(call, &node_zones, count)?;
        let sharded = self.sharded_cluster == 1;
        let wanted = Instance {
            multi_az: spread(&node_zones),
            node_zones,
            sharded,
            shard_number: self.shard_number.unwrap_or(present.shard_number),
            shard_capacity: self.shard_capacity.map_or(present.shard_capacity, i64::from),
            ..present.clone()
        };
        specs::check(&wanted)?;
        let order = carry_out(call, &present, wanted, scaling(self.apply_immediately, None, None))?;
        Ok(EnableDBInstanceHAResponse::new().order_no(order))
    }
}

impl Handle for IncreaseDBInstanceNodeNumberRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<IncreaseDBInstanceNodeNumberResponse, ServiceFault> {
        let present = present(call, &self.instance_id)?;
        needs_replicas(&present)?;
        let added = usize::try_from(self.nodes_number_to_increase).unwrap_or(0);
        let new_zones = match self.configure_new_nodes {
            Some(nodes) => zones(&nodes).collect(),
            None => vec![present.node_zones[0].clone(); added],
        };
        check_zones(call, &new_zones, added)?;
        let mut wanted = present.clone();
        wanted.node_zones.extend(new_zones);
        wanted.multi_az = spread(&wanted.node_zones);
        specs::check(&wanted)?;
        let course = scaling(self.apply_immediately, self.create_backup, self.backup_point_name);
        let order = carry_out(call, &present, wanted, course)?;
        Ok(IncreaseDBInstanceNodeNumberResponse::new().order_no(order))
    }
}

impl Handle for DecreaseDBInstanceNodeNumberRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DecreaseDBInstanceNodeNumberResponse, ServiceFault> {
        let present = present(call, &self.instance_id)?;
        needs_replicas(&present)?;
        let removed = usize::try_from(self.nodes_number_to_decrease).unwrap_or(0);
        let mut wanted = present.clone();
        match self.nodes_to_remove {
            Some(nodes) => {
                check_zones(call, &zones(&nodes).collect::<Vec<_>>(), removed)?;
                for zone in zones(&nodes) {
                    remove_last_of(&mut wanted.node_zones, &zone)?;
                }
            }
            None => wanted.node_zones.truncate(wanted.node_zones.len().saturating_sub(removed)),
        }
        if wanted.node_zones.len() < 2 {
            let message =
                format!("at least 2 of the {} nodes of each shard must stay", present.node_zones.len());
            return Err(ServiceFault::redis("InvalidInstanceSpec", message));
        }
        wanted.multi_az = spread(&wanted.node_zones);
        let course = scaling(self.apply_immediately, self.create_backup, self.backup_point_name);
        let order = carry_out(call, &present, wanted, course)?;
        Ok(DecreaseDBInstanceNodeNumberResponse::new().order_no(order))
    }
}

impl Handle for ModifyDBInstanceAZConfigureRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBInstanceAZConfigureResponse, ServiceFault> {
        let present = present(call, &self.instance_id)?;
        let node_zones: Vec<String> = zones(&self.configure_nodes).collect();
        check_zones(call, &node_zones, present.node_zones.len())?;
        if spread(&node_zones) != self.multi_az {
            let message =
                "`MultiAZ` is enabled for nodes in at least two zones, and disabled for nodes in one";
            return Err(ServiceFault::parameter(message));
        }
        let wanted = Instance { node_zones, multi_az: self.multi_az, ..present.clone() };
        let backup = self.create_backup.unwrap_or(false);
        let course = Course {
            status: InstanceStatus::AZChanging,
            immediately: self.apply_immediately,
            backup,
            backup_name: self.backup_point_name,
        };
        let order = carry_out(call, &present, wanted, course)?;
        Ok(ModifyDBInstanceAZConfigureResponse::new().order_no(order))
    }
}

/// Refuses zones that there are not in the region, or of the wrong number.
pub(crate) fn check_zones(call: &Call<'_>, zones: &[String], count: usize) -> Result<(), ServiceFault> {
    let region = call.region()?;
    zones.iter().try_for_each(|zone| region.check_zone(zone))?;
    if zones.len() == count && count > 0 {
        return Ok(());
    }
    Err(ServiceFault::parameter(format!(
        "the zones of {count} nodes must be given, and are given for {}",
        zones.len()
    )))
}

fn spread(zones: &[String]) -> MultiAZ {
    if zones.iter().any(|zone| *zone != zones[0]) { MultiAZ::Enabled } else { MultiAZ::Disabled }
}

/// Removes the last node in a zone; never the first of all, which is the primary.
fn remove_last_of(nodes: &mut Vec<String>, zone: &str) -> Result<(), ServiceFault> {
    match nodes.iter().rposition(|node| node == zone).filter(|index| *index > 0) {
        Some(index) => {
            nodes.remove(index);
            Ok(())
        }
        None => Err(ServiceFault::redis(
            "InvalidZone",
            format!("there is no secondary node in `{zone}` to remove"),
        )),
    }
}
