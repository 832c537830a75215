//! The service: the steps that all actions have in common.

use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use volcredis_core::model::Action;
use volcredis_core::sign::HexSha256;
use volcredis_core::validate;

use crate::change_log::{Change, ChangeLog, Contents, FORMAT, Parameters};
use crate::data_plane::{DataPlane, DataPlaneError};
use crate::handlers::call::Call;
use crate::handlers::dispatch::{self, Handler};
use crate::idempotency::{IdempotencyStore, TokenKey};
use crate::model::account_region::AccountRegion;
use crate::model::effect::Effect;
use crate::model::region::Region;
use crate::model::store::Store;
use crate::rate_limiter::RateLimiter;
use crate::seed_instance::{SeedInstance, SeedInstanceError};
use crate::service_error::ServiceError;
use crate::time::UnixMillis;
use crate::violation_code;

/// The line of a state file with the snapshot.
const SNAPSHOT_LINE: usize = 2;

/// The state that a state file preserves.
#[derive(Serialize, Deserialize)]
pub(crate) struct ServiceState {
    pub(crate) store: Store,
    idempotency: IdempotencyStore,
}

/// The service.
pub(crate) struct Service {
    state: ServiceState,
    rate_limiter: Option<RateLimiter>,
    change_log: Option<ChangeLog>,
    /// Reports whether the state includes a change that could be neither stored nor undone. It is read from the file again
    /// before it is used.
    has_unstored_change: bool,
    data_plane: Option<Box<dyn DataPlane>>,
    /// An error of the data plane that no call has returned yet.
    problem: Option<DataPlaneError>,
}

/// A state outside of a state file.
#[derive(Serialize, Deserialize)]
struct Export<T> {
    format: String,
    state: T,
}

impl ServiceState {
    /// Reads an exported state.
    pub(crate) fn import(json: &[u8]) -> Result<Self, String> {
        let import: Export<Self> = serde_json::from_slice(json).map_err(|error| error.to_string())?;
        if import.format != FORMAT {
            return Err(format!("format must be `{FORMAT}`, got `{}`", import.format));
        }
        check_time(import.state.store.now)?;
        Ok(import.state)
    }

    pub(crate) fn new(store: Store) -> Self {
        Self { store, idempotency: IdempotencyStore::default() }
    }

    /// Executes a call with validated parameters.
    fn execute(
        &mut self,
        caller: AccountRegion,
        (action, handler): (&'static Action, Handler),
        parameters: Parameters,
        now: UnixMillis,
        data_plane: Option<&mut (dyn DataPlane + 'static)>,
    ) -> Result<Executed, ServiceError> {
        let token = token(caller, action, &parameters);
        if let Some((key, fingerprint)) = &token
            && let Some(result) = self.idempotency.find(key, fingerprint, now)?
        {
            return Ok(Executed { result, has_changed: false });
        }
        self.store.begin_call();
        let result =
            handler(parameters, &mut Call { store: &mut self.store, caller, now, action, data_plane })?;
        if action.mutating {
            self.store.count_change();
        }
        if let Some((key, fingerprint)) = token {
            self.idempotency.insert(key, fingerprint, result.clone(), now);
        }
        Ok(Executed { result, has_changed: action.mutating })
    }

    /// Repeats a logged change.
    fn replay(&mut self, change: Change) -> Result<(), ServiceError> {
        let caller = AccountRegion { account: change.account, region: Region::find(&change.region)?.id };
        let action = find_action(&change.action)?;
        self.store.advance_to(change.time);
        self.execute(caller, action, change.parameters, change.time, None).map(drop)
    }
}

/// The outcome of a successful call.
struct Executed {
    /// `Result` as JSON.
    result: String,
    has_changed: bool,
}

impl Service {
    /// Creates a service that keeps its state in memory only.
    pub(crate) fn in_memory(state: ServiceState) -> Self {
        Self {
            state,
            rate_limiter: None,
            change_log: None,
            has_unstored_change: false,
            data_plane: None,
            problem: None,
        }
    }

    /// Creates a service with a state file. If the file does not exist, it is created with a new state.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be read or written, is damaged, or is in use.
    pub(crate) fn open(path: &Path, new: impl FnOnce() -> io::Result<ServiceState>) -> io::Result<Self> {
        let (change_log, state) = match ChangeLog::open(path)? {
            Some((change_log, contents)) => {
                let state = restore(&change_log, contents)?;
                (change_log, state)
            }
            None => {
                let state = new()?;
                (ChangeLog::create(path, &state)?, state)
            }
        };
        Ok(Self { change_log: Some(change_log), ..Self::in_memory(state) })
    }

    pub(crate) fn set_rate_limiter(&mut self, limiter: RateLimiter) {
        self.rate_limiter = Some(limiter);
    }

    pub(crate) fn store(&self) -> &Store {
        &self.state.store
    }

    /// Sets the servers of the instances, and makes them match the state.
    ///
    /// # Errors
    ///
    /// Returns an error if an address cannot be opened, or a server cannot be started.
    #[cfg(all(unix, feature = "redis"))]
    pub(crate) fn set_data_plane(
        &mut self,
        mut data_plane: Box<dyn DataPlane>,
    ) -> Result<(), DataPlaneError> {
        // Those of logged changes have been carried out before.
        drop(self.state.store.take_effects());
        data_plane.reconcile(&mut self.state.store)?;
        self.state.store.measure_backups(|id| data_plane.backup_sizes(id));
        self.data_plane = Some(data_plane);
        Ok(())
    }

    /// Returns the servers of the instances, if there are any.
    pub(crate) fn data_plane(&mut self) -> Option<&mut (dyn DataPlane + 'static)> {
        self.data_plane.as_deref_mut()
    }

    /// Applies every event that is due by `now`.
    ///
    /// # Errors
    ///
    /// Returns an error if the state includes a change that is not stored, and the state file cannot be read.
    pub(crate) fn advance_to(&mut self, now: UnixMillis) -> io::Result<()> {
        if self.has_unstored_change {
            self.read_state()?;
        }
        let store = &mut self.state.store;
        let Some(data_plane) = self.data_plane.as_deref_mut() else {
            store.advance_to(now);
            drop(store.take_effects());
            return Ok(());
        };
        data_plane.observe_clock(now);
        while store.apply_next(now) {
            if let Err(error) = carry_out(data_plane, store) {
                self.problem.get_or_insert(error);
            }
        }
        Ok(())
    }

    /// Replaces the state by that of the state file.
    fn read_state(&mut self) -> io::Result<()> {
        if let Some(change_log) = &mut self.change_log {
            let contents = change_log.read()?;
            self.state = restore(change_log, contents)?;
            // Those of the changes in the file have been carried out before.
            drop(self.state.store.take_effects());
            if let Some(data_plane) = &mut self.data_plane {
                let reconciled = data_plane.reconcile(&mut self.state.store);
                self.problem = self.problem.take().or(reconciled.err());
            }
        }
        self.has_unstored_change = false;
        Ok(())
    }

    /// Executes a call of an authenticated caller, and returns `Result` as JSON. The parameters are read once the action is
    /// known and within the rate limit.
    ///
    /// # Errors
    ///
    /// Returns an error response. The call has then changed nothing.
    pub(crate) fn call(
        &mut self,
        caller: AccountRegion,
        action: &str,
        parameters: impl FnOnce(&Action) -> Result<Parameters, ServiceError>,
        now: UnixMillis,
    ) -> Result<String, ServiceError> {
        self.advance_to(now).map_err(|error| unavailable(&error))?;
        let (action, handler) = find_action(action)?;
        if let Some(limiter) = &mut self.rate_limiter {
            limiter.acquire(caller, action.name, now)?;
        }
        let parameters = parameters(action)?;
        validate::request(action, &parameters).map_err(|error| violation_code::error_of(&error))?;
        let change = (self.change_log.is_some() && action.mutating).then(|| Change {
            time: now,
            account: caller.account,
            region: caller.region.to_owned(),
            action: action.name.to_owned(),
            parameters: parameters.clone(),
        });
        if let Some(problem) = self.problem.take() {
            return Err(problem.into());
        }
        let executed =
            self.state.execute(caller, (action, handler), parameters, now, self.data_plane.as_deref_mut())?;
        if let Some(change) = change.filter(|_| executed.has_changed) {
            self.log(&change)?;
        }
        if executed.has_changed {
            let store = &mut self.state.store;
            match self.data_plane.as_deref_mut() {
                Some(data_plane) => carry_out(data_plane, store)?,
                None => drop(store.take_effects()),
            }
        }
        Ok(executed.result)
    }

    /// Writes a change that has been made to the log, or undoes it.
    fn log(&mut self, change: &Change) -> Result<(), ServiceError> {
        let Some(change_log) = &mut self.change_log else { return Ok(()) };
        if let Err(error) = change_log.append(change) {
            self.has_unstored_change = true;
            // If this fails, it is tried again by the next call.
            let _ = self.advance_to(change.time);
            return Err(ServiceError::platform("InternalError", format!("cannot store the change: {error}")));
        }
        if change_log.should_compact() {
            // The log contains all changes.
            let _ = change_log.compact(&self.state);
        }
        Ok(())
    }

    /// Replaces the state.
    ///
    /// # Errors
    ///
    /// Returns an error if the state cannot be stored. Nothing has changed then.
    pub(crate) fn replace(&mut self, state: ServiceState) -> io::Result<()> {
        if let Some(change_log) = &mut self.change_log {
            change_log.compact(&state)?;
        }
        self.state = state;
        self.has_unstored_change = false;
        if let Some(data_plane) = &mut self.data_plane {
            data_plane
                .clear()
                .and_then(|()| data_plane.reconcile(&mut self.state.store))
                .map_err(io::Error::other)?;
        }
        if let Some(limiter) = &mut self.rate_limiter {
            limiter.reset();
        }
        Ok(())
    }

    /// Adds an instance at a time, and returns its id.
    ///
    /// # Errors
    ///
    /// Returns an error if the instance is invalid, or cannot be stored. Nothing has changed then.
    pub(crate) fn add_instance(
        &mut self,
        instance: &SeedInstance,
        default_account: i64,
        now: UnixMillis,
    ) -> Result<String, SeedInstanceError> {
        self.advance_to(now).map_err(|error| SeedInstanceError(error.to_string()))?;
        let id = instance.add_to(&mut self.state.store, default_account, now)?;
        // The log consists of calls, and this is none.
        if let Some(change_log) = &mut self.change_log
            && let Err(error) = change_log.compact(&self.state)
        {
            self.has_unstored_change = true;
            let _ = self.advance_to(now);
            return Err(SeedInstanceError(format!("cannot store the instance: {error}")));
        }
        if let Some(data_plane) = &mut self.data_plane {
            data_plane
                .reconcile(&mut self.state.store)
                .map_err(|error| SeedInstanceError(error.to_string()))?;
        }
        Ok(id)
    }

    /// Returns the state as JSON, in the format of [`ServiceState::import`].
    pub(crate) fn export(&self) -> serde_json::Result<String> {
        serde_json::to_string(&Export { format: FORMAT.to_owned(), state: &self.state })
    }

    /// Reports whether changes can be stored.
    pub(crate) fn is_ready(&mut self, now: UnixMillis) -> bool {
        self.advance_to(now).is_ok()
    }

    /// Writes a snapshot of the state at `now` to the state file. If that fails, the log contains all changes.
    pub(crate) fn close(&mut self, now: UnixMillis) {
        if self.change_log.is_none() || self.advance_to(now).is_err() {
            return;
        }
        if let Some(change_log) = &mut self.change_log {
            let _ = change_log.compact(&self.state);
        }
    }
}

/// Returns the error of a call while the state cannot be read.
pub(crate) fn unavailable(error: &io::Error) -> ServiceError {
    ServiceError::platform("InternalError", format!("cannot read the state: {error}"))
}

/// Carries out the effects of a call or an event, and makes the servers match the state after it.
fn carry_out(data_plane: &mut dyn DataPlane, store: &mut Store) -> Result<(), DataPlaneError> {
    let mut result = Ok(());
    for effect in store.take_effects() {
        let performed = data_plane.perform(&effect, store);
        if let Effect::TakeBackup { backup_id, .. } = &effect {
            match &performed {
                Ok(()) => store.measure_backups(|id| data_plane.backup_sizes(id)),
                Err(_) => store.fail_backup(backup_id),
            }
        }
        result = result.and(performed);
    }
    result.and(data_plane.reconcile(store))
}

/// Repeats the changes that were made after a snapshot.
fn restore(change_log: &ChangeLog, contents: Contents<ServiceState>) -> io::Result<ServiceState> {
    let mut state = contents.snapshot;
    let check_time = |line, time| check_time(time).map_err(|problem| change_log.damaged(line, &problem));
    check_time(SNAPSHOT_LINE, state.store.now)?;
    for (line, change) in contents.changes {
        check_time(line, change.time)?;
        state.replay(change).map_err(|error| {
            change_log.damaged(line, &format!("the change cannot be repeated: {}", error.message))
        })?;
    }
    Ok(state)
}

fn check_time(time: UnixMillis) -> Result<(), String> {
    if (0..=UnixMillis::MAX.get()).contains(&time.get()) {
        return Ok(());
    }
    Err(format!("time must be in the years 1970 to 9999, got {} ms", time.get()))
}

fn find_action(name: &str) -> Result<(&'static Action, Handler), ServiceError> {
    dispatch::find(name).ok_or_else(|| {
        let message = match Action::find(name) {
            Ok(action) => format!("action {} is not implemented by the emulator", action.name),
            Err(error) => error.to_string(),
        };
        ServiceError::platform("InvalidActionOrVersion", message)
    })
}

/// Returns the token of a call, if it has one, and the fingerprint of its parameters.
fn token(
    caller: AccountRegion,
    action: &'static Action,
    parameters: &Parameters,
) -> Option<(TokenKey, String)> {
    let token = parameters.get(action.idempotency_token?)?.as_str().filter(|token| !token.is_empty())?;
    let key = TokenKey { caller, action: action.name, token: token.to_owned() };
    let fingerprint = HexSha256::of(Value::from(parameters.clone()).to_string().as_bytes());
    Some((key, fingerprint.as_str().to_owned()))
}

#[cfg(test)]
mod tests {
    use std::fs::{self, File};

    use serde_json::json;

    use super::*;
    use crate::model::durations::Durations;

    const CALLER: AccountRegion = AccountRegion { account: 1, region: "cn-beijing" };
    const NOW: UnixMillis = UnixMillis::new(1_720_569_600_000);

    fn new_state() -> ServiceState {
        let mut store = Store::new(0, Durations::default(), NOW);
        crate::seed_data::add_seed_data(&mut store, CALLER.account, NOW);
        ServiceState::new(store)
    }

    fn call(service: &mut Service, action: &str, parameters: &Value) -> Result<String, ServiceError> {
        service.call(CALLER, action, |_| Ok(parameters.as_object().unwrap().clone()), NOW)
    }

    fn rename(service: &mut Service, name: &str) -> Result<String, ServiceError> {
        let parameters = json!({"InstanceId": "redis-cn0212gzmh2xs", "InstanceName": name});
        call(service, "ModifyDBInstanceName", &parameters)
    }

    fn saved(service: &Service) -> String {
        serde_json::to_string(&service.state).unwrap()
    }

    #[test]
    #[cfg(unix)]
    fn change_that_cannot_be_stored_is_undone() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("state.json");
        let mut service = Service::open(&path, || Ok(new_state())).unwrap();
        rename(&mut service, "stored").unwrap();
        let (before, file) = (saved(&service), fs::read(&path).unwrap());
        let replace_file =
            |service: &mut Service, other| service.change_log.as_mut().unwrap().replace_file(other);
        let original = replace_file(&mut service, File::open(&path).unwrap());
        for _ in 0..2 {
            let error = rename(&mut service, "lost").unwrap_err();
            assert_eq!(error.code, "InternalError");
            assert!(error.message.starts_with("cannot store the change: "), "{}", error.message);
            assert_eq!(saved(&service), before);
        }
        let listed = |service: &mut Service| call(service, "DescribeDBInstances", &json!({}));
        assert!(listed(&mut service).unwrap().contains("stored"));

        // The change can be neither stored nor undone: no call sees it.
        replace_file(&mut service, File::open(directory.path()).unwrap());
        rename(&mut service, "lost").unwrap_err();
        let error = listed(&mut service).unwrap_err();
        assert!(error.message.starts_with("cannot read the state: state file "), "{}", error.message);
        replace_file(&mut service, original);
        let instances = listed(&mut service).unwrap();
        assert!(instances.contains("stored") && !instances.contains("lost"), "{instances}");
        assert_eq!(fs::read(&path).unwrap(), file);
    }

    #[test]
    fn log_is_compacted_after_a_thousand_changes() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("state.json");
        let mut service = Service::open(&path, || Ok(new_state())).unwrap();
        for number in 0..1_001 {
            rename(&mut service, &format!("name-{number}")).unwrap();
        }
        let before = saved(&service);
        assert_eq!(fs::read_to_string(&path).unwrap().lines().count(), 3, "format, snapshot, one change");
        drop(service);
        let restored = Service::open(&path, || unreachable!("the file exists")).unwrap();
        assert_eq!(saved(&restored), before);
    }
}
