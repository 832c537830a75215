//! The boundary between Rust and C: catches panics and checks pointers.

use std::ptr::NonNull;

use client::runtime::panics::{Panic, catch_panic, log_panics};
use client::runtime::signals::guard_sigpipe;

use crate::error::{CError, volcredis_error};
use crate::status::volcredis_status;

/// Runs the body of a function that can fail, and writes the error to the out-parameter `error` unless that is null.
///
/// # Safety
///
/// `error` is null or valid for writes.
pub(crate) unsafe fn fallible(
    error: *mut *mut volcredis_error,
    body: impl FnOnce() -> Result<(), CError>,
) -> volcredis_status {
    let _uncancellable = Uncancellable::new();
    let result = catch(body).unwrap_or(Err(CError::Internal));
    let (status, details) = match result {
        Ok(()) => (volcredis_status::VOLCREDIS_OK, None),
        Err(error) => (error.status(), Some(error)),
    };
    if let Some(out) = NonNull::new(error) {
        let details = details.map_or(std::ptr::null_mut(), |error| Box::into_raw(Box::new(error.into())));
        // SAFETY: the caller guarantees that it is valid for writes.
        unsafe { out.write(details) };
    }
    status
}

/// Runs the body of a function that cannot fail. Returns `default` if it panics.
pub(crate) fn infallible<T>(default: T, body: impl FnOnce() -> T) -> T {
    catch(body).unwrap_or(default)
}

/// Runs a function, and logs its panic.
///
/// The library contains its own copy of the standard library, even when it is linked statically into a Rust program, so the
/// panic hook of the program is not replaced.
fn catch<T>(body: impl FnOnce() -> T) -> Result<T, Panic> {
    log_panics();
    guard_sigpipe(is_sigpipe_ignored);
    // State that the body leaves half updated is only reachable through handles, none of which relies on more than its type.
    catch_panic(body)
}

/// Returns whether the process ignores SIGPIPE.
#[cfg(unix)]
fn is_sigpipe_ignored() -> bool {
    let mut action = std::mem::MaybeUninit::<libc::sigaction>::uninit();
    // SAFETY: without a new action, sigaction only writes the current one to `action`, which is read after success only.
    unsafe {
        libc::sigaction(libc::SIGPIPE, std::ptr::null(), action.as_mut_ptr()) == 0
            && action.assume_init().sa_sigaction == libc::SIG_IGN
    }
}

#[cfg(not(unix))]
fn is_sigpipe_ignored() -> bool {
    true
}

/// Delays `pthread_cancel` until it is dropped: a thread must not end inside a call, whose state it would leave behind.
struct Uncancellable {
    #[cfg(unix)]
    former: libc::c_int,
}

#[cfg(unix)]
unsafe extern "C" {
    fn pthread_setcancelstate(state: libc::c_int, former: *mut libc::c_int) -> libc::c_int;
}

impl Uncancellable {
    #[cfg(unix)]
    fn new() -> Self {
        /// `PTHREAD_CANCEL_DISABLE`.
        const DISABLE: libc::c_int = if cfg!(target_vendor = "apple") { 0 } else { 1 };
        let mut former = 0;
        // SAFETY: `former` is valid for writes. It fails only for an invalid state, which leaves things as they are.
        unsafe { pthread_setcancelstate(DISABLE, &raw mut former) };
        Self { former }
    }

    #[cfg(not(unix))]
    fn new() -> Self {
        Self {}
    }
}

#[cfg(unix)]
impl Drop for Uncancellable {
    fn drop(&mut self) {
        // SAFETY: the former state may be null.
        unsafe { pthread_setcancelstate(self.former, std::ptr::null_mut()) };
    }
}

/// Converts a pointer to a shared reference.
///
/// # Safety
///
/// `pointer` is null or valid for reads, and its target is not mutated during `'a`.
pub(crate) unsafe fn as_ref<'a, T>(pointer: *const T, name: &'static str) -> Result<&'a T, CError> {
    // SAFETY: guaranteed by the caller.
    unsafe { pointer.as_ref() }.ok_or(CError::Null(name))
}

/// Converts a pointer to an exclusive reference.
///
/// # Safety
///
/// `pointer` is null or valid for reads and writes, and its target is not accessed otherwise during `'a`.
pub(crate) unsafe fn as_mut<'a, T>(pointer: *mut T, name: &'static str) -> Result<&'a mut T, CError> {
    // SAFETY: guaranteed by the caller.
    unsafe { pointer.as_mut() }.ok_or(CError::Null(name))
}

/// Frees a handle that was created by [`OutPtr::write_handle`]; a no-op for null.
///
/// # Safety
///
/// `pointer` is null or was created by [`OutPtr::write_handle`], and is not used afterwards.
pub(crate) unsafe fn free<T>(pointer: *mut T) {
    if !pointer.is_null() {
        let _uncancellable = Uncancellable::new();
        // SAFETY: it was created from a box.
        infallible((), || drop(unsafe { Box::from_raw(pointer) }));
    }
}

/// An out-parameter.
pub(crate) struct OutPtr<T>(NonNull<T>);

impl<T> OutPtr<T> {
    /// Checks that an out-parameter is not null.
    ///
    /// # Safety
    ///
    /// `pointer` is null or valid for writes for as long as the result lives.
    pub(crate) unsafe fn new(pointer: *mut T, name: &'static str) -> Result<Self, CError> {
        NonNull::new(pointer).map(Self).ok_or(CError::Null(name))
    }

    /// Writes the value.
    pub(crate) fn write(&self, value: T) {
        // SAFETY: guaranteed by the caller of `new`.
        unsafe { self.0.write(value) };
    }
}

impl<T> OutPtr<*mut T> {
    /// Checks that an out-parameter for a handle is not null, and sets it to null.
    ///
    /// # Safety
    ///
    /// As for [`OutPtr::new`].
    pub(crate) unsafe fn handle(pointer: *mut *mut T, name: &'static str) -> Result<Self, CError> {
        // SAFETY: guaranteed by the caller.
        let out = unsafe { Self::new(pointer, name) }?;
        out.write(std::ptr::null_mut());
        Ok(out)
    }

    /// Writes a new handle, which is freed by [`free`].
    pub(crate) fn write_handle(&self, handle: T) {
        self.write(Box::into_raw(Box::new(handle)));
    }
}
