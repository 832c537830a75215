//! All that the emulated service knows.

use std::collections::BTreeMap;
use std::time::Duration;

use indexmap::IndexMap;
use volcredis_core::types::ServiceType;

use super::agenda::Agenda;
use super::allow_list::AllowList;
use super::backup::{Backup, BackupCopy};
use super::blue_green::Deployment;
use super::events::PlannedEvent;
use super::instance::Instance;
use super::parameter_groups::ParameterGroup;
use super::scan_jobs::ScanJob;
use super::tasks::Tasks;
use crate::clock::Moment;

/// One account in one region: what a caller sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct RealmKey {
    pub(crate) account: i64,
    pub(crate) region: &'static str,
}

/// What one account has in one region.
#[derive(Default)]
pub(crate) struct Realm {
    pub(crate) instances: Instances,
    pub(crate) backups: IndexMap<String, Backup>,
    /// Copies of backups of other regions.
    pub(crate) backup_copies: IndexMap<String, BackupCopy>,
    pub(crate) tasks: Tasks,
    pub(crate) allow_lists: IndexMap<String, AllowList>,
    pub(crate) parameter_groups: IndexMap<String, ParameterGroup>,
    pub(crate) deployments: Vec<Deployment>,
    pub(crate) planned_events: IndexMap<String, PlannedEvent>,
    pub(crate) scan_jobs: IndexMap<String, ScanJob>,
}

/// The instances of one account in one region, each edition in the order of creation: a list shows one edition, and
/// finds any page of it at once.
#[derive(Default)]
pub(crate) struct Instances {
    community: IndexMap<String, Instance>,
    enterprise: IndexMap<String, Instance>,
}

impl Instances {
    pub(crate) fn of(&self, edition: &ServiceType) -> &IndexMap<String, Instance> {
        match edition {
            ServiceType::Enterprise => &self.enterprise,
            _ => &self.community,
        }
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Instance> {
        self.community.get(id).or_else(|| self.enterprise.get(id))
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut Instance> {
        self.community.get_mut(id).or_else(|| self.enterprise.get_mut(id))
    }

    pub(crate) fn insert(&mut self, instance: Instance) {
        let edition = match instance.edition {
            ServiceType::Enterprise => &mut self.enterprise,
            _ => &mut self.community,
        };
        edition.insert(instance.id.clone(), instance);
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<Instance> {
        self.community.shift_remove(id).or_else(|| self.enterprise.shift_remove(id))
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = &Instance> {
        self.community.values().chain(self.enterprise.values())
    }
}

/// How long the work of asynchronous actions takes, on the emulator's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Durations {
    /// The creation of an instance; 10 s unless set.
    pub creation: Duration,
    /// A change of an instance; 5 s unless set.
    pub change: Duration,
    /// A backup, or its copy to another region; 5 s unless set.
    pub backup: Duration,
    /// The deletion of an instance; 5 s unless set.
    pub deletion: Duration,
}

impl Default for Durations {
    fn default() -> Self {
        let change = Duration::from_secs(5);
        Self { creation: 2 * change, change, backup: change, deletion: change }
    }
}

impl Durations {
    /// In milliseconds: creations, changes, backups, deletions.
    pub(crate) fn as_millis(&self) -> [u64; 4] {
        [self.creation, self.change, self.backup, self.deletion]
            .map(|duration| u64::try_from(duration.as_millis()).unwrap_or(u64::MAX))
    }

    /// What [`as_millis`](Self::as_millis) gives.
    pub(crate) fn from_millis(millis: [u64; 4]) -> Self {
        let [creation, change, backup, deletion] = millis.map(Duration::from_millis);
        Self { creation, change, backup, deletion }
    }

    /// The same duration for all work.
    #[must_use]
    pub fn all(duration: Duration) -> Self {
        Self { creation: duration, change: duration, backup: duration, deletion: duration }
    }
}

/// All that the emulated service knows: a pure model, to which time and seed are handed in.
pub(crate) struct World {
    pub(crate) durations: Durations,
    pub(crate) agenda: Agenda,
    seed: u64,
    /// How many calls have changed something.
    changes: u64,
    /// What identifiers are drawn from, and how many were.
    stream: u64,
    draws: u64,
    realms: BTreeMap<RealmKey, Realm>,
    /// Until when time is running.
    horizon: Moment,
}

impl World {
    pub(crate) fn new(seed: u64, durations: Durations) -> Self {
        Self {
            durations,
            agenda: Agenda::default(),
            seed,
            changes: 0,
            stream: 0,
            draws: 0,
            realms: BTreeMap::new(),
            horizon: Moment::from_unix_millis(0),
        }
    }

    /// Lets everything happen that is due by `now`.
    pub(crate) fn advance(&mut self, now: Moment) {
        self.horizon = now;
        while let Some((due, event)) = self.agenda.next_due(now) {
            event(self, due);
        }
    }

    /// Until when time is running: where it is when everything that is due has happened.
    pub(crate) fn horizon(&self) -> Moment {
        self.horizon
    }

    /// Every account in every region, in order.
    pub(crate) fn all_realms(&self) -> impl Iterator<Item = (RealmKey, &Realm)> {
        self.realms.iter().map(|(key, realm)| (*key, realm))
    }

    pub(crate) fn realm(&self, key: RealmKey) -> Option<&Realm> {
        self.realms.get(&key)
    }

    pub(crate) fn realm_mut(&mut self, key: RealmKey) -> &mut Realm {
        self.realms.entry(key).or_default()
    }

    /// Begins a call: what it makes up depends on nothing but the seed and on how many calls have changed something
    /// before it; not on what was read or refused in between. So the same changes make the same world.
    pub(crate) fn begin_call(&mut self) {
        (self.stream, self.draws) = (self.changes << 1, 0);
    }

    /// Counts a call that has changed something.
    pub(crate) fn count_change(&mut self) {
        self.changes += 1;
    }

    /// Begins something that an instance does by itself: what is made up then depends on the seed, the instance and
    /// the time.
    pub(crate) fn begin_event(&mut self, instance_id: &str, now: Moment) {
        let hash = instance_id.bytes().fold(now.unix_millis().cast_unsigned(), |hash, byte| {
            hash.wrapping_mul(31).wrapping_add(byte.into())
        });
        (self.stream, self.draws) = (hash << 1 | 1, 0);
    }

    /// Makes up an identifier: the prefix and `length` letters and digits.
    pub(crate) fn identifier(&mut self, prefix: &str, length: usize) -> String {
        const FAR_APART: u64 = 0x9E37_79B9_7F4A_7C15;
        let source = fastrand::Rng::with_seed(self.seed ^ self.stream.wrapping_mul(FAR_APART)).u64(..);
        let mut random = fastrand::Rng::with_seed(source.wrapping_add(self.draws.wrapping_mul(FAR_APART)));
        self.draws += 1;
        let letters = std::iter::repeat_with(|| char::from_digit(random.u32(0..36), 36).unwrap_or_default());
        prefix.chars().chain(letters.take(length)).collect()
    }

    /// Makes up the number of an order.
    pub(crate) fn order_number(&mut self) -> String {
        let digits =
            self.identifier("", 16).bytes().map(|byte| char::from(b'0' + byte % 10)).collect::<String>();
        format!("Order{digits}")
    }
}
