//! Waiting for a resource.

use std::ffi::{c_char, c_void};
use std::ptr::null;
use std::time::Duration;

use client::model::Action;
use client::types::InstanceStatus;
use client::wait::Progress;
use client::{CallOptions, CancellationToken, Client};

use crate::async_call::{self, Completion, volcredis_completion_callback};
use crate::cancellation_token::volcredis_cancellation_token;
use crate::client::volcredis_client;
use crate::error::{CError, volcredis_error};
use crate::ffi::{as_ref, fallible};
use crate::json::NulString;
use crate::status::volcredis_status;
use crate::string::{c_str, optional_c_str};
use crate::user_data::UserData;

/// The condition to wait for.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum volcredis_wait_target {
    /// An instance has a status that the library knows; `detail` is the status, such as `Running`. A name that it does not
    /// know, such as a misspelt one, is an error.
    VOLCREDIS_WAIT_TARGET_INSTANCE = 0,
    /// An instance has the status that an action leads to; `detail` is the action, such as `CreateDBInstance`.
    VOLCREDIS_WAIT_TARGET_INSTANCE_AFTER = 1,
    /// An instance does not exist any more.
    VOLCREDIS_WAIT_TARGET_INSTANCE_GONE = 2,
    /// A backup is available.
    VOLCREDIS_WAIT_TARGET_BACKUP_AVAILABLE = 3,
    /// A task has finished successfully.
    VOLCREDIS_WAIT_TARGET_TASK = 4,
    /// An instance has a status that the library need not know; `detail` is the status.
    VOLCREDIS_WAIT_TARGET_INSTANCE_OTHER = 5,
}

/// A function that observes a wait.
///
/// Called after each poll, on the thread that waits, where it may make calls, or, for `volcredis_client_wait_async()`, on a
/// thread of the library, where it must not.
///
/// @param user_data The pointer that was given together with the callback.
/// @param state The last observed state; NULL if the resource does not exist.
/// @param polls The number of polls.
/// @param elapsed_ms The elapsed time in milliseconds.
/// @return Whether to continue; false ends the wait with `VOLCREDIS_CANCELLED`.
pub type volcredis_progress_callback = Option<
    unsafe extern "C" fn(user_data: *mut c_void, state: *const c_char, polls: u32, elapsed_ms: u64) -> bool,
>;

/// Polls the service until a condition is met.
///
/// The interval between polls grows.
///
/// @param client The client.
/// @param target A `volcredis_wait_target`.
/// @param id The ID of the instance, the backup or the task.
/// @param detail The detail of the target; NULL if the target has none.
/// @param timeout_ms The timeout in milliseconds; 0 for 30 minutes.
/// @param token A token that cancels the wait; may be NULL.
/// @param progress A function that observes the wait; may be NULL.
/// @param user_data A pointer that is passed to `progress`; may be NULL.
/// @param error Receives the error; may be NULL.
/// @return `VOLCREDIS_OK`, `VOLCREDIS_WAIT` if the condition was not met in time or cannot be met any more, or any
///   status of a failed call.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_client_wait(
    client: *const volcredis_client,
    target: i32,
    id: *const c_char,
    detail: *const c_char,
    timeout_ms: u64,
    token: *const volcredis_cancellation_token,
    progress: volcredis_progress_callback,
    user_data: *mut c_void,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let progress = Observer { progress, user_data: UserData::new(user_data, None) };
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let (client, id) = (as_ref(client, "client")?, c_str(id, "id")?);
            let target = Target::new(target, optional_c_str(detail, "detail")?)?;
            let (caller, stop) = caller(client, token.as_ref())?;
            let mut waiter = caller.wait().on_progress(move |seen| progress.report(seen, &stop));
            if timeout_ms != 0 {
                waiter = waiter.timeout(Duration::from_millis(timeout_ms));
            }
            client.with_log(|| match target {
                Target::Instance(state) => waiter.instance(id, &state).map(drop),
                Target::InstanceGone => waiter.instance_gone(id),
                Target::Backup => waiter.backup_available(id).map(drop),
                Target::Task => waiter.task(id).map(drop),
            })?;
            Ok(())
        })
    }
}

/// Polls the service until a condition is met, without waiting for it.
///
/// As `volcredis_client_wait()`. The callback receives no response.
///
/// @param client The client.
/// @param target A `volcredis_wait_target`.
/// @param id The ID of the instance, the backup or the task.
/// @param detail The detail of the target; NULL if the target has none.
/// @param timeout_ms The timeout in milliseconds; 0 for 30 minutes.
/// @param token A token that cancels the wait; may be NULL.
/// @param progress A function that observes the wait, on a thread of the library; may be NULL.
/// @param callback The function that receives the outcome. It is called exactly once if this function returns
///   `VOLCREDIS_OK`, and not at all otherwise.
/// @param user_data A pointer that is passed to both functions; may be NULL.
/// @param error Receives the error if the wait cannot be started; may be NULL.
/// @return `VOLCREDIS_OK`, `VOLCREDIS_MISUSE` for an invalid parameter, `VOLCREDIS_UNKNOWN_ACTION` if `detail` names no
///   action, or `VOLCREDIS_CONFIGURATION` if the wait cannot be started.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_client_wait_async(
    client: *const volcredis_client,
    target: i32,
    id: *const c_char,
    detail: *const c_char,
    timeout_ms: u64,
    token: *const volcredis_cancellation_token,
    progress: volcredis_progress_callback,
    callback: volcredis_completion_callback,
    user_data: *mut c_void,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    let observer = Observer { progress, user_data: UserData::new(user_data, None) };
    // SAFETY: guaranteed by the caller.
    unsafe {
        fallible(error, || {
            let (client, id) = (as_ref(client, "client")?, c_str(id, "id")?.to_owned());
            let completion = Completion::new(callback, user_data)?;
            let target = Target::new(target, optional_c_str(detail, "detail")?)?;
            let (caller, stop) = caller(client, token.as_ref())?;
            async_call::start(client, &caller, completion, |caller| async move {
                let mut waiter = caller.wait().on_progress(move |seen| observer.report(seen, &stop));
                if timeout_ms != 0 {
                    waiter = waiter.timeout(Duration::from_millis(timeout_ms));
                }
                match target {
                    Target::Instance(state) => waiter.instance(&id, &state).await.map(drop),
                    Target::InstanceGone => waiter.instance_gone(&id).await,
                    Target::Backup => waiter.backup_available(&id).await.map(drop),
                    Target::Task => waiter.task(&id).await.map(drop),
                }?;
                Ok(None)
            })?;
            Ok(())
        })
    }
}

/// Returns the client of a wait, and a token that ends the wait.
fn caller(
    client: &volcredis_client,
    token: Option<&volcredis_cancellation_token>,
) -> Result<(Client, CancellationToken), CError> {
    let stop = token.map_or_else(CancellationToken::new, |token| token.0.child_token());
    Ok((client.caller(&CallOptions::new(), None)?.with_cancellation(&stop), stop))
}

/// A progress callback, which may be null, with its user data.
struct Observer {
    progress: volcredis_progress_callback,
    user_data: UserData,
}

impl Observer {
    /// Calls the callback, and cancels the token if it returns false.
    fn report(&self, seen: Progress<'_>, stop: &CancellationToken) {
        let Some(progress) = self.progress else { return };
        let state = seen.state.map(NulString::from);
        let state = state.as_ref().map_or(null(), NulString::as_ptr);
        let elapsed = u64::try_from(seen.elapsed.as_millis()).unwrap_or(u64::MAX);
        // SAFETY: the program guarantees that the callback can be called with its user data.
        if !unsafe { progress(self.user_data.get(), state, seen.polls, elapsed) } {
            stop.cancel();
        }
    }
}

enum Target {
    Instance(InstanceStatus),
    InstanceGone,
    Backup,
    Task,
}

impl Target {
    fn new(number: i32, detail: Option<&str>) -> Result<Self, CError> {
        use volcredis_wait_target as Kind;
        let detail = detail.ok_or(CError::Null("detail"));
        Ok(match number {
            n if n == Kind::VOLCREDIS_WAIT_TARGET_INSTANCE as i32 => Self::Instance(known_status(detail?)?),
            n if n == Kind::VOLCREDIS_WAIT_TARGET_INSTANCE_OTHER as i32 => Self::Instance(detail?.into()),
            n if n == Kind::VOLCREDIS_WAIT_TARGET_INSTANCE_AFTER as i32 => {
                let action = Action::find(detail?).map_err(client::Error::from)?;
                Self::Instance(action.state_after().into())
            }
            n if n == Kind::VOLCREDIS_WAIT_TARGET_INSTANCE_GONE as i32 => Self::InstanceGone,
            n if n == Kind::VOLCREDIS_WAIT_TARGET_BACKUP_AVAILABLE as i32 => Self::Backup,
            n if n == Kind::VOLCREDIS_WAIT_TARGET_TASK as i32 => Self::Task,
            n => return Err(CError::Misuse(format!("`target` must be a volcredis_wait_target, got {n}"))),
        })
    }
}

/// Returns a status that the library knows.
fn known_status(name: &str) -> Result<InstanceStatus, CError> {
    match InstanceStatus::from(name) {
        InstanceStatus::Other(name) => Err(CError::Misuse(format!(
            "`{name}` is not a status of instances that the library knows; use VOLCREDIS_WAIT_TARGET_INSTANCE_OTHER to wait \
             for it"
        ))),
        status => Ok(status),
    }
}
