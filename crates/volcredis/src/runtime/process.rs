//! Protection of the parent process after `fork`.

use std::fmt;
use std::mem;
use std::ops::Deref;
use std::process;

use volcredis_core::Error;

/// The process that something belongs to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Process(u32);

impl Process {
    pub(crate) fn current() -> Self {
        Self(process::id())
    }

    pub(crate) fn is_current(self) -> bool {
        self == Self::current()
    }

    /// Fails in a process that was forked from this one.
    pub(crate) fn check(self) -> Result<(), Error> {
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
pub(crate) struct ForkSafe<T> {
    /// `None` only while it is dropped.
    value: Option<T>,
    process: Process,
}

impl<T> ForkSafe<T> {
    pub(crate) fn new(value: T) -> Self {
        Self { value: Some(value), process: Process::current() }
    }
}

impl<T> Deref for ForkSafe<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match &self.value {
            Some(value) => value,
            None => unreachable!("the value is only taken when it is dropped"),
        }
    }
}

impl<T> Drop for ForkSafe<T> {
    fn drop(&mut self) {
        if !self.process.is_current() {
            mem::forget(self.value.take());
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for ForkSafe<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(formatter)
    }
}
