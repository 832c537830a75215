//! Signing requests without a client.

use std::ffi::c_char;

use volcredis_core::sign::{Scope, Signer};
use volcredis_core::{Credentials, Timestamp};

use crate::config::credentials;
use crate::error::volcredis_error;
use crate::ffi::{OutPtr, as_ref, fallible, free};
use crate::signed_request::volcredis_signed_request;
use crate::status::volcredis_status;
use crate::string::{c_str, volcredis_string};
use crate::unsigned_request::volcredis_unsigned_request;

/// A signer of requests to any service of the platform, independent of a client.
///
/// A signer caches derived keys: create one and share it between threads. Free it with `volcredis_signer_free()`.
pub struct volcredis_signer {
    signer: Signer,
    credentials: Credentials,
    region: String,
    service: String,
}

impl volcredis_signer {
    fn scope(&self, unix_time: i64) -> Scope<'_> {
        Scope { time: Timestamp::from_unix_seconds(unix_time), region: &self.region, service: &self.service }
    }
}

/// Creates a signer.
///
/// @param access_key The access key.
/// @param secret_key The secret key.
/// @param session_token The session token of temporary credentials; NULL for long-lived ones.
/// @param region The region, such as `cn-beijing`.
/// @param service The service, such as `redis`.
/// @param signer Receives the signer; free it with `volcredis_signer_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_MISUSE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signer_new(
    access_key: *const c_char,
    secret_key: *const c_char,
    session_token: *const c_char,
    region: *const c_char,
    service: *const c_char,
    signer: *mut *mut volcredis_signer,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let out = OutPtr::handle(signer, "signer")?;
            let credentials = credentials(access_key, secret_key, session_token)?;
            let (region, service) = (c_str(region, "region")?.into(), c_str(service, "service")?.into());
            out.write_handle(volcredis_signer { signer: Signer::new(), credentials, region, service });
            Ok(())
        })
    }
}

/// Frees a signer.
///
/// @param signer The signer; NULL is a no-op.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signer_free(signer: *mut volcredis_signer) {
    // SAFETY: guaranteed by the caller.
    unsafe { free(signer) };
}

/// Signs a request with headers.
///
/// @param signer The signer.
/// @param request The request.
/// @param unix_time The current time in seconds since 1970.
/// @param signed_request Receives the headers to add to the request, without URL and body; free it with
///   `volcredis_signed_request_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_CONFIGURATION` if the request cannot be signed unambiguously, for example
///   without `Host` or with a line break in a header.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signer_sign(
    signer: *const volcredis_signer,
    request: *const volcredis_unsigned_request,
    unix_time: i64,
    signed_request: *mut *mut volcredis_signed_request,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let out = OutPtr::handle(signed_request, "signed_request")?;
            let (signer, request) = (as_ref(signer, "signer")?, as_ref(request, "request")?);
            let headers = request
                .with_borrowed(|request| {
                    signer.signer.sign(request, &signer.credentials, &signer.scope(unix_time))
                })
                .map_err(client::Error::from)?;
            let mut pairs = vec![
                ("x-date", headers.x_date.as_str()),
                ("x-content-sha256", headers.x_content_sha256.as_str()),
                ("authorization", headers.authorization.as_str()),
            ];
            pairs.extend(
                signer.credentials.session_token.as_ref().map(|token| ("x-security-token", token.expose())),
            );
            out.write_handle(volcredis_signed_request::from_headers(&pairs));
            Ok(())
        })
    }
}

/// Signs a request with query parameters.
///
/// Of the headers, only `Host` is signed, if it is set; the body is not. The query is as secret as the credentials.
///
/// @param signer The signer.
/// @param request The request.
/// @param unix_time The current time in seconds since 1970.
/// @param query Receives the complete query, without `?`; free it with `volcredis_string_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_CONFIGURATION` if the request cannot be signed unambiguously.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signer_presign(
    signer: *const volcredis_signer,
    request: *const volcredis_unsigned_request,
    unix_time: i64,
    query: *mut *mut volcredis_string,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let out = OutPtr::handle(query, "query")?;
            let (signer, request) = (as_ref(signer, "signer")?, as_ref(request, "request")?);
            let query = request
                .with_borrowed(|request| {
                    signer.signer.presign(request, &signer.credentials, &signer.scope(unix_time))
                })
                .map_err(client::Error::from)?;
            out.write_handle(volcredis_string(query.into()));
            Ok(())
        })
    }
}
