//! When backups are taken, and where they are copied to.

use volcredis_core::actions::{
    DescribeAvailableCrossRegionRequest, DescribeAvailableCrossRegionResponse, DescribeBackupPlanRequest,
    DescribeBackupPlanResponse, DescribeCrossRegionBackupPolicyRequest,
    DescribeCrossRegionBackupPolicyResponse, ModifyBackupPlanRequest, ModifyBackupPlanResponse,
    ModifyCrossRegionBackupPolicyRequest, ModifyCrossRegionBackupPolicyResponse,
};
use volcredis_core::types::BackupType;

use super::backup::{self, RETENTION_DAYS};
use super::backups::check_has_backups;
use super::call::Call;
use super::handle::Handle;
use super::instance::{BackupPlan, CrossRegionBackup};
use crate::ServiceFault;

impl Handle for DescribeBackupPlanRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeBackupPlanResponse, ServiceFault> {
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
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyBackupPlanResponse, ServiceFault> {
        let now = call.now;
        let instance = call.ready_instance(&self.instance_id)?;
        check_has_backups(instance)?;
        let plan = &mut instance.backup_plan;
        let mut days = self.period.unwrap_or_else(|| plan.days.clone());
        days.sort_unstable();
        *plan = BackupPlan {
            active: self.active,
            hour: self.backup_hour.unwrap_or(plan.hour),
            days,
            updated: now,
        };
        let instance = instance.clone();
        backup::schedule(call.world, call.caller, &instance, now);
        Ok(ModifyBackupPlanResponse::new())
    }
}

impl Handle for DescribeAvailableCrossRegionRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeAvailableCrossRegionResponse, ServiceFault> {
        call.instance(&self.instance_id)?;
        let targets = call.region()?.backup_targets.iter().copied();
        Ok(DescribeAvailableCrossRegionResponse::new().target_region_ids(targets))
    }
}

impl Handle for DescribeCrossRegionBackupPolicyRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeCrossRegionBackupPolicyResponse, ServiceFault> {
        let policy = &call.instance(&self.instance_id)?.cross_region_backup;
        let mut response = DescribeCrossRegionBackupPolicyResponse::new()
            .active(policy.active)
            .instance_id(self.instance_id.as_str())
            .ttl(RETENTION_DAYS);
        response.cross_backup_region = policy.target.map(str::to_owned);
        Ok(response)
    }
}

impl Handle for ModifyCrossRegionBackupPolicyRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyCrossRegionBackupPolicyResponse, ServiceFault> {
        let targets = call.region()?.backup_targets;
        let instance = call.ready_instance(&self.instance_id)?;
        check_has_backups(instance)?;
        if !self.active {
            instance.cross_region_backup = CrossRegionBackup::default();
            return Ok(ModifyCrossRegionBackupPolicyResponse::new());
        }
        let wanted = self.cross_backup_region.unwrap_or_default();
        let Some(target) = targets.iter().find(|target| **target == wanted) else {
            let message = format!(
                "`CrossBackupRegion` must be one of the regions that DescribeAvailableCrossRegion lists ({}), and is `{wanted}`",
                targets.join(", ")
            );
            return Err(ServiceFault::redis("InvalidRegion", message));
        };
        instance.cross_region_backup = CrossRegionBackup { active: true, target: Some(target) };
        Ok(ModifyCrossRegionBackupPolicyResponse::new())
    }
}
