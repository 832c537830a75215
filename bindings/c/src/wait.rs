//! Waiting until something has come to a state.

use std::ffi::{c_char, c_void};
use std::future::Future;
use std::pin::Pin;
use std::ptr::null;
use std::time::Duration;

use client::Error;
use client::model::Action;
use client::wait::{CancelHandle, Progress};

use crate::cancel::volcredis_cancel;
use crate::client::volcredis_client;
use crate::error::{Failure, volcredis_error};
use crate::guard::{fallible, read};
use crate::status::volcredis_status;
use crate::text::{CText, c_text, optional_c_text};
use crate::user_data::UserData;

/// What can be waited for.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum volcredis_goal {
    /// An instance comes to a state, such as `Running`: the `detail` of the wait.
    VOLCREDIS_GOAL_INSTANCE = 0,
    /// An instance is in the state that an action leaves it in, such as `CreateDBInstance`: the `detail` of the wait.
    VOLCREDIS_GOAL_INSTANCE_AFTER = 1,
    /// There is no such instance any more.
    VOLCREDIS_GOAL_INSTANCE_GONE = 2,
    /// A backup can be used.
    VOLCREDIS_GOAL_BACKUP_AVAILABLE = 3,
    /// A task has done its work.
    VOLCREDIS_GOAL_TASK = 4,
}

/// Is told after each look how a wait stands: the state that was seen last, or null when there is no such thing, how often
/// was looked, and how long the wait has lasted, in milliseconds. It returns whether to go on: where it does not, the wait
/// ends with `VOLCREDIS_CANCELLED`. It is called in the thread that waits; it must not use the client.
pub type volcredis_progress_callback = Option<
    unsafe extern "C" fn(user_data: *mut c_void, state: *const c_char, looks: u32, elapsed_ms: u64) -> bool,
>;

/// Waits until something has come to a state: looks at the service again and again, with pauses that grow. `goal` is a
/// `volcredis_goal`, `id` names the instance, the backup or the task, and `detail` is what the goal says, else null.
/// `timeout_ms` is how long to wait at the most, 0 for 30 minutes. `progress` may be null.
///
/// Fails with `VOLCREDIS_WAIT` when it will not come true, or has not in time; and as a call does. Safe in any thread, but
/// not in a callback of this library.
///
/// # Safety
///
/// `client` was not freed, `id` ends with NUL, `detail` does or is null, `cancel` was not freed or is null, `progress` can
/// be called with `user_data` or is null; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_client_wait(
    client: *const volcredis_client,
    goal: i32,
    id: *const c_char,
    detail: *const c_char,
    timeout_ms: u64,
    cancel: *const volcredis_cancel,
    progress: volcredis_progress_callback,
    user_data: *mut c_void,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // Belongs to the caller, who is there until the wait is over.
    let user_data = UserData::new(user_data, None);
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let (client, id) = (read(client, "client")?, c_text(id, "id")?);
            let goal = Goal::of(goal, optional_c_text(detail, "detail")?)?;
            client.wait_for(cancel.as_ref(), async |client| {
                let stop = CancelHandle::new();
                let mut waiter = client.wait().cancel_handle(&stop);
                if timeout_ms != 0 {
                    waiter = waiter.timeout(Duration::from_millis(timeout_ms));
                }
                if let Some(progress) = progress {
                    let (user_data, stop) = (&user_data, &stop);
                    waiter = waiter.on_progress(move |seen: Progress<'_>| {
                        let state = seen.state.map(CText::from);
                        let state = state.as_ref().map_or(null(), CText::as_ptr);
                        let elapsed = u64::try_from(seen.elapsed.as_millis()).unwrap_or(u64::MAX);
                        // SAFETY: the caller promises that it can be called with its data.
                        if !progress(user_data.get(), state, seen.looks, elapsed) {
                            stop.cancel();
                        }
                    });
                }
                // Each on the heap and behind its type, so that the stack holds the one that is waited for, not all of them.
                let wait: Pin<Box<dyn Future<Output = Result<(), Error>>>> = match goal {
                    Goal::Instance(state) => {
                        Box::pin(async move { waiter.instance(id, &state.into()).await.map(drop) })
                    }
                    Goal::InstanceGone => Box::pin(waiter.instance_gone(id)),
                    Goal::Backup => Box::pin(async { waiter.backup_available(id).await.map(drop) }),
                    Goal::Task => Box::pin(async { waiter.task(id).await.map(drop) }),
                };
                wait.await
            })
        })
    }
}

enum Goal<'a> {
    Instance(&'a str),
    InstanceGone,
    Backup,
    Task,
}

impl<'a> Goal<'a> {
    fn of(number: i32, detail: Option<&'a str>) -> Result<Self, Failure> {
        use volcredis_goal as Kind;
        let detail = detail.ok_or(Failure::Null("detail"));
        Ok(match number {
            n if n == Kind::VOLCREDIS_GOAL_INSTANCE as i32 => Self::Instance(detail?),
            n if n == Kind::VOLCREDIS_GOAL_INSTANCE_AFTER as i32 => {
                let action = Action::find(detail?).map_err(client::Error::from)?;
                Self::Instance(action.state_after())
            }
            n if n == Kind::VOLCREDIS_GOAL_INSTANCE_GONE as i32 => Self::InstanceGone,
            n if n == Kind::VOLCREDIS_GOAL_BACKUP_AVAILABLE as i32 => Self::Backup,
            n if n == Kind::VOLCREDIS_GOAL_TASK as i32 => Self::Task,
            n => return Err(Failure::Misuse(format!("`goal` is {n}, which is no volcredis_goal"))),
        })
    }
}
