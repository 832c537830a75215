//! Data flashback: restoring to any time of the last days.

use std::time::Duration;

use volcredis_core::Timestamp;
use volcredis_core::actions::{
    DescribePitrTimeWindowRequest, DescribePitrTimeWindowResponse, StartContinuousBackupRequest,
    StartContinuousBackupResponse, StopContinuousBackupRequest, StopContinuousBackupResponse,
};
use volcredis_core::types::BackupStrategy;

use crate::handlers::backup_and_recovery::check_has_backups;
use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::model::instance::Instance;
use crate::model::parameter;
use crate::service_error::ServiceError;
use crate::time::UnixMillis;

/// The length of the window of data flashback.
const WINDOW: Duration = Duration::from_secs(7 * 86_400);

/// Returns the first and the last time that an instance can be restored to.
fn window(instance: &Instance, now: UnixMillis) -> Result<(Timestamp, Timestamp), ServiceError> {
    let Some(since) = instance.flashback_since else {
        let message = format!(
            "data flashback is off for instance `{}`: turn it on with StartContinuousBackup",
            instance.id
        );
        return Err(ServiceError::redis("InvalidOperator", message));
    };
    Ok((since.max(now - WINDOW).timestamp(), now.timestamp()))
}

/// Checks that an instance can be restored to a time.
pub(crate) fn check_in_window(
    instance: &Instance,
    time: Timestamp,
    now: UnixMillis,
) -> Result<(), ServiceError> {
    let (first, last) = window(instance, now)?;
    if (first..=last).contains(&time) {
        return Ok(());
    }
    let message = format!("`TimePoint` must be between {first} and {last}, got {time}");
    Err(ServiceError::redis("TimeIntervalInvalid", message))
}

impl Handle for DescribePitrTimeWindowRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribePitrTimeWindowResponse, ServiceError> {
        let now = call.now;
        let instance = call.instance(&self.instance_id)?;
        check_has_backups(instance)?;
        let (first, last) = window(instance, now)?;
        Ok(DescribePitrTimeWindowResponse::new().start_time(first.to_string()).end_time(last.to_string()))
    }
}

impl Handle for StartContinuousBackupRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<StartContinuousBackupResponse, ServiceError> {
        let now = call.now;
        if call.data_plane.as_deref().is_some_and(|data_plane| !data_plane.restores_to_a_time()) {
            let message = "the server program is too old for data flashback: must be Redis 7.0 or later";
            return Err(ServiceError::redis("InvalidOperator", message));
        }
        let instance = call.ready_instance(&self.instance_id)?;
        check_has_backups(instance)?;
        if instance.parameters.get(parameter::APPENDONLY).is_some_and(|value| value == "no") {
            let message = format!("parameter `{}` must be yes for data flashback", parameter::APPENDONLY);
            return Err(ServiceError::redis("InvalidOperator", message));
        }
        if instance.flashback_since.is_none() {
            instance.flashback_since = Some(now);
            let instance = instance.clone();
            // Data flashback starts with a full backup.
            call.store.begin_backup(call.caller, &instance, None, BackupStrategy::DataFlashBack, now);
        }
        Ok(StartContinuousBackupResponse::new())
    }
}

impl Handle for StopContinuousBackupRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<StopContinuousBackupResponse, ServiceError> {
        let instance = call.ready_instance(&self.instance_id)?;
        check_has_backups(instance)?;
        instance.flashback_since = None;
        Ok(StopContinuousBackupResponse::new())
    }
}
