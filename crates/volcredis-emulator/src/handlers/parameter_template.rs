//! Parameter templates.

use std::collections::BTreeMap;

use volcredis_core::actions::apply_parameter_group::AppliedParameterGroup;
use volcredis_core::actions::describe_parameter_group_detail::ParameterGroupDetail;
use volcredis_core::actions::{
    ApplyParameterGroupRequest, ApplyParameterGroupResponse, CreateParameterGroupRequest,
    CreateParameterGroupResponse, DeleteParameterGroupRequest, DeleteParameterGroupResponse,
    DescribeParameterGroupDetailRequest, DescribeParameterGroupDetailResponse,
    DescribeParameterGroupsRequest, DescribeParameterGroupsResponse, ModifyParameterGroupRequest,
    ModifyParameterGroupResponse, describe_parameter_groups,
};
use volcredis_core::types::{ParamValue, ParameterGroupParameter, ParameterGroupSource, ServiceType};

use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::handlers::pagination::{Page, count};
use crate::handlers::parameter::{begin_parameter_change, in_group_response};
use crate::model::account_store::AccountStore;
use crate::model::parameter_group::{ParameterGroup, system_groups};
use crate::model::{engine_version, parameter};
use crate::service_error::ServiceError;

fn find(account: &AccountStore, id: &str) -> Result<ParameterGroup, ServiceError> {
    account
        .parameter_groups
        .get(id)
        .cloned()
        .or_else(|| system_groups().find(|group| group.id == id))
        .ok_or_else(|| group_not_found(id))
}

/// Returns the values of a template for a version of Redis.
pub(crate) fn group_values(
    account: &AccountStore,
    id: &str,
    engine_version: &str,
) -> Result<BTreeMap<String, String>, ServiceError> {
    let group = find(account, id)?;
    if group.engine_version == engine_version {
        return Ok(group.values);
    }
    let message = format!(
        "parameter template `{id}` is for Redis {}: must be for {engine_version}",
        group.engine_version
    );
    Err(ServiceError::redis("InvalidEngineVersion", message))
}

fn validate(values: &[ParamValue]) -> Result<BTreeMap<String, String>, ServiceError> {
    values
        .iter()
        .map(|given| {
            Ok((parameter::validate(&ServiceType::Basic, given)?.name.to_owned(), given.value.clone()))
        })
        .collect()
}

fn parameters_in_response(group: &ParameterGroup) -> impl Iterator<Item = ParameterGroupParameter> {
    parameter::of_edition(&ServiceType::Basic)
        .iter()
        .filter_map(|definition| Some(in_group_response(definition, group.values.get(definition.name)?)))
}

/// Returns a template that can be changed.
fn user_group<'a>(account: &'a mut AccountStore, id: &str) -> Result<&'a mut ParameterGroup, ServiceError> {
    if find(account, id)?.source == ParameterGroupSource::System {
        let message = format!("parameter template `{id}` is a system template, which cannot be changed");
        return Err(ServiceError::redis("InvalidOperator", message));
    }
    account.parameter_groups.get_mut(id).ok_or_else(|| group_not_found(id))
}

impl Handle for CreateParameterGroupRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<CreateParameterGroupResponse, ServiceError> {
        let release = engine_version::find(self.engine_version.as_str())?;
        let values = validate(&self.param_values)?;
        let (id, now) = (call.store.generate_id("pg-cn", 13), call.now);
        let group = ParameterGroup {
            id: id.clone(),
            name: self.name,
            description: self.description.unwrap_or_default(),
            engine_version: release.engine_version.to_owned(),
            source: ParameterGroupSource::User,
            values,
            created: now,
            updated: now,
        };
        call.account().parameter_groups.insert(id.clone(), group);
        Ok(CreateParameterGroupResponse::new().parameter_group_id(id))
    }
}

impl Handle for ModifyParameterGroupRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyParameterGroupResponse, ServiceError> {
        let values = validate(&self.param_values)?;
        let now = call.now;
        let group = user_group(call.account(), &self.parameter_group_id)?;
        group.name = self.name;
        group.updated = now;
        if let Some(description) = self.description {
            group.description = description;
        }
        group.values = values;
        Ok(ModifyParameterGroupResponse::new())
    }
}

impl Handle for DeleteParameterGroupRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DeleteParameterGroupResponse, ServiceError> {
        let id = user_group(call.account(), &self.parameter_group_id)?.id.clone();
        call.account().parameter_groups.shift_remove(&id);
        Ok(DeleteParameterGroupResponse::new())
    }
}

impl Handle for DescribeParameterGroupDetailRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeParameterGroupDetailResponse, ServiceError> {
        let group = find(call.account(), &self.parameter_group_id)?;
        let detail = ParameterGroupDetail::new()
            .parameter_group_id(group.id.as_str())
            .create_time(group.created.timestamp().to_string())
            .default(group.source == ParameterGroupSource::System)
            .description(group.description.as_str())
            .engine_version(group.engine_version.as_str())
            .name(group.name.as_str())
            .source(group.source.clone())
            .update_time(group.updated.timestamp().to_string())
            .parameters(parameters_in_response(&group));
        Ok(DescribeParameterGroupDetailResponse::new().parameter_group_info(detail))
    }
}

impl Handle for DescribeParameterGroupsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeParameterGroupsResponse, ServiceError> {
        let own = call.account().parameter_groups.values().cloned();
        let wanted = system_groups().chain(own).filter(|group| {
            self.engine_version.as_ref().is_none_or(|version| version.as_str() == group.engine_version)
                && self.source.as_ref().is_none_or(|source| *source == group.source)
        });
        let page = Page::new(Some(self.page_number), Some(self.page_size));
        let (groups, total) = page.of(wanted);
        let rows = groups.into_iter().map(|group| {
            describe_parameter_groups::ParameterGroup::new()
                .create_time(group.created.timestamp().to_string())
                .default(group.source == ParameterGroupSource::System)
                .engine_version(group.engine_version)
                .parameter_num(count(group.values.len()))
                .update_time(group.updated.timestamp().to_string())
                .parameter_group_id(group.id)
                .description(group.description)
                .name(group.name)
                .source(group.source)
        });
        Ok(DescribeParameterGroupsResponse::new().total(total).parameter_groups(rows))
    }
}

impl Handle for ApplyParameterGroupRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ApplyParameterGroupResponse, ServiceError> {
        let engine_version = call.ready_instance(&self.instance_id)?.engine_version.clone();
        let values = group_values(call.account(), &self.parameter_group_id, &engine_version)?;
        let given: Vec<_> =
            values.iter().map(|(name, value)| ParamValue::new(name.as_str(), value.as_str())).collect();
        let group = find(call.account(), &self.parameter_group_id)?;
        begin_parameter_change(call, &self.instance_id, &given)?;
        let applied = AppliedParameterGroup::new()
            .instance_id(self.instance_id)
            .apply_parameters(parameters_in_response(&group))
            .parameter_group_id(self.parameter_group_id);
        Ok(ApplyParameterGroupResponse::new().apply_parameter_group_info(applied))
    }
}

fn group_not_found(id: &str) -> ServiceError {
    ServiceError::invalid_parameter(format!("parameter template `{id}` does not exist"))
}
