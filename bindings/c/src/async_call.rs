//! Calls with a completion callback.

use std::ffi::c_void;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use client::{DynamicRequest, Error};
use tracing::instrument::WithSubscriber;

use crate::client::volcredis_client;
use crate::error::{Failure, volcredis_error};
use crate::response::volcredis_response;
use crate::status::volcredis_status;

/// Gets the outcome of a call: the status, and either the response or the error, which then belong to the callback. It
/// is called once for each call that was begun, in a thread of the library. It may make calls, and free the client. Other
/// callbacks of the same client come after it, so that it must not wait for one of them.
pub type volcredis_done_callback = Option<
    unsafe extern "C" fn(
        user_data: *mut c_void,
        status: volcredis_status,
        response: *mut volcredis_response,
        error: *mut volcredis_error,
    ),
>;

/// A callback that is called exactly once, with the outcome of a call.
pub(crate) struct Done {
    callback:
        unsafe extern "C" fn(*mut c_void, volcredis_status, *mut volcredis_response, *mut volcredis_error),
    user_data: *mut c_void,
    /// Whether the call was begun, and the callback is still to be called.
    is_pending: AtomicBool,
}

// SAFETY: the caller of the `begin` function promises that the callback can be called in any thread with its data.
unsafe impl Send for Done {}
// SAFETY: as above; and it is called once.
unsafe impl Sync for Done {}

impl Done {
    pub(crate) fn new(callback: volcredis_done_callback, user_data: *mut c_void) -> Result<Self, Failure> {
        let callback = callback.ok_or(Failure::Null("done"))?;
        Ok(Self { callback, user_data, is_pending: AtomicBool::new(false) })
    }

    fn call(&self, outcome: Result<volcredis_response, Failure>) {
        if !self.is_pending.swap(false, Ordering::AcqRel) {
            return;
        }
        let (status, response, error) = match outcome {
            Ok(response) => {
                (volcredis_status::VOLCREDIS_OK, Box::into_raw(Box::new(response)), std::ptr::null_mut())
            }
            Err(failure) => (failure.status(), std::ptr::null_mut(), Box::into_raw(Box::new(failure.into()))),
        };
        // SAFETY: as the caller of the `begin` function promised; response and error are the callback's from here on.
        unsafe { (self.callback)(self.user_data, status, response, error) };
    }
}

impl Drop for Done {
    fn drop(&mut self) {
        self.call(Err(if thread::panicking() {
            Failure::Internal
        } else {
            Error::configuration(
                "the event loop failed; the client cannot be used any more, create a new one",
            )
            .into()
        }));
    }
}

/// Begins a call on the event loop of a client.
pub(crate) fn begin(
    client: &volcredis_client,
    caller: &client::Client,
    request: DynamicRequest,
    done: Done,
) -> Result<(), Error> {
    // The client, and with it the event loop, lives on while somebody else holds it: not for this call.
    let (caller, event_loop) = (caller.as_async().clone(), caller.event_loop().clone());
    done.is_pending.store(true, Ordering::Release);
    let done = Arc::new(done);
    let in_task = Arc::clone(&done);
    let task = async move {
        let outcome = caller.send(&request).await;
        let outcome = outcome.map(volcredis_response::from).map_err(Failure::from);
        let complete: client::runtime::Completion = Box::new(move || in_task.call(outcome));
        Some(complete)
    };
    let begun = event_loop.spawn(task.with_subscriber(client.log().clone()));
    // A call that has not begun is only told of by the error.
    done.is_pending.fetch_and(begun.is_ok(), Ordering::AcqRel);
    begun
}
