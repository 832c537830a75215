//! The enterprise edition.

use volcredis_core::actions::describe_enterprise_db_instance_detail::VisitAddress;
use volcredis_core::actions::describe_enterprise_db_instance_specs::{InstanceSpec, ShardNumberSpec};
use volcredis_core::actions::{
    CreateEnterpriseDBInstanceRequest, CreateEnterpriseDBInstanceResponse, DeleteEnterpriseDBInstanceRequest,
    DeleteEnterpriseDBInstanceResponse, DescribeEnterpriseDBInstanceDetailRequest,
    DescribeEnterpriseDBInstanceDetailResponse, DescribeEnterpriseDBInstanceSpecsRequest,
    DescribeEnterpriseDBInstanceSpecsResponse, DescribeEnterpriseZonesRequest,
    DescribeEnterpriseZonesResponse, ModifyEnterpriseDBInstanceCapacityRequest,
    ModifyEnterpriseDBInstanceCapacityResponse,
};
use volcredis_core::types::{ChargeType, DataLayout, InstanceStatus, MultiAZ, ServiceType};

use super::call::Call;
use super::handle::Handle;
use super::instance::{Blueprint, Instance};
use super::lifecycle::{self, Order, private_ip};
use super::scaling::{self, Course};
use super::{Region, allow_lists, versions};
use crate::ServiceFault;

/// Numbers of shards, with the bandwidth in MB/s and the connections of each number.
static SHARDS: &[(i32, i32, i32)] = &[
    (1, 116, 20_000),
    (2, 116, 40_000),
    (4, 116, 40_000),
    (8, 116, 60_000),
    (16, 116, 120_000),
    (32, 96, 120_000),
];
/// Memory of a shard, in MiB.
static RAM: &[i32] = &[1024, 2048, 4096, 8192, 16_384, 32_768];
/// Flash of a shard, in MiB: the least, the most, and the step between.
const FLASH: (i32, i32, i32) = (10_240, 30_720, 10_240);
/// How many shards one account can have in a region.
const MAX_SHARDS: i32 = 64;
/// The port of an instance.
const PORT: i32 = 6379;

/// The instance, when it is one of the enterprise edition.
pub(crate) fn instance<'a>(call: &'a Call<'_>, id: &str) -> Result<&'a Instance, ServiceFault> {
    let instance = call.instance(id)?;
    if instance.edition == ServiceType::Enterprise {
        return Ok(instance);
    }
    let message = format!("instance `{id}` is of the community edition");
    Err(ServiceFault::redis("InvalidInstanceType", message))
}

fn check_size(layout: &DataLayout, shards: i32, ram: i32, flash: i32) -> Result<(), ServiceFault> {
    let invalid = |message: String| Err(ServiceFault::redis("InvalidInstanceSpec", message));
    if !SHARDS.iter().any(|(number, ..)| *number == shards) {
        return invalid(format!("`ShardNumber` must be 1, 2, 4, 8, 16 or 32, and is {shards}"));
    }
    if !RAM.contains(&ram) {
        let sizes: Vec<_> = RAM.iter().map(i32::to_string).collect();
        return invalid(format!("`RamPerShard` must be one of {}, and is {ram}", sizes.join(", ")));
    }
    let (least, most, step) = FLASH;
    if *layout == DataLayout::Hybrid && !((least..=most).contains(&flash) && flash % step == 0) {
        return invalid(format!("`FlashPerShard` must be 10240, 20480 or 30720, and is {flash}"));
    }
    Ok(())
}

/// Refuses more shards than one account can have in a region.
fn check_quota(call: &mut Call<'_>, without: &str, shards: i32) -> Result<(), ServiceFault> {
    let others = call.realm().instances.of(&ServiceType::Enterprise).values();
    let used: i32 = others.filter(|other| other.id != without).map(|other| other.shard_number).sum();
    if used + shards <= MAX_SHARDS {
        return Ok(());
    }
    let message = format!("an account has at most {MAX_SHARDS} shards of this edition in a region");
    Err(ServiceFault::redis("ResourceNotEnough", message))
}

impl Handle for CreateEnterpriseDBInstanceRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<CreateEnterpriseDBInstanceResponse, ServiceFault> {
        call.caller = call.realm_in(Some(&self.region_id))?;
        let flash = if self.data_layout == DataLayout::Hybrid { self.flash_per_shard } else { 0 };
        check_size(&self.data_layout, self.shard_number, self.ram_per_shard, flash)?;
        check_quota(call, "", self.shard_number)?;
        let zones = call.region()?.zones;
        let node_zones: Vec<String> = match self.configure_nodes {
            Some(nodes) if !nodes.is_empty() => nodes.into_iter().map(|node| node.az).collect(),
            _ if self.multi_az == Some(MultiAZ::Enabled) => {
                zones.iter().take(2).map(|zone| (*zone).to_owned()).collect()
            }
            _ => vec![zones[0].to_owned(); 2],
        };
        scaling::check_zones(call, &node_zones, node_zones.len())?;
        allow_lists::check_exist(call.realm(), self.allow_list_ids.as_deref().unwrap_or_default())?;
        let plan = Blueprint {
            id: call.world.identifier("redis-cn", 11),
            name: self.instance_name.filter(|name| !name.is_empty()),
            region: call.caller.region,
            account: call.caller.account,
            edition: ServiceType::Enterprise,
            engine_version: versions::ENTERPRISE.to_owned(),
            shards: self.shard_number,
            sharded: self.shard_number > 1,
            shard_capacity: i64::from(self.ram_per_shard),
            node_zones,
            vpc_id: self.vpc_id,
            subnet_id: self.subnet_id,
            ip: private_ip(call),
            port: PORT,
        };
        let instance = Instance {
            data_layout: self.data_layout,
            flash_capacity: i64::from(flash),
            modules: self.modules.unwrap_or_default(),
            ..Instance::new(plan, call.now)
        };
        let order = Order {
            charge_type: self.charge_type,
            purchase_months: self.purchase_months,
            auto_renew: self.auto_renew,
            project: self.project_name,
            deletion_protection: self.deletion_protection,
            tags: self.tags.unwrap_or_default(),
            allow_lists: self.allow_list_ids.as_deref().unwrap_or_default(),
        };
        let (instance_id, order_number) = lifecycle::create(call, instance, order);
        Ok(CreateEnterpriseDBInstanceResponse::new().instance_id(instance_id).order_no(order_number))
    }
}

impl Handle for DeleteEnterpriseDBInstanceRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DeleteEnterpriseDBInstanceResponse, ServiceFault> {
        let prepaid = instance(call, &self.instance_id)?.charge_type == ChargeType::PrePaid;
        let backup = prepaid || self.create_backup.unwrap_or(true);
        lifecycle::delete(call, &self.instance_id, backup, self.backup_point_name)?;
        Ok(DeleteEnterpriseDBInstanceResponse::new())
    }
}

impl Handle for ModifyEnterpriseDBInstanceCapacityRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyEnterpriseDBInstanceCapacityResponse, ServiceFault> {
        instance(call, &self.instance_id)?;
        let present = call.ready_instance(&self.instance_id)?.clone();
        check_size(&present.data_layout, self.shard_number, self.ram_per_shard, self.flash_per_shard)?;
        if present.data_layout == DataLayout::Ram && self.flash_per_shard != 0 {
            let message = "`FlashPerShard` must be 0 for an instance whose data is in memory only";
            return Err(ServiceFault::redis("InvalidInstanceSpec", message));
        }
        check_quota(call, &self.instance_id, self.shard_number)?;
        let wanted = Instance {
            shard_number: self.shard_number,
            sharded: self.shard_number > 1,
            shard_capacity: i64::from(self.ram_per_shard),
            flash_capacity: i64::from(self.flash_per_shard),
            ..present.clone()
        };
        let course = Course {
            status: InstanceStatus::Scaling,
            immediately: self.apply_immediately,
            backup: self.create_backup.unwrap_or(false),
            backup_name: self.backup_point_name,
        };
        let order = scaling::carry_out(call, &present, wanted, course)?;
        Ok(ModifyEnterpriseDBInstanceCapacityResponse::new().order_no(order))
    }
}

impl Handle for DescribeEnterpriseDBInstanceDetailRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeEnterpriseDBInstanceDetailResponse, ServiceFault> {
        Ok(detail(instance(call, &self.instance_id)?))
    }
}

fn detail(instance: &Instance) -> DescribeEnterpriseDBInstanceDetailResponse {
    let whole = |capacity: i64| i32::try_from(capacity).unwrap_or(i32::MAX);
    let addresses = instance.addresses.iter().map(|address| {
        let mut shown = VisitAddress::new()
            .addr_type(address.kind.as_str())
            .ip_address(address.domain(instance.region))
            .port(address.port.to_string())
            .vip(address.ip.as_str());
        shown.eip_id.clone_from(&address.eip_id);
        shown
    });
    let mut detail = DescribeEnterpriseDBInstanceDetailResponse::new()
        .capacity(instance.capacity())
        .charge_type(instance.charge_type.clone())
        .create_time(instance.created.timestamp().to_string())
        .data_layout(instance.data_layout.clone())
        .deletion_protection(instance.deletion_protection.clone())
        .engine_version(instance.engine_version.as_str())
        .flash_per_shard(whole(instance.flash_capacity))
        .instance_id(instance.id.as_str())
        .instance_name(instance.name.as_str())
        .maintenance_time(instance.maintenance_time.as_str())
        .modules(instance.modules.iter().map(String::as_str))
        .multi_az(instance.multi_az.clone())
        .node_number(instance.node_number())
        .project_name(instance.project.as_str())
        .ram_per_shard(whole(instance.shard_capacity))
        .region_id(instance.region)
        .shard_number(instance.shard_number)
        .status(instance.status.as_str())
        .subnet_id(instance.subnet_id.as_str())
        .tags(instance.tag_list())
        .visit_addrs(addresses)
        .vpc_id(instance.vpc_id.as_str())
        .zone_ids(instance.zones());
    // These two are shown for a subscription only.
    detail.expired_time = instance.expired_time();
    detail.auto_renew = instance.expires.map(|_| instance.auto_renew);
    detail
}

impl Handle for DescribeEnterpriseZonesRequest {
    fn handle(self, _: &mut Call<'_>) -> Result<DescribeEnterpriseZonesResponse, ServiceFault> {
        Ok(DescribeEnterpriseZonesResponse::new().zones(Region::find(&self.region_id)?.list_zones()))
    }
}

impl Handle for DescribeEnterpriseDBInstanceSpecsRequest {
    fn handle(self, _: &mut Call<'_>) -> Result<DescribeEnterpriseDBInstanceSpecsResponse, ServiceFault> {
        let layouts = [DataLayout::Ram, DataLayout::Hybrid];
        let wanted = layouts
            .iter()
            .filter(|layout| self.data_layout.as_ref().is_none_or(|wanted| wanted == *layout))
            .flat_map(|layout| RAM.iter().map(|ram| spec(layout, *ram)));
        Ok(DescribeEnterpriseDBInstanceSpecsResponse::new().instance_specs(wanted))
    }
}

fn spec(layout: &DataLayout, ram: i32) -> InstanceSpec {
    let (least, most, step) = if *layout == DataLayout::Hybrid { FLASH } else { (0, 0, 0) };
    let shards = SHARDS.iter().map(|&(number, bandwidth, connections)| {
        ShardNumberSpec::new()
            .shard_number(number)
            .default_bandwidth(bandwidth)
            .default_max_connections(connections)
    });
    InstanceSpec::new()
        .data_layout(layout.clone())
        .flash_capacity_min(least)
        .flash_capacity_max(most)
        .flash_capacity_step(step)
        .ram_capacity(ram)
        .shard_number_specs(shards)
}
