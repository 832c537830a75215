//! The state of the emulated service: pure and deterministic. Time and seed are parameters; nothing here does I/O.

pub(crate) mod account_region;
pub(crate) mod account_store;
pub(crate) mod acl_category;
pub(crate) mod address;
pub(crate) mod allow_list;
pub(crate) mod backup;
pub(crate) mod backup_lifecycle;
pub(crate) mod backup_plan;
pub(crate) mod blue_green_deployment;
pub(crate) mod durations;
pub(crate) mod effect;
pub(crate) mod engine_version;
pub(crate) mod event;
mod event_handler;
pub(crate) mod instance;
pub(crate) mod instance_change;
pub(crate) mod instance_size;
pub(crate) mod key_scan_job;
pub(crate) mod parameter;
pub(crate) mod parameter_group;
pub(crate) mod planned_event;
pub(crate) mod redis_account;
pub(crate) mod region;
pub(crate) mod scheduler;
pub(crate) mod shard_number;
pub(crate) mod slot;
pub(crate) mod store;
pub(crate) mod subnet;
pub(crate) mod synthetic_data;
pub(crate) mod task;

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::fs;
    use std::path::Path;

    /// Removes modules that import only removed ones until none is left.
    #[test]
    fn modules_have_no_import_cycle() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/model");
        let mut imports: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let module = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let source = fs::read_to_string(&path).unwrap();
            let name = |rest: &str| {
                let end = rest.find(|character: char| !(character.is_alphanumeric() || character == '_'));
                rest[..end.unwrap_or(rest.len())].to_owned()
            };
            if module != "mod" {
                let production = source.split("#[cfg(test)]").next().unwrap();
                assert!(
                    !production.contains("super::"),
                    "{module} imports by `super::`, which this test misses"
                );
                let grouped = production.split("crate::model::{").skip(1).flat_map(|rest| {
                    rest[..rest.find('}').unwrap()].split(',').map(|path| name(path.trim()))
                });
                let single = production.split("crate::model::").skip(1).map(name);
                let imported = single.chain(grouped).filter(|name| !name.is_empty()).collect();
                imports.insert(module, imported);
            }
        }
        assert!(imports.len() > 20 && imports["store"].contains("scheduler"), "{imports:?}");
        while !imports.is_empty() {
            let left: BTreeSet<_> = imports.keys().cloned().collect();
            let before = imports.len();
            imports.retain(|_, imported| !imported.is_disjoint(&left));
            assert!(imports.len() < before, "these modules import each other: {imports:#?}");
        }
    }
}
