//! Credentials providers of the library.

use std::ffi::c_char;
use std::sync::Arc;
use std::time::Duration;

use client::ProvideCredentials;
use client::credentials::{
    AssumeRoleProvider, ChainProvider, CliProfileProvider, EnvironmentProvider, ImdsProvider, OidcProvider,
    StaticProvider,
};

use crate::config::{configure, credentials, volcredis_config};
use crate::error::{CError, volcredis_error};
use crate::ffi::{OutPtr, as_ref, fallible, free};
use crate::status::volcredis_status;
use crate::string::{c_str, elements, optional_c_str};

/// A source of credentials.
///
/// Free it with `volcredis_provider_free()`, before or after the configurations and providers that use it. Environment
/// variables and files are read when credentials are needed, not when the provider is created.
pub struct volcredis_provider(Arc<dyn ProvideCredentials>);

/// Creates a provider.
///
/// # Safety
///
/// See the contract of exported functions in `lib.rs`.
unsafe fn create<P: ProvideCredentials + 'static>(
    provider: *mut *mut volcredis_provider,
    error: *mut *mut volcredis_error,
    new: impl FnOnce() -> Result<P, CError>,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let out = OutPtr::handle(provider, "provider")?;
            out.write_handle(volcredis_provider(Arc::new(new()?)));
            Ok(())
        })
    }
}

/// Creates a provider of static credentials, such as the source of an assumed role.
///
/// @param access_key The access key.
/// @param secret_key The secret key.
/// @param session_token The session token of temporary credentials; NULL or empty for long-lived ones.
/// @param provider Receives the provider; free it with `volcredis_provider_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_provider_new_static(
    access_key: *const c_char,
    secret_key: *const c_char,
    session_token: *const c_char,
    provider: *mut *mut volcredis_provider,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        create(provider, error, || {
            Ok(StaticProvider::new(credentials(access_key, secret_key, session_token)?))
        })
    }
}

/// Creates a provider that reads environment variables: `VOLCENGINE_ACCESS_KEY`, `VOLCENGINE_SECRET_KEY` and
/// `VOLCENGINE_SESSION_TOKEN`.
///
/// If none of them is set, the older names `VOLCSTACK_ACCESS_KEY_ID`, `VOLCSTACK_SECRET_ACCESS_KEY` and
/// `VOLCSTACK_SESSION_TOKEN` are read.
///
/// @param provider Receives the provider; free it with `volcredis_provider_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_provider_new_env(
    provider: *mut *mut volcredis_provider,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe { create(provider, error, || Ok(EnvironmentProvider::new())) }
}

/// Creates a provider of a profile of the configuration file of the official command-line tool.
///
/// @param profile The name of the profile; NULL for the selected one.
/// @param provider Receives the provider; free it with `volcredis_provider_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_provider_new_profile(
    profile: *const c_char,
    provider: *mut *mut volcredis_provider,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        create(provider, error, || {
            let provider = CliProfileProvider::new();
            Ok(match optional_c_str(profile, "profile")? {
                Some(name) => provider.profile(name),
                None => provider,
            })
        })
    }
}

/// Creates a provider of the role of the instance that the program runs on, from its metadata service.
///
/// @param role The name of the role; NULL for that of `VOLCENGINE_ECS_METADATA`, or else the first one of the instance.
/// @param provider Receives the provider; free it with `volcredis_provider_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_provider_new_instance_role(
    role: *const c_char,
    provider: *mut *mut volcredis_provider,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        create(provider, error, || {
            let provider = ImdsProvider::new();
            Ok(match optional_c_str(role, "role")? {
                Some(name) => provider.role(name),
                None => provider,
            })
        })
    }
}

/// Creates a provider that assumes a role with an OpenID Connect token.
///
/// Parameters that are NULL are read from `VOLCENGINE_OIDC_ROLE_TRN`, `VOLCENGINE_OIDC_TOKEN_FILE`,
/// `VOLCENGINE_OIDC_ROLE_SESSION_NAME` and `VOLCENGINE_OIDC_ROLE_POLICY`.
///
/// @param role_trn The role, `trn:iam::<account>:role/<name>`; may be NULL.
/// @param token_file The file that contains the token; may be NULL.
/// @param session_name The name of the session in audit logs; may be NULL.
/// @param policy A policy, in JSON, that restricts the permissions; may be NULL.
/// @param duration_s The validity of the credentials in seconds; 0 for one hour.
/// @param provider Receives the provider; free it with `volcredis_provider_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_provider_new_oidc(
    role_trn: *const c_char,
    token_file: *const c_char,
    session_name: *const c_char,
    policy: *const c_char,
    duration_s: u32,
    provider: *mut *mut volcredis_provider,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        create(provider, error, || {
            let mut provider = OidcProvider::new();
            if let Some(trn) = optional_c_str(role_trn, "role_trn")? {
                provider = provider.role_trn(trn);
            }
            if let Some(file) = optional_c_str(token_file, "token_file")? {
                provider = provider.token_file(file);
            }
            if let Some(name) = optional_c_str(session_name, "session_name")? {
                provider = provider.session_name(name);
            }
            if let Some(policy) = optional_c_str(policy, "policy")? {
                provider = provider.policy(policy);
            }
            if duration_s != 0 {
                provider = provider.duration(Duration::from_secs(duration_s.into()));
            }
            Ok(provider)
        })
    }
}

/// Creates a provider that assumes a role with the credentials of another provider.
///
/// @param source The provider of the credentials to assume the role with.
/// @param role_trn The role, `trn:iam::<account>:role/<name>`.
/// @param session_name The name of the session in audit logs; NULL for a generated one.
/// @param policy A policy, in JSON, that restricts the permissions; may be NULL.
/// @param duration_s The validity of the credentials in seconds; 0 for one hour.
/// @param provider Receives the provider; free it with `volcredis_provider_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_provider_new_assume_role(
    source: *const volcredis_provider,
    role_trn: *const c_char,
    session_name: *const c_char,
    policy: *const c_char,
    duration_s: u32,
    provider: *mut *mut volcredis_provider,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        create(provider, error, || {
            let source = Arc::clone(&as_ref(source, "source")?.0);
            let mut provider = AssumeRoleProvider::new(source, c_str(role_trn, "role_trn")?);
            if let Some(name) = optional_c_str(session_name, "session_name")? {
                provider = provider.session_name(name);
            }
            if let Some(policy) = optional_c_str(policy, "policy")? {
                provider = provider.policy(policy);
            }
            if duration_s != 0 {
                provider = provider.duration(Duration::from_secs(duration_s.into()));
            }
            Ok(provider)
        })
    }
}

/// Creates a provider that uses the first of several providers that is configured.
///
/// @param providers The providers, in the order in which they are tried; NULL for the default chain: environment
///   variables, OpenID Connect, the configuration file of the official command-line tool and the role of the instance.
/// @param count The number of providers.
/// @param provider Receives the provider; free it with `volcredis_provider_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_provider_new_chain(
    providers: *const *const volcredis_provider,
    count: usize,
    provider: *mut *mut volcredis_provider,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        create(provider, error, || {
            if providers.is_null() && count == 0 {
                return Ok(ChainProvider::default_chain());
            }
            let all = elements(providers, count, "providers")?
                .iter()
                .map(|&provider| as_ref(provider, "providers").map(|provider| Arc::clone(&provider.0)));
            Ok(ChainProvider::new(all.collect::<Result<_, _>>()?))
        })
    }
}

/// Frees a provider.
///
/// @param provider The provider; NULL is a no-op.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_provider_free(provider: *mut volcredis_provider) {
    // SAFETY: guaranteed by the caller.
    unsafe { free(provider) };
}

/// Sets the provider of credentials.
///
/// @param config The configuration.
/// @param provider The provider, which can be freed afterwards.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_config_set_provider(
    config: *mut volcredis_config,
    provider: *const volcredis_provider,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        configure(config, error, |builder| {
            let provider = as_ref(provider, "provider")?;
            Ok(builder.credentials_provider(Arc::clone(&provider.0)))
        })
    }
}
