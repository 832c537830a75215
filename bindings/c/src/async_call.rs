//! Asynchronous calls with a completion callback.

use std::ffi::c_void;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use client::{AsyncClient, Error};
use tracing::instrument::WithSubscriber;

use crate::client::volcredis_client;
use crate::error::{CError, volcredis_error};
use crate::response::volcredis_response;
use crate::status::volcredis_status;

/// A function that receives the outcome of an asynchronous call.
///
/// Called exactly once per call, on a thread of the library. The callback takes ownership of `response` and `error`. It
/// may make calls and may free the client. The callbacks of one client run one after another on one thread: a slow one
/// delays the others, and none must wait for another one. A program that does much work in callbacks hands it to threads
/// of its own, or uses several clients.
///
/// @param user_data The pointer that was given together with the callback.
/// @param status The status of the call.
/// @param response The response; NULL unless `status` is `VOLCREDIS_OK`, after the last page, and for a wait.
/// @param error The error; NULL if `status` is `VOLCREDIS_OK`.
pub type volcredis_completion_callback = Option<
    unsafe extern "C" fn(
        user_data: *mut c_void,
        status: volcredis_status,
        response: *mut volcredis_response,
        error: *mut volcredis_error,
    ),
>;

/// A completion callback that is called exactly once for a call that was started.
pub(crate) struct Completion {
    callback:
        unsafe extern "C" fn(*mut c_void, volcredis_status, *mut volcredis_response, *mut volcredis_error),
    user_data: *mut c_void,
    /// True while the call is started and the callback has not been called.
    is_pending: AtomicBool,
}

// SAFETY: the program guarantees that the callback can be called on any thread with its user data.
unsafe impl Send for Completion {}
// SAFETY: as above; `is_pending` ensures that it is called once.
unsafe impl Sync for Completion {}

impl Completion {
    pub(crate) fn new(
        callback: volcredis_completion_callback,
        user_data: *mut c_void,
    ) -> Result<Self, CError> {
        let callback = callback.ok_or(CError::Null("callback"))?;
        Ok(Self { callback, user_data, is_pending: AtomicBool::new(false) })
    }

    fn call(&self, outcome: Result<Option<volcredis_response>, CError>) {
        if !self.is_pending.swap(false, Ordering::AcqRel) {
            return;
        }
        let (status, response, error) = match outcome {
            Ok(response) => {
                let response = response.map_or(std::ptr::null_mut(), |it| Box::into_raw(Box::new(it)));
                (volcredis_status::VOLCREDIS_OK, response, std::ptr::null_mut())
            }
            Err(error) => (error.status(), std::ptr::null_mut(), Box::into_raw(Box::new(error.into()))),
        };
        // SAFETY: guaranteed by the program; the callback takes ownership of the response and the error.
        unsafe { (self.callback)(self.user_data, status, response, error) };
    }
}

impl Drop for Completion {
    fn drop(&mut self) {
        self.call(Err(if thread::panicking() {
            CError::Internal
        } else {
            Error::configuration("the event loop failed; create a new client").into()
        }));
    }
}

/// Starts an operation on the event loop of a client. `operation` gets the client with the options of the operation.
pub(crate) fn start<F>(
    client: &volcredis_client,
    caller: &client::Client,
    completion: Completion,
    operation: impl FnOnce(AsyncClient) -> F,
) -> Result<(), Error>
where
    F: Future<Output = Result<Option<volcredis_response>, CError>> + Send + 'static,
{
    // On the heap, because the stack of the calling thread may be small. The task must not keep the event loop alive, so that
    // freeing the client cancels the call.
    let operation = Box::pin(operation(caller.as_async().clone()));
    let event_loop = caller.event_loop().clone();
    completion.is_pending.store(true, Ordering::Release);
    let completion = Arc::new(completion);
    let in_task = Arc::clone(&completion);
    let task = async move {
        let outcome = operation.await;
        let complete: client::runtime::Completion = Box::new(move || in_task.call(outcome));
        Some(complete)
    };
    let started = event_loop.spawn(task.with_subscriber(client.log().clone()));
    // The callback is not called for a call that was not started.
    completion.is_pending.fetch_and(started.is_ok(), Ordering::AcqRel);
    started
}
