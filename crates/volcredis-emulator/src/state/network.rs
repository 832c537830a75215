//! Addresses, bandwidth, connections and where an instance is attached.

use volcredis_core::actions::{
    CreateDBEndpointDirectLinkAddressRequest, CreateDBEndpointDirectLinkAddressResponse,
    CreateDBEndpointPublicAddressRequest, CreateDBEndpointPublicAddressResponse,
    DeleteDBEndpointDirectLinkAddressRequest, DeleteDBEndpointDirectLinkAddressResponse,
    DeleteDBEndpointPublicAddressRequest, DeleteDBEndpointPublicAddressResponse,
    ModifyDBInstancePrivateDNSVisibilityRequest, ModifyDBInstancePrivateDNSVisibilityResponse,
    ModifyDBInstanceSubnetRequest, ModifyDBInstanceSubnetResponse, ModifyDBInstanceVisitAddressRequest,
    ModifyDBInstanceVisitAddressResponse,
};
use volcredis_core::types::{AddressType, InstanceStatus, PrivateDNSVisibility};

use super::call::Call;
use super::handle::Handle;
use super::instance::{Address, Instance};
use super::lifecycle::private_ip;
use super::specs::MAX_DIRECT_LINK_SHARDS;
use crate::ServiceFault;

/// The port of an address unless another is asked for.
const DEFAULT_PORT: i32 = 6379;

fn find_address<'a>(instance: &'a Instance, kind: &AddressType) -> Result<&'a Address, ServiceFault> {
    instance.address(kind).ok_or_else(|| {
        let message = format!("instance `{}` has no {kind} address", instance.id);
        ServiceFault::redis("InvalidOperator", message)
    })
}

fn has_no_address(instance: &Instance, kind: &AddressType) -> Result<(), ServiceFault> {
    if instance.address(kind).is_none() {
        return Ok(());
    }
    let message = format!("instance `{}` has a {kind} address already", instance.id);
    Err(ServiceFault::redis("InvalidOperator", message))
}

/// Begins to give an instance an address, in the place of one of the same kind if it has one.
fn put(call: &mut Call<'_>, id: &str, address: Address) -> Result<(), ServiceFault> {
    call.instance_mut(id)?.incoming_address = Some(address);
    call.begin(id, InstanceStatus::NetworkMaintaining, |instance| {
        let Some(new) = instance.incoming_address.take() else { return };
        match instance.addresses.iter_mut().find(|address| address.kind == new.kind) {
            Some(old) => *old = new,
            None => instance.addresses.push(new),
        }
    })
}

/// The addresses that an instance has, or is about to have.
fn claims(instance: &Instance) -> impl Iterator<Item = &Address> {
    instance.addresses.iter().chain(&instance.incoming_address)
}

fn remove(call: &mut Call<'_>, id: &str, kind: AddressType) -> Result<(), ServiceFault> {
    find_address(call.ready_instance(id)?, &kind)?;
    call.begin(id, InstanceStatus::NetworkMaintaining, move |instance| {
        instance.addresses.retain(|address| address.kind != kind);
    })
}

impl Handle for CreateDBEndpointDirectLinkAddressRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<CreateDBEndpointDirectLinkAddressResponse, ServiceFault> {
        let instance = call.ready_instance(&self.instance_id)?;
        has_no_address(instance, &AddressType::DirectLink)?;
        if !instance.sharded || instance.shard_number > MAX_DIRECT_LINK_SHARDS {
            let message =
                format!("only an instance of 2 to {MAX_DIRECT_LINK_SHARDS} shards has such an address");
            return Err(ServiceFault::redis("InvalidInstanceType", message));
        }
        let address = Address {
            kind: AddressType::DirectLink,
            prefix: format!("{}-direct", self.instance_id),
            port: self.port.unwrap_or(DEFAULT_PORT),
            ip: private_ip(call),
            eip_id: None,
        };
        put(call, &self.instance_id, address)?;
        Ok(CreateDBEndpointDirectLinkAddressResponse::new())
    }
}

impl Handle for DeleteDBEndpointDirectLinkAddressRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DeleteDBEndpointDirectLinkAddressResponse, ServiceFault> {
        remove(call, &self.instance_id, AddressType::DirectLink)?;
        Ok(DeleteDBEndpointDirectLinkAddressResponse::new())
    }
}

impl Handle for CreateDBEndpointPublicAddressRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<CreateDBEndpointPublicAddressResponse, ServiceFault> {
        has_no_address(call.ready_instance(&self.instance_id)?, &AddressType::Public)?;
        let is_bound = |instance: &Instance| {
            claims(instance).any(|address| address.eip_id.as_ref() == Some(&self.eip_id))
        };
        if call.realm().instances.all().any(is_bound) {
            let message = format!("the elastic IP `{}` is bound to an instance already", self.eip_id);
            return Err(ServiceFault::parameter(message));
        }
        let bytes = call.world.identifier("", 2).into_bytes();
        let address = Address {
            kind: AddressType::Public,
            prefix: format!("{}-public", self.instance_id),
            port: self.port.unwrap_or(DEFAULT_PORT),
            // An address that is set aside for documentation.
            ip: format!("203.0.113.{}", bytes[0]),
            eip_id: Some(self.eip_id),
        };
        put(call, &self.instance_id, address)?;
        Ok(CreateDBEndpointPublicAddressResponse::new())
    }
}

impl Handle for DeleteDBEndpointPublicAddressRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DeleteDBEndpointPublicAddressResponse, ServiceFault> {
        remove(call, &self.instance_id, AddressType::Public)?;
        Ok(DeleteDBEndpointPublicAddressResponse::new())
    }
}

impl Handle for ModifyDBInstanceVisitAddressRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBInstanceVisitAddressResponse, ServiceFault> {
        let kind = self.addr_type;
        let instance = call.ready_instance(&self.instance_id)?;
        let mut address = find_address(instance, &kind)?.clone();
        if let Some(prefix) =
            self.new_address_prefix.filter(|prefix| !prefix.is_empty() && *prefix != address.prefix)
        {
            if call.realm().instances.all().flat_map(claims).any(|address| address.prefix == prefix) {
                let message = format!("the address prefix `{prefix}` is taken");
                return Err(ServiceFault::parameter(message));
            }
            address.prefix = prefix;
        }
        address.port = self.new_port.unwrap_or(address.port);
        put(call, &self.instance_id, address)?;
        Ok(ModifyDBInstanceVisitAddressResponse::new())
    }
}

impl Handle for ModifyDBInstanceSubnetRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBInstanceSubnetResponse, ServiceFault> {
        let addresses = call.ready_instance(&self.instance_id)?.addresses.len();
        let ips: Vec<String> = (0..addresses).map(|_| private_ip(call)).collect();
        let (vpc_id, subnet_id) = (self.vpc_id, self.subnet_id);
        call.begin(&self.instance_id, InstanceStatus::NetworkMaintaining, move |instance| {
            instance.vpc_id = vpc_id;
            instance.subnet_id = subnet_id;
            // The names of the addresses in the VPC stay; what is behind them changes.
            let moved = instance.addresses.iter_mut().filter(|address| address.kind != AddressType::Public);
            for (address, ip) in moved.zip(ips) {
                address.ip = ip;
            }
        })?;
        Ok(ModifyDBInstanceSubnetResponse::new())
    }
}

impl Handle for ModifyDBInstancePrivateDNSVisibilityRequest {
    fn handle(
        self,
        call: &mut Call<'_>,
    ) -> Result<ModifyDBInstancePrivateDNSVisibilityResponse, ServiceFault> {
        call.ready_instance(&self.instance_id)?;
        let is_public = self.private_dns_visibility == PrivateDNSVisibility::Public;
        call.begin(&self.instance_id, InstanceStatus::NetworkMaintaining, move |instance| {
            instance.dns_is_public = is_public;
        })?;
        Ok(ModifyDBInstancePrivateDNSVisibilityResponse::new())
    }
}
