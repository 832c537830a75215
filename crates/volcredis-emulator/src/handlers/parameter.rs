//! Configuration parameters of instances.

use volcredis_core::actions::{
    DescribeDBInstanceParamsRequest, DescribeDBInstanceParamsResponse, ModifyDBInstanceParamsRequest,
    ModifyDBInstanceParamsResponse,
};
use volcredis_core::types::{
    InstanceStatus, ParamValue, Parameter, ParameterGroupParameter, ParameterOption,
};

use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::handlers::pagination::Page;
use crate::model::instance::Instance;
use crate::model::instance_change::InstanceChange;
use crate::model::parameter;
use crate::model::parameter::{ParameterDefinition, ValidValues};
use crate::service_error::ServiceError;

impl Handle for DescribeDBInstanceParamsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeDBInstanceParamsResponse, ServiceError> {
        let instance = call.instance(&self.instance_id)?;
        let page = Page::new(Some(self.page_number), Some(self.page_size));
        let (definitions, total) = page.of_exact(parameter::of_edition(&instance.edition).iter());
        let params = definitions.into_iter().map(|definition| in_instance_response(definition, instance));
        Ok(DescribeDBInstanceParamsResponse::new().total_params_num(total).params(params))
    }
}

/// Begins to set parameters of an instance.
pub(crate) fn begin_parameter_change(
    call: &mut Call<'_>,
    instance_id: &str,
    values: &[ParamValue],
) -> Result<(), ServiceError> {
    let instance = call.ready_instance(instance_id)?;
    let mut changes = Vec::new();
    for given in values {
        let definition = parameter::validate(&instance.edition, given)?;
        if definition.name == parameter::APPENDONLY
            && given.value == "no"
            && instance.flashback_since.is_some()
        {
            let message =
                format!("parameter `{}` must be yes while data flashback is on, got `no`", definition.name);
            return Err(ServiceError::redis("InvalidConfigValue", message));
        }
        changes.push((definition.name.to_owned(), given.value.clone()));
    }
    let change = InstanceChange::SetParameters(changes);
    call.begin_change(instance_id, InstanceStatus::ParameterModifying, change)
}

impl Handle for ModifyDBInstanceParamsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyDBInstanceParamsResponse, ServiceError> {
        begin_parameter_change(call, &self.instance_id, &self.param_values)?;
        Ok(ModifyDBInstanceParamsResponse::new())
    }
}

/// Converts a parameter to one of the two types of responses, which have these fields in common.
macro_rules! in_response {
    ($type:ty, $definition:expr, $value:expr) => {{
        let definition: &ParameterDefinition = $definition;
        let shown = <$type>::new()
            .current_value($value)
            .description(definition.description)
            .need_reboot(definition.need_reboot)
            .param_name(definition.name);
        match definition.valid_values {
            ValidValues::Number { min, max, unit } => {
                shown.r#type("Input").range(format!("[{min},{max}]")).unit(unit)
            }
            ValidValues::Commands | ValidValues::Notifications => shown.r#type("Input"),
            ValidValues::Choice(values) => shown
                .r#type("Radio")
                .options(values.iter().map(|value| ParameterOption::new().value(*value).description(*value))),
        }
    }};
}

pub(crate) fn in_instance_response(definition: &ParameterDefinition, instance: &Instance) -> Parameter {
    in_response!(Parameter, definition, parameter::value(instance, definition))
        .default_value(definition.default)
        .editable_for_instance(true)
}

pub(crate) fn in_group_response(definition: &ParameterDefinition, value: &str) -> ParameterGroupParameter {
    in_response!(ParameterGroupParameter, definition, value)
}
