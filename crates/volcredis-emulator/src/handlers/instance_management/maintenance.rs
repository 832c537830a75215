//! Restarts, upgrades, switchovers and moves between zones.

use volcredis_core::actions::modify_db_instance_minor_version::DBEngineVersion;
use volcredis_core::actions::{
    FlushDBInstanceRequest, FlushDBInstanceResponse, ModifyDBInstanceAZConfigureRequest,
    ModifyDBInstanceAZConfigureResponse, ModifyDBInstanceMinorVersionRequest,
    ModifyDBInstanceMinorVersionResponse, RestartDBInstanceProxyRequest, RestartDBInstanceProxyResponse,
    RestartDBInstanceRequest, RestartDBInstanceResponse, SwitchOverRequest, SwitchOverResponse,
};
use volcredis_core::types::{InstanceStatus, MinorVersion};

use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::handlers::instance_configuration::{
    ResizeOptions, begin_resize, check_has_replicas, check_zones, multi_az_of, zones_of,
};
use crate::handlers::instance_management::topology::{check_proxies_exist, find_node};
use crate::model::effect::Effect;
use crate::model::engine_version;
use crate::model::instance::Instance;
use crate::model::instance_change::InstanceChange;
use crate::service_error::ServiceError;

impl Handle for ModifyDBInstanceMinorVersionRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBInstanceMinorVersionResponse, ServiceError> {
        let instance = call.ready_instance(&self.instance_id)?.clone();
        let release = engine_version::find(&instance.engine_version)?;
        let check = |wanted: &Option<String>, versions: &[&str]| match wanted.as_deref() {
            Some(wanted) if !versions.contains(&wanted) => {
                let message = format!("version must be one of {}, got `{wanted}`", versions.join(", "));
                Err(ServiceError::redis("InvalidDescVersion", message))
            }
            _ => Ok(()),
        };
        check(&self.server_version, release.server_versions)?;
        check(&self.proxy_version, release.proxy_versions)?;
        let server = self.server_version.unwrap_or_else(|| instance.server_version.clone());
        let proxy = self.proxy_version.unwrap_or_else(|| instance.proxy_version.clone());
        let version = DBEngineVersion::new()
            .engine("Redis")
            .engine_version(instance.engine_version.as_str())
            .server_version(MinorVersion::new().version(server.as_str()))
            .proxy_version(MinorVersion::new().version(proxy.as_str()));
        let change = InstanceChange::SetMinorVersions { server, proxy };
        let status = InstanceStatus::Upgrading;
        call.begin_change_or_postpone(&self.instance_id, status, self.switchover_immediately, change)?;
        Ok(ModifyDBInstanceMinorVersionResponse::new().db_engine_version(version))
    }
}

impl Handle for FlushDBInstanceRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<FlushDBInstanceResponse, ServiceError> {
        call.ready_instance(&self.instance_id)?;
        call.store.emit(Effect::Flush { instance_id: self.instance_id });
        Ok(FlushDBInstanceResponse::new())
    }
}

impl Handle for RestartDBInstanceRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<RestartDBInstanceResponse, ServiceError> {
        call.ready_instance(&self.instance_id)?;
        call.begin_change(&self.instance_id, InstanceStatus::Restarting, InstanceChange::None)?;
        call.store.emit(Effect::Restart { instance_id: self.instance_id });
        Ok(RestartDBInstanceResponse::new())
    }
}

impl Handle for RestartDBInstanceProxyRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<RestartDBInstanceProxyResponse, ServiceError> {
        let instance = call.ready_instance(&self.instance_id)?;
        check_proxies_exist(instance, &self.proxy_node_ids)?;
        call.begin_change(&self.instance_id, InstanceStatus::ProxyRestarting, InstanceChange::None)?;
        call.store.emit(Effect::DisconnectClients { instance_id: self.instance_id });
        Ok(RestartDBInstanceProxyResponse::new())
    }
}

impl Handle for SwitchOverRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<SwitchOverResponse, ServiceError> {
        let instance = call.ready_instance(&self.instance_id)?;
        check_has_replicas(instance)?;
        let mut targets = Vec::new();
        for id in self.target_primary_node_ids.iter().flatten().chain(&self.target_primary_node_id) {
            let (shard, node) = find_node(instance, id)?;
            if instance.primary_of(shard) == node {
                return Err(ServiceError::invalid_parameter(format!(
                    "node `{id}` is already the primary of its shard"
                )));
            }
            if targets.iter().any(|(other, _)| *other == shard) {
                return Err(ServiceError::invalid_parameter(format!(
                    "two target primaries for shard {shard}: must be one"
                )));
            }
            targets.push((shard, node));
        }
        if targets.is_empty() {
            let message = "`TargetPrimaryNodeIds` is required";
            return Err(ServiceError::invalid_parameter(message));
        }
        let change = InstanceChange::SetPrimaries(targets);
        call.begin_change(&self.instance_id, InstanceStatus::PrimaryChanging, change)?;
        Ok(SwitchOverResponse::new())
    }
}

impl Handle for ModifyDBInstanceAZConfigureRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBInstanceAZConfigureResponse, ServiceError> {
        let present = call.ready_instance(&self.instance_id)?.clone();
        let node_zones: Vec<String> = zones_of(&self.configure_nodes).collect();
        check_zones(call, &node_zones, present.node_zones.len())?;
        if multi_az_of(&node_zones) != self.multi_az {
            let message =
                "`MultiAZ` must be enabled for nodes in several zones, and disabled for nodes in one";
            return Err(ServiceError::invalid_parameter(message));
        }
        let wanted = Instance { node_zones, multi_az: self.multi_az, ..present.clone() };
        let backup = self.create_backup.unwrap_or(false);
        let options = ResizeOptions {
            status: InstanceStatus::AZChanging,
            immediately: self.apply_immediately,
            backup,
            backup_name: self.backup_point_name,
        };
        let order = begin_resize(call, &present, wanted, options)?;
        Ok(ModifyDBInstanceAZConfigureResponse::new().order_no(order))
    }
}
