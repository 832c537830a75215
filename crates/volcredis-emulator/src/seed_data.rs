//! The instances that a new emulator starts with.

use volcredis_core::types::{InstanceStatus, ServiceType};

use crate::model::account_region::AccountRegion;
use crate::model::instance::{Instance, InstanceSpec};
use crate::model::planned_event::PlannedEvent;
use crate::model::region::RegionId;
use crate::model::store::Store;
use crate::model::subnet;
use crate::time::UnixMillis;

/// An instance of the seed data.
struct SeedInstance {
    id: &'static str,
    region: RegionId,
    name: &'static str,
    edition: ServiceType,
    engine_version: &'static str,
    shards: i32,
    /// The zones of the nodes of each shard.
    nodes: &'static [&'static str],
}

const SEED_INSTANCES: [SeedInstance; 5] = [
    SeedInstance {
        id: "redis-cn0212gzmh2xs",
        region: "cn-beijing",
        name: "cluster",
        edition: ServiceType::Basic,
        engine_version: "6.0",
        shards: 2,
        nodes: &["cn-beijing-a", "cn-beijing-b"],
    },
    SeedInstance {
        id: "redis-cnlfkmh6uiii8",
        region: "cn-beijing",
        name: "pair",
        edition: ServiceType::Basic,
        engine_version: "5.0",
        shards: 1,
        nodes: &["cn-beijing-a", "cn-beijing-a"],
    },
    SeedInstance {
        id: "redis-cn02aqusft7ws",
        region: "cn-beijing",
        name: "single",
        edition: ServiceType::Basic,
        engine_version: "7.0",
        shards: 1,
        nodes: &["cn-beijing-c"],
    },
    SeedInstance {
        id: "redis-cnlfqfxzk8zxt",
        region: "cn-shanghai",
        name: "elsewhere",
        edition: ServiceType::Basic,
        engine_version: "7.0",
        shards: 1,
        nodes: &["cn-shanghai-a", "cn-shanghai-b"],
    },
    SeedInstance {
        id: "redis-cn02sg5o56sbs",
        region: "cn-beijing",
        name: "enterprise",
        edition: ServiceType::Enterprise,
        engine_version: "7.4",
        shards: 2,
        nodes: &["cn-beijing-a", "cn-beijing-b"],
    },
];

/// Adds the instances to an account, with a planned event for the first of them.
pub(crate) fn add_seed_data(store: &mut Store, account: i64, now: UnixMillis) {
    for (index, seed) in (1..).zip(SEED_INSTANCES) {
        let key = AccountRegion { account, region: seed.region };
        let instance = new_instance(seed, account, index, now);
        store.schedule_automated_backup(key, &instance, now);
        if index == 1 {
            let event = PlannedEvent::announce("event-cn0212gzmh2xs", &instance, now);
            store.scheduler.schedule(event.start, key, event.start_event());
            store.account_mut(key).planned_events.insert(event.id.clone(), event);
        }
        store.account_mut(key).instances.insert(instance);
    }
}

fn new_instance(seed: SeedInstance, account: i64, index: u8, now: UnixMillis) -> Instance {
    let spec = InstanceSpec {
        id: seed.id.to_owned(),
        name: Some(seed.name.to_owned()),
        region: seed.region,
        account,
        edition: seed.edition,
        engine_version: seed.engine_version.to_owned(),
        shards: seed.shards,
        sharded: seed.shards > 1,
        shard_capacity: 1024,
        node_zones: seed.nodes.iter().map(|zone| (*zone).to_owned()).collect(),
        vpc_id: subnet::VPC_ID.to_owned(),
        subnet_id: subnet::SUBNET_ID.to_owned(),
        ip: format!("192.168.0.{index}"),
        port: 6379,
    };
    Instance { status: InstanceStatus::Running, ..Instance::new(spec, now) }
}
