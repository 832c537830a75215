//! The settings of instances: accounts, parameters, addresses, sizes, backups, allow lists and tokens, for callers with
//! different resources.

use std::time::Duration;

use proptest::prelude::*;
use serde_json::{Value, json};
use volcredis_emulator::Durations;

use crate::support::{Client, paused};
use crate::tenants::{CALLERS, INSTANCES, Model, Operation, Step, TARGETS, WORK};

fn operation() -> impl Strategy<Value = Operation> {
    let small = 0..2_u8;
    prop_oneof![
        2 => (small.clone(), 0..3_usize).prop_map(|(name, role)| Operation::AddAccount { name, role }),
        1 => small.clone().prop_map(|name| Operation::RemoveAccount { name }),
        1 => (0..86_400_u32).prop_map(Operation::SetTimeout),
        3 => small.clone().prop_map(|eip| Operation::AddPublicAddress { eip }),
        2 => Just(Operation::RemovePublicAddress),
        1 => (2..6_i32).prop_map(Operation::Shards),
        1 => prop_oneof![Just(1024), Just(2048)].prop_map(Operation::ShardCapacity),
        2 => prop::option::of(0..TARGETS.len()).prop_map(Operation::CopyBackups),
        3 => prop::option::of(0..3_u8).prop_map(|token| Operation::BackUp { token }),
        2 => (0..3_usize).prop_map(|backup| Operation::Restore { backup }),
        3 => small.clone().prop_map(|list| Operation::Bind { list }),
        2 => small.prop_map(|list| Operation::Unbind { list }),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let caller = 0..CALLERS.len();
    let owned = (0..INSTANCES.len(), operation()).prop_map(|(instance, operation)| Step::Do {
        caller: INSTANCES[instance].1,
        instance,
        operation,
    });
    let any_caller = (caller.clone(), 0..INSTANCES.len(), operation())
        .prop_map(|(caller, instance, operation)| Step::Do { caller, instance, operation });
    prop_oneof![
        10 => owned,
        2 => any_caller,
        2 => (caller.clone(), 0..2_u8).prop_map(|(caller, list)| Step::MakeList { caller, list }),
        2 => (caller, 0..2_u8).prop_map(|(caller, list)| Step::DropList { caller, list }),
        8 => (1..2 * WORK).prop_map(Step::Wait),
    ]
}

/// Checks an instance as one caller sees it.
fn check_instance(client: &Client, model: &Model, caller: usize, index: usize) -> Result<(), TestCaseError> {
    let ((id, home), expected) = (INSTANCES[index], &model.instances[index]);
    let of_it = json!({"InstanceId": id});
    let detail = client.call("DescribeDBInstanceDetail", &of_it);
    if caller != home {
        prop_assert_eq!(detail.error().0, "InstanceNotExist");
        return Ok(());
    }
    let detail = detail.result();
    prop_assert_eq!(&detail["Status"], expected.status());
    prop_assert_eq!(&detail["ShardNumber"], &json!(expected.shards));
    prop_assert_eq!(&detail["ShardCapacityV2"], &json!(expected.shard_capacity));
    let public = list(&detail["VisitAddrs"]).iter().find(|address| address["AddrType"] == "Public");
    let eip = expected.public_address.map(|eip| format!("eip-{eip}"));
    prop_assert_eq!(public.map(|address| address["EipId"].as_str().unwrap()), eip.as_deref());

    let page = json!({"InstanceId": id, "PageNumber": 1, "PageSize": 100});
    let shards = client.ok("DescribeDBInstanceShards", &page);
    prop_assert_eq!(&shards["Total"], &json!(expected.shards));
    let parameters = client.ok("DescribeDBInstanceParams", &page);
    let timeout = list(&parameters["Params"]).iter().find(|parameter| parameter["ParamName"] == "timeout");
    prop_assert_eq!(&timeout.unwrap()["CurrentValue"], &json!(expected.timeout.to_string()));
    let accounts = client.ok("ListDBAccount", &of_it);
    let accounts: Vec<(&str, &str)> = list(&accounts["Accounts"])
        .iter()
        .map(|row| (row["AccountName"].as_str().unwrap(), row["RoleName"].as_str().unwrap()))
        .collect();
    let wanted: Vec<(&str, &str)> =
        expected.accounts.iter().map(|(name, role)| (name.as_str(), *role)).collect();
    prop_assert_eq!(accounts, wanted);

    let policy = client.ok("DescribeCrossRegionBackupPolicy", &of_it);
    prop_assert_eq!(&policy["Active"], &json!(expected.copies_to.is_some()));
    prop_assert_eq!(policy["CrossBackupRegion"].as_str(), expected.copies_to);
    let backups = client.ok("DescribeBackups", &page);
    let mut backups: Vec<(&str, &str)> = list(&backups["Backups"])
        .iter()
        .map(|row| (row["BackupPointId"].as_str().unwrap(), row["Status"].as_str().unwrap()))
        .collect();
    backups.sort_unstable();
    let mut wanted: Vec<(&str, &str)> =
        expected.backups.iter().map(|backup| (backup.id.as_str(), backup.status(model.now))).collect();
    wanted.sort_unstable();
    prop_assert_eq!(backups, wanted);
    Ok(())
}

/// Checks the allow lists of one caller, and their bindings.
fn check_lists(client: &Client, model: &Model, caller: usize) -> Result<(), TestCaseError> {
    let region = CALLERS[caller].region;
    let rows = client.ok("DescribeAllowLists", &json!({"RegionId": region}));
    let mut rows: Vec<(String, u64)> = list(&rows["AllowLists"])
        .iter()
        .map(|row| {
            (row["AllowListId"].as_str().unwrap().to_owned(), row["AssociatedInstanceNum"].as_u64().unwrap())
        })
        .collect();
    rows.sort_unstable();
    let lists = model.lists[caller].values();
    let mut wanted: Vec<(String, u64)> =
        lists.map(|list| (list.id.clone(), list.instances.len() as u64)).collect();
    wanted.sort_unstable();
    prop_assert_eq!(rows, wanted);
    for (index, (id, _)) in INSTANCES.iter().enumerate().filter(|(_, (_, home))| *home == caller) {
        let bound = client.ok("DescribeAllowLists", &json!({"RegionId": region, "InstanceId": id}));
        let wanted = model.lists[caller].values().filter(|list| list.instances.contains(&index)).count();
        prop_assert_eq!(list(&bound["AllowLists"]).len(), wanted);
    }
    Ok(())
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn settings_agree_with_the_model(steps in prop::collection::vec(step(), 1..50)) {
        let emulator = paused()
            .access_key(1, "AKLTone", "secret-one")
            .access_key(2, "AKLTtwo", "secret-two")
            .durations(Durations::all(Duration::from_secs(WORK)))
            .start()
            .unwrap();
        let clients = CALLERS.map(|caller| {
            let secret = if caller.access_key == "AKLTone" { "secret-one" } else { "secret-two" };
            Client::of(&emulator).key(caller.access_key, secret).region(caller.region)
        });
        let mut model = Model::new();
        for step in &steps {
            let (caller, (action, request, outcome)) = match step {
                Step::Wait(seconds) => {
                    emulator.advance_clock(Duration::from_secs(*seconds)).unwrap();
                    model.wait(*seconds);
                    continue;
                }
                Step::Do { caller, instance, operation } => (*caller, model.act(*caller, *instance, operation)),
                Step::MakeList { caller, list } => (*caller, model.make_list(*caller, *list)),
                Step::DropList { caller, list } => (*caller, model.drop_list(*caller, *list)),
            };
            let reply = clients[caller].call(action, &request);
            match outcome {
                Err(code) => prop_assert_eq!(reply.error().0, code, "{:?}", step),
                Ok(()) => {
                    prop_assert_eq!(reply.status, 200, "{:?}: {}", step, reply.body);
                    if let Some((given, first)) = model.learn(step, reply.result()) {
                        prop_assert_eq!(given, first, "a token returns the first result again");
                    }
                }
            }
            match step {
                Step::Do { instance, .. } => {
                    check_instance(&clients[INSTANCES[*instance].1], &model, INSTANCES[*instance].1, *instance)?;
                }
                _ => check_lists(&clients[caller], &model, caller)?,
            }
        }
        for (caller, client) in clients.iter().enumerate() {
            check_lists(client, &model, caller)?;
            for index in 0..INSTANCES.len() {
                check_instance(client, &model, caller, index)?;
            }
        }
    }
}
