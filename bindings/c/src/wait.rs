//! Waiting until something has come to a state.

use std::ffi::{c_char, c_void};
use std::ptr::null;
use std::time::Duration;

use client::model::Action;
use client::wait::Progress;
use client::{CallOptions, CancellationToken};

use crate::cancellation_token::volcredis_cancellation_token;
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
/// ends with `VOLCREDIS_CANCELLED`. It is called in the thread that waits, and may make calls.
pub type volcredis_progress_callback = Option<
    unsafe extern "C" fn(user_data: *mut c_void, state: *const c_char, looks: u32, elapsed_ms: u64) -> bool,
>;

/// Waits until something has come to a state: looks at the service again and again, with pauses that grow. `goal` is a
/// `volcredis_goal`, `id` names the instance, the backup or the task, and `detail` is what the goal says, else null.
/// `timeout_ms` is how long to wait at the most, 0 for 30 minutes. `progress` may be null.
///
/// Fails with `VOLCREDIS_WAIT` when it will not come true, or has not in time; and as a call does. Safe in any thread, and
/// in callbacks that may make calls.
///
/// # Safety
///
/// `client` was not freed, `id` ends with NUL, `detail` does or is null, `token` was not freed or is null, `progress` can
/// be called with `user_data` or is null; `error` can be written to, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_client_wait(
    client: *const volcredis_client,
    goal: i32,
    id: *const c_char,
    detail: *const c_char,
    timeout_ms: u64,
    token: *const volcredis_cancellation_token,
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
            let stop = token.as_ref().map_or_else(CancellationToken::new, |token| token.0.child_token());
            let caller = client.caller(&CallOptions::new(), None)?.with_cancellation(&stop);
            let mut waiter = caller.wait();
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
            client.logged(|| match goal {
                Goal::Instance(state) => waiter.instance(id, &state.into()).map(drop),
                Goal::InstanceGone => waiter.instance_gone(id),
                Goal::Backup => waiter.backup_available(id).map(drop),
                Goal::Task => waiter.task(id).map(drop),
            })?;
            Ok(())
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
