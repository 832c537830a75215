//! The context of a call.

use volcredis_core::model::Action;
use volcredis_core::types::InstanceStatus;

use crate::data_plane::DataPlane;
use crate::model::account_region::AccountRegion;
use crate::model::account_store::AccountStore;
use crate::model::event::Event;
use crate::model::instance::Instance;
use crate::model::instance_change::InstanceChange;
use crate::model::planned_event::{PlannedEvent, PostponedChange};
use crate::model::region::Region;
use crate::model::store::Store;
use crate::model::task::Task;
use crate::service_error::ServiceError;
use crate::time::UnixMillis;

/// The context of a call: the caller, the time, and the store.
///
/// A handler makes all checks before its first change and its first generated identifier, so that a failed call has no
/// effect.
pub(crate) struct Call<'a> {
    pub(crate) store: &'a mut Store,
    pub(crate) caller: AccountRegion,
    pub(crate) now: UnixMillis,
    pub(crate) action: &'static Action,
    /// `None` without a data plane, and while logged changes are repeated.
    pub(crate) data_plane: Option<&'a mut (dyn DataPlane + 'static)>,
}

/// Returns the memory that the keys of an instance use, in MiB; 0 without a data plane.
pub(crate) fn used_mib(data_plane: &mut Option<&mut (dyn DataPlane + 'static)>, instance_id: &str) -> i64 {
    let bytes = data_plane.as_mut().map_or(0, |data_plane| data_plane.used_bytes(instance_id));
    i64::try_from(bytes >> 20).unwrap_or(i64::MAX)
}

impl Call<'_> {
    /// Returns the memory that the keys of an instance use, in MiB; 0 without a data plane.
    pub(crate) fn used_mib(&mut self, instance_id: &str) -> i64 {
        used_mib(&mut self.data_plane, instance_id)
    }

    /// Returns the region that the call was signed for.
    pub(crate) fn region(&self) -> Result<&'static Region, ServiceError> {
        Region::find(self.caller.region)
    }

    /// Returns the resources of the caller.
    pub(crate) fn account(&mut self) -> &mut AccountStore {
        self.store.account_mut(self.caller)
    }

    /// Returns the caller in the region of a parameter; in the region of the call if the parameter is missing or empty.
    pub(crate) fn caller_in(&self, region_id: Option<&str>) -> Result<AccountRegion, ServiceError> {
        let region = match region_id {
            Some(id) if !id.is_empty() => Region::find(id)?.id,
            _ => self.caller.region,
        };
        Ok(AccountRegion { region, ..self.caller })
    }

    /// Returns an instance, in any status.
    pub(crate) fn instance(&self, id: &str) -> Result<&Instance, ServiceError> {
        self.store
            .account(self.caller)
            .and_then(|account| account.instances.get(id))
            .ok_or_else(|| ServiceError::instance_not_found(id))
    }

    /// Returns an instance for changes, in any status.
    pub(crate) fn instance_mut(&mut self, id: &str) -> Result<&mut Instance, ServiceError> {
        self.account().instances.get_mut(id).ok_or_else(|| ServiceError::instance_not_found(id))
    }

    /// Returns an instance for changes.
    ///
    /// # Errors
    ///
    /// Returns an error if its status does not permit the action: it must be one that the model of the action lists, or
    /// `Running` if it lists none.
    pub(crate) fn ready_instance(&mut self, id: &str) -> Result<&mut Instance, ServiceError> {
        let action = self.action;
        let instance = self.instance_mut(id)?;
        let permitted = match action.states.requires {
            [] => &["Running"],
            documented => documented,
        };
        let status = instance.status.as_str();
        if permitted.contains(&status) {
            return Ok(instance);
        }
        let message =
            format!("instance `{id}` is {status}: must be {} for {}", permitted.join(" or "), action.name);
        Err(ServiceError::redis("InstanceStatusNotMatch", message))
    }

    /// Begins work on an instance: sets a transient status and, when the work is done, applies the change and sets the
    /// status `Running`.
    pub(crate) fn begin_change(
        &mut self,
        id: &str,
        status: InstanceStatus,
        change: InstanceChange,
    ) -> Result<(), ServiceError> {
        self.begin_change_or_postpone(id, status, true, change)
    }

    /// Begins work on an instance, immediately or in the next maintenance window.
    pub(crate) fn begin_change_or_postpone(
        &mut self,
        id: &str,
        status: InstanceStatus,
        immediately: bool,
        change: InstanceChange,
    ) -> Result<(), ServiceError> {
        let before = self.instance(id)?.clone();
        self.instance_mut(id)?.status = status;
        let task = self.begin_task(&before);
        let finish = Event::FinishChange { instance_id: id.to_owned(), task, change };
        self.schedule_or_postpone(id, immediately, finish)
    }

    /// Schedules the end of work on an instance, which begins immediately or in the next maintenance window.
    pub(crate) fn schedule_or_postpone(
        &mut self,
        id: &str,
        immediately: bool,
        finish: Event,
    ) -> Result<(), ServiceError> {
        if immediately {
            self.schedule(self.now + self.store.durations.change, finish);
            return Ok(());
        }
        let change = PostponedChange { action: self.action.name, finish };
        let event_id = self.store.generate_id("event-cn", 11);
        let event = PlannedEvent::postpone(event_id, self.instance(id)?, change, self.now);
        self.schedule(event.start, event.start_event());
        self.account().planned_events.insert(event.id.clone(), event);
        Ok(())
    }

    /// Records the beginning of a task, and returns its number.
    pub(crate) fn begin_task(&mut self, before: &Instance) -> u64 {
        let id = self.store.generate_id("task-", 16);
        let task = Task::new(id, self.action.name, self.now, before);
        self.account().tasks.begin(task)
    }

    /// Schedules an event of the caller.
    pub(crate) fn schedule(&mut self, due: UnixMillis, event: Event) {
        self.store.scheduler.schedule(due, self.caller, event);
    }
}
