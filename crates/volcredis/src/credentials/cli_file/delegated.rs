//! The modes that hand over to other providers: `RamRoleArn`, `OIDC` and `EcsRole`.

use std::sync::Arc;

use volcredis_core::Credentials;

use super::access_key;
use super::profile::{Profile, Selected, optional, required};
use crate::credentials::{
    AssumeRoleProvider, Context, CredentialsError, InstanceProvider, OidcProvider, ProvideCredentials,
    StaticProvider, sts,
};

/// A role that is taken on with the profile's own key.
pub(super) async fn assumed_role(
    selected: &Selected,
    context: &Context,
) -> Result<Credentials, CredentialsError> {
    let profile = &selected.profile;
    let source = StaticProvider::new(access_key::long_lived(selected)?);
    let mut provider =
        AssumeRoleProvider::new(Arc::new(source), role(profile)?).with_context(context.clone());
    if let Some(policy) = optional(profile.policy.as_ref()) {
        provider = provider.policy(policy);
    }
    provider.provide().await
}

/// A role that is taken on with the token in a file.
pub(super) async fn oidc(selected: &Selected, context: &Context) -> Result<Credentials, CredentialsError> {
    let profile = &selected.profile;
    let mut provider = OidcProvider::new()
        .with_context(context.clone())
        .role_trn(role(profile)?)
        .token_file(required("oidc-token-file", profile.oidc_token_file.as_ref())?);
    if let Some(policy) = optional(profile.policy.as_ref()) {
        provider = provider.policy(policy);
    }
    provider.provide().await
}

/// The role of the instance.
pub(super) async fn instance(
    selected: &Selected,
    context: &Context,
) -> Result<Credentials, CredentialsError> {
    let role = required("role-name", selected.profile.role_name.as_ref())?;
    InstanceProvider::new().with_context(context.clone()).role(role).provide().await
}

/// The TRN of the profile's role: given whole, or by account and name.
fn role(profile: &Profile) -> Result<String, CredentialsError> {
    if let Some(trn) = optional(profile.role_trn.as_ref()) {
        return Ok(trn.to_owned());
    }
    match (optional(profile.account_id.as_ref()), optional(profile.role_name.as_ref())) {
        (Some(account_id), Some(role_name)) => Ok(sts::role_trn(account_id, role_name)),
        (None, None) => {
            Err(CredentialsError::new("`role-trn`, or `account-id` and `role-name`, are missing"))
        }
        (None, Some(_)) => Err(CredentialsError::new("`account-id` is missing")),
        (Some(_), None) => Err(CredentialsError::new("`role-name` is missing")),
    }
}
