//! Clients and calls.

use std::ffi::c_void;

use client::{CallOptions, Client, DynamicRequest, Response};
use serde::de::DeserializeOwned;
use tracing::{Dispatch, dispatcher};

use crate::async_call::{self, Completion, volcredis_completion_callback};
use crate::cancellation_token::volcredis_cancellation_token;
use crate::config::volcredis_config;
use crate::error::{CError, volcredis_error};
use crate::ffi::{OutPtr, as_ref, fallible, free};
use crate::log::check_not_in_callback;
use crate::request::volcredis_request;
use crate::response::volcredis_response;
use crate::signed_request::volcredis_signed_request;
use crate::status::volcredis_status;

/// A client for one region, with its connections, credentials and retry budget.
///
/// Create one client and share it between threads. Free it with `volcredis_client_free()`. After `fork()`, calls on a
/// client of the parent process fail with `VOLCREDIS_CONFIGURATION`, and freeing it is a no-op: a child process creates
/// its own client.
///
/// A program that closes all file descriptors, as daemons do, creates its clients afterwards: calls on earlier ones fail
/// with `VOLCREDIS_CONFIGURATION`. They can be freed, which leaks some of their memory. No other thread may be making
/// a call while the descriptors are closed.
pub struct volcredis_client {
    client: Client,
    log: Dispatch,
}

impl volcredis_client {
    /// Sends a request, waits for the response and deserializes its result.
    pub(crate) fn call<T: Default + DeserializeOwned + Send>(
        &self,
        request: &DynamicRequest,
        options: &CallOptions,
        token: Option<&volcredis_cancellation_token>,
    ) -> Result<Response<T>, CError> {
        let client = self.caller(options, token)?;
        Ok(self.with_log(|| client.send_as(request))?)
    }

    /// Returns a clone of the client with the options and the token of a call.
    pub(crate) fn caller(
        &self,
        options: &CallOptions,
        token: Option<&volcredis_cancellation_token>,
    ) -> Result<Client, CError> {
        check_not_in_callback()?;
        let client = self.client.with_options(options.clone());
        Ok(match token {
            Some(token) => client.with_cancellation(&token.0),
            None => client,
        })
    }

    /// Calls a function with the log of the client as the subscriber of the thread.
    pub(crate) fn with_log<T>(&self, function: impl FnOnce() -> T) -> T {
        dispatcher::with_default(&self.log, function)
    }

    pub(crate) fn log(&self) -> &Dispatch {
        &self.log
    }
}

/// Creates a client.
///
/// The configuration is copied; it can be changed, reused or freed afterwards.
///
/// @param config The configuration.
/// @param client Receives the client; free it with `volcredis_client_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_CONFIGURATION` if the region, the endpoint, the proxy or a certificate is
///   invalid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_client_new(
    config: *const volcredis_config,
    client: *mut *mut volcredis_client,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let out = OutPtr::handle(client, "client")?;
            let config = as_ref(config, "config")?.clone();
            let log = config.log.unwrap_or_else(Dispatch::none);
            let client = dispatcher::with_default(&log, || config.builder.build())?;
            out.write_handle(volcredis_client { client, log });
            Ok(())
        })
    }
}

/// Frees a client and cancels its asynchronous calls.
///
/// Pending asynchronous calls complete with `VOLCREDIS_CANCELLED`. All completion callbacks have returned before this
/// function does, unless it is called from one of them. Responses and errors of the client stay valid.
///
/// @param client The client; NULL is a no-op.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_client_free(client: *mut volcredis_client) {
    // SAFETY: guaranteed by the caller.
    unsafe { free(client) };
}

/// Sends a request and waits for the response.
///
/// The request is validated and signed. It is sent again after a failure if that is safe and the retry configuration
/// allows it.
///
/// @param client The client.
/// @param request The request.
/// @param token A token that cancels the call; may be NULL.
/// @param response Receives the response; free it with `volcredis_response_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, or any status of a failed call.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_client_send(
    client: *const volcredis_client,
    request: *const volcredis_request,
    token: *const volcredis_cancellation_token,
    response: *mut *mut volcredis_response,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let out = OutPtr::handle(response, "response")?;
            let (client, request) = (as_ref(client, "client")?, as_ref(request, "request")?);
            let response = client.call(&request.request, &request.options, token.as_ref())?;
            out.write_handle(volcredis_response::new(&request.request, response));
            Ok(())
        })
    }
}

/// Sends a request and returns without waiting for the response.
///
/// The request is copied; it can be changed or freed afterwards. Can be called from any callback except a log callback.
///
/// @param client The client.
/// @param request The request.
/// @param token A token that cancels the call; may be NULL.
/// @param callback The function that receives the outcome. It is called exactly once if this function returns
///   `VOLCREDIS_OK`, and not at all otherwise.
/// @param user_data A pointer that is passed to the callback; may be NULL.
/// @param error Receives the error if the call cannot be started; may be NULL.
/// @return `VOLCREDIS_OK`, or `VOLCREDIS_CONFIGURATION` if the call cannot be started.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_client_send_async(
    client: *const volcredis_client,
    request: *const volcredis_request,
    token: *const volcredis_cancellation_token,
    callback: volcredis_completion_callback,
    user_data: *mut c_void,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let (client, request) = (as_ref(client, "client")?, as_ref(request, "request")?);
            let completion = Completion::new(callback, user_data)?;
            let caller = client.caller(&request.options, token.as_ref())?;
            let request = request.request.clone();
            async_call::start(client, &caller, completion, |caller| async move {
                let response = caller.send_as(&request).await?;
                Ok(Some(volcredis_response::new(&request, response)))
            })?;
            Ok(())
        })
    }
}

/// Signs the request that a call would send first, without sending it.
///
/// @param client The client.
/// @param request The request.
/// @param signed_request Receives the signed request; free it with `volcredis_signed_request_free()`.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, `VOLCREDIS_VALIDATION` if the request is invalid, or `VOLCREDIS_CREDENTIALS` if no
///   credentials are available.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_client_sign(
    client: *const volcredis_client,
    request: *const volcredis_request,
    signed_request: *mut *mut volcredis_signed_request,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let out = OutPtr::handle(signed_request, "signed_request")?;
            let (client, request) = (as_ref(client, "client")?, as_ref(request, "request")?);
            let caller = client.caller(&request.options, None)?;
            out.write_handle(client.with_log(|| caller.sign(&request.request))?.into());
            Ok(())
        })
    }
}
