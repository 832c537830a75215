//! Instances of the enterprise edition.

use volcredis_core::actions::describe_enterprise_db_instance_detail::VisitAddress;
use volcredis_core::actions::describe_enterprise_db_instance_specs::{self, ShardNumberSpec};
use volcredis_core::actions::{
    CreateEnterpriseDBInstanceRequest, CreateEnterpriseDBInstanceResponse, DeleteEnterpriseDBInstanceRequest,
    DeleteEnterpriseDBInstanceResponse, DescribeEnterpriseDBInstanceDetailRequest,
    DescribeEnterpriseDBInstanceDetailResponse, DescribeEnterpriseDBInstanceParamsRequest,
    DescribeEnterpriseDBInstanceParamsResponse, DescribeEnterpriseDBInstanceSpecsRequest,
    DescribeEnterpriseDBInstanceSpecsResponse, DescribeEnterpriseZonesRequest,
    DescribeEnterpriseZonesResponse, ModifyEnterpriseDBInstanceCapacityRequest,
    ModifyEnterpriseDBInstanceCapacityResponse, ModifyEnterpriseDBInstanceParamsRequest,
    ModifyEnterpriseDBInstanceParamsResponse,
};
use volcredis_core::types::{ChargeType, DataLayout, InstanceStatus, ServiceType};

use crate::handlers::allow_list::check_allow_lists_exist;
use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::handlers::instance_configuration::{ResizeOptions, begin_resize, check_zones, zones_of};
use crate::handlers::instance_management::create_and_delete::{
    PurchaseOptions, begin_creation, begin_deletion, check_charge_type,
};
use crate::handlers::pagination::Page;
use crate::handlers::parameter::{begin_parameter_change, in_instance_response};
use crate::model::address::DEFAULT_PORT;
use crate::model::instance::{Instance, InstanceSpec};
use crate::model::region::Region;
use crate::model::{engine_version, parameter};
use crate::service_error::ServiceError;

/// The possible numbers of shards, each with its bandwidth in MB/s and its limit of connections.
static SHARDS: &[(i32, i32, i32)] = &[
    (1, 116, 20_000),
    (2, 116, 40_000),
    (4, 116, 40_000),
    (8, 116, 60_000),
    (16, 116, 120_000),
    (32, 96, 120_000),
];
/// The possible memory of a shard, in MiB.
static RAM: &[i32] = &[1024, 2048, 4096, 8192, 16_384, 32_768];
/// The possible flash of a shard, in MiB: minimum, maximum and step.
const FLASH: (i32, i32, i32) = (10_240, 30_720, 10_240);
/// The maximum number of shards of an account in a region.
const MAX_SHARDS: i32 = 64;

/// Returns an instance of the enterprise edition.
pub(crate) fn enterprise_instance<'a>(call: &'a Call<'_>, id: &str) -> Result<&'a Instance, ServiceError> {
    let instance = call.instance(id)?;
    if instance.edition == ServiceType::Enterprise {
        return Ok(instance);
    }
    let message = format!("instance `{id}` is of the community edition: must be of the enterprise edition");
    Err(ServiceError::redis("InvalidInstanceType", message))
}

fn check_size(layout: &DataLayout, shards: i32, ram: i32, flash: i32) -> Result<(), ServiceError> {
    let invalid = |message: String| Err(ServiceError::redis("InvalidInstanceSpec", message));
    if !SHARDS.iter().any(|(number, ..)| *number == shards) {
        return invalid(format!("`ShardNumber` must be one of 1, 2, 4, 8, 16, 32, got {shards}"));
    }
    if !RAM.contains(&ram) {
        let sizes: Vec<_> = RAM.iter().map(i32::to_string).collect();
        return invalid(format!("`RamPerShard` must be one of {}, got {ram}", sizes.join(", ")));
    }
    let (least, most, step) = FLASH;
    if *layout == DataLayout::Hybrid && !((least..=most).contains(&flash) && flash % step == 0) {
        return invalid(format!("`FlashPerShard` must be one of 10240, 20480, 30720, got {flash}"));
    }
    Ok(())
}

/// Checks that the account can have that many more shards in the region.
fn check_quota(call: &mut Call<'_>, without: &str, shards: i32) -> Result<(), ServiceError> {
    let others = call.account().instances.of_edition(&ServiceType::Enterprise).values();
    let used: i32 = others.filter(|other| other.id != without).map(|other| other.shard_number).sum();
    if used + shards <= MAX_SHARDS {
        return Ok(());
    }
    let message = format!(
        "quota of shards exceeded: an account can have {MAX_SHARDS} of the enterprise edition in a region, got {}",
        used + shards
    );
    Err(ServiceError::redis("ResourceNotEnough", message))
}

impl Handle for CreateEnterpriseDBInstanceRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<CreateEnterpriseDBInstanceResponse, ServiceError> {
        call.caller = call.caller_in(Some(&self.region_id))?;
        let flash = if self.data_layout == DataLayout::Hybrid { self.flash_per_shard } else { 0 };
        check_charge_type(&self.charge_type)?;
        check_size(&self.data_layout, self.shard_number, self.ram_per_shard, flash)?;
        check_quota(call, "", self.shard_number)?;
        let node_zones: Vec<String> = zones_of(&self.configure_nodes).collect();
        check_zones(call, &node_zones, node_zones.len())?;
        check_allow_lists_exist(call.account(), self.allow_list_ids.as_deref().unwrap_or_default())?;
        let spec = InstanceSpec {
            id: call.store.generate_id("redis-cn", 11),
            name: self.instance_name.filter(|name| !name.is_empty()),
            region: call.caller.region,
            account: call.caller.account,
            edition: ServiceType::Enterprise,
            engine_version: engine_version::ENTERPRISE.to_owned(),
            shards: self.shard_number,
            sharded: self.shard_number > 1,
            shard_capacity: i64::from(self.ram_per_shard),
            node_zones,
            vpc_id: self.vpc_id,
            subnet_id: self.subnet_id,
            ip: call.store.generate_private_ip(),
            port: DEFAULT_PORT,
        };
        let mut instance = Instance {
            data_layout: self.data_layout,
            flash_capacity: i64::from(flash),
            modules: self.modules.unwrap_or_default().iter().map(ToString::to_string).collect(),
            ..Instance::new(spec, call.now)
        };
        instance.set_default_password(self.password.as_ref());
        let purchase = PurchaseOptions {
            charge_type: self.charge_type,
            purchase_months: self.purchase_months,
            auto_renew: self.auto_renew,
            project: self.project_name,
            deletion_protection: self.deletion_protection,
            tags: self.tags.unwrap_or_default(),
            allow_lists: self.allow_list_ids.as_deref().unwrap_or_default(),
        };
        let (instance_id, order_number) = begin_creation(call, instance, purchase);
        Ok(CreateEnterpriseDBInstanceResponse::new().instance_id(instance_id).order_no(order_number))
    }
}

impl Handle for DeleteEnterpriseDBInstanceRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DeleteEnterpriseDBInstanceResponse, ServiceError> {
        let prepaid = enterprise_instance(call, &self.instance_id)?.charge_type == ChargeType::PrePaid;
        let backup = prepaid || self.create_backup.unwrap_or(true);
        begin_deletion(call, &self.instance_id, backup, self.backup_point_name)?;
        Ok(DeleteEnterpriseDBInstanceResponse::new())
    }
}

impl Handle for ModifyEnterpriseDBInstanceCapacityRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyEnterpriseDBInstanceCapacityResponse, ServiceError> {
        enterprise_instance(call, &self.instance_id)?;
        let present = call.ready_instance(&self.instance_id)?.clone();
        check_size(&present.data_layout, self.shard_number, self.ram_per_shard, self.flash_per_shard)?;
        if present.data_layout == DataLayout::Ram && self.flash_per_shard != 0 {
            let message = "`FlashPerShard` must be 0 for an instance without flash";
            return Err(ServiceError::redis("InvalidInstanceSpec", message));
        }
        check_quota(call, &self.instance_id, self.shard_number)?;
        let wanted = Instance {
            shard_number: self.shard_number,
            sharded: self.shard_number > 1,
            shard_capacity: i64::from(self.ram_per_shard),
            flash_capacity: i64::from(self.flash_per_shard),
            ..present.clone()
        };
        let options = ResizeOptions {
            status: InstanceStatus::Scaling,
            immediately: self.apply_immediately,
            backup: self.create_backup.unwrap_or(false),
            backup_name: self.backup_point_name,
        };
        let order = begin_resize(call, &present, wanted, options)?;
        Ok(ModifyEnterpriseDBInstanceCapacityResponse::new().order_no(order))
    }
}

impl Handle for DescribeEnterpriseDBInstanceDetailRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeEnterpriseDBInstanceDetailResponse, ServiceError> {
        let used = call.used_mib(&self.instance_id);
        let instance = enterprise_instance(call, &self.instance_id)?;
        Ok(detail(instance).capacity(instance.capacity(used)))
    }
}

fn detail(instance: &Instance) -> DescribeEnterpriseDBInstanceDetailResponse {
    let to_i32 = |capacity: i64| i32::try_from(capacity).unwrap_or(i32::MAX);
    let addresses = instance.addresses.iter().map(|address| {
        let mut shown = VisitAddress::new()
            .addr_type(address.kind.as_str())
            .ip_address(address.domain(instance.region))
            .port(address.shown_port().to_string())
            .vip(address.ip.as_str());
        shown.eip_id.clone_from(&address.eip_id);
        shown
    });
    let mut detail = DescribeEnterpriseDBInstanceDetailResponse::new()
        .charge_type(instance.charge_type.clone())
        .create_time(instance.created.timestamp().to_string())
        .data_layout(instance.data_layout.clone())
        .deletion_protection(instance.deletion_protection.clone())
        .engine_version(instance.engine_version.as_str())
        .flash_per_shard(to_i32(instance.flash_capacity))
        .instance_id(instance.id.as_str())
        .instance_name(instance.name.as_str())
        .maintenance_time(instance.maintenance_time.as_str())
        .modules(instance.modules.iter().map(String::as_str))
        .multi_az(instance.multi_az.clone())
        .node_number(instance.node_number())
        .project_name(instance.project.as_str())
        .ram_per_shard(to_i32(instance.shard_capacity))
        .region_id(instance.region)
        .shard_number(instance.shard_number)
        .status(instance.status.as_str())
        .subnet_id(instance.subnet_id.as_str())
        .tags(instance.tag_list())
        .visit_addrs(addresses)
        .vpc_id(instance.vpc_id.as_str())
        .zone_ids(instance.zones());
    // Only subscriptions have these two.
    detail.expired_time = instance.expired_time();
    detail.auto_renew = instance.expires.map(|_| instance.auto_renew);
    detail
}

impl Handle for DescribeEnterpriseZonesRequest {
    fn handle(self, _: &mut Call<'_>) -> Result<DescribeEnterpriseZonesResponse, ServiceError> {
        Ok(DescribeEnterpriseZonesResponse::new().zones(Region::find(&self.region_id)?.zones_in_response()))
    }
}

impl Handle for DescribeEnterpriseDBInstanceSpecsRequest {
    fn handle(self, _: &mut Call<'_>) -> Result<DescribeEnterpriseDBInstanceSpecsResponse, ServiceError> {
        let layouts = [DataLayout::Ram, DataLayout::Hybrid];
        let wanted = layouts
            .iter()
            .filter(|layout| self.data_layout.as_ref().is_none_or(|wanted| wanted == *layout))
            .flat_map(|layout| RAM.iter().map(|ram| spec(layout, *ram)));
        Ok(DescribeEnterpriseDBInstanceSpecsResponse::new().instance_specs(wanted))
    }
}

fn spec(layout: &DataLayout, ram: i32) -> describe_enterprise_db_instance_specs::InstanceSpec {
    let (least, most, step) = if *layout == DataLayout::Hybrid { FLASH } else { (0, 0, 0) };
    let shards = SHARDS.iter().map(|&(number, bandwidth, connections)| {
        ShardNumberSpec::new()
            .shard_number(number)
            .default_bandwidth(bandwidth)
            .default_max_connections(connections)
    });
    describe_enterprise_db_instance_specs::InstanceSpec::new()
        .data_layout(layout.clone())
        .flash_capacity_min(least)
        .flash_capacity_max(most)
        .flash_capacity_step(step)
        .ram_capacity(ram)
        .shard_number_specs(shards)
}

impl Handle for DescribeEnterpriseDBInstanceParamsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeEnterpriseDBInstanceParamsResponse, ServiceError> {
        let instance = enterprise_instance(call, &self.instance_id)?;
        let page = Page::new(Some(self.page_number), Some(self.page_size));
        let (definitions, total) = page.of_exact(parameter::of_edition(&ServiceType::Enterprise).iter());
        let params = definitions.into_iter().map(|definition| in_instance_response(definition, instance));
        Ok(DescribeEnterpriseDBInstanceParamsResponse::new().total_params_num(total).params(params))
    }
}

impl Handle for ModifyEnterpriseDBInstanceParamsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyEnterpriseDBInstanceParamsResponse, ServiceError> {
        enterprise_instance(call, &self.instance_id)?;
        begin_parameter_change(call, &self.instance_id, &self.param_values)?;
        Ok(ModifyEnterpriseDBInstanceParamsResponse::new())
    }
}
