//! Parameter templates.

use std::collections::BTreeMap;

use volcredis_core::actions::apply_parameter_group::AppliedParameterGroup;
use volcredis_core::actions::describe_parameter_group_detail::ParameterGroupDetail;
use volcredis_core::actions::describe_parameter_groups;
use volcredis_core::actions::{
    ApplyParameterGroupRequest, ApplyParameterGroupResponse, CreateParameterGroupRequest,
    CreateParameterGroupResponse, DeleteParameterGroupRequest, DeleteParameterGroupResponse,
    DescribeParameterGroupDetailRequest, DescribeParameterGroupDetailResponse,
    DescribeParameterGroupsRequest, DescribeParameterGroupsResponse, ModifyParameterGroupRequest,
    ModifyParameterGroupResponse,
};
use volcredis_core::types::{ParamValue, ParameterGroupParameter, ParameterGroupSource, ServiceType};

use super::call::Call;
use super::handle::Handle;
use super::paging::{Page, count};
use super::world::Realm;
use super::{parameter, parameters, versions};
use crate::ServiceFault;
use crate::clock::Moment;

/// A parameter template.
#[derive(Clone, Debug)]
pub(crate) struct ParameterGroup {
    id: String,
    name: String,
    description: String,
    engine_version: &'static str,
    source: ParameterGroupSource,
    values: BTreeMap<&'static str, String>,
    created: Moment,
    updated: Moment,
}

/// The templates that the service itself has: one for each version of Redis, with the default values.
fn system_groups() -> impl Iterator<Item = ParameterGroup> {
    const MADE: Moment = Moment::from_unix_millis(1_640_995_200_000);
    versions::COMMUNITY.iter().map(|release| ParameterGroup {
        id: format!("DefaultParamGroupId-{}", release.engine_version),
        name: format!("default-{}", release.engine_version),
        description: String::new(),
        engine_version: release.engine_version,
        source: ParameterGroupSource::System,
        values: parameter::of(&ServiceType::Basic)
            .iter()
            .map(|definition| (definition.name, definition.default.to_owned()))
            .collect(),
        created: MADE,
        updated: MADE,
    })
}

fn find(realm: &Realm, id: &str) -> Result<ParameterGroup, ServiceFault> {
    realm
        .parameter_groups
        .get(id)
        .cloned()
        .or_else(|| system_groups().find(|group| group.id == id))
        .ok_or_else(|| ServiceFault::parameter(format!("there is no parameter template `{id}`")))
}

/// The values of a template, when it is one for that version of Redis.
pub(crate) fn values(
    realm: &Realm,
    id: &str,
    engine_version: &str,
) -> Result<BTreeMap<&'static str, String>, ServiceFault> {
    let group = find(realm, id)?;
    if group.engine_version == engine_version {
        return Ok(group.values);
    }
    let message = format!("template `{id}` is for Redis {}, not {engine_version}", group.engine_version);
    Err(ServiceFault::redis("InvalidEngineVersion", message))
}

fn checked(values: &[ParamValue]) -> Result<BTreeMap<&'static str, String>, ServiceFault> {
    values
        .iter()
        .map(|given| Ok((parameter::check(&ServiceType::Basic, given)?.name, given.value.clone())))
        .collect()
}

fn described(group: &ParameterGroup) -> impl Iterator<Item = ParameterGroupParameter> {
    parameter::of(&ServiceType::Basic)
        .iter()
        .filter_map(|definition| Some(definition.of_group(group.values.get(definition.name)?)))
}

fn user_group<'a>(realm: &'a mut Realm, id: &str) -> Result<&'a mut ParameterGroup, ServiceFault> {
    if find(realm, id)?.source == ParameterGroupSource::System {
        let message = format!("`{id}` is a template of the service, and cannot be changed");
        return Err(ServiceFault::redis("InvalidOperator", message));
    }
    realm
        .parameter_groups
        .get_mut(id)
        .ok_or_else(|| ServiceFault::parameter(format!("there is no parameter template `{id}`")))
}

impl Handle for CreateParameterGroupRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<CreateParameterGroupResponse, ServiceFault> {
        let release = versions::community(self.engine_version.as_str())?;
        let values = checked(&self.param_values)?;
        let (id, now) = (call.world.identifier("pg-cn", 13), call.now);
        let group = ParameterGroup {
            id: id.clone(),
            name: self.name,
            description: self.description.unwrap_or_default(),
            engine_version: release.engine_version,
            source: ParameterGroupSource::User,
            values,
            created: now,
            updated: now,
        };
        call.realm().parameter_groups.insert(id.clone(), group);
        Ok(CreateParameterGroupResponse::new().parameter_group_id(id))
    }
}

impl Handle for ModifyParameterGroupRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<ModifyParameterGroupResponse, ServiceFault> {
        let values = self.param_values.as_deref().map(checked).transpose()?;
        let now = call.now;
        let group = user_group(call.realm(), &self.parameter_group_id)?;
        group.name = self.name;
        group.updated = now;
        if let Some(description) = self.description {
            group.description = description;
        }
        if let Some(values) = values {
            group.values = values;
        }
        Ok(ModifyParameterGroupResponse::new())
    }
}

impl Handle for DeleteParameterGroupRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DeleteParameterGroupResponse, ServiceFault> {
        let id = user_group(call.realm(), &self.parameter_group_id)?.id.clone();
        call.realm().parameter_groups.shift_remove(&id);
        Ok(DeleteParameterGroupResponse::new())
    }
}

impl Handle for DescribeParameterGroupDetailRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeParameterGroupDetailResponse, ServiceFault> {
        let group = find(call.realm(), &self.parameter_group_id)?;
        let detail = ParameterGroupDetail::new()
            .parameter_group_id(group.id.as_str())
            .create_time(group.created.timestamp().to_string())
            .default(group.source == ParameterGroupSource::System)
            .description(group.description.as_str())
            .engine_version(group.engine_version)
            .name(group.name.as_str())
            .source(group.source.clone())
            .update_time(group.updated.timestamp().to_string())
            .parameters(described(&group));
        Ok(DescribeParameterGroupDetailResponse::new().parameter_group_info(detail))
    }
}

impl Handle for DescribeParameterGroupsRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeParameterGroupsResponse, ServiceFault> {
        let own = call.realm().parameter_groups.values().cloned();
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
    fn handle(self, call: &mut Call<'_>) -> Result<ApplyParameterGroupResponse, ServiceFault> {
        let engine_version = call.ready_instance(&self.instance_id)?.engine_version.clone();
        let values = values(call.realm(), &self.parameter_group_id, &engine_version)?;
        let given: Vec<_> =
            values.iter().map(|(name, value)| ParamValue::new(*name, value.as_str())).collect();
        let group = find(call.realm(), &self.parameter_group_id)?;
        parameters::set(call, &self.instance_id, &given)?;
        let applied = AppliedParameterGroup::new()
            .instance_id(self.instance_id)
            .apply_parameters(described(&group))
            .parameter_group_id(self.parameter_group_id);
        Ok(ApplyParameterGroupResponse::new().apply_parameter_group_info(applied))
    }
}
