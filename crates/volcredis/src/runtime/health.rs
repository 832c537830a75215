//! The state of an event loop whose file descriptors the program may close.

use std::cell::Cell;
#[cfg(unix)]
use std::fs::File;
use std::io;
use std::mem;
#[cfg(unix)]
use std::os::fd::OwnedFd;
#[cfg(unix)]
use std::os::unix::fs::MetadataExt as _;
use std::sync::OnceLock;
use std::task::Waker;

use volcredis_core::Error;

use super::panics::Panic;

thread_local! {
    static WAKER: Cell<Option<Waker>> = const { Cell::new(None) };
}

/// The time during which the calling thread blocks on a future. Dropping it drops the waker of that future, which would keep
/// the descriptors of the event loop open, and restores that of the future which blocks the thread outside of it.
pub(crate) struct Blocking {
    outer: Option<Waker>,
}

impl Blocking {
    /// Begins to block the calling thread.
    pub(crate) fn start() -> Self {
        Self { outer: WAKER.take() }
    }

    /// Sets the waker of the future that the calling thread blocks on.
    #[expect(clippy::unused_self, reason = "a waker is set only while the thread blocks")]
    pub(crate) fn set_waker(&self, waker: &Waker) {
        WAKER.set(Some(waker.clone()));
    }
}

impl Drop for Blocking {
    fn drop(&mut self) {
        WAKER.set(self.outer.take());
    }
}

/// Tells whether an event loop can be used. An event loop that has failed is neither driven nor dropped, because both would
/// panic, or write to and close files of the program that have the numbers of the closed descriptors.
#[derive(Debug)]
pub(crate) struct Health {
    /// `None` only while the value is dropped.
    probe: Option<Probe>,
    failure: OnceLock<Error>,
}

impl Health {
    /// Creates the state of an event loop that is created immediately afterwards, so that its descriptors have similar numbers.
    ///
    /// # Errors
    ///
    /// Returns an error if the system has no file descriptors left.
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Self { probe: Some(Probe::open()?), failure: OnceLock::new() })
    }

    /// Checks that the event loop has not failed, and that its file descriptors are open.
    ///
    /// # Errors
    ///
    /// Returns the same error each time.
    pub(crate) fn check(&self) -> Result<(), Error> {
        match self.failure() {
            Some(error) => Err(error),
            None if self.probe.as_ref().is_none_or(Probe::is_open) => Ok(()),
            None => Err(self.fail("its file descriptors are closed")),
        }
    }

    /// Returns the error of the last check or panic.
    pub(crate) fn failure(&self) -> Option<Error> {
        self.failure.get().cloned()
    }

    /// Checks the event loop after the calling thread has polled it, and wakes the future that the thread blocks on if it has
    /// failed.
    pub(crate) fn wake_if_failed(&self) {
        if self.check().is_err()
            && let Some(waker) = WAKER.take()
        {
            waker.wake();
        }
    }

    /// Returns the stored error, or else stores and returns that of an event loop that has panicked.
    pub(crate) fn handle_panic(&self, panic: &Panic) -> Error {
        self.fail(panic.message())
    }

    fn fail(&self, cause: &str) -> Error {
        let error = || Error::configuration(format!("the event loop failed: {cause}; create a new client"));
        self.failure.get_or_init(error).clone()
    }
}

impl Drop for Health {
    fn drop(&mut self) {
        if self.check().is_err() {
            mem::forget(self.probe.take());
        }
    }
}

/// A descriptor that a program closes when it closes all descriptors that it does not know.
#[cfg(unix)]
#[derive(Debug)]
struct Probe {
    file: File,
    /// The device and the number of the file. A file that gets the same descriptor later differs in them.
    identity: (u64, u64),
}

#[cfg(unix)]
impl Probe {
    fn open() -> io::Result<Self> {
        let (reader, _) = io::pipe()?;
        let file = File::from(OwnedFd::from(reader));
        let identity = identity(&file)?;
        Ok(Self { file, identity })
    }

    fn is_open(&self) -> bool {
        identity(&self.file).is_ok_and(|identity| identity == self.identity)
    }
}

#[cfg(unix)]
fn identity(file: &File) -> io::Result<(u64, u64)> {
    let metadata = file.metadata()?;
    Ok((metadata.dev(), metadata.ino()))
}

/// Other systems: programs do not close handles that they do not know.
#[cfg(not(unix))]
#[derive(Debug)]
struct Probe;

#[cfg(not(unix))]
impl Probe {
    fn open() -> io::Result<Self> {
        Ok(Self)
    }

    fn is_open(&self) -> bool {
        true
    }
}
