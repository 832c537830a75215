//! Restoring an instance from a backup, or to a point in time.

use volcredis_core::actions::{RestoreDBInstanceRequest, RestoreDBInstanceResponse};
use volcredis_core::types::InstanceStatus;

use crate::handlers::backup_and_recovery::backups::find_available_backup;
use crate::handlers::backup_and_recovery::data_flashback::check_in_window;
use crate::handlers::backup_and_recovery::{check_has_backups, parse_time};
use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::model::instance_change::InstanceChange;
use crate::service_error::ServiceError;

impl Handle for RestoreDBInstanceRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<RestoreDBInstanceResponse, ServiceError> {
        let now = call.now;
        let instance = call.ready_instance(&self.instance_id)?;
        check_has_backups(instance)?;
        if let Some(id) = &self.backup_point_id {
            find_available_backup(call, id, &self.instance_id)?;
        } else if let Some(time) = parse_time(self.time_point.as_ref())? {
            check_in_window(instance, time, now)?;
        } else {
            return Err(ServiceError::invalid_parameter("`BackupPointId` or `TimePoint` is required"));
        }
        let finished = now + call.store.durations.change;
        let change = InstanceChange::Restore { finished };
        call.begin_change(&self.instance_id, InstanceStatus::Restoring, change)?;
        Ok(RestoreDBInstanceResponse::new())
    }
}
