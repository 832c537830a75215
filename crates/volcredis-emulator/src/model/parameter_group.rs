//! Parameter templates, named parameter groups by the API.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use volcredis_core::types::{ParameterGroupSource, ServiceType};

use crate::model::{engine_version, parameter};
use crate::time::UnixMillis;

/// A parameter template.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ParameterGroup {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) engine_version: String,
    pub(crate) source: ParameterGroupSource,
    pub(crate) values: BTreeMap<String, String>,
    pub(crate) created: UnixMillis,
    pub(crate) updated: UnixMillis,
}

/// Returns the templates of the service itself: one for each version of Redis, with the default values.
pub(crate) fn system_groups() -> impl Iterator<Item = ParameterGroup> {
    const CREATED: UnixMillis = UnixMillis::new(1_640_995_200_000);
    engine_version::COMMUNITY.iter().map(|release| ParameterGroup {
        id: format!("DefaultParamGroupId-{}", release.engine_version),
        name: format!("default-{}", release.engine_version),
        description: String::new(),
        engine_version: release.engine_version.to_owned(),
        source: ParameterGroupSource::System,
        values: parameter::of_edition(&ServiceType::Basic)
            .iter()
            .map(|definition| (definition.name.to_owned(), definition.default.to_owned()))
            .collect(),
        created: CREATED,
        updated: CREATED,
    })
}
