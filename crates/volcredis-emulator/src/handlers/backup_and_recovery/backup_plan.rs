//! The schedule of automated backups.

use volcredis_core::actions::{
    DescribeBackupPlanRequest, DescribeBackupPlanResponse, ModifyBackupPlanRequest, ModifyBackupPlanResponse,
};
use volcredis_core::types::BackupType;

use crate::handlers::backup_and_recovery::check_has_backups;
use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::model::backup::RETENTION_DAYS;
use crate::model::backup_plan::BackupPlan;
use crate::service_error::ServiceError;

impl Handle for DescribeBackupPlanRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeBackupPlanResponse, ServiceError> {
        let now = call.now;
        let instance = call.instance(&self.instance_id)?;
        check_has_backups(instance)?;
        let plan = &instance.backup_plan;
        let mut response = DescribeBackupPlanResponse::new()
            .active(plan.active)
            .backup_hour(plan.hour)
            .backup_type(BackupType::Full)
            .instance_id(self.instance_id.as_str())
            .last_update_time(plan.updated.timestamp().to_string())
            .period(plan.days.clone())
            .ttl(RETENTION_DAYS);
        response.expect_next_backup_time = plan.next_after(now).map(|next| next.timestamp().into());
        Ok(response)
    }
}

impl Handle for ModifyBackupPlanRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyBackupPlanResponse, ServiceError> {
        let now = call.now;
        let instance = call.ready_instance(&self.instance_id)?;
        check_has_backups(instance)?;
        let plan = &mut instance.backup_plan;
        let mut days = self.period.unwrap_or_else(|| plan.days.clone());
        days.sort_unstable();
        *plan = BackupPlan {
            active: self.active.unwrap_or(false),
            hour: self.backup_hour.unwrap_or(plan.hour),
            days,
            updated: now,
        };
        let instance = instance.clone();
        call.store.schedule_automated_backup(call.caller, &instance, now);
        Ok(ModifyBackupPlanResponse::new())
    }
}
