//! Making calls.

use std::ffi::c_void;

use client::{CallOptions, Client, DynamicRequest, Response};
use serde_json::Value;
use tracing::{Dispatch, dispatcher};

use crate::async_call::{self, Done, volcredis_done_callback};
use crate::cancellation_token::volcredis_cancellation_token;
use crate::config::volcredis_config;
use crate::error::{Failure, volcredis_error};
use crate::guard::{Out, fallible, free, read};
use crate::log::check_not_in_callback;
use crate::request::volcredis_request;
use crate::response::volcredis_response;
use crate::signed::volcredis_signed;
use crate::status::volcredis_status;

/// A client: it keeps connections, credentials and the budget for retries. Make one and use it for all calls, from any
/// number of threads at the same time. Freed with `volcredis_client_free`. After `fork`, a child process makes a client
/// of its own; to use one of the parent process there is an error, to free it does nothing.
///
/// No signal reaches the program because of the library: SIGPIPE is blocked in a thread as long as it makes a call, and
/// threads of the library block all signals, but for callbacks with outcomes and for credentials, which run as the program
/// has it. A thread that makes calls needs a stack of 160 KiB, one that waits with `volcredis_client_wait` of 160 KiB. The
/// library stays in memory after `dlclose`.
pub struct volcredis_client {
    client: Client,
    log: Dispatch,
}

impl volcredis_client {
    /// Makes a call, and waits for the response.
    pub(crate) fn call(
        &self,
        request: &DynamicRequest,
        options: &CallOptions,
        token: Option<&volcredis_cancellation_token>,
    ) -> Result<Response<Value>, Failure> {
        let client = self.caller(options, token)?;
        Ok(self.logged(|| client.send(request))?)
    }

    /// Returns the client with the options and the token of a call.
    pub(crate) fn caller(
        &self,
        options: &CallOptions,
        token: Option<&volcredis_cancellation_token>,
    ) -> Result<Client, Failure> {
        check_not_in_callback()?;
        let client = self.client.with_options(options.clone());
        Ok(match token {
            Some(token) => client.with_cancellation(&token.0),
            None => client,
        })
    }

    /// Does something on the calling thread, with its messages sent to the log.
    pub(crate) fn logged<T>(&self, act: impl FnOnce() -> T) -> T {
        dispatcher::with_default(&self.log, act)
    }

    pub(crate) fn log(&self) -> &Dispatch {
        &self.log
    }
}

/// Makes a client. The configuration can be changed, used again or freed afterwards.
///
/// Fails with `VOLCREDIS_CONFIGURATION` when the region, the endpoint, the proxy or a certificate cannot be used.
///
/// # Safety
///
/// `config` was not freed, `client` can be written to; `error` can too, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_client_new(
    config: *const volcredis_config,
    client: *mut *mut volcredis_client,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let out = Out::handle(client, "client")?;
            let config = read(config, "config")?.clone();
            let log = config.log.unwrap_or_else(Dispatch::none);
            out.give(volcredis_client { client: config.builder.build()?, log });
            Ok(())
        })
    }
}

/// Frees a client; nothing for null. Responses and errors that came from it hold on. Calls that were begun and are not
/// over end with `VOLCREDIS_CANCELLED`; when the function returns, all of them have been told of, unless it is called from
/// within one of their callbacks.
///
/// # Safety
///
/// `client` is null or was not freed; no other thread uses it, and it is not used again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_client_free(client: *mut volcredis_client) {
    // SAFETY: as the caller promises.
    unsafe { free(client) };
}

/// Makes a call, and waits for the answer: checks the request, signs it, sends it, and sends it again where that is safe.
/// `token`, where not null, cancels the call from another thread. The response is freed with
/// `volcredis_response_free`; there is none when the call fails.
///
/// Safe in any thread, and in callbacks that may make calls.
///
/// # Safety
///
/// `client` and `request` were not freed, `token` was not freed or is null, `response` can be written to; `error` can too,
/// or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_client_send(
    client: *const volcredis_client,
    request: *const volcredis_request,
    token: *const volcredis_cancellation_token,
    response: *mut *mut volcredis_response,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let out = Out::handle(response, "response")?;
            let (client, request) = (read(client, "client")?, read(request, "request")?);
            out.give(client.call(&request.request, &request.options, token.as_ref())?.into());
            Ok(())
        })
    }
}

/// Begins a call, and returns at once; `done` is called with the outcome. For programs that wait for many things in a
/// loop of their own: have the callback wake the loop. The request can be changed or freed as soon as this returns.
///
/// When this fails, `done` is not called. Safe in any thread, and in all callbacks but those for the log.
///
/// # Safety
///
/// `client` and `request` were not freed, `token` was not freed or is null; `done` can be called in any thread with
/// `user_data`; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_client_begin(
    client: *const volcredis_client,
    request: *const volcredis_request,
    token: *const volcredis_cancellation_token,
    done: volcredis_done_callback,
    user_data: *mut c_void,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let (client, request) = (read(client, "client")?, read(request, "request")?);
            let done = Done::new(done, user_data)?;
            let caller = client.caller(&request.options, token.as_ref())?;
            Ok(async_call::begin(client, &caller, request.request.clone(), done)?)
        })
    }
}

/// The request as it would be sent first, signed, without sending it: to look at, or to send by other means. Freed with
/// `volcredis_signed_free`.
///
/// Fails when the request is not valid, or there are no credentials. Safe in any thread, and in callbacks that may make
/// calls.
///
/// # Safety
///
/// `client` and `request` were not freed, `signed_request` can be written to; `error` can too, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_client_sign(
    client: *const volcredis_client,
    request: *const volcredis_request,
    signed_request: *mut *mut volcredis_signed,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let out = Out::handle(signed_request, "signed_request")?;
            let (client, request) = (read(client, "client")?, read(request, "request")?);
            let caller = client.caller(&request.options, None)?;
            out.give(client.logged(|| caller.sign(&request.request))?.into());
            Ok(())
        })
    }
}
