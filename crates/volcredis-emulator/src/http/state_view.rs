//! The instances and backups in the form of `/_/state`.

use serde_json::{Value, json};

use crate::model::account_region::AccountRegion;
use crate::model::backup::Backup;
use crate::model::store::Store;

/// The maximum number of rows.
const MAX_ROWS: usize = 1000;

/// Returns the instances of all accounts and regions.
pub(super) fn instances(store: &Store) -> Vec<Value> {
    let instances = store.accounts().flat_map(|(key, account)| {
        account.instances.iter().map(move |instance| {
            json!({
                "account": key.account,
                "region": key.region,
                "id": instance.id,
                "name": instance.name,
                "edition": instance.edition.as_str(),
                "engine_version": instance.engine_version,
                "status": instance.status.as_str(),
                "created": instance.created.timestamp().to_string(),
            })
        })
    });
    instances.take(MAX_ROWS).collect()
}

/// Returns an instance with all that belongs to it; `None` if it does not exist.
pub(super) fn instance(store: &Store, key: AccountRegion, id: &str) -> Option<Value> {
    let account = store.account(key)?;
    let instance = account.instances.get(id)?;
    let nodes = (0..instance.shard_number).flat_map(|shard| {
        instance.node_zones.iter().zip(0..).map(move |(zone, node)| {
            let is_primary = instance.primary_of(shard) == node;
            json!({
                "id": instance.node_id(shard, node),
                "shard": instance.shard_id(shard),
                "zone": zone,
                "role": if is_primary { "primary" } else { "secondary" },
            })
        })
    });
    let addresses = instance.addresses.iter().map(|address| {
        json!({
            "kind": address.kind.as_str(),
            "domain": address.domain(instance.region),
            "ip": address.ip,
            "port": address.port,
        })
    });
    let accounts = instance.accounts.iter().map(|(name, account)| {
        json!({"name": name, "role": account.role.as_str(), "description": account.description})
    });
    let parameters = instance.parameters.iter().map(|(name, value)| json!({"name": name, "value": value}));
    let lists = account.allow_lists.values().filter(|list| list.instances.contains(id));
    let tasks = account.tasks.latest_first().filter(|task| task.before.id == id).map(|task| {
        json!({
            "id": task.id,
            "action": task.action,
            "created": task.created.timestamp().to_string(),
            "finished": task.finished.map(|finished| finished.timestamp().to_string()),
        })
    });
    let backups = account.backups.values().filter(|backup| backup.instance.id == id);
    let tags: Vec<String> = instance.tags.iter().map(|(key, value)| format!("{key}={value}")).collect();
    Some(json!({
        "id": instance.id,
        "name": instance.name,
        "account": key.account,
        "region": key.region,
        "edition": instance.edition.as_str(),
        "engine_version": instance.engine_version,
        "status": instance.status.as_str(),
        "created": instance.created.timestamp().to_string(),
        "shards": instance.shard_number,
        "shard_capacity_mib": instance.shard_capacity,
        "project": instance.project,
        "maintenance_time": instance.maintenance_time,
        "tags": tags.join(", "),
        "cross_region_backup": instance.cross_region_backup.target.filter(|_| instance.cross_region_backup.active),
        "nodes": nodes.collect::<Vec<_>>(),
        "addresses": addresses.collect::<Vec<_>>(),
        "accounts": accounts.collect::<Vec<_>>(),
        "parameters": parameters.collect::<Vec<_>>(),
        "allow_lists": lists
            .map(|list| json!({"id": list.id, "name": list.name, "addresses": list.addresses}))
            .collect::<Vec<_>>(),
        "tasks": tasks.take(MAX_ROWS).collect::<Vec<_>>(),
        "backups": backups.map(|backup| backup_row(key, backup, None)).take(MAX_ROWS).collect::<Vec<_>>(),
    }))
}

/// Returns the backups of all accounts and regions, and their copies.
pub(super) fn backups(store: &Store) -> Vec<Value> {
    let backups = store.accounts().flat_map(|(key, account)| {
        let own = account.backups.values().map(move |backup| backup_row(key, backup, None));
        let copies = account.backup_copies.values();
        own.chain(copies.map(move |copy| backup_row(key, &copy.backup, Some(copy.backup.instance.region))))
    });
    backups.take(MAX_ROWS).collect()
}

fn backup_row(key: AccountRegion, backup: &Backup, copied_from: Option<&str>) -> Value {
    json!({
        "account": key.account,
        "region": key.region,
        "id": backup.id,
        "instance_id": backup.instance.id,
        "name": backup.name,
        "strategy": backup.strategy.as_str(),
        "status": backup.status.as_str(),
        "started": backup.started.timestamp().to_string(),
        "copied_from": copied_from,
    })
}
