//! Protection of the parent process after `fork`.

use std::any::Any;
use std::fmt;
use std::ops::Deref;
use std::process;
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

use volcredis_core::Error;

/// The process that something belongs to.
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

    /// Checks whether this is the current process.
    ///
    /// # Errors
    ///
    /// Fails in a process that was forked from this one.
    pub fn check(self) -> Result<(), Error> {
        if self.is_current() {
            return Ok(());
        }
        Err(Error::configuration(
            "the client was created before this process was forked; create a new client in each process",
        ))
    }
}

/// A value that holds sockets or threads, and is leaked when it is dropped in a forked process.
///
/// There its threads are gone, its locks may be held for ever, and its event loop is still that of the parent process,
/// which would lose the connections that are closed.
pub struct ForkSafe<T: 'static> {
    /// `None` only while it is dropped.
    value: Option<T>,
    process: Process,
}

impl<T: 'static> ForkSafe<T> {
    /// Makes a value of the current process.
    pub fn new(value: T) -> Self {
        Self { value: Some(value), process: Process::current() }
    }
}

impl<T: 'static> ForkSafe<T> {
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

/// A leaked value, and the one that was leaked before it.
struct Leaked {
    _value: Box<dyn Any>,
    previous: AtomicPtr<Leaked>,
}

/// Leaks a value, and keeps it reachable, so that no tool reports a leak of the forked process.
fn leak(value: impl Any) {
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
