//! The state that the servers of an instance should have, derived from the model.

use volcredis_core::types::{InstanceStatus, ServiceType};

use super::access::{self, User};
use super::server::StartSettings;
use crate::model::instance::Instance;
use crate::model::parameter;

/// The state that the servers of an instance should have.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Desired {
    pub(super) topology: Topology,
    /// Values of `CONFIG SET`.
    pub(super) settings: Vec<(String, String)>,
    pub(super) users: Vec<User>,
    pub(super) databases: i64,
    pub(super) max_memory_mib: i64,
    /// Writes an append-only file.
    pub(super) append_only: bool,
    /// Writes times to the append-only file, for data flashback.
    pub(super) flashback: bool,
}

/// The arrangement of the nodes.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub(super) struct Topology {
    pub(super) is_sharded: bool,
    /// The primary node of each shard.
    pub(super) primaries: Vec<usize>,
    /// The number of nodes of each shard.
    pub(super) nodes: usize,
}

impl Topology {
    fn of(instance: &Instance) -> Self {
        let nodes = instance.node_zones.len().max(1);
        let primary = |shard| usize::try_from(instance.primary_of(shard)).unwrap_or(0).min(nodes - 1);
        Self {
            is_sharded: instance.sharded,
            primaries: (0..instance.shard_number.max(1)).map(primary).collect(),
            nodes,
        }
    }
}

impl Desired {
    /// Returns the state for an instance. Data that survives the emulator needs an append-only file.
    pub(super) fn of(instance: &Instance, is_durable: bool) -> Self {
        let parameters = parameter::of_edition(&instance.edition);
        let value = |name: &str| {
            parameters
                .iter()
                .find(|definition| definition.name == name)
                .map(|definition| parameter::value(instance, definition))
        };
        let mut settings: Vec<(String, String)> = parameters
            .iter()
            .filter(|definition| !matches!(definition.name, parameter::APPENDONLY | "databases"))
            .map(|definition| {
                let name = redis_name(definition.name, &instance.edition);
                (name, parameter::value(instance, definition).to_owned())
            })
            .collect();
        settings.push(("maxclients".to_owned(), instance.max_connections.to_string()));
        settings.push(("maxmemory".to_owned(), format!("{}mb", instance.shard_capacity)));
        let flashback = instance.flashback_since.is_some();
        Self {
            topology: Topology::of(instance),
            settings,
            users: access::users(instance),
            databases: value("databases").and_then(|value| value.parse().ok()).unwrap_or(256),
            max_memory_mib: instance.shard_capacity,
            append_only: flashback || (is_durable && value(parameter::APPENDONLY) != Some("no")),
            flashback,
        }
    }

    pub(super) fn start_settings(&self) -> StartSettings {
        StartSettings { databases: self.databases, max_memory_mib: self.max_memory_mib }
    }
}

/// Returns the name that Redis has for a parameter of the service.
fn redis_name(name: &str, edition: &ServiceType) -> String {
    match (name, edition) {
        ("eviction_policy", ServiceType::Enterprise) => "maxmemory-policy".to_owned(),
        (name, ServiceType::Enterprise) => name.replace('_', "-"),
        (name, _) => name.to_owned(),
    }
}

/// Reports whether clients can connect to an instance.
pub(super) fn is_reachable(instance: &Instance) -> bool {
    instance.status != InstanceStatus::Creating
}
