//! Signing requests of any kind, without a client.

use std::ffi::c_char;

use volcredis_core::sign::{Scope, SignableRequest, Signer};
use volcredis_core::{Credentials, Timestamp};

use crate::config::credentials;
use crate::error::volcredis_error;
use crate::guard::{Out, change, fallible, free, read};
use crate::signed::volcredis_signed;
use crate::status::volcredis_status;
use crate::text::{bytes, c_text};
use crate::value::volcredis_string;

/// Signs requests of any service of the platform, to be sent by other means. It keeps the keys it derived last, so that
/// one should be used for many requests; any number of threads can use it. Freed with `volcredis_signer_free`.
pub struct volcredis_signer {
    signer: Signer,
    credentials: Credentials,
    region: String,
    service: String,
}

/// What is signed: a method, a path, a query, headers and a body, none of it percent-encoded. Freed with
/// `volcredis_signable_free`. Used by one thread at a time.
pub struct volcredis_signable {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl volcredis_signable {
    fn with<T>(&self, sign: impl FnOnce(&SignableRequest<'_>) -> T) -> T {
        let (query, headers) = (borrowed(&self.query), borrowed(&self.headers));
        sign(&SignableRequest {
            method: &self.method,
            path: &self.path,
            query: &query,
            headers: &headers,
            body: &self.body,
        })
    }
}

fn borrowed(pairs: &[(String, String)]) -> Vec<(&str, &str)> {
    pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// Makes a signer for a region, such as `cn-beijing`, and a service, such as `redis`. `session_token` belongs to
/// temporary credentials, and is null for long-lived ones.
///
/// # Safety
///
/// The texts end with NUL, or `session_token` is null; `signer` can be written to; `error` can too, or is null.
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
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let out = Out::handle(signer, "signer")?;
            let credentials = credentials(access_key, secret_key, session_token)?;
            let (region, service) = (c_text(region, "region")?.into(), c_text(service, "service")?.into());
            out.give(volcredis_signer { signer: Signer::new(), credentials, region, service });
            Ok(())
        })
    }
}

/// Frees a signer; nothing for null.
///
/// # Safety
///
/// `signer` is null or was not freed; no other thread uses it, and it is not used again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signer_free(signer: *mut volcredis_signer) {
    // SAFETY: as the caller promises.
    unsafe { free(signer) };
}

/// Makes something to be signed, with an HTTP method and a path, and nothing else yet.
///
/// # Safety
///
/// `method` and `path` end with NUL, `signable` can be written to; `error` can too, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signable_new(
    method: *const c_char,
    path: *const c_char,
    signable: *mut *mut volcredis_signable,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let out = Out::handle(signable, "signable")?;
            let (method, path) = (c_text(method, "method")?.into(), c_text(path, "path")?.into());
            out.give(volcredis_signable { method, path, query: vec![], headers: vec![], body: vec![] });
            Ok(())
        })
    }
}

/// Frees what is to be signed; nothing for null.
///
/// # Safety
///
/// `signable` is null or was not freed, and is not used again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signable_free(signable: *mut volcredis_signable) {
    // SAFETY: as the caller promises.
    unsafe { free(signable) };
}

/// Adds a parameter of the query.
///
/// # Safety
///
/// `signable` was not freed, the texts end with NUL; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signable_add_query(
    signable: *mut volcredis_signable,
    name: *const c_char,
    value: *const c_char,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let pair = (c_text(name, "name")?.into(), c_text(value, "value")?.into());
            change(signable, "signable")?.query.push(pair);
            Ok(())
        })
    }
}

/// Adds a header. `Host` must be among them for `volcredis_signer_sign`; of the others `Content-Type`, `Content-MD5` and
/// those that begin with `X-` are signed.
///
/// # Safety
///
/// `signable` was not freed, the texts end with NUL; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signable_add_header(
    signable: *mut volcredis_signable,
    name: *const c_char,
    value: *const c_char,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let pair = (c_text(name, "name")?.into(), c_text(value, "value")?.into());
            change(signable, "signable")?.headers.push(pair);
            Ok(())
        })
    }
}

/// Sets the body, any bytes. They are copied.
///
/// # Safety
///
/// `signable` was not freed, `data` points to `length` bytes, or is null when that is 0; `error` can be written to, or is
/// null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signable_set_body(
    signable: *mut volcredis_signable,
    data: *const u8,
    length: usize,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            change(signable, "signable")?.body = bytes(data, length, "data")?.to_vec();
            Ok(())
        })
    }
}

/// Signs with headers: gives the headers to be added to the request. `unix_time` is now, in seconds since 1970. Of the
/// signed request, only the headers are there; it has neither a URL nor a body.
///
/// Fails with `VOLCREDIS_CONFIGURATION` when something cannot be signed without ambiguity: no `Host`, a line break in a
/// header, and the like.
///
/// # Safety
///
/// `signer` and `signable` were not freed, `signed_request` can be written to; `error` can too, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signer_sign(
    signer: *const volcredis_signer,
    signable: *const volcredis_signable,
    unix_time: i64,
    signed_request: *mut *mut volcredis_signed,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let out = Out::handle(signed_request, "signed_request")?;
            let (signer, signable) = (read(signer, "signer")?, read(signable, "signable")?);
            let headers = signable
                .with(|request| signer.signer.sign(request, &signer.credentials, &signer.scope(unix_time)))
                .map_err(client::Error::from)?;
            let mut pairs = vec![
                ("x-date", headers.x_date.as_str()),
                ("x-content-sha256", headers.x_content_sha256.as_str()),
                ("authorization", headers.authorization.as_str()),
            ];
            pairs.extend(
                signer.credentials.session_token.as_ref().map(|token| ("x-security-token", token.expose())),
            );
            out.give(volcredis_signed::of_headers(&pairs));
            Ok(())
        })
    }
}

/// Signs in the query: gives the whole query, to stand behind the `?` of a URL. The body is not covered, and of the
/// headers only `Host`, if it is given. `unix_time` is now, in seconds since 1970. The text is as secret as the
/// credentials; it is freed with `volcredis_string_free`.
///
/// Fails with `VOLCREDIS_CONFIGURATION` when something cannot be signed without ambiguity.
///
/// # Safety
///
/// `signer` and `signable` were not freed, `query` can be written to; `error` can too, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_signer_presign(
    signer: *const volcredis_signer,
    signable: *const volcredis_signable,
    unix_time: i64,
    query: *mut *mut volcredis_string,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let out = Out::handle(query, "query")?;
            let (signer, signable) = (read(signer, "signer")?, read(signable, "signable")?);
            let query = signable
                .with(|request| signer.signer.presign(request, &signer.credentials, &signer.scope(unix_time)))
                .map_err(client::Error::from)?;
            out.give(volcredis_string(query.into()));
            Ok(())
        })
    }
}

impl volcredis_signer {
    fn scope(&self, unix_time: i64) -> Scope<'_> {
        Scope { time: Timestamp::from_unix_seconds(unix_time), region: &self.region, service: &self.service }
    }
}
