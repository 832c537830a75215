//! The policy for copies of backups in other regions.

use volcredis_core::actions::{
    DescribeAvailableCrossRegionRequest, DescribeAvailableCrossRegionResponse,
    DescribeCrossRegionBackupPolicyRequest, DescribeCrossRegionBackupPolicyResponse,
    ModifyCrossRegionBackupPolicyRequest, ModifyCrossRegionBackupPolicyResponse,
};

use crate::handlers::backup_and_recovery::check_has_backups;
use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::model::backup::RETENTION_DAYS;
use crate::model::backup_plan::CrossRegionBackup;
use crate::service_error::ServiceError;

impl Handle for DescribeAvailableCrossRegionRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeAvailableCrossRegionResponse, ServiceError> {
        call.instance(&self.instance_id)?;
        let targets = call.region()?.backup_targets.iter().copied();
        Ok(DescribeAvailableCrossRegionResponse::new().target_region_ids(targets))
    }
}

impl Handle for DescribeCrossRegionBackupPolicyRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeCrossRegionBackupPolicyResponse, ServiceError> {
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
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyCrossRegionBackupPolicyResponse, ServiceError> {
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
                "`CrossBackupRegion` must be one of the available regions ({}), got `{wanted}`",
                targets.join(", ")
            );
            return Err(ServiceError::redis("InvalidRegion", message));
        };
        instance.cross_region_backup = CrossRegionBackup { active: true, target: Some(target) };
        Ok(ModifyCrossRegionBackupPolicyResponse::new())
    }
}
