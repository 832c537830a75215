//! A view of the whole world, for whoever looks at the emulator.

use serde_json::{Value, json};

use super::backup::Backup;
use super::world::{RealmKey, World};

/// How many of each are shown.
const SHOWN: usize = 1000;

impl World {
    /// The instances of all accounts and regions, at most a thousand.
    pub(crate) fn overview_of_instances(&self) -> Vec<Value> {
        let instances = self.all_realms().flat_map(|(key, realm)| {
            realm.instances.all().map(move |instance| {
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
        instances.take(SHOWN).collect()
    }

    /// The backups of all accounts and regions, and their copies, at most a thousand.
    pub(crate) fn overview_of_backups(&self) -> Vec<Value> {
        let backups = self.all_realms().flat_map(|(key, realm)| {
            let own = realm.backups.values().map(move |backup| row(key, backup, None));
            let copies = realm.backup_copies.values();
            own.chain(copies.map(move |copy| row(key, &copy.backup, Some(copy.backup.instance.region))))
        });
        backups.take(SHOWN).collect()
    }
}

fn row(key: RealmKey, backup: &Backup, copied_from: Option<&str>) -> Value {
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
