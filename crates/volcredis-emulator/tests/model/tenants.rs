//! What is expected of two accounts in two regions: a small model of the settings of instances.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

/// How many seconds all work takes.
pub(crate) const WORK: u64 = 10;
/// The instances, each with the place it is in.
pub(crate) const INSTANCES: [(&str, usize); 3] =
    [("redis-cn0212gzmh2xs", 0), ("redis-cnlfkmh6uiii8", 0), ("redis-cnlfqfxzk8zxt", 1)];
/// The instance that is sharded.
const CLUSTER: usize = 0;
/// Who calls, and for which region. The last one has nothing.
pub(crate) const PLACES: [Place; 3] = [
    Place { access_key: "AKLTone", region: "cn-beijing", targets: &["cn-shanghai", "cn-guangzhou"] },
    Place { access_key: "AKLTone", region: "cn-shanghai", targets: &["cn-beijing", "cn-guangzhou"] },
    Place { access_key: "AKLTtwo", region: "cn-beijing", targets: &["cn-shanghai", "cn-guangzhou"] },
];
const ROLES: [&str; 3] = ["Administrator", "ReadWrite", "ReadOnly"];
pub(crate) const TARGETS: [&str; 4] = ["cn-beijing", "cn-shanghai", "cn-guangzhou", "cn-hongkong"];

pub(crate) struct Place {
    pub(crate) access_key: &'static str,
    pub(crate) region: &'static str,
    /// Where backups can be copied to.
    pub(crate) targets: &'static [&'static str],
}

/// What is done to an instance.
#[derive(Clone, Debug)]
pub(crate) enum Deed {
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

/// What goes on.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Do { place: usize, instance: usize, deed: Deed },
    MakeList { place: usize, list: u8 },
    DropList { place: usize, list: u8 },
    Wait(u64),
}

/// What the service must answer: nothing, or an error of that code.
pub(crate) type Outcome = Result<(), &'static str>;

/// What an instance becomes when the work on it is done.
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

/// What is known of an instance.
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

/// An allow list of a place.
#[derive(Clone, Debug)]
pub(crate) struct List {
    pub(crate) id: String,
    pub(crate) instances: BTreeSet<usize>,
}

/// What is known of all.
#[derive(Clone, Debug)]
pub(crate) struct Model {
    pub(crate) now: u64,
    pub(crate) instances: Vec<Instance>,
    pub(crate) lists: Vec<BTreeMap<u8, List>>,
    /// What a token was used for first, and the id that it brought.
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

    /// The elastic IP that is bound, or about to be.
    fn claims(&self) -> Option<u8> {
        match &self.work {
            Some(Work { change: Change::PublicAddress(Some(eip)), .. }) => Some(*eip),
            _ => self.public_address,
        }
    }

    fn pass(&mut self, now: u64) {
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
            lists: vec![BTreeMap::new(); PLACES.len()],
            tokens: BTreeMap::new(),
        }
    }

    pub(crate) fn wait(&mut self, seconds: u64) {
        self.now += seconds;
        let now = self.now;
        self.instances.iter_mut().for_each(|instance| instance.pass(now));
    }

    /// The id of a list; one that there is not when the place has no such list.
    fn list_id(&self, place: usize, list: u8) -> String {
        self.lists[place].get(&list).map_or_else(|| "acl-nowhere".to_owned(), |list| list.id.clone())
    }

    /// Makes a list; how it must come out, and what is asked for.
    pub(crate) fn make_list(&self, place: usize, list: u8) -> (&'static str, Value, Outcome) {
        let outcome = match self.lists[place].contains_key(&list) {
            true => Err("SecurityIpGroupAlreadyExist"),
            false => Ok(()),
        };
        let request = json!({"AllowListName": format!("list{list}"), "AllowList": "10.0.0.0/8"});
        ("CreateAllowList", request, outcome)
    }

    pub(crate) fn drop_list(&mut self, place: usize, list: u8) -> (&'static str, Value, Outcome) {
        let request = json!({"AllowListId": self.list_id(place, list)});
        let outcome = match self.lists[place].get(&list) {
            None => Err("SecurityIpGroupNotExist"),
            Some(list) if !list.instances.is_empty() => Err("InvalidOperator"),
            Some(_) => Ok(()),
        };
        if outcome.is_ok() {
            self.lists[place].remove(&list);
        }
        ("DeleteAllowList", request, outcome)
    }

    /// Does something to an instance; how it must come out, and what is asked for.
    pub(crate) fn act(&mut self, place: usize, index: usize, deed: &Deed) -> (&'static str, Value, Outcome) {
        let (action, request) = self.request(place, index, deed);
        let outcome = self.outcome(place, index, deed);
        if outcome.is_ok() {
            self.change(place, index, deed);
        }
        (action, request, outcome)
    }

    /// Takes the id that a call has brought. Gives the one that it had to be, where that is known.
    pub(crate) fn learn(&mut self, step: &Step, result: &Value) -> Option<(String, String)> {
        let text = |name: &str| result[name].as_str().unwrap().to_owned();
        match step {
            Step::MakeList { place, list } => {
                let list_of = List { id: text("AllowListId"), instances: BTreeSet::new() };
                self.lists[*place].insert(*list, list_of);
                None
            }
            Step::Do { place, instance, deed: Deed::BackUp { token } } => {
                let id = text("BackupPointId");
                if let Some(first) = token.and_then(|token| self.tokens.get(&(*place, token))) {
                    return Some((id, first.1.clone()));
                }
                if let Some(token) = token {
                    self.tokens.insert((*place, *token), (*instance, id.clone()));
                }
                self.instances[*instance].backups.push(Backup { id, begun: self.now });
                None
            }
            _ => None,
        }
    }

    fn request(&self, place: usize, index: usize, deed: &Deed) -> (&'static str, Value) {
        let id = INSTANCES[index].0;
        match deed {
            Deed::AddAccount { name, role } => (
                "CreateDBAccount",
                json!({
                    "InstanceId": id, "AccountName": format!("user{name}"), "Password": "Pass-word-1",
                    "RoleName": ROLES[*role],
                }),
            ),
            Deed::RemoveAccount { name } => {
                ("DeleteDBAccount", json!({"InstanceId": id, "AccountName": format!("user{name}")}))
            }
            Deed::SetTimeout(seconds) => (
                "ModifyDBInstanceParams",
                json!({"InstanceId": id, "ParamValues": [{"Name": "timeout", "Value": seconds.to_string()}]}),
            ),
            Deed::AddPublicAddress { eip } => {
                ("CreateDBEndpointPublicAddress", json!({"InstanceId": id, "EipId": format!("eip-{eip}")}))
            }
            Deed::RemovePublicAddress => ("DeleteDBEndpointPublicAddress", json!({"InstanceId": id})),
            Deed::Shards(shards) => (
                "ModifyDBInstanceShardNumber",
                json!({"InstanceId": id, "ApplyImmediately": true, "ShardNumber": shards}),
            ),
            Deed::ShardCapacity(capacity) => (
                "ModifyDBInstanceShardCapacity",
                json!({"InstanceId": id, "ApplyImmediately": true, "ShardCapacity": capacity}),
            ),
            Deed::CopyBackups(target) => {
                let mut request = json!({"InstanceId": id, "Active": target.is_some()});
                if let Some(target) = target {
                    request["CrossBackupRegion"] = json!(TARGETS[*target]);
                }
                ("ModifyCrossRegionBackupPolicy", request)
            }
            Deed::BackUp { token } => {
                let mut request = json!({"InstanceId": id});
                if let Some(token) = token {
                    request["ClientToken"] = json!(format!("token-{token}"));
                }
                ("CreateBackup", request)
            }
            Deed::Restore { backup } => {
                let backup = self.instances[index].backups.get(*backup);
                let backup = backup.map_or("nowhere", |backup| backup.id.as_str());
                ("RestoreDBInstance", json!({"InstanceId": id, "BackupPointId": backup}))
            }
            Deed::Bind { list } => (
                "AssociateAllowList",
                json!({"AllowListIds": [self.list_id(place, *list)], "InstanceIds": [id]}),
            ),
            Deed::Unbind { list } => (
                "DisassociateAllowList",
                json!({"AllowListIds": [self.list_id(place, *list)], "InstanceIds": [id]}),
            ),
        }
    }

    fn outcome(&self, place: usize, index: usize, deed: &Deed) -> Outcome {
        let instance = &self.instances[index];
        // A token is recalled, and a list looked for, before the instance is.
        if let Deed::BackUp { token: Some(token) } = deed
            && let Some((first, _)) = self.tokens.get(&(place, *token))
        {
            return if *first == index { Ok(()) } else { Err("ParamError") };
        }
        let list = match deed {
            Deed::Bind { list } | Deed::Unbind { list } => {
                Some(self.lists[place].get(list).ok_or("SecurityIpGroupNotExist")?)
            }
            _ => None,
        };
        if INSTANCES[index].1 != place {
            return Err("InstanceNotExist");
        }
        if instance.work.is_some() {
            return Err("InstanceStatusNotMatch");
        }
        let check = |right: bool, code: &'static str| if right { Ok(()) } else { Err(code) };
        match deed {
            Deed::AddAccount { name, .. } => {
                check(!instance.accounts.contains_key(&format!("user{name}")), "AccountExist")
            }
            Deed::RemoveAccount { name } => {
                check(instance.accounts.contains_key(&format!("user{name}")), "AccountNotExist")
            }
            Deed::AddPublicAddress { eip } => {
                check(instance.public_address.is_none(), "InvalidOperator")?;
                let claims = |other: &usize| {
                    INSTANCES[*other].1 == place && self.instances[*other].claims() == Some(*eip)
                };
                check(!(0..INSTANCES.len()).any(|other| claims(&other)), "ParamError")
            }
            Deed::RemovePublicAddress => check(instance.public_address.is_some(), "InvalidOperator"),
            Deed::Shards(_) => check(index == CLUSTER, "InvalidInstanceType"),
            Deed::CopyBackups(Some(target)) => {
                check(PLACES[place].targets.contains(&TARGETS[*target]), "InvalidRegion")
            }
            Deed::Restore { backup } => {
                let backup = instance.backups.get(*backup);
                check(backup.is_some_and(|backup| backup.status(self.now) == "Available"), "ParamError")
            }
            Deed::Unbind { .. } => {
                check(list.is_some_and(|list| list.instances.contains(&index)), "ParamError")
            }
            Deed::SetTimeout(_)
            | Deed::ShardCapacity(_)
            | Deed::CopyBackups(None)
            | Deed::BackUp { .. }
            | Deed::Bind { .. } => Ok(()),
        }
    }

    /// What a call does that is not refused. What is made of an answer is left to [`learn`](Self::learn).
    fn change(&mut self, place: usize, index: usize, deed: &Deed) {
        let until = self.now + WORK;
        let instance = &mut self.instances[index];
        let mut begin = |status, change| instance.work = Some(Work { status, until, change });
        match deed {
            Deed::SetTimeout(seconds) => begin("ParameterModifying", Change::Timeout(*seconds)),
            Deed::AddPublicAddress { eip } => begin("NetworkMaintaining", Change::PublicAddress(Some(*eip))),
            Deed::RemovePublicAddress => begin("NetworkMaintaining", Change::PublicAddress(None)),
            Deed::Shards(shards) => begin("Scaling", Change::Shards(*shards)),
            Deed::ShardCapacity(capacity) => begin("Scaling", Change::ShardCapacity(*capacity)),
            Deed::Restore { .. } => begin("Restoring", Change::Nothing),
            Deed::Bind { list } => {
                begin("AllowListMaintaining", Change::Nothing);
                self.lists[place].get_mut(list).unwrap().instances.insert(index);
            }
            Deed::Unbind { list } => {
                begin("AllowListMaintaining", Change::Nothing);
                self.lists[place].get_mut(list).unwrap().instances.remove(&index);
            }
            Deed::AddAccount { name, role } => {
                instance.accounts.insert(format!("user{name}"), ROLES[*role]);
            }
            Deed::RemoveAccount { name } => {
                instance.accounts.remove(&format!("user{name}"));
            }
            Deed::CopyBackups(target) => instance.copies_to = target.map(|target| TARGETS[target]),
            Deed::BackUp { .. } => {}
        }
    }
}
