//! Names, maintenance windows, deletion protection and billing.

use volcredis_core::actions::{
    ModifyDBInstanceChargeTypeRequest, ModifyDBInstanceChargeTypeResponse,
    ModifyDBInstanceDeletionProtectionPolicyRequest, ModifyDBInstanceDeletionProtectionPolicyResponse,
    ModifyDBInstanceNameRequest, ModifyDBInstanceNameResponse, ModifyMaintenanceTimeRequest,
    ModifyMaintenanceTimeResponse,
};
use volcredis_core::types::ChargeType;

use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::service_error::ServiceError;

impl Handle for ModifyDBInstanceNameRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBInstanceNameResponse, ServiceError> {
        call.ready_instance(&self.instance_id)?.name = self.instance_name;
        Ok(ModifyDBInstanceNameResponse::new())
    }
}

impl Handle for ModifyMaintenanceTimeRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyMaintenanceTimeResponse, ServiceError> {
        call.ready_instance(&self.instance_id)?.maintenance_time = self.time_scope;
        Ok(ModifyMaintenanceTimeResponse::new())
    }
}

impl Handle for ModifyDBInstanceDeletionProtectionPolicyRequest {
    fn handle(
        self,
        call: &mut Call<'_>,
    ) -> Result<ModifyDBInstanceDeletionProtectionPolicyResponse, ServiceError> {
        call.ready_instance(&self.instance_id)?.deletion_protection = self.deletion_protection;
        Ok(ModifyDBInstanceDeletionProtectionPolicyResponse::new())
    }
}

impl Handle for ModifyDBInstanceChargeTypeRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBInstanceChargeTypeResponse, ServiceError> {
        for id in &self.instance_ids {
            if call.ready_instance(id)?.charge_type == self.charge_type {
                let message = format!("charge type of instance `{id}` is already {}", self.charge_type);
                return Err(ServiceError::redis("InvalidChargeType", message));
            }
        }
        let now = call.now;
        for id in &self.instance_ids {
            let instance = call.ready_instance(id)?;
            if self.charge_type == ChargeType::PrePaid {
                instance.subscribe(self.purchase_months.unwrap_or(1), self.auto_renew.unwrap_or(false), now);
            } else {
                instance.charge_type = self.charge_type.clone();
                instance.auto_renew = false;
                instance.expires = None;
            }
        }
        Ok(ModifyDBInstanceChargeTypeResponse::new().order_no(call.store.generate_order_number()))
    }
}
