//! The whole state of the emulated service.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::map_as_pairs;
use crate::model::account_region::AccountRegion;
use crate::model::account_store::AccountStore;
use crate::model::durations::Durations;
use crate::model::effect::Effect;
use crate::model::scheduler::Scheduler;
use crate::time::UnixMillis;

/// The whole state of the emulated service. It follows from the seed, the start time and the changes made; a saved and
/// restored store continues exactly as the original would.
#[derive(Serialize, Deserialize)]
pub(crate) struct Store {
    pub(crate) durations: Durations,
    pub(crate) scheduler: Scheduler,
    /// The time up to which due events have been, or are being, applied.
    pub(crate) now: UnixMillis,
    seed: u64,
    /// The number of calls that have changed something.
    changes: u64,
    /// The source of generated identifiers, and the number taken from it.
    stream: u64,
    draws: u64,
    #[serde(with = "map_as_pairs")]
    accounts: BTreeMap<AccountRegion, AccountStore>,
    /// The effects on data that were emitted and not yet taken.
    #[serde(skip)]
    effects: Vec<Effect>,
}

impl Store {
    pub(crate) fn new(seed: u64, durations: Durations, now: UnixMillis) -> Self {
        Self {
            durations,
            scheduler: Scheduler::default(),
            now,
            seed,
            changes: 0,
            stream: 0,
            draws: 0,
            accounts: BTreeMap::new(),
            effects: Vec::new(),
        }
    }

    /// Iterates over every account in every region, in order.
    pub(crate) fn accounts(&self) -> impl Iterator<Item = (AccountRegion, &AccountStore)> {
        self.accounts.iter().map(|(key, account)| (*key, account))
    }

    /// Iterates over the resources of every account in every region, for changes.
    pub(crate) fn accounts_mut(&mut self) -> impl Iterator<Item = &mut AccountStore> {
        self.accounts.values_mut()
    }

    /// Emits an effect on data.
    pub(crate) fn emit(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// Returns the effects emitted since the last time, in order.
    pub(crate) fn take_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.effects)
    }

    pub(crate) fn account(&self, key: AccountRegion) -> Option<&AccountStore> {
        self.accounts.get(&key)
    }

    pub(crate) fn account_mut(&mut self, key: AccountRegion) -> &mut AccountStore {
        self.accounts.entry(key).or_default()
    }

    /// Prepares identifiers for a call. They depend on the seed and on the number of changes made before, not on reads
    /// or failed calls in between.
    pub(crate) fn begin_call(&mut self) {
        (self.stream, self.draws) = (self.changes << 1, 0);
    }

    /// Counts a call that has changed something.
    pub(crate) fn count_change(&mut self) {
        self.changes += 1;
    }

    /// Returns the number of calls that have changed something.
    pub(crate) fn changes(&self) -> u64 {
        self.changes
    }

    /// Prepares identifiers for what the service does to an instance on its own. They depend on the seed, the instance
    /// and the time.
    pub(crate) fn begin_event(&mut self, instance_id: &str, now: UnixMillis) {
        let hash = instance_id
            .bytes()
            .fold(now.get().cast_unsigned(), |hash, byte| hash.wrapping_mul(31).wrapping_add(byte.into()));
        (self.stream, self.draws) = (hash << 1 | 1, 0);
    }

    /// Generates an identifier: the prefix, followed by `length` letters and digits.
    pub(crate) fn generate_id(&mut self, prefix: &str, length: usize) -> String {
        const GOLDEN_RATIO: u64 = 0x9E37_79B9_7F4A_7C15;
        let source = fastrand::Rng::with_seed(self.seed ^ self.stream.wrapping_mul(GOLDEN_RATIO)).u64(..);
        let mut random = fastrand::Rng::with_seed(source.wrapping_add(self.draws.wrapping_mul(GOLDEN_RATIO)));
        self.draws += 1;
        let letters = std::iter::repeat_with(|| char::from_digit(random.u32(0..36), 36).unwrap_or_default());
        prefix.chars().chain(letters.take(length)).collect()
    }

    /// Generates an order number.
    pub(crate) fn generate_order_number(&mut self) -> String {
        let digits =
            self.generate_id("", 16).bytes().map(|byte| char::from(b'0' + byte % 10)).collect::<String>();
        format!("Order{digits}")
    }

    /// Generates an IP address for a private endpoint.
    pub(crate) fn generate_private_ip(&mut self) -> String {
        let bytes = self.generate_id("", 2).into_bytes();
        format!("192.168.{}.{}", bytes[0], bytes[1])
    }
}
