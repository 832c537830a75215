//! The expected state of two accounts in two regions: a small model of the settings of instances.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

/// The duration of all work, in seconds.
pub(crate) const WORK: u64 = 10;
/// The instances, each with the caller it belongs to.
pub(crate) const INSTANCES: [(&str, usize); 3] =
    [("redis-cn0212gzmh2xs", 0), ("redis-cnlfkmh6uiii8", 0), ("redis-cnlfqfxzk8zxt", 1)];
/// The instance that is sharded.
const CLUSTER: usize = 0;
/// The callers. The last one has no instance.
pub(crate) const CALLERS: [Caller; 3] = [
    Caller { access_key: "AKLTone", region: "cn-beijing", targets: &["cn-shanghai", "cn-guangzhou"] },
    Caller { access_key: "AKLTone", region: "cn-shanghai", targets: &["cn-beijing", "cn-guangzhou"] },
    Caller { access_key: "AKLTtwo", region: "cn-beijing", targets: &["cn-shanghai", "cn-guangzhou"] },
];
const ROLES: [&str; 3] = ["Administrator", "ReadWrite", "ReadOnly"];
pub(crate) const TARGETS: [&str; 4] = ["cn-beijing", "cn-shanghai", "cn-guangzhou", "cn-hongkong"];

pub(crate) struct Caller {
    pub(crate) access_key: &'static str,
    pub(crate) region: &'static str,
    /// The regions that backups can be copied to.
    pub(crate) targets: &'static [&'static str],
}

/// An operation on an instance.
#[derive(Clone, Debug)]
pub(crate) enum Operation {
    AddAccount { name: u8, role: usize },
    RemoveAccount { name: u8 },
    SetTimeout(u32),
    AddPublicAddress { eip: u8 },
    RemovePublicAddress,
    Shards(i32),
    ShardCapacity(i64),
    CopyBackups(Option<usize>),
    BackUp { token: Option<u8> },
    Restore { backup: usize },
    Bind { list: u8 },
    Unbind { list: u8 },
}

/// A step of a sequence.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Do { caller: usize, instance: usize, operation: Operation },
    MakeList { caller: usize, list: u8 },
    DropList { caller: usize, list: u8 },
    Wait(u64),
}

/// The expected outcome: success, or the code of an error.
pub(crate) type Outcome = Result<(), &'static str>;

/// A change that takes effect when the work is done.
#[derive(Clone, Debug)]
enum Change {
    Nothing,
    Timeout(u32),
    PublicAddress(Option<u8>),
    Shards(i32),
    ShardCapacity(i64),
}

#[derive(Clone, Debug)]
struct Work {
    status: &'static str,
    until: u64,
    change: Change,
}

#[derive(Clone, Debug)]
pub(crate) struct Backup {
    pub(crate) id: String,
    begun: u64,
}

/// The expected state of an instance.
#[derive(Clone, Debug)]
pub(crate) struct Instance {
    work: Option<Work>,
    pub(crate) accounts: BTreeMap<String, &'static str>,
    pub(crate) timeout: u32,
    pub(crate) public_address: Option<u8>,
    pub(crate) shards: i32,
    pub(crate) shard_capacity: i64,
    pub(crate) copies_to: Option<&'static str>,
    pub(crate) backups: Vec<Backup>,
}

/// An allow list of a caller.
#[derive(Clone, Debug)]
pub(crate) struct List {
    pub(crate) id: String,
    pub(crate) instances: BTreeSet<usize>,
}

/// The expected state.
#[derive(Clone, Debug)]
pub(crate) struct Model {
    pub(crate) now: u64,
    pub(crate) instances: Vec<Instance>,
    pub(crate) lists: Vec<BTreeMap<u8, List>>,
    /// The instance and the backup of the first call with each token.
    tokens: BTreeMap<(usize, u8), (usize, String)>,
}

impl Instance {
    fn new(shards: i32) -> Self {
        Self {
            work: None,
            accounts: [("default".to_owned(), ROLES[0])].into(),
            timeout: 0,
            public_address: None,
            shards,
            shard_capacity: 1024,
            copies_to: None,
            backups: Vec::new(),
        }
    }

    pub(crate) fn status(&self) -> &'static str {
        self.work.as_ref().map_or("Running", |work| work.status)
    }

    /// Returns the elastic IP that is bound, or being bound.
    fn elastic_ip(&self) -> Option<u8> {
        match &self.work {
            Some(Work { change: Change::PublicAddress(Some(eip)), .. }) => Some(*eip),
            _ => self.public_address,
        }
    }

    fn advance_to(&mut self, now: u64) {
        let Some(work) = self.work.take_if(|work| work.until <= now) else { return };
        match work.change {
            Change::Nothing => {}
            Change::Timeout(seconds) => self.timeout = seconds,
            Change::PublicAddress(eip) => self.public_address = eip,
            Change::Shards(shards) => self.shards = shards,
            Change::ShardCapacity(capacity) => self.shard_capacity = capacity,
        }
    }
}

impl Backup {
    pub(crate) fn status(&self, now: u64) -> &'static str {
        if self.begun + WORK <= now { "Available" } else { "Creating" }
    }
}

impl Model {
    pub(crate) fn new() -> Self {
        Self {
            now: 0,
            instances: (0..INSTANCES.len())
                .map(|index| Instance::new(if index == CLUSTER { 2 } else { 1 }))
                .collect(),
            lists: vec![BTreeMap::new(); CALLERS.len()],
            tokens: BTreeMap::new(),
        }
    }

    pub(crate) fn wait(&mut self, seconds: u64) {
        self.now += seconds;
        let now = self.now;
        self.instances.iter_mut().for_each(|instance| instance.advance_to(now));
    }

    /// Returns the id of a list; that of no list if the caller has no such list.
    fn list_id(&self, caller: usize, list: u8) -> String {
        self.lists[caller].get(&list).map_or_else(|| "acl-nowhere".to_owned(), |list| list.id.clone())
    }

    /// Returns the call that creates a list, and its expected outcome.
    pub(crate) fn make_list(&self, caller: usize, list: u8) -> (&'static str, Value, Outcome) {
        let outcome = match self.lists[caller].contains_key(&list) {
            true => Err("SecurityIpGroupAlreadyExist"),
            false => Ok(()),
        };
        let request = json!({"AllowListName": format!("list{list}"), "AllowList": "10.0.0.0/8"});
        ("CreateAllowList", request, outcome)
    }

    pub(crate) fn drop_list(&mut self, caller: usize, list: u8) -> (&'static str, Value, Outcome) {
        let request = json!({"AllowListId": self.list_id(caller, list)});
        let outcome = match self.lists[caller].get(&list) {
            None => Err("SecurityIpGroupNotExist"),
            Some(list) if !list.instances.is_empty() => Err("InvalidOperator"),
            Some(_) => Ok(()),
        };
        if outcome.is_ok() {
            self.lists[caller].remove(&list);
        }
        ("DeleteAllowList", request, outcome)
    }

    /// Performs an operation. Returns its call and the expected outcome.
    pub(crate) fn act(
        &mut self,
        caller: usize,
        index: usize,
        operation: &Operation,
    ) -> (&'static str, Value, Outcome) {
        let (action, request) = self.request(caller, index, operation);
        let outcome = self.outcome(caller, index, operation);
        if outcome.is_ok() {
            self.change(caller, index, operation);
        }
        (action, request, outcome)
    }

    /// Stores the id in a result. Returns it with the expected one, if that is known.
    pub(crate) fn learn(&mut self, step: &Step, result: &Value) -> Option<(String, String)> {
        let string = |name: &str| result[name].as_str().unwrap().to_owned();
        match step {
            Step::MakeList { caller, list } => {
                let list_of = List { id: string("AllowListId"), instances: BTreeSet::new() };
                self.lists[*caller].insert(*list, list_of);
                None
            }
            Step::Do { caller, instance, operation: Operation::BackUp { token } } => {
                let id = string("BackupPointId");
                if let Some(first) = token.and_then(|token| self.tokens.get(&(*caller, token))) {
                    return Some((id, first.1.clone()));
                }
                if let Some(token) = token {
                    self.tokens.insert((*caller, *token), (*instance, id.clone()));
                }
                self.instances[*instance].backups.push(Backup { id, begun: self.now });
                None
            }
            _ => None,
        }
    }

    fn request(&self, caller: usize, index: usize, operation: &Operation) -> (&'static str, Value) {
        let id = INSTANCES[index].0;
        match operation {
            Operation::AddAccount { name, role } => (
                "CreateDBAccount",
                json!({
                    "InstanceId": id, "AccountName": format!("user{name}"), "Password": "Pass-word-1",
                    "RoleName": ROLES[*role],
                }),
            ),
            Operation::RemoveAccount { name } => {
                ("DeleteDBAccount", json!({"InstanceId": id, "AccountName": format!("user{name}")}))
            }
            Operation::SetTimeout(seconds) => (
                "ModifyDBInstanceParams",
                json!({"InstanceId": id, "ParamValues": [{"Name": "timeout", "Value": seconds.to_string()}]}),
            ),
            Operation::AddPublicAddress { eip } => {
                ("CreateDBEndpointPublicAddress", json!({"InstanceId": id, "EipId": format!("eip-{eip}")}))
            }
            Operation::RemovePublicAddress => ("DeleteDBEndpointPublicAddress", json!({"InstanceId": id})),
            Operation::Shards(shards) => (
                "ModifyDBInstanceShardNumber",
                json!({"InstanceId": id, "ApplyImmediately": true, "ShardNumber": shards}),
            ),
            Operation::ShardCapacity(capacity) => (
                "ModifyDBInstanceShardCapacity",
                json!({"InstanceId": id, "ApplyImmediately": true, "ShardCapacity": capacity}),
            ),
            Operation::CopyBackups(target) => {
                let mut request = json!({"InstanceId": id, "Active": target.is_some()});
                if let Some(target) = target {
                    request["CrossBackupRegion"] = json!(TARGETS[*target]);
                }
                ("ModifyCrossRegionBackupPolicy", request)
            }
            Operation::BackUp { token } => {
                let mut request = json!({"InstanceId": id});
                if let Some(token) = token {
                    request["ClientToken"] = json!(format!("token-{token}"));
                }
                ("CreateBackup", request)
            }
            Operation::Restore { backup } => {
                let backup = self.instances[index].backups.get(*backup);
                let backup = backup.map_or("nowhere", |backup| backup.id.as_str());
                ("RestoreDBInstance", json!({"InstanceId": id, "BackupPointId": backup}))
            }
            Operation::Bind { list } => (
                "AssociateAllowList",
                json!({"AllowListIds": [self.list_id(caller, *list)], "InstanceIds": [id]}),
            ),
            Operation::Unbind { list } => (
                "DisassociateAllowList",
                json!({"AllowListIds": [self.list_id(caller, *list)], "InstanceIds": [id]}),
            ),
        }
    }

    fn outcome(&self, caller: usize, index: usize, operation: &Operation) -> Outcome {
        let instance = &self.instances[index];
        // The token is checked first, then the list, then the instance.
        if let Operation::BackUp { token: Some(token) } = operation
            && let Some((first, _)) = self.tokens.get(&(caller, *token))
        {
            return if *first == index { Ok(()) } else { Err("ParamError") };
        }
        let list = match operation {
            Operation::Bind { list } | Operation::Unbind { list } => {
                Some(self.lists[caller].get(list).ok_or("SecurityIpGroupNotExist")?)
            }
            _ => None,
        };
        if INSTANCES[index].1 != caller {
            return Err("InstanceNotExist");
        }
        if instance.work.is_some() {
            return Err("InstanceStatusNotMatch");
        }
        let check = |is_valid: bool, code: &'static str| if is_valid { Ok(()) } else { Err(code) };
        match operation {
            Operation::AddAccount { name, .. } => {
                check(!instance.accounts.contains_key(&format!("user{name}")), "AccountExist")
            }
            Operation::RemoveAccount { name } => {
                check(instance.accounts.contains_key(&format!("user{name}")), "AccountNotExist")
            }
            Operation::AddPublicAddress { eip } => {
                check(instance.public_address.is_none(), "InvalidOperator")?;
                let has_it = |other: &usize| {
                    INSTANCES[*other].1 == caller && self.instances[*other].elastic_ip() == Some(*eip)
                };
                check(!(0..INSTANCES.len()).any(|other| has_it(&other)), "ParamError")
            }
            Operation::RemovePublicAddress => check(instance.public_address.is_some(), "InvalidOperator"),
            Operation::Shards(_) => check(index == CLUSTER, "InvalidInstanceType"),
            Operation::CopyBackups(Some(target)) => {
                check(CALLERS[caller].targets.contains(&TARGETS[*target]), "InvalidRegion")
            }
            Operation::Restore { backup } => {
                let backup = instance.backups.get(*backup);
                check(backup.is_some_and(|backup| backup.status(self.now) == "Available"), "ParamError")
            }
            Operation::Unbind { .. } => {
                check(list.is_some_and(|list| list.instances.contains(&index)), "ParamError")
            }
            Operation::SetTimeout(_)
            | Operation::ShardCapacity(_)
            | Operation::CopyBackups(None)
            | Operation::BackUp { .. }
            | Operation::Bind { .. } => Ok(()),
        }
    }

    /// Applies a successful operation, except for the ids in its result, which [`learn`](Self::learn) stores.
    fn change(&mut self, caller: usize, index: usize, operation: &Operation) {
        let until = self.now + WORK;
        let instance = &mut self.instances[index];
        let mut begin = |status, change| instance.work = Some(Work { status, until, change });
        match operation {
            Operation::SetTimeout(seconds) => begin("ParameterModifying", Change::Timeout(*seconds)),
            Operation::AddPublicAddress { eip } => {
                begin("NetworkMaintaining", Change::PublicAddress(Some(*eip)));
            }
            Operation::RemovePublicAddress => begin("NetworkMaintaining", Change::PublicAddress(None)),
            Operation::Shards(shards) => begin("Scaling", Change::Shards(*shards)),
            Operation::ShardCapacity(capacity) => begin("Scaling", Change::ShardCapacity(*capacity)),
            Operation::Restore { .. } => begin("Restoring", Change::Nothing),
            Operation::Bind { list } => {
                begin("AllowListMaintaining", Change::Nothing);
                self.lists[caller].get_mut(list).unwrap().instances.insert(index);
            }
            Operation::Unbind { list } => {
                begin("AllowListMaintaining", Change::Nothing);
                self.lists[caller].get_mut(list).unwrap().instances.remove(&index);
            }
            Operation::AddAccount { name, role } => {
                instance.accounts.insert(format!("user{name}"), ROLES[*role]);
            }
            Operation::RemoveAccount { name } => {
                instance.accounts.remove(&format!("user{name}"));
            }
            Operation::CopyBackups(target) => instance.copies_to = target.map(|target| TARGETS[target]),
            Operation::BackUp { .. } => {}
        }
    }
}
