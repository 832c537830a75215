//! Reading and changing the parameters of instances.

use volcredis_core::actions::{
    DescribeDBInstanceParamsRequest, DescribeDBInstanceParamsResponse,
    DescribeEnterpriseDBInstanceParamsRequest, DescribeEnterpriseDBInstanceParamsResponse,
    ModifyDBInstanceParamsRequest, ModifyDBInstanceParamsResponse, ModifyEnterpriseDBInstanceParamsRequest,
    ModifyEnterpriseDBInstanceParamsResponse,
};
use volcredis_core::types::{InstanceStatus, ParamValue, ServiceType};

use super::call::Call;
use super::handle::Handle;
use super::paging::Page;
use super::{enterprise, parameter};
use crate::ServiceFault;

impl Handle for DescribeDBInstanceParamsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeDBInstanceParamsResponse, ServiceFault> {
        let instance = call.instance(&self.instance_id)?;
        let page = Page::new(Some(self.page_number), Some(self.page_size));
        let (definitions, total) = page.of_all(parameter::of(&instance.edition).iter());
        let params = definitions.into_iter().map(|definition| definition.of_instance(instance));
        Ok(DescribeDBInstanceParamsResponse::new().total_params_num(total).params(params))
    }
}

impl Handle for DescribeEnterpriseDBInstanceParamsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeEnterpriseDBInstanceParamsResponse, ServiceFault> {
        let instance = enterprise::instance(call, &self.instance_id)?;
        let page = Page::new(Some(self.page_number), Some(self.page_size));
        let (definitions, total) = page.of_all(parameter::of(&ServiceType::Enterprise).iter());
        let params = definitions.into_iter().map(|definition| definition.of_instance(instance));
        Ok(DescribeEnterpriseDBInstanceParamsResponse::new().total_params_num(total).params(params))
    }
}

/// Begins to give parameters of an instance new values.
pub(crate) fn set(call: &mut Call<'_>, instance_id: &str, values: &[ParamValue]) -> Result<(), ServiceFault> {
    let instance = call.ready_instance(instance_id)?;
    let mut changes = Vec::new();
    for given in values {
        let definition = parameter::check(&instance.edition, given)?;
        if definition.name == parameter::APPENDONLY
            && given.value == "no"
            && instance.flashback_since.is_some()
        {
            let message = format!("`{}` cannot be switched off while data flashback is on", definition.name);
            return Err(ServiceFault::redis("InvalidConfigValue", message));
        }
        changes.push((definition.name, given.value.clone()));
    }
    call.begin(instance_id, InstanceStatus::ParameterModifying, move |instance| {
        instance.parameters.extend(changes);
    })
}

impl Handle for ModifyDBInstanceParamsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBInstanceParamsResponse, ServiceFault> {
        set(call, &self.instance_id, &self.param_values)?;
        Ok(ModifyDBInstanceParamsResponse::new())
    }
}

impl Handle for ModifyEnterpriseDBInstanceParamsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyEnterpriseDBInstanceParamsResponse, ServiceFault> {
        enterprise::instance(call, &self.instance_id)?;
        let values = self.param_values.unwrap_or_default();
        if !values.is_empty() {
            set(call, &self.instance_id, &values)?;
        }
        Ok(ModifyEnterpriseDBInstanceParamsResponse::new())
    }
}
