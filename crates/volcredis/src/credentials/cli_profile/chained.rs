//! The modes that use another provider: `RamRoleArn`, `OIDC` and `EcsRole`.

use std::sync::Arc;

use volcredis_core::Credentials;

use super::profile::{Profile, optional, required};
use crate::credentials::{
    AssumeRoleProvider, Context, CredentialsError, ImdsProvider, OidcProvider, ProvideCredentials,
    StaticProvider, sts,
};

/// Gets the credentials of a role that is assumed with the key of the profile.
pub(super) async fn assumed_role(
    profile: &Profile,
    context: &Context,
) -> Result<Credentials, CredentialsError> {
    let source = StaticProvider::new(profile.static_credentials()?);
    let mut provider =
        AssumeRoleProvider::new(Arc::new(source), role(profile)?).with_context(context.clone());
    if let Some(policy) = optional(profile.policy.as_ref()) {
        provider = provider.policy(policy);
    }
    provider.provide().await
}

/// Gets the credentials of a role that is assumed with the token in a file.
pub(super) async fn oidc(profile: &Profile, context: &Context) -> Result<Credentials, CredentialsError> {
    let mut provider = OidcProvider::new()
        .with_context(context.clone())
        .role_trn(role(profile)?)
        .token_file(required("oidc-token-file", profile.oidc_token_file.as_ref())?);
    if let Some(policy) = optional(profile.policy.as_ref()) {
        provider = provider.policy(policy);
    }
    provider.provide().await
}

/// Gets the credentials of the role of the instance.
pub(super) async fn imds(profile: &Profile, context: &Context) -> Result<Credentials, CredentialsError> {
    let role = required("role-name", profile.role_name.as_ref())?;
    ImdsProvider::new().with_context(context.clone()).role(role).provide().await
}

/// Returns the TRN of the role of the profile.
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
