//! Listing and describing instances.

use volcredis_core::actions::{
    DescribeDBInstanceDetailRequest, DescribeDBInstanceDetailResponse, DescribeDBInstancesRequest,
    DescribeDBInstancesResponse, describe_db_instance_detail, describe_db_instances,
};
use volcredis_core::types::{AddressType, ServiceType, TagFilter};

use crate::handlers::call::{Call, used_mib};
use crate::handlers::dispatch::Handle;
use crate::handlers::pagination::Page;
use crate::model::instance::Instance;
use crate::service_error::ServiceError;

impl Handle for DescribeDBInstancesRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeDBInstancesResponse, ServiceError> {
        let key = call.caller_in(self.region_id.as_deref())?;
        let edition = self.service_type.clone().unwrap_or(ServiceType::Basic);
        let instances = call.store.account_mut(key).instances.of_edition(&edition).values();
        let page = Page::new(self.page_number, self.page_size);
        let (on_page, total) = if is_unfiltered(&self) {
            page.of_exact(instances)
        } else {
            page.of(instances.filter(|instance| matches(&self, instance)))
        };
        let rows = on_page.into_iter().map(|instance| {
            let used = used_mib(&mut call.data_plane, &instance.id);
            row(instance).capacity(instance.capacity(used))
        });
        Ok(DescribeDBInstancesResponse::new().total_instances_num(total).instances(rows))
    }
}

/// Reports whether the list is unfiltered. Then a page is read without examining the other instances.
fn is_unfiltered(filters: &DescribeDBInstancesRequest) -> bool {
    let mut unfiltered = DescribeDBInstancesRequest::new();
    unfiltered.region_id.clone_from(&filters.region_id);
    unfiltered.service_type.clone_from(&filters.service_type);
    unfiltered.page_number = filters.page_number;
    unfiltered.page_size = filters.page_size;
    *filters == unfiltered
}

fn matches(filters: &DescribeDBInstancesRequest, instance: &Instance) -> bool {
    fn is<T: PartialEq>(filter: &Option<T>, value: &T) -> bool {
        filter.as_ref().is_none_or(|wanted| wanted == value)
    }
    fn has(filter: &Option<String>, mut test: impl FnMut(&str) -> bool) -> bool {
        filter.as_deref().is_none_or(|wanted| wanted.is_empty() || test(wanted))
    }
    has(&filters.instance_id, |wanted| instance.id == wanted)
        && has(&filters.instance_name, |wanted| instance.name.contains(wanted))
        && has(&filters.project_name, |wanted| instance.project == wanted)
        && has(&filters.vpc_id, |wanted| instance.vpc_id.contains(wanted))
        && has(&filters.zone_id, |wanted| instance.node_zones.iter().any(|zone| zone.contains(wanted)))
        && is(&filters.charge_type, &instance.charge_type)
        && is(&filters.data_layout, &instance.data_layout)
        && is(&filters.status, &instance.status)
        && is(&filters.sharded_cluster, &i32::from(instance.sharded))
        && filters.engine_version.as_ref().is_none_or(|wanted| wanted.as_str() == instance.engine_version)
        && filters.tag_filters.iter().flatten().all(|filter| has_tag(instance, filter))
}

fn has_tag(instance: &Instance, filter: &TagFilter) -> bool {
    instance
        .tags
        .get(&filter.key)
        .is_some_and(|value| filter.value.as_ref().is_none_or(|wanted| wanted == value))
}

fn row(instance: &Instance) -> describe_db_instances::Instance {
    let mut row = describe_db_instances::Instance::new()
        .instance_id(instance.id.as_str())
        .region_id(instance.region)
        .charge_type(instance.charge_type.clone())
        .create_time(instance.created.timestamp().to_string())
        .data_layout(instance.data_layout.clone())
        .deletion_protection(instance.deletion_protection.clone())
        .engine_version(instance.engine_version.as_str())
        .instance_class(instance.class())
        .instance_name(instance.name.as_str())
        .multi_az(instance.multi_az.clone())
        .node_number(instance.node_number())
        .project_name(instance.project.as_str())
        .service_type(instance.edition.clone())
        .shard_capacity(instance.shard_capacity_gib())
        .shard_number(instance.shard_number)
        .sharded_cluster(i32::from(instance.sharded))
        .status(instance.status.clone())
        .vpc_id(instance.vpc_id.as_str())
        .tags(instance.tag_list())
        .zone_ids(instance.zones());
    row.blue_green_role.clone_from(&instance.blue_green_role);
    row.expired_time = instance.expired_time();
    if let Some(address) = instance.address(&AddressType::Private) {
        row.private_address = Some(address.domain(instance.region));
        row.private_port = Some(address.shown_port().to_string());
        row.vip = Some(address.ip.clone());
    }
    row
}

impl Handle for DescribeDBInstanceDetailRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeDBInstanceDetailResponse, ServiceError> {
        let used = call.used_mib(&self.instance_id);
        let instance = call.instance(&self.instance_id)?;
        Ok(detail(instance).capacity(instance.capacity(used)))
    }
}

fn detail(instance: &Instance) -> DescribeDBInstanceDetailResponse {
    let addresses = instance.addresses.iter().map(|address| {
        let mut shown = describe_db_instance_detail::VisitAddress::new()
            .addr_type(address.kind.clone())
            .address(address.domain(instance.region))
            .port(address.shown_port().to_string())
            .vip(address.ip.as_str());
        shown.eip_id.clone_from(&address.eip_id);
        shown
    });
    let mut detail = DescribeDBInstanceDetailResponse::new()
        .auto_renew(instance.auto_renew)
        .charge_type(instance.charge_type.clone())
        .configure_nodes(instance.configure_nodes())
        .create_time(instance.created.timestamp().to_string())
        .data_layout(instance.data_layout.clone())
        .deletion_protection(instance.deletion_protection.clone())
        .engine_version(instance.engine_version.as_str())
        .instance_class(instance.class())
        .instance_id(instance.id.as_str())
        .instance_name(instance.name.as_str())
        .maintenance_time(instance.maintenance_time.as_str())
        .max_connections(instance.max_connections)
        .multi_az(instance.multi_az.clone())
        .node_number(instance.node_number())
        .project_name(instance.project.as_str())
        .region_id(instance.region)
        .shard_capacity(instance.shard_capacity_gib())
        .shard_capacity_v2(instance.shard_capacity)
        .shard_number(instance.shard_number)
        .sharded_cluster(i32::from(instance.sharded))
        .status(instance.status.clone())
        .subnet_id(instance.subnet_id.as_str())
        .tags(instance.tag_list())
        .visit_addrs(addresses)
        .vpc_auth_mode(instance.vpc_auth_mode.clone())
        .vpc_id(instance.vpc_id.as_str())
        .zone_ids(instance.zones());
    detail.blue_green_role.clone_from(&instance.blue_green_role);
    detail.expired_time = instance.expired_time();
    detail
}
