//! Data flashback: restoring to any moment of the last days.

use std::time::Duration;

use volcredis_core::Timestamp;
use volcredis_core::actions::{
    DescribePitrTimeWindowRequest, DescribePitrTimeWindowResponse, StartContinuousBackupRequest,
    StartContinuousBackupResponse, StopContinuousBackupRequest, StopContinuousBackupResponse,
};
use volcredis_core::types::BackupStrategy;

use super::backup::{self, NewBackup};
use super::backups::check_has_backups;
use super::call::Call;
use super::handle::Handle;
use super::instance::Instance;
use super::parameter;
use crate::ServiceFault;
use crate::clock::Moment;

/// How far back flashback reaches.
const REACH: Duration = Duration::from_secs(7 * 86_400);

/// The first and the last moment that the instance can be restored to.
fn window(instance: &Instance, now: Moment) -> Result<(Timestamp, Timestamp), ServiceFault> {
    let Some(since) = instance.flashback_since else {
        let message = format!(
            "data flashback is off for instance `{}`; StartContinuousBackup switches it on",
            instance.id
        );
        return Err(ServiceFault::redis("InvalidOperator", message));
    };
    Ok((since.max(now.before(REACH)).timestamp(), now.timestamp()))
}

/// Refuses a moment that the instance cannot be restored to.
pub(crate) fn check_in_window(
    instance: &Instance,
    moment: Timestamp,
    now: Moment,
) -> Result<(), ServiceFault> {
    let (first, last) = window(instance, now)?;
    if (first..=last).contains(&moment) {
        return Ok(());
    }
    let message = format!("`TimePoint` must lie between {first} and {last}, and is {moment}");
    Err(ServiceFault::redis("TimeIntervalInvalid", message))
}

impl Handle for DescribePitrTimeWindowRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribePitrTimeWindowResponse, ServiceFault> {
        let now = call.now;
        let instance = call.instance(&self.instance_id)?;
        check_has_backups(instance)?;
        let (first, last) = window(instance, now)?;
        Ok(DescribePitrTimeWindowResponse::new().start_time(first.to_string()).end_time(last.to_string()))
    }
}

impl Handle for StartContinuousBackupRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<StartContinuousBackupResponse, ServiceFault> {
        let now = call.now;
        let instance = call.ready_instance(&self.instance_id)?;
        check_has_backups(instance)?;
        if instance.parameters.get(parameter::APPENDONLY).is_some_and(|value| value == "no") {
            let message = format!("data flashback needs the parameter `{}` to be yes", parameter::APPENDONLY);
            return Err(ServiceFault::redis("InvalidOperator", message));
        }
        if instance.flashback_since.is_none() {
            instance.flashback_since = Some(now);
            let instance = instance.clone();
            // It begins with a full backup.
            let new = NewBackup { name: None, strategy: BackupStrategy::DataFlashBack };
            backup::begin(call.world, call.caller, &instance, new, now);
        }
        Ok(StartContinuousBackupResponse::new())
    }
}

impl Handle for StopContinuousBackupRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<StopContinuousBackupResponse, ServiceFault> {
        let instance = call.ready_instance(&self.instance_id)?;
        check_has_backups(instance)?;
        instance.flashback_since = None;
        Ok(StopContinuousBackupResponse::new())
    }
}
