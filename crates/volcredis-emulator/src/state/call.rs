//! One call as the model of the service sees it.

use volcredis_core::model::Action;
use volcredis_core::types::InstanceStatus;

use super::instance::Instance;
use super::regions::Region;
use super::tasks::Task;
use super::world::{Realm, RealmKey, World};
use crate::ServiceFault;
use crate::clock::Moment;

/// One call: who calls, for which region, when; and the world it is answered from.
///
/// An action looks at everything that could refuse the call before it changes or makes up anything, so that a refused
/// call leaves no trace.
pub(crate) struct Call<'a> {
    pub(crate) world: &'a mut World,
    pub(crate) caller: RealmKey,
    pub(crate) now: Moment,
    pub(crate) action: &'static Action,
}

impl Call<'_> {
    /// The region that the call is signed for.
    pub(crate) fn region(&self) -> Result<&'static Region, ServiceFault> {
        Region::find(self.caller.region)
    }

    /// What the caller has in the region of the call.
    pub(crate) fn realm(&mut self) -> &mut Realm {
        self.world.realm_mut(self.caller)
    }

    /// The caller in the region that a parameter names; in the region of the call when it names none.
    pub(crate) fn realm_in(&self, region_id: Option<&str>) -> Result<RealmKey, ServiceFault> {
        let region = match region_id {
            Some(id) if !id.is_empty() => Region::find(id)?.id,
            _ => self.caller.region,
        };
        Ok(RealmKey { region, ..self.caller })
    }

    /// The instance, in whatever status it is.
    pub(crate) fn instance(&self, id: &str) -> Result<&Instance, ServiceFault> {
        self.world
            .realm(self.caller)
            .and_then(|realm| realm.instances.get(id))
            .ok_or_else(|| ServiceFault::no_instance(id))
    }

    /// The instance, to be changed, in whatever status it is.
    pub(crate) fn instance_mut(&mut self, id: &str) -> Result<&mut Instance, ServiceFault> {
        self.realm().instances.get_mut(id).ok_or_else(|| ServiceFault::no_instance(id))
    }

    /// The instance, when it is in a status in which the call is accepted: one that the model of the action names, or
    /// `Running` where it names none.
    pub(crate) fn ready_instance(&mut self, id: &str) -> Result<&mut Instance, ServiceFault> {
        let action = self.action;
        let instance = self.instance_mut(id)?;
        let accepted = match action.states.requires {
            [] => &["Running"],
            documented => documented,
        };
        let status = instance.status.as_str();
        if accepted.contains(&status) {
            return Ok(instance);
        }
        let message =
            format!("instance `{id}` is {status}; {} needs it to be {}", action.name, accepted.join(" or "));
        Err(ServiceFault::redis("InstanceStatusNotMatch", message))
    }

    /// Begins work on an instance: puts it into a transient status, and makes the change and puts it back when the
    /// work is done.
    ///
    /// # Errors
    ///
    /// When there is no such instance.
    pub(crate) fn begin(
        &mut self,
        id: &str,
        status: InstanceStatus,
        change: impl FnOnce(&mut Instance) + Send + 'static,
    ) -> Result<(), ServiceFault> {
        let due = self.now.after(self.world.durations.change);
        self.begin_until(id, status, due, change)
    }

    /// As [`begin`](Self::begin), with work that is done at a certain time.
    pub(crate) fn begin_until(
        &mut self,
        id: &str,
        status: InstanceStatus,
        due: Moment,
        change: impl FnOnce(&mut Instance) + Send + 'static,
    ) -> Result<(), ServiceFault> {
        let before = self.instance(id)?.clone();
        self.instance_mut(id)?.status = status;
        let number = self.record_task(before);
        let (realm, id) = (self.caller, id.to_owned());
        self.world.agenda.enter(
            due,
            Box::new(move |world, now| {
                let realm = world.realm_mut(realm);
                let Some(instance) = realm.instances.get_mut(&id) else { return };
                change(instance);
                instance.status = InstanceStatus::Running;
                let after = instance.clone();
                realm.tasks.finish(number, Some(after), now);
            }),
        );
        Ok(())
    }

    /// Records that the call has begun a task; gives the number to finish it by.
    pub(crate) fn record_task(&mut self, before: Instance) -> u64 {
        let id = self.world.identifier("task-", 16);
        let task =
            Task { id, action: self.action.name, created: self.now, finished: None, before, after: None };
        self.realm().tasks.begin(task)
    }
}
