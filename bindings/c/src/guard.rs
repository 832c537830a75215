//! What every function does before and after its work: no panic crosses the border, no pointer goes unchecked.

use std::ptr::NonNull;

use client::runtime::panics::{Panic, catch_panic, log_panics};
use client::runtime::signals::guard_sigpipe;

use crate::error::{Failure, volcredis_error};
use crate::status::volcredis_status;

/// Runs the body of a function that can fail. `error` is where the caller wants the details, or null.
///
/// # Safety
///
/// `error` is null or can be written to.
pub(crate) unsafe fn fallible(
    error: *mut *mut volcredis_error,
    body: impl FnOnce() -> Result<(), Failure>,
) -> volcredis_status {
    let result = caught(body).unwrap_or(Err(Failure::Internal));
    let (status, details) = match result {
        Ok(()) => (volcredis_status::VOLCREDIS_OK, None),
        Err(failure) => (failure.status(), Some(failure)),
    };
    if let Some(place) = NonNull::new(error) {
        let details = details.map_or(std::ptr::null_mut(), |failure| Box::into_raw(Box::new(failure.into())));
        // SAFETY: the caller promises that it can be written to.
        unsafe { place.write(details) };
    }
    status
}

/// Runs the body of a function that cannot fail.
pub(crate) fn infallible<T>(default: T, body: impl FnOnce() -> T) -> T {
    caught(body).unwrap_or(default)
}

/// Runs the body of a function; a panic goes to the log.
///
/// This library has a standard library of its own, also as an archive in a Rust program, so that the hook for panics of
/// the program stays as it is.
fn caught<T>(body: impl FnOnce() -> T) -> Result<T, Panic> {
    log_panics();
    guard_sigpipe(is_sigpipe_ignored);
    // What the body leaves half done is only reached through handles, and none of them relies on more than its type.
    catch_panic(body)
}

/// Returns whether the process ignores SIGPIPE.
#[cfg(unix)]
fn is_sigpipe_ignored() -> bool {
    let mut action = std::mem::MaybeUninit::<libc::sigaction>::uninit();
    // SAFETY: without a new action, the present one is written to a place for one, and nothing is changed.
    unsafe {
        libc::sigaction(libc::SIGPIPE, std::ptr::null(), action.as_mut_ptr()) == 0
            && action.assume_init().sa_sigaction == libc::SIG_IGN
    }
}

#[cfg(not(unix))]
fn is_sigpipe_ignored() -> bool {
    true
}

/// What a pointer from C points to.
///
/// # Safety
///
/// `pointer` is null or points to a `T` that nobody changes during `'a`.
pub(crate) unsafe fn read<'a, T>(pointer: *const T, name: &'static str) -> Result<&'a T, Failure> {
    // SAFETY: as the caller promises.
    unsafe { pointer.as_ref() }.ok_or(Failure::Null(name))
}

/// What a pointer from C points to, to be changed.
///
/// # Safety
///
/// `pointer` is null or points to a `T` that nobody else uses during `'a`.
pub(crate) unsafe fn change<'a, T>(pointer: *mut T, name: &'static str) -> Result<&'a mut T, Failure> {
    // SAFETY: as the caller promises.
    unsafe { pointer.as_mut() }.ok_or(Failure::Null(name))
}

/// Frees what [`Out::give`] gave away; nothing for null.
///
/// # Safety
///
/// `pointer` is null or came from [`Out::give`], and is not used again.
pub(crate) unsafe fn free<T>(pointer: *mut T) {
    if !pointer.is_null() {
        // SAFETY: it came from a box, as the caller promises.
        infallible((), || drop(unsafe { Box::from_raw(pointer) }));
    }
}

/// A place that C hands in for a result.
pub(crate) struct Out<T>(NonNull<T>);

impl<T> Out<T> {
    /// # Safety
    ///
    /// `place` is null or can be written to for as long as the result lives.
    pub(crate) unsafe fn new(place: *mut T, name: &'static str) -> Result<Self, Failure> {
        NonNull::new(place).map(Self).ok_or(Failure::Null(name))
    }

    pub(crate) fn set(&self, value: T) {
        // SAFETY: `new` got a place that can be written to.
        unsafe { self.0.write(value) };
    }
}

impl<T> Out<*mut T> {
    /// A place for a handle; it holds null until [`Out::give`].
    ///
    /// # Safety
    ///
    /// As for [`Out::new`].
    pub(crate) unsafe fn handle(place: *mut *mut T, name: &'static str) -> Result<Self, Failure> {
        // SAFETY: as the caller promises.
        let out = unsafe { Self::new(place, name) }?;
        out.set(std::ptr::null_mut());
        Ok(out)
    }

    /// Gives a handle away; it is got back by [`free`].
    pub(crate) fn give(&self, handle: T) {
        self.set(Box::into_raw(Box::new(handle)));
    }
}
