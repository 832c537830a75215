//! How much an instance takes, and from whom: bandwidth, connections, clients without a password.

use volcredis_core::actions::{
    DescribeDBInstanceBandwidthPerShardRequest, DescribeDBInstanceBandwidthPerShardResponse,
    ModifyDBInstanceAdditionalBandwidthPerShardRequest, ModifyDBInstanceAdditionalBandwidthPerShardResponse,
    ModifyDBInstanceMaxConnRequest, ModifyDBInstanceMaxConnResponse, ModifyDBInstanceVpcAuthModeRequest,
    ModifyDBInstanceVpcAuthModeResponse,
};
use volcredis_core::types::VpcAuthMode;

use super::call::Call;
use super::handle::Handle;
use super::specs;
use crate::ServiceFault;

impl Handle for DescribeDBInstanceBandwidthPerShardRequest {
    fn handle(
        self,
        call: &mut Call<'_>,
    ) -> Result<DescribeDBInstanceBandwidthPerShardResponse, ServiceFault> {
        let instance = call.instance(&self.instance_id)?;
        let (read, write) = (instance.extra_read_bandwidth, instance.extra_write_bandwidth);
        Ok(DescribeDBInstanceBandwidthPerShardResponse::new()
            .additional_bandwidth_per_shard(read.max(write))
            .additional_read_bandwidth_per_shard(read)
            .additional_write_bandwidth_per_shard(write)
            .default_bandwidth_per_shard(specs::default_bandwidth(instance.shard_capacity)))
    }
}

impl Handle for ModifyDBInstanceAdditionalBandwidthPerShardRequest {
    fn handle(
        self,
        call: &mut Call<'_>,
    ) -> Result<ModifyDBInstanceAdditionalBandwidthPerShardResponse, ServiceFault> {
        let instance = call.ready_instance(&self.instance_id)?;
        let most = specs::max_extra_bandwidth(instance.shard_capacity);
        let both = self.additional_bandwidth;
        let read = self.additional_read_bandwidth.or(both).unwrap_or(instance.extra_read_bandwidth);
        let write = self.additional_write_bandwidth.or(both).unwrap_or(instance.extra_write_bandwidth);
        if ![read, write].iter().all(|extra| (0..=most).contains(extra)) {
            let message = format!("a shard of this size has 0 to {most} MB/s beyond the default");
            return Err(ServiceFault::parameter(message));
        }
        (instance.extra_read_bandwidth, instance.extra_write_bandwidth) = (read, write);
        let order = call.world.order_number();
        Ok(ModifyDBInstanceAdditionalBandwidthPerShardResponse::new().order_no(order))
    }
}

impl Handle for ModifyDBInstanceMaxConnRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBInstanceMaxConnResponse, ServiceFault> {
        call.ready_instance(&self.instance_id)?.max_connections = self.max_connections;
        Ok(ModifyDBInstanceMaxConnResponse::new())
    }
}

impl Handle for ModifyDBInstanceVpcAuthModeRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBInstanceVpcAuthModeResponse, ServiceFault> {
        call.ready_instance(&self.instance_id)?;
        let admits_everyone = call
            .realm()
            .allow_lists
            .values()
            .any(|list| list.instances.contains(&self.instance_id) && list.admits_everyone());
        if self.vpc_auth_mode == VpcAuthMode::Open && admits_everyone {
            let message = "an allow list of the instance holds 0.0.0.0/0, and admits everyone";
            return Err(ServiceFault::redis("InvalidOperator", message));
        }
        call.ready_instance(&self.instance_id)?.vpc_auth_mode = self.vpc_auth_mode;
        Ok(ModifyDBInstanceVpcAuthModeResponse::new())
    }
}
