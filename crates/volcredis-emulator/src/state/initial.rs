//! What is there at the start, so that there is something to call about.

use volcredis_core::types::{InstanceStatus, ServiceType};

use super::backup;
use super::events::{self, PlannedEvent};
use super::instance::{Blueprint, Instance};
use super::world::{RealmKey, World};
use crate::clock::Moment;

/// One of the instances that are there at the start.
struct Sketch {
    id: &'static str,
    region: &'static str,
    name: &'static str,
    edition: ServiceType,
    engine_version: &'static str,
    shards: i32,
    nodes: &'static [&'static str],
}

fn sketches() -> [Sketch; 5] {
    let community = |id, region, name, engine_version, shards, nodes| Sketch {
        id,
        region,
        name,
        edition: ServiceType::Basic,
        engine_version,
        shards,
        nodes,
    };
    [
        community(
            "redis-cn0212gzmh2xs",
            "cn-beijing",
            "cluster",
            "6.0",
            2,
            &["cn-beijing-a", "cn-beijing-b"],
        ),
        community("redis-cnlfkmh6uiii8", "cn-beijing", "pair", "5.0", 1, &["cn-beijing-a", "cn-beijing-a"]),
        community("redis-cn02aqusft7ws", "cn-beijing", "single", "7.0", 1, &["cn-beijing-c"]),
        community(
            "redis-cnlfqfxzk8zxt",
            "cn-shanghai",
            "elsewhere",
            "7.0",
            1,
            &["cn-shanghai-a", "cn-shanghai-b"],
        ),
        Sketch {
            edition: ServiceType::Enterprise,
            ..community(
                "redis-cn02sg5o56sbs",
                "cn-beijing",
                "enterprise",
                "7.4",
                2,
                &["cn-beijing-a", "cn-beijing-b"],
            )
        },
    ]
}

/// Puts the instances that are there at the start into an account.
pub(crate) fn furnish(world: &mut World, account: i64, now: Moment) {
    for (index, sketch) in (1..).zip(sketches()) {
        let key = RealmKey { account, region: sketch.region };
        let instance = build(&sketch, account, index, now);
        backup::schedule(world, key, &instance, now);
        if index == 1 {
            let event = PlannedEvent::announce("event-cn0212gzmh2xs", &instance, now);
            events::schedule(world, key, &event);
            world.realm_mut(key).planned_events.insert(event.id().to_owned(), event);
        }
        world.realm_mut(key).instances.insert(instance);
    }
}

fn build(sketch: &Sketch, account: i64, index: u8, now: Moment) -> Instance {
    let plan = Blueprint {
        id: sketch.id.to_owned(),
        name: Some(sketch.name.to_owned()),
        region: sketch.region,
        account,
        edition: sketch.edition.clone(),
        engine_version: sketch.engine_version.to_owned(),
        shards: sketch.shards,
        sharded: sketch.shards > 1,
        shard_capacity: 1024,
        node_zones: sketch.nodes.iter().map(|zone| (*zone).to_owned()).collect(),
        vpc_id: "vpc-rs5811nceqyov0x5".to_owned(),
        subnet_id: "subnet-1g15j13jtzgu8".to_owned(),
        ip: format!("192.168.0.{index}"),
        port: 6379,
    };
    Instance { status: InstanceStatus::Running, ..Instance::new(plan, now) }
}
