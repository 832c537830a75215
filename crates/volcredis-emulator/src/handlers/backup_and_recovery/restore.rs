//! Restoring an instance from a backup, or to a point in time.

use volcredis_core::actions::{RestoreDBInstanceRequest, RestoreDBInstanceResponse};
use volcredis_core::types::{BackupType, InstanceStatus};

use crate::handlers::backup_and_recovery::backups::{find_available_backup, find_backup_ended_at};
use crate::handlers::backup_and_recovery::data_flashback::check_in_window;
use crate::handlers::backup_and_recovery::{check_has_backups, parse_time};
use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::model::effect::RestoreSource;
use crate::model::instance_change::InstanceChange;
use crate::service_error::ServiceError;

impl Handle for RestoreDBInstanceRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<RestoreDBInstanceResponse, ServiceError> {
        let now = call.now;
        let instance = call.ready_instance(&self.instance_id)?;
        check_has_backups(instance)?;
        let time = parse_time(self.time_point.as_ref())?;
        let source = match (self.backup_type.unwrap_or(BackupType::Full), &self.backup_point_id, time) {
            (BackupType::Full, Some(id), _) => {
                RestoreSource::Backup(find_available_backup(call, id, &self.instance_id)?.id.clone())
            }
            (BackupType::Full, None, Some(time)) => {
                RestoreSource::Backup(find_backup_ended_at(call, time, &self.instance_id)?.id.clone())
            }
            (BackupType::Inc, _, Some(time)) => {
                check_in_window(instance, time, now)?;
                RestoreSource::at(time)
            }
            (BackupType::Full | BackupType::Inc, ..) => {
                return Err(ServiceError::invalid_parameter("`BackupPointId` or `TimePoint` is required"));
            }
            (other, ..) => {
                let message = format!("`BackupType` must be Full or Inc, got `{other}`");
                return Err(ServiceError::invalid_parameter(message));
            }
        };
        let finished = now + call.store.durations.change;
        let change = InstanceChange::Restore { source, finished };
        call.begin_change(&self.instance_id, InstanceStatus::Restoring, change)?;
        Ok(RestoreDBInstanceResponse::new())
    }
}
