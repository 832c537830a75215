//! An instance: everything about it that some action shows or changes.

use std::collections::BTreeMap;
use std::time::Duration;

use volcredis_core::types::{
    AddressType, ArchType, BlueGreenRole, Capacity, ChargeType, ConfigureNode, DataLayout,
    DeletionProtection, InstanceClass, InstanceStatus, MultiAZ, ServiceType, Tag, VpcAuthMode,
};

use super::accounts::RedisAccount;
use super::versions;
use crate::clock::Moment;

/// MiB in a GiB.
const GIB: f64 = 1024.0;
/// How many connections a shard takes unless that is changed.
const DEFAULT_MAX_CONNECTIONS: i32 = 10_000;
/// The maintenance window of a new instance.
const DEFAULT_MAINTENANCE: &str = "02:00-03:59";

/// An instance.
#[derive(Clone, Debug)]
pub(crate) struct Instance {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) region: &'static str,
    pub(crate) account: i64,
    pub(crate) edition: ServiceType,
    pub(crate) engine_version: String,
    pub(crate) status: InstanceStatus,
    pub(crate) created: Moment,
    pub(crate) project: String,
    pub(crate) charge_type: ChargeType,
    pub(crate) auto_renew: bool,
    /// When the subscription ends, for one that is billed so.
    pub(crate) expires: Option<Moment>,
    pub(crate) deletion_protection: DeletionProtection,
    pub(crate) sharded: bool,
    pub(crate) shard_number: i32,
    /// Memory of each shard, in MiB.
    pub(crate) shard_capacity: i64,
    /// The zone of every node of a shard, the same for each shard.
    pub(crate) node_zones: Vec<String>,
    pub(crate) multi_az: MultiAZ,
    pub(crate) data_layout: DataLayout,
    /// Flash of each shard, in MiB; enterprise edition.
    pub(crate) flash_capacity: i64,
    /// Names of Redis modules; enterprise edition.
    pub(crate) modules: Vec<String>,
    pub(crate) server_version: String,
    pub(crate) proxy_version: String,
    /// The node that is the primary of each shard.
    pub(crate) primaries: Vec<i32>,
    pub(crate) blue_green_role: Option<BlueGreenRole>,
    pub(crate) vpc_id: String,
    pub(crate) subnet_id: String,
    pub(crate) addresses: Vec<Address>,
    /// An address that it is about to have: its name and its elastic IP are taken already.
    pub(crate) incoming_address: Option<Address>,
    pub(crate) maintenance_time: String,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) accounts: BTreeMap<String, RedisAccount>,
    /// The values of parameters that differ from the defaults.
    pub(crate) parameters: BTreeMap<&'static str, String>,
    pub(crate) vpc_auth_mode: VpcAuthMode,
    /// Whether the private domain name resolves outside the VPC too.
    pub(crate) dns_is_public: bool,
    /// Connections that each shard takes.
    pub(crate) max_connections: i32,
    /// Since when the sessions of clients last.
    pub(crate) sessions_since: Moment,
    /// Bandwidth of each shard beyond the default, in MB/s.
    pub(crate) extra_read_bandwidth: i32,
    pub(crate) extra_write_bandwidth: i32,
    pub(crate) backup_plan: BackupPlan,
    pub(crate) cross_region_backup: CrossRegionBackup,
    /// Since when data flashback is on.
    pub(crate) flashback_since: Option<Moment>,
}

/// An address that Redis clients connect to.
#[derive(Clone, Debug)]
pub(crate) struct Address {
    pub(crate) kind: AddressType,
    pub(crate) prefix: String,
    pub(crate) port: i32,
    pub(crate) ip: String,
    pub(crate) eip_id: Option<String>,
}

/// When backups are taken without being asked for.
#[derive(Clone, Debug)]
pub(crate) struct BackupPlan {
    pub(crate) active: bool,
    /// The hour, in UTC+8.
    pub(crate) hour: i32,
    /// The days of the week, 1 for Monday to 7 for Sunday.
    pub(crate) days: Vec<i32>,
    pub(crate) updated: Moment,
}

/// Whether and where backups are copied to.
#[derive(Clone, Debug, Default)]
pub(crate) struct CrossRegionBackup {
    pub(crate) active: bool,
    pub(crate) target: Option<&'static str>,
}

/// What a new instance is made from.
#[derive(Clone, Debug)]
pub(crate) struct Blueprint {
    pub(crate) id: String,
    pub(crate) name: Option<String>,
    pub(crate) region: &'static str,
    pub(crate) account: i64,
    pub(crate) edition: ServiceType,
    pub(crate) engine_version: String,
    pub(crate) shards: i32,
    pub(crate) sharded: bool,
    pub(crate) shard_capacity: i64,
    pub(crate) node_zones: Vec<String>,
    pub(crate) vpc_id: String,
    pub(crate) subnet_id: String,
    /// The address behind the private endpoint.
    pub(crate) ip: String,
    pub(crate) port: i32,
}

impl Instance {
    /// The instance as it is when its creation has begun.
    pub(crate) fn new(plan: Blueprint, now: Moment) -> Self {
        let several_zones = plan.node_zones.iter().any(|zone| *zone != plan.node_zones[0]);
        let (server_version, proxy_version) = versions::initial(&plan.engine_version);
        Self {
            name: plan.name.unwrap_or_else(|| plan.id.clone()),
            region: plan.region,
            account: plan.account,
            edition: plan.edition,
            engine_version: plan.engine_version,
            status: InstanceStatus::Creating,
            created: now,
            project: "default".to_owned(),
            charge_type: ChargeType::PostPaid,
            auto_renew: false,
            expires: None,
            deletion_protection: DeletionProtection::Disabled,
            sharded: plan.sharded,
            shard_number: plan.shards,
            shard_capacity: plan.shard_capacity,
            node_zones: plan.node_zones,
            multi_az: if several_zones { MultiAZ::Enabled } else { MultiAZ::Disabled },
            data_layout: DataLayout::Ram,
            flash_capacity: 0,
            modules: Vec::new(),
            server_version,
            proxy_version,
            primaries: Vec::new(),
            blue_green_role: None,
            vpc_id: plan.vpc_id,
            subnet_id: plan.subnet_id,
            addresses: vec![Address {
                kind: AddressType::Private,
                prefix: plan.id.clone(),
                port: plan.port,
                ip: plan.ip,
                eip_id: None,
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
            id: plan.id,
        }
    }

    /// The node that is the primary of a shard, both counted from 0.
    pub(crate) fn primary_of(&self, shard: i32) -> i32 {
        usize::try_from(shard).ok().and_then(|shard| self.primaries.get(shard)).copied().unwrap_or(0)
    }

    /// Makes a node the primary of a shard.
    pub(crate) fn set_primary(&mut self, shard: i32, node: i32) {
        let Ok(shard) = usize::try_from(shard) else { return };
        if self.primaries.len() <= shard {
            self.primaries.resize(shard + 1, 0);
        }
        self.primaries[shard] = node;
    }

    /// The id of a node of a shard, both counted from 0.
    pub(crate) fn node_id(&self, shard: i32, node: i32) -> String {
        format!("{}-{node}", self.shard_id(shard))
    }

    /// The ids of its proxies: two for each shard, where it is sharded or of the enterprise edition, and else two.
    pub(crate) fn proxy_ids(&self) -> impl Iterator<Item = String> {
        let proxies = if self.sharded { 2 * self.shard_number } else { 2 };
        (0..proxies).map(|proxy| format!("proxy-{}-{proxy}", self.id))
    }

    /// When its next maintenance window begins. Windows are in UTC.
    pub(crate) fn next_maintenance(&self, now: Moment) -> Moment {
        const DAY: i64 = 86_400;
        let hour = self.maintenance_time.get(..2).and_then(|hour| hour.parse::<i64>().ok()).unwrap_or(0);
        let now_seconds = now.timestamp().unix_seconds();
        let today = now_seconds - now_seconds.rem_euclid(DAY) + hour * 3600;
        let start = if today > now_seconds { today } else { today + DAY };
        Moment::from_unix_millis(start * 1000)
    }

    /// Bills it for so many months in advance.
    pub(crate) fn subscribe(&mut self, months: i32, auto_renew: bool, now: Moment) {
        const MONTH: Duration = Duration::from_secs(30 * 86_400);
        self.charge_type = ChargeType::PrePaid;
        self.auto_renew = auto_renew;
        self.expires = Some(now.after(MONTH * months.max(1).unsigned_abs()));
    }

    pub(crate) fn node_number(&self) -> i32 {
        super::paging::count(self.node_zones.len())
    }

    pub(crate) fn class(&self) -> InstanceClass {
        if self.node_zones.len() > 1 { InstanceClass::PrimarySecondary } else { InstanceClass::Standalone }
    }

    pub(crate) fn arch_type(&self) -> ArchType {
        if self.sharded { ArchType::Cluster } else { ArchType::Standard }
    }

    /// Memory of the whole instance, in MiB.
    pub(crate) fn total_capacity(&self) -> i64 {
        self.shard_capacity.saturating_mul(i64::from(self.shard_number))
    }

    pub(crate) fn capacity(&self) -> Capacity {
        Capacity::new().total(self.total_capacity()).used(0_i64)
    }

    /// Memory of each shard as answers show it, in GiB.
    #[allow(clippy::cast_precision_loss)] // A shard has far less than 2^53 MiB.
    pub(crate) fn shard_capacity_gib(&self) -> f64 {
        self.shard_capacity as f64 / GIB
    }

    /// The zones of its nodes, each once.
    pub(crate) fn zones(&self) -> Vec<String> {
        let mut zones = Vec::new();
        for zone in &self.node_zones {
            if !zones.contains(zone) {
                zones.push(zone.clone());
            }
        }
        zones
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

    /// The end of the subscription as answers show it: in UTC+8, and unlike all other times not in RFC 3339.
    pub(crate) fn expired_time(&self) -> Option<String> {
        self.expires.map(local_time)
    }

    /// The id of a shard, counted from 0.
    pub(crate) fn shard_id(&self, shard: i32) -> String {
        format!("server-{}-{shard}", self.id)
    }
}

impl Address {
    pub(crate) fn domain(&self, region: &str) -> String {
        let zone = if self.kind == AddressType::Public { "volces" } else { "ivolces" };
        format!("{}.{region}.redis.{zone}.com", self.prefix)
    }
}

/// A time in UTC+8, `yyyy-MM-dd HH:mm:ss`.
pub(crate) fn local_time(moment: Moment) -> String {
    const EIGHT_HOURS: i64 = 8 * 3600;
    moment.timestamp().plus_seconds(EIGHT_HOURS).to_string().replace('T', " ").replace('Z', "")
}

impl BackupPlan {
    /// The plan of a new instance: every day at 5 o'clock.
    pub(crate) fn default_at(now: Moment) -> Self {
        Self { active: true, hour: 5, days: (1..=7).collect(), updated: now }
    }

    /// When the next backup is due after `now`; never when the plan is off or holds no day.
    pub(crate) fn next_after(&self, now: Moment) -> Option<Moment> {
        const DAY: i64 = 86_400;
        const EIGHT_HOURS: i64 = 8 * 3600;
        // 1970-01-01 was a Thursday, day 4 of the week.
        const FIRST_WEEKDAY: i64 = 3;
        if !self.active {
            return None;
        }
        let local = now.timestamp().unix_seconds() + EIGHT_HOURS;
        let today = local.div_euclid(DAY);
        (today..=today + 7)
            .filter(|day| {
                self.days.iter().any(|wanted| i64::from(*wanted) == (day + FIRST_WEEKDAY).rem_euclid(7) + 1)
            })
            .map(|day| day * DAY + i64::from(self.hour) * 3600)
            .find(|moment| *moment > local)
            .map(|moment| Moment::from_unix_millis((moment - EIGHT_HOURS) * 1000))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use volcredis_core::Timestamp;

    fn at(text: &str) -> Moment {
        Timestamp::parse_rfc3339(text).unwrap().into()
    }

    #[test]
    fn the_next_backup_is_at_the_hour_of_a_planned_day_in_utc_plus_8() {
        let mut plan = BackupPlan::default_at(at("2024-07-10T00:00:00Z"));
        assert_eq!(plan.next_after(at("2024-07-10T00:00:00Z")), Some(at("2024-07-10T21:00:00Z")));
        assert_eq!(plan.next_after(at("2024-07-10T21:00:00Z")), Some(at("2024-07-11T21:00:00Z")));
        plan.days = vec![1]; // Monday 2024-07-15, in UTC+8.
        assert_eq!(plan.next_after(at("2024-07-10T00:00:00Z")), Some(at("2024-07-14T21:00:00Z")));
        plan.active = false;
        assert_eq!(plan.next_after(at("2024-07-10T00:00:00Z")), None);
    }

    #[test]
    fn subscriptions_end_in_local_time() {
        assert_eq!(local_time(at("2021-02-28T15:59:59Z")), "2021-02-28 23:59:59");
    }
}
