//! Instances: everything about them that an action shows or changes.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use volcredis_core::Secret;
use volcredis_core::types::{
    AddressType, ArchType, BlueGreenRole, Capacity, ChargeType, ConfigureNode, DataLayout,
    DeletionProtection, InstanceClass, InstanceStatus, MultiAZ, ServiceType, Tag, VpcAuthMode,
};

use crate::model::address::Address;
use crate::model::backup_plan::{BackupPlan, CrossRegionBackup};
use crate::model::engine_version;
use crate::model::redis_account::{DEFAULT_ACCOUNT, RedisAccount, password_digest};
use crate::model::region::{self, RegionId};
use crate::model::shard_number;
use crate::time::UnixMillis;

/// MiB in a GiB.
const GIB: f64 = 1024.0;
/// The default limit of connections to a shard.
const DEFAULT_MAX_CONNECTIONS: i32 = 10_000;
/// The offset of the local time of the service, UTC+8, in seconds.
const EIGHT_HOURS: i64 = 8 * 3600;
/// The maintenance window of a new instance.
const DEFAULT_MAINTENANCE: &str = "02:00-03:59";

/// An instance.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Instance {
    pub(crate) id: String,
    pub(crate) name: String,
    #[serde(deserialize_with = "region::deserialize_id")]
    pub(crate) region: RegionId,
    pub(crate) account: i64,
    pub(crate) edition: ServiceType,
    pub(crate) engine_version: String,
    pub(crate) status: InstanceStatus,
    pub(crate) created: UnixMillis,
    pub(crate) project: String,
    pub(crate) charge_type: ChargeType,
    pub(crate) auto_renew: bool,
    /// The end of the subscription, for an instance billed by subscription.
    pub(crate) expires: Option<UnixMillis>,
    pub(crate) deletion_protection: DeletionProtection,
    pub(crate) sharded: bool,
    #[serde(deserialize_with = "shard_number::deserialize")]
    pub(crate) shard_number: i32,
    /// Memory of each shard, in MiB.
    pub(crate) shard_capacity: i64,
    /// The zone of each node of a shard, the same for every shard.
    pub(crate) node_zones: Vec<String>,
    pub(crate) multi_az: MultiAZ,
    pub(crate) data_layout: DataLayout,
    /// Flash of each shard, in MiB; enterprise edition.
    pub(crate) flash_capacity: i64,
    /// Names of Redis modules; enterprise edition.
    pub(crate) modules: Vec<String>,
    pub(crate) server_version: String,
    pub(crate) proxy_version: String,
    /// The primary node of each shard; node 0 for shards beyond its end.
    pub(crate) primaries: Vec<i32>,
    pub(crate) blue_green_role: Option<BlueGreenRole>,
    pub(crate) vpc_id: String,
    pub(crate) subnet_id: String,
    pub(crate) addresses: Vec<Address>,
    /// An address that is being added; its name and elastic IP are reserved.
    pub(crate) incoming_address: Option<Address>,
    pub(crate) maintenance_time: String,
    pub(crate) tags: BTreeMap<String, String>,
    /// Boxed, because a node of the map has room for eleven, and most instances have one.
    pub(crate) accounts: BTreeMap<String, Box<RedisAccount>>,
    /// The values of parameters that were set; others have their default.
    pub(crate) parameters: BTreeMap<String, String>,
    pub(crate) vpc_auth_mode: VpcAuthMode,
    /// Makes the private domain name resolvable outside the VPC too.
    pub(crate) dns_is_public: bool,
    /// The limit of connections to each shard.
    pub(crate) max_connections: i32,
    /// The start of the current client sessions.
    pub(crate) sessions_since: UnixMillis,
    /// The bandwidth of each shard beyond the default, in MB/s.
    pub(crate) extra_read_bandwidth: i32,
    pub(crate) extra_write_bandwidth: i32,
    pub(crate) backup_plan: BackupPlan,
    pub(crate) cross_region_backup: CrossRegionBackup,
    /// The time at which data flashback was turned on, if it is on.
    pub(crate) flashback_since: Option<UnixMillis>,
}

/// The specification of a new instance.
#[derive(Clone, Debug)]
pub(crate) struct InstanceSpec {
    pub(crate) id: String,
    /// The id is used unless given.
    pub(crate) name: Option<String>,
    pub(crate) region: RegionId,
    pub(crate) account: i64,
    pub(crate) edition: ServiceType,
    pub(crate) engine_version: String,
    pub(crate) shards: i32,
    pub(crate) sharded: bool,
    pub(crate) shard_capacity: i64,
    pub(crate) node_zones: Vec<String>,
    pub(crate) vpc_id: String,
    pub(crate) subnet_id: String,
    /// The IP address of the private endpoint.
    pub(crate) ip: String,
    pub(crate) port: i32,
}

impl Instance {
    /// Creates an instance in the status `Creating`.
    pub(crate) fn new(spec: InstanceSpec, now: UnixMillis) -> Self {
        let several_zones = spec.node_zones.iter().any(|zone| *zone != spec.node_zones[0]);
        let (server_version, proxy_version) = engine_version::oldest_minor_versions(&spec.engine_version);
        Self {
            name: spec.name.unwrap_or_else(|| spec.id.clone()),
            region: spec.region,
            account: spec.account,
            edition: spec.edition,
            engine_version: spec.engine_version,
            status: InstanceStatus::Creating,
            created: now,
            project: "default".to_owned(),
            charge_type: ChargeType::PostPaid,
            auto_renew: false,
            expires: None,
            deletion_protection: DeletionProtection::Disabled,
            sharded: spec.sharded,
            shard_number: spec.shards,
            shard_capacity: spec.shard_capacity,
            node_zones: spec.node_zones,
            multi_az: if several_zones { MultiAZ::Enabled } else { MultiAZ::Disabled },
            data_layout: DataLayout::Ram,
            flash_capacity: 0,
            modules: Vec::new(),
            server_version,
            proxy_version,
            primaries: Vec::new(),
            blue_green_role: None,
            vpc_id: spec.vpc_id,
            subnet_id: spec.subnet_id,
            addresses: vec![Address {
                kind: AddressType::Private,
                prefix: spec.id.clone(),
                port: spec.port,
                ip: spec.ip,
                eip_id: None,
                has_region_domain: false,
                endpoint: None,
            }],
            incoming_address: None,
            maintenance_time: DEFAULT_MAINTENANCE.to_owned(),
            tags: BTreeMap::new(),
            accounts: RedisAccount::initial(),
            parameters: BTreeMap::new(),
            vpc_auth_mode: VpcAuthMode::Close,
            dns_is_public: false,
            max_connections: DEFAULT_MAX_CONNECTIONS,
            sessions_since: now,
            extra_read_bandwidth: 0,
            extra_write_bandwidth: 0,
            backup_plan: BackupPlan::default_at(now),
            cross_region_backup: CrossRegionBackup::default(),
            flashback_since: None,
            id: spec.id,
        }
    }

    /// Returns the primary node of a shard, both counted from 0.
    pub(crate) fn primary_of(&self, shard: i32) -> i32 {
        usize::try_from(shard).ok().and_then(|shard| self.primaries.get(shard)).copied().unwrap_or(0)
    }

    /// Makes a node the primary of a shard, both counted from 0.
    pub(crate) fn set_primary(&mut self, shard: i32, node: i32) {
        let Ok(shard) = usize::try_from(shard) else { return };
        if self.primaries.len() <= shard {
            self.primaries.resize(shard + 1, 0);
        }
        self.primaries[shard] = node;
    }

    /// Makes the node after the primary of a shard its new primary.
    pub(crate) fn promote_next_node(&mut self, shard: i32) {
        let next = (self.primary_of(shard) + 1) % self.node_number();
        self.set_primary(shard, next);
    }

    /// Returns the id of a node of a shard, both counted from 0.
    pub(crate) fn node_id(&self, shard: i32, node: i32) -> String {
        format!("{}-{node}", self.shard_id(shard))
    }

    /// Returns the ids of its proxies: two for each shard of a sharded instance, two otherwise.
    pub(crate) fn proxy_ids(&self) -> impl Iterator<Item = String> {
        let proxies = if self.sharded { 2 * self.shard_number } else { 2 };
        (0..proxies).map(|proxy| format!("proxy-{}-{proxy}", self.id))
    }

    /// Returns the start of the next maintenance window. Windows are in UTC+8.
    pub(crate) fn next_maintenance(&self, now: UnixMillis) -> UnixMillis {
        const DAY: i64 = 86_400;
        let hour = self.maintenance_time.get(..2).and_then(|hour| hour.parse::<i64>().ok()).unwrap_or(0);
        let local = now.timestamp().unix_seconds() + EIGHT_HOURS;
        let today = local - local.rem_euclid(DAY) + hour * 3600;
        let start = if today > local { today } else { today + DAY };
        UnixMillis::new((start - EIGHT_HOURS) * 1000)
    }

    /// Changes the billing to a subscription of `months`.
    pub(crate) fn subscribe(&mut self, months: i32, auto_renew: bool, now: UnixMillis) {
        const MONTH: Duration = Duration::from_secs(30 * 86_400);
        self.charge_type = ChargeType::PrePaid;
        self.auto_renew = auto_renew;
        self.expires = Some(now + MONTH * months.max(1).unsigned_abs());
    }

    /// Sets the password of the account `default`. Without one its password is unknown.
    pub(crate) fn set_default_password(&mut self, password: Option<&Secret>) {
        if let Some(account) = self.accounts.get_mut(DEFAULT_ACCOUNT) {
            account.password_sha256 = password.map(|password| password_digest(password.expose()));
        }
    }

    pub(crate) fn node_number(&self) -> i32 {
        node_number(&self.node_zones)
    }

    pub(crate) fn class(&self) -> InstanceClass {
        if self.node_zones.len() > 1 { InstanceClass::PrimarySecondary } else { InstanceClass::Standalone }
    }

    pub(crate) fn arch_type(&self) -> ArchType {
        if self.sharded { ArchType::Cluster } else { ArchType::Standard }
    }

    /// Returns the memory of all shards, in MiB.
    pub(crate) fn total_capacity(&self) -> i64 {
        self.shard_capacity.saturating_mul(i64::from(self.shard_number))
    }

    /// Returns its memory, of which `used` MiB are in use.
    pub(crate) fn capacity(&self, used: i64) -> Capacity {
        Capacity::new().total(self.total_capacity()).used(used)
    }

    /// Returns the memory of each shard in GiB, the unit of responses.
    #[allow(clippy::cast_precision_loss)] // A shard has far less than 2^53 MiB.
    pub(crate) fn shard_capacity_gib(&self) -> f64 {
        self.shard_capacity as f64 / GIB
    }

    /// Returns the distinct zones of its nodes.
    pub(crate) fn zones(&self) -> Vec<String> {
        distinct_zones(&self.node_zones)
    }

    pub(crate) fn configure_nodes(&self) -> Vec<ConfigureNode> {
        self.node_zones.iter().map(|zone| ConfigureNode::new(zone.as_str())).collect()
    }

    pub(crate) fn tag_list(&self) -> Vec<Tag> {
        self.tags.iter().map(|(key, value)| Tag::new(key.as_str()).value(value.as_str())).collect()
    }

    pub(crate) fn address(&self, kind: &AddressType) -> Option<&Address> {
        self.addresses.iter().find(|address| address.kind == *kind)
    }

    /// Returns the end of the subscription in the format of responses: in UTC+8, and unlike other times not RFC 3339.
    pub(crate) fn expired_time(&self) -> Option<String> {
        self.expires.map(local_time)
    }

    /// Returns the id of a shard, counted from 0.
    pub(crate) fn shard_id(&self, shard: i32) -> String {
        format!("server-{}-{shard}", self.id)
    }
}

/// Returns the number of nodes of a shard.
pub(crate) fn node_number(node_zones: &[String]) -> i32 {
    i32::try_from(node_zones.len()).unwrap_or(i32::MAX)
}

/// Returns the distinct zones of the nodes of a shard.
pub(crate) fn distinct_zones(node_zones: &[String]) -> Vec<String> {
    let mut zones = Vec::new();
    for zone in node_zones {
        if !zones.contains(zone) {
            zones.push(zone.clone());
        }
    }
    zones
}

/// Formats a time in UTC+8 as `yyyy-MM-dd HH:mm:ss`.
pub(crate) fn local_time(time: UnixMillis) -> String {
    time.timestamp().plus_seconds(EIGHT_HOURS).to_string().replace('T', " ").replace('Z', "")
}

#[cfg(test)]
mod tests {
    use volcredis_core::Timestamp;

    use super::*;

    fn at(time: &str) -> UnixMillis {
        Timestamp::parse_rfc3339(time).unwrap().into()
    }

    #[test]
    fn maintenance_windows_are_in_local_time() {
        let spec = InstanceSpec {
            id: "redis-x".to_owned(),
            name: None,
            region: "cn-beijing",
            account: 1,
            edition: ServiceType::Basic,
            engine_version: "7.0".to_owned(),
            shards: 1,
            sharded: false,
            shard_capacity: 1024,
            node_zones: vec!["cn-beijing-a".to_owned()],
            vpc_id: String::new(),
            subnet_id: String::new(),
            ip: String::new(),
            port: 6379,
        };
        let instance = Instance::new(spec, at("2024-07-10T00:00:00Z"));
        assert_eq!(instance.maintenance_time, "02:00-03:59");
        assert_eq!(instance.next_maintenance(at("2024-07-10T00:00:00Z")), at("2024-07-10T18:00:00Z"));
        assert_eq!(instance.next_maintenance(at("2024-07-10T18:00:00Z")), at("2024-07-11T18:00:00Z"));
    }

    #[test]
    fn subscriptions_end_in_local_time() {
        assert_eq!(local_time(at("2021-02-28T15:59:59Z")), "2021-02-28 23:59:59");
    }
}
