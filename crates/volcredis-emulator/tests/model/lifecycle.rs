//! The life cycle of instances: names, tags, protection, status, backups and deletion.

use std::collections::BTreeMap;
use std::time::Duration;

use proptest::prelude::*;
use serde_json::{Value, json};

use volcredis_emulator::Durations;

use crate::support::{Client, paused};

const IDS: [&str; 2] = ["redis-cn0212gzmh2xs", "redis-cnlfkmh6uiii8"];
/// The duration of all work, in seconds.
const WORK: u64 = 10;

#[derive(Clone, Debug)]
enum Step {
    Rename(usize, u8),
    Tag(usize, u8, u8),
    Untag(usize, u8),
    Protect(usize, bool),
    Restart(usize),
    BackUp(usize),
    Delete(usize),
    Wait(u64),
}

fn step() -> impl Strategy<Value = Step> {
    let which = 0..IDS.len();
    prop_oneof![
        (which.clone(), any::<u8>()).prop_map(|(which, name)| Step::Rename(which, name)),
        (which.clone(), 0..3_u8, any::<u8>()).prop_map(|(which, key, value)| Step::Tag(which, key, value)),
        (which.clone(), 0..3_u8).prop_map(|(which, key)| Step::Untag(which, key)),
        (which.clone(), any::<bool>()).prop_map(|(which, on)| Step::Protect(which, on)),
        which.clone().prop_map(Step::Restart),
        which.clone().prop_map(Step::BackUp),
        which.prop_map(Step::Delete),
        (1..2 * WORK).prop_map(Step::Wait),
    ]
}

/// The expected state of an instance.
#[derive(Clone, Debug)]
struct Expected {
    name: String,
    tags: BTreeMap<String, String>,
    protected: bool,
    /// The transient status, with its end.
    busy: Option<(&'static str, u64)>,
    gone: bool,
    /// The start times of the backups.
    backups: Vec<u64>,
}

impl Expected {
    fn status(&self) -> &'static str {
        self.busy.map_or("Running", |(status, _)| status)
    }

    fn advance_to(&mut self, now: u64) {
        if let Some((status, until)) = self.busy
            && until <= now
        {
            self.busy = None;
            self.gone |= status == "Deleting";
        }
    }

    /// Returns the error code of a call that changes the instance, if it must fail.
    fn error_code(&self) -> Option<&'static str> {
        if self.gone { Some("InstanceNotExist") } else { self.busy.map(|_| "InstanceStatusNotMatch") }
    }
}

/// Returns the call of a step and its expected error code. Applies the step to the expected state if the call succeeds.
fn call_of(
    step: &Step,
    expected: &mut [Expected],
    now: u64,
) -> Option<(&'static str, Value, Option<&'static str>)> {
    let (Step::Rename(which, _)
    | Step::Tag(which, ..)
    | Step::Untag(which, _)
    | Step::Protect(which, _)
    | Step::Restart(which)
    | Step::BackUp(which)
    | Step::Delete(which)) = step
    else {
        return None;
    };
    let (id, instance) = (IDS[*which], &mut expected[*which]);
    let mut error_code = instance.error_code();
    let succeeds = error_code.is_none();
    let (action, request) = match step {
        Step::Rename(_, name) => {
            let name = format!("name_{name}");
            if succeeds {
                instance.name.clone_from(&name);
            }
            ("ModifyDBInstanceName", json!({"InstanceId": id, "InstanceName": name}))
        }
        Step::Tag(_, key, value) => {
            let (key, value) = (format!("key{key}"), value.to_string());
            if succeeds {
                instance.tags.insert(key.clone(), value.clone());
            }
            ("AddTagsToResource", json!({"InstanceIds": [id], "Tags": [{"Key": key, "Value": value}]}))
        }
        Step::Untag(_, key) => {
            let key = format!("key{key}");
            if succeeds {
                instance.tags.remove(&key);
            }
            ("RemoveTagsFromResource", json!({"InstanceIds": [id], "TagKeys": [key]}))
        }
        Step::Protect(_, on) => {
            if succeeds {
                instance.protected = *on;
            }
            let how = if *on { "enabled" } else { "disabled" };
            let request = json!({"InstanceId": id, "DeletionProtection": how});
            ("ModifyDBInstanceDeletionProtectionPolicy", request)
        }
        Step::Restart(_) => {
            if succeeds {
                instance.busy = Some(("Restarting", now + WORK));
            }
            ("RestartDBInstance", json!({"InstanceId": id}))
        }
        Step::BackUp(_) => {
            if succeeds {
                instance.backups.push(now);
            }
            ("CreateBackup", json!({"InstanceId": id}))
        }
        Step::Delete(_) | Step::Wait(_) => {
            if succeeds && instance.protected {
                error_code = Some("InvalidOperator");
            } else if succeeds {
                instance.busy = Some(("Deleting", now + WORK));
                instance.backups.push(now);
            }
            ("DeleteDBInstance", json!({"InstanceId": id}))
        }
    };
    Some((action, request, error_code))
}

fn check(client: &Client, expected: &[Expected], now: u64) -> Result<(), TestCaseError> {
    for (id, instance) in IDS.iter().zip(expected) {
        let detail = client.call("DescribeDBInstanceDetail", &json!({"InstanceId": id}));
        if instance.gone {
            prop_assert_eq!(detail.error().0, "InstanceNotExist");
        } else {
            let detail = detail.result();
            prop_assert_eq!(&detail["Status"], instance.status());
            prop_assert_eq!(&detail["InstanceName"], instance.name.as_str());
            let tags: Vec<Value> =
                instance.tags.iter().map(|(key, value)| json!({"Key": key, "Value": value})).collect();
            prop_assert_eq!(&detail["Tags"], &Value::Array(tags));
        }
        let listed = client.ok("DescribeDBInstances", &json!({"InstanceId": id}));
        prop_assert_eq!(&listed["TotalInstancesNum"], &json!(i32::from(!instance.gone)));
        let backups =
            client.ok("DescribeBackups", &json!({"InstanceId": id, "PageNumber": 1, "PageSize": 1000}));
        let statuses: Vec<&Value> =
            backups["Backups"].as_array().unwrap().iter().map(|backup| &backup["Status"]).collect();
        let begun = instance.backups.iter();
        let wanted: Vec<&str> =
            begun.map(|begun| if begun + WORK <= now { "Available" } else { "Creating" }).collect();
        prop_assert_eq!(statuses, wanted);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn life_cycle_agrees_with_the_model(steps in prop::collection::vec(step(), 1..40)) {
        let emulator = paused().durations(Durations::all(Duration::from_secs(WORK))).start().unwrap();
        let client = Client::of(&emulator);
        let mut expected: Vec<Expected> = ["cluster", "pair"]
            .map(|name| Expected {
                name: name.to_owned(),
                tags: BTreeMap::new(),
                protected: false,
                busy: None,
                gone: false,
                backups: Vec::new(),
            })
            .to_vec();
        let mut now = 0;
        for step in &steps {
            if let Step::Wait(seconds) = step {
                emulator.advance_clock(Duration::from_secs(*seconds)).unwrap();
                now += seconds;
                expected.iter_mut().for_each(|instance| instance.advance_to(now));
            }
            if let Some((action, request, error_code)) = call_of(step, &mut expected, now) {
                let reply = client.call(action, &request);
                match error_code {
                    Some(code) => prop_assert_eq!(reply.error().0, code, "{:?}", step),
                    None => prop_assert_eq!(reply.status, 200, "{:?}: {}", step, reply.body),
                }
            }
            check(&client, &expected, now)?;
        }
    }
}
