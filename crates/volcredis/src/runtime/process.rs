//! Safety after `fork`.

use std::any::Any;
use std::fmt;
use std::ops::Deref;
use std::process;
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

use volcredis_core::Error;

/// A process.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Process(u32);

impl Process {
    /// Returns the current process.
    #[must_use]
    pub fn current() -> Self {
        Self(process::id())
    }

    /// Returns whether this is the current process.
    #[must_use]
    pub fn is_current(self) -> bool {
        self == Self::current()
    }

    /// Checks that this is the current process.
    ///
    /// # Errors
    ///
    /// Returns an error in a process forked from this one.
    pub fn check(self) -> Result<(), Error> {
        if self.is_current() {
            return Ok(());
        }
        Err(Error::configuration(
            "the client was created before this process was forked; create a new client in each process",
        ))
    }
}

/// A value with sockets or threads, which is leaked when it is dropped in a forked process.
///
/// In a forked process, its threads do not exist and its locks may never be released. Closing its sockets would unregister
/// them from the event loop, which is shared with the parent process.
pub struct ForkSafe<T: 'static> {
    /// `None` only while the owner is dropped.
    value: Option<T>,
    process: Process,
}

impl<T: 'static> ForkSafe<T> {
    /// Creates a value that belongs to the current process.
    pub fn new(value: T) -> Self {
        Self { value: Some(value), process: Process::current() }
    }

    /// Leaks the value, which must not be used afterwards.
    pub(crate) fn leak(this: &mut Self) {
        leak(this.value.take());
    }

    /// Returns the process that the value belongs to.
    pub fn process(this: &Self) -> Process {
        this.process
    }
}

impl<T: 'static> Deref for ForkSafe<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match &self.value {
            Some(value) => value,
            None => unreachable!("the value is only taken when it is dropped"),
        }
    }
}

impl<T: Default + 'static> Default for ForkSafe<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: 'static> Drop for ForkSafe<T> {
    fn drop(&mut self) {
        if !self.process.is_current() {
            leak(self.value.take());
        }
    }
}

/// A leaked value, linked to the previous one.
struct Leaked {
    _value: Box<dyn Any>,
    previous: AtomicPtr<Leaked>,
}

/// Leaks a value but keeps it reachable, so that leak checkers do not report it.
pub(super) fn leak(value: impl Any) {
    static LAST: AtomicPtr<Leaked> = AtomicPtr::new(ptr::null_mut());
    let leaked: &'static Leaked =
        Box::leak(Box::new(Leaked { _value: Box::new(value), previous: AtomicPtr::default() }));
    leaked.previous.store(LAST.swap(ptr::from_ref(leaked).cast_mut(), Ordering::AcqRel), Ordering::Release);
}

impl<T: fmt::Debug + 'static> fmt::Debug for ForkSafe<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(formatter)
    }
}
