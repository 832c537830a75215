//! Backups, their plans and copies, data flashback, and recovery.

use volcredis_core::types::InstanceClass;
use volcredis_core::{DateTime, Timestamp};

use crate::model::instance::Instance;
use crate::service_error::ServiceError;

pub(crate) mod backup_plan;
pub(crate) mod backups;
pub(crate) mod cross_region_backup;
pub(crate) mod data_flashback;
pub(crate) mod restore;

/// Checks that an instance has more than one node, without which it has no backups.
pub(crate) fn check_has_backups(instance: &Instance) -> Result<(), ServiceError> {
    if instance.class() == InstanceClass::PrimarySecondary {
        return Ok(());
    }
    let message = format!("instance `{}` has a single node, and therefore no backups", instance.id);
    Err(ServiceError::redis("InvalidInstanceType", message))
}

pub(crate) fn parse_time(time: Option<&DateTime>) -> Result<Option<Timestamp>, ServiceError> {
    time.map(|time| time.timestamp().ok_or_else(|| ServiceError::invalid_time(time))).transpose()
}
