//! The state that an emulator starts with, and returns to when it is reset.

use std::time::SystemTime;

use volcredis_core::Timestamp;

use crate::fault_rule::FaultRule;
use crate::model::durations::Durations;
use crate::model::store::Store;
use crate::seed_data::add_seed_data;
use crate::seed_instance::{SeedInstance, SeedInstanceError};
use crate::service::ServiceState;
use crate::time::UnixMillis;

/// The settings that a new state follows from.
#[derive(Clone, Debug)]
pub(crate) struct InitialState {
    pub(crate) seed: u64,
    pub(crate) durations: Durations,
    /// The initial time of the clock; the system time by default.
    pub(crate) start_time: Option<Timestamp>,
    pub(crate) is_paused: bool,
    /// The account of instances that name none.
    pub(crate) account: i64,
    /// The instances; those of the emulator itself by default.
    pub(crate) instances: Option<Vec<SeedInstance>>,
    pub(crate) fault_rules: Vec<FaultRule>,
}

impl InitialState {
    /// Returns the initial time of the clock.
    pub(crate) fn start(&self) -> UnixMillis {
        self.start_time.map_or_else(|| SystemTime::now().into(), UnixMillis::from)
    }

    /// Creates the state.
    pub(crate) fn create(&self, start: UnixMillis) -> Result<ServiceState, SeedInstanceError> {
        let mut store = Store::new(self.seed, self.durations, start);
        match &self.instances {
            None => add_seed_data(&mut store, self.account, start),
            Some(instances) => {
                for instance in instances {
                    instance.add_to(&mut store, self.account, start)?;
                }
            }
        }
        Ok(ServiceState::new(store))
    }
}
