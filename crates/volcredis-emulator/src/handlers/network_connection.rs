//! Addresses, bandwidth, connections and subnets.

use volcredis_core::actions::{
    CreateDBEndpointDirectLinkAddressRequest, CreateDBEndpointDirectLinkAddressResponse,
    CreateDBEndpointPublicAddressRequest, CreateDBEndpointPublicAddressResponse,
    DeleteDBEndpointDirectLinkAddressRequest, DeleteDBEndpointDirectLinkAddressResponse,
    DeleteDBEndpointPublicAddressRequest, DeleteDBEndpointPublicAddressResponse,
    DescribeDBInstanceBandwidthPerShardRequest, DescribeDBInstanceBandwidthPerShardResponse,
    ModifyDBInstanceAdditionalBandwidthPerShardRequest, ModifyDBInstanceAdditionalBandwidthPerShardResponse,
    ModifyDBInstanceMaxConnRequest, ModifyDBInstanceMaxConnResponse,
    ModifyDBInstancePrivateDNSVisibilityRequest, ModifyDBInstancePrivateDNSVisibilityResponse,
    ModifyDBInstanceSubnetRequest, ModifyDBInstanceSubnetResponse, ModifyDBInstanceVisitAddressRequest,
    ModifyDBInstanceVisitAddressResponse, ModifyDBInstanceVpcAuthModeRequest,
    ModifyDBInstanceVpcAuthModeResponse,
};
use volcredis_core::types::{AddressType, InstanceStatus, PrivateDNSVisibility, VpcAuthMode};

use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::model::address::{Address, DEFAULT_PORT};
use crate::model::instance::Instance;
use crate::model::instance_change::InstanceChange;
use crate::model::instance_size;
use crate::model::instance_size::MAX_DIRECT_LINK_SHARDS;
use crate::service_error::ServiceError;

fn find_address<'a>(instance: &'a Instance, kind: &AddressType) -> Result<&'a Address, ServiceError> {
    instance.address(kind).ok_or_else(|| {
        let message = format!("instance `{}` has no {kind} address", instance.id);
        ServiceError::redis("InvalidOperator", message)
    })
}

fn check_has_no_address(instance: &Instance, kind: &AddressType) -> Result<(), ServiceError> {
    if instance.address(kind).is_none() {
        return Ok(());
    }
    let message = format!("instance `{}` already has a {kind} address", instance.id);
    Err(ServiceError::redis("InvalidOperator", message))
}

/// Begins to add an address to an instance, or to replace the one of the same kind.
fn begin_put(call: &mut Call<'_>, id: &str, address: Address) -> Result<(), ServiceError> {
    call.instance_mut(id)?.incoming_address = Some(address);
    call.begin_change(id, InstanceStatus::NetworkMaintaining, InstanceChange::PutIncomingAddress)
}

/// Returns the addresses of an instance, with the incoming one.
fn all_addresses(instance: &Instance) -> impl Iterator<Item = &Address> {
    instance.addresses.iter().chain(&instance.incoming_address)
}

fn begin_removal(call: &mut Call<'_>, id: &str, kind: AddressType) -> Result<(), ServiceError> {
    find_address(call.ready_instance(id)?, &kind)?;
    call.begin_change(id, InstanceStatus::NetworkMaintaining, InstanceChange::RemoveAddress(kind))
}

impl Handle for CreateDBEndpointDirectLinkAddressRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<CreateDBEndpointDirectLinkAddressResponse, ServiceError> {
        let instance = call.ready_instance(&self.instance_id)?;
        check_has_no_address(instance, &AddressType::DirectLink)?;
        if !instance.sharded || instance.shard_number > MAX_DIRECT_LINK_SHARDS {
            let message =
                format!("number of shards must be 2 to {MAX_DIRECT_LINK_SHARDS} for a direct-link address");
            return Err(ServiceError::redis("InvalidInstanceType", message));
        }
        let address = Address {
            kind: AddressType::DirectLink,
            prefix: format!("{}-direct", self.instance_id),
            port: self.port.unwrap_or(DEFAULT_PORT),
            ip: call.store.generate_private_ip(),
            eip_id: None,
            has_region_domain: false,
            endpoint: None,
        };
        begin_put(call, &self.instance_id, address)?;
        Ok(CreateDBEndpointDirectLinkAddressResponse::new())
    }
}

impl Handle for DeleteDBEndpointDirectLinkAddressRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DeleteDBEndpointDirectLinkAddressResponse, ServiceError> {
        begin_removal(call, &self.instance_id, AddressType::DirectLink)?;
        Ok(DeleteDBEndpointDirectLinkAddressResponse::new())
    }
}

impl Handle for CreateDBEndpointPublicAddressRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<CreateDBEndpointPublicAddressResponse, ServiceError> {
        check_has_no_address(call.ready_instance(&self.instance_id)?, &AddressType::Public)?;
        let is_bound = |instance: &Instance| {
            all_addresses(instance).any(|address| address.eip_id.as_ref() == Some(&self.eip_id))
        };
        if call.account().instances.iter().any(is_bound) {
            let message = format!("elastic IP `{}` is already bound to an instance", self.eip_id);
            return Err(ServiceError::invalid_parameter(message));
        }
        let bytes = call.store.generate_id("", 2).into_bytes();
        let address = Address {
            kind: AddressType::Public,
            prefix: format!("{}-public", self.instance_id),
            port: self.port.unwrap_or(DEFAULT_PORT),
            // A block reserved for documentation.
            ip: format!("203.0.113.{}", bytes[0]),
            eip_id: Some(self.eip_id),
            has_region_domain: false,
            endpoint: None,
        };
        begin_put(call, &self.instance_id, address)?;
        Ok(CreateDBEndpointPublicAddressResponse::new())
    }
}

impl Handle for DeleteDBEndpointPublicAddressRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DeleteDBEndpointPublicAddressResponse, ServiceError> {
        begin_removal(call, &self.instance_id, AddressType::Public)?;
        Ok(DeleteDBEndpointPublicAddressResponse::new())
    }
}

impl Handle for ModifyDBInstanceVisitAddressRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBInstanceVisitAddressResponse, ServiceError> {
        let kind = self.addr_type;
        let instance = call.ready_instance(&self.instance_id)?;
        let mut address = find_address(instance, &kind)?.clone();
        if let Some(prefix) =
            self.new_address_prefix.filter(|prefix| !prefix.is_empty() && *prefix != address.prefix)
        {
            if call.account().instances.iter().flat_map(all_addresses).any(|address| address.prefix == prefix)
            {
                let message = format!("address prefix `{prefix}` is already in use");
                return Err(ServiceError::invalid_parameter(message));
            }
            address.prefix = prefix;
        }
        address.port = self.new_port.unwrap_or(address.port);
        // The suffix cannot be changed back.
        address.has_region_domain |= self.upgrade_region_domain.unwrap_or(false);
        begin_put(call, &self.instance_id, address)?;
        Ok(ModifyDBInstanceVisitAddressResponse::new())
    }
}

impl Handle for ModifyDBInstanceSubnetRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBInstanceSubnetResponse, ServiceError> {
        let addresses = call.ready_instance(&self.instance_id)?.addresses.len();
        let ips: Vec<String> = (0..addresses).map(|_| call.store.generate_private_ip()).collect();
        let change = InstanceChange::MoveToSubnet { vpc_id: self.vpc_id, subnet_id: self.subnet_id, ips };
        call.begin_change(&self.instance_id, InstanceStatus::NetworkMaintaining, change)?;
        Ok(ModifyDBInstanceSubnetResponse::new())
    }
}

impl Handle for ModifyDBInstancePrivateDNSVisibilityRequest {
    fn handle(
        self,
        call: &mut Call<'_>,
    ) -> Result<ModifyDBInstancePrivateDNSVisibilityResponse, ServiceError> {
        call.ready_instance(&self.instance_id)?;
        let is_public = self.private_dns_visibility == PrivateDNSVisibility::Public;
        let change = InstanceChange::SetPrivateDnsVisibility { is_public };
        call.begin_change(&self.instance_id, InstanceStatus::NetworkMaintaining, change)?;
        Ok(ModifyDBInstancePrivateDNSVisibilityResponse::new())
    }
}

impl Handle for DescribeDBInstanceBandwidthPerShardRequest {
    fn handle(
        self,
        call: &mut Call<'_>,
    ) -> Result<DescribeDBInstanceBandwidthPerShardResponse, ServiceError> {
        let instance = call.instance(&self.instance_id)?;
        let (read, write) = (instance.extra_read_bandwidth, instance.extra_write_bandwidth);
        Ok(DescribeDBInstanceBandwidthPerShardResponse::new()
            .additional_bandwidth_per_shard(read.max(write))
            .additional_read_bandwidth_per_shard(read)
            .additional_write_bandwidth_per_shard(write)
            .default_bandwidth_per_shard(instance_size::default_bandwidth(instance.shard_capacity)))
    }
}

impl Handle for ModifyDBInstanceAdditionalBandwidthPerShardRequest {
    fn handle(
        self,
        call: &mut Call<'_>,
    ) -> Result<ModifyDBInstanceAdditionalBandwidthPerShardResponse, ServiceError> {
        let instance = call.ready_instance(&self.instance_id)?;
        let max = instance_size::max_extra_bandwidth(instance.shard_capacity);
        let both = self.additional_bandwidth;
        let read = self.additional_read_bandwidth.or(both).unwrap_or(instance.extra_read_bandwidth);
        let write = self.additional_write_bandwidth.or(both).unwrap_or(instance.extra_write_bandwidth);
        if ![read, write].iter().all(|extra| (0..=max).contains(extra)) {
            let message = format!(
                "additional bandwidth must be 0 to {max} MB/s for this shard capacity, got {read} and {write}"
            );
            return Err(ServiceError::invalid_parameter(message));
        }
        (instance.extra_read_bandwidth, instance.extra_write_bandwidth) = (read, write);
        let order = call.store.generate_order_number();
        Ok(ModifyDBInstanceAdditionalBandwidthPerShardResponse::new().order_no(order))
    }
}

impl Handle for ModifyDBInstanceMaxConnRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBInstanceMaxConnResponse, ServiceError> {
        call.ready_instance(&self.instance_id)?.max_connections = self.max_connections;
        Ok(ModifyDBInstanceMaxConnResponse::new())
    }
}

impl Handle for ModifyDBInstanceVpcAuthModeRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBInstanceVpcAuthModeResponse, ServiceError> {
        call.ready_instance(&self.instance_id)?;
        let admits_everyone = call
            .account()
            .allow_lists
            .values()
            .any(|list| list.instances.contains(&self.instance_id) && list.admits_everyone());
        if self.vpc_auth_mode == VpcAuthMode::Open && admits_everyone {
            let message =
                "access without a password is not permitted with 0.0.0.0/0 in an allow list of the instance";
            return Err(ServiceError::redis("InvalidOperator", message));
        }
        call.ready_instance(&self.instance_id)?.vpc_auth_mode = self.vpc_auth_mode;
        Ok(ModifyDBInstanceVpcAuthModeResponse::new())
    }
}
