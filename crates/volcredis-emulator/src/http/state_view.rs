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
